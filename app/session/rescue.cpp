// SPDX-License-Identifier: MIT
#include "session/rescue.h"

#include "core/clock.h"
#include "session/credentialfacts.h"

#include <algorithm>
#include <utility>

namespace keyturn {

Rescue::Rescue(const ServiceCatalog &catalog, Vault &vault, Store &store, const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_vault(vault)
    , m_store(store)
    , m_since(clock.now())
{
}

void Rescue::run()
{
    auto *reply = m_store.openIntents();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto intents = reply->takeResult();
        if (!intents)
            return;
        m_open = std::move(*intents);
        std::erase_if(m_open, [this](const IntentRecord &i) { return i.startedAt >= m_since; });
        std::sort(m_open.begin(), m_open.end(), [](const IntentRecord &a, const IntentRecord &b) {
            return a.startedAt > b.startedAt;
        });
        next();
    });
}

void Rescue::next()
{
    if (m_open.empty()) {
        if (!m_unknown.empty())
            Q_EMIT unknownFound();
        return;
    }
    const IntentRecord intent = std::move(m_open.back());
    m_open.pop_back();
    if (m_vault.find(intent.uuid)) {
        // The credential was saved and listed; only the intent was not settled.
        std::ignore = m_store.settleIntent(intent.uuid);
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
        m_open.clear(); // the keychain cannot be asked now; the next start looks again
    } else {
        m_unknown.push_back(intent);
    }
    next();
}

void Rescue::keep(const IntentRecord &intent, const Secret &secret)
{
    auto *reply = m_vault.keepIndex(recordFor(intent, secret));
    connect(reply, &Reply::finished, this, [this, reply, intent] {
        if (reply->takeResult()) {
            std::ignore = m_store.settleIntent(intent.uuid);
            Q_EMIT rescued(intent.name);
        }
        next();
    });
}

VaultRecord Rescue::recordFor(const IntentRecord &intent, const Secret &secret) const
{
    const ServiceProfile *service = m_catalog.profile(intent.serviceId);
    return CredentialFacts::of(intent).entry(service ? service->kind(intent.kind) : nullptr, secret,
                                             intent.startedAt);
}

void Rescue::forgetUnknown()
{
    for (const IntentRecord &intent : std::exchange(m_unknown, {}))
        std::ignore = m_store.settleIntent(intent.uuid);
}

} // namespace keyturn
