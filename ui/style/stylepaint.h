// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// What KeyturnStyle paints, control by control. Internal to the style.
namespace keyturn::stylepaint {

[[nodiscard]] inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Under the pointer, and able to react to it.
[[nodiscard]] inline bool isHot(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
/// False for a button with a text, or an icon that is not ours.
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
void itemRow(const QStyleOptionViewItem &option, QPainter *painter);
void progress(const QStyleOptionProgressBar &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);

} // namespace keyturn::stylepaint
