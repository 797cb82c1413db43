// SPDX-License-Identifier: MIT
#include "sandbox/state.h"

#include "sandbox/mint.h"

#include <algorithm>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

QString nameOf(Role role)
{
    return role == Role::Admin ? u"admin"_s : u"viewer"_s;
}

KeptCredential newCredential(const AnyreachRecords &records, const Owner &owner,
                             const CredentialDraft &draft, const QDateTime &now)
{
    Identity identity;
    do { // the part of the id that lists show has only 32 bits and may be taken
        identity = mintIdentity(owner.kind);
    } while (
        std::any_of(records.credentials.begin(), records.credentials.end(),
                    [&](const KeptCredential &other) { return other.id == identity.listedId; }));
    return {
        owner, identity.listedId, identity.valuePrefix, draft.name, now, draft.expiresAt, false, {}
    };
}

QDateTime endOf(const QDate &day, const Clock &clock)
{
    return day.addDays(1).startOfDay(clock.zone()).toUTC().addMSecs(-1);
}

} // namespace keyturn::sandbox
