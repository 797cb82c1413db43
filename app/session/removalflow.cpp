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
    enter(Step::Removing);
    removeNext();
}

void RemovalFlow::removeNext()
{
    while (!m_waiting.isEmpty() && !m_vault.find(m_waiting.front()))
        m_waiting.removeFirst();
    if (m_waiting.isEmpty()) {
        enter(m_failures.empty() ? Step::Removed : Step::Incomplete);
        return;
    }
    const QString uuid = m_waiting.takeFirst();
    auto *reply = m_vault.forget(uuid);
    connect(reply, &Reply::finished, this, [this, reply, uuid, name = m_vault.find(uuid)->name] {
        if (const auto removed = reply->takeResult(); !removed)
            m_failures.push_back({ uuid, name, removed.error() });
        removeNext();
    });
}

void RemovalFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
