// SPDX-License-Identifier: MIT
#include "ui/pages/page.h"

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

Page::Count Page::count() const
{
    return {};
}

} // namespace keyturn
