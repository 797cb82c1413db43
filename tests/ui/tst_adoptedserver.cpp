// SPDX-License-Identifier: MIT
#include "main/application.h"
#include "main/translations.h"
#include "models/vaultmodel.h"
#include "store/storefixture.h"
#include "support/canary.h"
#include "support/fakehttpserver.h"
#include "support/fakekeychain.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/widgets/credentialtable.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

const QString zedKey = u"zed_kt_test_CANARY_q7"_s;

FakeResponse nothingListed(const FakeRequest &)
{
    return { .body = "[]" };
}

/// A start after the vault's list was lost. The keychain has two keys of a service whose usual
/// address is that of `usual`; the user has a server of their own, too.
struct LossyStart
{
    LossyStart()
    {
        const QString services = config + u"/services"_s;
        const QByteArray profile = "{ \"id\": \"zed\", \"name\": \"Zed Cloud\", \"address\": \""
            + usual.address().toUtf8()
            + "\", \"probes\": [ { \"verb\": \"GET\", \"path\": \"/me\" } ], \"kinds\": { "
              "\"api-key\": { \"prefix\": \"zed_\","
              "\"endpoints\": { \"list\": { \"verb\": \"GET\", \"path\": \"/keys\" } },"
              "\"fields\": { \"id\": \"id\", \"name\": \"name\", \"createdAt\": \"c\","
              "\"expiresAt\": \"e\", \"secret\": \"s\" } } } }";
        QFile file(services + u"/zed.json"_s);
        if (!QDir().mkpath(services) || !file.open(QIODevice::WriteOnly)
            || file.write(profile) != profile.size())
            qFatal("cannot write the profile");
        file.close();
        for (const QString &uuid : { u"a"_s, u"b"_s })
            keychain.put(credentialKey(uuid), Secret::fromText(zedKey + uuid));
    }

    [[nodiscard]] bool wasAnyAsked() const
    {
        return usual.connections() > 0 || own.connections() > 0;
    }

    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString config = folder.filePath(u"config"_s);
    FakeHttpServer usual{ nothingListed };
    FakeHttpServer own{ nothingListed };
    FakeKeychain keychain;
    const SystemClock clock;
};

} // namespace

/// What was found in the keychain without its row is for a server that nobody knows. Its value is
/// sent nowhere before the user has named the server.
class AdoptedServerTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void init()
    {
        TestCase::init();
        m_start = std::make_unique<LossyStart>();
        m_application = std::make_unique<Application>(
            Options{}, Program::Places{ m_start->data, m_start->config, {} }, m_start->clock,
            m_start->keychain);
        m_application->show();
        QVERIFY2(UiRobot::waitToSee(u"are in no list"_s), qPrintable(seen()));
        QVERIFY(UiRobot::sees(u"names, servers, organizations and ends are unknown"_s));
        QVERIFY(UiRobot::click(u"Add to the vault"_s));
        QVERIFY2(UiRobot::waitToSee(u"2 keys added to the vault"_s), qPrintable(seen()));
        QVERIFY(UiRobot::click(u"Vault"_s));
        QVERIFY2(UiRobot::waitToSee(u"Verify all"_s), qPrintable(seen()));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void cleanup()
    {
        m_application.reset();
        m_start.reset();
        TestCase::cleanup();
    }

    void verifyingAsksNobody()
    {
        const QModelIndex row =
            table()->model()->index(0, int(VaultModel::Column::Service), QModelIndex());
        QCOMPARE(row.data().toString(), u"Zed Cloud (server unknown)"_s);
        QVERIFY(UiRobot::click(u"Verify all"_s));
        QVERIFY2(UiRobot::waitToSee(u"2 were not asked about: their servers are not known"_s),
                 qPrintable(seen()));
        table()->selectRow(0);
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY2(UiRobot::waitToSee(u"The key was not asked about: its server is not known"_s),
                 qPrintable(seen()));
        QTest::qWait(20); // nothing must happen
        QVERIFY(!m_start->wasAnyAsked());
        for (const VaultRecord &record : m_application->program().vault().entries())
            QVERIFY(!record.check && record.serverUrl.isEmpty());
    }

    void theDetailsAskForTheServerFirst()
    {
        openEntry();
        QVERIFY(UiRobot::sees(u"The server of this key is not known"_s));
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY2(UiRobot::waitToSee(u"Which server is it for?"_s), qPrintable(seen()));
        QCOMPARE(UiRobot::textOf(u"Server address"_s), m_start->usual.address());
        // The suggestion alone says nothing.
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(qobject_cast<EntryDialog *>(QApplication::activeModalWidget()));
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY(UiRobot::waitToSee(u"Which server is it for?"_s));
        QVERIFY(UiRobot::type(u"Server address"_s, u"http://zed.example"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(u"The address cannot be used"_s), qPrintable(seen()));
        QVERIFY(!m_start->wasAnyAsked());
        QVERIFY(UiRobot::type(u"Server address"_s, m_start->own.address()));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY2(!m_start->own.requests().isEmpty(), qPrintable(seen()));
        QVERIFY(m_start->own.requests().front().header("Authorization").contains(zedKey.toUtf8()));
        QCOMPARE(m_start->usual.connections(), 0);
        QTRY_VERIFY(!UiRobot::sees(u"The server of this key is not known"_s));
    }

    void useAsksForTheServerFirst()
    {
        table()->selectRow(0);
        QVERIFY(UiRobot::click(u"Use in code…"_s));
        QVERIFY2(UiRobot::waitToSee(u"Which server is it for?"_s), qPrintable(seen()));
        QVERIFY(UiRobot::type(u"Server address"_s, m_start->own.address()));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY2(isUseOpen(), qPrintable(seen()));
        QVERIFY(!m_start->wasAnyAsked());
    }

    void aServerThatIsNotKeptIsNotAsked()
    {
        openEntry();
        QVERIFY(UiRobot::click(u"Name the server…"_s));
        QVERIFY(UiRobot::waitToSee(u"Which server is it for?"_s));
        rawSql(m_start->data + u"/keyturn.sqlite"_s,
               u"CREATE TRIGGER refuse BEFORE INSERT ON vault "
               "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(u"The server is not kept, and nothing was sent"_s),
                 qPrintable(seen()));
        QVERIFY(!m_start->wasAnyAsked());
    }

private:
    [[nodiscard]] static QString seen() { return UiRobot::everythingSeen(); }

    [[nodiscard]] CredentialTable *table() const
    {
        return m_application->window().findChild<VaultPage *>()->findChild<CredentialTable *>();
    }

    void openEntry()
    {
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(UiRobot::click(u"Edit…"_s));
        QTRY_VERIFY(qobject_cast<EntryDialog *>(QApplication::activeModalWidget()));
    }

    [[nodiscard]] static bool isUseOpen()
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->windowTitle() == "Use in code"_L1;
    }

    std::unique_ptr<LossyStart> m_start;
    std::unique_ptr<Application> m_application;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::AdoptedServerTest)
#include "tst_adoptedserver.moc"
