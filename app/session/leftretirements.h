// SPDX-License-Identifier: MIT
#pragma once

#include "session/rotations.h"

#include <QSet>

namespace keyturn {

class CurrentSession;
class Listing;

/// Comes to the end of rotations whose old credential an earlier run has deleted at the service
/// before that run ended: removes its value from the vault, as was said when the deletion was asked
/// for. Whether it was deleted here is told by the list of the open session; where that is not
/// clear, the dialog of the rotation says so (OldKeyEnding). What the keychain does not remove now
/// is tried again when the list is next read, or the keychain becomes ready.
class LeftRetirements final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftRetirements)

public:
    /// All are borrowed and must outlive this object.
    LeftRetirements(Rotations &rotations, CurrentSession &current, Vault &vault, QObject *parent);

private:
    void followSession();
    void look();
    void finish(const RotationRecord &record);

    Rotations &m_rotations;
    CurrentSession &m_current;
    Vault &m_vault;
    QSet<QString> m_removing; ///< uuids of rotations
};

/// The service's whole list was read without the old credential of the rotation, and it was deleted
/// here; as far as the open session knows.
[[nodiscard]] bool isOldDeletedHere(const RotationRecord &record, CurrentSession &current);

} // namespace keyturn
