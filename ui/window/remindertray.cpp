// SPDX-License-Identifier: MIT
#include "ui/window/remindertray.h"

#include "ui/preferences.h"
#include "ui/text/remindertext.h"

#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace keyturn {

using namespace Qt::StringLiterals;

ReminderTray::ReminderTray(const Reminders &reminders, const Preferences &preferences,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(&m_reminders, &Reminders::due, this, &ReminderTray::tell);
    connect(&m_reminders, &Reminders::changed, this, &ReminderTray::update);
    connect(&m_preferences, &Preferences::changed, this, &ReminderTray::update);
}

void ReminderTray::tell(const std::vector<KnownKey> &keys)
{
    if (!m_preferences.values().tellsDesktop)
        return;
    const QString text = remindertext::title(keys, m_clock);
    Q_EMIT told(text);
    QSystemTrayIcon *shown = icon();
    if (!shown)
        return;
    shown->setToolTip(u"Keyturn: "_s + text);
    shown->show();
    if (QSystemTrayIcon::supportsMessages())
        shown->showMessage(u"Keyturn"_s, text, QSystemTrayIcon::Information);
}

/// The icon goes with what it is about: what was snoozed, replaced or has ended; or if it is not
/// wanted any more.
void ReminderTray::update()
{
    if (m_icon && (m_reminders.shown().empty() || !m_preferences.values().tellsDesktop))
        m_icon->hide();
}

QSystemTrayIcon *ReminderTray::icon()
{
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return m_icon;
    m_icon = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::openRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openRequested();
            });
    return m_icon;
}

} // namespace keyturn
