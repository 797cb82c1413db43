// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace keyturn::gallery {

/// Widgets with less room than their text needs, and what is outside of its parent.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

/// The same, after late changes of the layout.
[[nodiscard]] QStringList cutTextsAtRest(const QWidget &window);

/// What a user of the window can read or hear: texts, titles, menus, cells, names and descriptions.
[[nodiscard]] QStringList allTexts(const QWidget &window);

} // namespace keyturn::gallery
