// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

#include <memory>

namespace keyturn {

class CurrentSession;
class ServiceCatalog;
class SignIns;

/// Takes on sign-ins that were verified, and opens them: the credential becomes an entry of the
/// vault first, the record goes to disk after that. Lives as long as the program, because a dialog
/// that asked may close before the answer is there. Does not ask the service.
class KeepSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepSignIn)

public:
    using DoneReply = TypedReply<Done, VaultError>;

    /// Everything is borrowed and outlives this object.
    KeepSignIn(const ServiceCatalog &catalog, SignIns &signIns, CurrentSession &current,
               Vault &vault, const Clock &clock, QObject *parent);

    /// Done: the credential is an entry of the vault, read back from the keychain, the record is on
    /// disk, and it is open. A value that the vault has already gets no second entry; another value
    /// of a sign-in that was there before supersedes its old one. On failure nothing new is kept.
    [[nodiscard]] DoneReply *keep(const ConnectionRecord &connection, const Secret &bearer);

    /// Takes on a sign-in until Keyturn ends, with nothing on disk, and opens it.
    void untilQuit(const ConnectionRecord &connection, Secret bearer);

    /// The sign-in uses another entry of the vault from now on; its session starts anew.
    [[nodiscard]] DoneReply *useEntry(const QString &connectionUuid, const VaultRecord &entry,
                                      const Secret &bearer);

private:
    /// Of the vault, by uuid; empty: none.
    struct Entries
    {
        QString fresh; ///< made for this sign-in
        QString old; ///< whose place it takes
    };

    void keepEntry(ConnectionRecord connection, const std::shared_ptr<Secret> &bearer,
                   DoneReply *reply);
    void keepRecord(const ConnectionRecord &connection, const std::shared_ptr<Secret> &bearer,
                    const Entries &entries, DoneReply *reply);
    void giveUp(const QString &newEntry, const VaultError &error, DoneReply *reply);
    void open(const ConnectionRecord &connection, Secret bearer);

    const ServiceCatalog &m_catalog;
    SignIns &m_signIns;
    CurrentSession &m_current;
    Vault &m_vault;
    const Clock &m_clock;
};

} // namespace keyturn
