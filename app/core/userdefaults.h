// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace keyturn {

/// What the user prefers wherever a form or a value is shown, as QLocale::setDefault() is for
/// texts. Only the application's thread uses it.
struct UserDefaults
{
    std::chrono::seconds revealTime{ 30 }; ///< after which a revealed secret is hidden
    int lifetimeDays = 0; ///< that a new key begins with; 0: what its service suggests
};

[[nodiscard]] const UserDefaults &userDefaults();
void setUserDefaults(const UserDefaults &defaults);

} // namespace keyturn
