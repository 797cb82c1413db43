// SPDX-License-Identifier: MIT
#include "session/rotation.h"

#include "core/clock.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/leftretirements.h"
#include "session/vaultchecks.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isRefused(const VaultRecord &entry)
{
    if (!entry.check)
        return false;
    switch (entry.check->outcome) {
    case CheckOutcome::Refused:
    case CheckOutcome::NotAccepted:
    case CheckOutcome::Expired:
        return true;
    case CheckOutcome::Works:
    case CheckOutcome::NotAllowed:
    case CheckOutcome::OrganizationMissing:
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

RotationRecord Rotation::draft(Session &session, CredentialKind kind, const Credential *row,
                               const VaultRecord *entry)
{
    RotationRecord record;
    record.uuid = newUuid();
    record.list = { session.connection().uuid, session.organization().id, kind };
    record.serviceId = session.profile().id;
    record.serverUrl = session.place(kind).serverUrl;
    record.newUuid = newUuid();
    if (entry) {
        record.oldId = entry->credentialId;
        record.oldUuid = entry->uuid;
        record.oldName = entry->name;
        record.consumers = entry->consumers;
    }
    if (row) {
        record.oldId = row->id;
        record.oldName = row->name;
        // What is kept beside the list, where the vault says nothing.
        if (record.consumers.empty())
            record.consumers = session.listing(kind)->notesOf(row->id).consumers;
    }
    return record;
}

Rotation::Rotation(Parts parts, RotationRecord record, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_record(std::move(record))
    , m_newest(m_record)
{
    connect(&m_parts.vault, &Vault::entryWritten, this,
            [this](const VaultRecord &, const VaultRecord &now) {
                takeEntry(now);
                if (now.uuid == m_record.oldUuid)
                    takeConsumers(now.consumers);
            });
    connect(&m_parts.vault, &Vault::changed, this, &Rotation::changed);
    connect(&m_parts.current, &CurrentSession::changed, this, &Rotation::changed);
    connect(&m_parts.current, &CurrentSession::changed, this, &Rotation::followList);
    connect(&m_parts.checks, &VaultChecks::checked, this, [this](const QString &uuid) {
        if (uuid == m_record.newUuid)
            takeCheck();
    });
    if (const VaultRecord *entry = oldEntry())
        takeConsumers(VaultRecord(*entry).consumers);
    followList();
    // What was made before the program ended, or was found by Rescue since.
    if (const VaultRecord *entry = newEntry(); entry && isBegun())
        takeEntry(VaultRecord(*entry));
}

Rotation::~Rotation() = default;

const VaultRecord *Rotation::oldEntry() const
{
    return m_record.oldUuid.isEmpty() ? nullptr : m_parts.vault.find(m_record.oldUuid);
}

const VaultRecord *Rotation::newEntry() const
{
    return m_parts.vault.find(m_record.newUuid);
}

bool Rotation::isSignInOld() const
{
    const Session *session = m_parts.current.session();
    if (!session || m_record.oldUuid.isEmpty()
        || session->connection().uuid != m_record.list.connectionUuid)
        return false;
    const ConnectionRecord &own = session->connection();
    return own.kind == m_record.list.kind
        && (own.vaultUuid == m_record.oldUuid || own.uuid == m_record.oldUuid)
        && (!newEntry() || own.hint != newEntry()->hint);
}

std::vector<RotationObstacle> Rotation::obstacles() const
{
    auto obstacles = m_record.obstacles();
    const VaultRecord *entry = newEntry();
    if (m_record.step != RotationStep::Making && !entry)
        obstacles.push_back(RotationObstacle::NewMissing);
    if (entry && isRefused(*entry))
        obstacles.push_back(RotationObstacle::NewRefused);
    else if (entry && entry->isGone())
        obstacles.push_back(RotationObstacle::NewGone);
    if (isSignInOld())
        obstacles.push_back(RotationObstacle::SignedIn);
    return obstacles;
}

bool Rotation::mayOverride() const
{
    const auto all = obstacles();
    return std::all_of(all.begin(), all.end(), [](RotationObstacle obstacle) {
        return obstacle != RotationObstacle::NotMade && obstacle != RotationObstacle::SignedIn;
    });
}

/// Nothing is acted on before it is on disk.
void Rotation::write(RotationRecord next, std::function<void()> then)
{
    if (m_isEnding)
        return;
    m_newest = next;
    auto *reply = m_parts.rotations.save(next);
    connect(reply, &Reply::finished, this,
            [this, reply, next = std::move(next), then = std::move(then)] {
                if (const auto done = reply->takeResult(); !done) {
                    m_isTaking = false; // taken when more is known, or at another start
                    m_newest = m_record;
                    Q_EMIT storeFailed(done.error());
                    return;
                }
                m_record = next;
                if (then)
                    then();
                Q_EMIT changed();
            });
}

void Rotation::begin()
{
    if (m_record.step != RotationStep::Making || newEntry())
        return;
    auto *reply = m_parts.rotations.openIntents();
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto intents = reply->takeResult();
        if (!intents) {
            Q_EMIT storeFailed(intents.error());
            return;
        }
        RotationRecord next = m_newest;
        // An intent is never overwritten: what it stands for may still be found.
        const bool isTried =
            std::any_of(intents->begin(), intents->end(), [this](const IntentRecord &intent) {
                return intent.uuid == m_record.newUuid;
            });
        if (isTried)
            next.newUuid = newUuid();
        if (!next.startedAt.isValid())
            next.startedAt = m_parts.clock.now();
        write(next, [this] { Q_EMIT made(); });
    });
}

void Rotation::noteMade(const QString &id)
{
    if (m_newest.step != RotationStep::Making || m_newest.newId == id)
        return;
    RotationRecord next = m_newest;
    next.newId = id;
    write(next);
}

void Rotation::adopt(const QString &uuid)
{
    if (m_newest.step != RotationStep::Making || !m_parts.vault.find(uuid))
        return;
    RotationRecord next = m_newest;
    next.newUuid = uuid;
    if (!next.startedAt.isValid())
        next.startedAt = m_parts.clock.now();
    write(next, [this] {
        if (const VaultRecord *entry = newEntry())
            takeEntry(VaultRecord(*entry));
    });
}

void Rotation::unmake()
{
    if (newEntry() || !isBegun())
        return;
    RotationRecord next = m_newest;
    next.step = RotationStep::Making;
    next.newUuid = newUuid();
    next.newId.clear();
    next.mayBeMade = false;
    next.verifiedAt.reset();
    write(next);
}

void Rotation::noteUnknown()
{
    RotationRecord next = m_newest;
    next.mayBeMade = next.step == RotationStep::Making;
    if (next != m_newest)
        write(next);
}

void Rotation::renewEntry()
{
    const VaultRecord *entry = newEntry();
    if (!entry || m_newest.step == RotationStep::Making)
        return;
    RotationRecord next = m_newest;
    next.newId = entry->credentialId;
    next.verifiedAt.reset();
    inherit(VaultRecord(*entry), [this, next] { write(next); });
}

void Rotation::leaveUnmade()
{
    if (m_newest.step == RotationStep::Making && !m_newest.mayBeMade
        && !m_parts.vault.isKnown(m_record.newUuid))
        std::ignore = m_parts.rotations.end(m_record.uuid, Rotations::Ending::NotBegun);
}

/// The new one is in the vault, or more is known of it.
void Rotation::takeEntry(const VaultRecord &entry)
{
    if (entry.uuid != m_record.newUuid || m_isEnded || m_isTaking || !isBegun())
        return;
    RotationRecord next = m_newest;
    if (!entry.credentialId.isEmpty())
        next.newId = entry.credentialId;
    if (entry.check && entry.check->outcome == CheckOutcome::Works)
        next.verifiedAt = entry.check->checkedAt;
    if (next.step != RotationStep::Making) {
        if (next != m_newest)
            write(next);
        return;
    }
    next.step = RotationStep::Using;
    next.mayBeMade = false;
    m_isTaking = true;
    // Before the step: at another start, a new one without it would not be looked at again.
    inherit(entry, [this, next] {
        write(next, [this] {
            m_isTaking = false;
            // More may have become known while the step was being written.
            if (const VaultRecord *now = newEntry())
                takeEntry(VaultRecord(*now));
        });
    });
}

/// The new entry gets what the user has said of the old one, where nothing is said of it yet.
void Rotation::inherit(const VaultRecord &entry, std::function<void()> then)
{
    const VaultRecord *old = oldEntry();
    if (!old && m_newest.consumers.empty()) {
        then();
        return;
    }
    VaultRecord from = old ? *old : VaultRecord();
    from.consumers = m_newest.consumers; // they may be noted beside the list
    auto *reply = m_parts.vault.update(entry.uuid, [from](VaultRecord &record) {
        if (record.note.isEmpty())
            record.note = from.note;
        if (record.tags.isEmpty())
            record.tags = from.tags;
        if (record.owner.isEmpty())
            record.owner = from.owner;
        if (record.consumers.empty())
            record.consumers = from.consumers;
    });
    connect(reply, &Reply::finished, this, [this, reply, then = std::move(then)] {
        if (const auto done = reply->takeResult(); !done) {
            m_isTaking = false;
            Q_EMIT vaultFailed(done.error());
            return;
        }
        then();
    });
}

void Rotation::setTicked(const Consumer &consumer, bool isSwitched)
{
    RotationRecord next = m_newest;
    next.tick(consumer, isSwitched);
    if (next != m_newest)
        write(next);
}

void Rotation::verify()
{
    if (m_isVerifying || !newEntry())
        return;
    m_isVerifying = true;
    m_parts.checks.check({ m_record.newUuid });
    if (!m_parts.checks.isChecking(m_record.newUuid))
        m_isVerifying = false; // there is no request that does it
    Q_EMIT changed();
}

void Rotation::useForSignIn()
{
    if (!newEntry())
        return;
    auto *reading = m_parts.vault.secret(m_record.newUuid);
    connect(reading, &Reply::finished, this, [this, reading] {
        const auto secret = reading->takeResult();
        const VaultRecord *entry = newEntry();
        if (!secret || !entry) {
            Q_EMIT vaultFailed(
                { secret ? KeychainError{ KeychainError::Kind::Absent, {} } : secret.error(), {} });
            return;
        }
        auto *reply =
            m_parts.keeping.useEntry(m_record.list.connectionUuid, VaultRecord(*entry), *secret);
        connect(reply, &Reply::finished, this, [this, reply] {
            if (const auto done = reply->takeResult(); !done)
                Q_EMIT vaultFailed(done.error());
            Q_EMIT changed();
        });
    });
}

void Rotation::retire(Despite despite)
{
    const bool isFree = obstacles().empty() || (despite == Despite::Obstacles && mayOverride());
    if (!isFree || m_record.step == RotationStep::Making)
        return;
    if (despite == Despite::Nothing) {
        m_retiresIfItWorks = true;
        verify();
        if (m_isVerifying)
            return;
        m_retiresIfItWorks = false;
    }
    beginRetiring();
}

void Rotation::takeCheck()
{
    m_isVerifying = false;
    const bool retires = std::exchange(m_retiresIfItWorks, false);
    const VaultRecord *entry = newEntry();
    const bool works = entry && entry->check && entry->check->outcome == CheckOutcome::Works;
    if (retires && works && obstacles().empty())
        beginRetiring();
    Q_EMIT changed();
}

void Rotation::beginRetiring()
{
    RotationRecord next = m_newest;
    next.step = RotationStep::Retiring;
    write(next, [this] { Q_EMIT mayRetire(); });
}

void Rotation::putOff(int days)
{
    if (m_record.step == RotationStep::Making)
        return;
    RotationRecord next = m_newest;
    next.step = RotationStep::Waiting;
    next.retireBy = m_parts.clock.now().addDays(days);
    write(next);
}

void Rotation::keepOld()
{
    if (m_newest.step != RotationStep::Retiring)
        return;
    RotationRecord next = m_newest;
    next.step = next.retireBy ? RotationStep::Waiting : RotationStep::Using;
    write(next);
}

void Rotation::finish()
{
    const bool isMarked =
        !oldEntry() || oldEntry()->supersededAt || m_parts.vault.mayBeRemoved(m_record.oldUuid);
    const bool isToGo = oldEntry() && !m_parts.vault.mayBeRemoved(m_record.oldUuid)
        && isOldDeletedHere(m_record, m_parts.current);
    if (isMarked && !isToGo) {
        end(Rotations::Ending::Rotated);
        return;
    }
    // What was deleted here goes from the vault, too, as was said when it was asked for.
    auto *reply = isToGo ? m_parts.vault.forget(m_record.oldUuid)
                         : m_parts.vault.supersede(m_record.oldUuid, m_parts.clock.now());
    connect(reply, &Reply::finished, this, [this, reply] {
        // An entry that was removed in the meantime needs no mark.
        if (const auto done = reply->takeResult(); !done && oldEntry())
            Q_EMIT vaultFailed(done.error());
        else
            end(Rotations::Ending::Rotated);
    });
}

void Rotation::stop()
{
    end(Rotations::Ending::Stopped);
}

void Rotation::end(Rotations::Ending ending)
{
    m_isEnding = true;
    auto *reply = m_parts.rotations.end(m_record.uuid, ending);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (const auto done = reply->takeResult(); !done) {
            m_isEnding = false;
            Q_EMIT storeFailed(done.error());
            return;
        }
        m_isEnded = true;
        Q_EMIT ended();
    });
}

} // namespace keyturn
