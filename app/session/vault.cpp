// SPDX-License-Identifier: MIT
#include "session/vault.h"

#include "session/credentialfacts.h"

#include <algorithm>
#include <memory>

namespace keyturn {

namespace {

/// What says where an entry belongs and which it is; a search through all asks no more.
VaultRecord whereAt(const CompactList<VaultRecord> &entries, std::size_t at)
{
    return entries
        .only<&VaultRecord::uuid, &VaultRecord::serviceId, &VaultRecord::serverUrl,
              &VaultRecord::organizationId, &VaultRecord::kind, &VaultRecord::credentialId>(at);
}

} // namespace

Vault::Vault(Keychain &keychain, Store &store, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_store(store)
    , m_fingerprints(keychain, nullptr)
    , m_late(keychain, this) // tests find its pauses, and do not wait that long
{
    connect(&m_late, &LateOutcomes::stored, this, &Vault::takeLate);
    connect(&m_late, &LateOutcomes::removed, this, &Vault::removeLate);
    connect(&m_late, &LateOutcomes::missing, this, &Vault::keepMissing);
}

void Vault::load()
{
    auto *reply = m_store.vaultEntries();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto entries = reply->takeResult();
        if (!entries) {
            Q_EMIT loadFailed(entries.error().detail);
            return;
        }
        m_entries = std::move(*entries);
        m_isLoaded = true;
        tellChange();
    });
}

void Vault::tellChange()
{
    m_found.clear();
    Q_EMIT changed();
}

std::optional<VaultRecord> Vault::present(const QString &uuid) const
{
    const auto at = m_entries.find(uuid);
    return at < 0 ? std::nullopt : std::optional(m_entries[std::size_t(at)]);
}

const VaultRecord *Vault::find(const QString &uuid) const
{
    const auto known = m_found.find(uuid);
    if (known != m_found.end())
        return &known->second;
    const auto at = m_entries.find(uuid);
    return at < 0 ? nullptr : &m_found.emplace(uuid, m_entries[std::size_t(at)]).first->second;
}

bool Vault::isKnown(const QString &uuid) const
{
    return m_entries.find(uuid) >= 0 || m_saving.contains(uuid) || m_keeping.contains(uuid)
        || m_late.isExpected(uuid);
}

std::vector<VaultRecord> Vault::entriesAt(const VaultPlace &place) const
{
    std::vector<VaultRecord> entries;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const VaultRecord where = whereAt(m_entries, at);
        if (place.has(where) && !where.credentialId.isEmpty())
            entries.push_back(m_entries[at]);
    }
    return entries;
}

QSet<QString> Vault::idsAt(const VaultPlace &place) const
{
    QSet<QString> ids;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const VaultRecord where = whereAt(m_entries, at);
        if (place.has(where) && !where.credentialId.isEmpty())
            ids.insert(where.credentialId);
    }
    return ids;
}

const VaultRecord *Vault::findAt(const VaultPlace &place, const QString &credentialId) const
{
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const VaultRecord where = whereAt(m_entries, at);
        if (place.has(where) && where.credentialId == credentialId)
            return find(where.uuid);
    }
    return nullptr;
}

TypedReply<Done, VaultError> *Vault::keep(const VaultRecord &record, const Secret &secret)
{
    auto *reply = new VaultReply(this);
    m_keeping.insert(record.uuid);
    auto copy = std::make_shared<Secret>(secret.clone());
    // Recording fails if there is already an intent with this uuid (made by the create), or if the
    // store cannot be written. The value is kept all the same: losing the value would be worse than
    // having no intent for it.
    auto *noted = m_store.recordIntent(intentInHand(record, m_store.ownRun()));
    connect(noted, &Reply::finished, this,
            [this, reply = QPointer(reply), record, copy] { write(record, copy, reply); });
    return reply;
}

TypedReply<Done, VaultError> *Vault::keepWithoutIntent(const VaultRecord &record,
                                                       const Secret &secret)
{
    auto *reply = new VaultReply(this);
    m_keeping.insert(record.uuid);
    write(record, std::make_shared<Secret>(secret.clone()), reply);
    return reply;
}

void Vault::write(const VaultRecord &record, const std::shared_ptr<Secret> &secret,
                  const QPointer<VaultReply> &reply)
{
    const bool isGuarded = mayBeRemoved(record.uuid);
    // An attempt that was given up may still be carried out, whatever becomes of this one.
    const bool wasExpected = m_late.take(record.uuid).has_value();
    if (isGuarded)
        m_late.guard(record, *secret);
    auto *write = m_keychain.write(credentialKey(record.uuid), *secret);
    if (reply)
        connect(reply, &Reply::cancelRequested, write, &Reply::cancel);
    connect(write, &Reply::finished, this,
            [this, write, reply, record, secret, isGuarded, wasExpected] {
                const auto written = write->takeResult();
                m_keeping.remove(record.uuid);
                if (!written) {
                    // The intent stays open: the keychain may still store the value.
                    VaultError error{ written.error(), {} };
                    error.keychain->mayHaveActed |= wasExpected || m_late.isExpected(record.uuid);
                    if (error.isUndecided() && !isGuarded)
                        m_late.expectValue(record, *secret);
                    if (reply)
                        reply->settle(failure(VaultError(error)));
                    return;
                }
                if (!isGuarded)
                    m_late.forget(record.uuid);
                VaultRecord fresh = record;
                fresh.fingerprint.clear();
                fresh.condition = EntryCondition::AsKept;
                index(fresh, reply, [this, uuid = record.uuid, secret] {
                    std::ignore = m_store.settleIntent(uuid);
                    look(uuid, *secret, [] {});
                    if (m_letGo.remove(uuid))
                        Q_EMIT keptLate(uuid);
                });
            });
}

void Vault::letGo(const QString &uuid)
{
    if (m_keeping.contains(uuid))
        m_letGo.insert(uuid);
}

/// The keychain was read just now, and has the value. If the list cannot be written, the value
/// stays expected and the next look comes back here.
void Vault::takeLate(const VaultRecord &record)
{
    if (m_saving.contains(record.uuid))
        return; // since an earlier look
    m_letGo.remove(record.uuid);
    VaultRecord fresh = record;
    fresh.fingerprint.clear();
    fresh.condition = EntryCondition::AsKept;
    index(fresh, nullptr, [this, uuid = record.uuid] {
        if (!m_late.mayBeRemoved(uuid)) // asked for since
            m_late.forget(uuid);
        std::ignore = m_store.settleIntent(uuid);
        std::ignore = secret(uuid); // adds the fingerprint
        Q_EMIT keptLate(uuid);
    });
}

TypedReply<Done, VaultError> *Vault::keepIndex(const VaultRecord &record)
{
    auto *reply = new VaultReply(this);
    index(record, reply);
    return reply;
}

TypedReply<Done, VaultError> *Vault::update(const QString &uuid, const Change &change)
{
    auto *reply = new VaultReply(this);
    const std::optional<VaultRecord> known = newest(uuid);
    if (!known || m_forgetting.contains(uuid)) {
        reply->settle(failure(VaultError{ {}, StoreError{} }));
        return reply;
    }
    VaultRecord changed = *known;
    change(changed);
    index(changed, reply);
    return reply;
}

void Vault::noteUse(const QString &uuid, CheckOutcome outcome, const QDateTime &when)
{
    if (m_entries.find(uuid) < 0)
        return;
    m_usedAt.insert(uuid, when);
    std::ignore = update(uuid, [outcome, &when](VaultRecord &record) {
        CheckRecord check = record.check.value_or(CheckRecord{});
        check.outcome = outcome;
        check.checkedAt = when;
        record.check = std::move(check);
    });
}

bool Vault::isLastCheckAUse(const VaultRecord &record) const
{
    return record.check && m_usedAt.value(record.uuid) == record.check->checkedAt;
}

std::optional<VaultRecord> Vault::newest(const QString &uuid) const
{
    const auto saving = m_saving.constFind(uuid);
    return saving == m_saving.constEnd() ? present(uuid) : saving->newest;
}

void Vault::index(const VaultRecord &record, const QPointer<VaultReply> &reply,
                  std::function<void()> then)
{
    Saving &saving = m_saving[record.uuid];
    saving.newest = record;
    ++saving.underWay;
    auto *save = m_store.saveVaultEntry(record);
    connect(save, &Reply::finished, this, [this, save, reply, record, then = std::move(then)] {
        const auto saved = save->takeResult();
        if (--m_saving[record.uuid].underWay == 0)
            m_saving.remove(record.uuid);
        if (saved) {
            place(record);
            if (then)
                then();
        }
        if (!reply)
            return;
        if (saved)
            reply->settle(Done{});
        else
            reply->settle(failure(VaultError{ {}, saved.error() }));
    });
}

void Vault::place(const VaultRecord &record)
{
    const auto at = m_entries.find(record.uuid);
    const VaultRecord before = at < 0 ? VaultRecord() : m_entries[std::size_t(at)];
    if (at < 0)
        m_entries.prepend(record);
    else
        m_entries.replace(std::size_t(at), record);
    tellChange();
    Q_EMIT entryWritten(before, record);
}

KeychainReply<Secret> *Vault::secret(const QString &uuid)
{
    auto *reply = new KeychainReply<Secret>(this);
    auto *read = m_keychain.read(credentialKey(uuid));
    connect(reply, &Reply::cancelRequested, read, &Reply::cancel);
    connect(read, &Reply::finished, reply, [this, read, reply, uuid] {
        auto value = read->takeResult();
        if (value) {
            auto copy = std::make_shared<Secret>(value->clone());
            look(uuid, *value, [reply = QPointer(reply), copy] {
                if (reply)
                    reply->settle(std::move(*copy));
            });
            return;
        }
        if (value.error().kind == KeychainError::Kind::Absent)
            mark(uuid, EntryCondition::Lost);
        reply->settle(std::move(value));
    });
    return reply;
}

/// Compares a value read from the keychain with its fingerprint in the index. Without a fingerprint
/// key there is nothing to compare. `then` is called in any case.
void Vault::look(const QString &uuid, const Secret &secret, std::function<void()> then)
{
    auto *reply = m_fingerprints.of(secret);
    connect(reply, &Reply::finished, this, [this, reply, uuid, then = std::move(then)] {
        if (const auto fingerprint = reply->takeResult(); fingerprint)
            takeFingerprint(uuid, *fingerprint);
        then();
    });
}

void Vault::takeFingerprint(const QString &uuid, const QString &fingerprint)
{
    const std::optional<VaultRecord> record = newest(uuid);
    if (!record)
        return;
    if (Fingerprints::areComparable(record->fingerprint, fingerprint)) {
        mark(uuid,
             record->fingerprint == fingerprint ? EntryCondition::AsKept : EntryCondition::Changed);
        return;
    }
    std::ignore = update(uuid, [&fingerprint](VaultRecord &known) {
        known.fingerprint = fingerprint;
        known.condition = EntryCondition::AsKept;
    });
}

void Vault::mark(const QString &uuid, EntryCondition condition)
{
    const std::optional<VaultRecord> record = present(uuid);
    if (!record || newest(uuid)->condition == condition || m_forgetting.contains(uuid))
        return;
    VaultRecord marked = *record;
    marked.condition = condition;
    place(marked); // takes effect at once: the caller is answered after this
    std::ignore = update(uuid, [condition](VaultRecord &known) { known.condition = condition; });
}

KeychainReply<Vault::Audit> *Vault::audit()
{
    auto *reply = new KeychainReply<Audit>(this);
    QStringList uuids;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        uuids.append(m_entries.only<&VaultRecord::uuid>(at).uuid);
    auditNext(std::move(uuids), {}, reply);
    return reply;
}

void Vault::auditNext(QStringList uuids, Audit audit, const QPointer<KeychainReply<Audit>> &reply)
{
    if (!reply)
        return;
    if (uuids.isEmpty()) {
        reply->settle(audit);
        return;
    }
    const QString uuid = uuids.takeFirst();
    auto *read = secret(uuid);
    connect(reply, &Reply::cancelRequested, read, &Reply::cancel);
    connect(read, &Reply::finished, reply, [this, read, uuid, uuids, audit, reply]() mutable {
        const auto value = read->takeResult();
        if (!value && value.error().kind != KeychainError::Kind::Absent) {
            reply->settle(failure(KeychainError(value.error())));
            return;
        }
        const std::optional<VaultRecord> record = present(uuid);
        audit.lost += record && record->condition == EntryCondition::Lost ? 1 : 0;
        audit.changed += record && record->condition == EntryCondition::Changed ? 1 : 0;
        auditNext(std::move(uuids), audit, reply);
    });
}

TypedReply<Done, VaultError> *Vault::supersede(const QString &uuid, const QDateTime &when)
{
    if (m_entries.find(uuid) < 0) {
        auto *reply = new VaultReply(this);
        reply->settle(Done{});
        return reply;
    }
    return update(uuid, [&when](VaultRecord &record) { record.supersededAt = when; });
}

} // namespace keyturn
