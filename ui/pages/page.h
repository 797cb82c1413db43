// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QWidget>

namespace keyturn {

/// A page of the window: how the sidebar names it, and which of the menus' actions it offers now. A
/// page knows nothing of the menus, of the sidebar and of other pages.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    /// The actions that the menus have for every page.
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
        QString text = {}; ///< empty: what the menu calls the action by itself
    };

    /// How the sidebar names the page.
    struct Entry
    {
        QString id; ///< unique in the window
        Icon icon = Icon::Key;
        QString title;
    };

    /// What the sidebar counts beside the name; zero shows nothing.
    struct Count
    {
        int number = 0;
        Tone tone = Tone::Neutral;
        QString meaning = {}; ///< for screen readers; empty: the number alone
    };

    Page(Entry entry, QWidget *parent);

    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] const QString &id() const { return m_entry.id; }

    /// As it is now; a page that offers nothing leaves both as they are here.
    [[nodiscard]] virtual Offer offer(Action action) const;
    virtual void perform(Action action);
    [[nodiscard]] virtual Count count() const;

Q_SIGNALS:
    void offersChanged();
    void countChanged();

private:
    Entry m_entry;
};

} // namespace keyturn
