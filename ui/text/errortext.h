// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "services/servicecatalog.h"
#include "session/createflow.h"
#include "session/openerror.h"
#include "ui/text/localerrortext.h"

namespace keyturn {

/// The one place that turns typed errors into sentences; those of this computer stand in
/// localerrortext.h. Text of a server goes in through DisplayText.
namespace errortext {

/// What was being tried when it failed.
enum class Attempt
{
    List,
    Create,
    Rename,
    Delete,
    Connect,
    Verify,
    Exchange, ///< a key for an access token
    ReadOrganizations,
    Health
};

[[nodiscard]] Message api(const ApiError &error, Attempt attempt, const QString &serviceName);
/// Of a check or a sign-in: what a status says about the credential is the profile's to tell.
[[nodiscard]] Message refusedCredential(const ApiError &error, Attempt attempt,
                                        const ServiceProfile &service);
/// Why the sign-in `record` could not be opened. `catalog` tells what became of its service's file.
[[nodiscard]] Message opening(const OpenError &error, const ConnectionRecord &record,
                              const ServiceCatalog &catalog);
[[nodiscard]] Message refusal(const CreateFlow::Refusal &refusal, const QString &serviceName);

} // namespace errortext
} // namespace keyturn
