// SPDX-License-Identifier: MIT
#include "support/fakekeychain.h"
#include "support/testcase.h"

#include <QSignalSpy>

#include <optional>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = FakeKeychain::Fault;
using Kind = KeychainError::Kind;

const auto entry = u"Keyturn/credential/1"_s;

Secret secret()
{
    return Secret(QByteArrayView(canaryKey.data(), canaryKey.size()));
}

template <typename T> std::optional<Kind> errorOf(KeychainReply<T> *reply)
{
    std::optional<std::optional<Kind>> error;
    QObject::connect(reply, &Reply::finished, reply, [reply, &error] {
        const auto result = reply->takeResult();
        error.emplace(result ? std::nullopt : std::optional(result.error().kind));
    });
    if (!QTest::qWaitFor([&error] { return error.has_value(); })) {
        reply->disconnect();
        QTest::qFail("no answer", __FILE__, __LINE__);
        return std::nullopt;
    }
    return *error;
}

} // namespace

class TestFakeKeychain final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets();
    void failsAsTold_data();
    void failsAsTold();
    void failNextHoldsForOneRequest();
    void mismatchStoresNothing();
    void lostValueIsAbsent();
    void hungRequestsAreAnsweredAfterwards();
    void hungRequestsTimeOut();
    void hungRequestCanBeCanceled();
    void refusesWhatTheRealOneRefuses();
    void delayHoldsTheAnswerBack();
};

void TestFakeKeychain::keepsAndForgets()
{
    FakeKeychain keychain;
    QCOMPARE(errorOf(keychain.read(entry)), Kind::Absent);
    QCOMPARE(errorOf(keychain.write(entry, secret())), std::nullopt);
    QVERIFY(keychain.value(entry).equals(secret()));
    QCOMPARE(errorOf(keychain.read(entry)), std::nullopt);
    QCOMPARE(keychain.keys(), QStringList{ entry });
    QCOMPARE(errorOf(keychain.remove(entry)), std::nullopt);
    QCOMPARE(errorOf(keychain.remove(entry)), std::nullopt);
    QVERIFY(!keychain.contains(entry));
    QCOMPARE(keychain.state(), KeychainState::Ready);
    QCOMPARE(keychain.requests().size(), 5);
}

void TestFakeKeychain::failsAsTold_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, Fault fault, Kind kind, KeychainState state) {
        QTest::newRow(name) << int(fault) << int(kind) << int(state);
    };
    row("locked", Fault::Locked, Kind::Locked, KeychainState::Locked);
    row("denied", Fault::Denied, Kind::Denied, KeychainState::Denied);
    row("no service", Fault::NoService, Kind::NoService, KeychainState::NoService);
    row("no collection", Fault::NoCollection, Kind::NoCollection, KeychainState::NoCollection);
    row("unavailable", Fault::Unavailable, Kind::Unavailable, KeychainState::Unavailable);
}

void TestFakeKeychain::failsAsTold()
{
    QFETCH(const int, fault);
    QFETCH(const int, kind);
    QFETCH(const int, state);
    FakeKeychain keychain;
    keychain.put(entry, secret());
    keychain.setFault(Fault(fault));
    QCOMPARE(errorOf(keychain.check()), Kind(kind));
    QCOMPARE(errorOf(keychain.read(entry)), Kind(kind));
    QCOMPARE(errorOf(keychain.write(entry, secret())), Kind(kind));
    QCOMPARE(errorOf(keychain.remove(entry)), Kind(kind));
    QCOMPARE(int(keychain.state()), state);
    QVERIFY(keychain.contains(entry));
}

void TestFakeKeychain::failNextHoldsForOneRequest()
{
    FakeKeychain keychain;
    keychain.failNext(Fault::Locked);
    QCOMPARE(errorOf(keychain.check()), Kind::Locked);
    QCOMPARE(errorOf(keychain.check()), std::nullopt);
}

void TestFakeKeychain::mismatchStoresNothing()
{
    FakeKeychain keychain;
    keychain.setFault(Fault::MismatchOnWrite);
    QCOMPARE(errorOf(keychain.write(entry, secret())), Kind::Mismatch);
    QVERIFY(!keychain.contains(entry));
}

void TestFakeKeychain::lostValueIsAbsent()
{
    FakeKeychain keychain;
    keychain.setFault(Fault::LoseValue);
    QCOMPARE(errorOf(keychain.write(entry, secret())), std::nullopt);
    QCOMPARE(errorOf(keychain.read(entry)), Kind::Absent);
}

void TestFakeKeychain::hungRequestsAreAnsweredAfterwards()
{
    FakeKeychain keychain;
    keychain.setFault(Fault::Hang);
    QSignalSpy finished(keychain.write(entry, secret()), &Reply::finished);
    QTRY_COMPARE(keychain.state(), KeychainState::Waiting);
    QVERIFY(!finished.wait(50));
    keychain.setFault(Fault::None);
    QVERIFY(finished.wait());
    QVERIFY(keychain.contains(entry));
    QCOMPARE(keychain.state(), KeychainState::Ready);
}

void TestFakeKeychain::hungRequestsTimeOut()
{
    FakeKeychain keychain;
    keychain.setFault(Fault::Hang);
    auto *reply = keychain.read(entry);
    QTRY_COMPARE(keychain.state(), KeychainState::Waiting);
    keychain.timeOutHung();
    QCOMPARE(errorOf(reply), Kind::TimedOut);
    QCOMPARE(keychain.state(), KeychainState::NotResponding);
}

void TestFakeKeychain::hungRequestCanBeCanceled()
{
    FakeKeychain keychain;
    keychain.setFault(Fault::Hang);
    auto *reply = keychain.write(entry, secret());
    QTRY_COMPARE(keychain.state(), KeychainState::Waiting);
    reply->cancel();
    QCOMPARE(errorOf(reply), Kind::Canceled);
    QCOMPARE(keychain.state(), KeychainState::Unknown);
    QVERIFY(!keychain.contains(entry));
}

void TestFakeKeychain::refusesWhatTheRealOneRefuses()
{
    FakeKeychain keychain;
    QCOMPARE(errorOf(keychain.write(entry, Secret())), Kind::Refused);
    QCOMPARE(errorOf(keychain.write(entry, Secret("two words"))), Kind::Refused);
    QCOMPARE(keychain.state(), KeychainState::Unknown);
}

void TestFakeKeychain::delayHoldsTheAnswerBack()
{
    FakeKeychain keychain;
    keychain.setDelay(std::chrono::milliseconds(80));
    QSignalSpy finished(keychain.check(), &Reply::finished);
    QVERIFY(!finished.wait(30));
    QVERIFY(finished.wait());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestFakeKeychain)
#include "tst_fakekeychain.moc"
