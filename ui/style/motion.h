// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// True if the desktop asks programs to move less. Theme keeps this in step with the desktop; where
/// the desktop says nothing, motion is shown.
[[nodiscard]] bool isMotionReduced();
void setMotionReduced(bool isReduced);

} // namespace keyturn
