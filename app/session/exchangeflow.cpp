// SPDX-License-Identifier: MIT
#include "session/exchangeflow.h"

namespace keyturn {

ExchangeFlow::ExchangeFlow(Session &session, HeldKeys &keys, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(keys)
{
}

void ExchangeFlow::start(const VaultRecord &, const QString &, const QString &) { }

void ExchangeFlow::cancel() { }

void ExchangeFlow::forget() { }

void ExchangeFlow::readChoices(const VaultRecord &) { }

void ExchangeFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
