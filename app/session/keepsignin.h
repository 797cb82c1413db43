// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

#include <memory>

namespace keyturn {

class CurrentSession;
struct CheckResult;
class ServiceCatalog;
class SignIns;

/// Stores verified sign-ins and opens them: the credential becomes an entry of the vault first,
/// then the record is written to disk. The service is not asked. This object lives as long as the
/// program, because the dialog that asked may be closed before the answer arrives.
class KeepSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepSignIn)

public:
    using DoneReply = TypedReply<Done, VaultError>;

    /// All references are borrowed and must outlive this object.
    KeepSignIn(const ServiceCatalog &catalog, SignIns &signIns, CurrentSession &current,
               Vault &vault, const Clock &clock, QObject *parent);

    /// Done means: the credential is an entry of the vault and was read back from the keychain, the
    /// record is on disk, and the session is open. A value that the vault has already gets no
    /// second entry, but that entry gets its server, if it was not known. A new value for an
    /// existing sign-in supersedes the old entry. After a failure nothing new is kept. Cancelling
    /// the reply gives the sign-in up; a value that the keychain stores all the same gets its entry
    /// in the vault (Vault::keptLate), and another attempt with the same value uses the same entry.
    [[nodiscard]] DoneReply *keep(const ConnectionRecord &connection, const Secret &bearer);

    /// The keychain that keep() uses.
    [[nodiscard]] Keychain &keychain() { return m_vault.keychain(); }

    /// Opens a sign-in that lasts until Keyturn ends; nothing is written to disk.
    void untilQuit(const ConnectionRecord &connection, Secret bearer);

    /// Makes a sign-in use another entry of the vault; its session starts again.
    [[nodiscard]] DoneReply *useEntry(const QString &connectionUuid, const VaultRecord &entry,
                                      const Secret &bearer);

    /// Writes the result of the check that preceded a sign-in into the vault's entry of that
    /// sign-in. Does nothing for an unknown connection.
    void noteCheck(const QString &connectionUuid, const CheckResult &result);

private:
    /// Uuids of vault entries; empty: none.
    struct Entries
    {
        QString fresh; ///< made for this sign-in
        QString old; ///< replaced by it
    };

    void nameServer(const ConnectionRecord &connection);
    void keepEntry(ConnectionRecord connection, const std::shared_ptr<Secret> &bearer,
                   DoneReply *reply);
    void keepRecord(const ConnectionRecord &connection, const std::shared_ptr<Secret> &bearer,
                    const Entries &entries, DoneReply *reply);
    void giveUp(const QString &newEntry, const VaultError &error, DoneReply *reply);
    void open(const ConnectionRecord &connection, Secret bearer);
    void learnNames();

    const ServiceCatalog &m_catalog;
    SignIns &m_signIns;
    CurrentSession &m_current;
    Vault &m_vault;
    const Clock &m_clock;
    /// Uuids of entries that were not kept so far, by the digest of their value.
    QHash<QByteArray, QString> m_tried;
};

} // namespace keyturn
