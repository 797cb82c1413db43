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

/// An organization and the role of a user in it.
struct Membership
{
    Organization organization;
    Role role = Role::Viewer;
};

/// A new credential together with its value, which is handed out only this once.
struct Minted
{
    Credential credential;
    Secret secret;
};

/// The credentials for whoever started the sandbox.
struct Bootstrap
{
    Organization organization;
    Secret key; ///< an organization key of `organization`
    Secret token; ///< a token of the first user
    std::vector<Membership> memberships; ///< the organizations of that user
    std::vector<Account> accounts; ///< credentials of the services other than Anyreach
};

/// The organizations, people and credentials of Anyreach in the sandbox, and the rules for them,
/// independent of HTTP; also the access to the states of the other services. Each question reads
/// the file again, so that two processes on one state agree. Of a secret only a hash is kept.
class SandboxState final
{
public:
    /// A new folder gets the samples. `clock` must outlive the state.
    [[nodiscard]] static Result<std::unique_ptr<SandboxState>, QString>
    inFolder(const QString &folder, const Clock &clock);
    [[nodiscard]] static std::unique_ptr<SandboxState> inMemory(const Clock &clock);

    /// Makes the credentials to hand out at a start. Only hashes are kept, so the secrets of an
    /// earlier start cannot be printed again. Instead every start adds a fresh value to the same
    /// credentials, and the earlier values stay valid. A credential that was deleted or has expired
    /// is made again, because without one nobody could use the sandbox. Where a service allows only
    /// one key, the start also adds a value to it; replacing the key would end one that somebody
    /// made and still uses. Replacing or deleting such a key ends all of its values.
    [[nodiscard]] Result<Bootstrap, StateError> bootstrap();

    /// The owner of the credential with this value; nothing if it is unknown, deleted or expired.
    [[nodiscard]] std::optional<Owner> ownerOf(QByteArrayView value) const;

    /// Nothing if the user is not a member, or if there is no such organization.
    [[nodiscard]] std::optional<Role> roleOf(const QString &user,
                                             const QString &organization) const;

    [[nodiscard]] QList<Credential> list(const Owner &owner) const;
    [[nodiscard]] Result<Minted, StateError> create(const Owner &owner,
                                                    const CredentialDraft &draft);
    [[nodiscard]] Result<Credential, StateError> rename(const Owner &owner, const QString &id,
                                                        const QString &name);
    [[nodiscard]] Result<Done, StateError> remove(const Owner &owner, const QString &id);

    /// The agents of an organization, newest first.
    [[nodiscard]] QList<Agent> agents(const QString &organization) const;

    /// The organization whose keys, or the user whose tokens, the bootstrap adds values to.
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
