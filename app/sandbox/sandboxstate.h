// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "core/secret.h"
#include "sandbox/account.h"
#include "sandbox/anyformatstate.h"
#include "sandbox/appcirclestate.h"
#include "sandbox/database.h"

#include <memory>
#include <optional>
#include <vector>

namespace keyturn::sandbox {

enum class Role
{
    Admin,
    Viewer
};

[[nodiscard]] QString nameOf(Role role);

/// Whom a credential belongs to: an organization has keys, a user has tokens.
struct Owner
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString id;

    bool operator==(const Owner &) const = default;
};

struct Membership
{
    Organization organization;
    Role role = Role::Viewer;
};

struct Agent
{
    QString id;
    QString name;
    QString description;
    QDateTime createdAt;
};

/// A credential in the one moment in which its value exists outside its holder's hands.
struct Minted
{
    Credential credential;
    Secret secret;
};

/// What the one who started the sandbox gets to enter it with.
struct Bootstrap
{
    Organization organization;
    Secret key; ///< an organization key of that organization
    Secret token; ///< a token of the first user
    std::vector<Membership> memberships; ///< of that token
    std::vector<Account> accounts; ///< of the services besides Anyreach
};

/// The organizations, people and credentials of Anyreach in the sandbox, and the rules about them
/// that do not depend on HTTP; and the way to those of the other services. Everything is asked of
/// the database each time, so that two processes on one state agree. Of a secret it keeps a hash
/// and nothing else.
class SandboxState final
{
public:
    /// Fills an empty database with the samples first. `clock` outlives the state.
    [[nodiscard]] static Result<std::unique_ptr<SandboxState>, QString>
    open(std::unique_ptr<Database> database, const Clock &clock);

    /// Only hashes are kept, so an earlier start's secrets cannot be printed again: every start
    /// adds a fresh one to the same credentials, and the earlier ones stay valid. A credential that
    /// was deleted or has expired is made anew: without one nobody could get in. That holds where a
    /// service allows one key only, too: instead of replacing it, which would end a key that
    /// somebody made and keeps, the start adds a value to it. Who replaces or deletes such a key
    /// ends all its values.
    [[nodiscard]] Result<Bootstrap, StateError> bootstrap();

    /// Whose credential this value is; NotFound if it is unknown, deleted or expired.
    [[nodiscard]] Result<Owner, StateError> ownerOf(QByteArrayView value) const;

    /// NotFound if the user is no member, or there is no such organization.
    [[nodiscard]] Result<Role, StateError> roleOf(const QString &user,
                                                  const QString &organization) const;

    [[nodiscard]] Result<std::vector<Credential>, StateError> list(const Owner &owner) const;
    [[nodiscard]] Result<Minted, StateError> create(const Owner &owner,
                                                    const CredentialDraft &draft);
    [[nodiscard]] Result<Credential, StateError> rename(const Owner &owner, const QString &id,
                                                        const QString &name);
    [[nodiscard]] Result<Done, StateError> remove(const Owner &owner, const QString &id);

    [[nodiscard]] Result<std::vector<Agent>, StateError> agents(const QString &organization) const;

    /// The organization whose keys and the user whose tokens the bootstrap adds to.
    [[nodiscard]] Result<Owner, StateError> home(CredentialKind kind) const;

    [[nodiscard]] AppcircleState &appcircle() { return m_appcircle; }
    [[nodiscard]] AnyformatState &anyformat() { return m_anyformat; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    SandboxState(std::unique_ptr<Database> database, const Clock &clock);

    [[nodiscard]] Result<std::vector<Account>, StateError> bootstrapOthers();
    [[nodiscard]] Result<Secret, StateError> freshSecret(const QString &setting,
                                                         const Owner &owner);
    [[nodiscard]] Result<Secret, StateError> addSecret(const QString &id,
                                                       const QString &valuePrefix);
    [[nodiscard]] Result<QString, StateError> setting(const QString &name) const;
    [[nodiscard]] Result<std::vector<Membership>, StateError>
    memberships(const QString &user) const;

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    AppcircleState m_appcircle;
    AnyformatState m_anyformat;
};

} // namespace keyturn::sandbox
