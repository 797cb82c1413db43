// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/openerror.h"
#include "session/session.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace keyturn {

class SignIns;

/// The one session that the window shows. Opening another sign-in ends the old session first: what
/// it had under way is cancelled and nothing more is heard of it. Writes nothing to the keychain.
class CurrentSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurrentSession)

public:
    /// Everything is borrowed and outlives this object. `limits`: of every request of a session.
    CurrentSession(const ServiceCatalog &catalog, SignIns &signIns, Vault &vault, Store &store,
                   const Clock &clock, HttpClient::Limits limits, QObject *parent);
    ~CurrentSession() override;

    /// The session, or nullptr while none is open.
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] const Session *session() const { return m_session.get(); }

    /// The sign-in that is being opened, while its credential is read from the keychain.
    [[nodiscard]] const QString &openingUuid() const { return m_opening.uuid; }

    /// Opens a sign-in in one of its organizations; an empty or unknown id means the last one used.
    void open(const QString &uuid, const QString &organizationId);

    /// The credential of a sign-in, for all its sessions until Keyturn ends: the keychain is not
    /// asked for it.
    void hold(const QString &uuid, Secret bearer);

    /// The services were changed: the session starts again with the new profile.
    void reopen();

    /// Nothing is open any more.
    void close();

Q_SIGNALS:
    void aboutToClose(); ///< session() is still there
    void changed(); ///< see session()
    void openingChanged(); ///< see openingUuid()
    void openFailed(const QString &uuid, const keyturn::OpenError &error);

private:
    struct Opening
    {
        QString uuid;
        QString organizationId;
    };

    /// By value: what is passed may stand in the session that ends here, or in the list.
    void start(ConnectionRecord connection, QString organizationId);
    [[nodiscard]] std::optional<OpenError> obstacleOf(const ConnectionRecord &connection) const;
    void readBearer(const ConnectionRecord &connection, const Opening &opening);
    void fail(const QString &uuid, const OpenError &error);
    void remember(ConnectionRecord connection, const QString &organizationId);
    void forget(const QString &uuid);
    void endSession();

    const ServiceCatalog &m_catalog;
    SignIns &m_signIns;
    Vault &m_vault;
    Store &m_store;
    const Clock &m_clock;
    HttpClient::Limits m_limits;
    std::map<QString, Secret> m_bearers; ///< of the sign-ins opened since the start
    std::unique_ptr<Session> m_session;
    Opening m_opening;
};

} // namespace keyturn
