// SPDX-License-Identifier: MIT
#include "session/exporttables.h"

#include "core/endchange.h"
#include "models/activitytext.h"

namespace keyturn::exporttables {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Lifetime status)
{
    switch (status) {
    case Lifetime::Expired:
        return u"expired"_s;
    case Lifetime::Today:
    case Lifetime::Week:
    case Lifetime::Soon:
        return u"expires-soon"_s;
    case Lifetime::Active:
        return u"active"_s;
    case Lifetime::Never:
        return u"never-expires"_s;
    case Lifetime::Unknown:
        return u"end-unknown"_s;
    case Lifetime::UnknownOrigin:
        return u"origin-unknown"_s;
    case Lifetime::NotListed:
        return u"not-listed"_s;
    case Lifetime::Replaced:
        return u"replaced"_s;
    case Lifetime::Gone:
        return u"gone"_s;
    case Lifetime::DeletedHere:
        return u"deleted"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return u"works"_s;
    case CheckOutcome::NotAllowed:
        return u"not-allowed"_s;
    case CheckOutcome::OrganizationMissing:
        return u"organization-missing"_s;
    case CheckOutcome::Refused:
        return u"refused"_s;
    case CheckOutcome::NotAccepted:
        return u"not-accepted"_s;
    case CheckOutcome::Expired:
        return u"expired"_s;
    case CheckOutcome::Unreachable:
        return u"unreachable"_s;
    case CheckOutcome::Unclear:
        return u"unclear"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(bool isTrue)
{
    return isTrue ? u"yes"_s : u"no"_s;
}

/// What is not known is null; an empty text that the user has left empty is none either.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString toldEnd(const std::optional<QDateTime> &end, bool isKnown)
{
    return isKnown ? exported(end) : QString();
}

QString useOf(const std::vector<Consumer> &consumers, const ValueGuard &guard)
{
    return orNull(guard.checked(linesOf(consumers).join(u'\n')));
}

} // namespace

ExportTable ofList(const std::vector<ListedKey> &keys, const ListPlace &place,
                   const ValueGuard &guard)
{
    ExportTable table{ { u"name"_s, u"local_name"_s, u"id"_s, u"type"_s, u"status"_s,
                         u"created_at"_s, u"expires_at"_s, u"in_vault"_s, u"owner"_s, u"used_in"_s,
                         u"service"_s, u"server"_s, u"account"_s, u"organization"_s },
                       {} };
    table.rows.reserve(keys.size());
    for (const ListedKey &key : keys) {
        const Credential &row = key.credential;
        table.rows.push_back({ guard.checked(row.name), orNull(guard.checked(key.localName)),
                               orNull(guard.checkedId(row.id)), kindKey(row.kind),
                               wordOf(key.status), exported(row.createdAt),
                               toldEnd(row.expiresAt, row.expiryKnown), wordOf(key.isInVault),
                               orNull(guard.checked(key.said.owner)),
                               useOf(key.said.consumers, guard), place.serviceId, place.serverUrl,
                               orNull(guard.checked(place.accountName)),
                               orNull(guard.checked(place.organizationName)) });
    }
    return table;
}

ExportTable ofVault(const std::vector<KeptKey> &keys, const ValueGuard &guard)
{
    ExportTable table{ { u"name"_s, u"type"_s, u"id"_s, u"masked_value"_s, u"status"_s,
                         u"stored_at"_s, u"expires_at"_s, u"replaced_at"_s, u"verified_at"_s,
                         u"verified_result"_s, u"owner"_s, u"used_in"_s, u"tags"_s, u"note"_s,
                         u"service"_s, u"server"_s, u"organization"_s },
                       {} };
    table.rows.reserve(keys.size());
    for (const KeptKey &key : keys) {
        const VaultRecord &record = key.record;
        table.rows.push_back(
            { guard.checked(record.name), kindKey(record.kind),
              orNull(guard.checkedId(record.credentialId)), orNull(guard.checked(record.hint)),
              wordOf(key.status), exported(record.storedAt),
              toldEnd(record.expiresAt, record.expiryKnown), exported(record.supersededAt),
              record.check ? exported(record.check->checkedAt) : QString(),
              record.check ? wordOf(record.check->outcome) : QString(),
              orNull(guard.checked(record.owner)), useOf(record.consumers, guard),
              orNull(guard.checked(record.tags.join(u'\n'))), orNull(guard.checked(record.note)),
              record.serviceId, orNull(record.serverUrl),
              orNull(guard.checked(record.organizationName)) });
    }
    return table;
}

ExportTable ofActivity(const std::vector<ActivityEntry> &entries, const ValueGuard &guard)
{
    ExportTable table{ { u"number"_s, u"at"_s, u"what"_s, u"result"_s, u"type"_s, u"name"_s,
                         u"name_before"_s, u"expires_before"_s, u"expires_at"_s, u"id"_s,
                         u"masked_value"_s, u"account"_s, u"organization"_s, u"service"_s,
                         u"server"_s, u"check_sum"_s, u"file"_s, u"rows"_s },
                       {} };
    table.rows.reserve(entries.size());
    for (const ActivityEntry &entry : entries) {
        const auto ends =
            entry.deed == Deed::EndChanged ? EndChange::fromText(entry.nameBefore) : std::nullopt;
        const bool hasName = !ends && !isExport(entry.deed) && !isAboutFile(entry.deed);
        const QString before = orNull(guard.checked(entry.nameBefore));
        table.rows.push_back(
            { QString::number(entry.number), exported(entry.at), deedKey(entry.deed),
              entry.isChanged ? u"changed-since"_s : deedResultKey(entry.result),
              activitytext::hasKind(entry.deed) ? kindKey(entry.kind) : QString(),
              orNull(guard.checked(entry.keyName)), hasName ? before : QString(),
              ends ? exported(ends->before) : QString(), ends ? exported(ends->now) : QString(),
              orNull(guard.checkedId(entry.keyId)), orNull(guard.checked(entry.keyHint)),
              orNull(guard.checked(entry.accountName)),
              orNull(guard.checked(entry.organizationName)), entry.serviceId,
              orNull(entry.serverUrl), entry.hash, isAboutFile(entry.deed) ? before : QString(),
              isExport(entry.deed) ? before : QString() });
    }
    return table;
}

} // namespace keyturn::exporttables
