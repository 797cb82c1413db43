// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace keyturn {

class CopyStatus;
class SecretRow;

/// The value of the key that is shown: read from the keychain on request, revealed in its row for a
/// while, copied. The value is wiped as soon as it is masked.
class HeldKeyValue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyValue)

public:
    /// Everything is borrowed and must outlive the last call of forget().
    struct Parts
    {
        Session &session;
        HeldKeys &keys;
        SecretRow &row;
        CopyStatus &status; ///< tells about copying and about the keychain
    };

    HeldKeyValue(Parts parts, QObject *parent);

    /// Sets the key that the row shows.
    void setKey(const VaultRecord &record);

    /// Reads the value and passes it to `then`, unless another key is shown by then.
    using Then = std::function<void(const Secret &)>;
    void read(const Then &then);
    void copy();

    /// To be called before the row is deleted: the row borrows the value.
    void forget();

Q_SIGNALS:
    void readingStarted();
    /// Calling `retry` tries the same again.
    void failed(const keyturn::Message &message, const std::function<void()> &retry);

private:
    void connectParts();
    void reveal();
    void lend(const Secret &secret);
    void finishCopy(const Secret &secret);
    void updateStatus();
    [[nodiscard]] QString hint() const;

    Parts m_parts;
    QString m_uuid; ///< empty: no key yet
    Secret m_secret; ///< the value while it is revealed
    QPointer<Reply> m_reading;
};

} // namespace keyturn
