// SPDX-License-Identifier: MIT
#include "session/activitylog.h"

#include "core/clock.h"
#include "core/endchange.h"
#include "exports/valueguard.h"
#include "session/activityentries.h"
#include "session/deedresult.h"
#include "session/places.h"
#include "session/rescue.h"

#include <QFileInfo>

#include <algorithm>

namespace keyturn {

namespace {

/// A name may be a whole value that somebody has pasted into the wrong field.
void clearValues(const ValueGuard &guard, ActivityEntry &entry)
{
    for (QString *text :
         { &entry.accountName, &entry.organizationName, &entry.keyName, &entry.nameBefore }) {
        if (guard.holdsValue(*text))
            text->clear();
    }
}

/// Longer ids, as values and sign-ins have them, hold characters that the masked value hides.
void shortenId(const KindProfile &kind, ActivityEntry &entry)
{
    const bool isOfKind = !kind.prefix.isEmpty() && entry.keyId.startsWith(kind.prefix);
    if (isOfKind && kind.idShown > 0)
        entry.keyId.truncate(kind.idShown);
}

auto findIn(const std::vector<ConnectionRecord> &records, const QString &uuid)
{
    return std::find_if(records.begin(), records.end(),
                        [&uuid](const ConnectionRecord &record) { return record.uuid == uuid; });
}

} // namespace

ActivityLog::ActivityLog(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.vault, &Vault::entryWritten, this, &ActivityLog::noteEntry);
    connect(&m_parts.vault, &Vault::entryRemoved, this,
            [this](const VaultRecord &record) { write(entryFor(Deed::Removed, record)); });
    connect(&m_parts.vault, &Vault::givenOut, this,
            [this](const VaultRecord &record, Vault::GivenOut how) {
                write(entryFor(deedOf(how), record));
            });
    connect(&m_parts.vault, &Vault::exported, this,
            [this](int rows) { noteExport(Deed::ExportedVault, rows); });
    connect(&m_parts.rescue, &Rescue::lookedInto, this, &ActivityLog::noteLookedInto);
    connect(&m_parts.signIns, &SignIns::changed, this, &ActivityLog::noteSignIns);
    connect(&m_parts.signIns, &SignIns::loaded, this, [this] {
        m_known = keptSignIns();
        m_isKnown = true;
        for (const LookedInto &each : std::exchange(m_lookedInto, {}))
            noteLookedInto(each.intent, each.isMade);
    });
    followRotations();
    connect(&m_parts.current, &CurrentSession::changed, this, &ActivityLog::followSession);
}

void ActivityLog::followRotations()
{
    const Rotations &rotations = m_parts.rotations;
    connect(&rotations, &Rotations::begun, this,
            [this](const RotationRecord &record) { noteRotation(Deed::RotationBegun, record); });
    connect(&rotations, &Rotations::ended, this,
            [this](const RotationRecord &record, Rotations::Ending ending) {
                const bool isRotated = ending == Rotations::Ending::Rotated;
                if (isRotated && record.step == RotationStep::Retiring)
                    noteRotation(Deed::Retired, record);
                noteRotation(isRotated ? Deed::RotationEnded : Deed::RotationStopped, record);
            });
    connect(&rotations, &Rotations::retiringPutOff, this,
            [this](const RotationRecord &record) { noteRotation(Deed::RetiringPutOff, record); });
    // Of what the user has said, only that a place is a file is certain to be no value; and of its
    // path, the name is enough.
    const auto fileOf = [](const Consumer &consumer) {
        return consumer.kind == Consumer::Kind::File ? QFileInfo(consumer.text).fileName()
                                                     : QString();
    };
    connect(&rotations, &Rotations::ticked, this,
            [this, fileOf](const RotationRecord &record, const Consumer &consumer, bool isTicked) {
                noteRotation(isTicked ? Deed::Ticked : Deed::Unticked, record, fileOf(consumer));
            });
    connect(&rotations, &Rotations::swapped, this,
            [this, fileOf](const RotationRecord &record, const Consumer &file, bool isUndone) {
                noteRotation(isUndone ? Deed::SwapUndone : Deed::SwappedInFile, record,
                             fileOf(file));
            });
}

void ActivityLog::followSession()
{
    Session *session = m_parts.current.session();
    if (!session || session->connection().isSandbox)
        return;
    for (const KindProfile &kind : session->profile().kinds) {
        if (Listing *listing = session->listing(kind.kind))
            follow(*session, *listing);
    }
}

void ActivityLog::follow(Session &session, Listing &listing)
{
    const CredentialKind kind = listing.kind();
    connect(&listing, &Listing::added, this, [this, &session, kind](const Credential &row) {
        writeIn(session, entryIn(session, kind, Deed::Created, row));
    });
    connect(&listing, &Listing::reviewed, this,
            [this, &session, kind](const Credential &row, ReviewVerdict verdict) {
                writeIn(session, entryIn(session, kind, deedOf(verdict), row));
            });
    connect(&listing, &Listing::renamed, this,
            [this, &session, &listing](const QString &id, const QString &before) {
                const Credential *row = listing.model().find(id);
                if (!row || !listing.profile().endpoint(Operation::Rename))
                    return; // a local name
                ActivityEntry entry = entryIn(session, listing.kind(), Deed::Renamed, *row);
                entry.nameBefore = before;
                writeIn(session, entry);
            });
    connect(&listing, &Listing::renameFailed, this,
            [this, &session, &listing](const QString &id, const ApiError &error) {
                if (const Credential *row = listing.model().find(id))
                    noteNotDone(session, listing.kind(), Deed::Renamed, *row, deedResultOf(error));
            });
    connect(&listing, &Listing::notDone, this,
            [this, &session, kind](Deed deed, const Credential &row, DeedResult result) {
                noteNotDone(session, kind, deed, row, result);
            });
    connect(&listing, &Listing::changedElsewhere, this,
            [this, &session, kind](const ListChanges &changes) {
                noteElsewhere(session, kind, changes);
            });
    connect(&listing, &Listing::wentAway, this,
            [this, &session, kind](const Credential &row, bool isDeletedHere) {
                writeIn(session,
                        entryIn(session, kind, isDeletedHere ? Deed::Deleted : Deed::Gone, row));
            });
    connect(&listing, &Listing::originSaid, this,
            [this, &session, kind](const Credential &row, Origin origin) {
                if (const auto deed = deedOf(origin))
                    writeIn(session, entryIn(session, kind, *deed, row));
            });
    followNotes(session, listing);
}

void ActivityLog::followNotes(Session &session, Listing &listing)
{
    const CredentialKind kind = listing.kind();
    connect(&listing, &Listing::annotated, this,
            [this, &session, kind](const Credential &row, const Annotation &before,
                                   const Annotation &now) {
                if (now.owner != before.owner)
                    writeIn(session, entryIn(session, kind, Deed::OwnerChanged, row));
                if (now.note != before.note || now.tags != before.tags)
                    writeIn(session, entryIn(session, kind, Deed::NotesChanged, row));
            });
    connect(&listing, &Listing::dismissed, this, [this, &session, kind](const Credential &row) {
        writeIn(session, entryIn(session, kind, Deed::Dismissed, row));
    });
    connect(&listing, &Listing::exported, this, [this, &session, kind](Deed deed, int rows) {
        ActivityEntry entry = entryIn(session, kind, deed, {});
        entry.nameBefore = QString::number(rows);
        writeIn(session, entry);
    });
}

void ActivityLog::noteExport(Deed deed, int rows)
{
    ActivityEntry entry;
    entry.deed = deed;
    entry.nameBefore = QString::number(rows);
    write(entry);
}

/// Not of a sign-in that is not kept: that one is not there any more, or not in the file.
void ActivityLog::noteLookedInto(const IntentRecord &intent, bool isMade)
{
    if (!m_isKnown) {
        m_lookedInto.push_back({ intent, isMade });
        return;
    }
    const ConnectionRecord *signIn = keptSignInOf(intent);
    if (!signIn)
        return;
    ActivityEntry entry = entryOfAccount(Deed::Created, *signIn);
    entry.result = isMade ? DeedResult::Done : DeedResult::Unclear;
    entry.organizationName = intent.organizationName;
    entry.kind = intent.kind;
    entry.keyName = intent.name;
    if (const VaultRecord *made = m_parts.vault.find(intent.uuid)) {
        entry.keyId = made->credentialId;
        entry.keyHint = made->hint;
    }
    write(entry, intent.startedAt);
}

const ConnectionRecord *ActivityLog::keptSignInOf(const IntentRecord &intent) const
{
    const VaultPlace place{ intent.serviceId, intent.serverUrl, intent.organizationId,
                            intent.kind };
    for (const ConnectionRecord &record : m_parts.signIns.records()) {
        if (record.isSandbox || !m_parts.signIns.isKept(record.uuid))
            continue;
        for (const OrganizationRecord &organization : record.organizations) {
            if (Places::of(record, organization, intent.kind) == place)
                return &record;
        }
    }
    return nullptr;
}

std::vector<ConnectionRecord> ActivityLog::keptSignIns() const
{
    std::vector<ConnectionRecord> kept = m_parts.signIns.records();
    std::erase_if(kept, [this](const ConnectionRecord &record) {
        return !m_parts.signIns.isKept(record.uuid);
    });
    return kept;
}

void ActivityLog::noteNotDone(Session &session, CredentialKind kind, Deed deed,
                              const Credential &row, DeedResult result)
{
    ActivityEntry entry = entryIn(session, kind, deed, row);
    entry.result = result;
    writeIn(session, entry);
}

/// What has vanished is noted when it gets among the deleted ones.
void ActivityLog::noteElsewhere(Session &session, CredentialKind kind, const ListChanges &changes)
{
    for (const Credential &row : changes.appeared)
        writeIn(session, entryIn(session, kind, Deed::Appeared, row));
    for (const Credential &row : changes.returned)
        writeIn(session, entryIn(session, kind, Deed::Back, row));
    for (const ListChanges::Change &change : changes.renamed) {
        ActivityEntry entry = entryIn(session, kind, Deed::RenamedElsewhere, change.now);
        entry.nameBefore = change.before.name;
        writeIn(session, entry);
    }
    for (const ListChanges::Change &change : changes.endChanged) {
        ActivityEntry entry = entryIn(session, kind, Deed::EndChanged, change.now);
        entry.nameBefore = EndChange{ change.before.expiresAt, change.now.expiresAt }.text();
        writeIn(session, entry);
    }
}

void ActivityLog::noteSignIns()
{
    if (!m_isKnown)
        return; // they are being read: nothing has happened
    const std::vector<ConnectionRecord> before = std::exchange(m_known, keptSignIns());
    for (const ConnectionRecord &record : m_known) {
        if (record.isSandbox)
            continue;
        const auto known = findIn(before, record.uuid);
        if (known == before.end())
            write(entryOf(Deed::SignedIn, record));
        else if (known->policy != record.policy)
            write(entryOfAccount(Deed::PolicyChanged, record));
    }
    for (const ConnectionRecord &record : before) {
        if (!record.isSandbox && findIn(m_known, record.uuid) == m_known.end())
            write(entryOf(Deed::SignedOut, record));
    }
}

void ActivityLog::noteRotation(Deed deed, const RotationRecord &record, const QString &file)
{
    const ConnectionRecord *signIn = m_parts.signIns.find(record.list.connectionUuid);
    const bool isMade = record.step != RotationStep::Making;
    if (!isMade || (signIn && !m_parts.signIns.isKept(signIn->uuid)))
        return;
    ActivityEntry entry;
    if (const VaultRecord *old = m_parts.vault.find(record.oldUuid))
        entry = entryFor(deed, *old);
    entry.deed = deed;
    entry.nameBefore = file;
    if (signIn)
        entry.accountName = signIn->accountName;
    entry.serviceId = record.serviceId;
    entry.serverUrl = record.serverUrl;
    entry.kind = record.list.kind;
    entry.keyId = record.oldId;
    entry.keyName = record.oldName;
    write(entry);
}

void ActivityLog::noteEntry(const VaultRecord &before, const VaultRecord &now)
{
    if (before.uuid.isEmpty()) {
        write(entryFor(Deed::Kept, now));
        return;
    }
    if (now.supersededAt && now.supersededAt != before.supersededAt)
        write(entryFor(Deed::Replaced, now));
    const bool isVerified =
        now.check && (!before.check || before.check->checkedAt != now.check->checkedAt);
    const bool isNews = isVerified
        && (!before.check || before.check->outcome != now.check->outcome
            || !m_parts.vault.isLastCheckAUse(now));
    if (isNews) {
        ActivityEntry entry = entryFor(Deed::Verified, now);
        entry.keyName = listedNameOf(now);
        entry.result = deedResultOf(now.check->outcome);
        write(entry);
    }
    if (now.name != before.name) {
        ActivityEntry entry = entryFor(Deed::Renamed, now);
        entry.nameBefore = before.name;
        write(entry);
    }
    if (now.owner != before.owner)
        write(entryFor(Deed::OwnerChanged, now));
    if (now.note != before.note || now.tags != before.tags)
        write(entryFor(Deed::NotesChanged, now));
    if (now.consumers != before.consumers)
        write(entryFor(Deed::UsedInChanged, now));
}

ActivityEntry ActivityLog::entryFor(Deed deed, const VaultRecord &record) const
{
    ActivityEntry entry;
    entry.deed = deed;
    if (const ConnectionRecord *user = m_parts.signIns.userOf(record.uuid))
        entry.accountName = user->accountName;
    entry.serviceId = record.serviceId;
    entry.serverUrl = record.serverUrl;
    entry.organizationName = record.organizationName;
    entry.kind = record.kind;
    entry.keyId = record.credentialId;
    entry.keyName = record.name;
    entry.keyHint = record.hint;
    return entry;
}

/// The entry of a sign-in has the name of the sign-in; what the list calls the key says more.
QString ActivityLog::listedNameOf(const VaultRecord &record) const
{
    Session *session = m_parts.current.session();
    Listing *listing = session ? session->listing(record.kind) : nullptr;
    if (!listing || !listing->place().has(record) || !m_parts.signIns.userOf(record.uuid))
        return record.name;
    const Credential *row = listing->rowOf(record);
    return row && !row->name.trimmed().isEmpty() ? row->name : record.name;
}

void ActivityLog::writeIn(const Session &session, const ActivityEntry &entry)
{
    if (m_parts.signIns.isKept(session.connection().uuid))
        write(entry);
}

void ActivityLog::write(ActivityEntry entry, const QDateTime &since)
{
    const auto &records = m_parts.signIns.records();
    const bool isSandbox = entry.serverUrl == Places::sandbox()
        || std::any_of(records.begin(), records.end(), [&entry](const ConnectionRecord &record) {
                               return record.isSandbox && record.serverUrl == entry.serverUrl;
                           });
    if (isSandbox)
        return;
    entry.at = m_parts.clock.now();
    clearValues(ValueGuard(m_parts.catalog), entry);
    if (const ServiceProfile *profile = m_parts.catalog.profile(entry.serviceId)) {
        const auto &kinds = profile->kinds;
        if (std::any_of(kinds.begin(), kinds.end(),
                        [&](const KindProfile &kind) { return kind.isValue(entry.keyId); }))
            entry.keyId.clear();
        if (const KindProfile *kind = profile->kind(entry.kind))
            shortenId(*kind, entry);
    }
    auto *reply = since.isValid() ? m_parts.store.appendActivityOnce(entry, since)
                                  : m_parts.store.appendActivity(entry);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto done = reply->takeResult();
        if (!done)
            Q_EMIT failed(done.error().detail);
        else if (done->number > 0) // otherwise the log has told it before
            Q_EMIT written(*done);
    });
}

} // namespace keyturn
