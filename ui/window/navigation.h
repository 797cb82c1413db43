// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/sidebar.h"

#include <vector>

class QStackedWidget;

namespace keyturn {

/// The pages of the window, and which of them is shown. The sidebar marks the page that is shown;
/// choosing an entry of the sidebar shows its page.
class Navigation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigation)

public:
    /// `welcome` is shown if there is nothing else. All arguments are borrowed; `stack` becomes the
    /// parent of the pages.
    Navigation(Sidebar &sidebar, QStackedWidget &stack, Page &welcome, QObject *parent);

    /// Adds the entry of a page that will be added soon.
    void promise(const Page::Entry &entry, Sidebar::Section section);
    /// Adds a page and its entry in the sidebar.
    void add(Page &page, Sidebar::Section section);
    /// Deletes the page. Its entry stays and keeps the keyboard focus, because a page with the same
    /// id may be added at once.
    void remove(Page &page);

    /// Shows a page. If there is none with that id, the present page stays.
    void show(const QString &id);
    void showWelcome() { showPage(m_welcome); }

    [[nodiscard]] Page *page(const QString &id) const;
    /// Without the welcome page.
    [[nodiscard]] const std::vector<Page *> &pages() const { return m_pages; }
    /// nullptr between two sessions, while the credential of the next one is being read.
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
    QWidget *m_nothing; ///< an empty widget, shown between two sessions
    std::vector<Page *> m_pages; ///< without the welcome page
    Page *m_current = nullptr;
    bool m_hasShownPage = false; ///< before, the focus is where Qt has put it
};

} // namespace keyturn
