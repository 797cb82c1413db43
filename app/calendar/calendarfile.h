// SPDX-License-Identifier: MIT
#pragma once

#include "calendar/calendarevent.h"
#include "core/reply.h"

#include <QObject>

namespace keyturn {

/// The file could not be written. `detail` is for the log.
struct CalendarError
{
    QString detail;
};

using CalendarReply = TypedReply<Done, CalendarError>;

/// Writes events into a file. A file is replaced as a whole, and readable for the user alone,
/// because it says which keys there are.
class CalendarFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarFile)

public:
    explicit CalendarFile(QObject *parent);

    /// The work is done in another thread. The reply comes when the file is complete and on disk;
    /// after an error the file is what it was before.
    [[nodiscard]] CalendarReply *write(const QString &path,
                                       const std::vector<CalendarEvent> &events,
                                       const std::vector<int> &alarmDays);
};

} // namespace keyturn
