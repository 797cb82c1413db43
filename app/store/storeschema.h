// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/annotation.h"
#include "core/remindermemory.h"
#include "core/rotation.h"
#include "store/storetable.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace keyturn {

/// An organization of a sign-in.
struct OrganizationRow
{
    QString connectionUuid;
    int position = 0;
    OrganizationRecord organization;
};

/// An id that was in the list before a create.
struct KnownIdRow
{
    QString intentUuid;
    int position = 0;
    QString id;
};

/// Notes that a list was fetched, and when.
struct CachedListRow
{
    ListKey key;
    QDateTime fetchedAt;
    /// Versions before the seventh did not know it: their lists may be parts.
    bool isComplete = false;
};

/// A row of a fetched list.
struct CachedRow
{
    ListKey key;
    int position = 0;
    Credential credential;
    bool isListedLate = false;
};

/// The local name of a credential.
struct AliasRow
{
    ListKey key;
    QString id;
    QString alias;
};

/// What the user has said about a credential of a list.
struct AnnotationRow
{
    ListKey key;
    QString id;
    Annotation annotation;
};

/// What a review of a list has come to for a credential.
struct ReviewRow
{
    ListKey key;
    ReviewedKey reviewed;
};

/// A credential that a list had.
struct GoneRowOfList
{
    ListKey key;
    GoneRow row;
};

/// An end of the log of activity.
struct ActivityMarkRow
{
    int isLast = 0; ///< 0: what was cut off; 1: the newest entry
    ActivityMark mark;
};

/// The whole content of the file. A new field of a record needs a new column here, with the next
/// version as its `since`. Files of earlier versions are then converted, and their records get the
/// field's default value.
///
/// Version 2 had two more tables and was never released: such a file is moved aside like a foreign
/// one.
namespace schema {

using namespace Qt::StringLiterals;

/// "Ktrn" in the file's header: tells Keyturn's file from that of another program.
inline constexpr int applicationId = 0x4B74726E;

inline constexpr std::array connectionColumns{
    column<&ConnectionRecord::uuid>("uuid"_L1),
    column<&ConnectionRecord::serviceId>("service"_L1),
    column<&ConnectionRecord::serverUrl>("server"_L1),
    column<&ConnectionRecord::accountName>("account"_L1),
    column<&ConnectionRecord::kind>("kind"_L1),
    column<&ConnectionRecord::hint>("hint"_L1),
    column<&ConnectionRecord::credentialId>("credential"_L1),
    column<&ConnectionRecord::colour>("colour"_L1),
    column<&ConnectionRecord::lastOpenedAt>("last_opened"_L1),
    column<&ConnectionRecord::lastOrganizationId>("last_organization"_L1),
    column<&ConnectionRecord::isSandbox>("sandbox"_L1),
    column<&ConnectionRecord::vaultUuid>("vault_entry"_L1, 3),
    column<&ConnectionRecord::authUrl>("auth_server"_L1, 3),
    column<&ConnectionRecord::policy, &Policy::longestDays>("policy_days"_L1, 8),
    column<&ConnectionRecord::policy, &Policy::forbidsNever>("policy_no_never"_L1, 8),
    column<&ConnectionRecord::policy, &Policy::namePattern>("policy_name"_L1, 8),
    column<&ConnectionRecord::policy, &Policy::requiresOwner>("policy_owner"_L1, 8),
    column<&ConnectionRecord::policy, &Policy::isBinding>("policy_binds"_L1, 8),
};
inline constexpr Table<ConnectionRecord> connection{ "connection"_L1, connectionColumns,
                                                     "PRIMARY KEY (uuid)"_L1,
                                                     "last_opened DESC, uuid"_L1 };

inline constexpr std::array organizationColumns{
    column<&OrganizationRow::connectionUuid>("connection"_L1),
    column<&OrganizationRow::position>("position"_L1),
    column<&OrganizationRow::organization, &OrganizationRecord::id>("id"_L1),
    column<&OrganizationRow::organization, &OrganizationRecord::name>("name"_L1),
};
inline constexpr Table<OrganizationRow> organization{
    "organization"_L1, organizationColumns,
    "PRIMARY KEY (connection, position), FOREIGN KEY (connection) "
    "REFERENCES connection (uuid) ON DELETE CASCADE"_L1,
    "connection, position"_L1
};

inline constexpr std::array vaultColumns{
    column<&VaultRecord::uuid>("uuid"_L1),
    column<&VaultRecord::serviceId>("service"_L1),
    column<&VaultRecord::serverUrl>("server"_L1),
    column<&VaultRecord::organizationId>("organization"_L1),
    column<&VaultRecord::organizationName>("organization_name"_L1),
    column<&VaultRecord::kind>("kind"_L1),
    column<&VaultRecord::credentialId>("credential"_L1),
    column<&VaultRecord::name>("name"_L1),
    column<&VaultRecord::hint>("hint"_L1),
    column<&VaultRecord::storedAt>("stored"_L1),
    column<&VaultRecord::expiresAt>("expires"_L1),
    column<&VaultRecord::expiryKnown>("expiry_known"_L1),
    column<&VaultRecord::authUrl>("auth_server"_L1, 3),
    column<&VaultRecord::note>("note"_L1, 3),
    column<&VaultRecord::tags>("tags"_L1, 3),
    column<&VaultRecord::fingerprint>("fingerprint"_L1, 3),
    column<&VaultRecord::condition>("condition"_L1, 3),
    column<&VaultRecord::check, &CheckRecord::outcome>("outcome"_L1, 3),
    column<&VaultRecord::check, &CheckRecord::checkedAt>("checked"_L1, 3),
    column<&VaultRecord::check, &CheckRecord::scopes>("scopes"_L1, 3),
    column<&VaultRecord::check, &CheckRecord::organizations>("organizations"_L1, 3),
    column<&VaultRecord::supersededAt>("superseded"_L1, 3),
    column<&VaultRecord::askedEnd>("asked_end"_L1, 6),
    column<&VaultRecord::owner>("owner"_L1, 8),
    column<&VaultRecord::consumers>("consumers"_L1, 8),
    column<&VaultRecord::goneAt>("gone"_L1, 8),
};
inline constexpr Table<VaultRecord> vault{ "vault"_L1, vaultColumns, "PRIMARY KEY (uuid)"_L1,
                                           "stored DESC, uuid"_L1 };

inline constexpr std::array intentColumns{
    column<&IntentRecord::uuid>("uuid"_L1),
    column<&IntentRecord::serviceId>("service"_L1),
    column<&IntentRecord::serverUrl>("server"_L1),
    column<&IntentRecord::organizationId>("organization"_L1),
    column<&IntentRecord::kind>("kind"_L1),
    column<&IntentRecord::name>("name"_L1),
    column<&IntentRecord::expiresAt>("expires"_L1),
    column<&IntentRecord::startedAt>("started"_L1),
    column<&IntentRecord::organizationName>("organization_name"_L1, 4),
    column<&IntentRecord::owner>("owner"_L1, 5),
    column<&IntentRecord::isInHand>("in_hand"_L1, 5),
    column<&IntentRecord::expiryKnown>("expiry_known"_L1, 5),
    column<&IntentRecord::authUrl>("auth_server"_L1, 5),
    column<&IntentRecord::askedEnd>("asked_end"_L1, 6),
};
inline constexpr Table<IntentRecord> intent{ "intent"_L1, intentColumns, "PRIMARY KEY (uuid)"_L1,
                                             "started, uuid"_L1 };

inline constexpr std::array knownIdColumns{
    column<&KnownIdRow::intentUuid>("intent"_L1),
    column<&KnownIdRow::position>("position"_L1),
    column<&KnownIdRow::id>("id"_L1),
};
inline constexpr Table<KnownIdRow> knownId{ "known_id"_L1, knownIdColumns,
                                            "PRIMARY KEY (intent, position), FOREIGN KEY (intent) "
                                            "REFERENCES intent (uuid) ON DELETE CASCADE"_L1,
                                            "intent, position"_L1 };

inline constexpr std::array cachedListColumns{
    column<&CachedListRow::key, &ListKey::connectionUuid>("connection"_L1),
    column<&CachedListRow::key, &ListKey::organizationId>("organization"_L1),
    column<&CachedListRow::key, &ListKey::kind>("kind"_L1),
    column<&CachedListRow::fetchedAt>("fetched"_L1),
    column<&CachedListRow::isComplete>("complete"_L1, 7),
};
inline constexpr Table<CachedListRow> cachedList{ "cached_list"_L1, cachedListColumns,
                                                  "PRIMARY KEY (connection, organization, kind)"_L1,
                                                  "connection, organization, kind"_L1 };

inline constexpr std::array cachedRowColumns{
    column<&CachedRow::key, &ListKey::connectionUuid>("connection"_L1),
    column<&CachedRow::key, &ListKey::organizationId>("organization"_L1),
    column<&CachedRow::key, &ListKey::kind>("kind"_L1),
    column<&CachedRow::position>("position"_L1),
    column<&CachedRow::credential, &Credential::kind>("own_kind"_L1),
    column<&CachedRow::credential, &Credential::id>("id"_L1),
    column<&CachedRow::credential, &Credential::name>("name"_L1),
    column<&CachedRow::credential, &Credential::createdAt>("created"_L1),
    column<&CachedRow::credential, &Credential::expiresAt>("expires"_L1),
    column<&CachedRow::credential, &Credential::expiryKnown>("expiry_known"_L1),
    column<&CachedRow::isListedLate>("late"_L1, 9),
};
inline constexpr Table<CachedRow> cachedRow{
    "cached_row"_L1, cachedRowColumns,
    "PRIMARY KEY (connection, organization, kind, position), "
    "FOREIGN KEY (connection, organization, kind) "
    "REFERENCES cached_list (connection, organization, kind) ON DELETE CASCADE"_L1,
    "connection, organization, kind, position"_L1
};

inline constexpr std::array aliasColumns{
    column<&AliasRow::key, &ListKey::connectionUuid>("connection"_L1),
    column<&AliasRow::key, &ListKey::organizationId>("organization"_L1),
    column<&AliasRow::key, &ListKey::kind>("kind"_L1),
    column<&AliasRow::id>("id"_L1),
    column<&AliasRow::alias>("alias"_L1),
};
inline constexpr Table<AliasRow> alias{ "alias"_L1, aliasColumns,
                                        "PRIMARY KEY (connection, organization, kind, id)"_L1,
                                        "connection, organization, kind, id"_L1 };

inline constexpr std::array annotationColumns{
    column<&AnnotationRow::key, &ListKey::connectionUuid>("connection"_L1, 9),
    column<&AnnotationRow::key, &ListKey::organizationId>("organization"_L1, 9),
    column<&AnnotationRow::key, &ListKey::kind>("kind"_L1, 9),
    column<&AnnotationRow::id>("id"_L1, 9),
    column<&AnnotationRow::annotation, &Annotation::origin>("origin"_L1, 9),
    column<&AnnotationRow::annotation, &Annotation::owner>("owner"_L1, 9),
    column<&AnnotationRow::annotation, &Annotation::note>("note"_L1, 9),
    column<&AnnotationRow::annotation, &Annotation::tags>("tags"_L1, 9),
    column<&AnnotationRow::annotation, &Annotation::consumers>("consumers"_L1, 10),
};
inline constexpr Table<AnnotationRow> annotation{
    "annotation"_L1, annotationColumns, "PRIMARY KEY (connection, organization, kind, id)"_L1,
    "connection, organization, kind, id"_L1
};

inline constexpr std::array goneRowColumns{
    column<&GoneRowOfList::key, &ListKey::connectionUuid>("connection"_L1, 9),
    column<&GoneRowOfList::key, &ListKey::organizationId>("organization"_L1, 9),
    column<&GoneRowOfList::key, &ListKey::kind>("kind"_L1, 9),
    column<&GoneRowOfList::row, &GoneRow::credential, &Credential::id>("id"_L1, 9),
    column<&GoneRowOfList::row, &GoneRow::credential, &Credential::name>("name"_L1, 9),
    column<&GoneRowOfList::row, &GoneRow::credential, &Credential::createdAt>("created"_L1, 9),
    column<&GoneRowOfList::row, &GoneRow::credential, &Credential::expiresAt>("expires"_L1, 9),
    column<&GoneRowOfList::row, &GoneRow::credential, &Credential::expiryKnown>("expiry_known"_L1,
                                                                                9),
    column<&GoneRowOfList::row, &GoneRow::at>("at"_L1, 9),
    column<&GoneRowOfList::row, &GoneRow::isDeletedHere>("deleted_here"_L1, 9),
};
inline constexpr Table<GoneRowOfList> goneRow{
    "gone_row"_L1, goneRowColumns, "PRIMARY KEY (connection, organization, kind, id)"_L1,
    "connection, organization, kind, at, id"_L1
};

inline constexpr std::array reviewColumns{
    column<&ReviewRow::key, &ListKey::connectionUuid>("connection"_L1, 10),
    column<&ReviewRow::key, &ListKey::organizationId>("organization"_L1, 10),
    column<&ReviewRow::key, &ListKey::kind>("kind"_L1, 10),
    column<&ReviewRow::reviewed, &ReviewedKey::id>("id"_L1, 10),
    column<&ReviewRow::reviewed, &ReviewedKey::verdict>("verdict"_L1, 10),
    column<&ReviewRow::reviewed, &ReviewedKey::remark>("remark"_L1, 10),
};
inline constexpr Table<ReviewRow> review{ "review"_L1, reviewColumns,
                                          "PRIMARY KEY (connection, organization, kind, id)"_L1,
                                          "connection, organization, kind, id"_L1 };

inline constexpr std::array activityColumns{
    column<&ActivityEntry::number>("number"_L1, 8),
    column<&ActivityEntry::at>("at"_L1, 8),
    column<&ActivityEntry::deed>("deed"_L1, 8),
    column<&ActivityEntry::result>("result"_L1, 8),
    column<&ActivityEntry::accountName>("account"_L1, 8),
    column<&ActivityEntry::serviceId>("service"_L1, 8),
    column<&ActivityEntry::serverUrl>("server"_L1, 8),
    column<&ActivityEntry::organizationName>("organization_name"_L1, 8),
    column<&ActivityEntry::kind>("kind"_L1, 8),
    column<&ActivityEntry::keyId>("credential"_L1, 8),
    column<&ActivityEntry::keyName>("name"_L1, 8),
    column<&ActivityEntry::keyHint>("hint"_L1, 8),
    column<&ActivityEntry::nameBefore>("name_before"_L1, 8),
    column<&ActivityEntry::hash>("hash"_L1, 8),
};
inline constexpr Table<ActivityEntry> activity{ "activity"_L1, activityColumns,
                                                "PRIMARY KEY (number)"_L1, "number"_L1 };

inline constexpr std::array activityMarkColumns{
    column<&ActivityMarkRow::isLast>("is_last"_L1, 8),
    column<&ActivityMarkRow::mark, &ActivityMark::number>("number"_L1, 8),
    column<&ActivityMarkRow::mark, &ActivityMark::hash>("hash"_L1, 8),
};
inline constexpr Table<ActivityMarkRow> activityMark{ "activity_mark"_L1, activityMarkColumns,
                                                      "PRIMARY KEY (is_last)"_L1, "is_last"_L1 };

inline constexpr std::array rotationColumns{
    column<&RotationRecord::uuid>("uuid"_L1, 8),
    column<&RotationRecord::list, &ListKey::connectionUuid>("connection"_L1, 8),
    column<&RotationRecord::list, &ListKey::organizationId>("organization"_L1, 8),
    column<&RotationRecord::list, &ListKey::kind>("kind"_L1, 8),
    column<&RotationRecord::serviceId>("service"_L1, 8),
    column<&RotationRecord::serverUrl>("server"_L1, 8),
    column<&RotationRecord::oldId>("old_credential"_L1, 8),
    column<&RotationRecord::oldUuid>("old_entry"_L1, 8),
    column<&RotationRecord::oldName>("old_name"_L1, 8),
    column<&RotationRecord::newId>("new_credential"_L1, 8),
    column<&RotationRecord::newUuid>("new_entry"_L1, 8),
    column<&RotationRecord::step>("step"_L1, 8),
    column<&RotationRecord::consumers>("consumers"_L1, 8),
    column<&RotationRecord::ticked>("ticked"_L1, 8),
    column<&RotationRecord::verifiedAt>("verified"_L1, 8),
    column<&RotationRecord::retireBy>("retire_by"_L1, 8),
    column<&RotationRecord::startedAt>("started"_L1, 8),
    column<&RotationRecord::mayBeMade>("may_be_made"_L1, 10),
};
inline constexpr Table<RotationRecord> rotation{ "rotation"_L1, rotationColumns,
                                                 "PRIMARY KEY (uuid)"_L1, "started, uuid"_L1 };

inline constexpr std::array reminderColumns{
    column<&ReminderRecord::subject, &KeySubject::serviceId>("service"_L1, 9),
    column<&ReminderRecord::subject, &KeySubject::serverUrl>("server"_L1, 9),
    column<&ReminderRecord::subject, &KeySubject::organizationId>("organization"_L1, 9),
    column<&ReminderRecord::subject, &KeySubject::kind>("kind"_L1, 9),
    column<&ReminderRecord::subject, &KeySubject::id>("credential"_L1, 9),
    column<&ReminderRecord::end>("ends"_L1, 9),
    column<&ReminderRecord::step>("step"_L1, 9),
    column<&ReminderRecord::toldAt>("told"_L1, 9),
    column<&ReminderRecord::snoozedUntil>("snoozed_until"_L1, 9),
    column<&ReminderRecord::calendar, &CalendarMark::uid>("calendar_uid"_L1, 9),
    column<&ReminderRecord::calendar, &CalendarMark::end>("calendar_ends"_L1, 9),
    column<&ReminderRecord::calendar, &CalendarMark::sequence>("calendar_sequence"_L1, 9),
    column<&ReminderRecord::calendar, &CalendarMark::changedAt>("calendar_changed"_L1, 9),
};
inline constexpr Table<ReminderRecord> reminder{
    "reminder"_L1, reminderColumns,
    "PRIMARY KEY (service, server, organization, kind, credential)"_L1,
    "service, server, organization, kind, credential"_L1
};

/// All tables; a table comes before those that refer to it.
inline constexpr std::tuple tables{ connection, organization, vault,    intent,     knownId,
                                    cachedList, cachedRow,    alias,    annotation, goneRow,
                                    activity,   activityMark, rotation, reminder,   review };

/// The version of the schema: the highest `since` of all columns.
inline constexpr int version =
    std::apply([](const auto &...table) { return std::max({ table.newestSince()... }); }, tables);

/// All tables in the order of `tables`, with the columns of version `ofVersion`; 0 is an empty
/// file.
[[nodiscard]] std::vector<TableShape> shapes(int ofVersion = version);

/// The row of an earlier version of a table as a row of this version. Columns that it did not have
/// become NULL, which means the default value of the record's field. What it said without knowing
/// becomes unknown.
[[nodiscard]] Row takenOver(const Row &row, const TableShape &before, const TableShape &now);

} // namespace schema
} // namespace keyturn
