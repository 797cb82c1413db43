// SPDX-License-Identifier: MIT
#include "session/deleteflow.h"

#include <algorithm>

namespace keyturn {

namespace {

/// A list may show a shortened form of the id in a create's answer or in the secret. If the two
/// were not recognized as the same, a credential that still exists would be reported as deleted.
bool isSameId(const QString &listed, const QString &id)
{
    constexpr qsizetype leastCommonLength = 8;
    if (listed == id || std::min(listed.size(), id.size()) < leastCommonLength)
        return listed == id;
    return listed.startsWith(id) || id.startsWith(listed);
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
    return m_session.vault().findAt(m_listing.place(), credential.id) != nullptr;
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
    m_at = 0;
    removeNext();
}

void DeleteFlow::removeNext()
{
    while (m_at < m_items.size() && m_items[m_at].outcome == Outcome::Deleted)
        ++m_at;
    Q_EMIT progressed();
    if (m_at >= m_items.size()) {
        check();
        return;
    }
    auto *reply = m_session.client().remove(m_session.caller(), m_listing.kind(),
                                            m_items[m_at].credential.id);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto removed = reply->takeResult();
        Item &item = m_items[m_at];
        item.outcome = Outcome::Unknown;
        item.error.reset();
        if (!removed) {
            item.error = removed.error();
            // The credential is gone already, or the outcome is unknown: the list decides.
            const bool listDecides =
                removed.error().outcomeUnknown || removed.error().kind == ApiError::Kind::NotFound;
            if (!listDecides)
                item.outcome = Outcome::Refused;
        }
        ++m_at;
        removeNext();
    });
}

void DeleteFlow::check()
{
    auto *reply = m_session.client().list(m_session.caller(), m_listing.kind());
    connect(reply, &Reply::finished, this, [this, reply] {
        auto list = reply->takeResult();
        if (list) {
            judge(*list);
            m_listing.takeList(std::move(*list));
        } else if (list.error().kind == ApiError::Kind::Unauthorized) {
            m_listing.reload(); // gets the same answer and reports it to the session
        }
        forgetSecrets();
    });
}

void DeleteFlow::judge(const CredentialList &list)
{
    for (Item &item : m_items) {
        if (item.outcome != Outcome::Unknown)
            continue;
        const bool listed =
            std::any_of(list.items.begin(), list.items.end(), [&](const Credential &credential) {
                return isSameId(credential.id, item.credential.id);
            });
        if (listed)
            item.outcome = item.error ? Outcome::Refused : Outcome::StillThere;
        else if (list.complete)
            item.outcome = Outcome::Deleted;
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
            record = m_session.vault().findAt(m_listing.place(), item.credential.id);
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
