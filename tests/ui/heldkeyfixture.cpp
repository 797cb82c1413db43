// SPDX-License-Identifier: MIT
#include "ui/heldkeyfixture.h"

#include "support/canary.h"

#include <QSignalSpy>
#include <QTest>

namespace keyturn::test {

using namespace Qt::StringLiterals;

bool HeldKeyFixture::signIn(const QString &serviceId, CredentialKind kind)
{
    if (!program.openStore())
        return false;
    ConnectionRecord record;
    record.uuid = u"fixture"_s;
    record.serviceId = serviceId;
    record.serverUrl = service.server().address();
    record.kind = kind;
    record.accountName = u"Acme"_s;
    record.hint = u"…k9Qd"_s;
    const bool isExchanged = program.catalog.profile(serviceId)->kind(kind)->exchange.has_value();
    if (isExchanged)
        record.authUrl = service.server().address();
    const bool isNamed = isExchanged && kind == CredentialKind::ApiKey;
    if (isNamed)
        record.credentialId = u"Build farm"_s;
    record.organizations = { { isNamed ? QString::fromLatin1(FakeService::root) : QString(),
                               u"Acme Apps"_s } };
    record.lastOrganizationId = record.organizations.front().id;
    value = canary + u"_held_k9Qd"_s;
    auto *reply = program.keeping.keep(record, Secret::fromText(value));
    QSignalSpy finished(reply, &Reply::finished);
    return finished.wait() && program.current.session();
}

bool HeldKeyFixture::start(const QString &serviceId, CredentialKind kind)
{
    return signIn(serviceId, kind) && program.showMainWindow();
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
    record.storedAt = program.clock.now();
    record.expiryKnown = false;
    record.authUrl = session().connection().authUrl;
    auto *reply = program.vault.keep(record, Secret::fromText(canary + u'_' + uuid));
    bool kept = false;
    QObject::connect(reply, &Reply::finished, reply,
                     [&kept, reply] { kept = reply->takeResult().has_value(); });
    QSignalSpy finished(reply, &Reply::finished);
    return finished.wait() && kept;
}

const VaultRecord *HeldKeyFixture::own()
{
    return program.vault.find(session().connection().vaultUuid);
}

} // namespace keyturn::test
