// SPDX-License-Identifier: MIT
#include "session/usesubject.h"

#include "api/serviceanswers.h"
#include "core/credentialtext.h"
#include "session/connections.h"

namespace keyturn {

std::optional<UseSubject> useSubject(const VaultRecord &record, SecretSource secret,
                                     Connections &connections)
{
    const ServiceProfile *service = connections.catalog().profile(record.serviceId);
    const KindProfile *kind = service ? service->kind(record.kind) : nullptr;
    if (!kind)
        return std::nullopt;
    const auto server = connections.serverOf(record);
    const auto authServer = connections.authServerOf(record);
    UseSubject subject;
    subject.name = record.name;
    subject.serverUrl = server ? server->text() : service->address;
    if (kind->exchange)
        subject.authUrl = authServer ? authServer->text() : service->authAddress;
    // A token belongs to no single organization: the one that its sign-in used last will do.
    const ConnectionRecord *user =
        kind->organizationHeader.isEmpty() ? nullptr : connections.userOf(record.uuid);
    subject.organizationId = user ? user->lastOrganizationId : record.organizationId;
    subject.credentialId = record.credentialId;
    subject.hint = record.hint;
    subject.secret = std::move(secret);
    return subject;
}

UseSubject useSubject(const AccessToken &token, SecretSource secret, const Session &session)
{
    UseSubject subject;
    subject.serverUrl = session.server().text();
    subject.authUrl = session.connection().authUrl;
    subject.organizationId = token.organizationId;
    subject.hint = credentialHint(token.value, {});
    subject.secret = std::move(secret);
    return subject;
}

} // namespace keyturn
