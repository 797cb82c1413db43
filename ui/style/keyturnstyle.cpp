// SPDX-License-Identifier: MIT
#include "ui/style/keyturnstyle.h"

#include "ui/style/fonts.h"
#include "ui/style/headerpaint.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"
#include "ui/style/stylepaint.h"
#include "ui/style/stylesizes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr const char *roleProperty = "keyturnButtonRole";
constexpr const char *clickedProperty = "keyturnFocusByClick";

template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void giveWeight(QWidget *widget, ButtonRole role)
{
    QFont font; // a default QFont: only the weight is resolved; family and size stay the desktop's
    font.setWeight(role == ButtonRole::Primary ? QFont::DemiBold : QFont::Medium);
    widget->setFont(font);
}

bool hidesClickFocus(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
}

int fieldHeight(const QFontMetrics &fm, const QWidget *widget)
{
    const bool inDialog = widget != nullptr && qobject_cast<const QDialog *>(widget->window());
    return inDialog ? metrics::dialogFieldHeight(fm) : metrics::buttonHeight(fm);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    giveWeight(button, role);
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt())
                  : ButtonRole::Normal;
}

void setHeaderMargins(QHeaderView *header, const HeaderMargins &margins)
{
    header->setProperty("keyturnLeading", margins.leading);
    header->setProperty("keyturnBetween", margins.between);
    header->setProperty("keyturnTrailing", margins.trailing);
    header->viewport()->update();
}

bool focusRingVisible(const QWidget *widget)
{
    return widget == nullptr || (widget->hasFocus() && !widget->property(clickedProperty).toBool());
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    constexpr qreal half = metrics::focusWidth / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours(palette).accent, metrics::focusWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

QRectF paintDetachedRing(QPainter *painter, const QWidget *widget, qreal radius)
{
    const QRectF whole = widget->rect();
    if (!focusRingVisible(widget))
        return whole;
    paintFocusRing(painter, whole, radius, widget->palette());
    constexpr int inset = metrics::focusWidth + metrics::focusGap;
    return whole.adjusted(inset, inset, -inset, -inset);
}

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

KeyturnStyle::KeyturnStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"keyturn"_s);
}

void KeyturnStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (hidesClickFocus(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
    if (qobject_cast<QPushButton *>(widget))
        giveWeight(widget, buttonRole(widget));
    if (auto *label = qobject_cast<QLabel *>(widget))
        alignAtBeginning(*label);
}

void KeyturnStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool KeyturnStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool clicked = watched->property(clickedProperty).toBool();
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // When a menu or another window closes, the widget gets the focus back. That does not
        // change whether its focus ring is visible.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            watched->setProperty(clickedProperty, reason == Qt::MouseFocusReason);
    } else if (event->type() == QEvent::KeyPress && clicked) {
        watched->setProperty(clickedProperty, false);
        static_cast<QWidget *>(watched)->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void KeyturnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            stylepaint::field(*option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        stylepaint::field(*option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioButton(*option, painter);
        return;
    case PE_FrameFocusRect:
        if (focusRingVisible(widget))
            paintFocusRing(painter, option->rect, metrics::tiny + 1, option->palette);
        return;
    case PE_PanelButtonTool:
        stylepaint::toolButtonPanel(*option, painter, widget);
        return;
    case PE_PanelMenu:
        stylepaint::menuPanel(*option, painter);
        return;
    case PE_FrameMenu:
    case PE_IndicatorHeaderArrow:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            stylepaint::item(*item, painter);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            stylepaint::itemRow(*item, painter);
        return;
    case PE_PanelTipLabel:
        paintRounded(painter, option->rect, 0, option->palette.color(QPalette::ToolTipBase));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KeyturnStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    const auto *item = as<QStyleOptionMenuItem>(option);
    const auto *bar = as<QStyleOptionProgressBar>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    const auto *tool = as<QStyleOptionToolButton>(option);
    if (element == CE_Header && header && header->orientation == Qt::Horizontal) {
        headerpaint::section(*header, painter);
        headerpaint::label(*header, painter, widget);
    } else if (element == CE_PushButtonBevel && button)
        stylepaint::pushButtonBevel(*button, painter, widget);
    else if (element == CE_PushButtonLabel && button)
        stylepaint::pushButtonLabel(*button, painter, widget);
    else if (element == CE_PushButton && button) {
        stylepaint::pushButtonBevel(*button, painter, widget);
        stylepaint::pushButtonLabel(*button, painter, widget);
    } else if (element == CE_ToolButtonLabel && tool && stylepaint::toolButtonIcon(*tool, painter))
        return;
    else if (element == CE_HeaderEmptyArea) {
        QStyleOptionHeader empty;
        static_cast<QStyleOption &>(empty) = *option;
        headerpaint::section(empty, painter);
    } else if (element == CE_MenuItem && item)
        stylepaint::menuItem(*item, painter, proxy());
    else if (element == CE_MenuEmptyArea)
        return;
    else if (element == CE_ProgressBar && bar)
        stylepaint::progress(*bar, painter);
    else if (element == CE_TabBarTabShape && tab)
        stylepaint::tab(*tab, painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

// Labels, check boxes, boxes with choices: "…" after an English text stays after it.
void KeyturnStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                const QPalette &palette, bool, const QString &text,
                                QPalette::ColorRole textRole) const
{
    const QPen before = painter->pen();
    if (textRole != QPalette::NoRole)
        painter->setPen(QPen(palette.brush(textRole), before.widthF()));
    paintText(painter, rect, flags, text);
    painter->setPen(before);
}

void KeyturnStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *combo = as<QStyleOptionComboBox>(option);
    const auto *spin = as<QStyleOptionSpinBox>(option);
    const auto *slider = as<QStyleOptionSlider>(option);
    if (control == CC_ComboBox && combo) {
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        stylepaint::comboBox(*combo, arrow, painter, widget);
    } else if (control == CC_SpinBox && spin) {
        stylepaint::field(*option, painter);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        stylepaint::spinButton(*spin, up, Qt::UpArrow, painter);
        stylepaint::spinButton(*spin, down, Qt::DownArrow, painter);
    } else if (control == CC_ScrollBar && slider) {
        const QRect handle = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        stylepaint::scrollBar(*slider, handle, painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect KeyturnStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = as<QStyleOptionFrame>(option);
        const int padding = frame && frame->lineWidth > 0 ? stylesizes::fieldPadding : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect KeyturnStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return stylesizes::comboRect(*option, subControl);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin)
        return stylesizes::spinRect(*spin, subControl);
    if (const auto *slider = as<QStyleOptionSlider>(option); control == CC_ScrollBar && slider) {
        const int least = proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget);
        const QRect rect = stylesizes::scrollBarRect(*slider, subControl, least);
        return visualRect(slider->orientation == Qt::Horizontal ? slider->direction
                                                                : Qt::LeftToRight,
                          slider->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize KeyturnStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *item = as<QStyleOptionMenuItem>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    const auto *frame = as<QStyleOptionFrame>(option);
    if (type == CT_PushButton && button)
        return stylesizes::pushButtonSize(*button, widget);
    if (type == CT_MenuItem && item)
        return stylesizes::menuItemSize(*item, size);
    if (type == CT_HeaderSection && header && header->orientation == Qt::Horizontal)
        return stylesizes::headerSize(*header, widget);
    if (type == CT_LineEdit && frame && frame->lineWidth > 0)
        return { size.width() + 2 * stylesizes::fieldPadding,
                 fieldHeight(option->fontMetrics, widget) };
    if (type == CT_ComboBox)
        return { size.width() + stylesizes::comboArrowWidth + stylesizes::fieldPadding + 2,
                 fieldHeight(option->fontMetrics, widget) };
    if (type == CT_SpinBox)
        return { size.width() + stylesizes::spinButtonWidth + stylesizes::fieldPadding + 2,
                 fieldHeight(option->fontMetrics, widget) };
    if (type == CT_ToolButton) {
        const int side = metrics::buttonHeight(option->fontMetrics);
        return QSize(size.width() + 8, size.height() + 8).expandedTo({ side, side });
    }
    if (type == CT_ItemViewItem) {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return { base.width(), metrics::atLeast(30, option->fontMetrics, 12) };
    }
    if (type == CT_TabBarTab)
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({ 0, metrics::navigationHeight(option->fontMetrics) });
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int KeyturnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return metrics::iconSize(widget ? widget->fontMetrics()
                                        : QFontMetrics(textFont(TextStyle::Body)));
    case PM_MessageBoxIconSize:
        return 32;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && qobject_cast<const QDialog *>(widget) ? metrics::dialogMargin
                                                               : metrics::medium;
    case PM_DefaultFrameWidth:
        // Room for the rounded corners around a rectangular viewport.
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? 4
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return metrics::tiny;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabHSpace:
        return metrics::huge;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KeyturnStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        // A line under one letter would part it from those that it is joined with (Qt 6.4), and the
        // text would be wider than it was measured. The letters work all the same.
        if (QLocale().script() == QLocale::ArabicScript)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_MessageBox_CenterButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon KeyturnStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QIcon own = keyturn::standardIcon(standard);
    return own.isNull() ? QProxyStyle::standardIcon(standard, option, widget) : own;
}

} // namespace keyturn
