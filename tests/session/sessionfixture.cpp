// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

template <typename T> T valueOr(Result<T, StoreError> result)
{
    return result ? std::move(*result) : T();
}

} // namespace

Ground::Ground()
    : store(file(), nullptr)
    , vault(keychain, store, nullptr)
    , catalog(ServiceCatalog::load(u":/keyturn/services"_s, {}))
{
}

bool Ground::open()
{
    return folder.isValid() && wait(store.open()).has_value();
}

bool Ground::settleStore()
{
    return wait(store.openIntents()).has_value();
}

std::vector<IntentRecord> Ground::openIntents()
{
    return valueOr(wait(store.openIntents()));
}

std::vector<VaultRecord> Ground::vaultOnDisk()
{
    return valueOr(wait(store.vaultEntries()));
}

std::vector<ConnectionRecord> Ground::connectionsOnDisk()
{
    return valueOr(wait(store.connections()));
}

void Ground::refuseRowsOf(const QString &table) const
{
    rawSql(file(),
           u"CREATE TRIGGER refuse_%1 BEFORE INSERT ON %1 "
           "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s.arg(table));
}

void Ground::allowRowsOf(const QString &table) const
{
    rawSql(file(), u"DROP TRIGGER refuse_%1"_s.arg(table));
}

Accounts::Accounts(Ground &ground, ServiceCatalog &catalog)
    : signIns(ground.store, nullptr)
    , current(catalog, signIns, ground.vault, ground.store, ground.clock, {}, nullptr)
    , keeping(catalog, signIns, current, ground.vault, ground.clock, nullptr)
    , signOut(signIns, ground.vault, nullptr)
    , process({}, {}, nullptr)
    , sandbox(process, catalog, signIns, current, nullptr)
{
}

bool Accounts::load()
{
    signIns.load();
    return waitUntil(&signIns, &SignIns::loaded, [this] { return signIns.isLoaded(); });
}

Bench::Bench(CredentialKind signedInWith)
    : service(clock)
{
    const bool isToken = signedInWith == CredentialKind::Token;
    const OrganizationRecord organization{ isToken ? u"org-1"_s : QString(), u"Acme"_s };
    ConnectionRecord connection;
    connection.uuid = u"c0ffee00-0000-4000-8000-000000000001"_s;
    connection.serviceId = u"anyreach"_s;
    connection.serverUrl = service.address();
    connection.accountName = u"North"_s;
    connection.kind = signedInWith;
    connection.organizations = { organization };
    session = std::make_unique<Session>(
        Session::SignIn{
            connection, organization, *catalog.profile(u"anyreach"_s),
            *ServerUrl::parse(service.address()),
            Secret::fromText(isToken ? canaryToken.toString() : canaryKey.toString()) },
        vault, store, clock, HttpClient::Limits{}, nullptr);
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

bool Bench::load(Listing &listing)
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
