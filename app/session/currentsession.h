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

/// The one session that the window shows. When another sign-in is opened, the old session ends
/// first: its requests are cancelled, and it emits nothing more. Writes nothing to the keychain.
class CurrentSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurrentSession)

public:
    /// All references are borrowed and must outlive this object. `limits` apply to every request of
    /// a session.
    CurrentSession(const ServiceCatalog &catalog, SignIns &signIns, Vault &vault, Store &store,
                   const Clock &clock, HttpClient::Limits limits, QObject *parent);
    ~CurrentSession() override;

    /// The session, or nullptr while none is open.
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] const Session *session() const { return m_session.get(); }

    /// The uuid of the sign-in whose credential is being read from the keychain; otherwise empty.
    [[nodiscard]] const QString &openingUuid() const { return m_opening.uuid; }

    /// Opens a sign-in in one of its organizations. An empty or unknown id means the organization
    /// used last.
    void open(const QString &uuid, const QString &organizationId);

    /// Keeps the credential of a sign-in in memory until Keyturn ends, so that the keychain need
    /// not be asked for it.
    void hold(const QString &uuid, Secret bearer);
    /// An intended copy of that credential; empty if it is not in memory.
    [[nodiscard]] Secret held(const QString &uuid) const;

    /// To be called after the services have changed: starts the session again with the new profile.
    void reopen();

    /// Ends the session, and stops opening one.
    void close();

Q_SIGNALS:
    void aboutToClose(); ///< session() still returns the session that will end
    void changed(); ///< session() has changed
    void openingChanged(); ///< openingUuid() has changed
    void openFailed(const QString &uuid, const keyturn::OpenError &error);

private:
    struct Opening
    {
        QString uuid;
        QString organizationId;
    };

    /// Takes copies: the arguments may belong to the session that ends here, or to the list of
    /// records.
    void start(ConnectionRecord connection, QString organizationId);
    [[nodiscard]] std::optional<OpenError> obstacleOf(const ConnectionRecord &connection) const;
    void readBearer(const ConnectionRecord &connection, const Opening &opening);
    void fail(const QString &uuid, const OpenError &error);
    void remember(ConnectionRecord connection, const QString &organizationId);
    void tellEdits();
    void keepNames();
    void forget(const QString &uuid);
    void endSession();

    const ServiceCatalog &m_catalog;
    SignIns &m_signIns;
    Vault &m_vault;
    Store &m_store;
    const Clock &m_clock;
    HttpClient::Limits m_limits;
    /// Credentials of the sign-ins opened since Keyturn started, by uuid.
    std::map<QString, Secret> m_bearers;
    std::unique_ptr<Session> m_session;
    Opening m_opening;
};

} // namespace keyturn
