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
/// keeps them until Keyturn ends. Nothing of them goes to disk or into the keychain.
class SandboxAccounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxAccounts)

public:
    /// Everything is borrowed and outlives this object.
    SandboxAccounts(SandboxProcess &process, const ServiceCatalog &catalog, SignIns &signIns,
                    CurrentSession &current, QObject *parent);

    /// Opens the sandbox's organization; starts the server first if need be.
    void open();

    struct Account
    {
        QString uuid; ///< under which it is known
        QString url;
        QString serviceId;
        CredentialKind kind = CredentialKind::ApiKey;
        QString credentialId = {}; ///< where the value does not hold it
        std::vector<OrganizationRecord> organizations;
    };

    /// Takes on one account, in place of the one with its uuid. Nothing happens for a service or a
    /// kind that is not known, or a value that does not begin like one of that kind.
    void add(const Account &account, Secret bearer);

    /// The uuids under which the sandbox's key and its user's token are known.
    [[nodiscard]] static QString keyUuid() { return QStringLiteral("sandbox-key"); }
    [[nodiscard]] static QString tokenUuid() { return QStringLiteral("sandbox-token"); }

Q_SIGNALS:
    void ready(); ///< the server runs; its organization is opened next
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
