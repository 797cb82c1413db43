// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "models/credentialmodel.h"
#include "reliability/accountanswers.h"
#include "reliability/amount.h"
#include "reliability/processfacts.h"
#include "support/fakeservice.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QDeadlineTimer>

#include <vector>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A measurement: the time in hours since the start, and what was in use then.
struct Sample
{
    double hours = 0;
    double megabytes = 0;
    qsizetype descriptors = 0;
};

/// The slope of the straight line that fits the samples best (least squares).
double slopeOf(const std::vector<Sample> &samples)
{
    double meanHours = 0;
    double meanSize = 0;
    for (const Sample &sample : samples) {
        meanHours += sample.hours / double(samples.size());
        meanSize += sample.megabytes / double(samples.size());
    }
    double above = 0;
    double below = 0;
    for (const Sample &sample : samples) {
        above += (sample.hours - meanHours) * (sample.megabytes - meanSize);
        below += (sample.hours - meanHours) * (sample.hours - meanHours);
    }
    return below > 0 ? above / below : 0;
}

std::chrono::seconds duration()
{
    bool isSet = false;
    const int minutes = qEnvironmentVariableIntValue("KEYTURN_SOAK_MINUTES", &isSet);
    return isSet ? std::chrono::minutes(minutes) : std::chrono::seconds(amount(20, 3600));
}

} // namespace

/// The whole program at work for a long time, with a real keyring that is restarted again and
/// again.
class TestSoak final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGrows();

private:
    [[nodiscard]] bool createAndDelete(RunningProgram &program, const QString &name);
    void note(RunningProgram &program);
    void tell(std::chrono::seconds length) const;

    SystemClock m_clock;
    std::unique_ptr<FakeService> m_service;
    QElapsedTimer m_since;
    std::vector<Sample> m_samples;
    qsizetype m_requests = 0;
    int m_restarts = 0;
};

/// Creates a key by clicks and deletes it: about ten requests.
bool TestSoak::createAndDelete(RunningProgram &program, const QString &name)
{
    return program.focusWindow() && UiRobot::click(u"Create API Key"_s)
        && UiRobot::type(u"Name"_s, name) && UiRobot::click(u"Create"_s)
        && UiRobot::waitToSee(u"Saved in your keychain"_s) && UiRobot::click(u"Done"_s)
        && RunningProgram::waitForNoDialog() && program.remove(name, u"Delete key"_s)
        && RunningProgram::waitForNoDialog();
}

void TestSoak::note(RunningProgram &program)
{
    Q_UNUSED(program)
    m_requests += m_service->server().requests().size();
    m_service->server().clear(); // what the test remembers is not counted as the program's memory
    // Idle connections are closed by the server, and both of their ends are in this process: they
    // do not count.
    m_samples.push_back(
        { double(m_since.elapsed()) / 3'600'000.0,
          double(ProcessFacts::residentBytes()) / 1048576.0,
          ProcessFacts::openDescriptors() - 2 * m_service->server().openConnections() });
}

void TestSoak::tell(std::chrono::seconds length) const
{
    const auto [fewest, most] = std::minmax_element(
        m_samples.begin(), m_samples.end(),
        [](const Sample &a, const Sample &b) { return a.descriptors < b.descriptors; });
    measured(QByteArray::number(qint64(length.count())) + " s, " + QByteArray::number(m_requests)
             + " requests, " + QByteArray::number(m_restarts)
             + " restarts of the keyring; memory from "
             + QByteArray::number(m_samples.front().megabytes, 'f', 1) + " to "
             + QByteArray::number(m_samples.back().megabytes, 'f', 1) + " MB, slope "
             + QByteArray::number(slopeOf(m_samples), 'f', 2) + " MB/h; "
             + QByteArray::number(fewest->descriptors) + " to "
             + QByteArray::number(most->descriptors) + " descriptors");
}

void TestSoak::nothingGrows()
{
    const auto length = duration();
    const auto restartEvery = std::min(length / 3, std::chrono::seconds(60));
    const QTemporaryDir home;
    m_service = std::make_unique<FakeService>(m_clock);
    knowAccounts(*m_service);
    for (int i = 0; i < 20; ++i)
        m_service->seed(CredentialKind::ApiKey, u"Key %1"_s.arg(i));
    const auto keychain = newRealKeychain();
    RunningProgram program(home.path(), *keychain);
    QVERIFY(program.start());
    QVERIFY2(program.signIn({ m_service->address(), canaryKey }),
             qPrintable(UiRobot::everythingSeen()));
    // Everything that is loaded only once has been loaded after this.
    for (int i = 0; i < 3; ++i)
        QVERIFY2(createAndDelete(program, u"Warm"_s), qPrintable(UiRobot::everythingSeen()));

    m_since.start();
    QDeadlineTimer restart{ restartEvery };
    const QDeadlineTimer end{ length };
    for (int round = 0; !end.hasExpired(); ++round) {
        QVERIFY2(createAndDelete(program, u"Round %1"_s.arg(round)),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(program.focusWindow());
        for (int i = 0; i < 12; ++i) {
            const auto before = m_service->server().requests().size();
            UiRobot::press(QKeySequence(Qt::Key_F5));
            QTRY_VERIFY2(m_service->server().requests().size() > before,
                         qPrintable(UiRobot::everythingSeen()));
            QTest::qWait(40);
        }
        QTRY_COMPARE(program.names().size(), 20);
        if (round % 10 == 5 || m_samples.empty())
            note(program);
        if (restart.hasExpired()) {
            QVERIFY(restartKeyring());
            ++m_restarts;
            restart.setRemainingTime(restartEvery);
        }
    }
    note(program);
    tell(length);
    QCOMPARE(storedKeys().filter(u"Keyturn/credential/"_s).size(), 1); // the one of the sign-in
    const auto [fewest, most] = std::minmax_element(
        m_samples.begin(), m_samples.end(),
        [](const Sample &a, const Sample &b) { return a.descriptors < b.descriptors; });
    // The difference allows for a timer of Qt's network thread.
    QVERIFY(most->descriptors - fewest->descriptors <= 4);
    if (length >= 30min)
        QVERIFY(slopeOf(m_samples) < 1.0);
}

KEYTURN_TEST_MAIN(QApplication, TestSoak)
#include "tst_soak.moc"
