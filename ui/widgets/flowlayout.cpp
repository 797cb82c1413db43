// SPDX-License-Identifier: MIT
#include "ui/widgets/flowlayout.h"

#include "ui/style/metrics.h"

#include <QStyle>
#include <QWidget>

namespace keyturn {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(metrics::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const bool fits = used + spacing() + wanted.width() <= width;
        if (lines.empty() || !fits) {
            lines.emplace_back();
            used = -spacing();
        }
        lines.back().items.push_back(item.get());
        lines.back().height = std::max(lines.back().height, wanted.height());
        used += spacing() + wanted.width();
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height;
    return height + std::max(0, int(lines.size()) - 1) * spacing();
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(-spacing(), 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = { size.width() + spacing() + wanted.width(),
                 std::max(size.height(), wanted.height()) };
    }
    return size.expandedTo({ 0, 0 }).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = (alignment() ? alignmentRect(rect) : rect).marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = room.y();
    for (const Line &line : linesFor(room.width())) {
        int left = room.x();
        for (QLayoutItem *item : line.items) {
            const QSize size(std::min(item->sizeHint().width(), room.width()),
                             item->sizeHint().height());
            const QRect logical(left, top + (line.height - size.height()) / 2, size.width(),
                                size.height());
            item->setGeometry(QStyle::visualRect(direction, room, logical));
            left += size.width() + spacing();
        }
        top += line.height + spacing();
    }
}

} // namespace keyturn
