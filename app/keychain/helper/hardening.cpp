// SPDX-License-Identifier: MIT
#include "keychain/helper/hardening.h"

#include "core/hardening.h"

#include <QtGlobal>

namespace keyturn {

void harden()
{
    // Each of these variables makes GLib or Qt print messages with their contents, some to standard
    // output.
    for (const char *name : { "G_MESSAGES_DEBUG", "G_DBUS_DEBUG", "QDBUS_DEBUG" })
        qunsetenv(name);
    hardenProcess();
}

} // namespace keyturn
