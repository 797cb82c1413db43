// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOption>

class QWidget;

/// How large KeyturnStyle makes controls, and where their parts are placed. Internal to the style.
namespace keyturn::stylesizes {

inline constexpr int fieldPadding = 9;
inline constexpr int comboArrowWidth = 30;
inline constexpr int spinButtonWidth = 22;

[[nodiscard]] QRect comboRect(const QStyleOptionComplex &option, QStyle::SubControl part);
[[nodiscard]] QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);
/// The parts of a scroll bar, which in this style has no arrow buttons. Positions count from left
/// to right. `minimum` is the smallest length of the handle, in pixels.
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  int minimum);

[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);

} // namespace keyturn::stylesizes
