// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// The painting code of KeyturnStyle, one function for each control. Internal to the style.
namespace keyturn::stylepaint {

[[nodiscard]] inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// True if the pointer is over the control and the control is enabled.
[[nodiscard]] inline bool isHot(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
/// Returns false, and paints nothing, for a button with a text or with an icon that is not
/// Keyturn's.
[[nodiscard]] bool toolButtonIcon(const QStyleOptionToolButton &option, QPainter *painter);
void field(const QStyleOption &option, QPainter *painter);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);
void comboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter *painter,
              const QWidget *widget);
void spinButton(const QStyleOptionSpinBox &option, const QRect &rect, Qt::ArrowType direction,
                QPainter *painter);
void scrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter *painter);
void menuPanel(const QStyleOption &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QStyle *style);
void item(const QStyleOptionViewItem &option, QPainter *painter);
void itemRow(const QStyleOptionViewItem &option, QPainter *painter);
void progress(const QStyleOptionProgressBar &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);

} // namespace keyturn::stylepaint
