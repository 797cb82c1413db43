// SPDX-License-Identifier: MIT
#include "core/applink.h"
#include "main/singleinstance.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

/// The real program, without a display, with `home` as its home folder.
class Started final : public QProcess
{
public:
    explicit Started(const QString &home, const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             { u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s })
            environment.insert(name, home);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token-1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        setProcessEnvironment(environment);
        start(QStringLiteral(KEYTURN_PROGRAM), arguments);
    }
    ~Started() override
    {
        kill();
        waitForFinished();
    }
};

/// A process of another user at the socket of `folder`. "connect" writes a request to Keyturn and
/// prints the answer; "listen" waits for Keyturn and prints what it wrote. Both print "end" when
/// the other side has closed the connection.
class OtherUser final : public QProcess
{
public:
    OtherUser(const QString &folder, const QString &action)
    {
        setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (setuid(nobody) != 0)
                _exit(1);
        });
        const QString script = uR"(
import hashlib, socket, sys
address = b"\0keyturn-" + hashlib.sha256(sys.argv[1].encode()).hexdigest()[:32].encode()
s = socket.socket(socket.AF_UNIX)
if sys.argv[2] == "listen":
    s.bind(address)
    s.listen()
    print("listening", flush=True)
    s = s.accept()[0]
else:
    s.connect(address)
    try:
        s.sendall(b'{"sandbox":true}\n')
    except OSError:
        pass
try:
    print(s.recv(4096), flush=True)
except OSError:
    print(b"", flush=True)
print("end", flush=True)
)"_s;
        // Not a Python of the user who runs the tests: another user cannot start that.
        start(u"/usr/bin/python3"_s, { u"-c"_s, script, folder, action });
    }
    ~OtherUser() override
    {
        kill();
        waitForFinished();
    }

    [[nodiscard]] bool waitToSay(const QByteArray &word)
    {
        return QTest::qWaitFor([&] { return (m_said += readAll()).contains(word); }, 10'000);
    }
    [[nodiscard]] QByteArray said() const { return m_said; }

private:
    QByteArray m_said;
};

} // namespace

/// What happens if the program is started while it is running already.
class TestStartedTwice final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartHandsOverItsOptions();
    void aSecondStartEndsAndTheFirstGoesOn();
    void aStartBeforeTheWindowWaitsForIt();
    void aLinkIsHandedOverAsItIs_data();
    void aLinkIsHandedOverAsItIs();
    void aKilledProgramDoesNotHinderTheNext();
    void aProgramThatDoesNotAnswerIsTold();
    void theLanguageOfTheFirstStays();
    void anotherUserIsNotHeard();
    void anotherUserIsToldNothing();

private:
    [[nodiscard]] QString data() const { return m_home->filePath(u"keyturn"_s); }
    [[nodiscard]] bool isLocked() const
    {
        return QFile::exists(QDir(data()).filePath(u"instance.lock"_s));
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestStartedTwice::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
}

void TestStartedTwice::aSecondStartHandsOverItsOptions()
{
    SingleInstance first(data(), nullptr);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    first.listen();
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    Started second(m_home->path(), { u"--sandbox"_s });
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 10'000);
    QVERIFY(again[0][0].value<Options>().sandbox);
    QCOMPARE(again[0][1].toByteArray(), "token-1");
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 0);
}

void TestStartedTwice::aSecondStartEndsAndTheFirstGoesOn()
{
    Started first(m_home->path());
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 10'000);
    Started second(m_home->path());
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);

    // A program with another data folder runs independently of these two.
    const QTemporaryDir other;
    const Started third(other.path());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(other.filePath(u"keyturn/instance.lock"_s)), 10'000);
    QCOMPARE(third.state(), QProcess::Running);
}

/// The first process listens once its window is shown.
void TestStartedTwice::aStartBeforeTheWindowWaitsForIt()
{
    SingleInstance first(data(), nullptr);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    const QSignalSpy again(&first, &SingleInstance::startedAgain);
    Started second(m_home->path());
    QVERIFY(second.waitForStarted());
    QTest::qWait(300); // so long it looks for somebody who listens
    QCOMPARE(second.state(), QProcess::Running);
    first.listen();
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 0);
}

void TestStartedTwice::aLinkIsHandedOverAsItIs_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("arrives");
    QTest::newRow("a page") << u"keyturn://page/vault"_s << u"keyturn://page/vault"_s;
    // Refused in words by the window: a browser that starts the program shows nothing.
    QTest::newRow("hostile") << u"keyturn:--sandbox \"x\"\n"_s << u"keyturn:--sandbox \"x\"\n"_s;
    const QString endless = u"keyturn://key/"_s + QString(100'000, u'\u0001');
    QTest::newRow("endless") << endless << endless.left(AppLink::longest + 1);
}

void TestStartedTwice::aLinkIsHandedOverAsItIs()
{
    QFETCH(const QString, link);
    SingleInstance first(data(), nullptr);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    first.listen();
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    Started second(m_home->path(), { link });
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 10'000);
    QTEST(again[0][0].value<Options>().link, "arrives");
    QVERIFY(!again[0][0].value<Options>().sandbox);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
}

void TestStartedTwice::aKilledProgramDoesNotHinderTheNext()
{
    {
        const Started first(m_home->path());
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 10'000);
    }
    QVERIFY(isLocked()); // the killed program has left its lock file behind
    SingleInstance next(data(), nullptr);
    QCOMPARE(next.begin({}), SingleInstance::Outcome::First);
}

void TestStartedTwice::aProgramThatDoesNotAnswerIsTold()
{
    Started first(m_home->path());
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 10'000);
    ::kill(pid_t(first.processId()), SIGSTOP);
    SingleInstance second(data(), nullptr);
    QCOMPARE(second.begin({}, std::chrono::milliseconds(500)), SingleInstance::Outcome::NoAnswer);
}

void TestStartedTwice::theLanguageOfTheFirstStays()
{
    SingleInstance first(data(), nullptr);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    first.listen();
    Started second(m_home->path(), { u"--lang"_s, u"de"_s });
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 0);
    const QByteArray said = second.readAllStandardError();
    QVERIFY2(said.contains("its language stays"), said.constData());
}

void TestStartedTwice::anotherUserIsNotHeard()
{
    if (geteuid() != 0)
        QSKIP("only root can act as another user");
    SingleInstance first(data(), nullptr);
    QCOMPARE(first.begin({}), SingleInstance::Outcome::First);
    first.listen();
    const QSignalSpy again(&first, &SingleInstance::startedAgain);
    OtherUser other(data(), u"connect"_s);
    QVERIFY2(other.waitToSay("end"), other.readAllStandardError().constData());
    QVERIFY2(!other.said().contains("taken"), other.said().constData());
    QCOMPARE(again.size(), 0);
}

void TestStartedTwice::anotherUserIsToldNothing()
{
    if (geteuid() != 0)
        QSKIP("only root can act as another user");
    OtherUser other(data(), u"listen"_s);
    QVERIFY2(other.waitToSay("listening"), other.readAllStandardError().constData());
    QVERIFY(QDir().mkpath(data()));
    QLockFile lock(QDir(data()).filePath(u"instance.lock"_s));
    QVERIFY(lock.lock());
    SingleInstance second(data(), nullptr);
    QCOMPARE(second.begin({}, std::chrono::milliseconds(500)), SingleInstance::Outcome::NoAnswer);
    QVERIFY(other.waitToSay("end"));
    QVERIFY2(!other.said().contains("sandbox"), other.said().constData());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestStartedTwice)

#include "tst_startedtwice.moc"
