// SPDX-License-Identifier: MIT
#pragma once

#include "core/privatefile.h"
#include "session/reminders.h"
#include "ui/style/palette.h"
#include "ui/text/errortext.h"

#include <QPointer>

namespace keyturn {

class ServiceCatalog;

/// Writes the ends of keys into a file for the user's calendar, with an alarm for each step of the
/// reminders. A calendar that takes a later file finds the events of the earlier one again.
class CalendarExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarExport)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const KnownKeys &keys;
        Reminders &reminders;
        const ServiceCatalog &catalog;
    };

    /// `window` is what the file's dialog belongs to.
    CalendarExport(Parts parts, QWidget &window, QObject *parent);

    /// Asks for the file and writes all keys with an end ahead; told() follows when that is done.
    void ask();
    /// The same for those of these keys.
    void ask(const std::vector<KeySubject> &subjects);

Q_SIGNALS:
    /// What was written, or why nothing was.
    void told(keyturn::Tone tone, const keyturn::Message &message);

private:
    void askFor(std::vector<KnownKey> keys);
    void write(const QString &path, const std::vector<KnownKey> &keys);
    void handleWritten(const QString &path, int count, const std::vector<KnownKey> &keys,
                       const std::vector<CalendarMark> &marks);

    Parts m_parts;
    QWidget &m_window;
    PrivateFile m_file;
};

} // namespace keyturn
