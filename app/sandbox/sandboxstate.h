// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "core/secret.h"
#include "sandbox/account.h"
#include "sandbox/anyformatstate.h"
#include "sandbox/appcirclestate.h"
#include "sandbox/statefile.h"

#include <memory>
#include <optional>
#include <vector>

namespace keyturn::sandbox {

struct Membership
{
    Organization organization;
    Role role = Role::Viewer;
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
/// the file each time, so that two processes on one state agree. Of a secret it keeps a hash and
/// nothing else.
class SandboxState final
{
public:
    /// A new one has the samples. `clock` outlives the state.
    [[nodiscard]] static Result<std::unique_ptr<SandboxState>, QString>
    inFolder(const QString &folder, const Clock &clock);
    [[nodiscard]] static std::unique_ptr<SandboxState> inMemory(const Clock &clock);

    /// Only hashes are kept, so an earlier start's secrets cannot be printed again: every start
    /// adds a fresh one to the same credentials, and the earlier ones stay valid. A credential that
    /// was deleted or has expired is made anew: without one nobody could get in. That holds where a
    /// service allows one key only, too: instead of replacing it, which would end a key that
    /// somebody made and keeps, the start adds a value to it. Who replaces or deletes such a key
    /// ends all its values.
    [[nodiscard]] Result<Bootstrap, StateError> bootstrap();

    /// Whose credential this value is; nobody's if it is unknown, deleted or expired.
    [[nodiscard]] std::optional<Owner> ownerOf(QByteArrayView value) const;

    /// Nothing if the user is no member, or there is no such organization.
    [[nodiscard]] std::optional<Role> roleOf(const QString &user,
                                             const QString &organization) const;

    [[nodiscard]] QList<Credential> list(const Owner &owner) const;
    [[nodiscard]] Result<Minted, StateError> create(const Owner &owner,
                                                    const CredentialDraft &draft);
    [[nodiscard]] Result<Credential, StateError> rename(const Owner &owner, const QString &id,
                                                        const QString &name);
    [[nodiscard]] Result<Done, StateError> remove(const Owner &owner, const QString &id);

    /// Newest first.
    [[nodiscard]] QList<Agent> agents(const QString &organization) const;

    /// The organization whose keys and the user whose tokens the bootstrap adds to.
    [[nodiscard]] Owner home(CredentialKind kind) const;

    [[nodiscard]] AppcircleState &appcircle() { return m_appcircle; }
    [[nodiscard]] AnyformatState &anyformat() { return m_anyformat; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    SandboxState(std::unique_ptr<StateFile> file, const Clock &clock);
    [[nodiscard]] bool isUsable(const KeptCredential &credential) const;
    [[nodiscard]] Secret freshSecret(AnyreachRecords &records, const Owner &owner) const;

    std::unique_ptr<StateFile> m_file;
    const Clock &m_clock;
    AppcircleState m_appcircle;
    AnyformatState m_anyformat;
};

} // namespace keyturn::sandbox
