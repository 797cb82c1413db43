// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QString>
#include <QStringList>

namespace keyturn {

class Clock;
class Listing;
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
    /// ends gives no lifetime: "never" is a decision each time.
    [[nodiscard]] static CreatePreset like(const Listing &listing, const Credential &row,
                                           const ExpiryOffer &offer, const Clock &clock);
};

/// The lifetime from one moment to the other as a choice that can be made today; not chosen if
/// there is none, or if the service does not offer it.
[[nodiscard]] ExpiryChoice sameLifetime(const std::optional<QDateTime> &from,
                                        const std::optional<QDateTime> &to,
                                        const ExpiryOffer &offer, const Clock &clock);

} // namespace keyturn
