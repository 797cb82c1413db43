// SPDX-License-Identifier: MIT
#include "session/reconciliation.h"

#include <algorithm>

namespace keyturn {

using namespace std::chrono_literals;

namespace {

// The clocks of server and client differ: a candidate may look a little older than the request.
constexpr auto clockSkew = 5min;

} // namespace

Reconciliation::Reconciliation(Session &session, Listing &listing, const Pauses &pauses,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_listing(listing)
    , m_pauses(pauses)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconciliation::read);
}

std::vector<Credential> Reconciliation::candidatesIn(const std::vector<Credential> &rows,
                                                     const IntentRecord &intent)
{
    std::vector<Credential> candidates;
    const QDateTime earliest =
        intent.startedAt.addMSecs(-std::chrono::milliseconds(clockSkew).count());
    for (const Credential &credential : rows) {
        const bool isNew = !intent.knownIds.contains(credential.id);
        const bool isLate = !credential.createdAt || *credential.createdAt >= earliest;
        if (isNew && isLate && credential.name == intent.name)
            candidates.push_back(credential);
    }
    return candidates;
}

void Reconciliation::look(const IntentRecord &intent)
{
    stop();
    m_intent = intent;
    m_candidates.clear();
    m_round = 0;
    m_listRead = false;
    m_listComplete = false;
    m_looking = true;
    m_timer.start(m_pauses.front());
    Q_EMIT changed();
}

void Reconciliation::stop()
{
    m_timer.stop();
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
        m_reading.clear();
    }
    m_looking = false;
}

void Reconciliation::read()
{
    auto *reply = m_session.client().list(m_session.caller(), m_listing.kind());
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reading.clear();
        auto list = reply->takeResult();
        if (list)
            take(std::move(*list));
        ++m_round;
        m_looking = m_candidates.empty() && m_round < m_pauses.size();
        if (m_looking)
            m_timer.start(m_pauses.at(m_round));
        Q_EMIT changed();
    });
}

void Reconciliation::take(CredentialList list)
{
    m_listRead = true;
    m_listComplete = list.complete;
    m_candidates = candidatesIn(list.items, m_intent);
    m_listing.takeList(std::move(list));
    std::erase_if(m_candidates, [this](const Credential &candidate) {
        return m_listing.model().isInVault(candidate.id);
    });
}

} // namespace keyturn
