// SPDX-License-Identifier: MIT
#include "ui/heldkeyfixture.h"

#include "support/awaited.h"

namespace keyturn::test {

using namespace Qt::StringLiterals;

bool HeldKeyFixture::signIn(const QString &serviceId, CredentialKind kind)
{
    if (!open())
        return false;
    ConnectionRecord record;
    record.uuid = u"fixture"_s;
    record.serviceId = serviceId;
    record.serverUrl = service.server().address();
    record.kind = kind;
    record.accountName = u"Acme"_s;
    record.hint = u"…k9Qd"_s;
    const bool isExchanged = catalog.profile(serviceId)->kind(kind)->exchange.has_value();
    if (isExchanged)
        record.authUrl = service.server().address();
    const bool isNamed = isExchanged && kind == CredentialKind::ApiKey;
    if (isNamed)
        record.credentialId = u"Build farm"_s;
    record.organizations = { { isNamed ? QString::fromLatin1(FakeService::root) : QString(),
                               u"Acme Apps"_s } };
    record.lastOrganizationId = record.organizations.front().id;
    value = canary + u"_held_k9Qd"_s;
    const auto kept = awaited(keeping.keep(record, Secret::fromText(value)));
    return kept && *kept && current.session();
}

bool HeldKeyFixture::start(const QString &serviceId, CredentialKind kind)
{
    return signIn(serviceId, kind) && showMainWindow();
}

bool HeldKeyFixture::addKey(const QString &uuid, const QString &name, CredentialKind kind)
{
    const VaultPlace place = session().place(kind);
    VaultRecord record;
    record.uuid = uuid;
    record.serviceId = place.serviceId;
    record.serverUrl = place.serverUrl;
    record.organizationId = place.organizationId;
    record.organizationName = session().organization().name;
    record.kind = kind;
    record.name = name;
    record.hint = u"…"_s + uuid.right(4);
    record.storedAt = clock.now();
    record.expiryKnown = false;
    record.authUrl = session().connection().authUrl;
    return keep(record, canary + u'_' + uuid);
}

const VaultRecord *HeldKeyFixture::own()
{
    return vault.find(session().connection().vaultUuid);
}

} // namespace keyturn::test
