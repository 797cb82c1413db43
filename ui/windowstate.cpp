// SPDX-License-Identifier: MIT
#include "ui/windowstate.h"

#include <QHeaderView>
#include <QWidget>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

WindowState::WindowState(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

void WindowState::restoreWindow(QWidget &window) const
{
    window.restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
}

void WindowState::saveWindow(const QWidget &window)
{
    m_settings.setValue("window/geometry"_L1, window.saveGeometry());
}

bool WindowState::restoreHeader(const QString &name, QHeaderView &header) const
{
    return header.restoreState(m_settings.value(u"columns/"_s + name).toByteArray());
}

void WindowState::saveHeader(const QString &name, const QHeaderView &header)
{
    m_settings.setValue(u"columns/"_s + name, header.saveState());
}

bool WindowState::isSidebarFolded() const
{
    return m_settings.value("sidebar/folded"_L1).toBool();
}

void WindowState::setSidebarFolded(bool isFolded)
{
    m_settings.setValue("sidebar/folded"_L1, isFolded);
}

int WindowState::activityDays() const
{
    return std::max(0, m_settings.value("activity/days"_L1).toInt());
}

void WindowState::setActivityDays(int days)
{
    m_settings.setValue("activity/days"_L1, days);
}

bool WindowState::areDetailsWanted(const QString &name) const
{
    return m_settings.value(u"details/"_s + name).toBool();
}

void WindowState::setDetailsWanted(const QString &name, bool areWanted)
{
    m_settings.setValue(u"details/"_s + name, areWanted);
}

QDate WindowState::expiryNoticeClosedOn() const
{
    return m_settings.value("expiry/closed"_L1).toDate();
}

void WindowState::closeExpiryNotice(const QDate &day)
{
    m_settings.setValue("expiry/closed"_L1, day.toString(Qt::ISODate));
}

} // namespace keyturn
