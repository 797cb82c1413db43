// SPDX-License-Identifier: MIT
#pragma once

#include "core/endchoice.h"
#include "core/records.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace keyturn {

class CalendarExport;
class Clock;
class ExpiryNotice;
class KnownKeys;
class MainWindow;
class Navigation;
class Notices;
class PlannerDialog;
class Preferences;
class Reminders;
class ServiceCatalog;
class SessionPages;
class SignIns;
class Vault;
class WindowState;

/// What the main window does about keys that expire: tells of them in the window and outside, and
/// shows those that were asked for.
class Reminding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reminding)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const KnownKeys &keys;
        Reminders &reminders;
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const Vault &vault;
        const Clock &clock;
        const Preferences &preferences;
        WindowState &windowState;
        Notices &notices;
        Navigation &navigation;
        SessionPages &sessionPages;
    };

    Reminding(Parts parts, MainWindow &window);

    void openPlanner();

private:
    void connectPages();
    void raiseWindow();
    void show(const std::optional<ListKey> &list, const EndChoice &ends);

    Parts m_parts;
    MainWindow &m_window;
    ExpiryNotice *m_notice;
    CalendarExport *m_export;
    QPointer<PlannerDialog> m_planner;
};

} // namespace keyturn
