// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "store/store.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace keyturn {

/// The organization with that id, else the one used last, else the first.
[[nodiscard]] const OrganizationRecord &chosenOrganization(const ConnectionRecord &connection,
                                                           const QString &id);

/// The records of all sign-ins of this computer: those on disk, and those that last until Keyturn
/// ends. Knows no credential and no session.
class SignIns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIns)

public:
    /// `store` is borrowed and outlives this object.
    SignIns(Store &store, QObject *parent);

    /// Reads the records; the store is open by then.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const std::vector<ConnectionRecord> &records() const { return m_records; }
    [[nodiscard]] const ConnectionRecord *find(const QString &uuid) const;

    /// The sign-in that uses that entry of the vault, or nullptr.
    [[nodiscard]] const ConnectionRecord *userOf(const QString &vaultUuid) const;

    /// The record is on disk, not only in memory until Keyturn ends.
    [[nodiscard]] bool isKept(const QString &uuid) const { return m_kept.contains(uuid); }

    /// The lowest index of a colour that no sign-in has yet.
    [[nodiscard]] int freeColour() const;

    /// Every organization that can be switched to, in the order of Ctrl+1 … Ctrl+9.
    struct Target
    {
        QString uuid;
        QString organizationId;
    };
    [[nodiscard]] std::vector<Target> targets() const;

    /// Takes on a record until Keyturn ends, in place of the one with its uuid.
    void add(const ConnectionRecord &record);

    /// Takes on a record that is to be kept. Done: it is on disk. On failure nothing has changed.
    [[nodiscard]] StoreReply<Done> *keep(const ConnectionRecord &record);

    /// A changed record: its name, its organizations, its colour. The change is written to disk
    /// when the record is kept there; storeFailed() says when that fails.
    void update(const ConnectionRecord &record);

    /// From disk, then from here. On failure nothing has changed.
    [[nodiscard]] StoreReply<Done> *remove(const QString &uuid);

Q_SIGNALS:
    void loaded();
    void changed(); ///< the records
    void removed(const QString &uuid); ///< before changed()
    void storeFailed(const QString &detail);

private:
    void put(const ConnectionRecord &record);
    void forget(const QString &uuid);

    Store &m_store;
    std::vector<ConnectionRecord> m_records;
    QSet<QString> m_kept; ///< uuids of records that are on disk
    bool m_loaded = false;
};

} // namespace keyturn
