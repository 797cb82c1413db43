// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QWidget>

class QMenu;

namespace keyturn {

class PageStack;
class SearchField;

/// A page of the window: its entry in the sidebar, and which of the menus' actions it offers at the
/// moment. A page knows neither the menus nor the sidebar nor other pages.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    /// The actions in the menus that any page may offer.
    enum class Action
    {
        Refresh,
        Find,
        Create,
        Copy,
        Rename,
        Remove
    };

    struct Offer
    {
        bool isPossible = false;
        QString text = {}; ///< empty: the menu's own text for the action
    };

    /// The page's entry in the sidebar.
    struct Entry
    {
        QString id; ///< unique in the window
        Icon icon = Icon::Key;
        QString title;
    };

    /// The number in the page's sidebar entry; zero is not shown.
    struct Count
    {
        int number = 0;
        Tone tone = Tone::Neutral;
        QString meaning = {}; ///< for screen readers; empty: they read the number
    };

    Page(Entry entry, QWidget *parent);

    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] const QString &id() const { return m_entry.id; }

    /// The present state. A page that offers no actions need not override these functions.
    [[nodiscard]] virtual Offer offer(Action action) const;
    virtual void perform(Action action);
    /// Adds what can be done with the selected rows; nothing if none is selected.
    virtual void fillRowMenu(QMenu &menu);
    [[nodiscard]] virtual Count count() const;

    /// Gives the focus to what a user of the keyboard begins with: see setFirst(). A page without a
    /// table leaves the focus to Qt, which gives it to the first button.
    void focusFirst();

Q_SIGNALS:
    /// offer() may return something else now.
    void offersChanged();
    /// count() may return something else now.
    void countChanged();

protected:
    /// The keyboard begins in the table; as long as `stack` does not show it, in the search.
    /// Everything is a part of the page.
    void setFirst(PageStack &stack, QWidget &table, SearchField &search);

private:
    Entry m_entry;
    PageStack *m_firstStack = nullptr;
    QWidget *m_firstTable = nullptr;
    SearchField *m_firstSearch = nullptr;
    bool m_waitsForTable = false; ///< it had no rows yet
};

} // namespace keyturn
