// SPDX-License-Identifier: MIT
#include "ui/widgets/messagelayout.h"

#include "ui/style/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace keyturn {

MessageLayout::MessageLayout(QWidget *text, QLayout *buttons)
{
    setSpacing(metrics::tiny);
    addChildWidget(text);
    m_items[0] = std::make_unique<QWidgetItem>(text);
    addChildLayout(buttons);
    m_items[1].reset(buttons);
}

MessageLayout::~MessageLayout() = default;

void MessageLayout::setAlwaysBelow(bool isBelow)
{
    if (m_isAlwaysBelow == isBelow)
        return;
    m_isAlwaysBelow = isBelow;
    invalidate();
}

void MessageLayout::addItem(QLayoutItem *)
{
    Q_UNREACHABLE(); // it has both from the beginning
}

int MessageLayout::count() const
{
    return int(
        std::count_if(m_items.begin(), m_items.end(), [](const auto &item) { return bool(item); }));
}

QLayoutItem *MessageLayout::itemAt(int index) const
{
    for (const auto &item : m_items) {
        if (item && index-- == 0)
            return item.get();
    }
    return nullptr;
}

QLayoutItem *MessageLayout::takeAt(int index)
{
    for (auto &item : m_items) {
        if (item && index-- == 0)
            return item.release();
    }
    return nullptr;
}

bool MessageLayout::isBelow(int width) const
{
    const auto &[text, buttons] = m_items;
    return m_isAlwaysBelow
        || width < text->minimumSize().width() + spacing() + buttons->minimumSize().width();
}

int MessageLayout::heightForWidth(int width) const
{
    const auto &[text, buttons] = m_items;
    if (buttons->isEmpty())
        return text->heightForWidth(width);
    if (isBelow(width))
        return text->heightForWidth(width) + spacing() + buttons->heightForWidth(width);
    const int beside = buttons->minimumSize().width();
    return std::max(text->heightForWidth(width - spacing() - beside),
                    buttons->heightForWidth(beside));
}

QSize MessageLayout::sizeHint() const
{
    const auto &[text, buttons] = m_items;
    const QSize words = text->sizeHint();
    if (buttons->isEmpty())
        return words;
    const QSize answers = buttons->sizeHint();
    return m_isAlwaysBelow ? QSize(std::max(words.width(), answers.width()),
                                   words.height() + spacing() + answers.height())
                           : QSize(words.width() + spacing() + answers.width(),
                                   std::max(words.height(), answers.height()));
}

QSize MessageLayout::minimumSize() const
{
    const auto &[text, buttons] = m_items;
    // The least height is that of one line, not that of the least width, which has most lines.
    QSize words = text->minimumSize();
    if (text->hasHeightForWidth())
        words.setHeight(std::min(words.height(), text->heightForWidth(QWIDGETSIZE_MAX)));
    if (buttons->isEmpty())
        return words;
    const QSize answers = buttons->minimumSize();
    return { std::max(words.width(), answers.width()),
             m_isAlwaysBelow ? words.height() + spacing() + answers.height()
                             : std::max(words.height(), answers.height()) };
}

void MessageLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto &[text, buttons] = m_items;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QRect words = rect;
    QRect answers = rect;
    if (buttons->isEmpty()) {
        answers = {};
    } else if (isBelow(rect.width())) {
        const int height = std::min(buttons->heightForWidth(rect.width()), rect.height());
        answers.setTop(rect.bottom() + 1 - height);
        words.setBottom(answers.top() - spacing() - 1);
    } else {
        const int beside = buttons->minimumSize().width();
        words.setWidth(rect.width() - spacing() - beside);
        answers.setLeft(rect.right() + 1 - beside);
        const int height = std::min(buttons->heightForWidth(beside), rect.height());
        answers.setTop(rect.y() + (rect.height() - height) / 2);
        answers.setHeight(height);
    }
    text->setGeometry(QStyle::visualRect(direction, rect, words));
    buttons->setGeometry(QStyle::visualRect(direction, rect, answers));
}

} // namespace keyturn
