// SPDX-License-Identifier: MIT
#include "session/activityhistory.h"

namespace keyturn {

ActivityHistory::ActivityHistory(ActivityModel &model, ActivityLog &log, Store &store,
                                 QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_store(store)
{
    connect(&log, &ActivityLog::written, this, [this](const ActivityEntry &entry) {
        if (!m_hasBegun)
            return; // it will be read
        m_model.addNewer(entry);
        Q_EMIT changed();
    });
}

void ActivityHistory::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    more();
}

void ActivityHistory::reload()
{
    if (!m_hasBegun)
        return;
    delete m_reading;
    m_isComplete = false;
    m_model.clear();
    more();
}

void ActivityHistory::setAll(bool isAllWanted)
{
    m_isAllWanted = isAllWanted;
    if (m_isAllWanted && m_hasBegun)
        more();
}

void ActivityHistory::more()
{
    if (m_reading || m_isComplete)
        return;
    const auto &entries = m_model.entries();
    auto *reply = m_store.activityBefore(entries.empty() ? 0 : entries.back().number, partSize);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reading.clear();
        take(reply->takeResult());
    });
    Q_EMIT changed();
}

void ActivityHistory::take(Result<ActivityPart, StoreError> part)
{
    m_hasFailed = !part;
    if (part) {
        m_isComplete = part->isLast;
        m_model.addOlder(part->entries);
        if (m_isAllWanted)
            more();
    }
    Q_EMIT changed();
}

} // namespace keyturn
