// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/sidebar.h"

#include <vector>

class QStackedWidget;

namespace keyturn {

/// Which pages the window has and which of them is shown. The sidebar follows: it marks the page
/// that is shown, and shows a page that the user chose there.
class Navigation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigation)

public:
    /// `welcome` is shown as long as there is nothing else. All are borrowed; `stack` takes the
    /// pages.
    Navigation(Sidebar &sidebar, QStackedWidget &stack, Page &welcome, QObject *parent);

    /// From now on the page can be shown, and has its entry in the sidebar.
    void add(Page &page, Sidebar::Section section);
    /// Deletes the page. Its entry stays, and with it the keyboard focus: a page of the same id may
    /// follow at once.
    void remove(Page &page);

    /// The page that is shown stays when there is no such page.
    void show(const QString &id);
    void showWelcome() { showPage(m_welcome); }

    [[nodiscard]] Page *page(const QString &id) const;
    /// Null between two sessions, while the credential of the next one is being read.
    [[nodiscard]] Page *current() const { return m_current; }
    [[nodiscard]] Sidebar &sidebar() { return m_sidebar; }

Q_SIGNALS:
    void currentChanged(keyturn::Page *page); ///< see current()

private:
    void showPage(Page &page);
    void updateCount(const Page &page);

    Sidebar &m_sidebar;
    QStackedWidget &m_stack;
    Page &m_welcome;
    QWidget *m_nothing; ///< shown between two sessions
    std::vector<Page *> m_pages; ///< without the welcome page
    Page *m_current = nullptr;
};

} // namespace keyturn
