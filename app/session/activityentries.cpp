// SPDX-License-Identifier: MIT
#include "session/activityentries.h"

namespace keyturn {

Deed deedOf(Vault::GivenOut how)
{
    switch (how) {
    case Vault::GivenOut::Copied:
        return Deed::Copied;
    case Vault::GivenOut::Revealed:
        return Deed::Revealed;
    case Vault::GivenOut::SavedToFile:
        return Deed::SavedToFile;
    case Vault::GivenOut::Exchanged:
        return Deed::Exchanged;
    }
    Q_UNREACHABLE();
}

ActivityEntry entryIn(Session &session, CredentialKind kind, Deed deed, const Credential &row)
{
    ActivityEntry entry;
    entry.deed = deed;
    entry.accountName = session.connection().accountName;
    entry.serviceId = session.connection().serviceId;
    entry.serverUrl = session.connection().serverUrl;
    entry.organizationName = session.organizationName();
    entry.kind = kind;
    entry.keyId = row.id;
    entry.keyName = row.name;
    return entry;
}

ActivityEntry entryOf(Deed deed, const ConnectionRecord &connection)
{
    ActivityEntry entry;
    entry.deed = deed;
    entry.accountName = connection.accountName;
    entry.serviceId = connection.serviceId;
    entry.serverUrl = connection.serverUrl;
    entry.kind = connection.kind;
    entry.keyId = connection.credentialId;
    entry.keyHint = connection.hint;
    return entry;
}

std::optional<Deed> deedOf(Origin origin)
{
    switch (origin) {
    case Origin::Mine:
        return Deed::SaidMine;
    case Origin::Colleague:
        return Deed::SaidColleagues;
    case Origin::Investigate:
        return Deed::ToInvestigate;
    case Origin::Unknown:
    case Origin::Unasked:
        break;
    }
    return std::nullopt;
}

Deed deedOf(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Keep:
        return Deed::ReviewedToKeep;
    case ReviewVerdict::Rotate:
        return Deed::ReviewedToRotate;
    case ReviewVerdict::Delete:
        return Deed::ReviewedToDelete;
    case ReviewVerdict::Ask:
        return Deed::ReviewedToAsk;
    case ReviewVerdict::None:
    case ReviewVerdict::Skipped:
        break;
    }
    Q_UNREACHABLE();
}

ActivityEntry entryOfAccount(Deed deed, const ConnectionRecord &connection)
{
    ActivityEntry entry = entryOf(deed, connection);
    entry.keyId.clear();
    entry.keyHint.clear();
    return entry;
}

} // namespace keyturn
