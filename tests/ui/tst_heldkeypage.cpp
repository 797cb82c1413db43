// SPDX-License-Identifier: MIT
#include "session/places.h"
#include "support/awaited.h"
#include "support/canary.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/heldkeyfixture.h"
#include "ui/pages/heldkeypage.h"
#include "ui/pages/tokenpanel.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

/// The pages of services that list no keys, in the whole window.
class HeldKeyPageTest final : public TestCase
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); } ///< takes the place of the browser

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void theSidebarHasThePagesOfTheService_data();
    void theSidebarHasThePagesOfTheService();
    void nothingIsAskedBeforeThePageIsSeen();
    void theKeyIsDescribed();
    void theKeyIsCopiedFromTheKeychain();
    void controlCCopiesTheKeyUnlessThereIsASelection();
    void theKeyIsReadOnlyToBeRevealedAndForgottenAfter();
    void assistiveTechnologyRevealsAndMasks();
    void aKeychainThatFailsIsSaidAndTriedAgain();
    void verifyingSaysWhen();
    void withoutARequestNothingIsAskedAndThatIsSaid();
    void aRefusedKeyIsExplained();
    void severalKeysCanBeChosenFrom();
    void aKeyOfTheSameOrganizationWithItsIdIsShown();

    void aTokenIsFetchedShownAndCountedDown();
    void anUnknownEndIsSaidSo();
    void theScopeIsSentOnlyIfItIsThere();
    void theSubOrganizationIsSentAndConfirmed_data();
    void theSubOrganizationIsSentAndConfirmed();
    void anIdMayBeTyped();
    void theOwnOrganizationIsSentWhereItMustBe();
    void organizationsThatCannotBeReadAreTriedAgain();
    void aSignInUntilQuitLearnsItsOrganizationsName();
    void anOpenPageTakesTheNameThatIsGiven_data();
    void anOpenPageTakesTheNameThatIsGiven();
    void renewingAsksTheSameAgain();
    void aRefusedRenewalKeepsTheToken();
    void aTokenIsForgotten();
    void aTokenIsCopied();
    void noTokenIsOnDisk();

    void theServiceSaysHowItIs_data();
    void theServiceSaysHowItIs();
    void whatTakesLongIsSaidBesideTheRing();

    void generatingOpensThePageAndTakesTheKeyOver();
    void withoutABrowserTheAddressIsTold();
    void aWrongKeyOfARotationIsPastedAgain();
    void anApiKeyIsCapturedWithNameAndOrganization();
    void afterDeletingItIsAsked_data();
    void afterDeletingItIsAsked();
    void nothingIsSaidToBeThereThatMayBeRemoved();
    void deletingTheOwnKeySignsOut();
    void theSandboxIsAPlaceOfItsOwn();

private:
    void start(const QString &serviceId, CredentialKind kind = CredentialKind::ApiKey);
    void startUntilQuit(const QString &serviceId, CredentialKind kind);
    [[nodiscard]] QString switcher() const
    {
        return window().findChild<QWidget *>(u"connectionSwitcher"_s)->accessibleDescription();
    }
    [[nodiscard]] HeldKeyFixture &fixture() { return *m_fixture; }
    [[nodiscard]] FakeService &service() { return m_fixture->service; }
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] HeldKeyPage *page() const
    {
        for (auto *page : m_fixture->window->findChildren<HeldKeyPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    [[nodiscard]] QString line(const char *name) const
    {
        const auto *line = page()->findChild<QLabel *>(QString::fromLatin1(name));
        return line && line->isVisible() ? line->text() : QString();
    }
    /// Of two entries the one that the program is not signed in with.
    [[nodiscard]] VaultRecord added() const
    {
        const auto &entries = m_fixture->vault.entries();
        return entries.front().uuid == m_fixture->own()->uuid ? entries.back() : entries.front();
    }
    [[nodiscard]] bool hasToken() const
    {
        const bool isHere =
            UiRobot::waitUntil([this] { return page()->accessToken() && !line("end").isEmpty(); });
        QTest::qWait(20); // until a new widget has its geometry
        return isHere;
    }
    [[nodiscard]] bool getToken() const
    {
        return UiRobot::click(u"Get access token"_s) && hasToken();
    }
    [[nodiscard]] bool choicesAreRead() const
    {
        return UiRobot::waitUntil([this] { return line("choices").contains(u"reaches"_s); });
    }

    std::unique_ptr<HeldKeyFixture> m_fixture;
    QList<QUrl> m_opened;
};

void HeldKeyPageTest::initTestCase()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "openUrl");
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
}

void HeldKeyPageTest::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void HeldKeyPageTest::init()
{
    TestCase::init();
    m_opened.clear();
    m_fixture = std::make_unique<HeldKeyFixture>();
}

void HeldKeyPageTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

void HeldKeyPageTest::start(const QString &serviceId, CredentialKind kind)
{
    QVERIFY(m_fixture->start(serviceId, kind));
    QVERIFY(page());
    QVERIFY2(UiRobot::waitToSee(u"Keyturn signs in with it"_s) || page()->hasKey(),
             qPrintable(seen()));
}

void HeldKeyPageTest::theSidebarHasThePagesOfTheService_data()
{
    QTest::addColumn<QString>("serviceId");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QStringList>("entries");
    QTest::addRow("Appcircle") << u"appcircle"_s << CredentialKind::PersonalAccessKey
                               << QStringList{ u"Personal Access Key"_s, u"API Key"_s };
    QTest::addRow("anyformat") << u"anyformat"_s << CredentialKind::ApiKey
                               << QStringList{ u"API Key"_s };
}

void HeldKeyPageTest::theSidebarHasThePagesOfTheService()
{
    QFETCH(const QString, serviceId);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QStringList, entries);
    start(serviceId, kind);
    QStringList shown;
    for (const auto *button : window().findChildren<NavigationButton *>()) {
        if (button->isVisible() && button->objectName() != "vault"_L1
            && button->objectName() != "activity"_L1 && button->objectName() != "settings"_L1)
            shown.append(button->text());
    }
    QCOMPARE(shown, entries);
    QVERIFY(UiRobot::look(u"Vault"_s));
    for (const QString &entry : entries) {
        QVERIFY(UiRobot::click(entry));
        QTRY_VERIFY2(page() && UiRobot::sees(entry), qPrintable(seen()));
    }
}

void HeldKeyPageTest::nothingIsAskedBeforeThePageIsSeen()
{
    QVERIFY(fixture().signIn(u"appcircle"_s, CredentialKind::PersonalAccessKey));
    VaultChecks checks(fixture().checkParts(), nullptr);
    WindowFixture &program = fixture();
    const HeldKeyPage unseen(
        CredentialKind::PersonalAccessKey,
        { fixture().session(), checks, program.program.rotations(), program.clipboard }, nullptr);
    QTest::qWait(100);
    QCOMPARE(service().server().requests().size(), 0);
}

void HeldKeyPageTest::theKeyIsDescribed()
{
    start(u"appcircle"_s);
    QCOMPARE(line("factOrganization"),
             u"Acme Apps (%1)"_s.arg(QLatin1StringView(FakeService::root)));
    QCOMPARE(line("factKeyName"), u"Build farm"_s);
    QCOMPARE(line("factStored"), u"21 Nov 2026"_s);
    QVERIFY2(line("factExpires").startsWith(u"End unknown"_s), qPrintable(line("factExpires")));
    QCOMPARE(line("factChecked"), u"Never verified"_s);
    QCOMPARE(UiRobot::textOf(u"API key"_s), u"…k9Qd"_s);
}

void HeldKeyPageTest::theKeyIsCopiedFromTheKeychain()
{
    start(u"anyformat"_s);
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), fixture().value);
    QVERIFY2(line("keyStatus").startsWith(u"Copied, clears in"_s), qPrintable(line("keyStatus")));
}

void HeldKeyPageTest::controlCCopiesTheKeyUnlessThereIsASelection()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), fixture().value);
    QVERIFY(UiRobot::type(u"Scope"_s, u"openid"_s));
    auto *scope = qobject_cast<QLineEdit *>(UiRobot::look(u"Scope"_s));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(scope, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), fixture().value);
    scope->selectAll();
    QTest::keyClick(scope, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"openid"_s);
}

void HeldKeyPageTest::theKeyIsReadOnlyToBeRevealedAndForgottenAfter()
{
    start(u"anyformat"_s);
    const auto reads = [this] {
        return fixture().keychain.requests().count(FakeKeychain::Operation::Read);
    };
    const auto before = reads();
    QVERIFY(UiRobot::click(u"Reveal"_s));
    auto *field = page()->findChild<SecretField *>(u"secret"_s);
    QTRY_VERIFY(field->isRevealed());
    QCOMPARE(field->text(), fixture().value);
    QCOMPARE(reads(), before + 1);
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QVERIFY(!field->isRevealed());
    QCOMPARE(field->text(), u"…k9Qd"_s);
    field->reveal(); // has no effect, because there is no value to show
    QCOMPARE(field->text(), u"…k9Qd"_s);
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QTRY_COMPARE(field->text(), fixture().value);
}

void HeldKeyPageTest::assistiveTechnologyRevealsAndMasks()
{
    start(u"anyformat"_s);
    QAccessibleInterface *button =
        QAccessible::queryAccessibleInterface(UiRobot::find(u"Reveal"_s));
    auto *field = page()->findChild<SecretField *>(u"secret"_s);
    button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(field->text(), fixture().value);
    QVERIFY(button->state().checked);
    button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!button->state().checked);
    QCOMPARE(field->text(), u"…k9Qd"_s);
}

void HeldKeyPageTest::aKeychainThatFailsIsSaidAndTriedAgain()
{
    start(u"anyformat"_s);
    fixture().keychain.setFault(Fault::Locked);
    QVERIFY(UiRobot::click(u"Reveal"_s));
    auto *field = page()->findChild<SecretField *>(u"secret"_s);
    auto *banner = page()->findChild<MessageStrip *>();
    QTRY_VERIFY2(banner->isVisible() && banner->message().contains(u"locked"_s),
                 qPrintable(seen()));
    QVERIFY(!field->isRevealed());
    fixture().keychain.setFault(Fault::None);
    QVERIFY(UiRobot::click(u"Retry"_s));
    QTRY_COMPARE(field->text(), fixture().value);
    QVERIFY(!banner->isVisible());
}

void HeldKeyPageTest::verifyingSaysWhen()
{
    start(u"anyformat"_s);
    QVERIFY(UiRobot::click(u"Verify"_s));
    QTRY_COMPARE(line("factChecked"), u"Verified just now"_s);
    fixture().clock.advance(3min);
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY(UiRobot::click(u"API Key"_s));
    QTRY_COMPARE(line("factChecked"), u"Verified 3 minutes ago"_s);
}

void HeldKeyPageTest::withoutARequestNothingIsAskedAndThatIsSaid()
{
    m_fixture = std::make_unique<HeldKeyFixture>(
        nullptr, QByteArray("{ \"id\": \"anyformat\", \"probes\": [] }"));
    start(u"anyformat"_s);
    const int before = service().server().connections();
    QVERIFY(UiRobot::click(u"Verify"_s));
    QVERIFY2(UiRobot::waitToSee(u"Keyturn knows no request that checks this kind of key. Nothing "
                                "was sent."_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Verify again"_s));
    QCOMPARE(line("factChecked"), u"Never verified"_s);
    QCOMPARE(service().server().connections(), before);
}

void HeldKeyPageTest::aRefusedKeyIsExplained()
{
    start(u"anyformat"_s);
    service().answer("/v2/workflows/", { .status = 403, .body = R"({"detail":"denied"})" });
    QVERIFY(UiRobot::click(u"Verify"_s));
    QTRY_COMPARE(line("factChecked"), u"Not accepted just now"_s);
    QVERIFY2(UiRobot::sees(u"anyformat answers both with 403"_s)
                 || UiRobot::sees(u"answers both with 403"_s),
             qPrintable(seen()));
    service().answerAsUsual("/v2/workflows/");
    QVERIFY(UiRobot::click(u"Verify again"_s));
    QTRY_COMPARE(line("factChecked"), u"Verified just now"_s);
    QVERIFY(!UiRobot::sees(u"answers both with 403"_s));
}

void HeldKeyPageTest::severalKeysCanBeChosenFrom()
{
    start(u"appcircle"_s);
    QVERIFY(!UiRobot::look(u"Key"_s));
    QVERIFY(fixture().addKey(u"other-0002"_s, u"Store uploads"_s, CredentialKind::ApiKey));
    QTRY_VERIFY(UiRobot::look(u"Key"_s));
    QVERIFY(UiRobot::choose(u"Key"_s, u"Store uploads (…0002)"_s));
    QVERIFY(!UiRobot::sees(u"Keyturn signs in with it"_s));
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), canary + u"_other-0002"_s);
    auto *reply = fixture().vault.supersede(u"other-0002"_s, fixture().clock.now());
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(finished.wait());
    QTRY_COMPARE(UiRobot::textOf(u"Key"_s), u"Store uploads (…0002), replaced"_s);
}

void HeldKeyPageTest::aKeyOfTheSameOrganizationWithItsIdIsShown()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    VaultRecord record;
    record.uuid = u"with-id"_s;
    record.serviceId = u"appcircle"_s;
    record.serverUrl = service().server().address();
    record.organizationId = QString::fromLatin1(FakeService::root);
    record.organizationName = u"Acme Apps"_s;
    record.kind = CredentialKind::ApiKey;
    record.name = u"Build farm"_s;
    QVERIFY(UiRobot::click(u"API Key"_s));
    QVERIFY2(UiRobot::waitToSee(u"No key here yet"_s), qPrintable(seen()));
    auto *reply = fixture().vault.keep(record, Secret::fromText(canary + u"_api"_s));
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(finished.wait());
    QVERIFY2(UiRobot::waitToSee(u"Build farm"_s), qPrintable(seen()));
}

void HeldKeyPageTest::aTokenIsFetchedShownAndCountedDown()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY2(getToken(), qPrintable(seen()));
    QCOMPARE(service().forms("/auth/v3/token").back().queryItemValue(u"personalAccessKey"_s),
             fixture().value);
    QCOMPARE(line("end"), u"Ends in 1:00:00 (11:00)"_s);
    QCOMPARE(line("confirmation"), u"For the key's own organization"_s);
    auto *field = qobject_cast<SecretField *>(UiRobot::look(u"Access token"_s));
    QVERIFY(field);
    QVERIFY(!field->text().contains(canary));
    QVERIFY(UiRobot::click(u"Reveal the access token"_s));
    QCOMPARE(field->text(), service().lastToken());
    fixture().clock.advance(48s);
    QTRY_COMPARE(line("end"), u"Ends in 59:12 (11:00)"_s);
    fixture().clock.advance(59min + 12s);
    QTRY_COMPARE(line("end"), u"Ended at 11:00"_s);
    QVERIFY(page()->accessToken());
    QVERIFY(UiRobot::sees(u"in memory only"_s));
}

void HeldKeyPageTest::anUnknownEndIsSaidSo()
{
    service().answer("/auth/v3/token", FakeService::token(QByteArray(canary.data()) + ".t", {}));
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(getToken());
    QVERIFY2(line("end").startsWith(u"End unknown"_s), qPrintable(line("end")));
}

void HeldKeyPageTest::theScopeIsSentOnlyIfItIsThere()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(UiRobot::textOf(u"Scope"_s).isEmpty());
    QVERIFY(getToken());
    QVERIFY(!service().forms("/auth/v3/token").back().hasQueryItem(u"scope"_s));
    QVERIFY(!service().forms("/auth/v3/token").back().hasQueryItem(u"subOrganization"_s));
    const auto count = service().count("/auth/v3/token");
    QVERIFY(UiRobot::click(u"Put in the scope openid,profile,email"_s));
    QVERIFY(UiRobot::click(u"Get access token"_s));
    QTRY_COMPARE(service().count("/auth/v3/token"), count + 1);
    QCOMPARE(
        service().forms("/auth/v3/token").back().queryItemValue(u"scope"_s, QUrl::FullyDecoded),
        u"openid,profile,email"_s);
}

void HeldKeyPageTest::theSubOrganizationIsSentAndConfirmed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    const auto only = [](const char *id, const char *name) {
        return FakeService::only(id, name).body;
    };
    QTest::addRow("that one alone") << only(FakeService::ios, "Acme Apps iOS") << u"Confirmed: "_s;
    QTest::addRow("another one") << only(FakeService::android, "Acme Apps Android")
                                 << u"Not confirmed: "_s;
    QTest::addRow("all of them") << FakeService::organizations().body
                                 << u"Unknown whether it is for "_s;
}

void HeldKeyPageTest::theSubOrganizationIsSentAndConfirmed()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, said);
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(UiRobot::choose(u"Sub-organization"_s, u"Acme Apps iOS, part of Acme Apps"_s));
    service().answer("/identity/v1/organizations", { .body = body });
    QVERIFY(getToken());
    QCOMPARE(service().forms("/auth/v3/token").back().queryItemValue(u"subOrganization"_s),
             QString::fromLatin1(FakeService::ios));
    QTRY_VERIFY2(line("confirmation").startsWith(said), qPrintable(line("confirmation")));
    QVERIFY2(line("confirmation").contains(u"Acme Apps iOS"_s), qPrintable(line("confirmation")));
}

void HeldKeyPageTest::anIdMayBeTyped()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    auto *box = qobject_cast<QComboBox *>(UiRobot::find(u"Sub-organization"_s));
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"two words"_s);
    const auto before = service().count("/auth/v3/token");
    QVERIFY(UiRobot::click(u"Get access token"_s));
    QVERIFY2(UiRobot::waitToSee(u"This is not an organization ID"_s), qPrintable(seen()));
    QCOMPARE(service().count("/auth/v3/token"), before);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"4444-typed"_s);
    QVERIFY(getToken());
    QCOMPARE(service().forms("/auth/v3/token").back().queryItemValue(u"subOrganization"_s),
             u"4444-typed"_s);
    QVERIFY(!UiRobot::sees(u"This is not an organization ID"_s));
}

void HeldKeyPageTest::theOwnOrganizationIsSentWhereItMustBe()
{
    start(u"appcircle"_s);
    QVERIFY(choicesAreRead());
    QVERIFY(!UiRobot::look(u"Scope"_s));
    QVERIFY(getToken());
    const QUrlQuery form = service().forms("/auth/v1/api-key/token").back();
    QCOMPARE(form.queryItemValue(u"organizationId"_s), QString::fromLatin1(FakeService::root));
    QCOMPARE(form.queryItemValue(u"name"_s, QUrl::FullyDecoded), u"Build farm"_s);
}

void HeldKeyPageTest::organizationsThatCannotBeReadAreTriedAgain()
{
    service().answer("/identity/v1/organizations", { .status = 500 });
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QTRY_VERIFY2(line("choices").contains(u"could not be read"_s), qPrintable(seen()));
    service().answerAsUsual("/identity/v1/organizations");
    QVERIFY(UiRobot::click(u"Retry"_s));
    QVERIFY2(choicesAreRead(), qPrintable(seen()));
    const auto before = service().count("/identity/v1/organizations");
    QTest::keyClick(&window(), Qt::Key_F5);
    QTRY_COMPARE(service().count("/identity/v1/organizations"), before + 1);
}

/// Signs in without a name, and without the vault.
void HeldKeyPageTest::startUntilQuit(const QString &serviceId, CredentialKind kind)
{
    QVERIFY(fixture().open());
    ConnectionRecord record;
    record.uuid = u"fixture"_s;
    record.serviceId = serviceId;
    record.serverUrl = record.authUrl = service().server().address();
    record.kind = kind;
    record.hint = record.accountName = u"…k9Qd"_s;
    record.organizations = { { {}, record.hint } };
    fixture().keeping.untilQuit(record, Secret::fromText(canaryKey));
    QVERIFY(fixture().showMainWindow());
}

void HeldKeyPageTest::aSignInUntilQuitLearnsItsOrganizationsName()
{
    startUntilQuit(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY2(choicesAreRead(), qPrintable(seen()));
    QTRY_COMPARE(line("factOrganization"), u"Acme Apps"_s);
    QVERIFY2(switcher().startsWith(u"Acme Apps"_s), qPrintable(switcher()));
    QVERIFY(!UiRobot::sees(u"Unnamed"_s));
}

void HeldKeyPageTest::anOpenPageTakesTheNameThatIsGiven_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("subtitle");
    QTest::newRow("a held key") << u"anyformat"_s << u"The key of %1 at"_s;
    QTest::newRow("a list") << u"anyreach"_s << u"Each key acts for %1 and"_s;
}

void HeldKeyPageTest::anOpenPageTakesTheNameThatIsGiven()
{
    QFETCH(QString, service);
    QFETCH(QString, subtitle);
    startUntilQuit(service, CredentialKind::ApiKey);
    QVERIFY2(UiRobot::waitToSee(subtitle.arg(u"an unnamed organization"_s)), qPrintable(seen()));
    for (QAction *action : window().findChildren<QAction *>()) {
        if (action->text() == u"&Edit this account…"_s)
            action->trigger();
    }
    QVERIFY2(UiRobot::waitToSee(u"Organization name"_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Organization name"_s, u"North"_s) && UiRobot::click(u"Save"_s));
    QVERIFY2(UiRobot::waitToSee(subtitle.arg(u"\u2068North\u2069"_s)), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"unnamed"_s));
    QVERIFY2(switcher().startsWith(u"North"_s), qPrintable(switcher()));
}

void HeldKeyPageTest::renewingAsksTheSameAgain()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(UiRobot::type(u"Scope"_s, u"openid"_s));
    QVERIFY(getToken());
    const QString first = service().lastToken();
    QVERIFY(UiRobot::type(u"Scope"_s, u"something else"_s));
    QVERIFY(UiRobot::click(u"Renew"_s));
    QTRY_VERIFY(service().lastToken() != first);
    QTRY_VERIFY(!page()->findChild<TokenPanel *>()->flow().isBusy());
    QCOMPARE(service().forms("/auth/v3/token").back().queryItemValue(u"scope"_s), u"openid"_s);
    QVERIFY(UiRobot::click(u"Reveal the access token"_s));
    QCOMPARE(UiRobot::textOf(u"Access token"_s), service().lastToken());
}

void HeldKeyPageTest::aRefusedRenewalKeepsTheToken()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(getToken());
    const QString first = service().lastToken();
    service().answer("/auth/v3/token", { .status = 401, .body = R"({"error":"invalid_grant"})" });
    QVERIFY(UiRobot::click(u"Renew"_s));
    QVERIFY2(UiRobot::waitToSee(u"Appcircle refused the key"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"The token that you have stays as it is."_s));
    QVERIFY(UiRobot::click(u"Reveal the access token"_s));
    QCOMPARE(UiRobot::textOf(u"Access token"_s), first);
}

void HeldKeyPageTest::aTokenIsForgotten()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(getToken());
    QVERIFY(UiRobot::click(u"Reveal the access token"_s));
    auto *field = qobject_cast<SecretField *>(UiRobot::look(u"Access token"_s));
    QVERIFY(UiRobot::click(u"Forget"_s));
    QTRY_VERIFY(!page()->accessToken());
    QVERIFY(!UiRobot::look(u"Access token"_s) || !field->isVisible());
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text().isEmpty());
}

void HeldKeyPageTest::aTokenIsCopied()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(getToken());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTRY_VERIFY(line("keyStatus").startsWith(u"Copied"_s));
    QVERIFY(UiRobot::click(u"Copy the access token"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), service().lastToken());
    QVERIFY(line("tokenCopied").startsWith(u"Copied"_s));
    QVERIFY2(line("keyStatus").isEmpty(), "the clipboard has the token, not the key");
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTRY_VERIFY(line("keyStatus").startsWith(u"Copied"_s));
    QVERIFY(line("tokenCopied").isEmpty());
}

void HeldKeyPageTest::noTokenIsOnDisk()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(choicesAreRead());
    QVERIFY(getToken());
    const QStringList kept = fixture().keychain.keys();
    for (const QString &key : kept) {
        const Secret value = fixture().keychain.value(key);
        QVERIFY(!value.reveal().toByteArray().contains(service().lastToken().toLatin1()));
    }
    QDirIterator files(fixture().folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.data()), qPrintable(file.fileName()));
    }
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QStringList texts{ UiRobot::accessibleName(widget), widget->toolTip(),
                                 widget->accessibleDescription(), widget->windowTitle() };
        QVERIFY2(!texts.join(u' ').contains(canary), widget->metaObject()->className());
    }
}

void HeldKeyPageTest::theServiceSaysHowItIs_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<QString>("text");
    QTest::addRow("well") << FakeResponse{ .body = R"({"message":"ok"})" } << u"ok"_s;
    QTest::addRow("not well") << FakeResponse{ .body = R"({"message":"degraded <b>"})" }
                              << u"degraded <b>"_s;
    QTest::addRow("down") << FakeResponse{ .status = 503 } << u"does not answer"_s;
}

void HeldKeyPageTest::theServiceSaysHowItIs()
{
    QFETCH(const FakeResponse, response);
    QFETCH(const QString, text);
    service().answer("/health/", response);
    start(u"anyformat"_s);
    QTRY_VERIFY2(line("health").contains(text), qPrintable(line("health")));
    QVERIFY(line("health").contains(u"anyformat"_s));
    for (const FakeRequest &request : service().server().requests()) {
        if (request.path == "/health/")
            QVERIFY(!request.hasHeader("Authorization"));
    }
    const auto before = service().count("/health/");
    QTest::keyClick(&window(), Qt::Key_F5);
    QTRY_VERIFY(service().count("/health/") > before);
}

/// Of the service, of a check, and of the keychain.
void HeldKeyPageTest::whatTakesLongIsSaidBesideTheRing()
{
    const auto turns = [this](const char *name) {
        const auto *ring =
            page()->findChild<QLabel *>(QString::fromLatin1(name))->findChild<Spinner *>();
        return ring && ring->isVisible();
    };
    const FakeResponse none{ .then = FakeResponse::Then::Hang };
    service().answer("/health/", none);
    start(u"anyformat"_s);
    service().answer("/v2/workflows/", none);
    QVERIFY2(turns("health") && line("health").startsWith(u"Asking ⁨anyformat⁩…"_s),
             qPrintable(line("health")));
    QVERIFY(!turns("factChecked"));
    QVERIFY(UiRobot::click(u"Verify"_s));
    QTRY_VERIFY2(turns("factChecked")
                     && line("factChecked").startsWith(u"Asking ⁨anyformat⁩…"_s),
                 qPrintable(line("factChecked")));
    for (const char *name : { "health", "factChecked" })
        QTRY_VERIFY2_WITH_TIMEOUT(line(name) == u"Asking ⁨anyformat⁩… Still waiting."_s,
                                  qPrintable(line(name)), 15'000);
    fixture().keychain.setFault(Fault::Hang);
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTRY_VERIFY2(turns("keyStatus") && line("keyStatus").startsWith(u"Waiting for your keychain"_s),
                 qPrintable(line("keyStatus")));
    fixture().keychain.setFault(Fault::None);
    QTRY_VERIFY2(line("keyStatus").startsWith(u"Copied"_s), qPrintable(line("keyStatus")));
    QVERIFY(!turns("keyStatus"));
}

void HeldKeyPageTest::withoutABrowserTheAddressIsTold()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    // There is no slot of this name, so that nothing opens the page.
    QDesktopServices::setUrlHandler(u"https"_s, this, "noBrowser");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such method .*noBrowser"_s));
    QVERIFY(UiRobot::click(u"Generate…"_s));
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    QVERIFY(UiRobot::click(u"Cancel"_s) && fixture().returnToWindow());
    QVERIFY2(UiRobot::waitToSee(u"No browser could be opened"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"https://my.appcircle.io"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Close message"_s));
    QVERIFY(UiRobot::click(u"Generate…"_s));
    QVERIFY(!UiRobot::sees(u"No browser could be opened"_s));
    QCOMPARE(m_opened, QList<QUrl>{ QUrl(u"https://my.appcircle.io"_s) });
}

void HeldKeyPageTest::generatingOpensThePageAndTakesTheKeyOver()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(UiRobot::click(u"Generate…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Add the key you made there"_s), qPrintable(seen()));
    QCOMPARE(m_opened, QList<QUrl>{ QUrl(u"https://my.appcircle.io"_s) });
    QVERIFY2(UiRobot::sees(u"Your browser was asked to open"_s)
                 && UiRobot::sees(u"My Organization → Security"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_second_x1Y2"_s));
    QVERIFY(UiRobot::type(u"Name"_s, u"Second key"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_COMPARE(fixture().vault.entries().size(), std::size_t(2));
    QVERIFY(fixture().returnToWindow());
    QTRY_VERIFY2(UiRobot::look(u"Key"_s), qPrintable(seen()));
    const VaultRecord &record = added();
    QCOMPARE(record.authUrl, service().server().address());
    QCOMPARE(record.serverUrl, service().server().address());
    QVERIFY(record.kind == CredentialKind::PersonalAccessKey);
}

void HeldKeyPageTest::aWrongKeyOfARotationIsPastedAgain()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    const QString old = fixture().own()->uuid;
    auto *noted = fixture().vault.update(
        old, [](VaultRecord &record) { record.note = u"The one in the cellar"_s; });
    QSignalSpy isNoted(noted, &Reply::finished);
    QVERIFY(isNoted.wait());
    QVERIFY(UiRobot::click(u"Rotate…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not made yet"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Paste again…"_s));
    QVERIFY(UiRobot::click(u"Generate the new key…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Add the key you made there"_s), qPrintable(seen()));
    const QString wrong = canary + u"_wrong_x1Y2"_s;
    QVERIFY(UiRobot::type(u"Credential"_s, wrong));
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY2(UiRobot::waitToSee(u"is in your vault"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Paste again…"_s)); // nobody knows that it is wrong
    const QByteArray exchange = "/auth/v3/token";
    service().answer(exchange, { .status = 401, .body = R"({"error":"invalid_grant"})" });
    QVERIFY(UiRobot::click(u"Verify"_s));
    QVERIFY2(UiRobot::find(u"Paste again…"_s), qPrintable(seen()));
    service().answerAsUsual(exchange);

    m_opened.clear();
    QVERIFY(UiRobot::click(u"Paste again…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Add the key you made there"_s), qPrintable(seen()));
    QVERIFY(m_opened.isEmpty()); // the key is made
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_right_z3W4"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY2(UiRobot::waitToSee(u"…z3W4, is in your vault"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Never verified"_s), qPrintable(seen()));
    QTRY_VERIFY(!UiRobot::look(u"Paste again…"_s));
    QCOMPARE(fixture().vault.entries().size(), std::size_t(2));
    const VaultRecord fresh = added();
    QVERIFY(fixture()
                .keychain.value(credentialKey(fresh.uuid))
                .equals(Secret::fromText(canary + u"_right_z3W4"_s)));
    QTRY_COMPARE(fixture().vault.find(fresh.uuid)->note, u"The one in the cellar"_s);
    QVERIFY(UiRobot::click(u"Verify"_s));
    QVERIFY2(UiRobot::waitToSee(u"Verified just now"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Close"_s) && fixture().returnToWindow());
}

void HeldKeyPageTest::anApiKeyIsCapturedWithNameAndOrganization()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(UiRobot::click(u"API Key"_s));
    QVERIFY(UiRobot::click(u"Add a key…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Add the key you made there"_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_api_x1Y2"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY(!UiRobot::sees(u"Your browser"_s)); // only what opens it says so
    QVERIFY2(UiRobot::waitToSee(u"Enter the key's name"_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Key name"_s, u"Build farm"_s));
    QVERIFY(UiRobot::type(u"Organization ID"_s, u"org-123"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY2(UiRobot::waitToSee(u"An organization ID is a GUID"_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Organization ID"_s, QString::fromLatin1(FakeService::ios)));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_COMPARE(fixture().vault.entries().size(), std::size_t(2));
    const VaultRecord &record = added();
    QCOMPARE(record.credentialId, u"Build farm"_s);
    QCOMPARE(record.organizationId, QString::fromLatin1(FakeService::ios));
    QVERIFY(record.kind == CredentialKind::ApiKey);
    QVERIFY(fixture().returnToWindow());
    QTRY_COMPARE(line("factKeyName"), u"Build farm"_s);
}

void HeldKeyPageTest::afterDeletingItIsAsked_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("replaced");
    QTest::addRow("deleted") << u"The key is deleted: remove it from the vault too"_s << 1 << false;
    QTest::addRow("replaced") << u"Mark as replaced"_s << 2 << true;
    QTest::addRow("nothing") << u"No, still there"_s << 2 << false;
}

void HeldKeyPageTest::afterDeletingItIsAsked()
{
    QFETCH(const QString, answer);
    QFETCH(const int, left);
    QFETCH(const bool, replaced);
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(fixture().addKey(u"other-0002"_s, u"Old one"_s, CredentialKind::PersonalAccessKey));
    // The vault adds the fingerprint after the entry, and would overwrite what is marked before.
    QTRY_VERIFY(!fixture().vault.find(u"other-0002"_s)->fingerprint.isEmpty());
    QVERIFY(UiRobot::choose(u"Key"_s, u"Old one (…0002)"_s));
    QVERIFY(UiRobot::click(u"Delete…"_s));
    QCOMPARE(m_opened, QList<QUrl>{ QUrl(u"https://my.appcircle.io"_s) });
    QVERIFY2(UiRobot::waitToSee(u"Did you delete"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Your browser was asked to open"_s)
                 && UiRobot::sees(u"My Organization → Security"_s),
             qPrintable(seen()));
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"No, still there"_s);
    QVERIFY(UiRobot::click(answer));
    QTRY_COMPARE(int(fixture().vault.entries().size()), left);
    const VaultRecord *record = fixture().vault.find(u"other-0002"_s);
    QTRY_COMPARE(bool(fixture().vault.find(u"other-0002"_s)
                      && fixture().vault.find(u"other-0002"_s)->supersededAt),
                 replaced);
    QCOMPARE(bool(record), left == 2);
    QVERIFY(fixture().own());
}

void HeldKeyPageTest::nothingIsSaidToBeThereThatMayBeRemoved()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(fixture().addKey(u"other-0002"_s, u"Old one"_s, CredentialKind::PersonalAccessKey));
    QTRY_VERIFY(!fixture().vault.find(u"other-0002"_s)->fingerprint.isEmpty());
    QVERIFY(UiRobot::choose(u"Key"_s, u"Old one (…0002)"_s));
    QVERIFY(UiRobot::click(u"Delete…"_s));
    fixture().keychain.setFault(Fault::LocksAfter);
    QVERIFY(UiRobot::click(u"The key is deleted: remove it from the vault too"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is removed"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"was locked before Keyturn could look. Unlock it"_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Still in the keychain"_s));
    fixture().keychain.setFault(Fault::None);
    QVERIFY(awaited(fixture().keychain.check()));
    QTRY_VERIFY(!fixture().vault.find(u"other-0002"_s));
}

void HeldKeyPageTest::deletingTheOwnKeySignsOut()
{
    start(u"appcircle"_s, CredentialKind::PersonalAccessKey);
    QVERIFY(UiRobot::click(u"Delete…"_s));
    QVERIFY2(UiRobot::waitToSee(u"signs you out"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"The key is deleted: remove it from the vault too"_s));
    QTRY_VERIFY(!fixture().current.session());
    QTRY_VERIFY(fixture().vault.entries().empty());
    QVERIFY(fixture().signIns.records().empty());
}

/// The sandbox's own keys are not in the vault and have an address that changes.
void HeldKeyPageTest::theSandboxIsAPlaceOfItsOwn()
{
    WindowFixture &program = fixture();
    QVERIFY(program.open());
    program.sandbox.add(
        { .uuid = u"sandbox-appcircle-personal-access-key"_s,
          .url = service().server().address(),
          .serviceId = u"appcircle"_s,
          .kind = CredentialKind::PersonalAccessKey,
          .organizations = { { QString::fromLatin1(FakeService::root), u"Acme Apps"_s } } },
        Secret::fromText(canary + u"_box_k9Qd"_s));
    program.current.open(u"sandbox-appcircle-personal-access-key"_s, {});
    QVERIFY(program.showMainWindow());
    QVERIFY2(UiRobot::waitToSee(u"Not saved: forgotten when you quit"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy"_s));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), canary + u"_box_k9Qd"_s);
    QVERIFY(UiRobot::click(u"Verify"_s));
    QTRY_COMPARE(line("factChecked"), u"Verified just now"_s);
    QVERIFY(UiRobot::click(u"Generate…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Your browser was asked to open"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"My Organization"_s)); // the sandbox's page has no menus
    QCOMPARE(m_opened,
             QList<QUrl>{ QUrl(service().server().address()
                               + u"/dashboard/appcircle/personal-access-key"_s) });
    QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_second_x1Y2"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_COMPARE(program.vault.entries().size(), std::size_t(1));
    const VaultRecord &record = program.vault.entries().front();
    QCOMPARE(record.serverUrl, Places::sandbox());
    QCOMPARE(record.authUrl, Places::sandbox());
    QCOMPARE(record.organizationId, QString::fromLatin1(FakeService::root));
    QVERIFY(program.returnToWindow());
    QTRY_VERIFY(UiRobot::look(u"Key"_s));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::HeldKeyPageTest)
#include "tst_heldkeypage.moc"
