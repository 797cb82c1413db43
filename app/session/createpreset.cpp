// SPDX-License-Identifier: MIT
#include "session/createpreset.h"

#include "core/clock.h"
#include "services/serviceprofile.h"
#include "session/listing.h"

namespace keyturn {

ExpiryChoice sameLifetime(const std::optional<QDateTime> &from, const std::optional<QDateTime> &to,
                          const ExpiryOffer &offer, const Clock &clock)
{
    if (!from || !to || !from->isValid() || !to->isValid())
        return {};
    const QTimeZone zone = clock.zone();
    const auto days = from->toTimeZone(zone).date().daysTo(to->toTimeZone(zone).date());
    if (days < 1 || (offer.maximumDays && days > *offer.maximumDays))
        return {};
    if (offer.presetDays.contains(int(days)))
        return ExpiryChoice::inDays(int(days));
    return offer.customDate ? ExpiryChoice::onDate(clock.today().addDays(days)) : ExpiryChoice();
}

CreatePreset CreatePreset::like(const Listing &listing, const Credential &row,
                                const ExpiryOffer &offer, const Clock &clock)
{
    CreatePreset preset{ row.name };
    if (row.expiryKnown)
        preset.expiry = sameLifetime(row.createdAt, row.expiresAt, offer, clock);
    const Annotation notes = listing.notesOf(row.id);
    preset.owner = notes.owner;
    preset.note = notes.note;
    preset.tags = notes.tags;
    return preset;
}

} // namespace keyturn
