// SPDX-License-Identifier: MIT
#include "core/credentialtext.h"
#include "session/vault.h"

#include <memory>

// Which entry has a value. The rest of the class is in vault.cpp.

namespace keyturn {

namespace {

constexpr QChar ellipsis(0x2026);

/// The entries of which no fingerprint tells whether they have a value, but which may by their
/// masked forms: those that were listed when Keyturn ended, before their value was looked at.
struct Unclear
{
    QStringList uuids;
    Secret secret;
};

QStringList mayHave(const CompactList<VaultRecord> &entries, const Secret &secret,
                    const QString &fingerprint)
{
    const QString end = credentialHint(secret, {}); // what it ends with, as far as that is shown
    QStringList uuids;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const VaultRecord entry =
            entries.only<&VaultRecord::uuid, &VaultRecord::hint, &VaultRecord::fingerprint,
                         &VaultRecord::condition>(at);
        if (entry.condition == EntryCondition::AsKept
            && !Fingerprints::areComparable(entry.fingerprint, fingerprint)
            && (entry.hint.endsWith(end) || entry.hint.endsWith(ellipsis)))
            uuids.append(entry.uuid);
    }
    return uuids;
}

/// Reading a value also gives its entry a fingerprint. What cannot be read is not known to be it.
void readNext(Vault &vault, const std::shared_ptr<Unclear> &unclear, KeychainReply<QString> *reply)
{
    if (unclear->uuids.isEmpty()) {
        reply->settle(QString());
        return;
    }
    const QString uuid = unclear->uuids.takeFirst();
    auto *read = vault.secret(uuid);
    QObject::connect(reply, &Reply::cancelRequested, read, &Reply::cancel);
    QObject::connect(read, &Reply::finished, reply, [&vault, read, uuid, unclear, reply] {
        const auto value = read->takeResult();
        if (value && value->equals(unclear->secret))
            reply->settle(uuid);
        else
            readNext(vault, unclear, reply);
    });
}

} // namespace

KeychainReply<QString> *Vault::findSame(const Secret &secret)
{
    auto *reply = new KeychainReply<QString>(this);
    auto *of = m_fingerprints.of(secret);
    auto unclear = std::make_shared<Unclear>(Unclear{ {}, secret.clone() });
    connect(reply, &Reply::cancelRequested, of, &Reply::cancel);
    connect(of, &Reply::finished, reply, [this, of, reply, unclear] {
        auto fingerprint = of->takeResult();
        if (!fingerprint) {
            reply->settle(failure(KeychainError(fingerprint.error())));
            return;
        }
        const auto found =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const VaultRecord &record) {
                return record.fingerprint == *fingerprint
                    && record.condition == EntryCondition::AsKept;
            });
        if (found != m_entries.end()) {
            reply->settle(QString(found->uuid));
            return;
        }
        unclear->uuids = mayHave(m_entries, unclear->secret, *fingerprint);
        readNext(*this, unclear, reply);
    });
    return reply;
}

} // namespace keyturn
