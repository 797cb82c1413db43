// SPDX-License-Identifier: MIT
#include "session/expiringkeys.h"

#include "core/clock.h"
#include "core/credentialids.h"
#include "core/lifetime.h"
#include "models/vaultmodel.h"
#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/places.h"
#include "session/signins.h"

#include <algorithm>

namespace keyturn {

/// A key that counts already.
struct ExpiringKeys::Counted
{
    VaultPlace place;
    QString id;

    [[nodiscard]] bool mayBe(const VaultPlace &otherPlace, const QString &otherId) const
    {
        return place == otherPlace && mayBeSameId(id, otherId);
    }
};

namespace {

void add(ExpiringKeys::Place &place, Lifetime status, const QDateTime &end)
{
    ++place.count;
    if (status == Lifetime::Today)
        ++place.today;
    if (!place.firstEnd.isValid() || end < place.firstEnd)
        place.firstEnd = end;
}

} // namespace

ExpiringKeys::ExpiringKeys(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_minute(parts.clock, this)
{
    connect(&m_parts.vault, &Vault::changed, this, &ExpiringKeys::count);
    connect(&m_parts.signIns, &SignIns::changed, this, &ExpiringKeys::followSignIns);
    connect(&m_parts.current, &CurrentSession::changed, this, &ExpiringKeys::followSession);
    connect(&m_minute, &MinuteTimer::ticked, this, &ExpiringKeys::count);
}

void ExpiringKeys::followSignIns()
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
    count();
}

void ExpiringKeys::readCached(const ListKey &key)
{
    m_lists.push_back({ key, {} });
    auto *reply = m_parts.store.cachedRows(key);
    connect(reply, &Reply::finished, this, [this, reply, key] {
        auto cached = reply->takeResult();
        List *list = find(key);
        if (!cached || !list || list->isRead)
            return;
        list->rows = std::move(cached->rows);
        count();
    });
}

void ExpiringKeys::followSession()
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
    count(); // the sandbox may have been opened or left
}

void ExpiringKeys::take(Listing &listing, const ListKey &key)
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
    count();
}

ExpiringKeys::List *ExpiringKeys::find(const ListKey &key)
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&key](const List &list) { return list.key == key; });
    return found == m_lists.end() ? nullptr : &*found;
}

bool ExpiringKeys::isSandboxOpen() const
{
    const Session *session = m_parts.current.session();
    return session && session->connection().isSandbox;
}

void ExpiringKeys::count()
{
    std::vector<Counted> counted;
    std::vector<Place> places;
    countVault(counted, places);
    for (const List &list : m_lists)
        countList(list, counted, places);
    std::stable_sort(places.begin(), places.end(), [](const Place &one, const Place &other) {
        return one.firstEnd < other.firstEnd;
    });
    m_minute.setMoment(places.empty() ? QDateTime() : places.front().firstEnd);
    if (places == m_places)
        return;
    m_places = std::move(places);
    Q_EMIT changed();
}

void ExpiringKeys::countVault(std::vector<Counted> &counted, std::vector<Place> &places) const
{
    Place vault;
    const CompactList<VaultRecord> &entries = m_parts.vault.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const VaultRecord entry = entries.only<
            &VaultRecord::serviceId, &VaultRecord::serverUrl, &VaultRecord::organizationId,
            &VaultRecord::kind, &VaultRecord::credentialId, &VaultRecord::expiresAt,
            &VaultRecord::expiryKnown, &VaultRecord::askedEnd, &VaultRecord::supersededAt>(at);
        const Lifetime status = lifetime(VaultModel::lifeOf(entry), m_parts.clock);
        if (!isIn(status, LifetimeGroup::ThisWeek)
            || (entry.serverUrl == Places::sandbox() && !isSandboxOpen()))
            continue;
        add(vault, status, *entry.expiresAt);
        if (!entry.credentialId.isEmpty())
            counted.push_back(
                { { entry.serviceId, entry.serverUrl, entry.organizationId, entry.kind },
                  entry.credentialId });
    }
    if (vault.count > 0)
        places.push_back(vault);
}

void ExpiringKeys::countList(const List &list, std::vector<Counted> &counted,
                             std::vector<Place> &places) const
{
    const ConnectionRecord *record = m_parts.signIns.find(list.key.connectionUuid);
    if (!record || (record->isSandbox && !isSandboxOpen()))
        return;
    const VaultPlace where = Places::of(*record, { list.key.organizationId, {} }, list.key.kind);
    Place place;
    place.list = list.key;
    for (const Credential &row : list.rows) {
        const Lifetime status = lifetime({ { row.expiresAt, row.expiryKnown } }, m_parts.clock);
        if (!isIn(status, LifetimeGroup::ThisWeek)
            || std::any_of(counted.begin(), counted.end(),
                           [&](const Counted &each) { return each.mayBe(where, row.id); }))
            continue;
        add(place, status, *row.expiresAt);
        counted.push_back({ where, row.id });
    }
    if (place.count > 0)
        places.push_back(place);
}

} // namespace keyturn
