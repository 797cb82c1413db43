// SPDX-License-Identifier: MIT
#pragma once

#include "session/reminders.h"

#include <QObject>
#include <QPointer>

class QSystemTrayIcon;

namespace keyturn {

class Preferences;

/// Tells each digest of the reminders outside of the window, with the desktop's own messages, if
/// the user wants that. Where there is no tray nothing is done: the window's message tells it all
/// the same. Names are left out, because a locked screen may show what is told here.
class ReminderTray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderTray)

public:
    /// Everything is borrowed and must outlive this object.
    ReminderTray(const Reminders &reminders, const Preferences &preferences, const Clock &clock,
                 QObject *parent);

Q_SIGNALS:
    void told(const QString &text); ///< to the desktop, if it takes messages
    void openRequested(); ///< the user has clicked the message or the icon

private:
    void tell(const std::vector<KnownKey> &keys);
    void update();
    [[nodiscard]] QSystemTrayIcon *icon();

    const Reminders &m_reminders;
    const Preferences &m_preferences;
    const Clock &m_clock;
    QPointer<QSystemTrayIcon> m_icon; ///< while something is told
};

} // namespace keyturn
