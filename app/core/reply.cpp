// SPDX-License-Identifier: MIT
#include "core/reply.h"

namespace keyturn {

Reply::Reply(QObject *owner)
    : QObject(owner)
{
}

void Reply::cancel()
{
    Q_EMIT cancelRequested();
}

void Reply::finishLater()
{
    // Queued, so that the caller can connect before the signal is emitted, even if the result is
    // set at once.
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater(); // called first: a slot may delete the owner and with it this object
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace keyturn
