// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "core/records.h"

#include <memory>

/// Connects the entries of the vault with the check of a credential.
namespace keyturn {

class ServiceCatalog;
class SignIns;

/// A client for the server of an entry. Null if no request can be made: the entry belongs to the
/// sandbox and the sandbox is not running, or its service is not known any more.
[[nodiscard]] std::unique_ptr<ServiceClient> clientFor(const ServiceCatalog &catalog,
                                                       const SignIns &signIns,
                                                       HttpClient::Limits limits,
                                                       const VaultRecord &entry);

/// What is asked about an entry at its server.
[[nodiscard]] CheckSubject checkSubject(const SignIns &signIns, const ServiceProfile &profile,
                                        const VaultRecord &entry, Secret secret);

/// The result for a check that could not be made.
[[nodiscard]] CheckResult unreachable(const VaultRecord &entry);

/// The record of a result for the index. If the result brings nothing new, the values of `older`
/// stay.
[[nodiscard]] CheckRecord checkRecord(const CheckResult &result,
                                      const std::optional<CheckRecord> &older,
                                      const QDateTime &now);

} // namespace keyturn
