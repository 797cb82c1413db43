// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn {

/// A tooltip that shows `text` as it is. Tooltips guess whether they got HTML and have no setter to
/// stop them, so the text is escaped and wrapped: the guess is then always "HTML".
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace keyturn
