// SPDX-License-Identifier: MIT
#include "session/createflow.h"
#include "session/deleteflow.h"
#include "session/sandboxprocess.h"
#include "sessionfixture.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QUuid>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

QString sandboxProgram()
{
    return QStringLiteral(KEYTURN_SANDBOX_PROGRAM);
}

bool isAlive(pid_t pid)
{
    return ::kill(pid, 0) == 0 || errno != ESRCH;
}

bool becomesReady(SandboxProcess &sandbox)
{
    sandbox.start();
    return waitUntil(
        &sandbox, &SandboxProcess::ready, [&] { return sandbox.isRunning(); }, 30'000);
}

/// The path of a program that runs `script`.
QString scripted(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(u"program"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

/// The path of a program that runs `command` and leaves its process id in the folder.
QString traced(const QTemporaryDir &folder, const QByteArray &command)
{
    return scripted(folder, "echo $$ >\"${0%/*}/pid\"\n" + command);
}

/// The same with the real sandbox.
QString tracedSandbox(const QTemporaryDir &folder)
{
    return traced(folder, "exec '" + sandboxProgram().toUtf8() + "' \"$@\"");
}

/// The process id in the folder; 0 if the program never ran.
pid_t pidIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

/// The path of a program that announces `accounts` (JSON) and keeps running.
QString announcing(const QTemporaryDir &folder, const QByteArray &accounts)
{
    const QByteArray line = R"({"url":"http://127.0.0.1:1","credential":"ak_1.x")" + accounts + "}";
    return scripted(folder, "echo '" + line + "'; exec cat");
}

} // namespace

class TestSandboxChild : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIsAndHowToEnter();
    void bringsAccountsOfTheOtherServicesOnce();
    void skipsAccountsThatItDoesNotUnderstand_data();
    void skipsAccountsThatItDoesNotUnderstand();
    void doesWithoutAccounts_data();
    void doesWithoutAccounts();
    void forgetsAccountsOfAnEarlierStart();
    void endsWithItsObject();
    void createsAndDeletesInTheRealSandbox();
    void saysWhenItCannotRun_data();
    void saysWhenItCannotRun();
    void saysWhenItStoppedAndStartsAgain();
    void doesNotLeaveAProgramThatSaysNonsenseRunning();
};

void TestSandboxChild::saysWhereItIsAndHowToEnter()
{
    SandboxProcess sandbox(sandboxProgram(), {}, nullptr);
    QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    QVERIFY(!sandbox.isRunning());
    QVERIFY(becomesReady(sandbox));
    sandbox.start();
    QTest::qWait(20);
    QCOMPARE(ready.size(), 1);
    QVERIFY(sandbox.address().url.startsWith(u"http://127.0.0.1:"));
    QVERIFY(ServerUrl::parse(sandbox.address().url).has_value());
    QVERIFY(!sandbox.address().keyOrganization.name.isEmpty());
    const Secret credential = sandbox.takeKey();
    QVERIFY(credential.reveal().startsWith("ak_"));
    QVERIFY(sandbox.takeKey().isEmpty()); // only the first call returns it
}

void TestSandboxChild::bringsAccountsOfTheOtherServicesOnce()
{
    SandboxProcess sandbox(sandboxProgram(), {}, nullptr);
    QVERIFY(sandbox.takeAccounts().empty());
    QVERIFY(becomesReady(sandbox));
    const auto accounts = sandbox.takeAccounts();
    QCOMPARE(accounts.size(), 3U);
    QVERIFY(sandbox.takeAccounts().empty()); // only the first call returns them

    QCOMPARE(accounts[0].serviceId, u"appcircle"_s);
    QCOMPARE(accounts[0].kind, CredentialKind::PersonalAccessKey);
    QVERIFY(accounts[0].credentialId.isEmpty());
    QVERIFY(!QUuid::fromString(accounts[0].organization.id).isNull());
    QCOMPARE(accounts[1].serviceId, u"appcircle"_s);
    QCOMPARE(accounts[1].kind, CredentialKind::ApiKey);
    QVERIFY(!accounts[1].credentialId.isEmpty());
    QCOMPARE(accounts[1].organization, accounts[0].organization);
    QCOMPARE(accounts[2].serviceId, u"anyformat"_s);
    QCOMPARE(accounts[2].kind, CredentialKind::ApiKey);
    QVERIFY(accounts[2].organization.id.isEmpty());
    for (const auto &account : accounts) {
        QVERIFY(!account.organization.name.isEmpty());
        QVERIFY(account.credential.size() >= 32);
    }
}

void TestSandboxChild::skipsAccountsThatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("accounts");
    const QByteArray good =
        R"({"service":"s","kind":"token","credential":"c","organization":{"name":"n"}})";
    QTest::newRow("kind") << R"({"service":"s","kind":"passkey","credential":"c"},)" + good;
    QTest::newRow("no kind") << good + R"(,{"service":"s","credential":"c"})";
    QTest::newRow("no service") << good + R"(,{"kind":"token","credential":"c"})";
    QTest::newRow("no credential") << good + R"(,{"service":"s","kind":"token","credential":""})";
    QTest::newRow("number as credential")
        << good + R"(,{"service":"s","kind":"token","credential":1})";
    QTest::newRow("no object") << good + R"(,null,"x",[],7)";
}

void TestSandboxChild::skipsAccountsThatItDoesNotUnderstand()
{
    QFETCH(const QByteArray, accounts);
    const QTemporaryDir folder;
    SandboxProcess sandbox(announcing(folder, R"(,"accounts":[)" + accounts + "]"), {}, nullptr);
    QVERIFY(becomesReady(sandbox));
    const auto taken = sandbox.takeAccounts();
    QCOMPARE(taken.size(), 1U);
    QCOMPARE(taken[0].kind, CredentialKind::Token);
    QCOMPARE(taken[0].organization, (OrganizationRecord{ {}, u"n"_s }));
    QVERIFY(!sandbox.takeKey().isEmpty());
}

void TestSandboxChild::doesWithoutAccounts_data()
{
    QTest::addColumn<QByteArray>("accounts");
    QTest::newRow("none said") << ""_ba;
    QTest::newRow("an object") << R"(,"accounts":{})"_ba;
    QTest::newRow("null") << R"(,"accounts":null)"_ba;
}

void TestSandboxChild::doesWithoutAccounts()
{
    QFETCH(const QByteArray, accounts);
    const QTemporaryDir folder;
    SandboxProcess sandbox(announcing(folder, accounts), {}, nullptr);
    QVERIFY(becomesReady(sandbox));
    QVERIFY(sandbox.takeAccounts().empty());
    QVERIFY(!sandbox.takeKey().isEmpty());
}

void TestSandboxChild::forgetsAccountsOfAnEarlierStart()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox(tracedSandbox(folder), {}, nullptr);
    QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    QVERIFY(becomesReady(sandbox));
    ::kill(pidIn(folder), SIGKILL);
    QVERIFY(failed.wait(15'000));
    QVERIFY(becomesReady(sandbox));
    QCOMPARE(sandbox.takeAccounts().size(), 3U); // not six
}

void TestSandboxChild::endsWithItsObject()
{
    const QTemporaryDir folder;
    {
        SandboxProcess sandbox(tracedSandbox(folder), {}, nullptr);
        QSignalSpy failed(&sandbox, &SandboxProcess::failed);
        QVERIFY(becomesReady(sandbox));
        QVERIFY(pidIn(folder) > 0);
        QVERIFY(isAlive(pidIn(folder)));
        QCOMPARE(failed.size(), 0);
    }
    QVERIFY(!isAlive(pidIn(folder)));
}

void TestSandboxChild::createsAndDeletesInTheRealSandbox()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    SandboxProcess sandbox(sandboxProgram(), {}, nullptr);
    QVERIFY(becomesReady(sandbox));
    ConnectionRecord connection;
    connection.uuid = u"sandbox"_s;
    connection.serviceId = u"anyreach"_s;
    connection.serverUrl = sandbox.address().url;
    connection.isSandbox = true;
    connection.organizations = { sandbox.address().keyOrganization };
    ground.clock.set(SystemClock().now());
    Session session({ connection, connection.organizations[0],
                      *ground.catalog.profile(u"anyreach"_s),
                      *ServerUrl::parse(connection.serverUrl), sandbox.takeKey() },
                    ground.vault, ground.store, ground.clock, {}, nullptr);
    Listing &keys = *session.listing(CredentialKind::ApiKey);

    CreateFlow create(session, keys, nullptr);
    create.start({ u"from a test"_s, ExpiryChoice::inDays(30), CreateFlow::Keeping::InKeychain });
    QVERIFY(waitUntil(&create, &CreateFlow::stepChanged,
                      [&] { return create.step() == CreateFlow::Step::Shown; }));
    QCOMPARE(create.saved(), CreateFlow::Saved::Saved);
    QVERIFY(namesIn(keys).contains(u"from a test"_s));
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    const Credential created = create.credential();
    create.close();

    DeleteFlow remove(session, keys, { created }, nullptr);
    QVERIFY(remove.isInVault(created));
    remove.start();
    QVERIFY(waitUntil(&remove, &DeleteFlow::finished, [&] { return !remove.isBusy(); }));
    QVERIFY(remove.allDeleted());
    QVERIFY(remove.items()[0].secretRemoved);
    QVERIFY(!namesIn(keys).contains(u"from a test"_s));
    QVERIFY(ground.keychain.credentialKeys().isEmpty());
}

void TestSandboxChild::saysWhenItCannotRun_data()
{
    QTest::addColumn<QByteArray>("script"); // empty: there is no such program
    QTest::newRow("is not there") << QByteArray();
    QTest::newRow("ends at once") << QByteArray("exit 1");
    QTest::newRow("says nonsense") << QByteArray("echo nonsense; exit 1");
    QTest::newRow("says nonsense and goes on") << QByteArray("echo nonsense; echo more; exec cat");
    QTest::newRow("gives no credential") << QByteArray(R"(echo '{"url":"http://127.0.0.1:1"}')");
}

void TestSandboxChild::saysWhenItCannotRun()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    const QString program =
        script.isEmpty() ? folder.filePath(u"absent"_s) : scripted(folder, script);
    SandboxProcess sandbox(program, {}, nullptr);
    QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QVERIFY(waitUntil(&sandbox, &SandboxProcess::failed, [&] { return !failed.isEmpty(); }));
    QVERIFY(!failed[0][0].toString().isEmpty());
    QTest::qWait(150);
    QCOMPARE(failed.size(), 1); // reported once
    QCOMPARE(ready.size(), 0);
    QVERIFY(!sandbox.isRunning());
    QVERIFY(sandbox.takeKey().isEmpty());
}

void TestSandboxChild::saysWhenItStoppedAndStartsAgain()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox(tracedSandbox(folder), {}, nullptr);
    QVERIFY(becomesReady(sandbox));
    QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    const pid_t first = pidIn(folder);
    QVERIFY(first > 0);
    ::kill(first, SIGKILL);
    QVERIFY(failed.wait(15'000));
    QVERIFY(!sandbox.isRunning());
    QVERIFY(becomesReady(sandbox));
    QVERIFY(pidIn(folder) != first);
    QVERIFY(!sandbox.takeKey().isEmpty());
}

void TestSandboxChild::doesNotLeaveAProgramThatSaysNonsenseRunning()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox(traced(folder, "echo nonsense; exec cat"), {}, nullptr);
    QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QVERIFY(waitUntil(&sandbox, &SandboxProcess::failed, [&] { return !failed.isEmpty(); }));
    QVERIFY(pidIn(folder) > 0);
    QTRY_VERIFY(!isAlive(pidIn(folder)));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxChild)

#include "tst_sandboxchild.moc"
