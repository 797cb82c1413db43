// SPDX-License-Identifier: MIT
#include "session/adoption.h"

#include "session/credentialfacts.h"
#include "session/places.h"
#include "session/signins.h"

#include <algorithm>
#include <memory>
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

/// The service and the kind whose prefix the value begins with. If several prefixes fit, the
/// longest one counts.
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
        // Any other failure also changes the keychain's state, which the window shows. This
        // function is called again when the keychain becomes ready.
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

/// An entry with an open intent is not a stray: its create or import is still under way, or was cut
/// off, and then Rescue finds the entry.
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

/// True for entries that are listed, and for those that Keyturn uses itself: the canary and the key
/// of the fingerprints are not the user's credentials and must not be offered for adoption.
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
            take(entry, *secret);
        } else if (secret.error().kind == KeychainError::Kind::Absent) {
            m_strays.erase(m_strays.begin()); // another program has removed the entry since
            adoptNext();
        } else {
            m_isAdopting = false;
            Q_EMIT failed({ secret.error(), {} });
        }
    });
}

/// What an entry of the vault has already would only stand beside it.
void Adoption::take(const KeychainEntry &entry, const Secret &secret)
{
    auto copy = std::make_shared<Secret>(secret.clone());
    auto *same = m_vault.findSame(secret);
    connect(same, &Reply::finished, this, [this, same, entry, copy] {
        const auto found = same->takeResult();
        if (!found || found->isEmpty()) {
            list(entry, *copy);
            return;
        }
        std::ignore = m_vault.keychain().remove(entry.key);
        std::erase_if(m_strays,
                      [&entry](const KeychainEntry &each) { return each.key == entry.key; });
        adoptNext();
    });
}

/// Earlier versions kept the value of a sign-in under a key of its own. Such a value is written
/// again under the key of a vault entry.
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
        // Reading the value adds its fingerprint to the entry.
        std::ignore = m_vault.secret(uuidIn(entry.key));
    else
        std::ignore = m_vault.keychain().remove(entry.key);
    ++m_adopted;
    m_strays.erase(m_strays.begin());
    adoptNext();
}

/// The value tells its service but not the server, which may be the user's own. Only a sign-in that
/// uses the entry knows that.
VaultRecord Adoption::recordFor(const KeychainEntry &entry, const Secret &secret) const
{
    const auto [service, kind] = recognize(m_catalog, secret);
    CredentialFacts facts;
    facts.uuid = uuidIn(entry.key);
    facts.name = m_name;
    if (service) {
        facts.serviceId = service->id;
        facts.kind = kind->kind;
    }
    if (const ConnectionRecord *user = m_signIns.userOf(facts.uuid);
        user && user->serviceId == facts.serviceId) {
        facts.serverUrl = Places::of(*user);
        facts.authUrl = user->authUrl;
    }
    return facts.entry(kind, secret, entry.storedAt);
}

} // namespace keyturn
