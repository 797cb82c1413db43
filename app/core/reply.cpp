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
    // Queued, so that the caller has connected before the answer comes, whoever settles and when.
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater(); // first: a slot may delete the owner, and with it this object
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace keyturn
