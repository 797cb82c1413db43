// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "core/secret.h"

#include <QObject>

#include <vector>

namespace keyturn {

class CurrentSession;
class SandboxProcess;
class ServiceCatalog;
class SignIns;

/// The sign-ins of the sandbox: takes the credentials that its server hands out at each start and
/// keeps them in memory until Keyturn ends. Nothing is written to disk or to the keychain.
class SandboxAccounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxAccounts)

public:
    /// All references are borrowed and must outlive this object.
    SandboxAccounts(SandboxProcess &process, const ServiceCatalog &catalog, SignIns &signIns,
                    CurrentSession &current, QObject *parent);

    /// Opens the sandbox's organization; starts the server before if it is not running.
    void open();

    struct Account
    {
        QString uuid; ///< identifies the account
        QString url;
        QString serviceId;
        CredentialKind kind = CredentialKind::ApiKey;
        QString credentialId = {}; ///< only if the value does not contain the id
        std::vector<OrganizationRecord> organizations;
    };

    /// Adds an account, or replaces the one with the same uuid. Does nothing if the service or the
    /// kind is unknown, or if the value has not the prefix of that kind.
    void add(const Account &account, Secret bearer);

    /// The uuids of the accounts for the sandbox's key and for its user's token.
    [[nodiscard]] static QString keyUuid() { return QStringLiteral("sandbox-key"); }
    [[nodiscard]] static QString tokenUuid() { return QStringLiteral("sandbox-token"); }

Q_SIGNALS:
    void ready(); ///< the server is running; its organization is opened next
    void failed(const QString &reason); ///< a sentence for the user

private:
    void openAccount();
    void takeCredentials();

    SandboxProcess &m_process;
    const ServiceCatalog &m_catalog;
    SignIns &m_signIns;
    CurrentSession &m_current;
};

} // namespace keyturn
