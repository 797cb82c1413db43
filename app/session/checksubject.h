// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "core/records.h"

#include <memory>

/// From an entry of the vault to a check of it and back.
namespace keyturn {

class ServiceCatalog;
class SignIns;

/// The server that an entry is asked about at. Nothing where no request can be made: the sandbox
/// that the entry belongs to does not run, or its service is not known any more.
[[nodiscard]] std::unique_ptr<ServiceClient> clientFor(const ServiceCatalog &catalog,
                                                       const SignIns &signIns,
                                                       HttpClient::Limits limits,
                                                       const VaultRecord &entry);

/// What is asked about it there.
[[nodiscard]] CheckSubject checkSubject(const SignIns &signIns, const ServiceProfile &profile,
                                        const VaultRecord &entry, Secret secret);

/// What stands for a check that could not be made.
[[nodiscard]] CheckResult unreachable(const VaultRecord &entry);

/// What the index keeps of a result. Where nothing new became known, what `older` knew stays.
[[nodiscard]] CheckRecord checkRecord(const CheckResult &result,
                                      const std::optional<CheckRecord> &older,
                                      const QDateTime &now);

} // namespace keyturn
