// SPDX-License-Identifier: MIT
#include "ui/widgets/pagestack.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/statepanel.h"

#include <QStackedLayout>

namespace keyturn {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
{
    // An empty page, shown until the first answer or until loadingDelay has passed.
    m_layout->addWidget(new QWidget(this));
    for (const PageState state :
         { PageState::Loading, PageState::Empty, PageState::NothingFound, PageState::Error }) {
        auto *panel = new StatePanel(this);
        m_layout->addWidget(panel);
        m_pages.emplace(state, panel);
    }
    panel(PageState::Loading)->setWork(tr("Loading…"));
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(loadingDelay);
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] { reveal(PageState::Loading); });
    m_loadingTimer.start();
}

void PageStack::setContent(QWidget *content)
{
    Q_ASSERT(!m_pages.contains(PageState::Content));
    m_layout->addWidget(content);
    m_pages.emplace(PageState::Content, content);
    if (m_state == PageState::Content)
        reveal(PageState::Content);
}

StatePanel *PageStack::panel(PageState state) const
{
    const auto found = m_pages.find(state);
    return found == m_pages.end() ? nullptr : qobject_cast<StatePanel *>(found->second);
}

void PageStack::setState(PageState state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == PageState::Loading) {
        m_loadingTimer.start();
        return;
    }
    m_loadingTimer.stop();
    reveal(state);
}

void PageStack::reveal(PageState state)
{
    const auto found = m_pages.find(state);
    if (found == m_pages.end())
        return;
    m_layout->setCurrentWidget(found->second);
    if (panel(state))
        announce(found->second);
    Q_EMIT revealed(state);
}

} // namespace keyturn
