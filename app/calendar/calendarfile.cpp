// SPDX-License-Identifier: MIT
#include "calendar/calendarfile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace keyturn {

namespace {

Result<Done, CalendarError> writeWhole(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    // Before the first byte: of a file that was there, QSaveFile takes over who may read it.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return failure(CalendarError{ file.errorString() });
    return Done{};
}

} // namespace

CalendarFile::CalendarFile(QObject *parent)
    : QObject(parent)
{
}

CalendarReply *CalendarFile::write(const QString &path, const std::vector<CalendarEvent> &events,
                                   const std::vector<int> &alarmDays)
{
    auto *reply = new CalendarReply(this);
    // The thread may outlive this object, but not the application.
    QThreadPool::globalInstance()->start([waiting = QPointer(reply), path, events, alarmDays] {
        auto written = writeWhole(path, calendarText(events, alarmDays));
        QMetaObject::invokeMethod(
            qApp,
            [waiting, written = std::move(written)]() mutable {
                if (waiting)
                    waiting->settle(std::move(written));
            },
            Qt::QueuedConnection);
    });
    return reply;
}

} // namespace keyturn
