// SPDX-License-Identifier: MIT
#include "session/listing.h"

#include "core/clock.h"
#include "core/credentialids.h"
#include "core/listchanges.h"

namespace keyturn {

Listing::Listing(CredentialKind kind, ServiceClient &client, Caller caller, Vault &vault,
                 VaultPlace place, Store &store, ListKey key, const Clock &clock,
                 const QString &sessionCredentialId, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_client(client)
    , m_caller(std::move(caller))
    , m_vault(vault)
    , m_place(std::move(place))
    , m_store(store)
    , m_key(std::move(key))
    , m_clock(clock)
    , m_model(clock, nullptr)
    , m_gone(store, m_key, clock, nullptr)
    , m_annotations(store, m_key, nullptr)
{
    deleted().setIdShown(profile().prefix, profile().idShown);
    m_model.setSessionCredentialId(sessionCredentialId);
    m_model.setIdShown(profile().prefix, profile().idShown);
    m_model.setRenaming(profile().endpoint(Operation::Rename) ? CredentialModel::Renaming::OnServer
                                                              : CredentialModel::Renaming::Alias);
    connect(&m_model, &CredentialModel::renameRequested, this, &Listing::rename);
    connect(&m_model, &CredentialModel::aliasRequested, this, &Listing::setAlias);
    connect(&m_model, &CredentialModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // Later, when filters of the model have followed.
                if (roles.contains(CredentialModel::LifetimeRole))
                    QMetaObject::invokeMethod(this, &Listing::changed, Qt::QueuedConnection);
            });
    connect(&m_vault, &Vault::changed, this, &Listing::refreshFromVault);
    connect(&m_gone, &GoneRows::loaded, this, [this](QStringList ids) {
        ids.removeIf([this](const QString &id) { return !m_model.find(id); });
        m_gone.dismiss(ids); // they were listed again in the meantime
        Q_EMIT changed();
    });
    connect(&m_annotations, &Annotations::changed, this, [this] {
        refreshNotes(m_vault.entriesAt(m_place));
        Q_EMIT changed();
    });
    connect(&m_annotations, &Annotations::failed, this, &Listing::annotationFailed);
    refreshFromVault();
    loadAliases();
    loadIntents();
}

const KindProfile &Listing::profile() const
{
    const KindProfile *kind = m_client.profile().kind(m_kind);
    Q_ASSERT(kind);
    return *kind;
}

void Listing::takeCached()
{
    auto *reply = m_store.cachedRows(m_key);
    connect(reply, &Reply::finished, this, [this, reply] {
        auto cached = reply->takeResult();
        if (!cached || !cached->fetchedAt.isValid() || m_fetchedAt.isValid())
            return;
        m_model.setRows(std::move(cached->rows));
        const QDateTime now = m_clock.now();
        for (const Credential &row : m_model.rows()) {
            const bool isTold = row.createdAt && row.createdAt->isValid() && *row.createdAt < now;
            if (cached->late.contains(row.id))
                m_notListedYet.insert(row.id, isTold ? *row.createdAt : now);
        }
        m_fetchedAt = cached->fetchedAt;
        m_complete = cached->isComplete;
        refreshFromVault();
        Q_EMIT changed();
    });
}

void Listing::reload()
{
    if (m_underWay)
        m_underWay->cancel();
    auto *reply = m_client.list(m_caller, m_kind);
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] { takeReply(reply); });
    connect(reply, &Reply::waiting, this, [this](std::chrono::milliseconds time) {
        m_waitsUntil = m_clock.now().addMSecs(time.count());
        Q_EMIT changed();
    });
    m_waitsUntil = {};
    m_held.reset();
    m_state = State::Loading;
    Q_EMIT changed();
}

void Listing::takeReply(ApiReply<CredentialList> *reply)
{
    auto list = reply->takeResult();
    if (reply != m_underWay)
        return;
    m_underWay = nullptr;
    m_waitsUntil = {};
    if (list) {
        takeList(std::move(*list));
        return;
    }
    m_state = State::Failed;
    m_error = list.error();
    if (m_error->retryAfter)
        m_waitsUntil = m_clock.now().addSecs(m_error->retryAfter->count());
    Q_EMIT changed();
    if (m_error->kind == ApiError::Kind::Unauthorized)
        Q_EMIT unauthorized(*m_error);
}

void Listing::takeList(CredentialList list)
{
    // A reload that is still under way may bring an older state than this list.
    if (m_underWay) {
        m_underWay->cancel();
        m_underWay = nullptr;
    }
    m_state = State::Loaded;
    m_error.reset();
    giveUpListedLate(list);
    ListChanges changes = changesIn(list);
    const std::vector<Credential> &missing = changes.vanished;
    // A list that was just given for a key, and does not have that key, is a part of it.
    const bool lacksThisSession =
        std::any_of(missing.begin(), missing.end(),
                    [this](const Credential &row) { return m_model.isThisSession(row.id); });
    if (lacksThisSession
        || isSuspiciouslyShort(m_model.rows().size(), missing.size(), list.items.size())) {
        m_held = Held{ std::move(list), int(missing.size()), lacksThisSession };
        Q_EMIT changed();
        return;
    }
    replaceRows(std::move(list), std::move(changes));
}

void Listing::takeHeld()
{
    if (!m_held)
        return;
    ListChanges changes = changesIn(m_held->list); // from what is shown by now
    replaceRows(std::move(m_held->list), std::move(changes));
}

/// What was listed before and is not any more has gone without Keyturn, unless it was perhaps
/// deleted here: it stays and says so.
void Listing::replaceRows(CredentialList list, ListChanges changes)
{
    const std::vector<Credential> deletedHere = takeDeletedHere(changes, list);
    m_gone.add(deletedHere, true);
    m_gone.add(changes.vanished, false);
    m_held.reset();
    m_complete = list.complete;
    m_leftOut = std::move(list.leftOut);
    QStringList thereAgain;
    for (const Credential &item : list.items) {
        if (m_gone.has(item.id)) {
            thereAgain.append(item.id);
            changes.returned.push_back(item);
        }
        m_notListedYet.remove(item.id);
    }
    // Whose it is was known, or was asked, before it was missing.
    const QSet<QString> back(thereAgain.cbegin(), thereAgain.cend());
    std::erase_if(changes.appeared,
                  [&back](const Credential &row) { return back.contains(row.id); });
    m_gone.dismiss(thereAgain); // whatever was told of it
    m_renamedHere.clear();
    keepListedLate(list);
    m_model.setRows(std::move(list.items));
    forgetConfirmedEnds();
    askNothingAboutMade();
    m_fetchedAt = m_clock.now();
    cache();
    Q_EMIT changed();
    Q_EMIT accepted();
    std::erase_if(changes.appeared, [this](const Credential &row) {
        return m_model.isInVault(row.id) || m_model.isThisSession(row.id);
    });
    for (const Credential &row : deletedHere)
        Q_EMIT wentAway(row, true);
    for (const Credential &row : changes.vanished)
        Q_EMIT wentAway(row, false);
    if (changes.isEmpty())
        return;
    QStringList appeared;
    for (const Credential &row : changes.appeared)
        appeared.append(row.id);
    annotate(appeared, [](Annotation &annotation) {
        if (annotation.origin == Origin::Unknown)
            annotation.origin = Origin::Unasked;
    });
    Q_EMIT changedElsewhere(changes);
}

/// What has become of the present rows without Keyturn if this is the list. A list that is not
/// complete proves nothing, and a row that has no id of its own may be any.
ListChanges Listing::changesIn(const CredentialList &list) const
{
    const bool wasWhole = m_fetchedAt.isValid() && m_complete && m_leftOut.empty();
    const bool isWhole = list.complete && list.leftOut.empty();
    ListChanges changes = changesBetween({ m_model.rows(), wasWhole }, { list.items, isWhole });
    // A new key may be listed under another id than the create's answer had.
    QSet<QString> namesOfNew;
    for (const Credential &row : m_model.rows()) {
        if (m_notListedYet.contains(row.id))
            namesOfNew.insert(row.name);
    }
    const QStringList ours = madeHere(list.items);
    std::erase_if(changes.appeared, [&](const Credential &row) {
        return namesOfNew.contains(row.name) || ours.contains(row.id);
    });
    std::erase_if(changes.vanished, [this](const Credential &row) {
        return m_notListedYet.contains(row.id) || m_gone.has(row.id);
    });
    std::erase_if(changes.renamed, [this](const ListChanges::Change &change) {
        return m_notListedYet.contains(change.before.id)
            || m_renamedHere.contains(change.before.id);
    });
    std::erase_if(changes.endChanged, [this](const ListChanges::Change &change) {
        return m_notListedYet.contains(change.before.id) || m_model.endOf(change.before).asked;
    });
    return changes;
}

void Listing::add(const Credential &credential)
{
    if (!m_model.find(credential.id))
        m_notListedYet.insert(credential.id, m_clock.now());
    m_model.upsert(credential);
    noteMine(credential.id);
    refreshFromVault();
    cache();
    Q_EMIT changed();
    Q_EMIT added(credential);
    renewReload();
}

void Listing::removeRow(const QString &id)
{
    m_model.removeById(id);
    m_notListedYet.remove(id);
    cache();
    Q_EMIT changed();
    renewReload();
}

void Listing::noteDeleted(const Credential &credential, bool isDeletedHere)
{
    m_notListedYet.remove(credential.id);
    m_gone.add({ credential }, isDeletedHere);
    Q_EMIT wentAway(credential, isDeletedHere);
    Q_EMIT changed();
}

void Listing::noteNotDone(Deed deed, const Credential &credential, DeedResult result)
{
    if (deed == Deed::Deleted && result == DeedResult::Unclear)
        std::ignore = m_gone.notePerhapsDeleted(credential);
    Q_EMIT notDone(deed, credential, result);
}

void Listing::dismissDeleted(const QStringList &ids)
{
    std::vector<Credential> rows;
    for (const QString &id : ids) {
        if (const Credential *row = deleted().find(id))
            rows.push_back(*row);
    }
    m_gone.dismiss(ids);
    Q_EMIT changed();
    for (const Credential &row : rows)
        Q_EMIT dismissed(row);
}

void Listing::renewReload()
{
    // A reload that is under way may bring the state before this change, and would undo the change
    // here.
    if (m_underWay)
        reload();
}

void Listing::rename(const QString &id, const QString &name)
{
    const Credential *credential = m_model.find(id);
    if (!credential)
        return;
    auto *reply = m_client.rename(m_caller, m_kind, *credential, name);
    const QString before = credential->name;
    connect(reply, &Reply::finished, this, [this, reply, id, before] {
        const auto renamed = reply->takeResult();
        if (renamed) {
            m_model.upsert(*renamed);
            m_renamedHere.insert(renamed->id);
            refreshFromVault();
            cache();
            Q_EMIT changed();
            renewReload();
            Q_EMIT this->renamed(id, before);
            return;
        }
        Q_EMIT renameFailed(id, renamed.error());
        if (renamed.error().kind == ApiError::Kind::Unauthorized)
            Q_EMIT unauthorized(renamed.error());
        if (renamed.error().outcomeUnknown)
            reload(); // shows what the server has now
    });
}

void Listing::cache()
{
    if (!m_keepsRows)
        return;
    // Failing is acceptable here: the rows are still right today and are only kept for a later
    // start. Nobody waits for the answer.
    const QSet<QString> late(m_notListedYet.keyBegin(), m_notListedYet.keyEnd());
    std::ignore = m_store.cacheRows(m_key, { m_model.rows(), m_fetchedAt, m_complete, late });
}

void Listing::keepNothing()
{
    m_keepsRows = false;
    m_gone.keepNothing();
    m_annotations.keepNothing();
}

void Listing::noteAskedEnd(const QString &id, const AskedEnd &asked)
{
    m_askedEnds.insert(id, asked);
    forgetConfirmedEnds();
}

/// What becomes of an end after it was confirmed has nothing to do with what was asked for.
void Listing::forgetConfirmedEnds()
{
    m_askedEnds.removeIf([this](const auto &noted) {
        const QString id = m_model.listedIdOf(noted.key());
        const Credential *row = m_model.find(id.isEmpty() ? noted.key() : id);
        return row && row->expiryKnown
            && !KnownEnd{ row->expiresAt, true, noted.value() }.isOtherThanAsked();
    });
    refreshFromVault();
}

void Listing::refreshFromVault()
{
    QSet<QString> ids = m_vault.idsAt(m_place);
    m_model.setVaultIds(ids);
    deleted().setVaultIds(ids); // what has gone may be in the vault all the same
    for (auto noted = m_askedEnds.cbegin(); noted != m_askedEnds.cend(); ++noted)
        ids.insert(noted.key());
    const QHash<QString, QString> rows = listedIds(m_model.rowIds(), ids);
    QHash<QString, AskedEnd> asked;
    for (auto noted = m_askedEnds.cbegin(); noted != m_askedEnds.cend(); ++noted)
        asked.insert(rows.value(noted.key(), noted.key()), noted.value());
    const std::vector<VaultRecord> entries = m_vault.entriesAt(m_place);
    for (const VaultRecord &entry : entries) {
        const QString id = rows.value(entry.credentialId, entry.credentialId);
        if (entry.askedEnd)
            asked.insert(id, *entry.askedEnd);
        else
            asked.remove(id);
    }
    m_model.setAskedEnds(std::move(asked));
    refreshNotes(entries);
}

const VaultRecord *Listing::entryOf(const QString &id) const
{
    // What is not listed (any more) has nothing that it could be mistaken for.
    const QString stored = m_model.find(id) ? m_model.vaultIdOf(id) : id;
    return stored.isEmpty() ? nullptr : m_vault.findAt(m_place, stored);
}

const Credential *Listing::rowOf(const VaultRecord &entry) const
{
    const QString id = m_model.listedIdOf(entry.credentialId);
    return id.isEmpty() ? nullptr : m_model.find(id);
}

} // namespace keyturn
