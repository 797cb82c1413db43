// SPDX-License-Identifier: MIT
#include "main/singleinstance.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

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

} // namespace

/// What happens if the program is started while it is running already.
class TestStartedTwice final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartHandsOverItsOptions();
    void aSecondStartEndsAndTheFirstGoesOn();
    void aKilledProgramDoesNotHinderTheNext();
    void aProgramThatDoesNotAnswerIsTold();

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

KEYTURN_TEST_MAIN(QCoreApplication, TestStartedTwice)

#include "tst_startedtwice.moc"
