// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceclient.h"
#include "core/records.h"
#include "session/listing.h"

#include <memory>
#include <optional>
#include <vector>

namespace keyturn {

/// Keyturn, signed in with one credential, acting in one organization. Both are fixed for life:
/// another organization is another Session, so that no row and no request can end up under the
/// wrong name.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// Who is signed in, where, and with what.
    struct SignIn
    {
        ConnectionRecord connection;
        OrganizationRecord organization;
        ServiceProfile profile;
        ServerUrl server;
        Secret bearer;
    };

    /// What is passed by reference is borrowed and outlives the session. `limits`: of its requests.
    Session(SignIn signIn, Vault &vault, Store &store, const Clock &clock,
            HttpClient::Limits limits, QObject *parent);

    [[nodiscard]] const ConnectionRecord &connection() const { return m_connection; }
    [[nodiscard]] const OrganizationRecord &organization() const { return m_organization; }
    [[nodiscard]] const ServiceProfile &profile() const { return m_client.profile(); }
    [[nodiscard]] ServiceClient &client() { return m_client; }
    /// As whom this session asks.
    [[nodiscard]] Caller caller() const;
    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// A second owner of the credential that Keyturn is signed in with, on purpose.
    [[nodiscard]] Secret bearer() const { return m_bearer.clone(); }
    /// That credential as a vault entry would describe it; its uuid is the connection's.
    [[nodiscard]] VaultRecord ownRecord() const;

    [[nodiscard]] const ServerUrl &server() const { return m_client.server(); }
    /// Where keys are exchanged; nothing where the service has no exchange.
    [[nodiscard]] std::optional<ServerUrl> authServer() const;

    /// Where credentials of that kind belong.
    [[nodiscard]] VaultPlace place(CredentialKind kind) const;

    /// The service's own page for that kind, the sandbox's for the sandbox; may be empty.
    [[nodiscard]] QUrl page(CredentialKind kind) const;

    /// The list of that kind, or nullptr when the service does not list it.
    [[nodiscard]] Listing *listing(CredentialKind kind);

    /// Nothing of what is listed goes to disk.
    void keepNothing();

    /// What the sidebar and the dialogs call the organization; raw text.
    [[nodiscard]] QString organizationName() const;

    /// The service refused the credential in the middle of work.
    [[nodiscard]] bool isExpired() const { return m_expired; }

Q_SIGNALS:
    void expired(const keyturn::ApiError &error); ///< once

private:
    void handleUnauthorized(const ApiError &error);

    ConnectionRecord m_connection;
    OrganizationRecord m_organization;
    Vault &m_vault;
    Store &m_store;
    const Clock &m_clock;
    Secret m_bearer;
    QString m_ownId; ///< what the id of Keyturn's own credential begins with
    ServiceClient m_client;
    std::vector<std::unique_ptr<Listing>> m_listings;
    bool m_expired = false;
};

} // namespace keyturn
