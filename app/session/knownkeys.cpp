// SPDX-License-Identifier: MIT
#include "session/knownkeys.h"

#include "core/clock.h"
#include "core/endchoice.h"
#include "models/vaultmodel.h"
#include "services/servicecatalog.h"
#include "session/credentialfacts.h"
#include "session/currentsession.h"
#include "session/places.h"
#include "session/signins.h"

#include <algorithm>

namespace keyturn {

/// The keys that end before a moment, each once.
class KnownKeys::Found final
{
public:
    Found(QDateTime before, const Clock &clock)
        : m_before(std::move(before))
        , m_clock(clock)
    {
    }

    [[nodiscard]] bool isWanted(const LifeFacts &life) const
    {
        return life.end.at && (!m_before.isValid() || *life.end.at < m_before)
            && isEndAhead(lifetime(life, m_clock));
    }

    [[nodiscard]] bool isKnown(const KeySubject &subject) const
    {
        const auto known = m_known.constFind(subject.stem());
        return known != m_known.constEnd()
            && std::any_of(known->begin(), known->end(),
                           [&subject](const KeySubject &each) { return each.mayBe(subject); });
    }

    /// The key is in that list, too. The vault does not know when a key was made; a list may.
    void learn(const KeySubject &subject, const ListKey &list,
               const std::optional<QDateTime> &madeAt)
    {
        for (const std::size_t at : m_places.value(subject.stem())) {
            KnownKey &known = m_keys[at];
            if (!known.key.subject.mayBe(subject))
                continue;
            known.key.madeAt = madeAt;
            known.alsoIn.push_back(list);
        }
    }

    void note(const KeySubject &subject) { m_known[subject.stem()].push_back(subject); }

    void add(KnownKey key)
    {
        note(key.key.subject);
        m_places[key.key.subject.stem()].push_back(m_keys.size());
        m_keys.push_back(std::move(key));
    }

    [[nodiscard]] std::vector<KnownKey> take()
    {
        std::stable_sort(
            m_keys.begin(), m_keys.end(),
            [](const KnownKey &one, const KnownKey &other) { return one.end() < other.end(); });
        return std::move(m_keys);
    }

private:
    const QDateTime m_before;
    const Clock &m_clock;
    std::vector<KnownKey> m_keys;
    QHash<QString, std::vector<std::size_t>> m_places; ///< in m_keys, by KeySubject::stem()
    QHash<QString, std::vector<KeySubject>> m_known; ///< by KeySubject::stem()
};

KnownKeys::KnownKeys(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto takeVault = [this] {
        m_isVaultRead = true;
        Q_EMIT changed();
    };
    connect(&m_parts.vault, &Vault::changed, this, takeVault);
    connect(&m_parts.vault, &Vault::loadFailed, this, takeVault);
    connect(&m_parts.signIns, &SignIns::changed, this, &KnownKeys::followSignIns);
    connect(&m_parts.signIns, &SignIns::loaded, this, &KnownKeys::changed);
    connect(&m_parts.current, &CurrentSession::changed, this, &KnownKeys::followSession);
}

bool KnownKeys::isComplete() const
{
    return m_isVaultRead && m_parts.signIns.isLoaded() && m_reading == 0;
}

void KnownKeys::followSignIns()
{
    std::erase_if(m_lists, [this](const List &list) {
        return !m_parts.signIns.find(list.key.connectionUuid);
    });
    for (const ConnectionRecord &record : m_parts.signIns.records()) {
        const ServiceProfile *profile = m_parts.catalog.profile(record.serviceId);
        if (!profile)
            continue;
        for (const OrganizationRecord &organization : record.organizations) {
            for (const KindProfile &kind : profile->kinds) {
                const ListKey key{ record.uuid, organization.id, kind.kind };
                if (kind.endpoint(Operation::List) && !find(key))
                    readCached(key);
            }
        }
    }
    Q_EMIT changed();
}

void KnownKeys::readCached(const ListKey &key)
{
    m_lists.push_back({ key, {} });
    ++m_reading;
    auto *reply = m_parts.store.cachedRows(key);
    connect(reply, &Reply::finished, this, [this, reply, key] {
        --m_reading;
        auto cached = reply->takeResult();
        List *list = find(key);
        if (cached && list && !list->isRead)
            list->rows = std::move(cached->rows);
        Q_EMIT changed();
    });
}

void KnownKeys::followSession()
{
    if (Session *session = m_parts.current.session()) {
        for (const KindProfile &kind : session->profile().kinds) {
            Listing *listing = session->listing(kind.kind);
            if (!listing)
                continue;
            const ListKey key{ session->connection().uuid, session->organization().id, kind.kind };
            connect(listing, &Listing::changed, this,
                    [this, listing, key] { take(*listing, key); });
        }
    }
    Q_EMIT changed(); // the sandbox may have been opened or left
}

void KnownKeys::take(Listing &listing, const ListKey &key)
{
    if (!listing.fetchedAt().isValid())
        return;
    List *list = find(key);
    if (!list) {
        m_lists.push_back({ key, {} });
        list = &m_lists.back();
    }
    list->isRead = true;
    if (list->rows == listing.model().rows())
        return;
    list->rows = listing.model().rows();
    Q_EMIT changed();
}

KnownKeys::List *KnownKeys::find(const ListKey &key)
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&key](const List &list) { return list.key == key; });
    return found == m_lists.end() ? nullptr : &*found;
}

bool KnownKeys::isSandboxOpen() const
{
    const Session *session = m_parts.current.session();
    return session && session->connection().isSandbox;
}

std::vector<KnownKey> KnownKeys::ending(const QDateTime &before) const
{
    Found found(before, m_parts.clock);
    findInVault(found);
    for (const List &list : m_lists)
        findInList(list, found);
    return found.take();
}

KeySubject KnownKeys::subjectOf(const VaultRecord &entry)
{
    return { entry.serviceId, entry.serverUrl, entry.organizationId, entry.kind,
             entry.credentialId.isEmpty() ? entry.uuid : entry.credentialId };
}

void KnownKeys::findInVault(Found &found) const
{
    const CompactList<VaultRecord> &entries = m_parts.vault.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const LifeFacts life = VaultModel::ownLifeOf(
            entries.only<&VaultRecord::serverUrl, &VaultRecord::expiresAt,
                         &VaultRecord::expiryKnown, &VaultRecord::askedEnd, &VaultRecord::check,
                         &VaultRecord::supersededAt, &VaultRecord::goneAt>(at));
        const bool isWanted = found.isWanted(life);
        if (!isWanted && life.fate == LifeFacts::Fate::Unchanged)
            continue;
        const VaultRecord entry = entries[at];
        const bool isOfSandbox = entry.serverUrl == Places::sandbox();
        if (isOfSandbox && !isSandboxOpen())
            continue;
        const KeySubject subject = subjectOf(entry);
        if (isWanted)
            found.add(
                { { subject, life }, entry.name, entry.organizationName, {}, {}, isOfSandbox });
        else
            found.note(subject); // a list does not know what has become of it
    }
}

void KnownKeys::findInList(const List &list, Found &found) const
{
    const ConnectionRecord *record = m_parts.signIns.find(list.key.connectionUuid);
    if (!record || (record->isSandbox && !isSandboxOpen()))
        return;
    const VaultPlace where = Places::of(*record, { list.key.organizationId, {} }, list.key.kind);
    const bool isKept = m_parts.signIns.isKept(record->uuid);
    QString organization;
    for (const OrganizationRecord &each : record->organizations) {
        if (each.id == list.key.organizationId && list.key.kind != CredentialKind::Token)
            organization = organizationNameOf(*record, each);
    }
    for (const Credential &row : list.rows) {
        const LifeFacts life{ { row.expiresAt, row.expiryKnown } };
        if (!found.isWanted(life))
            continue;
        const KeySubject subject{ where.serviceId, where.serverUrl, where.organizationId,
                                  where.kind, row.id };
        if (found.isKnown(subject))
            found.learn(subject, list.key, row.createdAt);
        else
            found.add({ { subject, life, row.createdAt },
                        row.name,
                        organization,
                        list.key,
                        {},
                        record->isSandbox,
                        isKept });
    }
}

} // namespace keyturn
