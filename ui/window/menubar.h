// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

#include <QMenuBar>
#include <QPointer>

#include <vector>

namespace keyturn {

class Preferences;

/// The menus with their shortcuts. The current page says which actions it offers; the menu bar
/// enables them and passes on what the user chose.
class MenuBar final : public QMenuBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuBar)

public:
    /// `preferences` and `account` (see Switching) must outlive the menu bar.
    MenuBar(Preferences &preferences, QMenu &account, QWidget *parent);

    /// Sets the page that the actions are for; with nullptr all of them are disabled.
    void setPage(keyturn::Page *page);

    /// Adds an item to the View menu; `action` is borrowed.
    void addToView(QAction &action);
    /// The same for what opens the planner of ends.
    [[nodiscard]] QAction *addPlanner();

Q_SIGNALS:
    void quitRequested();
    void aboutRequested();
    void settingsRequested();
    void diagnosisRequested();
    void paletteRequested();
    void shortcutsRequested();
    /// The user chose another language: one of languages(), or empty for the system's. Whether it
    /// is used is up to the receiver.
    void languageRequested(const QString &key);

private:
    void addFile();
    void addEdit();
    void addView();
    void addSchemes();
    void addLanguages();
    void addHelp();
    void addPageAction(QMenu *menu, Page::Action action, Icon picture, const QString &text,
                       const QKeySequence &keys);
    void updateActions();

    struct Item
    {
        Page::Action action;
        QAction *item;
        QString text; ///< the text if the page has none of its own
    };

    Preferences &m_preferences;
    std::vector<Item> m_items;
    QMenu *m_view = nullptr;
    QPointer<Page> m_page;
};

} // namespace keyturn
