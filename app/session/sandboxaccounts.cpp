// SPDX-License-Identifier: MIT
#include "session/sandboxaccounts.h"

#include "services/servicecatalog.h"
#include "session/credentialfacts.h"
#include "session/currentsession.h"
#include "session/sandboxprocess.h"
#include "session/signins.h"

namespace keyturn {

using namespace Qt::StringLiterals;

SandboxAccounts::SandboxAccounts(SandboxProcess &process, const ServiceCatalog &catalog,
                                 SignIns &signIns, CurrentSession &current, QObject *parent)
    : QObject(parent)
    , m_process(process)
    , m_catalog(catalog)
    , m_signIns(signIns)
    , m_current(current)
{
    connect(&process, &SandboxProcess::ready, this, &SandboxAccounts::openAccount);
    connect(&process, &SandboxProcess::failed, this, &SandboxAccounts::failed);
}

void SandboxAccounts::open()
{
    if (m_process.isRunning())
        openAccount();
    else
        m_process.start();
}

void SandboxAccounts::openAccount()
{
    Q_EMIT ready();
    takeCredentials();
    m_current.open(keyUuid(), {});
}

void SandboxAccounts::takeCredentials()
{
    const SandboxProcess::Address &address = m_process.address();
    if (Secret key = m_process.takeKey(); !key.isEmpty())
        add({ .uuid = keyUuid(),
              .url = address.url,
              .serviceId = u"anyreach"_s,
              .kind = CredentialKind::ApiKey,
              .organizations = { address.keyOrganization } },
            std::move(key));
    if (Secret token = m_process.takeToken(); !token.isEmpty())
        add({ .uuid = tokenUuid(),
              .url = address.url,
              .serviceId = u"anyreach"_s,
              .kind = CredentialKind::Token,
              .organizations = address.tokenOrganizations },
            std::move(token));
    for (SandboxProcess::Account &account : m_process.takeAccounts())
        add({ .uuid = u"sandbox-"_s + account.serviceId + u'-' + kindKey(account.kind),
              .url = address.url,
              .serviceId = account.serviceId,
              .kind = account.kind,
              .credentialId = account.credentialId,
              .organizations = { account.organization } },
            std::move(account.credential));
}

void SandboxAccounts::add(const Account &account, Secret bearer)
{
    const ServiceProfile *profile = m_catalog.profile(account.serviceId);
    const KindProfile *kind = profile ? profile->kind(account.kind) : nullptr;
    const bool isOfThatKind = kind && bearer.reveal().startsWith(kind->prefix.toUtf8());
    if (!isOfThatKind || account.organizations.empty())
        return;
    // From an earlier start of the server.
    const ConnectionRecord *old = m_signIns.find(account.uuid);
    ConnectionRecord record;
    record.uuid = account.uuid;
    record.colour = old ? old->colour : m_signIns.freeColour();
    const CredentialFacts facts{ .serviceId = profile->id,
                                 .serverUrl = account.url,
                                 .organizationId = {},
                                 .organizationName = {},
                                 .kind = kind->kind,
                                 .authUrl = account.url,
                                 .credentialId = account.credentialId,
                                 .name = kind->kind == CredentialKind::Token
                                     ? tr("Sandbox, as a user")
                                     : tr("Sandbox") };
    record = facts.signIn(*kind, bearer, record);
    record.organizations = account.organizations;
    record.isSandbox = true;
    m_current.hold(account.uuid, std::move(bearer));
    m_signIns.add(record);
}

} // namespace keyturn
