// SPDX-License-Identifier: MIT
#include "session/activitylog.h"

#include "core/clock.h"

#include <algorithm>

namespace keyturn {

namespace {

DeedResult resultOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return DeedResult::Done;
    case CheckOutcome::Unclear:
        return DeedResult::Unclear;
    case CheckOutcome::Unreachable:
        return DeedResult::Failed;
    default:
        return DeedResult::Refused;
    }
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

/// An id or a name may be a whole value that somebody has pasted into the wrong field.
void clearValues(const KindProfile &kind, ActivityEntry &entry)
{
    constexpr qsizetype shortest = 12; // characters after the prefix
    if (kind.prefix.isEmpty())
        return;
    if (kind.isValue(entry.keyId))
        entry.keyId.clear();
    for (QString *text :
         { &entry.accountName, &entry.organizationName, &entry.keyName, &entry.nameBefore }) {
        const qsizetype at = text->indexOf(kind.prefix);
        if (at >= 0 && text->size() - at >= kind.prefix.size() + shortest)
            text->clear();
    }
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
        break;
    }
    Q_UNREACHABLE();
}

bool holds(const std::vector<ConnectionRecord> &records, const QString &uuid)
{
    return std::any_of(records.begin(), records.end(),
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
    connect(&m_parts.signIns, &SignIns::changed, this, &ActivityLog::noteSignIns);
    connect(&m_parts.signIns, &SignIns::loaded, this, [this] {
        m_known = keptSignIns();
        m_isKnown = true;
    });
    connect(&m_parts.current, &CurrentSession::changed, this, &ActivityLog::followSession);
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
    CredentialModel &deleted = listing.deleted();
    connect(&deleted, &CredentialModel::rowsInserted, this,
            [this, &session, &deleted, kind](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    const Credential &credential = deleted.rows()[std::size_t(row)];
                    const auto deletion = deleted.deletionOf(credential.id);
                    const bool isHere = deletion && deletion->isConfirmed;
                    writeIn(
                        session,
                        entryIn(session, kind, isHere ? Deed::Deleted : Deed::Gone, credential));
                }
            });
}

std::vector<ConnectionRecord> ActivityLog::keptSignIns() const
{
    std::vector<ConnectionRecord> kept = m_parts.signIns.records();
    std::erase_if(kept, [this](const ConnectionRecord &record) {
        return !m_parts.signIns.isKept(record.uuid);
    });
    return kept;
}

void ActivityLog::noteSignIns()
{
    if (!m_isKnown)
        return; // they are being read: nothing has happened
    const std::vector<ConnectionRecord> before = std::exchange(m_known, keptSignIns());
    for (const ConnectionRecord &record : m_known) {
        if (!record.isSandbox && !holds(before, record.uuid))
            write(entryOf(Deed::SignedIn, record));
    }
    for (const ConnectionRecord &record : before) {
        if (!record.isSandbox && !holds(m_known, record.uuid))
            write(entryOf(Deed::SignedOut, record));
    }
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
    if (isVerified) {
        ActivityEntry entry = entryFor(Deed::Verified, now);
        entry.result = resultOf(now.check->outcome);
        write(entry);
    }
    if (now.name != before.name) {
        ActivityEntry entry = entryFor(Deed::Renamed, now);
        entry.nameBefore = before.name;
        write(entry);
    }
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

void ActivityLog::writeIn(const Session &session, const ActivityEntry &entry)
{
    if (m_parts.signIns.isKept(session.connection().uuid))
        write(entry);
}

void ActivityLog::write(ActivityEntry entry)
{
    const auto &records = m_parts.signIns.records();
    const bool isSandbox =
        std::any_of(records.begin(), records.end(), [&entry](const ConnectionRecord &record) {
            return record.isSandbox && record.serverUrl == entry.serverUrl;
        });
    if (isSandbox)
        return;
    entry.at = m_parts.clock.now();
    if (const ServiceProfile *profile = m_parts.catalog.profile(entry.serviceId)) {
        for (const KindProfile &kind : profile->kinds)
            clearValues(kind, entry);
    }
    auto *reply = m_parts.store.appendActivity(entry);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (const auto done = reply->takeResult())
            Q_EMIT written(*done);
        else
            Q_EMIT failed(done.error().detail);
    });
}

} // namespace keyturn
