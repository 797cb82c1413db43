// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

std::unique_ptr<Session> signIn(Surroundings &around, ProgramParts &program,
                                CredentialKind signedInWith)
{
    const bool isToken = signedInWith == CredentialKind::Token;
    const OrganizationRecord organization{ isToken ? u"org-1"_s : QString(), u"Acme"_s };
    ConnectionRecord connection;
    connection.uuid = u"c0ffee00-0000-4000-8000-000000000001"_s;
    connection.serviceId = u"anyreach"_s;
    connection.serverUrl = around.service.address();
    connection.accountName = u"North"_s;
    connection.kind = signedInWith;
    connection.organizations = { organization };
    return std::make_unique<Session>(
        Session::SignIn{
            connection, organization, *program.catalog.profile(u"anyreach"_s),
            *ServerUrl::parse(around.service.address()),
            Secret::fromText(isToken ? canaryToken.toString() : canaryKey.toString()) },
        program.vault, program.store, around.clock, HttpClient::Limits{}, nullptr);
}

Bench::Bench(CredentialKind signedInWith)
    : session(signIn(*this, *this, signedInWith))
{
}

VaultRecord Bench::vaultRecord(const QString &uuid, const QString &credentialId)
{
    const VaultPlace &place = keys().place();
    VaultRecord record;
    record.uuid = uuid;
    record.serviceId = place.serviceId;
    record.serverUrl = place.serverUrl;
    record.organizationId = place.organizationId;
    record.kind = place.kind;
    record.credentialId = credentialId;
    record.name = u"kept"_s;
    record.storedAt = clock.now();
    return record;
}

bool Bench::readList(Listing &listing)
{
    listing.reload();
    return waitUntil(&listing, &Listing::changed,
                     [&listing] { return listing.state() != Listing::State::Loading; })
        && listing.state() == Listing::State::Loaded;
}

QStringList namesIn(Listing &listing)
{
    QStringList names;
    for (const Credential &credential : listing.model().rows())
        names.append(credential.name);
    names.sort();
    return names;
}

} // namespace keyturn::test
