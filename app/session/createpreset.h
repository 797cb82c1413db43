// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QString>
#include <QStringList>

namespace keyturn {

class Clock;
class Listing;
struct Policy;
struct Credential;
struct ExpiryOffer;

/// What the form for a new credential begins with, so that it becomes like another one.
struct CreatePreset
{
    QString name;
    /// Not chosen: the service's own preset.
    ExpiryChoice expiry = {};
    QString owner = {};
    QString note = {};
    QStringList tags = {};
    QString uuid = {}; ///< of the vault's entry to be; empty: a new one
    bool mustBeKept = false; ///< what follows needs its value from the vault

    /// The name, the lifetime and what the user has said of a listed credential. One that never
    /// ends gives no lifetime: "never" is a decision each time. A lifetime that breaks the user's
    /// policy becomes the longest one that does not.
    [[nodiscard]] static CreatePreset like(Listing &listing, const Credential &row,
                                           const ExpiryOffer &offer, const Clock &clock);
};

/// The days that a form for a new credential begins with: what the user prefers, or what the
/// service suggests if it does not offer that.
[[nodiscard]] int initialDays(const ExpiryOffer &offer);

/// The choice, or the longest one that the user's own rules allow if it is longer; the service's
/// own preset stands for none. As it was if nothing that the service offers is short enough.
[[nodiscard]] ExpiryChoice within(const Policy &policy, const ExpiryChoice &choice,
                                  const ExpiryOffer &offer, const Clock &clock);

/// The lifetime from one moment to the other as a choice that can be made today; not chosen if
/// there is none, or if the service does not offer it.
[[nodiscard]] ExpiryChoice sameLifetime(const std::optional<QDateTime> &from,
                                        const std::optional<QDateTime> &to,
                                        const ExpiryOffer &offer, const Clock &clock);

} // namespace keyturn
