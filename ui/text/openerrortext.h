// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/openerror.h"
#include "ui/text/localerrortext.h"

namespace keyturn::errortext {

/// Why the sign-in `record` could not be opened. If its service is not known any more, `catalog`
/// tells what became of the service's file.
[[nodiscard]] Message opening(const OpenError &error, const ConnectionRecord &record,
                              const ServiceCatalog &catalog);

} // namespace keyturn::errortext
