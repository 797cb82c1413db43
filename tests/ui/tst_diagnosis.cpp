// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/diagnosedialog.h"
#include "ui/window/menubar.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Help → Diagnose…: what is wrong is said, and nothing secret leaves the computer or is copied.
class DiagnosisTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void allIsWell();
    void nothingIsSentWithAKey();
    void theKeychainIsLocked();
    void theFileIsReadByOthers();
    void theFileIsDamaged();
    void theServerDoesNotAnswer();
    void theServerHasTrouble();
    void theClockIsWrong();
    void cancelling();
    void closingLeavesNothingInTheKeychain();
    void aboutTellsVersions();

private:
    void start();
    void open();
    [[nodiscard]] QString report();
    void setDate(const QDateTime &date);

    std::unique_ptr<WindowFixture> m_fixture;
};

void DiagnosisTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void DiagnosisTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

void DiagnosisTest::start()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open() && m_fixture->load());
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    setDate(m_fixture->clock.now());
}

/// The server's answers carry that date.
void DiagnosisTest::setDate(const QDateTime &date)
{
    m_fixture->service.twist = [date](const FakeRequest &, FakeResponse honest) {
        honest.headers.append({ "Date",
                                QLocale::c()
                                    .toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                                    .toLatin1() });
        return honest;
    };
}

void DiagnosisTest::open()
{
    Q_EMIT m_fixture->window->findChild<MenuBar *>()->diagnosisRequested();
    QVERIFY(m_fixture->window->findChild<DiagnoseDialog *>());
}

/// What is copied when all has been looked at.
QString DiagnosisTest::report()
{
    if (!UiRobot::click(u"Copy report"_s) || !UiRobot::waitToSee(u"Report copied"_s))
        return UiRobot::everythingSeen();
    return QGuiApplication::clipboard()->text();
}

void DiagnosisTest::allIsWell()
{
    start();
    open();
    QVERIFY2(UiRobot::waitToSee(u"No problem found"_s), qPrintable(UiRobot::everythingSeen()));
    const QString text = report();
    for (const QString &line : QStringList{
             u"OK: Keychain. A test entry was written, read back and removed."_s,
             u"OK: Keyturn's own file."_s, u"OK: Room on the disk."_s, u"OK: Rights of the file."_s,
             u"OK: Server "_s + m_fixture->service.server().address(), u"OK: Clock."_s,
             u"SQLite: 3."_s, u"Qt: 6."_s })
        QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
    QVERIFY2(!text.contains(m_fixture->folder.path()), qPrintable(text));
    QVERIFY(!text.contains(canary));
    QCOMPARE(WindowFixture::canaryFound(), QString());
}

void DiagnosisTest::nothingIsSentWithAKey()
{
    start();
    const auto before = m_fixture->service.server().requests().size();
    open();
    QVERIFY(UiRobot::waitToSee(u"No problem found"_s));
    const auto &requests = m_fixture->service.server().requests();
    QCOMPARE(requests.size(), before + 1);
    QCOMPARE(requests.back().verb, "GET");
    QVERIFY(requests.back().body.isEmpty());
    for (const auto &[name, value] : requests.back().headers) {
        QVERIFY2(name.toLower() != "authorization", value.constData());
        QVERIFY(!QString::fromLatin1(value).contains(canary));
    }
}

void DiagnosisTest::theKeychainIsLocked()
{
    start();
    m_fixture->keychain.setFault(FakeKeychain::Fault::Locked);
    open();
    QVERIFY(UiRobot::waitToSee(u"1 problem found"_s));
    QVERIFY2(report().contains(u"Problem: Keychain."_s), qPrintable(report()));
}

void DiagnosisTest::theFileIsReadByOthers()
{
    start();
    QVERIFY(QFile::setPermissions(m_fixture->file(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    open();
    QVERIFY(UiRobot::waitToSee(u"1 problem found"_s));
    QVERIFY(report().contains(u"Problem: Rights of the file. Others may read"_s));
}

void DiagnosisTest::theFileIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keyturn.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3 and then nothing that it knows");
    file.close();
    StoreCheck check(path, nullptr);
    StoreHealth health;
    connect(&check, &StoreCheck::finished, this,
            [&health](const StoreHealth &found) { health = found; });
    QTRY_COMPARE(health.file, StoreHealth::File::Damaged);
}

void DiagnosisTest::theServerDoesNotAnswer()
{
    start();
    m_fixture->service.instead = [](const FakeRequest &) {
        return FakeResponse{ .then = FakeResponse::Then::CloseBeforeAnswer };
    };
    open();
    QVERIFY(UiRobot::waitToSee(u"1 problem found"_s));
    const QString text = report();
    QVERIFY2(text.contains(u"Problem: Server "_s), qPrintable(text));
    QVERIFY2(text.contains(u"Not checked: Clock. No server has told the time."_s),
             qPrintable(text));
}

void DiagnosisTest::theServerHasTrouble()
{
    start();
    m_fixture->service.instead = [](const FakeRequest &) {
        return FakeResponse{ .status = 500, .body = "{}" };
    };
    open();
    QVERIFY(UiRobot::waitToSee(u"1 problem found"_s));
    QVERIFY2(report().contains(u"Problem: Server "_s), qPrintable(report()));
}

void DiagnosisTest::theClockIsWrong()
{
    start();
    setDate(m_fixture->clock.now().addSecs(-3600));
    open();
    QVERIFY2(UiRobot::waitToSee(u"1 problem found"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(report().contains(u"60 minutes ahead of the server's"_s), qPrintable(report()));
}

void DiagnosisTest::cancelling()
{
    start();
    m_fixture->service.instead = [](const FakeRequest &) {
        return FakeResponse{ .then = FakeResponse::Then::Hang };
    };
    open();
    QVERIFY(UiRobot::waitToSee(u"Rights of the file"_s));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY2(UiRobot::find(u"Close"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(report().contains(u"Not checked: Server "_s), qPrintable(report()));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!m_fixture->window->findChild<DiagnoseDialog *>());
}

void DiagnosisTest::closingLeavesNothingInTheKeychain()
{
    start();
    m_fixture->keychain.setDelay(std::chrono::milliseconds(100));
    open();
    QTRY_VERIFY(m_fixture->keychain.contains(u"Keyturn/diagnosis/probe"_s));
    m_fixture->window->findChild<DiagnoseDialog *>()->reject();
    QTRY_VERIFY(!m_fixture->window->findChild<DiagnoseDialog *>());
    QTRY_VERIFY(!m_fixture->keychain.contains(u"Keyturn/diagnosis/probe"_s));
}

void DiagnosisTest::aboutTellsVersions()
{
    start();
    Q_EMIT m_fixture->window->findChild<MenuBar *>()->aboutRequested();
    QVERIFY(UiRobot::click(u"Copy details"_s));
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : { u"Keyturn "_s, u"Qt: 6."_s, u"TLS: OpenSSL "_s, u"SQLite: 3."_s,
                                 u"QtKeychain: 0."_s, u"Keychain: "_s })
        QVERIFY2(text.contains(part), qPrintable(text));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::DiagnosisTest)
#include "tst_diagnosis.moc"
