// SPDX-License-Identifier: MIT
#pragma once

#include "net/networksettings.h"
#include "ui/text/localerrortext.h"

/// What is said of how servers are reached.
namespace keyturn::networktext {

/// Whose certificates are trusted. The title is empty unless `problem` keeps the file from being
/// used.
[[nodiscard]] Message trust(const NetworkSettings &settings,
                            std::optional<AuthorityFileError> problem);

} // namespace keyturn::networktext
