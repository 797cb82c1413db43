// SPDX-License-Identifier: MIT
#include "session/usesubject.h"

#include "api/serviceanswers.h"
#include "core/credentialtext.h"
#include "services/servicecatalog.h"
#include "session/places.h"
#include "session/session.h"
#include "session/signins.h"

namespace keyturn {

std::optional<UseSubject> useSubject(const VaultRecord &record, SecretSource secret,
                                     const ServiceCatalog &catalog, const SignIns &signIns)
{
    const ServiceProfile *service = catalog.profile(record.serviceId);
    const KindProfile *kind = service ? service->kind(record.kind) : nullptr;
    if (!kind || Places::isServerUnknown(record))
        return std::nullopt;
    const Places places(signIns);
    const auto server = places.serverOf(record);
    const auto authServer = places.authServerOf(record);
    UseSubject subject;
    subject.name = record.name;
    subject.serverUrl = server ? server->text() : service->address;
    if (kind->exchange)
        subject.authUrl = authServer ? authServer->text() : service->authAddress;
    // A token belongs to no single organization: the one that its sign-in used last is taken.
    const ConnectionRecord *user =
        kind->organizationHeader.isEmpty() ? nullptr : signIns.userOf(record.uuid);
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
