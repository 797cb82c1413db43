// SPDX-License-Identifier: MIT
#pragma once

#include "core/applink.h"
#include "ui/text/localerrortext.h"

namespace keyturn::linktext {

/// Why a link cannot be followed. The link itself is not shown: whoever has made it could write a
/// message of his own that way.
[[nodiscard]] Message refused(AppLinkError error);
/// What a well-formed link names does not exist.
[[nodiscard]] Message notThere(AppLink::To to);

} // namespace keyturn::linktext
