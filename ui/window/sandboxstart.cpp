// SPDX-License-Identifier: MIT
#include "ui/window/sandboxstart.h"

#include "session/sandboxaccounts.h"
#include "ui/pages/welcomepage.h"
#include "ui/window/notices.h"

namespace keyturn {

SandboxStart::SandboxStart(SandboxAccounts &sandbox, Notices &notices, WelcomePage &welcome,
                           QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_notices(notices)
    , m_welcome(welcome)
{
    connect(&m_sandbox, &SandboxAccounts::ready, this,
            [this] { m_welcome.setSandboxStarting(false); });
    connect(&m_sandbox, &SandboxAccounts::failed, this, &SandboxStart::tellFailed);
}

void SandboxStart::open()
{
    m_welcome.setSandboxStarting(true);
    m_notices.end(Notices::Topic::Work);
    m_sandbox.open();
}

void SandboxStart::tellFailed(const QString &reason)
{
    m_welcome.setSandboxStarting(false);
    m_notices.tell(Notices::Topic::Work,
                   { Tone::Bad,
                     { tr("The sandbox is not running"), reason },
                     { { tr("Start it again"), [this] { open(); } } } });
}

} // namespace keyturn
