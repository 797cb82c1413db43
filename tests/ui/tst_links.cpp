// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// keyturn:// links show what is there already, and do nothing else.
class LinksTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aPageIsShown();
    void anOrganizationIsOpened();
    void aListedKeyIsSelected();
    void aKeptKeyIsSelected();
    void aKeyIsWaitedForWhileItsListIsRead();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void hostileLinksAreRefusedInWords_data();
    void hostileLinksAreRefusedInWords();
    void aDialogIsLeftAlone();

private:
    void start();
    void addOther();
    [[nodiscard]] QString page() const { return m_fixture->window->place().pageId; }
    [[nodiscard]] QStringList selected() const { return m_fixture->window->place().selectedIds; }
    [[nodiscard]] QString account() const
    {
        const Session *session = m_fixture->current.session();
        return session ? session->connection().uuid : QString();
    }
    void follow(const QString &link) { m_fixture->window->followLink(link); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void LinksTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void LinksTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

void LinksTest::start()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open() && m_fixture->load());
    m_fixture->service.addKey(u"ak_1"_s, u"Listed 1"_s);
    m_fixture->service.addKey(u"ak_2"_s, u"Listed 2"_s);
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    VaultRecord record;
    record.uuid = u"0a1b2c3d"_s;
    record.name = u"Kept"_s;
    record.serviceId = u"anyformat"_s;
    record.credentialId = u"af_77"_s;
    QVERIFY(m_fixture->keep(record, canaryKey));
}

void LinksTest::addOther()
{
    ConnectionRecord record;
    record.uuid = u"other"_s;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = m_fixture->service.server().address();
    record.accountName = u"South"_s;
    record.organizations = { { u"org_2"_s, u"Southwind"_s } };
    m_fixture->keeping.untilQuit(record, Secret::fromText(u"ak_o."_s + canary));
    m_fixture->current.open(u"fixture"_s, {});
    QTRY_COMPARE(account(), u"fixture"_s);
}

void LinksTest::aPageIsShown()
{
    start();
    QCOMPARE(page(), u"api-key"_s);
    follow(u"keyturn://page/activity"_s);
    QCOMPARE(page(), u"activity"_s);
    follow(u"keyturn://page/vault"_s);
    QCOMPARE(page(), u"vault"_s);
    follow(u"keyturn://page/token"_s);
    QCOMPARE(page(), u"token"_s);
}

void LinksTest::anOrganizationIsOpened()
{
    start();
    addOther();
    follow(u"keyturn://organization/org_2"_s);
    QTRY_COMPARE(account(), u"other"_s);
    follow(u"keyturn://organization/org_1"_s);
    QTRY_COMPARE(account(), u"fixture"_s);
}

void LinksTest::aListedKeyIsSelected()
{
    start();
    follow(u"keyturn://page/vault"_s);
    follow(u"keyturn://key/ak_2"_s);
    QCOMPARE(page(), u"api-key"_s);
    QCOMPARE(selected(), QStringList{ u"ak_2"_s });
}

void LinksTest::aKeptKeyIsSelected()
{
    start();
    for (const QString &name : { u"af_77"_s, u"0a1b2c3d"_s }) {
        follow(u"keyturn://page/activity"_s);
        follow(u"keyturn://key/"_s + name);
        QCOMPARE(page(), u"vault"_s);
        QCOMPARE(selected(), QStringList{ u"0a1b2c3d"_s });
    }
    QCOMPARE(WindowFixture::canaryFound(), QString());
}

void LinksTest::aKeyIsWaitedForWhileItsListIsRead()
{
    start();
    m_fixture->service.addKey(u"ak_3"_s, u"Listed 3"_s);
    m_fixture->listing().reload();
    follow(u"keyturn://page/vault"_s);
    follow(u"keyturn://key/ak_3"_s);
    QCOMPARE(page(), u"vault"_s);
    QTRY_COMPARE(page(), u"api-key"_s);
    QTRY_COMPARE(selected(), QStringList{ u"ak_3"_s });
    QVERIFY(!UiRobot::sees(u"The link was not followed"_s));
}

void LinksTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    QTest::newRow("page") << u"keyturn://page/personal-access-key"_s
                          << u"The page that this link names is not there."_s;
    QTest::newRow("organization") << u"keyturn://organization/org_9"_s
                                  << u"None of your accounts has the organization"_s;
    QTest::newRow("key") << u"keyturn://key/ak_9"_s
                         << u"Neither the open organization nor the vault has the key"_s;
}

void LinksTest::whatIsNotThereIsSaid()
{
    QFETCH(const QString, link);
    QFETCH(const QString, said);
    start();
    follow(link);
    QVERIFY2(UiRobot::waitToSee(u"The link was not followed"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::sees(said), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(page(), u"api-key"_s);
}

void LinksTest::hostileLinksAreRefusedInWords_data()
{
    QTest::addColumn<QString>("link");
    for (const QString &link : QStringList{
             u"keyturn://delete/ak_1"_s, u"keyturn://create/x"_s, u"keyturn://reveal/ak_1"_s,
             u"keyturn://key/ak_1?delete=1"_s, u"keyturn://key/%61k_1"_s, u"keyturn:--sandbox"_s,
             u"keyturn://page/../vault"_s, u"keyturn://key/<b>Call us</b>"_s,
             u"keyturn://key/"_s + QString(100'000, u'a') })
        QTest::newRow(qPrintable(link.left(40))) << link;
}

void LinksTest::hostileLinksAreRefusedInWords()
{
    QFETCH(const QString, link);
    start();
    const auto requests = m_fixture->service.server().requests().size();
    follow(link);
    QVERIFY(UiRobot::waitToSee(u"The link was not followed"_s));
    QVERIFY(!UiRobot::sees(link.mid(10, 20))); // a link is no place for a message of its maker
    QCOMPARE(page(), u"api-key"_s);
    QCOMPARE(selected(), QStringList());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_fixture->service.server().requests().size(), requests);
    QCOMPARE(m_fixture->listing().model().rowCount(), 2);
}

void LinksTest::aDialogIsLeftAlone()
{
    start();
    addOther();
    QVERIFY(m_fixture->returnToWindow());
    UiRobot::press(QKeySequence::New);
    QTRY_VERIFY(QApplication::activeModalWidget());
    follow(u"keyturn://page/activity"_s);
    follow(u"keyturn://organization/org_2"_s); // the last one counts
    QTest::qWait(1);
    QCOMPARE(account(), u"fixture"_s);
    QVERIFY(QApplication::activeModalWidget());
    UiRobot::press(Qt::Key_Escape);
    QTRY_COMPARE(account(), u"other"_s);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::LinksTest)
#include "tst_links.moc"
