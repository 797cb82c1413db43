// SPDX-License-Identifier: MIT
#include "dashboardclient.h"
#include "sandboxprocess.h"
#include "support/testcase.h"
#include "webclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <functional>
#include <memory>

using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

const QString keysPath = u"/admin/organization-pats"_s;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The forms in which a careless program might write a secret.
QList<QByteArray> spellingsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const auto *units = reinterpret_cast<const char *>(text.utf16());
    QList<QByteArray> spellings{ secret, secret.toHex(), secret.toHex().toUpper(),
                                 QByteArray(units, text.size() * 2), secret.toPercentEncoding() };
    for (const qsizetype shift : { 0, 1, 2 }) // Base64 depends on the offset
        spellings.append(secret.mid(shift).toBase64().chopped(4));
    return spellings;
}

QString firstHolder(const QStringList &files, const QByteArray &secret)
{
    for (const QString &path : files) {
        const QByteArray content = contentOf(path);
        for (const QByteArray &spelling : spellingsOf(secret)) {
            if (content.contains(spelling))
                return path;
        }
    }
    return {};
}

QString idOf(const QByteArray &key)
{
    return QString::fromUtf8(key.left(11));
}

/// The number of values of these credentials.
int hashesIn(const QJsonArray &credentials)
{
    int count = 0;
    for (const QJsonValue &credential : credentials)
        count += int(credential.toObject().value("hashes"_L1).toArray().size());
    return count;
}

} // namespace

/// The sandbox as a program: what it prints, when it ends, which files it leaves.
class TestSandboxProcess final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void printsExactlyOneLine();
    void listensOnLoopbackOnly();
    void takesTheAskedPort();
    void aTakenPortEndsItWithAMessage();
    void wrongArgumentsEndItWithAMessage_data();
    void wrongArgumentsEndItWithAMessage();
    void helpAndVersionEndIt_data();
    void helpAndVersionEndIt();

    void signalsEndItCleanly_data();
    void signalsEndItCleanly();
    void endsWhenStandardInputCloses();
    void inputItselfDoesNotEndIt();
    void withoutTheOptionClosedInputDoesNotEndIt();

    void aRestartKeepsTheState();
    void aRestartKeepsTheOtherServices();
    void everyStartAddsASecretToTheSameKey();
    void aDeletedBootstrapKeyIsMadeAnew();
    void whatWasAnsweredSurvivesAKill();
    void aFailedStartAddsNoSecret();
    void onlyHashesReachTheDisk();
    void inMemoryLeavesNoFile();
    void theDefaultFolderIsTheUsersOwn();
    void folderAndFilesAreTheOwnersAlone();
    void anOpenEmptyFolderIsClosed();
    void aSharedFolderIsLeftAlone();
    void unusableStateEndsItWithAMessage_data();
    void unusableStateEndsItWithAMessage();
    void aNewerStateIsLeftAlone();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aFileThatIsDamagedMeanwhileIsNotOverwritten();
    void aFolderThatCannotBeWrittenTakesNoChange();
    void whoeverIsKilledWhileWritingLeavesTheOldOrTheNewFile();

    void twoInstancesShareOneState();
    void firstStartsAtOnceFillOnce();
    void theLogHoldsNoSecret();

private:
    [[nodiscard]] QStringList inState() const { return { u"--state-dir"_s, m_state }; }
    [[nodiscard]] QString stateFile() const { return m_state + u"/sandbox.json"_s; }
    /// A list of a service's records, as the file contains it.
    [[nodiscard]] QJsonArray kept(const char *service, const char *list) const
    {
        const QJsonObject state = QJsonDocument::fromJson(contentOf(stateFile())).object();
        return state.value(QLatin1StringView(service))
            .toObject()
            .value(QLatin1StringView(list))
            .toArray();
    }
    /// Runs the program to its end; -1 if it printed its line instead.
    [[nodiscard]] int exitCode(SandboxProcess &sandbox, const QStringList &arguments)
    {
        if (sandbox.start(arguments) || !sandbox.hasEnded())
            return -1;
        return sandbox.process().exitCode();
    }
    [[nodiscard]] int statusOf(const SandboxProcess &sandbox, const QByteArray &key)
    {
        m_web.setBase(sandbox.url());
        return m_web.ask("GET", keysPath, WebClient::withKey(key)).status;
    }
    [[nodiscard]] QJsonArray keysOf(const SandboxProcess &sandbox)
    {
        m_web.setBase(sandbox.url());
        return m_web.ask("GET", keysPath, WebClient::withKey(sandbox.key())).array();
    }
    /// All values that a start announces.
    [[nodiscard]] static QByteArrayList announced(const SandboxProcess &sandbox)
    {
        return { sandbox.key(), sandbox.token(),
                 sandbox.accountKey(u"appcircle"_s, u"personal-access-key"_s),
                 sandbox.accountKey(u"appcircle"_s, u"api-key"_s),
                 sandbox.accountKey(u"anyformat"_s, u"api-key"_s) };
    }
    /// A new value of each kind that the dashboard makes, and an access token.
    [[nodiscard]] QByteArrayList newOnes(const SandboxProcess &sandbox)
    {
        m_web.setBase(sandbox.url());
        DashboardClient dashboard(m_web);
        const QString home = sandbox.account(u"appcircle"_s, u"api-key"_s)
                                 .value("organization"_L1)
                                 .toObject()
                                 .value("id"_L1)
                                 .toString();
        const auto accessKey =
            dashboard.sendUnder(u"/dashboard/appcircle/personal-access-key"_s, u"Acme Apps iOS"_s);
        const auto apiKey =
            dashboard.send(u"/dashboard/appcircle/api-key"_s, u"create"_s,
                           { { u"name"_s, u"Made by a test"_s },
                             { u"expires"_s, QDate::currentDate().toString(Qt::ISODate) },
                             { u"organization"_s, home } });
        const auto key = dashboard.sendUnder(u"/dashboard/anyformat/api-key"_s, u"Acme Claims"_s);
        const auto anyreach = dashboard.send(u"/dashboard/anyreach/token"_s, u"create"_s,
                                             { { u"name"_s, u"Made by a test"_s } });
        QByteArrayList values;
        for (const WebAnswer &answer : { accessKey, apiKey, key, anyreach })
            values.append(DashboardClient::shown(answer.body, u"secret"_s).toUtf8());
        const auto token = m_web.askForm(
            u"/auth/v3/token"_s, { { u"personalAccessKey"_s, QString::fromUtf8(values.first()) } });
        values.append(token.object().value("access_token"_L1).toString().toUtf8());
        return values;
    }
    [[nodiscard]] QByteArray newKey(const SandboxProcess &sandbox)
    {
        m_web.setBase(sandbox.url());
        const auto made = m_web.askJson("POST", keysPath, WebClient::withKey(sandbox.key()),
                                        { { u"name"_s, u"Made by a test"_s } });
        return made.object().value("pat_key"_L1).toString().toUtf8();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_state;
    WebClient m_web;
};

void TestSandboxProcess::init()
{
    TestCase::init();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_state = m_dir->filePath(u"state"_s);
}

void TestSandboxProcess::printsExactlyOneLine()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({ u"--in-memory"_s }));
    const QJsonObject line = sandbox.line();
    QCOMPARE(line.value("service"_L1).toString(), u"anyreach"_s);
    QVERIFY(sandbox.url().startsWith(u"http://127.0.0.1:"_s));
    const QJsonObject home = line.value("organization"_L1).toObject();
    QCOMPARE(home.value("name"_L1).toString(), u"Acme Voice"_s);
    QCOMPARE(home.value("id"_L1).toString().toUtf8(), sandbox.organization(u"Acme Voice"_s));
    QVERIFY(sandbox.key().startsWith("ak_"));
    QVERIFY(sandbox.token().startsWith("pat_"));
    const QJsonArray organizations = line.value("organizations"_L1).toArray();
    QCOMPARE(organizations.size(), 2);
    QCOMPARE(organizations.at(0).toObject().value("role"_L1).toString(), u"admin"_s);
    QCOMPARE(organizations.at(1).toObject().value("role"_L1).toString(), u"viewer"_s);
    QCOMPARE(line.value("accounts"_L1).toArray().size(), 3);

    QCOMPARE(statusOf(sandbox, sandbox.key()), 200);
    QCOMPARE(statusOf(sandbox, "ak_no"), 401);
    QVERIFY(sandbox.stop());
    QCOMPARE(sandbox.laterOutput(), QByteArray());
    QCOMPARE(sandbox.errorOutput(), QByteArray());
}

void TestSandboxProcess::listensOnLoopbackOnly()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({ u"--in-memory"_s }));
    const auto port = quint16(QUrl(sandbox.url()).port());
    const auto addresses = QNetworkInterface::allAddresses();
    QVERIFY(addresses.contains(QHostAddress(QHostAddress::LocalHost)));
    for (const QHostAddress &address : addresses) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        const bool isLoopback4 = address == QHostAddress(QHostAddress::LocalHost);
        QCOMPARE(socket.waitForConnected(2000), isLoopback4);
    }
}

void TestSandboxProcess::takesTheAskedPort()
{
    SandboxProcess first;
    QVERIFY(first.start({ u"--in-memory"_s }));
    const QString port = QString::number(QUrl(first.url()).port());
    QVERIFY(first.stop());
    SandboxProcess second;
    QVERIFY(second.start({ u"--in-memory"_s, u"--port"_s, port }));
    QCOMPARE(second.url(), first.url());
}

void TestSandboxProcess::aTakenPortEndsItWithAMessage()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    SandboxProcess sandbox;
    const QString port = QString::number(occupant.serverPort());
    QCOMPARE(exitCode(sandbox, { u"--in-memory"_s, u"--port"_s, port }), 1);
    QVERIFY(sandbox.errorOutput().contains(port.toUtf8()));
    QVERIFY(sandbox.errorOutput().contains("another program uses it"));
    QCOMPARE(sandbox.laterOutput(), QByteArray());
}

void TestSandboxProcess::wrongArgumentsEndItWithAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{ u"--in-memory"_s, u"--listen-everywhere"_s };
    QTest::newRow("a word") << QStringList{ u"--in-memory"_s, u"now"_s };
    QTest::newRow("port too large") << QStringList{ u"--in-memory"_s, u"--port=65536"_s };
    QTest::newRow("negative port") << QStringList{ u"--in-memory"_s, u"--port=-1"_s };
    QTest::newRow("port in words") << QStringList{ u"--in-memory"_s, u"--port=http"_s };
    QTest::newRow("port missing") << QStringList{ u"--in-memory"_s, u"--port"_s };
    QTest::newRow("memory and folder") << QStringList{ u"--in-memory"_s, u"--state-dir=x"_s };
    QTest::newRow("no folder") << QStringList{ u"--state-dir="_s };
}

void TestSandboxProcess::wrongArgumentsEndItWithAMessage()
{
    QFETCH(const QStringList, arguments);
    SandboxProcess sandbox;
    sandbox.process().setWorkingDirectory(m_dir->path());
    QCOMPARE(exitCode(sandbox, arguments), 2);
    QVERIFY(sandbox.errorOutput().startsWith("keyturn-sandbox: "));
    QCOMPARE(sandbox.laterOutput(), QByteArray());
    QCOMPARE(filesBelow(m_dir->path()), QStringList());
}

void TestSandboxProcess::helpAndVersionEndIt_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("help") << u"--help"_s << "--until-stdin-closes"_ba;
    QTest::newRow("version") << u"--version"_s << "keyturn-sandbox "_ba;
}

void TestSandboxProcess::helpAndVersionEndIt()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, text);
    QProcess program;
    program.start(QStringLiteral(KEYTURN_SANDBOX_PROGRAM), { option });
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains(text));
}

void TestSandboxProcess::signalsEndItCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandboxProcess::signalsEndItCleanly()
{
    QFETCH(const int, signal);
    SandboxProcess sandbox;
    QVERIFY(sandbox.start(inState()));
    QCOMPARE(::kill(pid_t(sandbox.process().processId()), signal), 0);
    QVERIFY(sandbox.hasEnded());
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
    // Only the state is left: no lock and no temporary file.
    QCOMPARE(filesBelow(m_state), QStringList{ stateFile() });
}

void TestSandboxProcess::endsWhenStandardInputCloses()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({ u"--in-memory"_s, u"--until-stdin-closes"_s }));
    sandbox.process().closeWriteChannel();
    QVERIFY(sandbox.hasEnded());
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
}

void TestSandboxProcess::inputItselfDoesNotEndIt()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({ u"--in-memory"_s, u"--until-stdin-closes"_s }));
    sandbox.process().write(QByteArray(10'000, '\n'));
    QVERIFY(sandbox.process().waitForBytesWritten());
    QVERIFY(!sandbox.process().waitForFinished(200)); // the sandbox goes on
    QCOMPARE(statusOf(sandbox, sandbox.key()), 200);
}

void TestSandboxProcess::withoutTheOptionClosedInputDoesNotEndIt()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({ u"--in-memory"_s }));
    sandbox.process().closeWriteChannel();
    QVERIFY(!sandbox.process().waitForFinished(200)); // the sandbox goes on
    QCOMPARE(statusOf(sandbox, sandbox.key()), 200);
}

void TestSandboxProcess::aRestartKeepsTheState()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    const QByteArray made = newKey(first);
    const QByteArray removed = newKey(first);
    const QString path = keysPath + u'/' + idOf(removed);
    QCOMPARE(m_web.ask("DELETE", path, WebClient::withKey(first.key())).status, 204);
    const QJsonArray before = keysOf(first);
    QVERIFY(first.stop());

    SandboxProcess second;
    QVERIFY(second.start(inState()));
    QCOMPARE(keysOf(second), before);
    QCOMPARE(statusOf(second, made), 200);
    QCOMPARE(statusOf(second, removed), 401);
    QCOMPARE(second.line().value("organizations"_L1), first.line().value("organizations"_L1));
}

void TestSandboxProcess::aRestartKeepsTheOtherServices()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    const QByteArrayList made = newOnes(first);
    QVERIFY(first.stop());
    SandboxProcess second;
    QVERIFY(second.start(inState()));
    m_web.setBase(second.url());
    const auto statusAtAppcircle = [this](const QByteArray &key) {
        return m_web
            .askForm(u"/auth/v3/token"_s, { { u"personalAccessKey"_s, QString::fromUtf8(key) } })
            .status;
    };
    const auto statusAtAnyformat = [this](const QByteArray &key) {
        return m_web.ask("GET", u"/v2/workflows/"_s, WebClient::withKey(key)).status;
    };
    const QString accessKey = u"personal-access-key"_s;
    for (const QByteArray &key : { made.at(0), first.accountKey(u"appcircle"_s, accessKey),
                                   second.accountKey(u"appcircle"_s, accessKey) })
        QCOMPARE(statusAtAppcircle(key), 200);
    for (const QByteArray &key : { made.at(2), first.accountKey(u"anyformat"_s, u"api-key"_s),
                                   second.accountKey(u"anyformat"_s, u"api-key"_s) })
        QCOMPARE(statusAtAnyformat(key), 200);
    QCOMPARE(m_web.ask("GET", u"/build/v2/profiles"_s, WebClient::withKey(made.last())).status,
             401); // access tokens end with the program
    QVERIFY(first.accountKey(u"anyformat"_s, u"api-key"_s)
            != second.accountKey(u"anyformat"_s, u"api-key"_s));
    QCOMPARE(second.account(u"appcircle"_s, accessKey).value("organization"_L1),
             first.account(u"appcircle"_s, accessKey).value("organization"_L1));
}

void TestSandboxProcess::everyStartAddsASecretToTheSameKey()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    QVERIFY(first.stop());
    SandboxProcess second;
    QVERIFY(second.start(inState()));
    QVERIFY(first.key() != second.key());
    QVERIFY(first.token() != second.token());
    QCOMPARE(idOf(first.key()), idOf(second.key()));
    QCOMPARE(first.token().left(12), second.token().left(12));
    QCOMPARE(statusOf(second, first.key()), 200);
    QCOMPARE(statusOf(second, second.key()), 200);

    // Deleting the credential ends all its values.
    const QString path = keysPath + u'/' + idOf(second.key());
    QCOMPARE(m_web.ask("DELETE", path, WebClient::withKey(second.key())).status, 204);
    QCOMPARE(statusOf(second, first.key()), 401);
    QCOMPARE(statusOf(second, second.key()), 401);
    QCOMPARE(hashesIn(kept("anyreach", "credentials")), 2); // those of the token
}

void TestSandboxProcess::aDeletedBootstrapKeyIsMadeAnew()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    const QString path = first.url() + keysPath + u'/' + idOf(first.key());
    m_web.setBase({});
    QCOMPARE(m_web.ask("DELETE", path, WebClient::withKey(first.key())).status, 204);
    QVERIFY(first.stop());
    SandboxProcess second;
    QVERIFY(second.start(inState()));
    QVERIFY(idOf(first.key()) != idOf(second.key()));
    QCOMPARE(statusOf(second, second.key()), 200);
    QCOMPARE(statusOf(second, first.key()), 401);
}

void TestSandboxProcess::whatWasAnsweredSurvivesAKill()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    const QByteArray made = newKey(first);
    first.process().kill();
    QVERIFY(first.hasEnded());
    SandboxProcess second;
    QVERIFY(second.start(inState()));
    QCOMPARE(statusOf(second, made), 200);
}

void TestSandboxProcess::aFailedStartAddsNoSecret()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    const int before = hashesIn(kept("anyreach", "credentials"));
    QCOMPARE(before, 2);
    SandboxProcess second;
    const QString port = QString::number(QUrl(first.url()).port());
    QCOMPARE(exitCode(second, inState() + QStringList{ u"--port"_s, port }), 1);
    QCOMPARE(hashesIn(kept("anyreach", "credentials")), before);
}

void TestSandboxProcess::onlyHashesReachTheDisk()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start(inState()));
    const QByteArray made = newKey(sandbox);
    QVERIFY(made.size() > 40);
    const QStringList whileRunning = filesBelow(m_state);
    QCOMPARE(whileRunning, QStringList{ stateFile() });
    const QByteArrayList values = QByteArrayList{ made } + announced(sandbox) + newOnes(sandbox);
    for (const QByteArray &value : values) {
        QVERIFY(value.size() >= 40);
        const QByteArray secret = value.right(32); // without the public prefix
        QCOMPARE(firstHolder(whileRunning, secret), QString());
    }
    QVERIFY(!firstHolder(whileRunning, made.left(11)).isEmpty()); // proves that the search works
    QVERIFY(!firstHolder(whileRunning, "Acme Claims").isEmpty());
    QVERIFY(sandbox.stop());
    for (const QByteArray &value : values)
        QCOMPARE(firstHolder(filesBelow(m_dir->path()), value.right(32)), QString());
}

void TestSandboxProcess::inMemoryLeavesNoFile()
{
    SandboxProcess sandbox;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"HOME"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s })
        environment.insert(name, m_dir->path());
    sandbox.process().setProcessEnvironment(environment);
    sandbox.process().setWorkingDirectory(m_dir->path());
    QVERIFY(sandbox.start({ u"--in-memory"_s }));
    QVERIFY(!newKey(sandbox).isEmpty());
    QCOMPARE(filesBelow(m_dir->path()), QStringList());
    QVERIFY(sandbox.stop());
    QCOMPARE(filesBelow(m_dir->path()), QStringList());
}

void TestSandboxProcess::theDefaultFolderIsTheUsersOwn()
{
    SandboxProcess sandbox;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"data"_s));
    sandbox.process().setProcessEnvironment(environment);
    QVERIFY(sandbox.start({}));
    QVERIFY(QFile::exists(m_dir->filePath(u"data/keyturn-sandbox/sandbox.json"_s)));
}

void TestSandboxProcess::folderAndFilesAreTheOwnersAlone()
{
    m_state = m_dir->filePath(u"not/there/yet"_s);
    SandboxProcess sandbox;
    QVERIFY(sandbox.start(inState()));
    QVERIFY(!(QFile::permissions(m_state) & others));
    QVERIFY(QFile::permissions(m_state) & QFile::ExeOwner);
    const QStringList files = filesBelow(m_state);
    QCOMPARE(files.size(), 1);
    for (const QString &file : files) {
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(file) & QFile::ExeOwner));
    }
}

void TestSandboxProcess::anOpenEmptyFolderIsClosed()
{
    QVERIFY(QDir().mkdir(m_state));
    QVERIFY(QFile::setPermissions(m_state, QFile::Permissions(0x7755)));
    SandboxProcess sandbox;
    QVERIFY(sandbox.start(inState()));
    QVERIFY(!(QFile::permissions(m_state) & others));
    QVERIFY(sandbox.stop());
    // Somebody has opened the folder and the file to others in the meantime. Both are closed again,
    // because they are the sandbox's own.
    QVERIFY(QFile::setPermissions(m_state, QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_state + u"/sandbox.json"_s, QFile::Permissions(0x6644)));
    SandboxProcess second;
    QVERIFY(second.start(inState()));
    QVERIFY(!(QFile::permissions(m_state) & others));
    QVERIFY(!(QFile::permissions(m_state + u"/sandbox.json"_s) & others));
}

void TestSandboxProcess::aSharedFolderIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_state + u"/somebody's"_s));
    const QFile::Permissions shared(0x7755);
    QVERIFY(QFile::setPermissions(m_state, shared));
    SandboxProcess sandbox;
    QCOMPARE(exitCode(sandbox, inState()), 1);
    QVERIFY(sandbox.errorOutput().contains("other users"));
    QVERIFY(QFile::permissions(m_state) & QFile::ReadOther);
    QCOMPARE(filesBelow(m_state).size(), 1);
}

void TestSandboxProcess::unusableStateEndsItWithAMessage_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("file");
    QTest::newRow("the folder is a file") << u"file"_s << u"file"_s;
    QTest::newRow("below a file") << u"file/state"_s << u"file"_s;
}

void TestSandboxProcess::unusableStateEndsItWithAMessage()
{
    QFETCH(const QString, state);
    QFETCH(const QString, file);
    QFile foreign(m_dir->filePath(file));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    const QByteArray content(5000, '#');
    QCOMPARE(foreign.write(content), content.size());
    foreign.close();
    SandboxProcess sandbox;
    QCOMPARE(exitCode(sandbox, { u"--state-dir"_s, m_dir->filePath(state) }), 1);
    QVERIFY(sandbox.errorOutput().contains("keyturn-sandbox: "));
    QCOMPARE(sandbox.laterOutput(), QByteArray());
    QCOMPARE(contentOf(foreign.fileName()), content);
}

void TestSandboxProcess::aNewerStateIsLeftAlone()
{
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    QVERIFY(first.stop());
    QJsonObject state = QJsonDocument::fromJson(contentOf(stateFile())).object();
    state.insert("version"_L1, 99);
    state.remove("anyreach"_L1); // a newer version may have another format
    const QByteArray newer = QJsonDocument(state).toJson();
    QVERIFY(writeTo(stateFile(), newer));
    SandboxProcess second;
    QCOMPARE(exitCode(second, inState()), 1);
    QVERIFY(second.errorOutput().contains("newer"));
    QCOMPARE(contentOf(stateFile()), newer);
    QCOMPARE(filesBelow(m_state).size(), 1);
}

void TestSandboxProcess::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<std::function<QByteArray(const QByteArray &)>>("damage");
    const auto row = [](const char *name, std::function<QByteArray(const QByteArray &)> damage) {
        QTest::newRow(name) << damage;
    };
    const auto replaced = [](const QByteArray &before, const QByteArray &after) {
        return [=](QByteArray text) { return text.replace(before, after); };
    };
    row("empty", [](const QByteArray &) { return QByteArray(); });
    row("noise", [](const QByteArray &) { return QByteArray(5000, '#'); });
    row("the first half", [](const QByteArray &text) { return text.left(text.size() / 2); });
    row("without its last byte", [](const QByteArray &text) { return text.trimmed().chopped(1); });
    row("somebody else's", [](const QByteArray &) { return "{\"version\": 1}"_ba; });
    row("an older format", replaced("\"version\": 1", "\"version\": 0"));
    row("no list", replaced("\"members\": [", "\"members\": [], \"x\": ["));
    row("a number for a text", replaced("\"name\": \"CI pipeline\"", "\"name\": 7"));
    row("no moment", replaced("\"created_at\": ", "\"created_at\": 0.5, \"x\": "));
    row("another role", replaced("\"role\": \"admin\"", "\"role\": \"owner\""));
    row("a short hash", replaced("\"hashes\": [\n", "\"hashes\": [\n\"00ff\",\n"));
    row("a field too few", replaced("\"is_bootstrap\"", "\"is_something\""));
    row("nobody at home", replaced("\"home_user\": \"user_", "\"home_user\": \"nobody_"));
}

void TestSandboxProcess::aDamagedFileIsSetAside()
{
    QFETCH(const std::function<QByteArray(const QByteArray &)>, damage);
    SandboxProcess first;
    QVERIFY(first.start(inState()));
    QVERIFY(first.stop());
    const QByteArray good = contentOf(stateFile());
    const QByteArray bad = damage(good);
    QVERIFY(bad != good);
    for (int round = 1; round <= 2; ++round) { // the second file is moved aside, too
        QVERIFY(writeTo(stateFile(), bad));
        SandboxProcess sandbox;
        QVERIFY(sandbox.start(inState()));
        QCOMPARE(statusOf(sandbox, sandbox.key()), 200);
        QCOMPARE(keysOf(sandbox).size(), 7);
        QVERIFY(sandbox.stop());
        const QString aside = stateFile() + u".set-aside-"_s + QString::number(round);
        QCOMPARE(contentOf(aside), bad);
        QVERIFY(sandbox.errorOutput().contains(aside.toUtf8()));
        QVERIFY(!(QFile::permissions(stateFile()) & others));
    }
}

void TestSandboxProcess::aFileThatIsDamagedMeanwhileIsNotOverwritten()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start(inState()));
    QVERIFY(writeTo(stateFile(), "precious"));
    QCOMPARE(statusOf(sandbox, sandbox.key()), 200); // the state in memory is still used
    QCOMPARE(
        m_web
            .askJson("POST", keysPath, WebClient::withKey(sandbox.key()), { { u"name"_s, u"x"_s } })
            .status,
        500);
    QCOMPARE(keysOf(sandbox).size(), 7);
    QCOMPARE(contentOf(stateFile()), "precious"_ba);
    QVERIFY(sandbox.stop());
    QVERIFY(sandbox.errorOutput().contains(stateFile().toUtf8()));
}

void TestSandboxProcess::aFolderThatCannotBeWrittenTakesNoChange()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start(inState()));
    const QByteArray before = contentOf(stateFile());
    // A file in place of the folder, because root could write to a folder that is read-only.
    QVERIFY(QFile::rename(m_state, m_state + u"-moved"_s));
    QVERIFY(writeTo(m_state, "a file"));
    m_web.setBase(sandbox.url());
    const auto made = m_web.askJson("POST", keysPath, WebClient::withKey(sandbox.key()),
                                    { { u"name"_s, u"x"_s } });
    QCOMPARE(made.status, 500);
    QVERIFY(!made.body.contains("pat_key"));
    QCOMPARE(keysOf(sandbox).size(), 7);
    QCOMPARE(contentOf(m_state + u"-moved/sandbox.json"_s), before);
    QVERIFY(sandbox.stop());
}

void TestSandboxProcess::whoeverIsKilledWhileWritingLeavesTheOldOrTheNewFile()
{
    QByteArrayList answered;
    for (int round = 0; round < 8; ++round) {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start(inState()));
        QCOMPARE(sandbox.errorOutput(), QByteArray()); // no file was moved aside
        for (const QByteArray &key : std::as_const(answered))
            QCOMPARE(statusOf(sandbox, key), 200);
        answered.clear();
        QNetworkAccessManager network;
        for (int i = 0; i < 40; ++i) {
            QNetworkRequest request(QUrl(sandbox.url() + keysPath));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            request.setRawHeader("Authorization", "Bearer " + sandbox.key());
            // Long names: the larger the file, the longer it takes to write it.
            auto *reply = network.post(request, "{\"name\":\"" + QByteArray(255, 'x') + "\"}");
            connect(reply, &QNetworkReply::finished, this, [reply, &answered] {
                const auto made = QJsonDocument::fromJson(reply->readAll()).object();
                if (made.contains("pat_key"_L1))
                    answered.append(made.value("pat_key"_L1).toString().toUtf8());
                reply->deleteLater();
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(answered.size() > round, 20'000);
        sandbox.process().kill();
        QVERIFY(sandbox.hasEnded());
        QVERIFY(!QJsonDocument::fromJson(contentOf(stateFile())).isNull());
    }
}

void TestSandboxProcess::twoInstancesShareOneState()
{
    SandboxProcess first;
    SandboxProcess second;
    QVERIFY(first.start(inState()));
    QVERIFY(second.start(inState()));
    QNetworkAccessManager network;
    int created = 0;
    for (int i = 0; i < 40; ++i) {
        const SandboxProcess &target = i % 2 == 0 ? first : second;
        QNetworkRequest request(QUrl(target.url() + keysPath));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + target.key());
        auto *reply = network.post(request, R"({"name":"x"})"_ba);
        connect(reply, &QNetworkReply::finished, this, [reply, &created] {
            const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
            created += status.toInt() == 201 ? 1 : 0;
            reply->deleteLater();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(created, 40, 20'000);
    QCOMPARE(keysOf(first).size(), 47);
    QCOMPARE(keysOf(second), keysOf(first));
    QCOMPARE(statusOf(first, second.key()), 200);
    const QByteArray key = newKey(first);
    QCOMPARE(statusOf(second, key), 200);
    QVERIFY(first.stop());
    QCOMPARE(statusOf(second, key), 200);
    QVERIFY(second.stop());
    QCOMPARE(first.errorOutput() + second.errorOutput(), QByteArray());
    QCOMPARE(kept("anyreach", "credentials").size(), 16 + 41);
}

void TestSandboxProcess::firstStartsAtOnceFillOnce()
{
    std::array<QProcess, 6> programs;
    for (QProcess &program : programs) {
        program.start(QStringLiteral(KEYTURN_SANDBOX_PROGRAM),
                      inState() + QStringList{ u"--until-stdin-closes"_s });
        program.closeWriteChannel(); // each program ends as soon as it has started
    }
    for (QProcess &program : programs)
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(20'000));
    for (QProcess &program : programs) {
        QCOMPARE(program.readAllStandardError(), QByteArray());
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardOutput().count('\n'), 1);
    }
    QCOMPARE(kept("anyreach", "organizations").size(), 3);
    QCOMPARE(hashesIn(kept("anyreach", "credentials")), 12);
    QCOMPARE(kept("appcircle", "organizations").size(), 4);
    const QJsonObject first = kept("anyformat", "organizations").at(0).toObject();
    QCOMPARE(hashesIn({ first.value("key"_L1) }), 6);
}

void TestSandboxProcess::theLogHoldsNoSecret()
{
    SandboxProcess sandbox;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"keyturn.*=true"_s);
    sandbox.process().setProcessEnvironment(environment);
    QVERIFY(sandbox.start({ u"--in-memory"_s }));
    const QByteArray made = newKey(sandbox);
    const QByteArrayList values = QByteArrayList{ made } + announced(sandbox) + newOnes(sandbox);
    const auto headers = WebClient::withKey(sandbox.key());
    for (const QByteArray &value : values) {
        const QString misplaced = QString::fromUtf8(value);
        QCOMPARE(m_web.ask("GET", keysPath + u"?key="_s + misplaced, headers).status, 200);
        QCOMPARE(m_web.ask("DELETE", keysPath + u'/' + misplaced, headers).status, 404);
        QCOMPARE(m_web.ask("POST", keysPath, headers, value).status, 400);
        for (const QString &path : { u"/"_s, u"/v2/"_s, u"/dashboard/"_s })
            QCOMPARE(m_web.ask("GET", path + misplaced, headers).status, 404);
        QCOMPARE(m_web.ask("GET", u"/v2/workflows?key="_s + misplaced, headers).status, 301);
        QCOMPARE(m_web.askForm(u"/auth/v3/token"_s, { { u"pat"_s, misplaced } }).status, 400);
    }
    QVERIFY(sandbox.stop());
    const QByteArray log = sandbox.errorOutput();
    QVERIFY(log.contains("DELETE /admin/organization-pats/{} 404"));
    QVERIFY(log.contains("POST /dashboard/anyformat/api-key/generate 200"));
    QVERIFY(log.contains("POST /auth/v3/token 400"));
    for (const QByteArray &value : values)
        QVERIFY(!log.contains(value.right(32)));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxProcess)
#include "tst_sandboxprocess.moc"
