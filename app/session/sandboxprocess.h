// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/records.h"
#include "core/secret.h"

#include <QObject>
#include <QProcess>

#include <vector>

class QJsonObject;

namespace keyturn {

/// The sandbox server as a child of the program: a local service with sample data. It ends when
/// this object goes, and when the program dies, because its standard input closes.
class SandboxProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxProcess)

public:
    /// What the server's first line tells.
    struct Address
    {
        QString url;
        OrganizationRecord keyOrganization; ///< of the key; its id is never sent
        std::vector<OrganizationRecord> tokenOrganizations; ///< those that the token reaches
    };

    /// A working credential of one of the other services that the sandbox speaks.
    struct Account
    {
        QString serviceId; ///< as the server says it: whoever takes it looks for a profile
        CredentialKind kind = CredentialKind::ApiKey;
        QString credentialId; ///< where a service names its credentials: an Appcircle key's name
        OrganizationRecord organization; ///< id empty: the service has none to send
        Secret credential;
    };

    /// `program`: path of keyturn-sandbox. `stateFolder`: where it keeps its data; empty: in
    /// memory.
    SandboxProcess(QString program, QString stateFolder, QObject *parent);
    ~SandboxProcess() override;

    /// keyturn-sandbox beside the running program.
    [[nodiscard]] static QString defaultProgram();

    /// Does nothing when it runs already or is about to.
    void start();

    [[nodiscard]] bool isRunning() const { return !m_address.url.isEmpty(); }
    [[nodiscard]] const Address &address() const { return m_address; }

    /// A working organization key of the sandbox; once.
    [[nodiscard]] Secret takeKey();
    /// A working token of a user of the sandbox; once.
    [[nodiscard]] Secret takeToken();
    /// Those besides the key and the token of above; once. Entries of the server's line that this
    /// version does not understand are not among them.
    [[nodiscard]] std::vector<Account> takeAccounts();

Q_SIGNALS:
    void ready();
    void failed(const QString &reason); ///< a sentence for the user

private:
    void readLine();
    void readInfo(const QJsonObject &info);
    void handleFinished();
    void fail(const QString &reason);

    QString m_program;
    QString m_stateFolder;
    QProcess m_process;
    Address m_address;
    Secret m_key;
    Secret m_token;
    std::vector<Account> m_accounts;
    bool m_ending = false;
    bool m_hasFailed = false; ///< said so since start()
};

} // namespace keyturn
