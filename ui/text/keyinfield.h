// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

/// What is said where a whole key was put into a field that is no field for keys.
namespace keyturn::keyinfield {

[[nodiscard]] QString sentence();
/// In a form that has a field for the key.
[[nodiscard]] Message message();

} // namespace keyturn::keyinfield
