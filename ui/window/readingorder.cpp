// SPDX-License-Identifier: MIT
#include "ui/window/readingorder.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace keyturn {

namespace {

void collect(QWidget *widget, QWidgetList &order);

void collect(QLayout &layout, QWidgetList &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QLayout *inner = item->layout())
            collect(*inner, order);
        else if (QWidget *widget = item->widget())
            collect(widget, order);
    }
}

void collect(QWidget *widget, QWidgetList &order)
{
    if (widget->focusPolicy() != Qt::NoFocus)
        order.append(widget);
    if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), order);
    else if (QLayout *layout = widget->layout())
        collect(*layout, order);
}

} // namespace

QWidgetList inReadingOrder(QWidget &root)
{
    QWidgetList order;
    collect(&root, order);
    return order;
}

void putInReadingOrder(QWidget &root, const QWidget &first)
{
    QWidgetList order = inReadingOrder(root);
    const auto begin = std::find_if(order.begin(), order.end(), [&first](const QWidget *widget) {
        return widget == &first || first.isAncestorOf(widget);
    });
    std::rotate(order.begin(), begin == order.end() ? order.begin() : begin, order.end());
    for (int i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace keyturn
