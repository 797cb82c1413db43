// SPDX-License-Identifier: MIT
#pragma once

#include "core/minutetimer.h"
#include "core/records.h"

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
struct VaultPlace;

/// Which keys expire within a week, as far as this computer knows: those of the vault, and those of
/// the lists of every account as they were last read. No server and no keychain is asked. A key
/// that is known twice counts once, in the vault first; an unknown end counts nowhere. What belongs
/// to the sandbox counts while the sandbox is open.
class ExpiringKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiringKeys)

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

    ExpiringKeys(Parts parts, QObject *parent);

    /// Where such keys can be seen.
    struct Place
    {
        std::optional<ListKey> list; ///< nothing: the vault
        int count = 0;
        int today = 0; ///< how many of them expire today
        QDateTime firstEnd; ///< UTC

        bool operator==(const Place &) const = default;
    };
    /// The one with the earliest end comes first.
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }

Q_SIGNALS:
    void changed(); ///< places() has changed

private:
    struct List
    {
        ListKey key;
        std::vector<Credential> rows;
        bool isRead = false; ///< from the server, in this run
    };
    struct Counted;

    void followSignIns();
    void followSession();
    void readCached(const ListKey &key);
    void take(Listing &listing, const ListKey &key);
    [[nodiscard]] List *find(const ListKey &key);
    void count();
    void countVault(std::vector<Counted> &counted, std::vector<Place> &places) const;
    void countList(const List &list, std::vector<Counted> &counted,
                   std::vector<Place> &places) const;
    [[nodiscard]] bool isSandboxOpen() const;

    Parts m_parts;
    MinuteTimer m_minute;
    std::vector<List> m_lists;
    std::vector<Place> m_places;
};

} // namespace keyturn
