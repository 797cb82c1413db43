// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "store/store.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace keyturn {

/// The organization with that id, otherwise the one used last, otherwise the first.
[[nodiscard]] const OrganizationRecord &chosenOrganization(const ConnectionRecord &connection,
                                                           const QString &id);

/// The records of all sign-ins on this computer: those on disk, and those that last until Keyturn
/// ends. Credentials and sessions are kept elsewhere.
class SignIns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIns)

public:
    /// `store` is borrowed and must outlive this object.
    SignIns(Store &store, QObject *parent);

    /// Reads the records; the store must be open. Emits changed() and loaded(), and storeFailed()
    /// before them if the records could not be read.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const std::vector<ConnectionRecord> &records() const { return m_records; }
    [[nodiscard]] const ConnectionRecord *find(const QString &uuid) const;

    /// The sign-in that uses this entry of the vault, or nullptr.
    [[nodiscard]] const ConnectionRecord *userOf(const QString &vaultUuid) const;

    /// True if the record is on disk; false if it lasts only until Keyturn ends.
    [[nodiscard]] bool isKept(const QString &uuid) const { return m_kept.contains(uuid); }

    /// The lowest colour index that no sign-in uses yet.
    [[nodiscard]] int freeColour() const;

    /// An organization that can be switched to; targets() are in the order of Ctrl+1 … Ctrl+9.
    struct Target
    {
        QString uuid;
        QString organizationId;
    };
    [[nodiscard]] std::vector<Target> targets() const;

    /// Adds a record that lasts until Keyturn ends, or replaces the one with the same uuid.
    void add(const ConnectionRecord &record);

    /// Adds a record and writes it to disk. Done means that it is on disk. After a failure nothing
    /// has changed.
    [[nodiscard]] StoreReply<Done> *keep(const ConnectionRecord &record);

    /// Replaces a record whose name, organizations or colour have changed. If the record is kept on
    /// disk, it is written there; storeFailed() is emitted if that fails.
    void update(const ConnectionRecord &record);

    /// Removes a record from disk, then from this list. After a failure nothing has changed.
    [[nodiscard]] StoreReply<Done> *remove(const QString &uuid);

Q_SIGNALS:
    /// The records were read; also emitted after a failure, when there are none.
    void loaded();
    void changed(); ///< records() has changed
    void removed(const QString &uuid); ///< emitted before changed()
    /// The records could not be read, or a change by update() could not be written. `detail` is for
    /// the log.
    void storeFailed(const QString &detail);

private:
    void put(const ConnectionRecord &record);
    void forget(const QString &uuid);

    Store &m_store;
    std::vector<ConnectionRecord> m_records;
    QSet<QString> m_kept; ///< uuids of the records that are on disk
    bool m_loaded = false;
};

} // namespace keyturn
