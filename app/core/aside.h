// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace keyturn {

/// Calls `make` in another thread, because the window would stand still meanwhile, and then `take`
/// with what was made, in the thread of the application. `take` is left out if `receiver` has been
/// deleted by then. `make` must share nothing that may change.
///
/// Not QFuture::then() with a context: it touches one that was deleted (Qt 6.4).
template <typename Make, typename Take> void makeAside(QObject *receiver, Make make, Take take)
{
    // The thread may outlive the receiver, but not the application.
    QThreadPool::globalInstance()->start(
        [waiting = QPointer(receiver), make = std::move(make), take = std::move(take)]() mutable {
            QMetaObject::invokeMethod(
                qApp,
                [waiting, take = std::move(take), made = make()]() mutable {
                    if (waiting)
                        take(std::move(made));
                },
                Qt::QueuedConnection);
        });
}

} // namespace keyturn
