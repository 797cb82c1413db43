// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/session.h"

#include <QPointer>

#include <map>
#include <memory>
#include <vector>

namespace keyturn {

/// All sign-ins of this computer and the one session that the window shows. Switching ends the old
/// session first: what it had under way is cancelled and nothing more is heard of it.
class Connections final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connections)

public:
    /// Everything is borrowed and outlives this object.
    Connections(ServiceCatalog &catalog, Session::Tools tools, QObject *parent);
    ~Connections() override;

    [[nodiscard]] ServiceCatalog &catalog() { return m_catalog; }
    [[nodiscard]] const Session::Tools &tools() const { return m_tools; }

    /// Reads the records; the store is open by then.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const std::vector<ConnectionRecord> &records() const { return m_records; }
    [[nodiscard]] const ConnectionRecord *find(const QString &uuid) const;

    /// The session that the window shows, or nullptr.
    [[nodiscard]] Session *session() { return m_session.get(); }

    /// The connection being opened, while its credential is fetched from the keychain.
    [[nodiscard]] const QString &openingUuid() const { return m_opening.uuid; }

    /// Opens a connection in one of its organizations; an empty or unknown id means the last one
    /// used.
    void open(const QString &uuid, const QString &organizationId);

    /// Takes on a connection that was verified and opens it. Done: its credential is an entry of
    /// the vault, read back from the keychain, and the record is on disk. A value that the vault
    /// has already gets no second entry; another value of a connection that was there before
    /// supersedes its old one. On failure nothing new is kept on disk.
    [[nodiscard]] TypedReply<Done, VaultError> *keep(const ConnectionRecord &connection,
                                                     const Secret &bearer);

    /// The connection signs in with another entry of the vault from now on; its session starts
    /// anew.
    [[nodiscard]] TypedReply<Done, VaultError> *
    useEntry(const QString &connectionUuid, const VaultRecord &entry, const Secret &bearer);

    /// Takes on a connection until Keyturn ends, with nothing on disk.
    void openUntilQuit(const ConnectionRecord &connection, Secret bearer);

    /// One of the sandbox's accounts.
    struct SandboxAccount
    {
        QString uuid; ///< under which it is known
        QString url;
        QString serviceId;
        CredentialKind kind = CredentialKind::ApiKey;
        QString credentialId = {}; ///< where the value does not hold it
        std::vector<OrganizationRecord> organizations;
    };

    /// Takes on one of the sandbox's credentials until Keyturn ends: nothing of it goes to disk or
    /// into the keychain, because the server makes new ones at each start.
    void addSandbox(const SandboxAccount &account, Secret bearer);
    /// The uuids under which the sandbox's key and its user's token are known.
    [[nodiscard]] static QString sandboxKeyUuid() { return QStringLiteral("sandbox-key"); }
    [[nodiscard]] static QString sandboxTokenUuid() { return QStringLiteral("sandbox-token"); }

    /// Where the credentials of a vault entry go: nothing while the sandbox, to which the entry
    /// belongs, does not run, or for an address that is none.
    [[nodiscard]] std::optional<ServerUrl> serverOf(const VaultRecord &entry) const;
    /// The same for its exchange.
    [[nodiscard]] std::optional<ServerUrl> authServerOf(const VaultRecord &entry) const;

    /// The connection that signs in with that entry, or nullptr.
    [[nodiscard]] const ConnectionRecord *userOf(const QString &vaultUuid) const;

    /// A changed record: its name, its organizations, its colour. The open session follows.
    void update(const ConnectionRecord &connection);

    enum class Credential
    {
        Remove,
        KeepInVault
    };
    /// Removes the credential from the keychain (verified) unless it shall stay in the vault or
    /// another connection signs in with it, then the record.
    [[nodiscard]] TypedReply<Done, VaultError> *signOut(const QString &uuid,
                                                        Credential credential = Credential::Remove);

    /// The lowest index of a colour that no connection has yet.
    [[nodiscard]] int freeColour() const;

    /// Every organization that can be switched to, in the order of Ctrl+1 … Ctrl+9.
    struct Target
    {
        QString uuid;
        QString organizationId;
    };
    [[nodiscard]] std::vector<Target> targets() const;

    [[nodiscard]] bool isKept(const QString &uuid) const;

    /// The services were changed: the open session starts again with the new profile.
    void reopen();

Q_SIGNALS:
    void loaded();
    void changed(); ///< the records, or which one is being opened
    void sessionAboutToClose();
    void sessionChanged(); ///< see session()
    void openFailed(const QString &uuid, const keyturn::KeychainError &error);
    void storeFailed(const QString &detail);

private:
    struct Opening
    {
        QString uuid;
        QString organizationId;
    };

    /// By value: what is passed may stand in the session that ends here, or in the list.
    void start(ConnectionRecord connection, QString organizationId);
    void remember(ConnectionRecord connection, const QString &organizationId);
    void upsert(const ConnectionRecord &connection);
    using DoneReply = TypedReply<Done, VaultError>;
    /// Of the vault, by uuid; empty: none.
    struct Entries
    {
        QString fresh; ///< made for this connection
        QString old; ///< whose place it takes
    };
    void keepEntry(ConnectionRecord connection, const std::shared_ptr<Secret> &bearer,
                   DoneReply *reply);
    void keepRecord(const ConnectionRecord &connection, const std::shared_ptr<Secret> &bearer,
                    const Entries &entries, DoneReply *reply);
    void giveUp(const QString &newEntry, const VaultError &error, DoneReply *reply);
    void removeRecord(const QString &uuid, DoneReply *reply);
    [[nodiscard]] QString sandboxUrl() const;
    void forget(const QString &uuid);
    void closeSession();

    ServiceCatalog &m_catalog;
    Session::Tools m_tools;
    std::vector<ConnectionRecord> m_records;
    std::map<QString, Secret> m_bearers; ///< of the connections opened since the start
    QSet<QString> m_kept; ///< uuids of records that are on disk
    std::unique_ptr<Session> m_session;
    Opening m_opening;
    bool m_loaded = false;
};

} // namespace keyturn
