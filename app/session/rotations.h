// SPDX-License-Identifier: MIT
#pragma once

#include "session/signins.h"
#include "session/vault.h"

namespace keyturn {

/// The rotations that have not ended. What is done in a sign-in that lasts until Keyturn ends is
/// held in memory only: of that one, nothing is to be on disk.
class Rotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rotations)

public:
    /// Both are borrowed and must outlive this object.
    Rotations(Store &store, const SignIns &signIns, QObject *parent);

    /// Reads them; the store must be open.
    void load();

    [[nodiscard]] const std::vector<RotationRecord> &records() const { return m_records; }
    /// The record, or nullptr; like those below, valid until changed().
    [[nodiscard]] const RotationRecord *find(const QString &uuid) const;
    /// The one in which this entry of the vault is the old or the new one.
    [[nodiscard]] const RotationRecord *ofEntry(const QString &vaultUuid) const;
    /// The one in which that listed credential is the old or the new one.
    [[nodiscard]] const RotationRecord *ofRow(const ListKey &list, const QString &id) const;

    /// The intents of creates whose outcome is not known; see IntentRecord.
    [[nodiscard]] StoreReply<std::vector<IntentRecord>> *openIntents()
    {
        return m_store.openIntents();
    }

    /// Done means that the record is on disk, so that what it says may be done.
    [[nodiscard]] StoreReply<Done> *save(const RotationRecord &record);

    /// How a rotation ends.
    enum class Ending
    {
        Rotated, ///< the new credential is in the place of the old one
        Stopped, ///< both stay
        NotBegun, ///< nothing was made
    };
    [[nodiscard]] StoreReply<Done> *end(const QString &uuid, Ending ending);

    /// The old credential was to be ended when an earlier run ended, and nothing was done about
    /// that since.
    [[nodiscard]] bool isLeftRetiring(const QString &uuid) const
    {
        return m_leftRetiring.contains(uuid);
    }

    /// In that file, which uses the old credential, the new one stands now in its place;
    /// `isUndone`: the old one does again.
    void noteSwapped(const QString &uuid, const Consumer &file, bool isUndone);

Q_SIGNALS:
    void changed(); ///< records() has changed
    void begun(const keyturn::RotationRecord &record); ///< the new credential has just been made
    void ended(const keyturn::RotationRecord &record, keyturn::Rotations::Ending ending);
    void ticked(const keyturn::RotationRecord &record, const keyturn::Consumer &consumer,
                bool isSwitched);
    void swapped(const keyturn::RotationRecord &record, const keyturn::Consumer &file,
                 bool isUndone);
    /// The old credential is to stay until another day than before.
    void retiringPutOff(const keyturn::RotationRecord &record);
    /// They could not be read. `detail` is for the log.
    void loadFailed(const QString &detail);

private:
    [[nodiscard]] bool isKept(const RotationRecord &record) const;
    void put(const RotationRecord &record);
    void tellTicks(const RotationRecord &before, const RotationRecord &now);
    void remove(const QString &uuid, Ending ending);

    Store &m_store;
    const SignIns &m_signIns;
    std::vector<RotationRecord> m_records;
    QSet<QString> m_leftRetiring; ///< uuids
};

} // namespace keyturn
