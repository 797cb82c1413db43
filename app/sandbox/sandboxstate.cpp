// SPDX-License-Identifier: MIT
#include "sandbox/sandboxstate.h"

#include "sandbox/appcircleseed.h"
#include "sandbox/mint.h"
#include "sandbox/seed.h"

#include <QVariant>

#include <algorithm>
#include <iterator>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

QDateTime momentOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

Role roleFrom(const QString &stored)
{
    return stored == "admin"_L1 ? Role::Admin : Role::Viewer;
}

/// From a row of (id, name, created_at, expires_at).
Credential credentialFrom(const QSqlQuery &row, CredentialKind kind)
{
    Credential credential;
    credential.kind = kind;
    credential.id = row.value(0).toString();
    credential.name = row.value(1).toString();
    credential.createdAt = momentOf(row.value(2));
    if (!row.isNull(3))
        credential.expiresAt = momentOf(row.value(3));
    return credential;
}

} // namespace

QString nameOf(Role role)
{
    return role == Role::Admin ? u"admin"_s : u"viewer"_s;
}

SandboxState::SandboxState(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_appcircle(*m_database, clock)
    , m_anyformat(*m_database, clock)
{
}

Result<std::unique_ptr<SandboxState>, QString>
SandboxState::open(std::unique_ptr<Database> database, const Clock &clock)
{
    const auto others = [&]() -> Result<Done, StateError> {
        if (auto seeded = seedAppcircle(*database, clock); !seeded)
            return seeded;
        return seedAnyformat(*database, clock);
    };
    auto prepared = database->prepare({ [&] { return seed(*database, clock); }, others });
    if (!prepared)
        return failure(prepared.error());
    return std::unique_ptr<SandboxState>(new SandboxState(std::move(database), clock));
}

Result<Bootstrap, StateError> SandboxState::bootstrap()
{
    return m_database->inTransaction([this]() -> Result<Bootstrap, StateError> {
        const auto organization = setting(setting::homeOrganization);
        const auto user = setting(setting::homeUser);
        if (!organization || !user)
            return failure(StateError::Storage);
        auto key = freshSecret(setting::bootstrapKey, { CredentialKind::ApiKey, *organization });
        auto token = freshSecret(setting::bootstrapToken, { CredentialKind::Token, *user });
        auto memberships = this->memberships(*user);
        auto accounts = bootstrapOthers();
        if (!key || !token || !memberships || !accounts)
            return failure(StateError::Storage);
        for (const Membership &membership : *memberships) {
            if (membership.organization.id == *organization)
                return Bootstrap{ membership.organization, std::move(*key), std::move(*token),
                                  std::move(*memberships), std::move(*accounts) };
        }
        return failure(StateError::Storage);
    });
}

Result<std::vector<Account>, StateError> SandboxState::bootstrapOthers()
{
    auto accounts = m_appcircle.bootstrap();
    auto others = m_anyformat.bootstrap();
    if (!accounts || !others)
        return failure(StateError::Storage);
    std::move(others->begin(), others->end(), std::back_inserter(*accounts));
    return accounts;
}

Result<Owner, StateError> SandboxState::home(CredentialKind kind) const
{
    const auto id =
        setting(kind == CredentialKind::Token ? setting::homeUser : setting::homeOrganization);
    if (!id)
        return failure(id.error());
    return Owner{ kind, *id };
}

Result<Secret, StateError> SandboxState::freshSecret(const QString &setting, const Owner &owner)
{
    const QDateTime now = m_clock.now();
    auto usable = m_database->run(
        u"SELECT c.id, c.value_prefix FROM credentials c JOIN settings s ON s.value = c.id"
        " WHERE s.name = ? AND (c.expires_at IS NULL OR c.expires_at > ?)"_s,
        { setting, now.toMSecsSinceEpoch() });
    if (!usable)
        return failure(usable.error());
    if (usable->next())
        return addSecret(usable->value(0).toString(), usable->value(1).toString());
    const auto inserted = insertCredential(
        *m_database,
        { owner.kind, owner.id, bootstrapName, now, endOfDayIn(bootstrapDays, m_clock) });
    if (!inserted)
        return failure(inserted.error());
    if (auto kept = m_database->run(u"UPDATE settings SET value = ? WHERE name = ?"_s,
                                    { inserted->id, setting });
        !kept)
        return failure(kept.error());
    return addSecret(inserted->id, inserted->valuePrefix);
}

Result<Secret, StateError> SandboxState::addSecret(const QString &id, const QString &valuePrefix)
{
    Secret secret = mintSecret(valuePrefix);
    auto done = m_database->run(u"INSERT INTO fingerprints VALUES (?, ?)"_s,
                                { fingerprint(secret.reveal()), id });
    if (!done)
        return failure(done.error());
    return secret;
}

Result<QString, StateError> SandboxState::setting(const QString &name) const
{
    auto query = m_database->run(u"SELECT value FROM settings WHERE name = ?"_s, { name });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::NotFound);
    return query->value(0).toString();
}

Result<std::vector<Membership>, StateError> SandboxState::memberships(const QString &user) const
{
    auto query = m_database->run(u"SELECT o.id, o.name, m.role FROM members m JOIN organizations o"
                                 " ON o.id = m.organization WHERE m.user = ? ORDER BY o.rowid"_s,
                                 { user });
    if (!query)
        return failure(query.error());
    std::vector<Membership> result;
    while (query->next())
        result.push_back({ { query->value(0).toString(), query->value(1).toString() },
                           roleFrom(query->value(2).toString()) });
    return result;
}

Result<Owner, StateError> SandboxState::ownerOf(QByteArrayView value) const
{
    auto query = m_database->run(
        u"SELECT c.kind, c.owner FROM fingerprints f JOIN credentials c ON c.id = f.credential"
        " WHERE f.fingerprint = ? AND (c.expires_at IS NULL OR c.expires_at > ?)"_s,
        { fingerprint(value), m_clock.now().toMSecsSinceEpoch() });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::NotFound);
    const bool isToken = query->value(0).toString() == storedKind(CredentialKind::Token);
    return Owner{ isToken ? CredentialKind::Token : CredentialKind::ApiKey,
                  query->value(1).toString() };
}

Result<Role, StateError> SandboxState::roleOf(const QString &user,
                                              const QString &organization) const
{
    auto query = m_database->run(u"SELECT role FROM members WHERE user = ? AND organization = ?"_s,
                                 { user, organization });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::NotFound);
    return roleFrom(query->value(0).toString());
}

Result<std::vector<Credential>, StateError> SandboxState::list(const Owner &owner) const
{
    auto query = m_database->run(u"SELECT id, name, created_at, expires_at FROM credentials"
                                 " WHERE owner = ? AND kind = ? ORDER BY created_at DESC, id"_s,
                                 { owner.id, storedKind(owner.kind) });
    if (!query)
        return failure(query.error());
    std::vector<Credential> result;
    while (query->next())
        result.push_back(credentialFrom(*query, owner.kind));
    return result;
}

Result<Minted, StateError> SandboxState::create(const Owner &owner, const CredentialDraft &draft)
{
    return m_database->inTransaction([&]() -> Result<Minted, StateError> {
        const NewCredential row{ owner.kind, owner.id, draft.name, m_clock.now(), draft.expiresAt };
        const auto inserted = insertCredential(*m_database, row);
        if (!inserted)
            return failure(inserted.error());
        auto secret = addSecret(inserted->id, inserted->valuePrefix);
        if (!secret)
            return failure(secret.error());
        Minted minted{ {}, std::move(*secret) };
        minted.credential = {
            row.kind, inserted->id, row.name, row.createdAt, row.expiresAt, true
        };
        return minted;
    });
}

Result<Credential, StateError> SandboxState::rename(const Owner &owner, const QString &id,
                                                    const QString &name)
{
    return m_database->inTransaction([&]() -> Result<Credential, StateError> {
        const QVariantList which{ id, owner.id, storedKind(owner.kind) };
        auto update = m_database->run(
            u"UPDATE credentials SET name = ? WHERE id = ? AND owner = ? AND kind = ?"_s,
            QVariantList{ name } + which);
        if (!update)
            return failure(update.error());
        auto row = m_database->run(u"SELECT id, name, created_at, expires_at FROM credentials"
                                   " WHERE id = ? AND owner = ? AND kind = ?"_s,
                                   which);
        if (!row)
            return failure(row.error());
        if (!row->next())
            return failure(StateError::NotFound);
        return credentialFrom(*row, owner.kind);
    });
}

Result<Done, StateError> SandboxState::remove(const Owner &owner, const QString &id)
{
    auto query =
        m_database->run(u"DELETE FROM credentials WHERE id = ? AND owner = ? AND kind = ?"_s,
                        { id, owner.id, storedKind(owner.kind) });
    if (!query)
        return failure(query.error());
    if (query->numRowsAffected() == 0)
        return failure(StateError::NotFound);
    return Done{};
}

Result<std::vector<Agent>, StateError> SandboxState::agents(const QString &organization) const
{
    auto query = m_database->run(u"SELECT id, name, description, created_at FROM agents"
                                 " WHERE organization = ? ORDER BY created_at DESC"_s,
                                 { organization });
    if (!query)
        return failure(query.error());
    std::vector<Agent> result;
    while (query->next())
        result.push_back({ query->value(0).toString(), query->value(1).toString(),
                           query->value(2).toString(), momentOf(query->value(3)) });
    return result;
}

} // namespace keyturn::sandbox
