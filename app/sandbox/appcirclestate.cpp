// SPDX-License-Identifier: MIT
#include "sandbox/appcirclestate.h"

#include "sandbox/mint.h"
#include "sandbox/samples.h"

#include <algorithm>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype accessKeyDigits = 64;
constexpr qsizetype apiKeyDigits = 48;

/// A root with the organizations below it. For a sub-organization only itself: it has none below
/// it.
QStringList familyOf(const AppcircleRecords &records, const QString &organization)
{
    QStringList ids;
    for (const AppcircleOrganization &each : records.organizations) {
        if (each.id == organization || (each.root && each.root->id == organization))
            ids.append(each.id);
    }
    return ids;
}

AccessKey *accessKeyOf(AppcircleRecords &records, const QString &user, const QString &organization)
{
    for (AccessKey &key : records.accessKeys) {
        if (key.user == user && key.organization == organization)
            return &key;
    }
    return nullptr;
}

Secret addAccessKey(AppcircleRecords &records, AccessKey key)
{
    Secret value = addOpaque(key.hashes, accessKeyDigits);
    records.accessKeys.append(std::move(key));
    return value;
}

Secret addApiKey(AppcircleRecords &records, ApiKey key)
{
    Secret value = addOpaque(key.hashes, apiKeyDigits);
    records.apiKeys.append(std::move(key));
    return value;
}

template <typename Key, typename IsIt>
Result<Done, StateError> removed(QList<Key> &keys, const IsIt &isIt)
{
    if (keys.removeIf(isIt) == 0)
        return failure(StateError::NotFound);
    return Done{};
}

} // namespace

std::vector<Account> AppcircleState::bootstrap(AppcircleRecords &records) const
{
    const AppcircleOrganization root = records.organizations.first();
    const Organization organization{ root.id, root.name };
    AccessKey *present = accessKeyOf(records, records.homeUser, root.id);
    std::vector<Account> accounts;
    accounts.push_back(
        { "appcircle"_L1,
          CredentialKind::PersonalAccessKey,
          {},
          organization,
          present ? addOpaque(present->hashes, accessKeyDigits)
                  : addAccessKey(records, { records.homeUser, root.id, m_clock.now(), {} }) });
    accounts.push_back({ "appcircle"_L1, CredentialKind::ApiKey, bootstrapName, organization,
                         bootstrapApiKey(records) });
    return accounts;
}

Secret AppcircleState::bootstrapApiKey(AppcircleRecords &records) const
{
    const QDateTime now = m_clock.now();
    records.apiKeys.removeIf(
        [&](const ApiKey &key) { return key.name == bootstrapName && key.expiresAt <= now; });
    for (ApiKey &key : records.apiKeys) {
        if (key.name == bootstrapName)
            return addOpaque(key.hashes, apiKeyDigits);
    }
    // Only the organizations that the user belongs to directly, so that the refusal of a
    // sub-organization can be tried out.
    QStringList reach;
    for (const AppcircleOrganization &each : std::as_const(records.organizations)) {
        if (each.members.contains(records.homeUser))
            reach.append(each.id);
    }
    const QDateTime end = endOf(m_clock.today().addDays(bootstrapDays), m_clock);
    return addApiKey(records,
                     { bootstrapName, records.organizations.first().id, now, end, reach, {} });
}

Result<AccessGrant, StateError> AppcircleState::grantOf(QByteArrayView accessKey,
                                                        const QString &subOrganization) const
{
    const QByteArray hash = fingerprint(accessKey);
    const AppcircleRecords records = m_file.read().appcircle;
    for (const AccessKey &key : records.accessKeys) {
        if (!key.hashes.contains(hash))
            continue;
        const QStringList reach = familyOf(records, key.organization);
        if (subOrganization.isEmpty() || subOrganization == key.organization)
            return AccessGrant{ key.user, key.organization, reach };
        if (!reach.contains(subOrganization))
            return failure(StateError::Forbidden);
        return AccessGrant{ key.user, subOrganization, { subOrganization } };
    }
    return failure(StateError::NotFound);
}

Result<AccessGrant, StateError> AppcircleState::grantOf(const QString &name, QByteArrayView secret,
                                                        const QString &organization) const
{
    const QByteArray hash = fingerprint(secret);
    const AppcircleRecords records = m_file.read().appcircle;
    for (const ApiKey &key : records.apiKeys) {
        if (key.name != name || !key.hashes.contains(hash) || key.expiresAt <= m_clock.now())
            continue;
        const QString wanted = organization.isEmpty() ? key.organization : organization;
        if (!key.reach.contains(wanted))
            return failure(StateError::Forbidden);
        QStringList listed = familyOf(records, wanted);
        listed.removeIf([&](const QString &id) { return !key.reach.contains(id); });
        return AccessGrant{ name, wanted, listed };
    }
    return failure(StateError::NotFound);
}

QList<AppcircleOrganization> AppcircleState::organizations(const QStringList &ids) const
{
    auto found = m_file.read().appcircle.organizations;
    found.removeIf([&](const AppcircleOrganization &each) { return !ids.contains(each.id); });
    return found;
}

AppcircleOrganization AppcircleState::organization(const QString &id) const
{
    return organizations({ id }).value(0);
}

QList<AccessKeyPlace> AppcircleState::accessKeyPlaces() const
{
    AppcircleRecords records = m_file.read().appcircle;
    QList<AccessKeyPlace> result;
    for (const AppcircleOrganization &each : std::as_const(records.organizations)) {
        AccessKeyPlace place{ { each.id, each.name },
                              each.members.contains(records.homeUser),
                              std::nullopt };
        if (const AccessKey *key = accessKeyOf(records, records.homeUser, each.id))
            place.createdAt = key->createdAt;
        result.append(std::move(place));
    }
    return result;
}

Result<Secret, StateError> AppcircleState::generateAccessKey(const QString &organization)
{
    return m_file.change([&](State &state) -> Result<Secret, StateError> {
        AppcircleRecords &records = state.appcircle;
        for (const AppcircleOrganization &each : std::as_const(records.organizations)) {
            if (each.id != organization)
                continue;
            // Documented: a user who belongs to a sub-organization only through its root cannot
            // make a key there.
            if (!each.members.contains(records.homeUser))
                return failure(StateError::Forbidden);
            if (accessKeyOf(records, records.homeUser, organization))
                return failure(StateError::Conflict);
            return addAccessKey(records, { records.homeUser, organization, m_clock.now(), {} });
        }
        return failure(StateError::NotFound);
    });
}

Result<Done, StateError> AppcircleState::deleteAccessKey(const QString &organization)
{
    return m_file.change([&](State &state) {
        return removed(state.appcircle.accessKeys, [&](const AccessKey &key) {
            return key.user == state.appcircle.homeUser && key.organization == organization;
        });
    });
}

QList<ApiKey> AppcircleState::apiKeys() const
{
    QList<ApiKey> keys = m_file.read().appcircle.apiKeys;
    std::sort(keys.begin(), keys.end(), [](const ApiKey &a, const ApiKey &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.name < b.name;
    });
    return keys;
}

Result<Secret, StateError> AppcircleState::createApiKey(const ApiKeyDraft &draft)
{
    return m_file.change([&](State &state) -> Result<Secret, StateError> {
        AppcircleRecords &records = state.appcircle;
        const QString &root = records.organizations.first().id;
        const QStringList known = familyOf(records, root);
        if (draft.organizations.isEmpty()
            || !std::all_of(draft.organizations.begin(), draft.organizations.end(),
                            [&](const QString &id) { return known.contains(id); }))
            return failure(StateError::NotFound);
        if (std::any_of(records.apiKeys.cbegin(), records.apiKeys.cend(),
                        [&](const ApiKey &key) { return key.name == draft.name; }))
            return failure(StateError::Conflict);
        if (records.apiKeys.size() >= maximumApiKeys)
            return failure(StateError::Forbidden);
        // A key of the root can also reach sub-organizations; any other key only its own
        // organization.
        const QString own = draft.organizations.size() == 1 ? draft.organizations.first() : root;
        return addApiKey(
            records, { draft.name, own, m_clock.now(), draft.expiresAt, draft.organizations, {} });
    });
}

Result<Done, StateError> AppcircleState::deleteApiKey(const QString &name)
{
    return m_file.change([&](State &state) {
        return removed(state.appcircle.apiKeys,
                       [&](const ApiKey &key) { return key.name == name; });
    });
}

} // namespace keyturn::sandbox
