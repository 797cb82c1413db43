// SPDX-License-Identifier: MIT
#include "session/deleteflow.h"

#include "core/credentialids.h"
#include "session/deedresult.h"

#include <algorithm>

namespace keyturn {

namespace {

/// The service says that there is no such credential: nothing was refused.
bool isGoneAlready(const DeleteFlow::Item &item)
{
    return item.error && !item.error->outcomeUnknown
        && item.error->kind == ApiError::Kind::NotFound;
}

} // namespace

DeleteFlow::DeleteFlow(Session &session, Listing &listing, std::vector<Credential> credentials,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_listing(listing)
{
    for (Credential &credential : credentials)
        m_items.emplace_back().credential = std::move(credential);
}

bool DeleteFlow::isInVault(const Credential &credential) const
{
    return m_listing.entryOf(credential.id) != nullptr;
}

bool DeleteFlow::allDeleted() const
{
    return std::all_of(m_items.begin(), m_items.end(),
                       [](const Item &item) { return item.outcome == Outcome::Deleted; });
}

void DeleteFlow::start()
{
    if (m_busy)
        return;
    m_busy = true;
    m_isStopped = false;
    m_at = 0;
    // Later the rows are gone, and with them what an id fits.
    for (Item &item : m_items) {
        if (item.outcome == Outcome::Deleted)
            continue;
        item.outcome = Outcome::Waiting; // also what failed before
        item.error.reset();
        item.isListed.reset();
        item.mayBeOurs = item.mayBeOurs || m_listing.isPerhapsDeleted(item.credential.id);
        if (const VaultRecord *entry = m_listing.entryOf(item.credential.id))
            item.entryUuid = entry->uuid;
    }
    removeNext();
}

void DeleteFlow::stop()
{
    if (!m_busy || m_isStopped)
        return;
    m_isStopped = true;
    Q_EMIT progressed();
}

void DeleteFlow::removeNext()
{
    while (m_at < m_items.size() && m_items[m_at].outcome == Outcome::Deleted)
        ++m_at;
    Q_EMIT progressed();
    if (m_isStopped || m_at >= m_items.size()) {
        check();
        return;
    }
    // Goes on if that cannot be written: a key may have to die all the same.
    auto *noted = m_listing.noteDeleting(m_items[m_at].credential);
    connect(noted, &Reply::finished, this, &DeleteFlow::send);
}

void DeleteFlow::send()
{
    if (m_isStopped) { // in the meantime
        forgetAttempt(m_items[m_at]);
        check();
        return;
    }
    auto *reply = m_session.client().remove(m_session.caller(), m_listing.kind(),
                                            m_items[m_at].credential.id);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto removed = reply->takeResult();
        Item &item = m_items[m_at];
        item.outcome = Outcome::Unknown;
        if (!removed && !removed.error().outcomeUnknown)
            forgetAttempt(item);
        if (removed || removed.error().outcomeUnknown)
            item.mayBeOurs = true;
        if (!removed) {
            item.error = removed.error();
            if (!isGoneAlready(item))
                m_listing.noteNotDone(Deed::Deleted, item.credential, deedResultOf(*item.error));
            // The credential is gone already, or the outcome is unknown: the list decides.
            if (!removed.error().outcomeUnknown && !isGoneAlready(item))
                item.outcome = Outcome::Refused;
        }
        ++m_at;
        removeNext();
    });
}

/// This attempt has deleted nothing; an earlier one may have.
void DeleteFlow::forgetAttempt(const Item &item)
{
    if (!item.mayBeOurs)
        m_listing.noteNotDeleted(item.credential.id);
}

void DeleteFlow::check()
{
    auto *reply = m_session.client().list(m_session.caller(), m_listing.kind());
    connect(reply, &Reply::finished, this, [this, reply] {
        auto list = reply->takeResult();
        if (list) {
            judge(*list);
            noteDeleted(); // first: what is noted has not gone without Keyturn
            m_listing.takeList(std::move(*list));
        } else if (list.error().kind == ApiError::Kind::Unauthorized) {
            m_listing.reload(); // gets the same answer and reports it to the session
        }
        noteDoubtful();
        forgetSecrets();
    });
}

void DeleteFlow::judge(const CredentialList &list)
{
    for (Item &item : m_items) {
        if (item.outcome != Outcome::Unknown && item.outcome != Outcome::Refused)
            continue;
        // If a shortened id were not recognized, a credential that still exists would be reported
        // as deleted. Here one that may be the same is enough.
        const bool listed =
            std::any_of(list.items.begin(), list.items.end(), [&](const Credential &credential) {
                return mayBeSameId(credential.id, item.credential.id);
            });
        if (listed || list.complete)
            item.isListed = listed;
        // Where deletions are refused, the list may be that of somebody who sees less.
        if (item.outcome == Outcome::Refused)
            continue;
        if (listed)
            item.outcome = item.error ? Outcome::Refused : Outcome::StillThere;
        else if (list.complete)
            item.outcome = Outcome::Deleted;
    }
}

void DeleteFlow::noteDeleted()
{
    for (const Item &item : m_items) {
        if (item.outcome == Outcome::Deleted && !m_listing.deleted().deletionOf(item.credential.id))
            m_listing.noteDeleted(item.credential, item.mayBeOurs);
    }
}

/// What was answered with an error is noted by now, unless the service does not know it: then it
/// was refused after all if the list has it, or cannot be read. Of what was accepted, the list has
/// not shown that it is gone.
void DeleteFlow::noteDoubtful()
{
    for (const Item &item : m_items) {
        if (isGoneAlready(item) && item.outcome != Outcome::Deleted)
            m_listing.noteNotDone(Deed::Deleted, item.credential, DeedResult::Refused);
        const bool isDoubtful =
            item.outcome == Outcome::Unknown || item.outcome == Outcome::StillThere;
        if (isDoubtful && !item.error)
            m_listing.noteNotDone(Deed::Deleted, item.credential, DeedResult::Unclear);
    }
}

void DeleteFlow::forgetSecrets()
{
    m_at = 0;
    forgetNext();
}

void DeleteFlow::forgetNext()
{
    const VaultRecord *record = nullptr;
    for (; m_at < m_items.size() && !record; ++m_at) {
        const Item &item = m_items[m_at];
        if (item.outcome == Outcome::Deleted && !item.secretRemoved)
            record = m_session.vault().find(item.entryUuid);
    }
    if (!record) {
        m_busy = false;
        Q_EMIT finished();
        return;
    }
    auto *reply = m_session.vault().forget(record->uuid);
    connect(reply, &Reply::finished, this, [this, reply] {
        const bool forgotten = reply->takeResult().has_value();
        m_items[m_at - 1].secretRemoved = forgotten;
        m_items[m_at - 1].secretLeft = !forgotten;
        forgetNext();
    });
}

} // namespace keyturn
