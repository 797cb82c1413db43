// SPDX-License-Identifier: MIT
#include "ui/window/sidebarfold.h"

#include "ui/widgets/sidebar.h"
#include "ui/windowstate.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace keyturn {

namespace {

/// A page with a table is hard to read if it is narrower.
constexpr int leastContent = 640;

} // namespace

SidebarFold::SidebarFold(Sidebar &sidebar, QWidget &content, WindowState &windowState,
                         QWidget &window)
    : QObject(&window)
    , m_sidebar(sidebar)
    , m_content(content)
    , m_windowState(windowState)
    , m_window(window)
    , m_action(new QAction(tr("&Names in the sidebar"), this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_F9);
    connect(m_action, &QAction::triggered, this, [this](bool isWide) {
        m_windowState.setSidebarFolded(!isWide);
        update();
    });
    window.installEventFilter(this);
    update();
}

bool SidebarFold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QObject::eventFilter(watched, event);
}

void SidebarFold::update()
{
    const int content = std::max(leastContent, m_content.minimumSizeHint().width());
    const bool hasRoom = m_window.width() >= m_sidebar.unfoldedWidth() + content;
    const bool isFolded = !hasRoom || m_windowState.isSidebarFolded();
    m_sidebar.setFolded(isFolded);
    m_action->setEnabled(hasRoom);
    m_action->setChecked(!isFolded);
}

} // namespace keyturn
