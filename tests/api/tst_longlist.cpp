// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"
#include "testprofile.h"

#include <QThreadPool>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 20'000;

FakeResponse longList()
{
    QByteArray items;
    for (int i = 0; i < rows; ++i)
        items += R"({"key_id":"ak_)" + QByteArray::number(i) + R"(","name":"of a team"},)";
    items.chop(1);
    return { .body = '[' + items + ']' };
}

/// A list that is so long that another thread reads it.
struct Desk
{
    [[nodiscard]] ApiReply<CredentialList> *list()
    {
        return client->list({ credential, CredentialKind::ApiKey }, CredentialKind::ApiKey);
    }
    /// Waits until the other thread reads the answer.
    [[nodiscard]] static bool isReading()
    {
        return QTest::qWaitFor(
            [] { return QThreadPool::globalInstance()->activeThreadCount() > 0; }, 20'000);
    }
    [[nodiscard]] static bool hasRead() { return QThreadPool::globalInstance()->waitForDone(); }

    FakeHttpServer server{ [answer = longList()](const FakeRequest &) { return answer; } };
    Secret credential = Secret::fromText(canaryKey);
    std::unique_ptr<ServiceClient> client =
        std::make_unique<ServiceClient>(testProfile(), *ServerUrl::parse(server.address()),
                                        HttpClient::Limits{ .deadline = 20s }, nullptr);
};

} // namespace

class TestLongList : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWhole()
    {
        Desk desk;
        const auto list = awaited(desk.list(), 20'000);
        QVERIFY(list && *list);
        QCOMPARE((*list)->items.size(), std::size_t(rows));
        QCOMPARE((*list)->items.back().id, u"ak_%1"_s.arg(rows - 1));
        QVERIFY((*list)->complete);
    }

    void canBeCancelledWhileItIsRead()
    {
        Desk desk;
        auto *reply = desk.list();
        QSignalSpy finished(reply, &Reply::finished);
        QVERIFY(desk.isReading());
        QVERIFY(finished.isEmpty());
        reply->cancel();
        QVERIFY(finished.wait(20'000));
        QVERIFY(desk.hasRead());
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }

    void canBeDeletedWhileItIsRead()
    {
        Desk desk;
        QSignalSpy finished(desk.list(), &Reply::finished);
        QVERIFY(desk.isReading());
        desk.client.reset();
        QVERIFY(desk.hasRead());
        QTest::qWait(20); // what was read arrives, and nobody is there
        QVERIFY(finished.isEmpty());
    }

    void canBeReadAgainWhileItIsRead()
    {
        Desk desk;
        QSignalSpy first(desk.list(), &Reply::finished);
        QVERIFY(desk.isReading());
        const auto second = awaited(desk.list(), 20'000);
        QVERIFY(second && *second);
        QCOMPARE((*second)->items.size(), std::size_t(rows));
        QVERIFY(first.size() == 1 || first.wait(20'000));
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestLongList)
#include "tst_longlist.moc"
