// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QSettings>
#include <QString>

class QHeaderView;
class QWidget;

namespace keyturn {

/// Keeps the geometry of windows, the state of table headers, and when a notice was closed. This
/// class and Preferences are the only ones that touch QSettings; it stores nothing about
/// credentials.
class WindowState final
{
public:
    /// `file` is the path of an INI file, which is made if it does not exist.
    explicit WindowState(const QString &file);

    void restoreWindow(QWidget &window) const;
    void saveWindow(const QWidget &window);
    /// False if no state was saved under that name, or if QHeaderView does not accept it.
    bool restoreHeader(const QString &name, QHeaderView &header) const;
    void saveHeader(const QString &name, const QHeaderView &header);

    /// Whether the user wants the sidebar without names.
    [[nodiscard]] bool isSidebarFolded() const;
    void setSidebarFolded(bool isFolded);

    /// For how many days the log of activity is kept; 0, the default: for ever.
    [[nodiscard]] int activityDays() const;
    void setActivityDays(int days);

    /// Whether the user wants the details beside the table of that name.
    [[nodiscard]] bool areDetailsWanted(const QString &name) const;
    void setDetailsWanted(const QString &name, bool areWanted);

    /// The day on which the user has closed the notice about keys that expire; invalid: never.
    [[nodiscard]] QDate expiryNoticeClosedOn() const;
    void closeExpiryNotice(const QDate &day);

private:
    QSettings m_settings;
};

} // namespace keyturn
