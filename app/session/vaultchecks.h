// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "services/servicecatalog.h"
#include "session/signins.h"
#include "session/vault.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <map>
#include <memory>

namespace keyturn {

/// Verifies entries of the vault and writes into the index what was found. The entries of one
/// server are asked about one after the other, over one connection that is kept for the run; a few
/// servers are asked at a time.
class VaultChecks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultChecks)

public:
    /// What the checks work with; all of it is borrowed and outlives this object.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns; ///< tell where the sandbox is
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits = {}; ///< of every request
    };

    VaultChecks(Parts parts, QObject *parent);
    ~VaultChecks() override;

    /// Those that are not being checked already. Each ends with checked().
    void check(const QStringList &uuids);
    /// Ends what is under way; entries not yet asked about keep their last result, and no checked()
    /// comes for them, only finished().
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_done < m_total; }
    [[nodiscard]] bool isChecking(const QString &uuid) const { return m_pending.contains(uuid); }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; } ///< since it was last idle

    /// The last result of this run of Keyturn, with the error that the index does not keep.
    [[nodiscard]] const CheckResult *result(const QString &uuid) const;
    /// Why it could not be read from the keychain, or nothing. A keychain that is locked or does
    /// not answer is asked once: the entries that wait get the same error.
    [[nodiscard]] std::optional<KeychainError> keychainError(const QString &uuid) const;

Q_SIGNALS:
    void progressed(); ///< done() or total() changed
    void checked(const QString &uuid); ///< with a result, or a keychain error
    void finished(); ///< nothing is left to do

private:
    /// What waits for one server, and what is asked there.
    struct Line
    {
        QStringList waiting; ///< not begun
        std::unique_ptr<ServiceClient> client;
        std::unique_ptr<CredentialCheck> check; ///< the one under way; it borrows the client
    };

    void askNext();
    [[nodiscard]] bool isRoom() const;
    [[nodiscard]] Line *nextLine();
    void begin(Line &line);
    void read(Line &line, const QString &uuid);
    void ask(Line &line, const QString &uuid, Secret secret);
    [[nodiscard]] QStringList takeWaiting();
    void fail(const QString &uuid, const KeychainError &error);
    void take(const QString &uuid, CheckResult result);
    void conclude(const QString &uuid);

    Parts m_parts;
    std::map<QString, Line> m_lines; ///< of this run, by service and server
    QSet<QString> m_pending;
    QPointer<Reply> m_reading; ///< from the keychain
    int m_round = 0; ///< what belongs to an earlier one was cancelled
    QHash<QString, std::shared_ptr<CheckResult>> m_results;
    QHash<QString, KeychainError> m_keychainErrors;
    int m_done = 0;
    int m_total = 0;
};

} // namespace keyturn
