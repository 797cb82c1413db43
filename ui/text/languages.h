// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace keyturn {

/// A language of Keyturn's texts.
struct Language
{
    QString key; ///< "de", as in the name of its file of texts
    QString name; ///< in that language, for those who read no other
};

/// In the order of a menu.
[[nodiscard]] std::vector<Language> languages();

} // namespace keyturn
