// SPDX-License-Identifier: MIT
#include "session/createpreset.h"

#include "core/clock.h"
#include "core/userdefaults.h"
#include "services/serviceprofile.h"
#include "session/listing.h"

#include <algorithm>

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

int initialDays(const ExpiryOffer &offer)
{
    const int preferred = userDefaults().lifetimeDays;
    return offer.presetDays.contains(preferred) ? preferred : offer.defaultDays;
}

ExpiryChoice within(const Policy &policy, const ExpiryChoice &choice, const ExpiryOffer &offer,
                    const Clock &clock)
{
    const int longest = policy.longestDays;
    const bool isDate = choice.isCustomDate();
    const int days = isDate ? int(clock.today().daysTo(*choice.date()))
        : choice.days()     ? *choice.days()
                            : initialDays(offer);
    if (longest == 0 || choice.isNever() || days <= longest)
        return choice;
    if (offer.presetDays.contains(longest))
        return ExpiryChoice::inDays(longest);
    if (offer.customDate)
        return ExpiryChoice::onDate(clock.today().addDays(longest));
    int shorter = 0;
    for (const int preset : offer.presetDays)
        shorter = preset <= longest ? std::max(shorter, preset) : shorter;
    return shorter > 0 ? ExpiryChoice::inDays(shorter) : choice;
}

CreatePreset CreatePreset::like(Listing &listing, const Credential &row, const ExpiryOffer &offer,
                                const Clock &clock)
{
    CreatePreset preset{ row.name };
    if (row.expiryKnown)
        preset.expiry = sameLifetime(row.createdAt, row.expiresAt, offer, clock);
    preset.expiry = within(listing.model().policy(), preset.expiry, offer, clock);
    const Annotation notes = listing.notesOf(row.id);
    preset.owner = notes.owner;
    preset.note = notes.note;
    preset.tags = notes.tags;
    return preset;
}

} // namespace keyturn
