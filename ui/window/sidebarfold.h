// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace keyturn {

class Sidebar;
class WindowState;

/// Folds the sidebar to its icons while the window is too narrow for names beside a page, and
/// unfolds it when there is room, unless the user wants it folded anyway.
class SidebarFold final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidebarFold)

public:
    /// Everything is borrowed. `content` is what stands beside the sidebar in `window`, which owns
    /// this object.
    SidebarFold(Sidebar &sidebar, QWidget &content, WindowState &windowState, QWidget &window);

    /// Shows or hides the names. Disabled while there is no room for them.
    [[nodiscard]] QAction &action() const { return *m_action; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    Sidebar &m_sidebar;
    QWidget &m_content;
    WindowState &m_windowState;
    QWidget &m_window;
    QAction *m_action;
};

} // namespace keyturn
