// SPDX-License-Identifier: MIT
#include "ui/heldkeyfixture.h"

#include "support/canary.h"

#include <QSignalSpy>
#include <QTest>

namespace keyturn::test {

using namespace Qt::StringLiterals;

HeldKeyService::HeldKeyService()
    : m_server([this](const FakeRequest &request) { return respond(request); })
{
}

void HeldKeyService::answer(const QByteArray &path, const FakeResponse &response)
{
    m_answers.insert_or_assign(path, response);
}

void HeldKeyService::answerAsUsual(const QByteArray &path)
{
    m_answers.erase(path);
}

QList<QUrlQuery> HeldKeyService::forms(const QByteArray &path) const
{
    QList<QUrlQuery> forms;
    for (const FakeRequest &request : m_server.requests()) {
        if (request.path == path)
            forms.append(QUrlQuery(QString::fromLatin1(request.body)));
    }
    return forms;
}

qsizetype HeldKeyService::count(const QByteArray &path) const
{
    return forms(path).size();
}

FakeResponse HeldKeyService::token(const QByteArray &value, const QByteArray &expiresIn)
{
    QByteArray body = R"({"access_token":")" + value + R"(","token_type":"Bearer")";
    if (!expiresIn.isEmpty())
        body += R"(,"expires_in":)" + expiresIn;
    return { .body = body + '}' };
}

FakeResponse HeldKeyService::organizations()
{
    const auto row = [](const char *id, const char *name, const char *parent) -> QByteArray {
        return QByteArray(R"({"id":")") + id + R"(","name":")" + name + R"(","rootOrganizationId":)"
            + QByteArray(parent ? QByteArray('"' + QByteArray(parent) + '"') : "null") + '}';
    };
    return { .body = R"({"data":[)" + row(root, "Acme Apps", nullptr) + ','
                 + row(ios, "Acme Apps iOS", root) + ',' + row(android, "Acme Apps Android", root)
                 + "]}" };
}

FakeResponse HeldKeyService::only(const QByteArray &id, const QByteArray &name)
{
    return { .body = R"({"data":[{"id":")" + id + R"(","name":")" + name
                 + R"(","rootOrganizationId":")" + root + R"("}]})" };
}

FakeResponse HeldKeyService::respond(const FakeRequest &request)
{
    if (const auto wanted = m_answers.find(request.path); wanted != m_answers.end())
        return wanted->second;
    if (request.path.endsWith("/token")) {
        m_lastToken = u"eyJ."_s + canary + u".t%1"_s.arg(++m_made);
        return token(m_lastToken.toLatin1(), "3600");
    }
    if (request.path == "/identity/v1/organizations")
        return organizations();
    if (request.path == "/health/")
        return { .body = R"({"message":"ok"})" };
    if (request.path == "/v2/workflows/")
        return { .body = R"({"count":0,"page":1,"page_size":1,"results":[]})" };
    return { .status = 404, .body = R"({"message":"no such path"})" };
}

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
    record.organizations = { { isNamed ? QString::fromLatin1(HeldKeyService::root) : QString(),
                               u"Acme Apps"_s } };
    record.lastOrganizationId = record.organizations.front().id;
    value = canary + u"_held_k9Qd"_s;
    auto *reply = program.connections.keep(record, Secret::fromText(value));
    QSignalSpy finished(reply, &Reply::finished);
    return finished.wait() && program.connections.session();
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
