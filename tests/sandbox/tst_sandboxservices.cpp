// SPDX-License-Identifier: MIT
#include "sandbox/accesstokens.h"
#include "sandbox/anyformatroutes.h"
#include "sandbox/mint.h"
#include "sandbox/ratelimit.h"
#include "sandbox/sandboxstate.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace keyturn;
using namespace keyturn::sandbox;
using namespace keyturn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The rules of Appcircle and anyformat that need a clock or a second start.
class TestSandboxServices final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAccessTokenEndsByItself();
    void endedTokensAreForgotten();
    void anApiKeyEndsAtItsMoment();
    void anExpiredBootstrapApiKeyIsMadeAnew();
    void everyStartAddsAValueAndEndsNone();
    void keysThatWereMadeSurviveAStart();
    void deletingAKeyEndsAllItsValues();
    void anOlderStateGetsTheNewServices();
    void stateOfTwoServicesIsApart();
    void mintedValuesNeverRepeat();

    void requestsAreCountedByTheMinute();
    void bucketsAreCountedApart();
    void aClockThatIsSetBackBlocksNobodyForLong();
    void tooManyRequestsAreToldWhenToComeBack();

private:
    [[nodiscard]] AppcircleState &appcircle() { return m_state->appcircle(); }
    [[nodiscard]] AnyformatState &anyformat() { return m_state->anyformat(); }
    [[nodiscard]] QString rootId() { return appcircle().accessKeyPlaces().front().organization.id; }
    [[nodiscard]] bool isAccessKey(const Secret &value)
    {
        return appcircle().grantOf(value.reveal(), {}).has_value();
    }
    [[nodiscard]] bool isApiKey(const QString &name, const Secret &secret)
    {
        return appcircle().grantOf(name, secret.reveal(), {}).has_value();
    }
    [[nodiscard]] bool isAnyformatKey(const Secret &value)
    {
        return anyformat().organizationOf(value.reveal()).has_value();
    }
    [[nodiscard]] bool isEveryOneAccepted(const Bootstrap &bootstrap)
    {
        return bootstrap.accounts.size() == 3 && isAccessKey(bootstrap.accounts[0].value)
            && isApiKey(bootstrap.accounts[1].id, bootstrap.accounts[1].value)
            && isAnyformatKey(bootstrap.accounts[2].value);
    }

    FixedClock m_clock;
    std::unique_ptr<SandboxState> m_state;
};

void TestSandboxServices::init()
{
    TestCase::init();
    m_clock.set(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    m_clock.setZone(QTimeZone::utc());
    m_state = SandboxState::inMemory(m_clock);
}

void TestSandboxServices::anAccessTokenEndsByItself()
{
    AccessTokens tokens(m_clock);
    const AccessGrant grant{ u"somebody"_s, u"o"_s, { u"o"_s } };
    const Secret token = tokens.issue(grant);
    m_clock.advance(1h - 1ms);
    QCOMPARE(tokens.grantOf(token.reveal()), std::optional(grant));
    m_clock.advance(1ms);
    QVERIFY(!tokens.grantOf(token.reveal()));
    QVERIFY(!tokens.grantOf({}));
}

void TestSandboxServices::endedTokensAreForgotten()
{
    AccessTokens tokens(m_clock);
    const Secret first = tokens.issue({ u"x"_s, u"o"_s, {} });
    m_clock.advance(1h);
    const Secret second = tokens.issue({ u"x"_s, u"o"_s, {} });
    m_clock.advance(-1h); // the token stays ended even if the clock is set back
    QVERIFY(!tokens.grantOf(first.reveal()));
    QVERIFY(tokens.grantOf(second.reveal()));
}

void TestSandboxServices::anApiKeyEndsAtItsMoment()
{
    const auto secret =
        appcircle().createApiKey({ u"x"_s, m_clock.now().addSecs(60), { rootId() } });
    QVERIFY(secret.has_value());
    m_clock.advance(59'999ms);
    QVERIFY(isApiKey(u"x"_s, *secret));
    m_clock.advance(1ms);
    QCOMPARE(appcircle().grantOf(u"x"_s, secret->reveal(), {}).error(), StateError::NotFound);
    QCOMPARE(appcircle().apiKeys().size(), 4); // the key is still listed
}

void TestSandboxServices::anExpiredBootstrapApiKeyIsMadeAnew()
{
    const auto first = m_state->bootstrap();
    QVERIFY(first.has_value() && isEveryOneAccepted(*first));
    m_clock.advance(std::chrono::hours(24 * 143));
    QVERIFY(!isApiKey(first->accounts[1].id, first->accounts[1].value));
    const auto second = m_state->bootstrap();
    QVERIFY(second.has_value() && isEveryOneAccepted(*second));
    QVERIFY(!isApiKey(first->accounts[1].id, first->accounts[1].value));
    QVERIFY(isAccessKey(first->accounts[0].value)); // an access key does not expire
    QCOMPARE(appcircle().apiKeys().size(), 4);
}

void TestSandboxServices::everyStartAddsAValueAndEndsNone()
{
    const auto first = m_state->bootstrap();
    const auto second = m_state->bootstrap();
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(isEveryOneAccepted(*first));
    QVERIFY(isEveryOneAccepted(*second));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(!first->accounts[i].value.equals(second->accounts[i].value));
    QCOMPARE(appcircle().apiKeys().size(), 4);
}

void TestSandboxServices::keysThatWereMadeSurviveAStart()
{
    QVERIFY(m_state->bootstrap().has_value());
    QVERIFY(appcircle().deleteAccessKey(rootId()).has_value());
    const auto accessKey = appcircle().generateAccessKey(rootId());
    const auto place = anyformat().organizations().front();
    const auto key = anyformat().generateKey(place.id, place.keyId());
    QVERIFY(accessKey.has_value() && key.has_value());
    const auto next = m_state->bootstrap();
    QVERIFY(next.has_value() && isEveryOneAccepted(*next));
    QVERIFY(isAccessKey(*accessKey));
    QVERIFY(isAnyformatKey(*key));
    QCOMPARE(appcircle().generateAccessKey(rootId()).error(), StateError::Conflict);
}

void TestSandboxServices::deletingAKeyEndsAllItsValues()
{
    const auto first = m_state->bootstrap();
    const auto second = m_state->bootstrap();
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(appcircle().deleteAccessKey(rootId()).has_value());
    QVERIFY(appcircle().deleteApiKey(first->accounts[1].id).has_value());
    const auto place = anyformat().organizations().front();
    QVERIFY(anyformat().generateKey(place.id, place.keyId()).has_value());
    for (const Bootstrap *bootstrap : { &*first, &*second }) {
        QVERIFY(!isAccessKey(bootstrap->accounts[0].value));
        QVERIFY(!isApiKey(bootstrap->accounts[1].id, bootstrap->accounts[1].value));
        QVERIFY(!isAnyformatKey(bootstrap->accounts[2].value));
    }
}

void TestSandboxServices::anOlderStateGetsTheNewServices()
{
    const QTemporaryDir folder;
    const auto before = SandboxState::inFolder(folder.path(), m_clock).value()->bootstrap();
    QVERIFY(before.has_value());
    { // the file that a version without these services would have written
        QFile file(folder.filePath(u"sandbox.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &service : { u"appcircle"_s, u"anyformat"_s })
            QVERIFY(state.take(service).isObject());
        QVERIFY(file.resize(0));
        QVERIFY(file.write(QJsonDocument(state).toJson()) > 0);
    }
    m_state = std::move(SandboxState::inFolder(folder.path(), m_clock).value());
    const auto after = m_state->bootstrap();
    QVERIFY(after.has_value() && isEveryOneAccepted(*after));
    QCOMPARE(after->organization, before->organization);
    QVERIFY(m_state->ownerOf(before->key.reveal()).has_value());
    QVERIFY(m_state->ownerOf(before->token.reveal()).has_value());
    QCOMPARE(appcircle().accessKeyPlaces().size(), 4);
    QCOMPARE(anyformat().organizations().size(), 2);
}

void TestSandboxServices::stateOfTwoServicesIsApart()
{
    const auto bootstrap = m_state->bootstrap();
    QVERIFY(bootstrap.has_value());
    for (const Account &account : bootstrap->accounts)
        QVERIFY(!m_state->ownerOf(account.value.reveal()).has_value());
    QVERIFY(!isAccessKey(bootstrap->key));
    QVERIFY(!isAnyformatKey(bootstrap->token));
    QVERIFY(!isAnyformatKey(bootstrap->accounts[0].value));
    QVERIFY(!isAccessKey(bootstrap->accounts[2].value));
}

void TestSandboxServices::mintedValuesNeverRepeat()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(mintOpaque(40).reveal().toByteArray());
    QCOMPARE(seen.size(), 500);
    for (const QByteArray &value : std::as_const(seen)) {
        QCOMPARE(value.size(), 40);
        QVERIFY(std::all_of(value.begin(), value.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }));
    }
    QCOMPARE(mintOpaque(80).size(), 80);
    QVERIFY(mintRequestId() != mintRequestId());
}

void TestSandboxServices::requestsAreCountedByTheMinute()
{
    RateLimit limit(m_clock);
    QCOMPARE(limit.count(u"a"_s).remaining, 599);
    QCOMPARE(limit.count(u"a"_s).secondsToReset, 60);
    m_clock.advance(59'500ms);
    auto standing = limit.count(u"a"_s);
    QCOMPARE(standing.secondsToReset, 1);
    while (standing.remaining > 0)
        standing = limit.count(u"a"_s);
    QVERIFY(!standing.isExceeded);
    standing = limit.count(u"a"_s);
    QVERIFY(standing.isExceeded);
    QCOMPARE(standing.remaining, 0);
    m_clock.advance(500ms);
    standing = limit.count(u"a"_s);
    QVERIFY(!standing.isExceeded);
    QCOMPARE(standing.remaining, 599);
}

void TestSandboxServices::bucketsAreCountedApart()
{
    RateLimit limit(m_clock);
    QCOMPARE(limit.count(u"a"_s).remaining, 599);
    QCOMPARE(limit.count(u"b"_s).remaining, 599);
    QCOMPARE(limit.count(u"a"_s).remaining, 598);
}

void TestSandboxServices::aClockThatIsSetBackBlocksNobodyForLong()
{
    RateLimit limit(m_clock);
    static_cast<void>(limit.count(u"a"_s));
    m_clock.advance(-24h);
    QCOMPARE(limit.count(u"a"_s).secondsToReset, 60);
}

void TestSandboxServices::tooManyRequestsAreToldWhenToComeBack()
{
    const auto bootstrap = m_state->bootstrap();
    QVERIFY(bootstrap.has_value());
    AnyformatRoutes routes(anyformat());
    Request request;
    request.verb = Verb::Get;
    request.path = { u"v2"_s, u"workflows"_s, {} };
    request.headers = { { "Authorization"_ba,
                          "Bearer " + bootstrap->accounts[2].value.reveal().toByteArray() } };
    for (int i = 0; i < 600; ++i)
        QCOMPARE(routes.answer(request)->answer.status, 200);
    m_clock.advance(17s);
    const Answer refused = routes.answer(request)->answer;
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.contains(std::pair("Retry-After"_ba, "43"_ba)));
    const auto body = QJsonDocument::fromJson(refused.body).object();
    QCOMPARE(body.value("error_code"_L1).toString(), u"RATE_LIMITED"_s);
    QCOMPARE(body.value("retryable"_L1).toBool(), true);
    m_clock.advance(43s);
    QCOMPARE(routes.answer(request)->answer.status, 200);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxServices)
#include "tst_sandboxservices.moc"
