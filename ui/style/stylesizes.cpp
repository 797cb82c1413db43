// SPDX-License-Identifier: MIT
#include "ui/style/stylesizes.h"

#include "ui/style/fonts.h"
#include "ui/style/headerpaint.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"

#include <algorithm>

namespace keyturn::stylesizes {

namespace {

constexpr int buttonPadding = 14;
constexpr int quietPadding = 8;

} // namespace

QRect comboRect(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &r = option.rect;
    QRect rect = r;
    if (part == QStyle::SC_ComboBoxArrow)
        rect = QRect(r.right() + 1 - comboArrowWidth, r.y(), comboArrowWidth, r.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = r.adjusted(fieldPadding + 1, 2, -comboArrowWidth, -2);
    return QStyle::visualRect(option.direction, r, rect);
}

QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &r = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int side = buttons ? spinButtonWidth : 0;
    const int half = (r.height() - 4) / 2;
    QRect rect = r;
    if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(r.right() - side, r.y() + 2, side, half);
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(r.right() - side, r.bottom() - 1 - half, side, half);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = r.adjusted(fieldPadding, 2, -side - (buttons ? 2 : fieldPadding), -2);
    return QStyle::visualRect(option.direction, r, rect);
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int minimum)
{
    const QRect &r = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? r.height() : r.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)),
                            std::min(minimum, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&r, vertical](int from, int to) {
        return vertical ? QRect(r.x(), r.y() + from, r.width(), to - from)
                        : QRect(r.x() + from, r.y(), to - from, r.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return r;
    default:
        return {}; // this style has no arrow buttons
    }
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool quiet = buttonRole(widget) == ButtonRole::Quiet;
    const int text =
        option.text.isEmpty() ? 0 : metrics::textWidth(option.fontMetrics, option.text);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int height = metrics::buttonHeight(option.fontMetrics);
    const int width = text + icon + (icon > 0 && text > 0 ? 7 : 0) + (menu ? 21 : 0)
        + 2 * (quiet ? quietPadding : buttonPadding);
    return { std::max(width, height), height };
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return { size.width(), 9 };
    const bool lead = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const int text =
        option.fontMetrics
            .size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text.section(u'\t', 0, 0))
            .width();
    const int shortcut = option.reservedShortcutWidth > 0 ? option.reservedShortcutWidth + 24 : 0;
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? 24 : 0;
    const int side = metrics::iconSize(option.fontMetrics);
    return { text + shortcut + arrow + 28 + (lead ? side + 10 : 2),
             metrics::menuItemHeight(option.fontMetrics) };
}

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    const QFontMetrics fm(textFont(TextStyle::CaptionMedium));
    const QRect text = headerpaint::textRect(option, widget);
    const QVariant between = widget ? widget->property("keyturnBetween") : QVariant();
    const int usual = 2 * (between.isValid() ? between.toInt() : metrics::cellPadding);
    const int padding = option.rect.isValid() ? option.rect.width() - text.width() : usual;
    return { fm.horizontalAdvance(option.text) + padding + 16, metrics::headerHeight(fm) };
}

} // namespace keyturn::stylesizes
