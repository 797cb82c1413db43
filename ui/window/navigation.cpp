// SPDX-License-Identifier: MIT
#include "ui/window/navigation.h"

#include "ui/widgets/navigationbutton.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace keyturn {

Navigation::Navigation(Sidebar &sidebar, QStackedWidget &stack, Page &welcome, QObject *parent)
    : QObject(parent)
    , m_sidebar(sidebar)
    , m_stack(stack)
    , m_welcome(welcome)
    , m_nothing(new QWidget(&stack))
{
    m_stack.addWidget(m_nothing);
    m_stack.addWidget(&m_welcome);
    connect(&m_sidebar, &Sidebar::pageRequested, this, &Navigation::show);
}

void Navigation::promise(const Page::Entry &entry, Sidebar::Section section)
{
    NavigationButton *button = m_sidebar.addPage(section, entry.id, entry.icon, entry.title);
    button->setVisible(true);
    button->setEnabled(true);
}

void Navigation::add(Page &page, Sidebar::Section section)
{
    m_stack.addWidget(&page);
    m_pages.push_back(&page);
    promise(page.entry(), section);
    connect(&page, &Page::countChanged, this, [this, &page] { updateCount(page); });
    updateCount(page);
}

void Navigation::remove(Page &page)
{
    std::erase(m_pages, &page);
    if (m_current == &page) {
        m_current = nullptr;
        m_stack.setCurrentWidget(m_nothing);
        Q_EMIT currentChanged(nullptr);
    }
    delete &page;
}

void Navigation::show(const QString &id)
{
    if (Page *wanted = page(id))
        showPage(*wanted);
    else // the user chose an entry whose page does not exist yet
        m_sidebar.setCurrent(m_current ? m_current->id() : QString());
}

Page *Navigation::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&id](const Page *page) { return page->id() == id; });
    return found == m_pages.end() ? nullptr : *found;
}

void Navigation::showPage(Page &page)
{
    m_current = &page;
    // Whoever goes through the sidebar with the keyboard stays there.
    const QWidget *focused = m_stack.window()->focusWidget();
    const bool isChosen =
        std::exchange(m_hasShownPage, true) && focused && !m_stack.isAncestorOf(focused);
    m_stack.setCurrentWidget(&page);
    m_sidebar.setCurrent(page.id());
    Q_EMIT currentChanged(&page);
    if (!isChosen)
        page.focusFirst();
}

void Navigation::updateCount(const Page &page)
{
    const Page::Count count = page.count();
    m_sidebar.button(page.id())->setCount(count.number, count.tone, count.meaning);
}

} // namespace keyturn
