// SPDX-License-Identifier: MIT
#include "keychain/helperkeychain.h"
#include "keychain/keychainfixture.h"
#include "keychain/keychainvalue.h"
#include "support/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto helperName = "keyturn-scripted-helper"_L1;

QString helperPath()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(helperName);
}

void announceEnd(const QString &how)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"keychain helper:.*"_s % how));
}

} // namespace

/// HelperKeychain with a helper that misbehaves as the key says: see scriptedhelper.cpp.
class TestHelperKeychain final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noChildBeforeTheFirstRequest();
    void keepsAndForgets();
    void answersInOrderOnOneChild();
    void neverAnswersInsideTheCall();
    void refusesBeforeAnythingIsSent_data();
    void refusesBeforeAnythingIsSent();
    void refusesImpossibleKeys_data();
    void refusesImpossibleKeys();
    void keepsTheLongestValue();
    void tellsTheStateOfAnError_data();
    void tellsTheStateOfAnError();
    void waitsVisiblyThenIsReady();
    void givesUpTheFrontAloneAndServesTheRest();
    void everyRequestHasItsOwnClock();
    void badAnswerFailsOneRequest_data();
    void badAnswerFailsOneRequest();
    void aChangeWithoutAnAnswerMayBeMade_data();
    void aChangeWithoutAnAnswerMayBeMade();
    void anotherTryDoesNotForgetTheFirst();
    void secondAnswerToOneRequestIsNotBelieved();
    void childThatDiedIdleIsReplaced();
    void childWithoutWorkEnds();
    void childIsKeptReady();
    void aMissingProgramIsSaid();
    void cancelAllEndsEverything();
    void cancelingAQueuedRequestSendsNothing();
    void cancelingTheFrontServesTheRest();
    void aLateWriteStays();
    void aCanceledWriteStays();
    void destructorIsQuick_data();
    void destructorIsQuick();
    void nothingIsSaidAfterTheDestructor();
    void requestFromAStateHandlerIsServed();
    void findsTheProgramBesideItself();
    void findsTheProgramWhereItIsInstalled();

private:
    [[nodiscard]] std::unique_ptr<HelperKeychain> newKeychain() const;
    [[nodiscard]] qsizetype runs() const;
    [[nodiscard]] QString write(HelperKeychain &keychain, const QString &key,
                                QLatin1StringView value = canaryKey) const;

    void giveUpWrite(HelperKeychain &keychain, const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHelperKeychain::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("KEYTURN_SCRIPT_DIR", m_folder->path().toUtf8());
}

void TestHelperKeychain::cleanup()
{
    QTRY_COMPARE(childrenNamed(helperName), QList<qint64>());
    TestCase::cleanup();
}

std::unique_ptr<HelperKeychain> TestHelperKeychain::newKeychain() const
{
    auto keychain = std::make_unique<HelperKeychain>(helperPath(), nullptr);
    keychain->setLimits({ 5s, 10s });
    return keychain;
}

qsizetype TestHelperKeychain::runs() const
{
    return QDir(m_folder->path()).entryList({ u"run-*"_s }).size();
}

QString TestHelperKeychain::write(HelperKeychain &keychain, const QString &key,
                                  QLatin1StringView value) const
{
    return outcomeName(answerOf(keychain.write(key, secretOf(value))));
}

void TestHelperKeychain::giveUpWrite(HelperKeychain &keychain, const QString &key) const
{
    QCOMPARE(outcomeName(answerOf(keychain.check())), u"done"_s); // the child is running
    keychain.setLimits({ 5s, 200ms });
    QCOMPARE(write(keychain, key), u"timed out"_s);
    keychain.setLimits({ 5s, 10s });
}

void TestHelperKeychain::noChildBeforeTheFirstRequest()
{
    const auto keychain = newKeychain();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(childrenNamed(helperName), QList<qint64>());
    QCOMPARE(keychain->state(), KeychainState::Unknown);
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(childrenNamed(helperName).size(), 1);
    QCOMPARE(keychain->state(), KeychainState::Ready);
}

void TestHelperKeychain::keepsAndForgets()
{
    const auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->read(u"k/1"_s))), u"absent"_s);
    QCOMPARE(write(*keychain, u"k/1"_s), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(u"k/1"_s))), QString(canaryKey));
    QCOMPARE(outcomeName(answerOf(keychain->remove(u"k/1"_s))), u"done"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(u"k/1"_s))), u"absent"_s);
    QCOMPARE(runs(), 1);
}

void TestHelperKeychain::answersInOrderOnOneChild()
{
    const auto keychain = newKeychain();
    QList<int> order;
    KeychainReply<Done> *last = nullptr;
    for (int i = 0; i < 200; ++i) {
        last = keychain->write(u"k/%1"_s.arg(i), secretOf(canaryKey));
        connect(last, &Reply::finished, this, [&order, i] { order.append(i); });
    }
    QCOMPARE(outcomeName(answerOf(last)), u"done"_s);
    QCOMPARE(order.size(), 200);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(runs(), 1);
}

void TestHelperKeychain::neverAnswersInsideTheCall()
{
    const auto keychain = newKeychain();
    auto *refused = keychain->write(u"k/1"_s, Secret());
    QSignalSpy finished(refused, &Reply::finished);
    QVERIFY(finished.wait());
}

void TestHelperKeychain::refusesBeforeAnythingIsSent_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space") << QByteArray("two words");
    QTest::newRow("line feed") << QByteArray("abc\n");
    QTest::newRow("NUL") << QByteArray("ab\0cd", 5);
    QTest::newRow("delete") << QByteArray("ab\x7f");
    QTest::newRow("beyond ASCII") << QByteArray("caf\xc3\xa9");
    QTest::newRow("2049 bytes") << QByteArray(2049, 'x');
}

void TestHelperKeychain::refusesBeforeAnythingIsSent()
{
    QFETCH(const QByteArray, value);
    const auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->write(u"k/1"_s, Secret(value)))), u"refused"_s);
    QCOMPARE(runs(), 0);
    QCOMPARE(keychain->state(), KeychainState::Unknown);
}

void TestHelperKeychain::refusesImpossibleKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("line feed") << u"k/1\n"_s;
    QTest::newRow("beyond ASCII") << u"k/\u00e9"_s;
}

void TestHelperKeychain::refusesImpossibleKeys()
{
    QFETCH(const QString, key);
    const auto keychain = newKeychain();
    QCOMPARE(write(*keychain, key), u"refused"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"refused"_s);
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"refused"_s);
    QCOMPARE(runs(), 0);
}

void TestHelperKeychain::keepsTheLongestValue()
{
    const auto keychain = newKeychain();
    const QByteArray longest(keychainValueLimit, 'x');
    QCOMPARE(outcomeName(answerOf(keychain->write(u"k/1"_s, Secret(longest)))), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(u"k/1"_s))), QString::fromLatin1(longest));
}

void TestHelperKeychain::tellsTheStateOfAnError_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("state");
    QTest::newRow("absent") << u"absent"_s << u"absent"_s << u"ready"_s;
    QTest::newRow("locked") << u"locked"_s << u"locked"_s << u"locked"_s;
    QTest::newRow("denied") << u"denied"_s << u"denied"_s << u"denied"_s;
    QTest::newRow("no service") << u"no-service"_s << u"no service"_s << u"no service"_s;
    QTest::newRow("no collection")
        << u"no-collection"_s << u"no collection"_s << u"no collection"_s;
    QTest::newRow("mismatch") << u"mismatch"_s << u"mismatch"_s << u"unavailable"_s;
    QTest::newRow("unavailable") << u"unavailable"_s << u"unavailable"_s << u"unavailable"_s;
}

void TestHelperKeychain::tellsTheStateOfAnError()
{
    QFETCH(const QString, manner);
    QFETCH(const QString, outcome);
    QFETCH(const QString, state);
    const auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->read(u"k/"_s % manner))), outcome);
    QCOMPARE(stateName(keychain->state()), state);
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(keychain->state(), KeychainState::Ready);
}

void TestHelperKeychain::waitsVisiblyThenIsReady()
{
    const auto keychain = newKeychain();
    keychain->setLimits({ 50ms, 10s });
    const StateLog states(*keychain);
    QCOMPARE(write(*keychain, u"k/slow"_s), u"done"_s);
    QCOMPARE(states.names(), QStringList({ u"waiting"_s, u"ready"_s }));
}

void TestHelperKeychain::givesUpTheFrontAloneAndServesTheRest()
{
    const auto keychain = newKeychain();
    keychain->setLimits({ 50ms, 600ms });
    const StateLog states(*keychain);
    auto *hung = keychain->read(u"k/hang"_s);
    auto *next = keychain->check();
    QCOMPARE(outcomeName(answerOf(hung)), u"timed out"_s);
    QCOMPARE(outcomeName(answerOf(next)), u"done"_s);
    QCOMPARE(states.names().mid(0, 2), QStringList({ u"waiting"_s, u"not responding"_s }));
    QCOMPARE(keychain->state(), KeychainState::Ready);
    QCOMPARE(runs(), 2);
}

void TestHelperKeychain::everyRequestHasItsOwnClock()
{
    const auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    keychain->setLimits({ 5s, 900ms });
    QStringList outcomes;
    for (int i = 0; i < 5; ++i) { // each takes 250 ms
        auto *reply = keychain->remove(u"k/%1/slow"_s.arg(i));
        connect(reply, &Reply::finished, this,
                [reply, &outcomes] { outcomes.append(outcomeName(reply->takeResult())); });
    }
    QTRY_COMPARE(outcomes.size(), 5);
    QCOMPARE(outcomes.count(u"done"_s), 5);
}

void TestHelperKeychain::badAnswerFailsOneRequest_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QString>("warning");
    QTest::newRow("crash") << u"crash"_s << u"crashed"_s;
    QTest::newRow("leaves") << u"leave"_s << u"left with code 3"_s;
    QTest::newRow("not the protocol") << u"garbage"_s << QString();
    QTest::newRow("answer to something else") << u"other-id"_s << QString();
    QTest::newRow("no value") << u"empty"_s << QString();
}

void TestHelperKeychain::badAnswerFailsOneRequest()
{
    QFETCH(const QString, manner);
    QFETCH(const QString, warning);
    if (!warning.isEmpty())
        announceEnd(warning);
    const auto keychain = newKeychain();
    auto *bad = keychain->read(u"k/"_s % manner);
    auto *next = keychain->check();
    QCOMPARE(outcomeName(answerOf(bad)), u"unavailable"_s);
    QCOMPARE(outcomeName(answerOf(next)), u"done"_s);
    QCOMPARE(runs(), 2);
}

void TestHelperKeychain::aChangeWithoutAnAnswerMayBeMade_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("crash") << u"crash"_s << u"unavailable"_s;
    QTest::newRow("leaves") << u"leave"_s << u"unavailable"_s;
    QTest::newRow("not the protocol") << u"garbage"_s << u"unavailable"_s;
    QTest::newRow("no answer in time") << u"hang"_s << u"timed out"_s;
}

void TestHelperKeychain::aChangeWithoutAnAnswerMayBeMade()
{
    QFETCH(const QString, manner);
    QFETCH(const QString, outcome);
    const QString key = u"k/"_s % manner;
    const auto keychain = newKeychain();
    keychain->setLimits({ 5s, manner == "hang"_L1 ? 600ms : 10s });
    for (int i = 0; i < 3 && manner != "garbage"_L1 && manner != "hang"_L1; ++i)
        announceEnd(manner == "crash"_L1 ? u"crashed"_s : u"left with code 3"_s);
    const auto written = answerOf(keychain->write(key, secretOf(canaryKey)));
    const auto removed = answerOf(keychain->remove(key));
    const auto read = answerOf(keychain->read(key));
    QCOMPARE(outcomeName(written), outcome);
    QCOMPARE(outcomeName(removed), outcome);
    QCOMPARE(outcomeName(read), outcome);
    QVERIFY(written.error().mayHaveActed);
    QVERIFY(removed.error().mayHaveActed);
    QVERIFY(!read.error().mayHaveActed);
}

void TestHelperKeychain::anotherTryDoesNotForgetTheFirst()
{
    const auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    const auto first = answerOf(keychain->write(u"k/unsure"_s, secretOf(canaryKey)));
    QCOMPARE(outcomeName(first), u"locked"_s);
    QCOMPARE(runs(), 2);
    QVERIFY(first.error().mayHaveActed);
    const auto afterwards = answerOf(keychain->write(u"k/locked"_s, secretOf(canaryKey)));
    QCOMPARE(outcomeName(afterwards), u"locked"_s);
    QVERIFY(!afterwards.error().mayHaveActed);
}

void TestHelperKeychain::secondAnswerToOneRequestIsNotBelieved()
{
    const auto keychain = newKeychain();
    QCOMPARE(write(*keychain, u"k/twice"_s), u"done"_s);
    QTRY_COMPARE(childrenNamed(helperName), QList<qint64>());
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(runs(), 2);
}

void TestHelperKeychain::childThatDiedIdleIsReplaced()
{
    const auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    announceEnd(u"crashed"_s);
    const QList<qint64> children = childrenNamed(helperName);
    QCOMPARE(children.size(), 1);
    ::kill(pid_t(children.constFirst()), SIGKILL);
    QTRY_COMPARE(childrenNamed(helperName), QList<qint64>());
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(keychain->state(), KeychainState::Ready);
}

void TestHelperKeychain::childWithoutWorkEnds()
{
    const auto keychain = newKeychain();
    keychain->setLimits({ 5s, 10s, 50ms });
    QCOMPARE(write(*keychain, u"k/1"_s), u"done"_s);
    QTRY_COMPARE(childrenNamed(helperName), QList<qint64>()); // and no word about it in the log
    QCOMPARE(keychain->state(), KeychainState::Ready);
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(runs(), 2);
}

void TestHelperKeychain::childIsKeptReady()
{
    const auto keychain = newKeychain();
    keychain->setLimits({ 5s, 10s, 50ms });
    auto kept = keychain->keepReady();
    auto keptTwice = keychain->keepReady();
    QTRY_COMPARE(childrenNamed(helperName).size(), 1);
    QCOMPARE(write(*keychain, u"k/1"_s), u"done"_s);
    kept.reset();
    QTest::qWait(200);
    QCOMPARE(childrenNamed(helperName).size(), 1);
    keptTwice.reset();
    QTRY_COMPARE(childrenNamed(helperName), QList<qint64>());
    QCOMPARE(runs(), 1);
}

void TestHelperKeychain::aMissingProgramIsSaid()
{
    announceEnd(u"missing or cannot be started"_s);
    announceEnd(u"missing or cannot be started"_s);
    HelperKeychain keychain(u"/nowhere/keyturn-keychain"_s, nullptr);
    auto *first = keychain.check();
    auto *second = keychain.read(u"k/1"_s);
    const auto outcome = answerOf(first);
    QCOMPARE(outcomeName(outcome), u"helper missing"_s);
    QCOMPARE(outcome.error().detail,
             u"the helper program keyturn-keychain is missing or cannot be started"_s);
    QCOMPARE(outcomeName(answerOf(second)), u"helper missing"_s);
    QCOMPARE(keychain.state(), KeychainState::HelperMissing);
}

void TestHelperKeychain::cancelAllEndsEverything()
{
    const auto keychain = newKeychain();
    keychain->setLimits({ 50ms, 10s });
    QStringList outcomes;
    const auto note = [&outcomes](auto *reply) {
        QObject::connect(reply, &Reply::finished, reply,
                         [reply, &outcomes] { outcomes.append(outcomeName(reply->takeResult())); });
    };
    note(keychain->read(u"k/hang"_s));
    note(keychain->check());
    note(keychain->write(u"k/1"_s, secretOf(canaryKey)));
    QTRY_COMPARE(keychain->state(), KeychainState::Waiting);
    keychain->cancelAll();
    QTRY_COMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes.count(u"canceled"_s), 3);
    QCOMPARE(keychain->state(), KeychainState::Unknown);
    QTRY_COMPARE(childrenNamed(helperName), QList<qint64>());
    QCOMPARE(outcomeName(answerOf(keychain->read(u"k/1"_s))), u"absent"_s);
}

void TestHelperKeychain::cancelingAQueuedRequestSendsNothing()
{
    const auto keychain = newKeychain();
    auto *first = keychain->remove(u"k/slow"_s);
    auto *queued = keychain->write(u"k/1"_s, secretOf(canaryKey));
    queued->cancel();
    const auto neverSent = answerOf(queued);
    QCOMPARE(outcomeName(neverSent), u"canceled"_s);
    QVERIFY(!neverSent.error().mayHaveActed);
    QCOMPARE(outcomeName(answerOf(first)), u"done"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(u"k/1"_s))), u"absent"_s);
    QCOMPARE(runs(), 1);
}

void TestHelperKeychain::cancelingTheFrontServesTheRest()
{
    const auto keychain = newKeychain();
    keychain->setLimits({ 50ms, 10s });
    auto *hung = keychain->read(u"k/hang"_s);
    auto *next = keychain->check();
    QTRY_COMPARE(keychain->state(), KeychainState::Waiting);
    hung->cancel();
    QCOMPARE(outcomeName(answerOf(hung)), u"canceled"_s);
    QCOMPARE(outcomeName(answerOf(next)), u"done"_s);
}

/// Nobody but who has asked for it knows what a late value is worth, so it is left alone.
void TestHelperKeychain::aLateWriteStays()
{
    const auto keychain = newKeychain();
    giveUpWrite(*keychain, u"k/late"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(u"k/late"_s))), QString(canaryKey));
}

void TestHelperKeychain::aCanceledWriteStays()
{
    const auto keychain = newKeychain();
    auto *reply = keychain->write(u"k/late"_s, secretOf(canaryKey));
    QTRY_COMPARE(QDir(m_folder->path()).entryList({ u"entry-*"_s }).size(), 1);
    keychain->cancelAll();
    const auto written = answerOf(reply);
    QCOMPARE(outcomeName(written), u"canceled"_s);
    QVERIFY(written.error().mayHaveActed);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(u"k/late"_s))), QString(canaryKey));
}

void TestHelperKeychain::destructorIsQuick_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("idle") << QString();
    QTest::newRow("a job under way") << u"k/hang"_s;
    QTest::newRow("a child that does not hear") << u"k/deaf"_s;
    QTest::newRow("a child that is busy") << u"k/slow"_s;
}

void TestHelperKeychain::destructorIsQuick()
{
    QFETCH(const QString, key);
    auto keychain = newKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QPointer<KeychainReply<Secret>> reply;
    if (!key.isEmpty()) {
        reply = keychain->read(key);
        QVERIFY(!QTest::qWaitFor([&reply] { return !reply; }, 50));
    }
    QElapsedTimer clock;
    clock.start();
    keychain.reset();
    QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!reply);
    QCOMPARE(childrenNamed(helperName), QList<qint64>());
}

void TestHelperKeychain::nothingIsSaidAfterTheDestructor()
{
    auto keychain = newKeychain();
    bool said = false;
    for (int i = 0; i < 20; ++i) {
        connect(keychain->write(u"k/%1"_s.arg(i), secretOf(canaryKey)), &Reply::finished, this,
                [&said] { said = true; });
    }
    keychain.reset();
    QVERIFY(!QTest::qWaitFor([&said] { return said; }, 50));
}

void TestHelperKeychain::requestFromAStateHandlerIsServed()
{
    const auto keychain = newKeychain();
    QString outcome;
    connect(keychain.get(), &Keychain::stateChanged, this, [&keychain, &outcome] {
        if (!outcome.isEmpty())
            return;
        auto *reply = keychain->read(u"k/1"_s);
        connect(reply, &Reply::finished, reply,
                [reply, &outcome] { outcome = outcomeName(reply->takeResult()); });
    });
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QTRY_COMPARE(outcome, u"absent"_s);
}

void TestHelperKeychain::findsTheProgramBesideItself()
{
    const QString beside =
        QDir(QCoreApplication::applicationDirPath()).filePath(u"keyturn-keychain"_s);
    QCOMPARE(HelperKeychain::defaultProgram(), beside);
}

void TestHelperKeychain::findsTheProgramWhereItIsInstalled()
{
    const QTemporaryDir destination; // what DESTDIR names
    const QDir programs(destination.path() + QStringLiteral(KEYTURN_BIN_FOLDER));
    const QDir helpers(destination.path() + QStringLiteral(KEYTURN_LIBEXEC_FOLDER));
    QVERIFY(programs.mkpath(u"."_s) && helpers.mkpath(u"."_s));
    QVERIFY(QFile::copy(HelperKeychain::defaultProgram(), helpers.filePath(u"keyturn-keychain"_s)));
    QCOMPARE(HelperKeychain::programFor(programs.path()), helpers.filePath(u"keyturn-keychain"_s));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestHelperKeychain)
#include "tst_helperkeychain.moc"
