// SPDX-License-Identifier: MIT
#include "ui/window/reminding.h"

#include "ui/dialogs/plannerdialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/window/expirynotice.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigation.h"
#include "ui/window/remindertray.h"
#include "ui/window/sessionpages.h"

namespace keyturn {

Reminding::Reminding(Parts parts, MainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_notice(new ExpiryNotice({ parts.reminders, parts.catalog, parts.signIns, parts.clock,
                                  parts.windowState, parts.notices },
                                this))
    , m_export(new CalendarExport({ parts.keys, parts.reminders, parts.catalog }, window, this))
{
    connect(m_notice, &ExpiryNotice::showRequested, this, &Reminding::show);
    auto *tray = new ReminderTray(parts.reminders, parts.preferences, parts.clock, this);
    connect(tray, &ReminderTray::openRequested, this, [this] {
        raiseWindow();
        m_notice->showFirst();
    });
    connect(m_notice, &ExpiryNotice::plannerRequested, this, &Reminding::openPlanner);
    connect(m_export, &CalendarExport::told, this, [this](Tone tone, const Message &message) {
        m_parts.notices.tell(Notices::Topic::Work,
                             { tone, message, {}, MessageStrip::Closing::ByUser });
    });
    connectPages();
}

void Reminding::connectPages()
{
    connect(&m_parts.sessionPages, &SessionPages::calendarRequested, m_export,
            qOverload<const std::vector<KeySubject> &>(&CalendarExport::ask));
    auto *vault = qobject_cast<VaultPage *>(m_parts.navigation.page(VaultPage::pageId()));
    connect(vault, &VaultPage::plannerRequested, this, &Reminding::openPlanner);
    connect(vault, &VaultPage::calendarRequested, this, [this](const QStringList &uuids) {
        std::vector<KeySubject> subjects;
        for (const QString &uuid : uuids) {
            if (const VaultRecord *entry = m_parts.vault.find(uuid))
                subjects.push_back(KnownKeys::subjectOf(*entry));
        }
        m_export->ask(subjects);
    });
}

void Reminding::openPlanner()
{
    if (m_planner)
        return;
    m_planner = new PlannerDialog(
        { m_parts.keys, m_parts.reminders, m_parts.catalog, m_parts.signIns, m_parts.clock },
        &m_window);
    connect(m_planner, &PlannerDialog::showRequested, this, &Reminding::show);
    m_planner->open();
}

void Reminding::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Reminding::show(const std::optional<ListKey> &list, const EndChoice &ends)
{
    if (list) {
        m_parts.sessionPages.showEnding(*list, ends);
        return;
    }
    m_parts.navigation.show(VaultPage::pageId());
    if (auto *vault = qobject_cast<VaultPage *>(m_parts.navigation.current()))
        vault->choose(ends);
}

} // namespace keyturn
