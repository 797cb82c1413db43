// SPDX-License-Identifier: MIT
#include "ui/pages/page.h"

#include "ui/widgets/pagestack.h"
#include "ui/widgets/searchfield.h"

#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

Page::Page(Entry entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(std::move(entry))
{
    setObjectName(u"page-"_s + m_entry.id);
}

Page::Offer Page::offer(Action) const
{
    return {};
}

void Page::perform(Action) { }

void Page::fillRowMenu(QMenu &) { }

Page::Count Page::count() const
{
    return {};
}

void Page::setFirst(PageStack &stack, QWidget &table, SearchField &search)
{
    m_firstStack = &stack;
    m_firstTable = &table;
    m_firstSearch = &search;
    connect(&stack, &PageStack::revealed, this, [this](PageState state) {
        if (state == PageState::Content && std::exchange(m_waitsForTable, false)
            && m_firstSearch->hasFocus() && m_firstSearch->text().isEmpty())
            m_firstTable->setFocus(Qt::OtherFocusReason);
    });
}

void Page::focusFirst()
{
    if (!m_firstStack)
        return;
    m_waitsForTable = m_firstStack->state() != PageState::Content;
    QWidget *first = m_waitsForTable ? m_firstSearch : m_firstTable;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace keyturn
