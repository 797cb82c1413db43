// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace keyturn::sandbox {

/// One line for each request at info level; off by default. Never logs a header, a body, a query or
/// the path as it was sent: a user may have put a secret there by mistake.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace keyturn::sandbox
