// SPDX-License-Identifier: MIT
// The one file of the helper with platform conditions.
#include "vault/helper/hardening.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(NDEBUG)
#    include <sys/prctl.h>
#    include <sys/resource.h>
#endif

namespace keyturn {

void harden()
{
    // Each of these makes GLib or Qt print messages with their payload, some to standard output.
    for (const char *name : { "G_MESSAGES_DEBUG", "G_DBUS_DEBUG", "QDBUS_DEBUG" })
        qunsetenv(name);
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // Release builds only: developers need their debugger, and leak checkers attach to themselves.
    prctl(PR_SET_DUMPABLE, 0);
    constexpr rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace keyturn
