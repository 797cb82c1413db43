// SPDX-License-Identifier: MIT
#include "session/removalflow.h"

namespace keyturn {

RemovalFlow::RemovalFlow(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

void RemovalFlow::start(const QStringList &uuids)
{
    if (m_step == Step::Removing)
        return;
    m_waiting = uuids;
    m_failures.clear();
    m_total = int(uuids.size());
    m_removed = 0;
    enter(Step::Removing);
    removeNext();
}

void RemovalFlow::stopAfterThis()
{
    if (m_step == Step::Removing)
        m_leftOut += std::exchange(m_waiting, {});
}

void RemovalFlow::stop()
{
    if (m_step != Step::Removing)
        return;
    stopAfterThis();
    if (m_underWay)
        m_underWay->cancel();
}

void RemovalFlow::leaveOut(const QStringList &uuids)
{
    const KeychainError error{ KeychainError::Kind::Canceled, {} };
    for (const QString &uuid : uuids) {
        if (const VaultRecord *record = m_vault.find(uuid))
            m_failures.push_back({ uuid, record->name, { error, {} }, false });
    }
}

void RemovalFlow::removeNext()
{
    for (; !m_waiting.isEmpty() && !m_vault.find(m_waiting.front()); ++m_removed)
        m_waiting.removeFirst();
    if (m_waiting.isEmpty()) {
        enter(m_failures.empty() ? Step::Removed : Step::Incomplete);
        return;
    }
    const QString uuid = m_waiting.takeFirst();
    Q_EMIT progressed();
    auto *reply = m_vault.forget(uuid);
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply, uuid, name = m_vault.find(uuid)->name] {
        if (const auto removed = reply->takeResult(); !removed)
            m_failures.push_back({ uuid, name, removed.error() });
        else
            ++m_removed;
        leaveOut(std::exchange(m_leftOut, {}));
        removeNext();
    });
}

void RemovalFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
