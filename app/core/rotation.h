// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

namespace keyturn {

/// How far the rotation of a credential has come. What the steps in between have reached is told by
/// the other fields of the record.
enum class RotationStep
{
    Making, ///< there is no new credential yet, or nobody knows it
    Using, ///< both exist; what uses the old one gets the new one
    Waiting, ///< the old one stays until RotationRecord::retireBy
    Retiring, ///< the user has asked to end the old one; whether it has ended is not known
};

/// What still has to be done before the old credential may be ended.
enum class RotationObstacle
{
    NotMade, ///< there is no new one
    Unticked, ///< something still uses the old one, as far as the user said
    NotVerified, ///< the service has never accepted the new one
    // Told by session/rotation:
    NewMissing, ///< the vault does not have the new one any more
    NewGone, ///< the service does not list the new one any more
    NewRefused, ///< the service has refused the new one since it accepted it
    SignedIn, ///< Keyturn itself signs in with the old one
};

/// The rotation of a credential: a new one is made like the old one, put to use and verified, and
/// only then the old one ends. Written to disk before each step, so that another run goes on where
/// this one stood. No field can hold a value of a credential.
struct RotationRecord
{
    QString uuid;
    ListKey list; ///< where both belong
    QString serviceId;
    QString serverUrl;
    QString oldId; ///< the service's id; empty if it is not known
    QString oldUuid; ///< of the vault's entry; empty: the vault does not have the old one
    QString oldName;
    QString newId; ///< the service's id; empty as long as it is not known
    /// Of the vault's entry that the new one has, or will have: chosen before it is made, so that
    /// it is found again whatever happens in between.
    QString newUuid;
    RotationStep step = RotationStep::Making;
    std::vector<Consumer> consumers; ///< of the old one, those noted since included
    std::vector<Consumer> ticked; ///< those of them that use the new one
    std::optional<QDateTime> verifiedAt; ///< UTC; when the service accepted the new one
    std::optional<QDateTime> retireBy; ///< UTC; when the user wants to be reminded
    QDateTime startedAt; ///< UTC
    bool mayBeMade = false; ///< a create was sent, and nobody knows what has come of it

    [[nodiscard]] bool isTicked(const Consumer &consumer) const;
    /// Of `consumers`; does nothing for another one.
    void tick(const Consumer &consumer, bool isSwitched);
    [[nodiscard]] int untickedCount() const;
    /// The first one counts most; none: the old one may be ended.
    [[nodiscard]] std::vector<RotationObstacle> obstacles() const;
    /// True if the user wanted to end the old one by now.
    [[nodiscard]] bool isDue(const QDateTime &now) const;

    bool operator==(const RotationRecord &) const = default;
};

/// A name to suggest for the new one: "Gateway 2" after "Gateway", "Gateway 10" after "Gateway 9".
[[nodiscard]] QString successorName(const QString &name);

} // namespace keyturn
