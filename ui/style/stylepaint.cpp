// SPDX-License-Identifier: MIT
#include "ui/style/stylepaint.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"
#include "ui/style/selectionpaint.h"

#include <QPainter>
#include <QStyle>

namespace keyturn::stylepaint {

namespace {

QColor pressedOrHovered(const QStyleOption &option, const QColor &rest, const QColor &towards)
{
    if (!has(option, QStyle::State_Enabled))
        return rest;
    if (has(option, QStyle::State_Sunken))
        return mixed(rest, towards, 0.16);
    return isHot(option) ? mixed(rest, towards, 0.08) : rest;
}

QColor buttonTextColour(const QStyleOption &option, ButtonRole role)
{
    const Colours &c = colours(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (role) {
    case ButtonRole::Primary:
        return c.onAccent;
    case ButtonRole::Danger:
        return c.bad;
    case ButtonRole::Normal:
    case ButtonRole::Quiet:
        break;
    }
    return option.palette.color(QPalette::Active, QPalette::ButtonText);
}

void primaryBevel(const QStyleOption &option, QPainter *painter, bool focused)
{
    const Colours &c = colours(option.palette);
    QColor fill = pressedOrHovered(option, c.accent, c.text);
    if (!has(option, QStyle::State_Enabled))
        fill = mixed(c.page, c.neutralGround, 0.9);
    if (!focused) {
        paintRounded(painter, option.rect, metrics::radius, fill);
        return;
    }
    // The ring and the button have the same colour: a gap between them makes the ring visible.
    paintFocusRing(painter, option.rect, metrics::radius, option.palette);
    const int gap = metrics::focusWidth + 1;
    paintRounded(painter, option.rect.adjusted(gap, gap, -gap, -gap), metrics::radius - gap, fill);
}

void paintButtonIcon(QPainter *painter, const QRect &rect, const QStyleOptionButton &option,
                     const QColor &colour)
{
    if (const auto ours = keyturnIcon(option.icon)) {
        paintIcon(painter, rect, *ours, colour);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    option.icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

QPolygonF arrowPath(const QRectF &box, Qt::ArrowType direction)
{
    const qreal half = box.width() / 2;
    const qreal rise = direction == Qt::UpArrow ? -half / 2 : half / 2;
    const QPointF middle = box.center();
    return { QPointF(middle.x() - half, middle.y() - rise), QPointF(middle.x(), middle.y() + rise),
             QPointF(middle.x() + half, middle.y() - rise) };
}

void paintChevron(QPainter *painter, const QRectF &box, Qt::ArrowType direction,
                  const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(arrowPath(box, direction));
    painter->restore();
}

} // namespace

void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const ButtonRole role = buttonRole(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus) && focusRingVisible(widget);
    if (role == ButtonRole::Primary) {
        primaryBevel(option, painter, focused);
        return;
    }
    const bool active =
        isHot(option) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    QColor fill = pressedOrHovered(option, c.field, c.text);
    QColor line = enabled ? c.outline : c.line;
    if (role == ButtonRole::Quiet) {
        const QColor text = option.palette.color(QPalette::Active, QPalette::ButtonText);
        fill = enabled && active ? QColor(text.red(), text.green(), text.blue(), 20) : QColor();
        line = QColor();
    } else if (role == ButtonRole::Danger && enabled) {
        fill = active ? c.badGround : c.field;
        line = mixed(c.page, c.bad, 0.55);
    }
    paintRounded(painter, option.rect, metrics::radius, fill, line);
    if (focused)
        paintFocusRing(painter, option.rect, metrics::radius, option.palette);
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    constexpr int gap = 7;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QColor colour = buttonTextColour(option, buttonRole(widget));
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth =
        option.text.isEmpty() ? 0 : metrics::textWidth(option.fontMetrics, option.text);
    const int chevron = menu ? 14 : 0;
    const int iconRoom = iconSide + (iconSide > 0 && textWidth > 0 ? gap : 0);
    const int menuRoom = menu ? gap + chevron : 0;
    const int wanted = iconRoom + textWidth + menuRoom;
    const int width = std::min(wanted, option.rect.width() - 2 * metrics::tiny);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter,
                                          QSize(width, option.rect.height()), option.rect);
    const auto part = [&option, &box](int from, int partWidth) {
        const QRect logical(box.x() + from, box.y(), partWidth, box.height());
        return QStyle::visualRect(option.direction, box, logical);
    };
    if (iconSide > 0)
        paintButtonIcon(painter, part(0, iconSide), option, colour);
    if (menu)
        paintIcon(painter, part(width - chevron, chevron), Icon::ChevronDown, colour);
    painter->setPen(colour);
    const QString text = textWidth > width - iconRoom - menuRoom
        ? option.fontMetrics.elidedText(option.text, Qt::ElideRight, width - iconRoom - menuRoom,
                                        Qt::TextShowMnemonic)
        : option.text;
    int flags = static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (widget && !widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    paintText(painter, part(iconRoom, width - iconRoom - menuRoom), flags, text);
}

void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const QColor text = colours(option.palette).text;
    const bool active =
        isHot(option) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (active && has(option, QStyle::State_Enabled))
        paintRounded(painter, option.rect, metrics::radius,
                     QColor(text.red(), text.green(), text.blue(), 20));
    if (has(option, QStyle::State_HasFocus) && focusRingVisible(widget))
        paintFocusRing(painter, option.rect, metrics::radius, option.palette);
}

bool toolButtonIcon(const QStyleOptionToolButton &option, QPainter *painter)
{
    const auto ours = keyturnIcon(option.icon);
    if (!ours || option.toolButtonStyle != Qt::ToolButtonIconOnly)
        return false;
    const auto group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QRect box =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, option.iconSize, option.rect);
    paintIcon(painter, box, *ours, option.palette.color(group, QPalette::ButtonText));
    return true;
}

void field(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = enabled ? option.palette.color(QPalette::Active, QPalette::Base)
                                : mixed(c.page, c.sidebar, 0.7);
    QColor line = enabled ? c.fieldLine : c.line;
    if (isHot(option))
        line = mixed(c.fieldLine, c.text, 0.3);
    paintRounded(painter, option.rect, metrics::radius, fill, line);
    if (enabled && has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, metrics::radius, option.palette);
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor accent =
        enabled ? pressedOrHovered(option, c.accent, c.text) : mixed(c.page, c.secondary, 0.5);
    if (!has(option, QStyle::State_On) && !partly) {
        const QColor line = isHot(option) ? mixed(c.fieldLine, c.text, 0.4) : c.fieldLine;
        paintRounded(painter, option.rect, metrics::tiny, enabled ? c.field : c.page,
                     enabled ? mixed(line, c.secondary, 0.5) : c.line);
        return;
    }
    paintRounded(painter, option.rect, metrics::tiny, accent);
    const QRect mark = option.rect.adjusted(2, 2, -2, -2);
    if (partly)
        paintRounded(painter, QRectF(mark.x() + 1, mark.center().y(), mark.width() - 2, 2), 1,
                     c.onAccent);
    else
        paintIcon(painter, mark, Icon::Ok, c.onAccent);
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal radius = option.rect.height() / 2.0;
    if (!has(option, QStyle::State_On)) {
        paintRounded(painter, option.rect, radius, enabled ? c.field : c.page,
                     enabled ? mixed(c.fieldLine, c.secondary, 0.5) : c.line);
        return;
    }
    const QColor accent =
        enabled ? pressedOrHovered(option, c.accent, c.text) : mixed(c.page, c.secondary, 0.5);
    paintRounded(painter, option.rect, radius, accent);
    const qreal inset = radius - 3;
    paintRounded(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3,
                 c.onAccent);
}

void comboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter *painter,
              const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    QStyleOption panel = option;
    field(panel, painter);
    const bool date = widget != nullptr && widget->inherits("QDateTimeEdit");
    const int side = metrics::iconSize(option.fontMetrics) - (date ? 0 : 2);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, { side, side }, arrow);
    const QColor colour = has(option, QStyle::State_Enabled)
        ? c.text
        : option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    paintIcon(painter, box, date ? Icon::Calendar : Icon::ChevronDown, colour);
}

void spinButton(const QStyleOptionSpinBox &option, const QRect &rect, Qt::ArrowType direction,
                QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const auto step = direction == Qt::UpArrow ? QAbstractSpinBox::StepUpEnabled
                                               : QAbstractSpinBox::StepDownEnabled;
    const auto control = direction == Qt::UpArrow ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
    const bool enabled = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
    if (enabled && option.activeSubControls == control)
        paintRounded(painter, rect.adjusted(1, 1, -2, -1), metrics::tiny,
                     mixed(c.field, c.text, 0.08));
    const QColor colour =
        enabled ? c.secondary : option.palette.color(QPalette::Disabled, QPalette::Text);
    const QPointF middle = QRectF(rect).center();
    paintChevron(painter, QRectF(middle.x() - 3.5, middle.y() - 3.5, 7, 7), direction, colour);
}

void scrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter *painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Colours &c = colours(option.palette);
    double strength = 0.35;
    if (has(option, QStyle::State_Enabled)
        && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider))
        strength = has(option, QStyle::State_Sunken) ? 0.8 : 0.6;
    const QRectF handle = option.orientation == Qt::Vertical
        ? QRectF(slider).adjusted(3, 1, -3, -1)
        : QRectF(slider).adjusted(1, 3, -1, -3);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    paintRounded(painter, handle, radius, mixed(c.page, c.secondary, strength));
}

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    painter->fillRect(option.rect, c.page);
    painter->setPen(mixed(c.line, c.outline, 0.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

namespace {

struct MenuColumns
{
    QRect icon;
    QRect text;
    QRect arrow;
};

MenuColumns menuColumns(const QStyleOptionMenuItem &option)
{
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    const int side = metrics::iconSize(option.fontMetrics);
    const bool lead = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const int from = lead ? side + 10 : 2;
    const auto visual = [&option, &inner](int x, int width) {
        return QStyle::visualRect(option.direction, inner,
                                  QRect(inner.x() + x, inner.y(), width, inner.height()));
    };
    return { visual(0, side), visual(from, inner.width() - from - 2),
             visual(inner.width() - side, side) };
}

void menuMark(const QStyleOptionMenuItem &option, QPainter *painter, const QRect &rect,
              const QColor &colour)
{
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    const int side = metrics::iconSize(option.fontMetrics);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, { side, side }, rect);
    const auto ours = keyturnIcon(option.icon);
    const bool isColour = !ours && !option.icon.isNull(); // of an account: white is readable on it
    if (isColour)
        option.icon.paint(painter, box);
    if (checkable && option.checked)
        paintIcon(painter, box, Icon::Ok, isColour ? QColor(Qt::white) : colour);
    else if (ours)
        paintIcon(painter, box, *ours, colour);
}

} // namespace

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QStyle *style)
{
    const Colours &c = colours(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter->fillRect(QRect(option.rect.x() + 6, y, option.rect.width() - 12, 1), c.line);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = enabled && has(option, QStyle::State_Selected);
    if (selected) {
        const QRect pill = option.rect.adjusted(4, 1, -4, -1);
        paintRounded(painter, pill, 5, c.selection);
        paintSelectionBar(painter, pill, 4, option.palette, option.direction);
    }
    QColor colour = selected ? c.selectedText : c.text;
    if (!enabled)
        colour = option.palette.color(QPalette::Disabled, QPalette::WindowText);
    const auto [iconRect, textRect, arrowRect] = menuColumns(option);
    menuMark(option, painter, iconRect, colour);

    const QString label = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1);
    const auto leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing =
        QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!style->styleHint(QStyle::SH_UnderlineShortcut, &option))
        flags |= Qt::TextHideMnemonic;
    painter->setPen(colour);
    painter->setFont(option.font);
    paintText(painter, textRect, static_cast<int>(leading) | flags, label);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter->save();
        painter->translate(arrowRect.center());
        painter->rotate(option.direction == Qt::RightToLeft ? 90 : -90);
        paintChevron(painter, QRectF(-3.5, -3.5, 7, 7), Qt::DownArrow, colour);
        painter->restore();
    }
    painter->setPen(selected || !enabled ? colour : c.secondary);
    paintText(painter, textRect, static_cast<int>(trailing) | Qt::TextSingleLine, shortcut);
}

void itemRow(const QStyleOptionViewItem &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option.rect, c.selection);
    else if (isHot(option))
        painter->fillRect(option.rect, c.hover);
}

void item(const QStyleOptionViewItem &option, QPainter *painter)
{
    itemRow(option, painter);
    if (has(option, QStyle::State_Selected) && option.index.column() == 0)
        paintSelectionBar(painter, option.rect, 0, option.palette, option.direction);
}

void progress(const QStyleOptionProgressBar &option, QPainter *painter)
{
    constexpr int thickness = 6;
    const Colours &c = colours(option.palette);
    const QRectF groove(option.rect.x(), option.rect.center().y() - thickness / 2.0,
                        option.rect.width(), thickness);
    paintRounded(painter, groove, thickness / 2.0, c.line);
    const bool busy = option.maximum <= option.minimum;
    const double share = busy
        ? 0.3
        : std::clamp(double(option.progress - option.minimum) / (option.maximum - option.minimum),
                     0.0, 1.0);
    QRectF bar = groove;
    bar.setWidth(std::max<qreal>(share > 0 ? thickness : 0, groove.width() * share));
    if (busy)
        bar.moveCenter(groove.center());
    else if (option.direction == Qt::RightToLeft)
        bar.moveRight(groove.right());
    if (bar.width() > 0)
        paintRounded(painter, bar, thickness / 2.0, c.accent);
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const QRect &r = option.rect;
    painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), c.line);
    if (isHot(option) && !has(option, QStyle::State_Selected))
        paintRounded(painter, r.adjusted(2, 2, -2, -4), metrics::radius,
                     mixed(c.page, c.text, 0.06));
    if (has(option, QStyle::State_Selected))
        paintRounded(painter, QRectF(r.x() + 4, r.bottom() - 1, r.width() - 8, 2), 1, c.accent);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, r.adjusted(1, 1, -1, -3), metrics::radius, option.palette);
}

} // namespace keyturn::stylepaint
