// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace keyturn::sandbox {

/// One line per request at info level, off by default. Never a header, a body, a query or a path as
/// it was sent: somebody may have put a secret into it by mistake.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace keyturn::sandbox
