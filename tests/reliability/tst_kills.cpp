// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "reliability/accountanswers.h"
#include "reliability/amount.h"
#include "reliability/victim.h"
#include "support/fakeservice.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The state of the keyring from the arrival of the create until the first look.
enum class Keyring
{
    Open,
    Locked,
    Hung,
    None, ///< from the start
};

constexpr const char *steps[] = { "Checking", "Recording", "Sending", "Saving", "Shown" };
constexpr int delays[] = { 0, 1, 3, 8, 15, 25, 40, 60 };

} // namespace

/// Kills the program while it works, again and again, and starts it again: does it report what the
/// service and the keychain really have?
class TestKills final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ofACreate_data();
    void ofACreate();
    void ofARename() { killAtRandom(u"rename"_s); }
    void ofADeletion() { killAtRandom(u"delete"_s); }
    void ofAnImport() { killAtRandom(u"import"_s); }
    void ofAReplacement() { killAtRandom(u"replace"_s); }
    void besideASecondProcess();
    void cleanupTestCase();

private:
    void killDuringCreate(Keyring keyring, VictimOrders orders);
    void killAtRandom(const QString &action);
    [[nodiscard]] bool connectOnce(bool keeps);
    void checkCreate(const VictimOrders &orders, const QJsonObject &look, bool isFinal);
    void checkOther(const VictimOrders &orders, const QJsonObject &look);
    /// Starts a victim's process; waitFor() waits until it has printed `word`.
    [[nodiscard]] std::unique_ptr<QProcess> start(const VictimOrders &orders);
    [[nodiscard]] static bool waitFor(QProcess &process, const QByteArray &word);
    [[nodiscard]] QJsonObject look(const VictimOrders &orders, bool settles);
    [[nodiscard]] qsizetype onServer(const QString &name) const;
    [[nodiscard]] VictimOrders ordersFor(const QString &action, bool keeps);
    void mark(const QString &name) const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<StoppedDaemon> m_stopped;
    QRandomGenerator m_random = faults();
    QHash<QString, QString> m_secrets; ///< the secrets that the service has made, by name
    QProcessEnvironment m_environment;
    int m_kills = 0;
    int m_number = 0;
    int m_lost = 0;
    int m_doubled = 0;
    int m_wrong = 0;
    QByteArrayList m_faults;
};

void TestKills::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"unlocked"_s);
}

void TestKills::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeService>(m_clock);
    knowAccounts(*m_service);
    m_service->seed(CredentialKind::ApiKey, u"First"_s);
    m_service->seed(CredentialKind::Token, u"Laptop"_s);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_faults.clear();
}

void TestKills::cleanup()
{
    m_stopped.reset();
    m_service.reset();
    m_home.reset();
    TestCase::cleanup();
}

VictimOrders TestKills::ordersFor(const QString &action, bool keeps)
{
    return { m_home->path(),
             m_service->address(),
             action,
             u"Kill %1"_s.arg(++m_number, 4, 10, QLatin1Char('0')),
             {},
             0,
             keeps };
}

std::unique_ptr<QProcess> TestKills::start(const VictimOrders &orders)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setProcessEnvironment(m_environment);
    process->start(QCoreApplication::applicationFilePath(), orders.arguments());
    return process;
}

bool TestKills::waitFor(QProcess &process, const QByteArray &word)
{
    QByteArray said;
    return QTest::qWaitFor(
        [&] {
            while (process.canReadLine()) {
                const QByteArray line = process.readLine().trimmed();
                if (line.startsWith(word))
                    return true;
                if (line.startsWith("failed"))
                    qWarning("%s", line.constData());
            }
            return process.state() == QProcess::NotRunning;
        },
        20'000);
}

void TestKills::mark(const QString &name) const
{
    QFile file(m_home->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool TestKills::connectOnce(bool keeps)
{
    if (!keeps)
        return true; // each run connects by itself
    const auto process = start(ordersFor(u"connect"_s, keeps));
    return waitFor(*process, "done")
        && QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; });
}

QJsonObject TestKills::look(const VictimOrders &orders, bool settles)
{
    VictimOrders looking = orders;
    looking.action = u"look"_s;
    if (settles)
        mark(u"settle"_s);
    const auto process = start(looking);
    QByteArray line;
    const bool said = QTest::qWaitFor(
        [&] {
            if (process->canReadLine())
                line = process->readLine();
            return !line.isEmpty() || process->state() == QProcess::NotRunning;
        },
        20'000);
    process->waitForFinished();
    QFile::remove(m_home->filePath(u"settle"_s));
    if (!said || line.isEmpty())
        qWarning("the program says nothing at its next start");
    return QJsonDocument::fromJson(line).object();
}

qsizetype TestKills::onServer(const QString &name) const
{
    const auto &rows = m_service->rows(CredentialKind::ApiKey);
    return std::count_if(rows.begin(), rows.end(),
                         [&name](const Credential &row) { return row.name == name; });
}

/// Checks the promises: no key is made twice or lost silently, and nothing untrue is said.
void TestKills::checkCreate(const VictimOrders &orders, const QJsonObject &look, bool isFinal)
{
    const qsizetype made = onServer(orders.name);
    bool isSaved = false;
    bool isListed = false;
    for (const QJsonValue &entry : look.value("entries"_L1).toArray()) {
        if (entry["name"_L1].toString() != orders.name)
            continue;
        isListed = true;
        isSaved = entry["value"_L1].toString() == m_secrets.value(orders.name);
    }
    const bool isTold = look.value("seen"_L1).toString().contains(orders.name);
    const bool isOpen = look.value("intents"_L1).toArray().contains(orders.name);
    const auto fault = [&](int &count, const char *what) {
        ++count;
        m_faults.append(orders.name.toUtf8() + ": " + what + ", killed at " + orders.killAt.toUtf8()
                        + '+' + QByteArray::number(orders.killAfter) + ", made "
                        + QByteArray::number(made)
                        + "; it says: " + look.value("seen"_L1).toString().toUtf8());
    };
    if (made > 1)
        fault(m_doubled, "made twice");
    if (made == 1 && !isSaved && !isTold)
        fault(m_lost, "nobody is told");
    if (made == 0 && isListed)
        fault(m_wrong, "listed, but never made");
    if (isFinal && isSaved && isOpen)
        fault(m_wrong, "saved, but still unknown");
}

void TestKills::killDuringCreate(Keyring keyring, VictimOrders orders)
{
    const bool drips = m_random.bounded(2) == 0;
    m_service->twist = [this, keyring, drips](const FakeRequest &request, FakeResponse response) {
        if (request.verb == "POST") {
            m_secrets.insert(QJsonDocument::fromJson(request.body)["name"_L1].toString(),
                             m_service->lastSecret());
            if (keyring == Keyring::Locked)
                std::ignore = lockLogin();
            if (keyring == Keyring::Hung && !m_stopped)
                m_stopped = std::make_unique<StoppedDaemon>();
            if (drips) {
                response.then = FakeResponse::Then::DripBody;
                response.interval = 1ms;
            }
        }
        return response;
    };
    const auto process = start(orders);
    QVERIFY(waitFor(*process, "ready"));
    mark(u"go"_s);
    QVERIFY(waitFor(*process, "pressed"));
    if (orders.killAt.isEmpty())
        QTest::qWait(orders.killAfter);
    else
        std::ignore =
            QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 5'000);
    process->kill();
    QTRY_VERIFY(process->state() == QProcess::NotRunning);
    ++m_kills;
    QVERIFY(QFile::remove(m_home->filePath(u"go"_s)));
    m_service->twist = nullptr;

    // The keychain is in the state in which the program was killed. The program must say at once
    // what it cannot know.
    const bool isLater = keyring == Keyring::Locked || keyring == Keyring::Hung;
    checkCreate(orders, look(orders, !isLater), !isLater && keyring != Keyring::None);
    if (!isLater)
        return;
    m_stopped.reset();
    QVERIFY(unlockLogin());
    checkCreate(orders, look(orders, true), true);
}

void TestKills::ofACreate_data()
{
    QTest::addColumn<Keyring>("keyring");
    QTest::addColumn<bool>("aimed");
    QTest::addColumn<int>("times");
    QTest::newRow("open, at random") << Keyring::Open << false << amount(4, 140);
    QTest::newRow("open, aimed") << Keyring::Open << true << amount(4, 40);
    if (amount(0, 1) == 0)
        return; // the waits are too long for the suite
    QTest::newRow("locked, at random") << Keyring::Locked << false << 20;
    QTest::newRow("none, at random") << Keyring::None << false << 20;
    QTest::newRow("hung, at random") << Keyring::Hung << false << 20;
}

void TestKills::ofACreate()
{
    QFETCH(const Keyring, keyring);
    QFETCH(const bool, aimed);
    QFETCH(const int, times);
    const bool keeps = keyring != Keyring::None;
    if (!keeps)
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    QVERIFY(connectOnce(keeps));
    for (int i = 0; i < times; ++i) {
        VictimOrders orders = ordersFor(u"create"_s, keeps);
        orders.killAfter = m_random.bounded(500);
        if (aimed) {
            const int at = times == 40 ? i : m_random.bounded(40);
            orders.killAt = QString::fromLatin1(steps[at % 5]);
            orders.killAfter = delays[at / 5];
        }
        killDuringCreate(keyring, orders);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_faults.isEmpty(), m_faults.join('\n').constData());
}

/// Every listed entry can be read, and the rows are those of the service.
void TestKills::checkOther(const VictimOrders &orders, const QJsonObject &look)
{
    QHash<QString, QString> values;
    for (const QJsonValue &entry : look.value("entries"_L1).toArray()) {
        values.insert(entry["uuid"_L1].toString(), entry["value"_L1].toString());
        if (entry["value"_L1].toString().isEmpty())
            m_faults.append(orders.name.toUtf8() + ": listed, but not in the keychain: "
                            + entry["name"_L1].toString().toUtf8());
    }
    for (const QJsonValue &connection : look.value("connections"_L1).toArray()) {
        if (values.value(connection["entry"_L1].toString()).isEmpty())
            m_faults.append(orders.name.toUtf8() + ": a sign-in without its credential");
    }
    QStringList onServer;
    for (const Credential &row : m_service->rows(CredentialKind::ApiKey))
        onServer.append(row.name);
    for (const QJsonValue &name : look.value("names"_L1).toArray())
        onServer.removeOne(name.toString());
    if (!onServer.isEmpty() && orders.action != "replace"_L1)
        m_faults.append(orders.name.toUtf8()
                        + ": not in the table: " + onServer.join(u", "_s).toUtf8());
    m_wrong += int(m_faults.size());
}

void TestKills::killAtRandom(const QString &action)
{
    QVERIFY(connectOnce(true));
    for (int i = 0; i < amount(2, 40); ++i) {
        const VictimOrders orders = ordersFor(action, true);
        if (action == "delete"_L1)
            m_service->seed(CredentialKind::ApiKey, orders.name);
        const auto process = start(orders);
        QVERIFY(waitFor(*process, "ready"));
        mark(u"go"_s);
        QVERIFY(waitFor(*process, "pressed"));
        QTest::qWait(m_random.bounded(action == "import"_L1 ? 150 : 500));
        process->kill();
        QTRY_VERIFY(process->state() == QProcess::NotRunning);
        ++m_kills;
        QVERIFY(QFile::remove(m_home->filePath(u"go"_s)));
        for (Credential &row : m_service->rows(CredentialKind::Token))
            row.name = u"Laptop"_s;
        checkOther(orders, look(orders, true));
        QVERIFY2(m_faults.isEmpty(), m_faults.join('\n').constData());
    }
}

/// Two processes on one folder, as when the single instance is circumvented: the second one must
/// not take the create of the first for a dead one's, as long as the first one lives.
void TestKills::besideASecondProcess()
{
    QVERIFY(connectOnce(true));
    m_service->twist = [](const FakeRequest &request, FakeResponse response) {
        if (request.verb == "POST")
            response.then = FakeResponse::Then::Hang;
        return response;
    };
    const VictimOrders orders = ordersFor(u"create"_s, true);
    const auto first = start(orders);
    QVERIFY(waitFor(*first, "ready"));
    mark(u"go"_s);
    QVERIFY(waitFor(*first, "pressed"));
    QTRY_COMPARE(onServer(orders.name), 1);
    // Stopped, it lives on while it can do nothing.
    QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
    const QJsonObject beside = look(orders, false);
    QVERIFY(beside.value("intents"_L1).toArray().contains(orders.name));
    // That its list has the new key, it may say: that is what it is.
    QStringList seen = beside.value("seen"_L1).toString().split(u" | "_s);
    seen.removeIf(
        [](const QString &text) { return text.startsWith("Appeared, and not in the vault:"_L1); });
    QVERIFY2(!seen.join(u'\n').contains(orders.name), qPrintable(seen.join(u'\n')));
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    QTRY_VERIFY(first->state() == QProcess::NotRunning);
    ++m_kills;
    const QJsonObject after = look(orders, true);
    QVERIFY2(after.value("seen"_L1).toString().contains(orders.name),
             qPrintable(after.value("seen"_L1).toString()));
}

void TestKills::cleanupTestCase()
{
    measured(QByteArray::number(m_kills) + " kills, " + QByteArray::number(m_lost)
             + " secrets lost in silence, " + QByteArray::number(m_doubled) + " keys doubled, "
             + QByteArray::number(m_wrong) + " told wrongly");
}

int main(int argc, char *argv[])
{
    const TestEnvironment environment;
    if (argc > 1 && qstrcmp(argv[1], victimSwitch) == 0)
        return runVictim(argc, argv);
    QCoreApplication application(argc, argv);
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
