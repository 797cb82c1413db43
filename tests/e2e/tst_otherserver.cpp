// SPDX-License-Identifier: MIT
#include "e2e/otherserver.h"
#include "models/activitymodel.h"
#include "models/credentialmodel.h"
#include "support/fakekeychain.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QToolTip>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

const QString keysPath = u"/admin/organization-pats"_s;
const QString tokensPath = u"/admin/pats"_s;

} // namespace

/// Keyturn with a service that somebody else wrote: all work with keys and tokens, by clicks only,
/// for different choices where the service's documentation says nothing.
class TestOtherServer final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysAreManagedWithAKey_data();
    void keysAreManagedWithAKey();
    void tokensAreManagedWithATokenAndItsOrganization_data();
    void tokensAreManagedWithATokenAndItsOrganization();
    void aSignInSurvivesARestart();

private:
    void addCombinations();
    [[nodiscard]] bool createAndCopy(const QString &button, const QString &name,
                                     const QString &expiration);
    [[nodiscard]] static QStringList logged(const QString &name);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<OtherServer> m_server;
    std::unique_ptr<RunningProgram> m_program;
    QByteArray m_secret;
};

void TestOtherServer::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
}

void TestOtherServer::cleanup()
{
    m_program.reset();
    m_server.reset();
    m_keychain.reset();
    m_home.reset();
    TestCase::cleanup();
}

void TestOtherServer::addCombinations()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("bare array, ISO with Z, text, 204, 201") << QStringList{};
    QTest::addRow("items, ISO with offset, list, 200, 200")
        << QStringList{ u"--list=items"_s, u"--times=iso-offset"_s, u"--errors=list"_s,
                        u"--delete=200"_s, u"--create=200"_s };
    QTest::addRow("data and total, epoch seconds, 204, no id in the create reply")
        << QStringList{ u"--list=data"_s, u"--times=epoch-s"_s, u"--created-id=no"_s };
    QTest::addRow("bare array, epoch milliseconds, list, 200, no id in the create reply")
        << QStringList{ u"--times=epoch-ms"_s, u"--errors=list"_s, u"--delete=200"_s,
                        u"--create=200"_s, u"--created-id=no"_s };
}

/// From the page's button until the dialog has closed. The secret is in m_secret then.
bool TestOtherServer::createAndCopy(const QString &button, const QString &name,
                                    const QString &expiration)
{
    if (!(UiRobot::click(button) && UiRobot::type(u"Name"_s, name)
          && UiRobot::choose(u"Expiration"_s, expiration) && UiRobot::click(u"Create"_s)
          && UiRobot::waitToSee(u"Saved in your keychain"_s)
          && UiRobot::sees(button == u"New token"_s ? u"delete the token and"_s
                                                    : u"delete the key and"_s)
          && UiRobot::click(u"Copy"_s) && UiRobot::waitToSee(u"Copied, clears in"_s)))
        return false;
    m_secret = QGuiApplication::clipboard()->text().toUtf8();
    return UiRobot::click(u"Done"_s) && RunningProgram::waitForNoDialog();
}

/// What the page of the log says was done with the key of that name.
QStringList TestOtherServer::logged(const QString &name)
{
    QStringList deeds;
    const auto *log = qobject_cast<QTableView *>(UiRobot::look(u"Activity list"_s));
    for (int row = 0; log && row < log->model()->rowCount(); ++row) {
        const auto text = [log, row](ActivityModel::Column column) {
            return log->model()->index(row, int(column)).data().toString();
        };
        if (text(ActivityModel::Column::Key) == name)
            deeds.append(text(ActivityModel::Column::What));
    }
    return deeds;
}

void TestOtherServer::keysAreManagedWithAKey_data()
{
    addCombinations();
}

void TestOtherServer::keysAreManagedWithAKey()
{
    QFETCH(QStringList, options);
    m_server = std::make_unique<OtherServer>(options);
    QVERIFY(m_server->isRunning());
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QVERIFY2(m_program->signIn({ m_server->address(), canaryKey }),
             qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_program->names(),
             QStringList({ u"CI job"_s, u"Production server"_s, u"Signed in with this"_s }));
    const auto expires = [this](const QString &name) {
        return m_program->rowOf(name)
            .siblingAtColumn(int(CredentialModel::Column::Status))
            .data()
            .toString();
    };
    QCOMPARE(expires(u"CI job"_s), u"Never expires"_s);
    const QDate inTime = QDateTime::currentDateTimeUtc().addDays(200).date();
    QVERIFY2(expires(u"Production server"_s).contains(QString::number(inTime.year()))
                 || expires(u"Production server"_s).contains(u"in "_s),
             qPrintable(expires(u"Production server"_s)));

    QVERIFY2(createAndCopy(u"Create API Key"_s, u"Made by clicks"_s, u"30 days"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_secret.startsWith("ak_"));
    QVERIFY(UiRobot::waitUntil([this] {
        return m_program->rowOf(u"Made by clicks"_s).data(CredentialModel::InVaultRole).toBool();
    }));
    QCOMPARE(m_server->count(u"POST"_s, keysPath), 1);
    // The id as the list shortens it, whatever the answer to the create told.
    QTRY_COMPARE(
        m_program->rowOf(u"Made by clicks"_s).data(CredentialModel::IdRole).toString().size(), 12);

    QVERIFY(m_program->remove(u"Made by clicks"_s, u"Delete key"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_program->focusWindow() && UiRobot::click(u"Refresh"_s));
    QTRY_VERIFY(!m_program->rowOf(u"Made by clicks"_s).isValid());
    QTRY_COMPARE(m_program->names().size(), 3);
    QCOMPARE(m_keychain->credentialKeys().size(), 1); // the one of the sign-in
    QVERIFY(UiRobot::click(u"Activity"_s));
    for (const QString &deed : { u"Created"_s, u"Copied"_s, u"Deleted"_s })
        QTRY_VERIFY2(logged(u"Made by clicks"_s).contains(deed), qPrintable(deed));
    for (const QJsonObject &request : m_server->requests()) {
        QCOMPARE(request.value("kind"_L1).toString(), u"ak"_s);
        QCOMPARE(request.value("organization"_L1).toString(), QString());
    }
}

void TestOtherServer::tokensAreManagedWithATokenAndItsOrganization_data()
{
    addCombinations();
}

void TestOtherServer::tokensAreManagedWithATokenAndItsOrganization()
{
    QFETCH(QStringList, options);
    m_server = std::make_unique<OtherServer>(options);
    QVERIFY(m_server->isRunning());
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QVERIFY2(m_program->signIn({ m_server->address(), canaryToken, m_server->organization() }),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Account → Tokens"_s));
    QTRY_COMPARE(m_program->names(), QStringList({ u"Laptop"_s, u"Signed in with this"_s }));

    QVERIFY2(createAndCopy(u"New token"_s, u"Made by clicks"_s, u"Never"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_secret.startsWith("pat_"));
    QVERIFY(UiRobot::waitUntil([this] {
        return m_program->rowOf(u"Made by clicks"_s).data(CredentialModel::InVaultRole).toBool();
    }));
    QCOMPARE(m_server->count(u"POST"_s, tokensPath), 1);
    // The id as the list shortens it, whatever the answer to the create told.
    QTRY_COMPARE(
        m_program->rowOf(u"Made by clicks"_s).data(CredentialModel::IdRole).toString().size(), 12);

    QVERIFY(m_program->rename(u"Made by clicks"_s, u"Renamed in place"_s));
    QTRY_VERIFY(m_program->rowOf(u"Renamed in place"_s).isValid());
    QVERIFY(m_program->rename(u"Renamed in place"_s, u"Reserved"_s));
    QTRY_VERIFY(QToolTip::text().contains(u"is a reserved name"_s));
    QVERIFY(m_program->rowOf(u"Renamed in place"_s).isValid());
    QToolTip::hideText();

    QVERIFY(m_program->remove(u"Renamed in place"_s, u"Delete token"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_program->focusWindow() && UiRobot::click(u"Refresh"_s));
    QTRY_COMPARE(m_program->names(), QStringList({ u"Laptop"_s, u"Signed in with this"_s }));
    QCOMPARE(m_keychain->credentialKeys().size(), 1); // the one of the sign-in
    for (const QJsonObject &request : m_server->requests()) {
        QCOMPARE(request.value("kind"_L1).toString(), u"pat"_s);
        QCOMPARE(request.value("organization"_L1).toString(), m_server->organization());
    }
}

void TestOtherServer::aSignInSurvivesARestart()
{
    m_server = std::make_unique<OtherServer>(QStringList{});
    QVERIFY(m_server->isRunning());
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QVERIFY(m_program->signIn({ m_server->address(), canaryKey, {}, u"My account"_s }));
    const QStringList names = m_program->names();
    m_program.reset();

    const QString address = m_server->address();
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QTRY_COMPARE(m_program->names(), names);
    QVERIFY(m_program->switcherText().contains(u"My account"_s));
    m_program.reset();

    m_server.reset(); // there is no network now
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QTRY_COMPARE(m_program->names(), names);
    QVERIFY2(UiRobot::waitToSee(u"The server refused the connection"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(u"The rows below were read"_s));
}

KEYTURN_TEST_MAIN(QApplication, TestOtherServer)
#include "tst_otherserver.moc"
