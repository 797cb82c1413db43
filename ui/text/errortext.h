// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "services/servicecatalog.h"
#include "session/createflow.h"
#include "ui/text/localerrortext.h"

namespace keyturn {

/// The only place that turns typed errors into sentences for the user; the sentences for errors of
/// this computer are in localerrortext.h. Text that comes from a server is passed through
/// DisplayText.
namespace errortext {

/// What was being attempted when the error occurred.
enum class Attempt
{
    List,
    Create,
    Rename,
    Delete,
    DeleteAmongOthers, ///< some of the others may have been deleted
    Connect,
    Verify,
    Exchange, ///< exchanging a key for an access token
    ReadOrganizations,
    Health
};

/// A sentence that quotes the server's own words; empty if the server sent none.
[[nodiscard]] QString serverSaid(const ApiError &error);
[[nodiscard]] Message api(const ApiError &error, Attempt attempt, const QString &serviceName);
/// For a check or a sign-in that failed. What a status code says about the credential is taken from
/// the service's profile.
[[nodiscard]] Message refusedCredential(const ApiError &error, Attempt attempt,
                                        const ServiceProfile &service);
/// For a sign-in whose credential is valid but may not do what was tried with it. If the server
/// gave a reason, the message has that reason in place of advice.
[[nodiscard]] Message limitedCredential(const ApiError &error, const ServiceProfile &service);
[[nodiscard]] Message refusal(const CreateFlow::Refusal &refusal, const QString &serviceName);

} // namespace errortext
} // namespace keyturn
