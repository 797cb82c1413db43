// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "core/remindermemory.h"

#include <QObject>

#include <optional>
#include <vector>

namespace keyturn {

class CurrentSession;
class Listing;
class ServiceCatalog;
class SignIns;
class Store;
class Vault;

/// A key whose end is known, and where it can be seen.
struct KnownKey
{
    ReminderMemory::Key key;
    QString name; ///< raw text
    QString organization = {}; ///< raw text; empty for a token and where nobody has told it
    std::optional<ListKey> list = {}; ///< nothing: the vault
    std::vector<ListKey> alsoIn = {}; ///< other lists that have it
    bool isOfSandbox = false;
    /// False if it is known from a sign-in that lasts until Keyturn ends: of that one, nothing is
    /// to be on disk.
    bool mayBeNoted = true;

    [[nodiscard]] const QDateTime &end() const { return *key.life.end.at; } ///< UTC
};

/// All keys that this computer knows: those of the vault, and those of the lists of every account
/// as they were last read. No server and no keychain is asked. A key that is known twice counts
/// once, and what the vault knows of it is true: what was replaced there is not found in a list
/// again. What belongs to the sandbox counts while the sandbox is open.
class KnownKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KnownKeys)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        CurrentSession &current;
        const Vault &vault;
        Store &store;
        const Clock &clock;
    };

    KnownKeys(Parts parts, QObject *parent);

    /// Those that are of use and have a known end before this moment (UTC), the earliest first.
    [[nodiscard]] std::vector<KnownKey> ending(const QDateTime &before) const;
    /// The same without a last moment.
    [[nodiscard]] std::vector<KnownKey> ending() const { return ending({}); }

    /// What an entry of the vault is known by here.
    [[nodiscard]] static KeySubject subjectOf(const VaultRecord &entry);

    /// Everything that is on disk has been read, as far as that is possible.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed(); ///< ending() or isComplete() may have changed

private:
    struct List
    {
        ListKey key;
        std::vector<Credential> rows;
        bool isRead = false; ///< from the server, in this run
    };
    class Found;

    void followSignIns();
    void followSession();
    void readCached(const ListKey &key);
    void take(Listing &listing, const ListKey &key);
    [[nodiscard]] List *find(const ListKey &key);
    void findInVault(Found &found) const;
    void findInList(const List &list, Found &found) const;
    [[nodiscard]] bool isSandboxOpen() const;

    Parts m_parts;
    std::vector<List> m_lists;
    int m_reading = 0; ///< lists
    bool m_isVaultRead = false; ///< or could not be read
};

} // namespace keyturn
