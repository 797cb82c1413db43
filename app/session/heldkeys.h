// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

namespace keyturn {

/// The keys of one kind that Keyturn holds for a session whose service lists none: those of the
/// vault at the session's place, and the one the session is signed in with, which comes first. The
/// superseded ones come last.
class HeldKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeys)

public:
    /// All are borrowed and outlive this object.
    HeldKeys(CredentialKind kind, Session &session, QObject *parent);

    [[nodiscard]] CredentialKind kind() const { return m_kind; }
    [[nodiscard]] const VaultPlace &place() const { return m_place; }

    [[nodiscard]] const std::vector<VaultRecord> &records() const { return m_records; }
    [[nodiscard]] const VaultRecord *find(const QString &uuid) const;

    /// The one that Keyturn itself is signed in with. Of the sandbox's own keys none is in the
    /// vault: their record is made up, and its uuid is that of the connection.
    [[nodiscard]] bool isOwn(const VaultRecord &record) const;

    /// From the keychain, or from the session where it is not kept.
    [[nodiscard]] KeychainReply<Secret> *secret(const VaultRecord &record);

Q_SIGNALS:
    void changed(); ///< the records

private:
    void refresh();

    CredentialKind m_kind;
    Session &m_session;
    VaultPlace m_place;
    std::vector<VaultRecord> m_records;
};

} // namespace keyturn
