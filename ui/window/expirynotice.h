// SPDX-License-Identifier: MIT
#pragma once

#include "core/endchoice.h"
#include "session/reminders.h"
#include "ui/window/notices.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace keyturn {

class ServiceCatalog;
class SignIns;
class WindowState;
struct KeyPlace;

/// The quiet message that keys expire soon: the digest of the reminders, with a way to see the
/// keys, to be reminded later, and to plan. Closing it is for the rest of the day.
class ExpiryNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiryNotice)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        Reminders &reminders;
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const Clock &clock;
        WindowState &windowState;
        Notices &notices;
    };

    ExpiryNotice(Parts parts, QObject *parent);
    ~ExpiryNotice() override;

    /// Shows the keys of the message where the first of them is.
    void showFirst();

Q_SIGNALS:
    /// Keys that end then are to be shown; without a list, those of the vault.
    void showRequested(const std::optional<keyturn::ListKey> &list, const keyturn::EndChoice &ends);
    void plannerRequested();

private:
    void update();
    [[nodiscard]] QString text(const std::vector<KeyPlace> &places) const;
    [[nodiscard]] QString whereOf(const KeyPlace &place, const std::vector<KeyPlace> &places) const;
    void show(const std::optional<ListKey> &list);
    void openSnoozes();
    void addSnooze(const QString &text, const QDate &until);
    void openCalendar();
    void snooze(const QDate &until);
    [[nodiscard]] QWidget *snoozeButton() const;

    Parts m_parts;
    MinuteTimer m_minute; ///< another day begins
    int m_snoozeAction = 0;
    QPointer<QMenu> m_menu;
};

} // namespace keyturn
