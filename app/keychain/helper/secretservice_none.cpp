// SPDX-License-Identifier: MIT
#include "keychain/helper/secretservice.h"

namespace keyturn {

ServiceState serviceState()
{
    return ServiceState::NotUsed;
}

EntryTrace traceOf(const QString & /*service*/, const QString & /*key*/)
{
    return EntryTrace::None;
}

bool canRunJobs()
{
    return true;
}

} // namespace keyturn
