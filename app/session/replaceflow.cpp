// SPDX-License-Identifier: MIT
#include "session/replaceflow.h"

namespace keyturn {

ReplaceFlow::ReplaceFlow(Connections &connections, VaultRecord old, QString connectionUuid,
                         QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_old(std::move(old))
    , m_connectionUuid(std::move(connectionUuid))
{
}

void ReplaceFlow::start(const QString &, Secret) { }

void ReplaceFlow::keepAgain() { }

void ReplaceFlow::checkAgain() { }

void ReplaceFlow::replaceAnyway() { }

void ReplaceFlow::discard() { }

void ReplaceFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
