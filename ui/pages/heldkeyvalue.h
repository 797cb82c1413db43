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

/// The value of the key that is shown: read from the keychain when it is wanted, revealed in its
/// row for a while, copied. Forgets it as soon as it is masked.
class HeldKeyValue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyValue)

public:
    /// All of it is borrowed and outlives this object's last forget().
    struct Parts
    {
        Session &session;
        HeldKeys &keys;
        SecretRow &row;
        CopyStatus &status; ///< tells of copying and of the keychain
    };

    HeldKeyValue(Parts parts, QObject *parent);

    /// The key that the row is about from now on.
    void setKey(const VaultRecord &record);

    /// Hands the value to `then`, unless another key is shown by then.
    using Then = std::function<void(const Secret &)>;
    void read(const Then &then);
    void copy();

    /// Before the row goes: it borrows the value.
    void forget();

Q_SIGNALS:
    void readingStarted();
    /// `retry` tries the same again.
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
    Secret m_secret; ///< while it is revealed
    QPointer<Reply> m_reading;
};

} // namespace keyturn
