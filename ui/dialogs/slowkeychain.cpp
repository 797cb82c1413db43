// SPDX-License-Identifier: MIT
#include "ui/dialogs/slowkeychain.h"

#include "keychain/keychain.h"

namespace keyturn {

using namespace std::chrono_literals;

SlowKeychain::SlowKeychain(Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2'500ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { setSlow(true); });
    connect(&m_keychain, &Keychain::stateChanged, this, &SlowKeychain::look);
}

void SlowKeychain::setAtWork(bool isAtWork)
{
    if (std::exchange(m_isAtWork, isAtWork) == isAtWork)
        return;
    if (isAtWork) {
        m_patience.start();
        look();
    } else {
        m_patience.stop();
        setSlow(false);
    }
}

void SlowKeychain::look()
{
    if (m_isAtWork && m_keychain.state() == KeychainState::Waiting)
        setSlow(true);
}

void SlowKeychain::setSlow(bool isSlow)
{
    if (std::exchange(m_isSlow, isSlow) != isSlow)
        Q_EMIT changed();
}

} // namespace keyturn
