// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "store/store.h"

#include <QObject>
#include <QPointer>

namespace keyturn {

class MessageStrip;
class SecretClipboard;

/// Follows the chain of the log, and says in a strip whether somebody has touched the log, and
/// where first.
class ActivityVerification final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityVerification)

public:
    /// Everything is borrowed and must outlive this object, which belongs to `strip`.
    ActivityVerification(Store &store, SecretClipboard &clipboard, MessageStrip &strip);

    void run();
    [[nodiscard]] bool isWorking() const { return m_reply; }

Q_SIGNALS:
    void workChanged(bool isWorking);
    /// The user wants to see the entry with that number, or the place where it was.
    void entryRequested(int number);

private:
    void tell(const Result<ActivityVerdict, StoreError> &verdict);
    void tellWhole(const ActivityVerdict &verdict);

    Store &m_store;
    SecretClipboard &m_clipboard;
    MessageStrip &m_strip;
    QPointer<Reply> m_reply;
    ActivityVerdict m_verdict; ///< what the strip says
};

} // namespace keyturn
