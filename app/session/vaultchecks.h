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

/// Verifies entries of the vault and writes the results into the index. The entries of one server
/// are checked one after the other over one connection; a few servers are asked at the same time.
class VaultChecks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultChecks)

public:
    /// What the checks need; everything is borrowed and must outlive this object.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns; ///< tells where the sandbox is
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits = {}; ///< for every request
    };

    VaultChecks(Parts parts, QObject *parent);
    ~VaultChecks() override;

    /// Checks entries, except those that are being checked already, and those that are counted by
    /// countUnknown(), countWithoutRequest() and countWithoutServer(). checked() is emitted for
    /// each.
    void check(const QStringList &uuids);
    /// How many of these entries cannot be checked because their service has no profile, or its
    /// profile does not have their kind.
    [[nodiscard]] int countUnknown(const QStringList &uuids) const;
    /// How many others cannot be checked because the profile has no request that does so.
    [[nodiscard]] int countWithoutRequest(const QStringList &uuids) const;
    /// How many others cannot be checked because their server is not known. Their values are sent
    /// nowhere.
    [[nodiscard]] int countWithoutServer(const QStringList &uuids) const;
    /// Stops what is under way. Entries that were not asked about keep their last result; for them
    /// only finished() is emitted, not checked().
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_done < m_total; }
    [[nodiscard]] bool isChecking(const QString &uuid) const { return m_pending.contains(uuid); }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; } ///< since this object was last idle

    /// The last result since Keyturn started; it has the error, which the index does not keep.
    [[nodiscard]] const CheckResult *result(const QString &uuid) const;
    /// Why the entry could not be read from the keychain; nothing if it could. If the keychain is
    /// locked or does not answer, it is asked once, and all waiting entries get the same error.
    [[nodiscard]] std::optional<KeychainError> keychainError(const QString &uuid) const;

Q_SIGNALS:
    void progressed(); ///< done() or total() has changed
    void checked(const QString &uuid); ///< there is a result(), or a keychainError()
    void finished(); ///< nothing is left to be done

private:
    /// The entries waiting for one server, and what sends their requests.
    struct Line
    {
        QStringList waiting; ///< not begun yet
        std::unique_ptr<ServiceClient> client;
        std::unique_ptr<CredentialCheck> check; ///< the check under way; it borrows the client
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
    std::map<QString, Line> m_lines; ///< of the current run, by service and server
    QSet<QString> m_pending;
    QPointer<Reply> m_reading; ///< a read from the keychain
    int m_round = 0; ///< incremented by cancel(); results of an earlier round are ignored
    QHash<QString, std::shared_ptr<CheckResult>> m_results;
    QHash<QString, KeychainError> m_keychainErrors;
    int m_done = 0;
    int m_total = 0;
};

} // namespace keyturn
