// SPDX-License-Identifier: MIT
#include "sandbox/appcirclestate.h"

#include "sandbox/appcircleseed.h"
#include "sandbox/mint.h"
#include "sandbox/seed.h"

#include <algorithm>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype accessKeyDigits = 64;
constexpr qsizetype apiKeyDigits = 48;

QDateTime momentOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

Organization organizationFrom(const QSqlQuery &row, int first)
{
    return { row.value(first).toString(), row.value(first + 1).toString() };
}

QStringList idsOf(const std::vector<Organization> &organizations)
{
    QStringList ids;
    for (const Organization &organization : organizations)
        ids.append(organization.id);
    return ids;
}

} // namespace

Result<AppcircleState::Place, StateError> AppcircleState::home() const
{
    auto query = m_database.run(u"SELECT u.value, o.value FROM settings u, settings o"
                                " WHERE u.name = ? AND o.name = ?"_s,
                                { QString(setting::homeUser), QString(setting::appcircleRoot) });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::Storage);
    return Place{ query->value(0).toString(), query->value(1).toString() };
}

Result<QStringList, StateError> AppcircleState::family(const QString &root) const
{
    auto query = m_database.run(
        u"SELECT id FROM appcircle_organizations WHERE id = ? OR root = ?"_s, { root, root });
    if (!query)
        return failure(query.error());
    QStringList ids;
    while (query->next())
        ids.append(query->value(0).toString());
    return ids;
}

Result<std::vector<Account>, StateError> AppcircleState::bootstrap()
{
    const auto place = home();
    if (!place)
        return failure(place.error());
    const auto root = organizations({ place->organization });
    if (!root || root->empty())
        return failure(StateError::Storage);
    auto accessKey = bootstrapAccessKey(*place);
    auto apiKey = bootstrapApiKey(*place);
    if (!accessKey || !apiKey)
        return failure(StateError::Storage);
    const Organization &organization = root->front().organization;
    std::vector<Account> accounts;
    accounts.push_back({ "appcircle"_L1, CredentialKind::PersonalAccessKey, QString(), organization,
                         std::move(*accessKey) });
    accounts.push_back({ "appcircle"_L1, CredentialKind::ApiKey, QString(bootstrapName),
                         organization, std::move(*apiKey) });
    return accounts;
}

Result<Secret, StateError> AppcircleState::bootstrapAccessKey(const Place &place)
{
    auto present = m_database.run(
        u"SELECT id FROM appcircle_access_keys WHERE user = ? AND organization = ?"_s,
        { place.user, place.organization });
    if (!present)
        return failure(present.error());
    if (present->next())
        return addAccessValue(present->value(0).toString());
    const auto made = insertAccessKey(place);
    if (!made)
        return failure(made.error());
    return addAccessValue(*made);
}

Result<Secret, StateError> AppcircleState::bootstrapApiKey(const Place &place)
{
    const QString name(bootstrapName);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    auto dropped = m_database.run(
        u"DELETE FROM appcircle_api_keys WHERE name = ? AND expires_at <= ?"_s, { name, now });
    if (!dropped)
        return failure(dropped.error());
    auto present = m_database.run(u"SELECT 1 FROM appcircle_api_keys WHERE name = ?"_s, { name });
    if (!present)
        return failure(present.error());
    if (present->next())
        return addApiValue(name);
    const NewAppcircleApiKey row{ name, place.organization, m_clock.now(),
                                  endOfDayIn(bootstrapDays, m_clock) };
    // Not everywhere, so that a refused sub-organization can be met.
    auto reach = m_database.run(u"SELECT organization FROM appcircle_members WHERE user = ?"_s,
                                { place.user });
    if (!reach)
        return failure(reach.error());
    QStringList organizations;
    while (reach->next())
        organizations.append(reach->value(0).toString());
    if (auto made = insertApiKey(m_database, row, organizations); !made)
        return failure(made.error());
    return addApiValue(name);
}

Result<AccessGrant, StateError> AppcircleState::grantOf(QByteArrayView accessKey,
                                                        const QString &subOrganization) const
{
    auto query =
        m_database.run(u"SELECT k.user, k.organization FROM appcircle_access_values v"
                       " JOIN appcircle_access_keys k ON k.id = v.key WHERE v.fingerprint = ?"_s,
                       { fingerprint(accessKey) });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::NotFound);
    const QString user = query->value(0).toString();
    const QString own = query->value(1).toString();
    const auto reach = family(own); // a sub-organization has none below it
    if (!reach)
        return failure(reach.error());
    if (subOrganization.isEmpty() || subOrganization == own)
        return AccessGrant{ user, own, *reach };
    if (!reach->contains(subOrganization))
        return failure(StateError::Forbidden);
    return AccessGrant{ user, subOrganization, { subOrganization } };
}

Result<AccessGrant, StateError> AppcircleState::grantOf(const QString &name, QByteArrayView secret,
                                                        const QString &organization) const
{
    auto query = m_database.run(
        u"SELECT k.organization FROM appcircle_api_values v JOIN appcircle_api_keys k"
        " ON k.name = v.key WHERE v.fingerprint = ? AND k.name = ? AND k.expires_at > ?"_s,
        { fingerprint(secret), name, m_clock.now().toMSecsSinceEpoch() });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::NotFound);
    const QString home = query->value(0).toString();
    const QString wanted = organization.isEmpty() ? home : organization;
    const auto reach = reachOf(name);
    const auto below = family(wanted);
    if (!reach || !below)
        return failure(StateError::Storage);
    const QStringList ids = idsOf(*reach);
    if (!ids.contains(wanted))
        return failure(StateError::Forbidden);
    QStringList listed;
    std::copy_if(below->begin(), below->end(), std::back_inserter(listed),
                 [&ids](const QString &id) { return ids.contains(id); });
    return AccessGrant{ name, wanted, listed };
}

Result<std::vector<AppcircleOrganization>, StateError>
AppcircleState::organizations(const QStringList &ids) const
{
    auto query = m_database.run(
        u"SELECT o.id, o.name, r.id, r.name, o.created_at, (SELECT count(*) FROM appcircle_members"
        " m WHERE m.organization = o.id) FROM appcircle_organizations o"
        " LEFT JOIN appcircle_organizations r ON r.id = o.root"
        " ORDER BY r.id IS NOT NULL, o.rowid"_s);
    if (!query)
        return failure(query.error());
    std::vector<AppcircleOrganization> result;
    while (query->next()) {
        if (!ids.contains(query->value(0).toString()))
            continue;
        AppcircleOrganization found{ organizationFrom(*query, 0), std::nullopt,
                                     momentOf(query->value(4)), query->value(5).toInt() };
        if (!query->isNull(2))
            found.root = organizationFrom(*query, 2);
        result.push_back(std::move(found));
    }
    return result;
}

Result<std::vector<AppcircleProfile>, StateError>
AppcircleState::profiles(Profiles kind, const QString &organization) const
{
    auto query = m_database.run(u"SELECT id, name, updated_at FROM appcircle_profiles"
                                " WHERE organization = ? AND kind = ? ORDER BY updated_at DESC"_s,
                                { organization, storedKind(kind) });
    if (!query)
        return failure(query.error());
    std::vector<AppcircleProfile> result;
    while (query->next())
        result.push_back(
            { query->value(0).toString(), query->value(1).toString(), momentOf(query->value(2)) });
    return result;
}

Result<std::vector<AccessKeyPlace>, StateError> AppcircleState::accessKeyPlaces() const
{
    const auto place = home();
    if (!place)
        return failure(place.error());
    auto query = m_database.run(
        u"SELECT o.id, o.name, m.user IS NOT NULL, k.created_at FROM appcircle_organizations o"
        " LEFT JOIN appcircle_members m ON m.organization = o.id AND m.user = ?"
        " LEFT JOIN appcircle_access_keys k ON k.organization = o.id AND k.user = ?"
        " WHERE o.id = ? OR o.root = ? ORDER BY o.root IS NOT NULL, o.rowid"_s,
        { place->user, place->user, place->organization, place->organization });
    if (!query)
        return failure(query.error());
    std::vector<AccessKeyPlace> result;
    while (query->next()) {
        AccessKeyPlace found{ organizationFrom(*query, 0), query->value(2).toBool(), std::nullopt };
        if (!query->isNull(3))
            found.createdAt = momentOf(query->value(3));
        result.push_back(std::move(found));
    }
    return result;
}

Result<Secret, StateError> AppcircleState::generateAccessKey(const QString &organization)
{
    return m_database.inTransaction([&]() -> Result<Secret, StateError> {
        const auto places = accessKeyPlaces();
        const auto place = home();
        if (!places || !place)
            return failure(StateError::Storage);
        const auto found = std::find_if(places->begin(), places->end(), [&](const auto &candidate) {
            return candidate.organization.id == organization;
        });
        if (found == places->end())
            return failure(StateError::NotFound);
        // Documented: who belongs to a sub-organization through its root only can make none there.
        if (!found->isDirectMember)
            return failure(StateError::Forbidden);
        if (found->createdAt)
            return failure(StateError::Conflict);
        const auto made = insertAccessKey({ place->user, organization });
        if (!made)
            return failure(made.error());
        return addAccessValue(*made);
    });
}

Result<Done, StateError> AppcircleState::deleteAccessKey(const QString &organization)
{
    const auto place = home();
    if (!place)
        return failure(place.error());
    auto query =
        m_database.run(u"DELETE FROM appcircle_access_keys WHERE user = ? AND organization = ?"_s,
                       { place->user, organization });
    if (!query)
        return failure(query.error());
    if (query->numRowsAffected() == 0)
        return failure(StateError::NotFound);
    return Done{};
}

Result<std::vector<AppcircleApiKey>, StateError> AppcircleState::apiKeys() const
{
    auto query = m_database.run(
        u"SELECT k.name, o.id, o.name, k.created_at, k.expires_at FROM appcircle_api_keys k"
        " JOIN appcircle_organizations o ON o.id = k.organization"
        " ORDER BY k.created_at DESC, k.name"_s);
    if (!query)
        return failure(query.error());
    std::vector<AppcircleApiKey> result;
    while (query->next()) {
        AppcircleApiKey key{ query->value(0).toString(),
                             organizationFrom(*query, 1),
                             momentOf(query->value(3)),
                             momentOf(query->value(4)),
                             {} };
        auto reach = reachOf(key.name);
        if (!reach)
            return failure(reach.error());
        key.reach = std::move(*reach);
        result.push_back(std::move(key));
    }
    return result;
}

Result<Secret, StateError> AppcircleState::createApiKey(const ApiKeyDraft &draft)
{
    return m_database.inTransaction([&]() -> Result<Secret, StateError> {
        const auto keys = apiKeys();
        const auto place = home();
        if (!keys || !place)
            return failure(StateError::Storage);
        const auto known = organizations(draft.organizations);
        if (!known)
            return failure(known.error());
        if (known->empty() || qsizetype(known->size()) != draft.organizations.size())
            return failure(StateError::NotFound);
        if (std::any_of(keys->begin(), keys->end(),
                        [&](const AppcircleApiKey &key) { return key.name == draft.name; }))
            return failure(StateError::Conflict);
        if (keys->size() >= maximumApiKeys)
            return failure(StateError::Forbidden);
        // A key of the root reaches its sub-organizations, too; any other one its own alone.
        const QString own =
            draft.organizations.size() == 1 ? draft.organizations.first() : place->organization;
        const NewAppcircleApiKey row{ draft.name, own, m_clock.now(), draft.expiresAt };
        if (auto made = insertApiKey(m_database, row, draft.organizations); !made)
            return failure(made.error());
        return addApiValue(draft.name);
    });
}

Result<Done, StateError> AppcircleState::deleteApiKey(const QString &name)
{
    auto query = m_database.run(u"DELETE FROM appcircle_api_keys WHERE name = ?"_s, { name });
    if (!query)
        return failure(query.error());
    if (query->numRowsAffected() == 0)
        return failure(StateError::NotFound);
    return Done{};
}

Result<QString, StateError> AppcircleState::insertAccessKey(const Place &place)
{
    const QString id = mintGuid();
    auto done =
        m_database.run(u"INSERT INTO appcircle_access_keys VALUES (?, ?, ?, ?)"_s,
                       { id, place.user, place.organization, m_clock.now().toMSecsSinceEpoch() });
    if (!done)
        return failure(done.error());
    return id;
}

Result<Secret, StateError> AppcircleState::addAccessValue(const QString &key)
{
    Secret value = mintOpaque(accessKeyDigits);
    auto done = m_database.run(u"INSERT INTO appcircle_access_values VALUES (?, ?)"_s,
                               { fingerprint(value.reveal()), key });
    if (!done)
        return failure(done.error());
    return value;
}

Result<Secret, StateError> AppcircleState::addApiValue(const QString &name)
{
    Secret value = mintOpaque(apiKeyDigits);
    auto done = m_database.run(u"INSERT INTO appcircle_api_values VALUES (?, ?)"_s,
                               { fingerprint(value.reveal()), name });
    if (!done)
        return failure(done.error());
    return value;
}

Result<std::vector<Organization>, StateError> AppcircleState::reachOf(const QString &apiKey) const
{
    auto query = m_database.run(
        u"SELECT o.id, o.name FROM appcircle_api_roles r JOIN appcircle_organizations o"
        " ON o.id = r.organization WHERE r.key = ? ORDER BY o.root IS NOT NULL, o.rowid"_s,
        { apiKey });
    if (!query)
        return failure(query.error());
    std::vector<Organization> result;
    while (query->next())
        result.push_back(organizationFrom(*query, 0));
    return result;
}

} // namespace keyturn::sandbox
