// SPDX-License-Identifier: MIT
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

#include <algorithm>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

/// The moments after which the program is killed, each at once or some milliseconds later.
constexpr const char *moments[] = { "pressed",  "creating", "creating", "swapping",
                                    "swapping", "swapped",  "retiring", "retiring" };
constexpr int longestWait = 400;

} // namespace

/// Kills the program while it rotates a key, again and again. Whatever the moment: the next start
/// goes on, no value is lost, the old key is deleted only if the user has asked for it, and the
/// file that uses it has the old content or the new one.
class TestRotations final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void killedAtAnyMoment();
    void cleanupTestCase();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const VictimOrders &orders) const;
    /// Reads what the process says until `word`; false if it ends before.
    [[nodiscard]] bool waitFor(QProcess &process, const QByteArray &word);
    [[nodiscard]] VictimOrders orders(const QString &action) const;
    [[nodiscard]] bool begin(QProcess &process);
    [[nodiscard]] QJsonObject look();
    void check(const QJsonObject &look);
    void checkFile(bool isOver);
    void fault(const QByteArray &what) { m_faults.append(m_name.toUtf8() + ": " + what); }
    [[nodiscard]] qsizetype onServer(const QString &name) const;
    [[nodiscard]] static QString valueOf(const QJsonObject &look, const QString &uuidOrName);
    [[nodiscard]] QString file() const { return m_home->filePath(u"rotated.env"_s); }
    [[nodiscard]] static QByteArray contentWith(const QString &value)
    {
        return "A=1\nKEY=" + value.toUtf8() + "\nB=2\n";
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeService> m_service;
    QRandomGenerator m_random = faults();
    QString m_name; ///< of the key that is rotated now
    QString m_oldValue;
    QStringList m_newValues; ///< that the service has made for it
    bool m_isAsked = false; ///< the user has asked to delete the old one
    QByteArrayList m_faults;
    int m_kills = 0;
    int m_unfinished = 0;
};

void TestRotations::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeService>(m_clock);
    knowAccounts(*m_service);
    m_service->seed(CredentialKind::ApiKey, u"First"_s);
    m_service->twist = [this](const FakeRequest &request, FakeResponse response) {
        if (request.verb == "POST")
            m_newValues.append(m_service->lastSecret());
        return response;
    };
}

void TestRotations::cleanup()
{
    m_service.reset();
    m_home.reset();
    TestCase::cleanup();
}

VictimOrders TestRotations::orders(const QString &action) const
{
    return { m_home->path(), m_service->address(), action, m_name, {}, 0, true };
}

std::unique_ptr<QProcess> TestRotations::start(const VictimOrders &orders) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), orders.arguments());
    return process;
}

bool TestRotations::waitFor(QProcess &process, const QByteArray &word)
{
    bool isSaid = false;
    std::ignore = QTest::qWaitFor(
        [&] {
            while (!isSaid && process.canReadLine()) {
                const QByteArray line = process.readLine().trimmed();
                m_isAsked = m_isAsked || line == "retiring";
                isSaid = line == word;
                if (line.startsWith("failed"))
                    qWarning("%s", line.constData());
            }
            return isSaid || process.state() == QProcess::NotRunning;
        },
        30'000);
    return isSaid;
}

bool TestRotations::begin(QProcess &process)
{
    if (!waitFor(process, "ready"))
        return false;
    QFile go(m_home->filePath(u"go"_s));
    return go.open(QIODevice::WriteOnly) && waitFor(process, "pressed");
}

QJsonObject TestRotations::look()
{
    QFile::remove(m_home->filePath(u"go"_s));
    const auto process = start(orders(u"look"_s));
    QByteArray line;
    std::ignore = QTest::qWaitFor(
        [&] {
            if (process->canReadLine())
                line = process->readLine();
            return !line.isEmpty() || process->state() == QProcess::NotRunning;
        },
        30'000);
    process->waitForFinished();
    if (line.isEmpty())
        fault("the program says nothing at its next start");
    return QJsonDocument::fromJson(line).object();
}

qsizetype TestRotations::onServer(const QString &name) const
{
    const auto &rows = m_service->rows(CredentialKind::ApiKey);
    return std::count_if(rows.begin(), rows.end(),
                         [&name](const Credential &row) { return row.name == name; });
}

QString TestRotations::valueOf(const QJsonObject &look, const QString &uuidOrName)
{
    for (const QJsonValue &entry : look.value("entries"_L1).toArray()) {
        if (entry["uuid"_L1].toString() == uuidOrName || entry["name"_L1].toString() == uuidOrName)
            return entry["value"_L1].toString();
    }
    return {};
}

void TestRotations::checkFile(bool isOver)
{
    QFile opened(file());
    const QByteArray content = opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    const bool isNew =
        std::any_of(m_newValues.begin(), m_newValues.end(),
                    [&content](const QString &value) { return content == contentWith(value); });
    if (!isNew && (isOver || content != contentWith(m_oldValue)))
        fault("the file is neither old nor new: " + content);
}

void TestRotations::check(const QJsonObject &look)
{
    const QString fresh = m_name + u" 2"_s;
    const QString seen = look.value("seen"_L1).toString();
    const bool isOldThere = onServer(m_name) == 1;
    const QString newValue = valueOf(look, fresh);
    if (!m_isAsked && !isOldThere)
        fault("the old key was deleted unasked");
    if (isOldThere && valueOf(look, m_name) != m_oldValue)
        fault("the value of the old key is lost");
    if (onServer(fresh) > 1)
        fault("made twice");
    if (onServer(fresh) == 1 && newValue != m_newValues.value(0) && !seen.contains(fresh))
        fault("the new key is lost, and nobody is told: " + seen.toUtf8());
    if (!isOldThere && newValue.isEmpty())
        fault("the old key has ended, and the vault has no new one");
    const auto rotations = look.value("rotations"_L1).toArray();
    const auto isOfThis = [this](const QJsonValue &each) {
        return each["old"_L1].toString() == m_name;
    };
    const bool isUnderWay = std::any_of(rotations.begin(), rotations.end(), isOfThis);
    if (isUnderWay)
        ++m_unfinished;
    if (!newValue.isEmpty() && isOldThere && !isUnderWay)
        fault("nothing goes on where it stood");
    checkFile(false);
}

void TestRotations::killedAtAnyMoment()
{
    const auto connecting = start(orders(u"connect"_s));
    QVERIFY(waitFor(*connecting, "done"));
    QTRY_VERIFY(connecting->state() == QProcess::NotRunning);
    for (int i = 0; i < amount(3, 60); ++i) {
        m_name = u"Rotated %1 key"_s.arg(i, 3, 10, QLatin1Char('0'));
        m_oldValue = rotatedValue(m_service->seed(CredentialKind::ApiKey, m_name));
        m_newValues.clear();
        m_isAsked = false;
        QFile used(file());
        QVERIFY(used.open(QIODevice::WriteOnly));
        used.write(contentWith(m_oldValue));
        used.close();
        const auto process = start(orders(u"rotate"_s));
        QVERIFY(begin(*process));
        const QByteArray moment = moments[m_random.bounded(int(std::size(moments)))];
        if (moment != "pressed")
            QVERIFY(waitFor(*process, moment));
        QTest::qWait(m_random.bounded(longestWait));
        process->kill();
        QTRY_VERIFY(process->state() == QProcess::NotRunning);
        std::ignore = waitFor(*process, {}); // what was said last
        ++m_kills;
        check(look());
        QVERIFY2(m_faults.isEmpty(), m_faults.join('\n').constData());

        // The next start takes it to its end, if it had not come to its end before.
        const auto rotations = look().value("rotations"_L1).toArray();
        if (onServer(m_name) == 0 && rotations.isEmpty())
            continue;
        const auto again = start(orders(u"rotate"_s));
        QVERIFY(begin(*again));
        QVERIFY2(waitFor(*again, "done"), qPrintable(m_name));
        again->kill();
        QTRY_VERIFY(again->state() == QProcess::NotRunning);
        QFile::remove(m_home->filePath(u"go"_s));
        QCOMPARE(onServer(m_name), 0);
        checkFile(true);
        QVERIFY2(m_faults.isEmpty(), m_faults.join('\n').constData());
    }
}

void TestRotations::cleanupTestCase()
{
    measured(QByteArray::number(m_kills) + " kills of a rotation, after "
             + QByteArray::number(m_unfinished) + " of which it went on; "
             + QByteArray::number(m_faults.size()) + " faults");
}

int main(int argc, char *argv[])
{
    const TestEnvironment environment;
    if (argc > 1 && qstrcmp(argv[1], victimSwitch) == 0)
        return runVictim(argc, argv);
    QCoreApplication application(argc, argv);
    TestRotations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rotations.moc"
