// SPDX-License-Identifier: MIT
#include "ui/window/sandboxstart.h"

#include "session/connections.h"
#include "session/sandboxprocess.h"
#include "ui/pages/welcomepage.h"
#include "ui/window/notices.h"

namespace keyturn {

using namespace Qt::StringLiterals;

SandboxStart::SandboxStart(Connections &connections, SandboxProcess &sandbox, Notices &notices,
                           WelcomePage &welcome, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_sandbox(sandbox)
    , m_notices(notices)
    , m_welcome(welcome)
{
    connect(&m_sandbox, &SandboxProcess::ready, this, &SandboxStart::signIn);
    connect(&m_sandbox, &SandboxProcess::failed, this, &SandboxStart::tellFailed);
}

void SandboxStart::open()
{
    m_welcome.setSandboxStarting(true);
    m_notices.end(Notices::Topic::Work);
    if (m_sandbox.isRunning())
        signIn();
    else
        m_sandbox.start();
}

void SandboxStart::signIn()
{
    m_welcome.setSandboxStarting(false);
    if (Secret key = m_sandbox.takeKey(); !key.isEmpty()) {
        m_connections.addSandbox({ .uuid = Connections::sandboxKeyUuid(),
                                   .url = m_sandbox.address().url,
                                   .serviceId = u"anyreach"_s,
                                   .kind = CredentialKind::ApiKey,
                                   .organizations = { m_sandbox.address().keyOrganization } },
                                 std::move(key));
    }
    if (Secret token = m_sandbox.takeToken(); !token.isEmpty()) {
        m_connections.addSandbox({ .uuid = Connections::sandboxTokenUuid(),
                                   .url = m_sandbox.address().url,
                                   .serviceId = u"anyreach"_s,
                                   .kind = CredentialKind::Token,
                                   .organizations = m_sandbox.address().tokenOrganizations },
                                 std::move(token));
    }
    addAccounts();
    m_connections.open(Connections::sandboxKeyUuid(), {});
}

void SandboxStart::addAccounts()
{
    for (SandboxProcess::Account &account : m_sandbox.takeAccounts()) {
        m_connections.addSandbox(
            { .uuid = u"sandbox-"_s + account.serviceId + u'-' + kindKey(account.kind),
              .url = m_sandbox.address().url,
              .serviceId = account.serviceId,
              .kind = account.kind,
              .credentialId = account.credentialId,
              .organizations = { account.organization } },
            std::move(account.credential));
    }
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
