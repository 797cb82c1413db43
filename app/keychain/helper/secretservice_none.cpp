// SPDX-License-Identifier: MIT
#include "keychain/helper/secretservice.h"

namespace keyturn {

ServiceState serviceState()
{
    return ServiceState::NotUsed;
}

QString serviceOwner()
{
    return {};
}

EntryTrace traceOf(const QString & /*service*/, const QString & /*key*/)
{
    return EntryTrace::None;
}

std::optional<KeychainEntries> entriesOf(const QString & /*service*/)
{
    return std::nullopt;
}

bool canRunJobs()
{
    return true;
}

} // namespace keyturn
