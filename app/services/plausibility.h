// SPDX-License-Identifier: MIT
#pragma once

#include "services/importtext.h"

/// Whether a value that stands in a text looks like a credential. Only the value and its variable's
/// name are looked at: where it stands, and which services there are, readImport() knows.
namespace keyturn::plausibility {

/// Why a value is left out; nothing if it may be a credential. If the variable's name says that it
/// holds a credential, that is believed.
[[nodiscard]] std::optional<LeftOut> objection(const QString &variable, const QString &value);

/// True for what people and templates write in place of a value.
[[nodiscard]] bool isPlaceholder(const QString &value);

} // namespace keyturn::plausibility
