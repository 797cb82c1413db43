// SPDX-License-Identifier: MIT
#include "sandbox/sandboxlog.h"

namespace keyturn::sandbox {

Q_LOGGING_CATEGORY(log, "keyturn.sandbox", QtWarningMsg)

} // namespace keyturn::sandbox
