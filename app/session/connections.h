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

    /// Takes on a connection that was verified and opens it. Done: its credential was read back
    /// from the keychain and the record is on disk. On failure nothing is kept on disk.
    [[nodiscard]] TypedReply<Done, VaultError> *keep(const ConnectionRecord &connection,
                                                     const Secret &bearer);

    /// Takes on a connection until Keyturn ends, with nothing on disk.
    void openUntilQuit(const ConnectionRecord &connection, Secret bearer);

    /// Takes on one of the sandbox's credentials until Keyturn ends: nothing of it goes to disk or
    /// into the keychain, because the server makes new ones at each start.
    void addSandbox(const QString &uuid, const QString &url,
                    std::vector<OrganizationRecord> organizations, Secret bearer);
    /// The uuids under which the sandbox's key and its user's token are known.
    [[nodiscard]] static QString sandboxKeyUuid() { return QStringLiteral("sandbox-key"); }
    [[nodiscard]] static QString sandboxTokenUuid() { return QStringLiteral("sandbox-token"); }

    /// A changed record: its name, its organizations, its colour. The open session follows.
    void update(const ConnectionRecord &connection);

    /// Removes the credential from the keychain (verified), then the record.
    [[nodiscard]] TypedReply<Done, VaultError> *signOut(const QString &uuid);

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
