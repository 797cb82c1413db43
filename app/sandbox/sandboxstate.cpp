// SPDX-License-Identifier: MIT
#include "sandbox/sandboxstate.h"

#include "sandbox/mint.h"
#include "sandbox/samples.h"

#include <algorithm>
#include <iterator>

namespace keyturn::sandbox {

namespace {

Credential asListed(const KeptCredential &credential)
{
    return { credential.owner.kind, credential.id,        credential.name,
             credential.createdAt,  credential.expiresAt, true };
}

Owner homeOf(const AnyreachRecords &records, CredentialKind kind)
{
    return { kind, kind == CredentialKind::Token ? records.homeUser : records.homeOrganization };
}

std::vector<Membership> membershipsOf(const AnyreachRecords &records, const QString &user)
{
    std::vector<Membership> result;
    for (const Organization &organization : records.organizations) {
        for (const Member &member : records.members) {
            if (member.user == user && member.organization == organization.id)
                result.push_back({ organization, member.role });
        }
    }
    return result;
}

Secret addValue(KeptCredential &credential)
{
    Secret secret = mintSecret(credential.valuePrefix);
    credential.hashes.append(fingerprint(secret.reveal()));
    return secret;
}

} // namespace

SandboxState::SandboxState(std::unique_ptr<StateFile> file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_appcircle(*m_file, clock)
    , m_anyformat(*m_file, clock)
{
}

Result<std::unique_ptr<SandboxState>, QString> SandboxState::inFolder(const QString &folder,
                                                                      const Clock &clock)
{
    auto file = StateFile::inFolder(folder, sampleState(clock));
    if (!file)
        return failure(file.error());
    return std::unique_ptr<SandboxState>(new SandboxState(std::move(*file), clock));
}

std::unique_ptr<SandboxState> SandboxState::inMemory(const Clock &clock)
{
    return std::unique_ptr<SandboxState>(
        new SandboxState(StateFile::inMemory(sampleState(clock)), clock));
}

Result<Bootstrap, StateError> SandboxState::bootstrap()
{
    return m_file->change([this](State &state) -> Result<Bootstrap, StateError> {
        AnyreachRecords &records = state.anyreach;
        const auto &places = std::as_const(records).organizations;
        const auto home = std::find_if(places.begin(), places.end(), [&](const auto &place) {
            return place.id == records.homeOrganization;
        });
        if (home == places.end())
            return failure(StateError::NotFound);
        Bootstrap made{ *home, freshSecret(records, homeOf(records, CredentialKind::ApiKey)),
                        freshSecret(records, homeOf(records, CredentialKind::Token)),
                        membershipsOf(records, records.homeUser),
                        m_appcircle.bootstrap(state.appcircle) };
        made.accounts.push_back(m_anyformat.bootstrap(state.anyformat));
        return made;
    });
}

Secret SandboxState::freshSecret(AnyreachRecords &records, const Owner &owner) const
{
    const auto found = std::find_if(records.credentials.begin(), records.credentials.end(),
                                    [&](const KeptCredential &credential) {
                                        return credential.isBootstrap && credential.owner == owner
                                            && isUsable(credential);
                                    });
    if (found != records.credentials.end())
        return addValue(*found);
    const QDateTime end = endOf(m_clock.today().addDays(bootstrapDays), m_clock);
    KeptCredential next = newCredential(records, owner, { bootstrapName, end }, m_clock.now());
    next.isBootstrap = true;
    Secret secret = addValue(next);
    records.credentials.append(std::move(next));
    return secret;
}

bool SandboxState::isUsable(const KeptCredential &credential) const
{
    return !credential.expiresAt || *credential.expiresAt > m_clock.now();
}

std::optional<Owner> SandboxState::ownerOf(QByteArrayView value) const
{
    const QByteArray hash = fingerprint(value);
    const State state = m_file->read();
    for (const KeptCredential &credential : state.anyreach.credentials) {
        if (credential.hashes.contains(hash) && isUsable(credential))
            return credential.owner;
    }
    return std::nullopt;
}

std::optional<Role> SandboxState::roleOf(const QString &user, const QString &organization) const
{
    const State state = m_file->read();
    for (const Member &member : state.anyreach.members) {
        if (member.user == user && member.organization == organization)
            return member.role;
    }
    return std::nullopt;
}

QList<Credential> SandboxState::list(const Owner &owner) const
{
    QList<Credential> result;
    const State state = m_file->read();
    for (const KeptCredential &credential : state.anyreach.credentials) {
        if (credential.owner == owner)
            result.append(asListed(credential));
    }
    std::sort(result.begin(), result.end(), [](const Credential &a, const Credential &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
    });
    return result;
}

Result<Minted, StateError> SandboxState::create(const Owner &owner, const CredentialDraft &draft)
{
    return m_file->change([&](State &state) -> Result<Minted, StateError> {
        KeptCredential next = newCredential(state.anyreach, owner, draft, m_clock.now());
        Secret secret = addValue(next);
        state.anyreach.credentials.append(next);
        return Minted{ asListed(next), std::move(secret) };
    });
}

Result<Credential, StateError> SandboxState::rename(const Owner &owner, const QString &id,
                                                    const QString &name)
{
    return m_file->change([&](State &state) -> Result<Credential, StateError> {
        for (KeptCredential &credential : state.anyreach.credentials) {
            if (credential.id != id || credential.owner != owner)
                continue;
            credential.name = name;
            return asListed(credential);
        }
        return failure(StateError::NotFound);
    });
}

Result<Done, StateError> SandboxState::remove(const Owner &owner, const QString &id)
{
    return m_file->change([&](State &state) -> Result<Done, StateError> {
        const auto removed = state.anyreach.credentials.removeIf(
            [&](const KeptCredential &each) { return each.id == id && each.owner == owner; });
        return removed > 0 ? Result<Done, StateError>(Done{}) : failure(StateError::NotFound);
    });
}

QList<Agent> SandboxState::agents(const QString &organization) const
{
    QList<Agent> agents = m_file->read().anyreach.agents;
    agents.removeIf([&](const Agent &agent) { return agent.organization != organization; });
    return agents;
}

Owner SandboxState::home(CredentialKind kind) const
{
    return homeOf(m_file->read().anyreach, kind);
}

} // namespace keyturn::sandbox
