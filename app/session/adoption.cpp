// SPDX-License-Identifier: MIT
#include "session/adoption.h"

#include "core/serverurl.h"
#include "session/credentialfacts.h"
#include "session/signins.h"

#include <algorithm>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

const auto credentialPurpose = "Keyturn/credential/"_L1;
const auto connectionPurpose = "Keyturn/connection/"_L1;

QString uuidIn(const QString &key)
{
    return key.section(u'/', 2);
}

/// The service whose values begin like that; of two the one that says more.
struct Recognized
{
    const ServiceProfile *service = nullptr;
    const KindProfile *kind = nullptr;
};

Recognized recognize(const ServiceCatalog &catalog, const Secret &secret)
{
    Recognized best;
    for (const ServiceProfile &service : catalog.profiles()) {
        const KindProfile *kind = service.kindOf(secret.reveal());
        if (kind && (!best.kind || kind->prefix.size() > best.kind->prefix.size()))
            best = { &service, kind };
    }
    return best;
}

} // namespace

Adoption::Adoption(const ServiceCatalog &catalog, Vault &vault, const SignIns &signIns,
                   Store &store, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_vault(vault)
    , m_signIns(signIns)
    , m_store(store)
{
}

void Adoption::begin()
{
    connect(&m_vault.keychain(), &Keychain::stateChanged, this, &Adoption::look);
    look();
}

void Adoption::look()
{
    if (m_hasLooked || m_isLooking || m_vault.keychain().state() != KeychainState::Ready)
        return;
    m_isLooking = true;
    auto *reply = m_vault.keychain().entries();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto entries = reply->takeResult();
        m_isLooking = false;
        if (entries) {
            readIntents(std::move(*entries));
        } else if (entries.error().kind == KeychainError::Kind::NotListable) {
            m_hasLooked = true;
            Q_EMIT notListable();
        }
        // Of any other failure the keychain's state tells, and when it is ready again.
    });
}

void Adoption::readIntents(KeychainEntries entries)
{
    m_isLooking = true;
    auto *reply = m_store.openIntents();
    connect(reply, &Reply::finished, this, [this, reply, entries = std::move(entries)] {
        const auto intents = reply->takeResult();
        m_isLooking = false;
        if (intents)
            compare(entries, *intents);
    });
}

/// What is being created, or was when Keyturn ended, is Rescue's to tell.
void Adoption::compare(KeychainEntries entries, const std::vector<IntentRecord> &intents)
{
    m_hasLooked = true;
    std::erase_if(entries, [this, &intents](const KeychainEntry &entry) {
        const QString uuid = uuidIn(entry.key);
        return isKnown(entry.key)
            || std::any_of(intents.begin(), intents.end(),
                           [&uuid](const IntentRecord &intent) { return intent.uuid == uuid; });
    });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const KeychainEntry &left, const KeychainEntry &right) {
                         return left.storedAt < right.storedAt;
                     });
    m_strays = std::move(entries);
    if (!m_strays.empty())
        Q_EMIT found();
}

/// Also what is none of the user's: the canary, the key of the fingerprints.
bool Adoption::isKnown(const QString &key) const
{
    const QString uuid = uuidIn(key);
    if (uuid.isEmpty())
        return true;
    if (key.startsWith(credentialPurpose))
        return m_vault.isKnown(uuid);
    return !key.startsWith(connectionPurpose) || m_signIns.find(uuid);
}

void Adoption::adopt(const QString &name)
{
    if (std::exchange(m_isAdopting, true))
        return;
    m_name = name;
    m_adopted = 0;
    adoptNext();
}

void Adoption::adoptNext()
{
    std::erase_if(m_strays, [this](const KeychainEntry &entry) { return isKnown(entry.key); });
    if (m_strays.empty()) {
        m_isAdopting = false;
        Q_EMIT adopted(m_adopted);
        return;
    }
    const KeychainEntry entry = m_strays.front();
    auto *read = m_vault.keychain().read(entry.key);
    connect(read, &Reply::finished, this, [this, read, entry] {
        const auto secret = read->takeResult();
        if (secret) {
            list(entry, *secret);
        } else if (secret.error().kind == KeychainError::Kind::Absent) {
            m_strays.erase(m_strays.begin()); // somebody has removed it meanwhile
            adoptNext();
        } else {
            m_isAdopting = false;
            Q_EMIT failed({ secret.error(), {} });
        }
    });
}

/// A sign-in of earlier versions has its value under a name of its own: it becomes an entry too.
void Adoption::list(const KeychainEntry &entry, const Secret &secret)
{
    const VaultRecord record = recordFor(entry, secret);
    auto *reply = entry.key.startsWith(credentialPurpose) ? m_vault.keepIndex(record)
                                                          : m_vault.keep(record, secret);
    connect(reply, &Reply::finished, this,
            [this, reply, entry] { handleListed(entry, reply->takeResult()); });
}

void Adoption::handleListed(const KeychainEntry &entry, const Result<Done, VaultError> &listed)
{
    if (!listed) {
        m_isAdopting = false;
        Q_EMIT failed(listed.error());
        return;
    }
    if (entry.key.startsWith(credentialPurpose))
        std::ignore = m_vault.secret(uuidIn(entry.key)); // for its fingerprint
    else
        std::ignore = m_vault.keychain().remove(entry.key);
    ++m_adopted;
    m_strays.erase(m_strays.begin());
    adoptNext();
}

VaultRecord Adoption::recordFor(const KeychainEntry &entry, const Secret &secret) const
{
    const auto [service, kind] = recognize(m_catalog, secret);
    CredentialFacts facts;
    facts.uuid = uuidIn(entry.key);
    facts.name = m_name;
    if (service) {
        const auto server = ServerUrl::parse(service->address);
        facts.serviceId = service->id;
        facts.serverUrl = server ? server->text() : QString();
        facts.authUrl = service->authAddress;
        facts.kind = kind->kind;
    }
    return facts.entry(kind, secret, entry.storedAt);
}

} // namespace keyturn
