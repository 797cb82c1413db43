// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

namespace keyturn {

/// The keys of one kind that Keyturn holds, for a session whose service lists none: the key that
/// the session is signed in with comes first, then those in the vault at the session's place.
/// Superseded keys come last.
class HeldKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeys)

public:
    /// `session` is borrowed and must outlive this object.
    HeldKeys(CredentialKind kind, Session &session, QObject *parent);

    [[nodiscard]] CredentialKind kind() const { return m_kind; }
    [[nodiscard]] const VaultPlace &place() const { return m_place; }

    [[nodiscard]] const std::vector<VaultRecord> &records() const { return m_records; }
    [[nodiscard]] const VaultRecord *find(const QString &uuid) const;

    /// True for the key that Keyturn is signed in with. The sandbox's own keys are not in the
    /// vault: their record is made up, and its uuid is that of the connection.
    [[nodiscard]] bool isOwn(const VaultRecord &record) const;

    /// The value, from the keychain or, if it is not stored there, from the session.
    [[nodiscard]] KeychainReply<Secret> *secret(const VaultRecord &record);

Q_SIGNALS:
    void changed(); ///< records() has changed

private:
    void refresh();

    CredentialKind m_kind;
    Session &m_session;
    VaultPlace m_place;
    std::vector<VaultRecord> m_records;
};

} // namespace keyturn
