// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceclient.h"
#include "models/credentialmodel.h"
#include "session/vault.h"
#include "store/store.h"

#include <QPointer>

#include <optional>

namespace keyturn {

class Clock;

/// The list of one kind of credential in one session: the rows, how fresh they are and why they are
/// not. A failed reload keeps the old rows. The last reload wins.
///
/// Many members: half of them only say what is known about the one list.
class Listing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listing)

public:
    enum class State
    {
        Idle, ///< nothing asked yet
        Loading,
        Loaded,
        Failed, ///< see error(); rows() may still hold older ones
    };

    /// Everything is borrowed and outlives this object. `sessionCredentialId` marks Keyturn's own.
    Listing(CredentialKind kind, ServiceClient &client, Caller caller, Vault &vault,
            VaultPlace place, Store &store, ListKey key, const Clock &clock,
            const QString &sessionCredentialId, QObject *parent);

    [[nodiscard]] CredentialKind kind() const { return m_kind; }
    [[nodiscard]] const KindProfile &profile() const;
    [[nodiscard]] CredentialModel &model() { return m_model; }
    [[nodiscard]] const VaultPlace &place() const { return m_place; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// The server asked for a pause that has not passed yet: until this moment, UTC. While Loading
    /// the list is asked for again by itself after it; when Failed, the user may ask then.
    [[nodiscard]] const QDateTime &waitsUntil() const { return m_waitsUntil; }

    /// When the rows left the server, UTC; invalid: there are none yet.
    [[nodiscard]] const QDateTime &fetchedAt() const { return m_fetchedAt; }

    /// Shows the rows last seen on this computer, if any and if none came from the server
    /// meanwhile.
    void showCached();

    void reload();

    /// From now on no rows are written to disk: for a sign-in of which nothing is kept there.
    void keepNothing() { m_keepsRows = false; }

    /// A credential was just created: its row is there at once.
    void add(const Credential &credential);
    void removeRow(const QString &id);
    /// The list as another request of this session has just read it.
    void takeList(CredentialList list);

    /// Asks the service; the row changes when it agrees. renameFailed otherwise.
    void rename(const QString &id, const QString &name);
    /// Keeps a local name on this computer; empty takes it away.
    void setAlias(const QString &id, const QString &alias);

Q_SIGNALS:
    void changed(); ///< state, error, age or rows
    void unauthorized(const keyturn::ApiError &error);
    void renameFailed(const QString &id, const keyturn::ApiError &error);
    void aliasFailed(const QString &id);

private:
    void takeReply(ApiReply<CredentialList> *reply);
    void renewReload();
    void cache();
    void refreshVaultIds();
    void loadAliases();

    CredentialKind m_kind;
    ServiceClient &m_client;
    Caller m_caller;
    Vault &m_vault;
    VaultPlace m_place;
    Store &m_store;
    ListKey m_key;
    const Clock &m_clock;
    CredentialModel m_model;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    QDateTime m_fetchedAt;
    QDateTime m_waitsUntil;
    bool m_complete = true;
    bool m_keepsRows = true;
    QHash<QString, QString> m_aliases;
    QPointer<ApiReply<CredentialList>> m_underWay;
};

} // namespace keyturn
