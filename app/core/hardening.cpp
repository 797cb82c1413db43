// SPDX-License-Identifier: MIT
#include "core/hardening.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(NDEBUG)
#    include <sys/prctl.h>
#    include <sys/resource.h>
#endif

namespace keyturn {

void hardenProcess()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    if (qEnvironmentVariableIsSet("FLATPAK_ID") || qEnvironmentVariableIsSet("SNAP"))
        return;
    const rlimit noCore{ 0, 0 };
    setrlimit(RLIMIT_CORE, &noCore);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace keyturn
