// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// What KeyturnStyle paints of the header of a table. Internal to the style.
namespace keyturn::headerpaint {

void section(const QStyleOptionHeader &option, QPainter *painter);
void label(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);

/// The text of a section with its arrow, inside the padding.
[[nodiscard]] QRect textRect(const QStyleOptionHeader &option, const QWidget *widget);

} // namespace keyturn::headerpaint
