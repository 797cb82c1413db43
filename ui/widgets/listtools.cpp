// SPDX-License-Identifier: MIT
#include "ui/widgets/listtools.h"

#include "core/listtext.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int leastSearch = 150;
constexpr int widestSearch = 260;

} // namespace

ListTools::ListTools(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_filterArea(new QWidget(this))
    , m_filters(new FlowLayout(m_filterArea))
    , m_places(new QStackedLayout)
{
    m_filters->setContentsMargins({});
    m_places->addWidget(m_filterArea);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addLayout(m_places, 1);
}

void ListTools::setActions(QWidget *actions)
{
    m_actionArea = new QWidget(this);
    auto *clear = new QToolButton(m_actionArea);
    clear->setIcon(icon(Icon::Close));
    clear->setToolTip(tr("Clear the selection (Esc)"));
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(clear, ButtonRole::Quiet);
    connect(clear, &QToolButton::clicked, this, &ListTools::clearRequested);
    m_summary = new ElidedLabel(m_actionArea);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_summary->setContentsMargins(metrics::small, 0, metrics::small, 0);
    m_summary->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tiny);
    row->addWidget(clear, 0, Qt::AlignTop);
    row->addWidget(actions, 1);
    auto *layout = new QVBoxLayout(m_actionArea);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_summary, 1);
    m_places->addWidget(m_actionArea);
}

void ListTools::showActions(bool isShown, const QStringList &names)
{
    //: names of what is selected in a table
    m_selected = names.isEmpty() ? QString() : tr("Selected: %1").arg(ListText::joined(names));
    if (m_summary)
        updateSummary();
    m_places->setCurrentWidget(isShown && m_actionArea ? m_actionArea : m_filterArea);
}

/// What does not fit is not said at all, not cut through.
void ListTools::updateSummary()
{
    const bool fits = m_summary->height() >= m_summary->fontMetrics().height();
    m_summary->setText(fits ? m_selected : QString());
}

bool ListTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateSummary();
    return QWidget::eventFilter(watched, event);
}

void ListTools::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setMinimumWidth(std::clamp(width() / 3, leastSearch, widestSearch));
}

} // namespace keyturn
