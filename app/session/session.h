// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceclient.h"
#include "core/records.h"
#include "session/listing.h"

#include <memory>
#include <optional>
#include <vector>

namespace keyturn {

/// A session: Keyturn, signed in with one credential, working in one organization. Both never
/// change, but their names may. Another organization is another Session, so that no row and no
/// request can get under the wrong name.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// Who is signed in, where, and with which credential.
    struct SignIn
    {
        ConnectionRecord connection;
        OrganizationRecord organization;
        ServiceProfile profile;
        ServerUrl server;
        Secret bearer;
    };

    /// Arguments passed by reference are borrowed and must outlive the session. `limits` apply to
    /// its requests.
    Session(SignIn signIn, Vault &vault, Store &store, const Clock &clock,
            HttpClient::Limits limits, QObject *parent);

    [[nodiscard]] const ConnectionRecord &connection() const { return m_connection; }
    [[nodiscard]] const OrganizationRecord &organization() const { return m_organization; }
    [[nodiscard]] const ServiceProfile &profile() const { return m_client.profile(); }
    [[nodiscard]] ServiceClient &client() { return m_client; }
    /// Identifies this session in requests.
    [[nodiscard]] Caller caller() const;
    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// An intended copy of the credential that Keyturn is signed in with.
    [[nodiscard]] Secret bearer() const { return m_bearer.clone(); }
    /// That credential as a vault entry; its uuid is that of the connection.
    [[nodiscard]] VaultRecord ownRecord() const;

    [[nodiscard]] const ServerUrl &server() const { return m_client.server(); }
    /// The server of the exchange; nothing if the service has none.
    [[nodiscard]] std::optional<ServerUrl> authServer() const;

    /// The place of credentials of that kind.
    [[nodiscard]] VaultPlace place(CredentialKind kind) const;

    /// The service's own web page for that kind, or the sandbox's; may be empty.
    [[nodiscard]] QUrl page(CredentialKind kind) const;
    /// Where on page() keys are made and deleted; empty if that is not known, and in the sandbox,
    /// whose pages have no menus.
    [[nodiscard]] QString pagePlace(CredentialKind kind) const;

    /// The list of that kind, or nullptr if the service has none.
    [[nodiscard]] Listing *listing(CredentialKind kind);

    /// From now on no listed rows are written to disk.
    void keepNothing();

    /// The organization's name for the sidebar and the dialogs; raw text.
    [[nodiscard]] QString organizationName() const;

    /// Takes the names of the account and its organizations, and the policy, from the record of the
    /// sign-in.
    void takeEdits(const ConnectionRecord &record);
    /// Takes the organization's name from a list that the service has told to this session's
    /// credential, if nobody has named it so far.
    void learnOrganization(const std::vector<ListedOrganization> &told);

    /// True after the service has refused the credential during work.
    [[nodiscard]] bool isExpired() const { return m_expired; }

Q_SIGNALS:
    void expired(const keyturn::ApiError &error); ///< emitted once
    void edited(); ///< the names of the account or of its organizations, or the policy

private:
    void handleAccepted(Listing &listing);
    void handleUnauthorized(const ApiError &error);

    ConnectionRecord m_connection;
    OrganizationRecord m_organization;
    Vault &m_vault;
    Store &m_store;
    const Clock &m_clock;
    Secret m_bearer;
    QString m_ownId; ///< the beginning of the id of Keyturn's own credential
    ServiceClient m_client;
    std::vector<std::unique_ptr<Listing>> m_listings;
    bool m_expired = false;
};

} // namespace keyturn
