// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/vaultpage.h"
#include "ui/widgets/credentialtable.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// How many clicks of the mouse the everyday tasks take. Typing is not counted, and goes to
/// whatever has the focus by itself: no field is chosen for it but by a click that counts.
class ClicksTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aKeptSecretIsCopiedFromTheList();
    void aKeptSecretIsCopiedFromTheVault();
    void aNewKeyIsCreatedAndCopied();
    void oneOfManyIsFoundAndDeleted();

private:
    [[nodiscard]] bool show(int keys);
    [[nodiscard]] bool keepSecretOf(const QString &id);
    [[nodiscard]] CredentialTable *listTable() const
    {
        return m_fixture->window->findChild<CredentialsPage *>(u"page-api-key"_s)
            ->findChild<CredentialTable *>();
    }
    void click(QWidget *widget, const QPoint &place);
    [[nodiscard]] bool click(const QString &name);
    static void type(const QString &text);
    [[nodiscard]] static QModelIndex rowOf(const CredentialTable &table, const QString &name);
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_clicks = 0;
};

void ClicksTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void ClicksTest::init()
{
    TestCase::init();
    m_clicks = 0;
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
}

void ClicksTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

/// Shows the window with that many keys; the service has them in the order of their numbers.
bool ClicksTest::show(int keys)
{
    for (int number = 1; number <= keys; ++number)
        m_fixture->service.addKey(u"ak_%1"_s.arg(number, 4, 10, QChar(u'0')),
                                  u"Key no. %1"_s.arg(number),
                                  m_fixture->clock.now().addDays(10 + number));
    m_fixture->signIn();
    return m_fixture->showMainWindow();
}

bool ClicksTest::keepSecretOf(const QString &id)
{
    const VaultPlace &place = m_fixture->listing().place();
    VaultRecord record;
    record.uuid = u"kept"_s;
    record.serviceId = place.serviceId;
    record.serverUrl = place.serverUrl;
    record.organizationId = place.organizationId;
    record.kind = place.kind;
    record.credentialId = id;
    record.name = u"Kept"_s;
    record.storedAt = m_fixture->clock.now();
    return m_fixture->keep(record, canaryKey);
}

void ClicksTest::click(QWidget *widget, const QPoint &place)
{
    ++m_clicks;
    QTest::mouseMove(widget, place);
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

bool ClicksTest::click(const QString &name)
{
    QWidget *widget = UiRobot::find(name);
    if (widget)
        click(widget, widget->rect().center());
    return widget;
}

void ClicksTest::type(const QString &text)
{
    if (QWidget *field = QApplication::focusWidget())
        QTest::keyClicks(field, text);
}

QModelIndex ClicksTest::rowOf(const CredentialTable &table, const QString &name)
{
    return table.model()
        ->match(table.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly)
        .value(0);
}

void ClicksTest::aKeptSecretIsCopiedFromTheList()
{
    QVERIFY(show(5));
    QVERIFY(keepSecretOf(u"ak_0003"_s));
    CredentialTable *table = listTable();
    const QModelIndex row = rowOf(*table, u"Key no. 3"_s);
    QVERIFY(row.isValid());
    QTRY_VERIFY(!table->copyButtonRect(row).isEmpty());
    click(table->viewport(), table->copyButtonRect(row).center());
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
    QCOMPARE(m_clicks, 1);
}

void ClicksTest::aKeptSecretIsCopiedFromTheVault()
{
    QVERIFY(show(1));
    QVERIFY(keepSecretOf(u"ak_0001"_s));
    QVERIFY(UiRobot::click(u"Vault"_s));
    auto *table = m_fixture->window->findChild<VaultPage *>()->findChild<CredentialTable *>();
    QTRY_VERIFY(rowOf(*table, u"Kept"_s).isValid());
    const QModelIndex row = rowOf(*table, u"Kept"_s);
    click(table->viewport(), table->copyButtonRect(row).center());
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
    QCOMPARE(m_clicks, 1);
}

void ClicksTest::aNewKeyIsCreatedAndCopied()
{
    QVERIFY(show(5));
    QVERIFY(click(u"Create API Key"_s));
    QVERIFY(UiRobot::find(u"Name"_s));
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Name"_s);
    type(u"Fresh"_s);
    QVERIFY(click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(click(u"Copy"_s));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), m_fixture->service.lastSecret());
    QVERIFY(click(u"Done"_s));
    QVERIFY(m_fixture->returnToWindow());
    QCOMPARE(m_clicks, 4);
}

void ClicksTest::oneOfManyIsFoundAndDeleted()
{
    QVERIFY(show(240));
    CredentialTable *table = listTable();
    QVERIFY(click(u"Search"_s));
    type(u"no. 137"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    click(table->viewport(), table->visualRect(rowOf(*table, u"Key no. 137"_s)).center());
    QVERIFY(click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Delete “⁨Key no. 137⁩”?"_s), qPrintable(seen()));
    QVERIFY(click(u"Delete key"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_fixture->service.ids().contains(u"ak_0137"_s));
    QCOMPARE(m_fixture->service.ids().size(), 239);
    QCOMPARE(m_clicks, 4);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ClicksTest)
#include "tst_clicks.moc"
