// SPDX-License-Identifier: MIT
#pragma once

#include <QWidgetList>

namespace keyturn {

/// All of `root` that can have the focus, shown or not, in the order of its layouts.
[[nodiscard]] QWidgetList inReadingOrder(QWidget &root);

/// Makes the Tab key go through `root` in the order of its layouts, which is that in which the eye
/// reads; without this, Tab follows the order in which widgets were made. `first` is `root` or a
/// widget inside, where Tab begins when nothing has the focus.
void putInReadingOrder(QWidget &root, const QWidget &first);

} // namespace keyturn
