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

/// The sandbox server, a local service with sample data, as a child process. It ends when this
/// object is deleted, and also when the program dies, because then its standard input is closed.
class SandboxProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxProcess)

public:
    /// What the first line of the server's output tells.
    struct Address
    {
        QString url;
        OrganizationRecord keyOrganization; ///< organization of the key; its id is never sent
        /// Organizations that the token reaches.
        std::vector<OrganizationRecord> tokenOrganizations;
    };

    /// A working credential of one of the other services in the sandbox.
    struct Account
    {
        QString serviceId; ///< as the server says it; there may be no profile of that name
        CredentialKind kind = CredentialKind::ApiKey;
        /// If the service names its credentials: the name of an Appcircle key.
        QString credentialId;
        OrganizationRecord organization; ///< the id is empty if the service has none to send
        Secret credential;
    };

    /// `program` is the path of keyturn-sandbox. `stateFolder` is the folder for its data; with an
    /// empty text the sandbox keeps its data in memory.
    SandboxProcess(QString program, QString stateFolder, QObject *parent);
    ~SandboxProcess() override;

    /// The path of keyturn-sandbox beside the running program.
    [[nodiscard]] static QString defaultProgram();

    /// Does nothing if the server is running or starting.
    void start();

    [[nodiscard]] bool isRunning() const { return !m_address.url.isEmpty(); }
    [[nodiscard]] const Address &address() const { return m_address; }

    /// A working organization key of the sandbox; moved out, so only the first call returns it.
    [[nodiscard]] Secret takeKey();
    /// A working token of a user of the sandbox; only the first call returns it.
    [[nodiscard]] Secret takeToken();
    /// The credentials besides that key and token; only the first call returns them. Entries that
    /// this version does not understand are left out.
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
    bool m_hasFailed = false; ///< failed() was emitted since start()
};

} // namespace keyturn
