// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

#include <QMenuBar>
#include <QPointer>

#include <vector>

namespace keyturn {

class Theme;
class WindowState;

/// The menus with their shortcuts. What a page can do is the page's to say; the menu bar shows it
/// and passes on what the user chose.
class MenuBar final : public QMenuBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuBar)

public:
    /// `theme` and `windowState` outlive the menu bar.
    MenuBar(Theme &theme, WindowState &windowState, QWidget *parent);

    /// The page that the actions are for from now on; null: they can do nothing.
    void setPage(keyturn::Page *page);

Q_SIGNALS:
    void quitRequested();

private:
    void addFile();
    void addEdit();
    void addView(Theme &theme, WindowState &windowState);
    void addHelp();
    void addPageAction(QMenu *menu, Page::Action action, Icon icon, const QString &text,
                       const QKeySequence &keys);
    void updateActions();
    void showAbout();

    struct Item
    {
        Page::Action action;
        QAction *item;
        QString text; ///< unless the page calls it something else
    };

    std::vector<Item> m_items;
    QPointer<Page> m_page;
};

} // namespace keyturn
