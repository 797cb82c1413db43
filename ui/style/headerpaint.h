// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// What KeyturnStyle paints of a table's header. Internal to the style.
namespace keyturn::headerpaint {

void section(const QStyleOptionHeader &option, QPainter *painter);
void label(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);

/// The rectangle of a section's text and its sort arrow, without the padding.
[[nodiscard]] QRect textRect(const QStyleOptionHeader &option, const QWidget *widget);

} // namespace keyturn::headerpaint
