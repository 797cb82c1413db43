// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "reliability/accountanswers.h"
#include "reliability/amount.h"
#include "support/canary.h"
#include "support/fakeservice.h"
#include "support/testcase.h"
#include "support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <utility>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

/// The canary in the five encodings: UTF-8, UTF-16, base64 at its three offsets, hex, percent.
const QList<QByteArray> &encodings()
{
    static const QList<QByteArray> all = [] {
        QByteArray percent;
        for (const char c : canary)
            percent.append('%').append(QByteArray(1, c).toHex());
        const QByteArray hex = QByteArray(canary.data(), canary.size()).toHex();
        return canaryEncodings() + QList<QByteArray>{ hex.toUpper(), percent, percent.toUpper() };
    }();
    return all;
}

QByteArray readable(const QByteArray &bytes)
{
    QByteArray text = bytes;
    text.replace('\0', "");
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '.');
    return text;
}

/// The places at which a process can write and one of the encodings stands, each with what is
/// around it. Nothing if that process cannot be read.
std::optional<QByteArrayList> hitsIn(qint64 pid)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArrayList hits;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        // "7f00-7f10 rw-p 00000000 08:01 123 /path"
        const QByteArrayList parts = line.simplified().split(' ');
        if (!parts.value(1).startsWith("rw"))
            continue;
        const QByteArrayList range = parts.value(0).split('-');
        const qint64 first = range.value(0).toLongLong(nullptr, 16);
        if (!memory.seek(first))
            return std::nullopt;
        const QByteArray content = memory.read(range.value(1).toLongLong(nullptr, 16) - first);
        for (const QByteArray &wanted : encodings()) {
            for (qsizetype at = 0; (at = content.indexOf(wanted, at)) >= 0; ++at)
                hits.append(parts.value(5, "memory") + ": "
                            + readable(content.mid(std::max(at - 64, qsizetype(0)), 192)));
        }
    }
    return hits;
}

QList<qint64> childrenOf(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(pid));
    QList<qint64> children;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : file.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toLongLong());
        }
    }
    return children;
}

void prepare(FakeService &service)
{
    knowAccounts(service);
    service.seed(CredentialKind::ApiKey, u"First"_s);
}

/// A driver (memorydriver.cpp) and what its memory holds.
class Driven final
{
public:
    Driven(const QString &program, const FakeService &service, const QString &authorityFile,
           QLatin1StringView credential = "ak_0f0f0f0f.owner"_L1)
    {
        QFile file(m_home.filePath(u"credential"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(credential.data(), credential.size());
        file.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program),
                        { m_home.path(), service.address(), file.fileName(), authorityFile });
    }

    ~Driven()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished())
            m_process.kill();
    }

    [[nodiscard]] bool obeys(const QByteArray &line)
    {
        m_process.write(line + '\n');
        return says(line.split(' ').constFirst());
    }

    [[nodiscard]] bool says(const QByteArray &word)
    {
        const auto hasEnded = [this] { return m_process.state() == QProcess::NotRunning; };
        return QTest::qWaitFor([&] { return m_process.canReadLine() || hasEnded(); }, 60'000)
            && m_process.readLine().trimmed() == word;
    }

    [[nodiscard]] qint64 program() const { return m_process.processId(); }
    /// The process that the driver has started last.
    [[nodiscard]] qint64 helper() const { return childrenOf(program()).value(0); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace

/// The whole way of a secret, through HTTPS, keychain, window and clipboard: when its dialog is
/// closed and the clipboard cleared, neither the program nor its helper holds it any more.
class TestMemory final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeft();
    void nothingIsLeftOfASignIn();
    void withoutWipingMuchIsLeft();
    void bothProgramsHaveIt_data();
    void bothProgramsHaveIt();

private:
    void dump(Driven &driven, const QByteArray &step);
    void look(const Driven &driven, const QByteArray &step);
    void tell(const QByteArray &when);

    SystemClock m_clock;
    TestCertificates m_certificates;
    int m_dumps = 0;
    int m_clean = 0;
    QByteArrayList m_hits;
};

void TestMemory::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"unlocked"_s);
    if (!m_certificates.isUsable())
        QSKIP("needs the command openssl");
}

void TestMemory::dump(Driven &driven, const QByteArray &step)
{
    QVERIFY(driven.obeys(step));
    const auto shown = hitsIn(driven.program());
    QVERIFY2(shown, "its memory cannot be read");
    QVERIFY2(!shown->isEmpty(), "the search does not find what is shown");
    QVERIFY(driven.obeys("close"));
    look(driven, step);
}

void TestMemory::look(const Driven &driven, const QByteArray &step)
{
    for (const qint64 process : { driven.program(), driven.helper() }) {
        const auto hits = hitsIn(process);
        QVERIFY2(hits, "its memory cannot be read");
        ++m_dumps;
        m_clean += hits->isEmpty() ? 1 : 0;
        for (const QByteArray &hit : *hits)
            m_hits.append(step + (process == driven.program() ? ", program, " : ", helper, ")
                          + hit);
    }
}

/// The end of a test: what its dumps have shown.
void TestMemory::tell(const QByteArray &when)
{
    measured(when + ": " + QByteArray::number(std::exchange(m_clean, 0)) + " of "
             + QByteArray::number(std::exchange(m_dumps, 0)) + " dumps without a hit");
    const QByteArrayList hits = std::exchange(m_hits, {});
    QVERIFY2(hits.isEmpty(), hits.join('\n').constData());
}

void TestMemory::nothingIsLeft()
{
    FakeService service(m_clock, m_certificates.make(TestCertificates::Flavour::Good));
    prepare(service);
    Driven driven(u"keyturn-memory-driver"_s, service, m_certificates.authorityFile());
    QVERIFY(driven.says("ready"));
    for (int round = 0; round < amount(2, 20); ++round) {
        const QByteArray name = "Key " + QByteArray::number(round);
        for (const QByteArray step : { "create ", "reveal ", "use " }) {
            dump(driven, step + name);
            if (QTest::currentTestFailed())
                return;
        }
    }
    tell("after a dialog");
}

void TestMemory::nothingIsLeftOfASignIn()
{
    FakeService service(m_clock, m_certificates.make(TestCertificates::Flavour::Good));
    prepare(service);
    for (int round = 0; round < amount(1, 20); ++round) {
        Driven driven(u"keyturn-memory-driver"_s, service, m_certificates.authorityFile(),
                      canaryKey);
        QVERIFY(driven.says("ready"));
        const auto signedIn = hitsIn(driven.program());
        QVERIFY2(signedIn && !signedIn->isEmpty(), "the search does not find what is in use");
        QVERIFY(driven.obeys("leave"));
        look(driven, "leave");
    }
    tell("after signing out");
}

void TestMemory::withoutWipingMuchIsLeft()
{
    FakeService service(m_clock, m_certificates.make(TestCertificates::Flavour::Good));
    prepare(service);
    Driven driven(u"keyturn-memory-driver-unwiped"_s, service, m_certificates.authorityFile());
    QVERIFY(driven.says("ready"));
    QVERIFY(driven.obeys("create Key"));
    QVERIFY(driven.obeys("close"));
    const auto left = hitsIn(driven.program());
    QVERIFY(left && !left->isEmpty());
}

void TestMemory::bothProgramsHaveIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("keyturn") << QStringLiteral(KEYTURN_PROGRAM);
    QTest::newRow("keyturn-keychain") << QStringLiteral(KEYTURN_HELPER);
}

/// The driver stands for the program; this shows that the program is linked as the driver is.
void TestMemory::bothProgramsHaveIt()
{
    QFETCH(const QString, program);
    QProcess nm;
    nm.start(QStringLiteral(NM), { u"--dynamic"_s, u"--defined-only"_s, program });
    QVERIFY(nm.waitForFinished());
    const QByteArrayList lines = nm.readAllStandardOutput().split('\n');
    for (const QByteArray name : { " T free", " T realloc" })
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [&name](const QByteArray &line) { return line.endsWith(name); }));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestMemory)
#include "tst_memory.moc"
