// SPDX-License-Identifier: MIT
#include "session/rescue.h"

#include "session/credentialfacts.h"

#include <algorithm>
#include <utility>

namespace keyturn {

Rescue::Rescue(const ServiceCatalog &catalog, Vault &vault, Store &store, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_vault(vault)
    , m_store(store)
{
    connect(&vault.keychain(), &Keychain::stateChanged, this, &Rescue::handleKeychainState);
}

void Rescue::run()
{
    m_hasRun = true;
    if (std::exchange(m_isLooking, true))
        return;
    auto *reply = m_store.leftIntents();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto intents = reply->takeResult();
        lookAt(intents ? std::move(*intents) : std::vector<IntentRecord>());
    });
}

void Rescue::lookAt(std::vector<IntentRecord> intents)
{
    m_open = std::move(intents);
    // next() takes intents from the end, and the oldest one shall be first.
    std::reverse(m_open.begin(), m_open.end());
    handleKeychainState(m_vault.keychain().state());
    next();
}

void Rescue::next()
{
    if (m_open.empty()) {
        m_isLooking = false;
        return;
    }
    const IntentRecord intent = m_open.back();
    if (m_vault.find(intent.uuid)) {
        // The credential was saved and listed; only the intent was not settled.
        tellOutcome(intent, true);
        std::ignore = m_store.settleIntent(intent.uuid);
        untell(intent.uuid);
        m_open.pop_back();
        next();
        return;
    }
    // Not through the vault, whose list does not have this entry yet.
    auto *read = m_vault.keychain().read(credentialKey(intent.uuid));
    connect(read, &Reply::finished, this,
            [this, read, intent] { handle(intent, read->takeResult()); });
}

void Rescue::handle(const IntentRecord &intent, const Result<Secret, KeychainError> &secret)
{
    if (secret) {
        keep(intent, *secret);
        return;
    }
    if (secret.error().kind != KeychainError::Kind::Absent) {
        tellAllOpen();
        // The keychain does not answer for any entry now; run() starts again when it is ready.
        m_open.clear();
    } else {
        m_open.pop_back();
        if (intent.isInHand) {
            // The user has the value elsewhere and the keychain never stored it, so nothing is
            // lost.
            std::ignore = m_store.settleIntent(intent.uuid);
        } else {
            m_absent.insert(intent.uuid);
            tell(intent);
            tellOutcome(intent, false);
        }
    }
    next();
}

void Rescue::handleKeychainState(KeychainState state)
{
    if (state == KeychainState::Unknown || !m_hasRun)
        return;
    if (state != KeychainState::Ready)
        tellAllOpen(); // the keychain may take long to become ready, or never do so
    else if (!m_isLooking)
        run();
}

/// The user may have put the same value into the vault since, for example by signing in with it.
void Rescue::keep(const IntentRecord &intent, const Secret &secret)
{
    auto *same = m_vault.findSame(secret);
    connect(same, &Reply::finished, this, [this, same, intent, record = recordFor(intent, secret)] {
        const auto found = same->takeResult();
        if (found && !found->isEmpty() && *found != intent.uuid)
            dropTwin(intent);
        else
            list(intent, record);
    });
}

/// An entry of the vault has the value: this one would only stand beside it.
void Rescue::dropTwin(const IntentRecord &intent)
{
    auto *reply = m_vault.keychain().remove(credentialKey(intent.uuid));
    connect(reply, &Reply::finished, this, [this, reply, intent] {
        m_open.pop_back();
        if (reply->takeResult()) { // otherwise it is found again at the next start
            tellOutcome(intent, true);
            std::ignore = m_store.settleIntent(intent.uuid);
            untell(intent.uuid);
        }
        next();
    });
}

void Rescue::list(const IntentRecord &intent, const VaultRecord &record)
{
    auto *reply = m_vault.keepIndex(record);
    connect(reply, &Reply::finished, this, [this, reply, intent] {
        m_open.pop_back();
        if (reply->takeResult()) {
            tellOutcome(intent, true);
            std::ignore = m_store.settleIntent(intent.uuid);
            std::ignore = m_vault.secret(intent.uuid); // adds the fingerprint
            Q_EMIT rescued(intent.name);
            untell(intent.uuid);
        }
        next();
    });
}

void Rescue::tellAllOpen()
{
    for (auto intent = m_open.rbegin(); intent != m_open.rend(); ++intent) {
        if (!intent->isInHand)
            tell(*intent);
    }
}

void Rescue::tell(const IntentRecord &intent)
{
    const bool isTold =
        std::any_of(m_unknown.begin(), m_unknown.end(),
                    [&](const IntentRecord &told) { return told.uuid == intent.uuid; });
    if (isTold || m_forgotten.contains(intent.uuid))
        return;
    m_unknown.push_back(intent);
    Q_EMIT unknownChanged();
}

void Rescue::untell(const QString &uuid)
{
    if (std::erase_if(m_unknown, [&](const IntentRecord &told) { return told.uuid == uuid; }) > 0)
        Q_EMIT unknownChanged();
}

/// What the user has elsewhere was told when it was made, or was not made by a create.
void Rescue::tellOutcome(const IntentRecord &intent, bool isMade)
{
    if (!intent.isInHand)
        Q_EMIT lookedInto(intent, isMade);
}

VaultRecord Rescue::recordFor(const IntentRecord &intent, const Secret &secret) const
{
    const ServiceProfile *service = m_catalog.profile(intent.serviceId);
    return CredentialFacts::of(intent).entry(service ? service->kind(intent.kind) : nullptr, secret,
                                             intent.startedAt);
}

void Rescue::forgetUnknown()
{
    for (const IntentRecord &intent : std::vector(m_unknown))
        forget(intent.uuid);
}

void Rescue::forget(const QString &uuid)
{
    const auto told = std::find_if(m_unknown.begin(), m_unknown.end(),
                                   [&uuid](const IntentRecord &each) { return each.uuid == uuid; });
    if (told == m_unknown.end())
        return;
    m_forgotten.insert(uuid);
    // The keychain may have the secret of one for which it could not be asked.
    if (m_absent.contains(uuid)) {
        std::ignore = m_store.settleIntent(uuid);
    } else {
        tellOutcome(IntentRecord(*told), false);
        std::ignore = m_store.noteInHand(uuid);
    }
    untell(QString(uuid)); // a copy: the caller's may be that of the record
}

} // namespace keyturn
