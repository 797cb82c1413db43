// SPDX-License-Identifier: MIT
#include "core/displaytext.h"
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/credentialtools.h"
#include "ui/pages/listfooter.h"
#include "ui/style/palette.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Request = FakeService::Request;

/// The list of keys in its window: states, search, selection, and all of it with the keyboard.
class CredentialsPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void loadingIsCalm();
    void aSlowRefreshIsSaid();
    void aSlowCheckIsSaid();
    void anEmptyListOffersToCreate();
    void anErrorOffersToRetry();
    void aSearchWithoutAMatchSaysSo();
    void aFailedReloadKeepsTheRowsAndTheirAge();
    void typingInTheSearchAnnouncesNoErrorAgain();
    void searchAndChipsNarrowDown();
    void theChipsFollowTheTime();
    void whatHasGoneElsewhereStaysAndSaysSo();
    void whatAnotherMachineDidIsNamedOnce();
    void whatChangesAgainIsNamedAsItIs();
    void whatHasGoneMayBeInTheVault();
    void whatTheListLacksIsNotCalledActiveInTheVault();
    void whatIsBackIsNotSaidToBeGone();
    void theFirstHitIsOnTop();
    void countsOfThousandsAreGrouped();
    void theStatusOfWhatHasGoneIsReadable();
    void allThatAppearedIsAnsweredAtOnce();
    void whatAppearedIsAskedAboutOnce();
    void ownerAndNotesAreKeptBesideTheList();
    void aWholeKeyIsNoNoteAndNoName();
    void columnsAreChosenAndRemembered();
    void anEmptyAnswerIsNoDeletionOfAll();
    void midnightIsFollowedBehindADialog();
    void assistiveTechnologyNarrowsDown();
    void aRefreshKeepsSelectionAndOrder();
    void aClickOnTheHeaderSorts();
    void theMenuOpensByKeyboard();
    void theContextMenuWorksOnWhatIsSelected();
    void hostileNamesArePlainText_data();
    void hostileNamesArePlainText();
    void theMainStoryNeedsNoMouse();
    void theFocusComesBackAfterADialog();
    void deleteInTheSearchFieldEditsIt();
    void aLocalNameIsKept();
    void aPauseIsCountedDown();
    void rowsThatCannotBeShownAreCountedAndNamed();
    void anUnreadableListNamesTheField();
    void copyingIdsIsNoSecret();
    void aKeptKeyIsCopiedFromItsRow();
    void aBadgeStandsOutFromTheSelection();
    void theDetailsSayAllThatIsKnown();
    void anIdThatFitsTwoEntriesCopiesNeither();
    void inVaultLeadsToTheEntry();
    void anEntryOfAnotherPlaceLeadsToNoRow();
    void aNewRowIsSelectedAndLit();
    void aNewRowOfManyIsScrolledTo();
    void escClearsTheSearchAndThenLeavesIt();
    void aBlankNameIsAnswered();
    void aDeletionIsAnswered();
    void showLeadsToWhatWasDeleted();
    void severalThatAreGoneAreDismissedAtOnce();
    void whatWasDeletedStaysUntilItIsDismissed();

private:
    [[nodiscard]] CredentialTable *table() const { return page()->findChild<CredentialTable *>(); }
    [[nodiscard]] PageStack *stack() const { return page()->findChild<PageStack *>(); }
    [[nodiscard]] CredentialsPage *page() const
    {
        return m_fixture->window->findChild<CredentialsPage *>(u"page-api-key"_s);
    }
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] int rowOf(const QString &name) const { return int(shownNames().indexOf(name)); }
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] bool showWithKeys();
    [[nodiscard]] bool keepSecretOf(const QString &id, const QString &uuid);
    void openWindow();

    std::unique_ptr<WindowFixture> m_fixture;
};

void CredentialsPageTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void CredentialsPageTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
}

void CredentialsPageTest::cleanup()
{
    setAnnouncementObserver({});
    m_fixture.reset();
    TestCase::cleanup();
}

QStringList CredentialsPageTest::shownNames() const
{
    QStringList names;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

bool CredentialsPageTest::showWithKeys()
{
    const auto day = [](int year, int month, int date) {
        return QDateTime(QDate(year, month, date), QTime(12, 0), Qt::UTC);
    };
    m_fixture->service.addKey(u"ak_own"_s, u"Keyturn"_s, day(2027, 4, 12));
    m_fixture->service.addKey(u"ak_old"_s, u"Legacy importer"_s, day(2026, 11, 12));
    m_fixture->service.addKey(u"ak_ci"_s, u"CI pipeline"_s, day(2026, 11, 26));
    m_fixture->service.addKey(u"ak_prod"_s, u"Production server"_s, day(2027, 2, 19));
    m_fixture->service.addKey(u"ak_hook"_s, u"Webhook"_s, {});
    m_fixture->signIn();
    return m_fixture->showMainWindow();
}

/// Opens the window without waiting for the list.
void CredentialsPageTest::openWindow()
{
    QVERIFY(m_fixture->showMainWindow());
    m_fixture->signIn();
}

void CredentialsPageTest::loadingIsCalm()
{
    m_fixture->service.answerAll(Request::List, FakeResponse{ .then = FakeResponse::Then::Hang });
    openWindow();
    QTRY_COMPARE(m_fixture->service.count(Request::List), 1);
    QCOMPARE(stack()->state(), PageState::Loading);
    QVERIFY2(!UiRobot::sees(u"Loading…"_s), "the panel flickers");
    QVERIFY2(UiRobot::waitToSee(u"Loading…"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"No API keys yet"_s));
    QVERIFY2(!UiRobot::sees(u"0 keys"_s), "nobody knows how many there are");
    QVERIFY2(!UiRobot::sees(u"All 0"_s), qPrintable(seen()));
    QVERIFY(stack()->panel(PageState::Loading)->findChild<Spinner *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(UiRobot::sees(u"Still waiting."_s), 15'000);
}

void CredentialsPageTest::aSlowRefreshIsSaid()
{
    QVERIFY(showWithKeys());
    QVERIFY(!UiRobot::sees(u"Updating…"_s));
    m_fixture->service.answerAll(Request::List, FakeResponse{ .then = FakeResponse::Then::Hang });
    UiRobot::press(QKeySequence::Refresh);
    QVERIFY2(UiRobot::waitToSee(u"Updating…"_s), qPrintable(seen()));
    QVERIFY(page()->findChild<ListFooter *>()->findChild<Spinner *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(UiRobot::sees(u"Updating… Still waiting."_s), 15'000);
    QCOMPARE(shownNames().size(), 5);
}

void CredentialsPageTest::aSlowCheckIsSaid()
{
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_ci"_s, u"kept"_s));
    m_fixture->service.instead = [](const FakeRequest &) {
        return FakeResponse{ .then = FakeResponse::Then::Hang };
    };
    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, {},
        table()->visualRect(table()->model()->index(rowOf(u"CI pipeline"_s), 0)).center());
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(UiRobot::click(u"Verify"_s));
    QVERIFY2(UiRobot::waitToSee(u"Verifying “⁨CI pipeline⁩”…"_s), qPrintable(seen()));
    QTRY_VERIFY2_WITH_TIMEOUT(UiRobot::sees(u"Still waiting."_s), qPrintable(seen()), 15'000);
}

void CredentialsPageTest::anEmptyListOffersToCreate()
{
    openWindow();
    QVERIFY2(UiRobot::waitToSee(u"No API keys yet"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"0 keys"_s), qPrintable(seen()));
    QTest::mouseClick(stack()->panel(PageState::Empty)->action(0), Qt::LeftButton);
    QVERIFY(UiRobot::find(u"Name"_s));
}

void CredentialsPageTest::anErrorOffersToRetry()
{
    m_fixture->service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    m_fixture->service.answerAll(
        Request::List, FakeResponse{ .status = 503, .body = R"({"detail":"<h1>down</h1>"})" });
    openWindow();
    QVERIFY2(UiRobot::waitToSee(u"Anyreach has a problem (503)"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"<h1>down</h1>"_s), qPrintable(seen()));
    m_fixture->service.answerAll(Request::List, {});
    QVERIFY(UiRobot::click(u"Retry"_s));
    QTRY_COMPARE(stack()->state(), PageState::Content);
    QCOMPARE(shownNames(), QStringList{ u"CI pipeline"_s });
}

void CredentialsPageTest::aSearchWithoutAMatchSaysSo()
{
    QVERIFY(showWithKeys());
    QVERIFY(UiRobot::type(u"Search"_s, u"zebra"_s));
    QVERIFY2(UiRobot::waitToSee(u"Nothing found"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Show all"_s));
    QTRY_COMPARE(shownNames().size(), 5);
    QCOMPARE(UiRobot::textOf(u"Search"_s), QString());
}

void CredentialsPageTest::aFailedReloadKeepsTheRowsAndTheirAge()
{
    QVERIFY(showWithKeys());
    QVERIFY2(UiRobot::sees(u"Updated just now"_s), qPrintable(seen()));
    m_fixture->clock.advance(std::chrono::minutes(3));
    m_fixture->service.answerAll(Request::List, FakeResponse{ .status = 500 });
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QVERIFY2(UiRobot::waitToSee(u"Anyreach has a problem (500)"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"The rows below were read 3 minutes ago."_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Updated: 10:00"_s), qPrintable(seen()));
    QCOMPARE(shownNames().size(), 5);
    QCOMPARE(stack()->state(), PageState::Content);
    m_fixture->service.answerAll(Request::List, {});
    QVERIFY(UiRobot::click(u"Retry"_s));
    QTRY_VERIFY2(!UiRobot::sees(u"Anyreach has a problem"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Updated just now"_s), qPrintable(seen()));
}

void CredentialsPageTest::typingInTheSearchAnnouncesNoErrorAgain()
{
    QVERIFY(showWithKeys());
    m_fixture->service.answerAll(Request::List, FakeResponse{ .status = 500 });
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QVERIFY(UiRobot::waitToSee(u"Anyreach has a problem (500)"_s));
    int announced = 0;
    setAnnouncementObserver([&announced](QWidget *widget) {
        announced += qobject_cast<MessageStrip *>(widget) ? 1 : 0;
    });
    QVERIFY(UiRobot::type(u"Search"_s, u"prod"_s));
    QVERIFY(UiRobot::click(u"Expired 1"_s));
    QCOMPARE(announced, 0);
    QVERIFY(UiRobot::sees(u"Anyreach has a problem (500)"_s));
}

void CredentialsPageTest::searchAndChipsNarrowDown()
{
    QVERIFY(showWithKeys());
    QVERIFY(UiRobot::type(u"Search"_s, u"PROD"_s));
    QCOMPARE(shownNames(), QStringList{ u"Production server"_s });
    QVERIFY(UiRobot::type(u"Search"_s, u"ak_ci"_s));
    QCOMPARE(shownNames(), QStringList{ u"CI pipeline"_s });
    QVERIFY(UiRobot::type(u"Search"_s, QString()));
    QVERIFY(UiRobot::click(u"Expired 1"_s));
    QCOMPARE(shownNames(), QStringList{ u"Legacy importer"_s });
    QVERIFY(UiRobot::click(u"Expires soon 1"_s));
    QCOMPARE(shownNames(), QStringList{ u"CI pipeline"_s });
    QVERIFY(UiRobot::click(u"Never 1"_s));
    QCOMPARE(shownNames(), QStringList{ u"Webhook"_s });
    QVERIFY(UiRobot::click(u"All 5"_s));
    QCOMPARE(shownNames().size(), 5);
}

void CredentialsPageTest::theChipsFollowTheTime()
{
    QVERIFY(showWithKeys());
    QVERIFY(UiRobot::click(u"Expires soon 1"_s));
    QVERIFY(UiRobot::look(u"This week 1"_s));
    m_fixture->clock.advance(std::chrono::hours(24 * 6));
    m_fixture->listing().model().findChild<QTimer *>()->start(1);
    QVERIFY2(UiRobot::waitToSee(u"Nothing found"_s), qPrintable(seen()));
    QVERIFY(UiRobot::look(u"Expires soon 0"_s));
    QVERIFY(UiRobot::look(u"Expired 2"_s));
    QVERIFY(!UiRobot::look(u"This week 0"_s));
}

void CredentialsPageTest::whatHasGoneElsewhereStaysAndSaysSo()
{
    QVERIFY(showWithKeys());
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    std::erase_if(rows, [](const Credential &row) { return row.id == u"ak_ci"_s; });
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::find(u"Gone 1"_s), qPrintable(seen()));
    QVERIFY(UiRobot::look(u"All 5"_s));
    QVERIFY(UiRobot::look(u"Expires soon 0"_s));
    QVERIFY(UiRobot::click(u"Gone 1"_s));
    QCOMPARE(shownNames(), QStringList{ u"CI pipeline"_s });
    QCOMPARE(table()->model()->index(0, int(CredentialModel::Column::Status)).data().toString(),
             u"Gone, as seen just now"_s);
}

void CredentialsPageTest::whatAnotherMachineDidIsNamedOnce()
{
    QVERIFY(showWithKeys());
    QVERIFY(!UiRobot::sees(u"This list has changed"_s));
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    std::erase_if(rows, [](const Credential &row) { return row.id == u"ak_ci"_s; });
    for (Credential &row : rows) {
        if (row.id == u"ak_prod"_s)
            row.name = u"Production"_s;
        if (row.id == u"ak_hook"_s)
            row.expiresAt = QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    }
    m_fixture->service.addKey(u"ak_other"_s, u"Somebody's"_s, {});
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::waitToSee(u"This list has changed"_s), qPrintable(seen()));
    for (const QString &text :
         { u"Appeared, and not in the vault: “⁨Somebody's⁩”"_s,
           u"Gone: “⁨CI pipeline⁩”."_s,
           u"Renamed: “⁨Production server⁩” is now “⁨Production⁩”."_s,
           u"Expiry changed: “⁨Webhook⁩” from never to 1 Mar 2027."_s })
        QVERIFY2(UiRobot::sees(text), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Close message"_s));
    QVERIFY(m_fixture->loadList());
    QVERIFY2(!UiRobot::sees(u"This list has changed"_s), "told twice");
}

void CredentialsPageTest::whatIsBackIsNotSaidToBeGone()
{
    QVERIFY(showWithKeys());
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    const auto all = rows;
    std::erase_if(rows, [](const Credential &row) { return row.id == u"ak_ci"_s; });
    QVERIFY(m_fixture->loadList());
    QVERIFY2(UiRobot::waitToSee(u"Gone: “⁨CI pipeline⁩”."_s), qPrintable(seen()));
    rows = all;
    QVERIFY(m_fixture->loadList());
    QVERIFY2(UiRobot::waitToSee(u"Back: “⁨CI pipeline⁩”."_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"Gone: "_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"Appeared"_s), qPrintable(seen()));
}

void CredentialsPageTest::theFirstHitIsOnTop()
{
    QVERIFY(showWithKeys());
    for (int i = 0; i < 300; ++i)
        m_fixture->service.addKey(u"ak_many%1"_s.arg(i), u"Many %1"_s.arg(i), {});
    QVERIFY(m_fixture->loadList());
    QScrollBar *bar = table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);
    QVERIFY(UiRobot::type(u"Search"_s, u"many"_s));
    QCOMPARE(bar->value(), 0);
    // What is selected is kept in view.
    const int last = table()->model()->rowCount() - 1;
    table()->selectRow(last);
    QVERIFY(UiRobot::type(u"Search"_s, u"man"_s));
    QVERIFY(bar->value() > 0);
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(selected.front())));
}

void CredentialsPageTest::countsOfThousandsAreGrouped()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (int i = 0; i < 1195; ++i)
        m_fixture->service.addKey(u"ak_%1"_s.arg(i, 8, 10, QLatin1Char('0')), u"Key %1"_s.arg(i));
    QVERIFY(showWithKeys());
    QVERIFY2(UiRobot::waitToSee(u"1,200 keys"_s), qPrintable(seen()));
    QVERIFY(UiRobot::find(u"All 1,200"_s));
    table()->selectAll();
    QVERIFY2(UiRobot::waitToSee(u"1,200 selected"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Delete 1,200 keys"_s));
    QVERIFY2(UiRobot::waitToSee(u"Delete 1,199 keys?"_s), qPrintable(seen()));
    for (const QString &number : { u"1,199"_s, u"1199"_s }) {
        QVERIFY(UiRobot::type(u"Number"_s, number));
        QVERIFY(UiRobot::look(u"Delete 1,199 keys"_s)->isEnabled());
    }
    QVERIFY(UiRobot::click(u"Keep"_s));
}

void CredentialsPageTest::theStatusOfWhatHasGoneIsReadable()
{
    QVERIFY(showWithKeys());
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    std::erase_if(rows, [](const Credential &row) { return row.id == u"ak_ci"_s; });
    QVERIFY(m_fixture->loadList());
    const int status = int(CredentialModel::Column::Status);
    QTRY_VERIFY(table()->columnWidth(status)
                >= static_cast<QAbstractItemView *>(table())->sizeHintForColumn(status));
}

void CredentialsPageTest::whatChangesAgainIsNamedAsItIs()
{
    QVERIFY(showWithKeys());
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    Credential &hook = *std::find_if(rows.begin(), rows.end(),
                                     [](const Credential &row) { return row.id == u"ak_hook"_s; });
    const auto first = hook.expiresAt;
    const auto read = [this] { return m_fixture->loadList(); };
    hook.expiresAt = QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(read());
    QVERIFY2(UiRobot::waitToSee(u"“⁨Webhook⁩” from never to 1 Mar 2027."_s),
             qPrintable(seen()));
    hook.expiresAt = QDateTime(QDate(2027, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(read());
    QVERIFY2(UiRobot::waitToSee(u"Expiry changed: “⁨Webhook⁩” from never to 2 Mar 2027."_s),
             qPrintable(seen()));
    // What nobody tells any more is not said any more.
    m_fixture->service.twist = [](const FakeRequest &, FakeResponse response) {
        response.body.replace("expires_at", "left_out");
        return response;
    };
    QVERIFY(read());
    QVERIFY2(UiRobot::waitUntil([] { return !UiRobot::sees(u"This list has changed"_s); }),
             qPrintable(seen()));
    m_fixture->service.twist = nullptr;
    QVERIFY(read());
    hook.expiresAt = hook.expiresAt->addSecs(3600);
    QVERIFY(read());
    QVERIFY2(UiRobot::waitToSee(u"from 2 Mar 2027, 12:00 to 2 Mar 2027, 13:00."_s),
             qPrintable(seen()));
    hook.expiresAt = first;
    QVERIFY(read());
    hook.expiresAt = QDateTime(QDate(2027, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(read()); // as it was before all that the message says
    QVERIFY2(UiRobot::waitUntil([] { return !UiRobot::sees(u"This list has changed"_s); }),
             qPrintable(seen()));
}

void CredentialsPageTest::whatHasGoneMayBeInTheVault()
{
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_ci"_s, u"kept"_s));
    std::erase_if(m_fixture->service.rows(CredentialKind::ApiKey),
                  [](const Credential &row) { return row.id == u"ak_ci"_s; });
    QVERIFY(m_fixture->loadList());
    const auto inVault = [this] {
        return table()
            ->model()
            ->index(rowOf(u"CI pipeline"_s), int(CredentialModel::Column::Vault))
            .data()
            .toString();
    };
    QTRY_COMPARE(inVault(), u"In vault"_s);
    // The vault's own row says so, too, until the service lists it again.
    const Vault &vault = m_fixture->vault;
    QTRY_VERIFY(vault.find(u"kept"_s)->isGone());
    QCOMPARE(lifetime(VaultModel::ownLifeOf(*vault.find(u"kept"_s)), m_fixture->clock),
             Lifetime::Gone);
    m_fixture->service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    QVERIFY(m_fixture->loadList());
    QTRY_VERIFY(!vault.find(u"kept"_s)->isGone());
    std::erase_if(m_fixture->service.rows(CredentialKind::ApiKey),
                  [](const Credential &row) { return row.id == u"ak_ci"_s; });
    QVERIFY(m_fixture->loadList());
    QTRY_VERIFY(vault.find(u"kept"_s)->isGone());
    // What the service accepts is there, whatever the list lacks.
    m_fixture->clock.advance(std::chrono::minutes(1));
    m_fixture->vault.noteUse(u"kept"_s, CheckOutcome::Works, m_fixture->clock.now());
    QTRY_VERIFY(!vault.find(u"kept"_s)->isGone());
    const auto removed = awaited(m_fixture->vault.forget(u"kept"_s));
    QVERIFY(removed && *removed);
    QTRY_COMPARE(inVault(), u"–"_s);
}

void CredentialsPageTest::whatTheListLacksIsNotCalledActiveInTheVault()
{
    QVERIFY(showWithKeys());
    const QString id = u"ak_fresh"_s;
    m_fixture->listing().add({ CredentialKind::ApiKey, id, u"Fresh"_s, m_fixture->clock.now(),
                               m_fixture->clock.now().addDays(300), true });
    QVERIFY(keepSecretOf(id, u"fresh"_s));
    const auto *page = m_fixture->window->findChild<VaultPage *>();
    QVERIFY(page);
    const QAbstractItemModel *model = page->findChild<QTableView *>()->model();
    const auto status = [model] {
        const auto found =
            model->match(model->index(0, 0), VaultModel::IdRole, u"fresh"_s, 1, Qt::MatchExactly);
        return found.isEmpty()
            ? QString()
            : found.front().siblingAtColumn(int(VaultModel::Column::Status)).data().toString();
    };
    QTRY_VERIFY(!status().isEmpty());
    QVERIFY(status() != u"Not in the list yet"_s);
    QVERIFY(m_fixture->loadList());
    QTRY_COMPARE(status(), u"Not in the list yet"_s);
    m_fixture->service.addKey(id, u"Fresh"_s);
    QVERIFY(m_fixture->loadList());
    QTRY_VERIFY(status() != u"Not in the list yet"_s);
}

void CredentialsPageTest::allThatAppearedIsAnsweredAtOnce()
{
    QVERIFY(showWithKeys());
    for (int i = 0; i < 3; ++i)
        m_fixture->service.addKey(u"ak_new%1"_s.arg(i), u"New %1"_s.arg(i), {});
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::waitToSee(u"Appeared, and not in the vault"_s), qPrintable(seen()));
    // Closing puts it off: nothing is forgotten.
    QVERIFY(UiRobot::click(u"Close message"_s));
    QVERIFY(!UiRobot::sees(u"Appeared"_s));
    QCOMPARE(m_fixture->listing().model().countOf(Origin::Unasked), 3);
    m_fixture->service.addKey(u"ak_new3"_s, u"New 3"_s, {});
    m_fixture->service.addKey(u"ak_new4"_s, u"New 4"_s, {});
    m_fixture->service.addKey(u"ak_new5"_s, u"New 5"_s, {});
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::waitToSee(u"New 3"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Mine"_s));
    QVERIFY2(UiRobot::waitToSee(u"Appeared, and not in the vault: “⁨New 4⁩”"_s),
             qPrintable(seen()));
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Mine"_s);
    auto *all = qobject_cast<QPushButton *>(UiRobot::look(u"All 2…"_s));
    QVERIFY2(all && all->menu(), qPrintable(seen()));
    all->menu()->actions().at(2)->trigger();
    QVERIFY(!UiRobot::sees(u"Appeared"_s));
    QCOMPARE(m_fixture->listing().model().countOf(Origin::Investigate), 2);
    QCOMPARE(m_fixture->listing().model().countOf(Origin::Unasked), 3);
}

void CredentialsPageTest::whatAppearedIsAskedAboutOnce()
{
    QVERIFY(showWithKeys());
    m_fixture->service.addKey(u"ak_one"_s, u"One"_s, {});
    m_fixture->service.addKey(u"ak_two"_s, u"Two"_s, {});
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::waitToSee(u"Appeared, and not in the vault: “⁨One⁩”"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"After this one, 1 more is asked about."_s));
    QVERIFY(!UiRobot::look(u"To investigate 1"_s));
    QVERIFY(UiRobot::click(u"Investigate"_s));
    QVERIFY2(UiRobot::waitToSee(u"Appeared, and not in the vault: “⁨Two⁩”"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"A colleague's"_s));
    QVERIFY(!UiRobot::sees(u"Appeared"_s));
    QVERIFY(UiRobot::click(u"To investigate 1"_s));
    QCOMPARE(shownNames(), QStringList{ u"One"_s });
    // In the menu the answer can be changed, and the filter follows.
    table()->selectRow(0);
    m_fixture->listing().setOrigin({ u"ak_one"_s }, Origin::Mine);
    QVERIFY(shownNames().isEmpty());
    QVERIFY(UiRobot::click(u"Show all"_s));
    QCOMPARE(shownNames().size(), 7);
    QVERIFY(m_fixture->loadList());
    QVERIFY2(!UiRobot::sees(u"Appeared"_s), "asked twice");
    table()->selectRow(rowOf(u"Two"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY2(UiRobot::waitToSee(u"Made by a colleague"_s), qPrintable(seen()));
}

void CredentialsPageTest::ownerAndNotesAreKeptBesideTheList()
{
    QVERIFY(showWithKeys());
    table()->selectRow(rowOf(u"CI pipeline"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(UiRobot::click(u"Owner and notes…"_s));
    QVERIFY(UiRobot::type(u"Owner"_s, u"Platform team"_s));
    QVERIFY(UiRobot::type(u"Tags"_s, u"ci, nightly"_s));
    QVERIFY(UiRobot::type(u"Used in"_s, u"/srv/ci/.env: API_KEY"_s));
    QVERIFY(UiRobot::choose(u"Made by"_s, u"To investigate"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const Annotation notes = m_fixture->listing().notesOf(u"ak_ci"_s);
    QCOMPARE(notes,
             (Annotation{ Origin::Investigate,
                          u"Platform team"_s,
                          {},
                          { u"ci"_s, u"nightly"_s },
                          Consumer::ofLines(u"/srv/ci/.env: API_KEY"_s) }));
    for (const QString &text :
         { u"Platform team"_s, u"ci, nightly"_s, u"/srv/ci/.env: API_KEY"_s, u"To investigate"_s })
        QVERIFY2(UiRobot::waitToSee(text), qPrintable(seen()));
    for (const QString &text : { u"platform"_s, u"/srv/ci"_s }) {
        QVERIFY(UiRobot::type(u"Search"_s, text));
        QCOMPARE(shownNames(), QStringList{ u"CI pipeline"_s });
    }
    QVERIFY(UiRobot::type(u"Search"_s, u"ak_ci"_s));
    // Of a key in the vault the entry has it, and a field that is cleared stays empty.
    QVERIFY(keepSecretOf(u"ak_ci"_s, u"kept"_s));
    QTRY_VERIFY(m_fixture->listing().entryOf(u"ak_ci"_s));
    QVERIFY(UiRobot::click(u"Owner and notes…"_s));
    QCOMPARE(UiRobot::textOf(u"Owner"_s), u"Platform team"_s);
    QVERIFY(UiRobot::type(u"Owner"_s, u""_s));
    QVERIFY(UiRobot::type(u"Used in"_s, u"@nightly"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_fixture->vault.find(u"kept"_s)->consumers, Consumer::ofLines(u"@nightly"_s));
    QCOMPARE(m_fixture->listing().notesOf(u"ak_ci"_s).consumers, Consumer::ofLines(u"@nightly"_s));
    // What was noted before the vault had the key does not come back with it.
    QVERIFY(UiRobot::click(u"Owner and notes…"_s));
    QVERIFY(UiRobot::type(u"Used in"_s, u""_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_fixture->listing().notesOf(u"ak_ci"_s).consumers.empty());
    QCOMPARE(m_fixture->listing().notesOf(u"ak_ci"_s).owner, QString());
    QCOMPARE(m_fixture->vault.find(u"kept"_s)->tags, (QStringList{ u"ci"_s, u"nightly"_s }));
}

/// The line below the field says what happened and what to do; nothing that was entered is lost.
void CredentialsPageTest::aWholeKeyIsNoNoteAndNoName()
{
    QVERIFY(showWithKeys());
    table()->selectRow(rowOf(u"CI pipeline"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    for (const QString &field : { u"Owner"_s, u"Note"_s, u"Tags"_s, u"Used in"_s }) {
        QVERIFY(UiRobot::click(u"Owner and notes…"_s));
        QVERIFY(UiRobot::type(u"Owner"_s, u"Platform team"_s));
        QVERIFY(UiRobot::type(field, u"for CI: "_s + canaryKey));
        QVERIFY(UiRobot::click(u"Save"_s));
        QVERIFY2(UiRobot::waitToSee(u"This looks like a whole key, so nothing was saved."_s),
                 qPrintable(seen()));
        QVERIFY(QApplication::activeModalWidget());
        const auto *lines = qobject_cast<QPlainTextEdit *>(UiRobot::look(field));
        QCOMPARE(lines ? lines->toPlainText() : UiRobot::textOf(field), u"for CI: "_s + canaryKey);
        QCOMPARE(UiRobot::accessibleName(QApplication::activeModalWidget()->focusWidget()), field);
        QCOMPARE(m_fixture->listing().notesOf(u"ak_ci"_s), Annotation());
        QVERIFY(UiRobot::type(field, u"ak_7f3a...9f (shortened)"_s));
        QVERIFY2(!UiRobot::sees(u"This looks like a whole key"_s), qPrintable(seen()));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_fixture->listing().notesOf(u"ak_ci"_s) != Annotation());
        m_fixture->listing().annotate({ u"ak_ci"_s }, [](Annotation &notes) { notes = {}; });
    }
    // In the table Enter does not take such a name, and says why.
    QTest::keyClick(table(), Qt::Key_Escape);
    table()->setFocus();
    QVERIFY(UiRobot::click(u"Local name"_s));
    const auto *editor = qobject_cast<QLineEdit *>(UiRobot::find(u"Local name"_s));
    QVERIFY(editor);
    QVERIFY(UiRobot::type(u"Local name"_s, canaryKey));
    QVERIFY(UiRobot::waitUntil(
        [] { return QToolTip::text().contains("This looks like a whole key"_L1); }));
    UiRobot::press(Qt::Key_Return);
    QCOMPARE(UiRobot::textOf(u"Local name"_s), QString(canaryKey));
    QVERIFY(UiRobot::type(u"Local name"_s, u"Nights"_s));
    UiRobot::press(Qt::Key_Return);
    QTRY_VERIFY(shownNames().contains(u"Nights"_s));
    QVERIFY(m_fixture->settleStore());
    const QDir folder(m_fixture->folder.path());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!holdsCanary(file.readAll()), qPrintable(name));
    }
}

void CredentialsPageTest::columnsAreChosenAndRemembered()
{
    QVERIFY(showWithKeys());
    const int owner = int(CredentialModel::Column::Owner);
    const int usedIn = int(CredentialModel::Column::UsedIn);
    const int created = int(CredentialModel::Column::Created);
    QVERIFY(table()->isColumnHidden(owner) && table()->isColumnHidden(usedIn)
            && !table()->isColumnHidden(created));
    QMenu menu;
    table()->columns().addChoices(menu);
    QStringList choices;
    for (QAction *action : menu.actions()) {
        choices.append(action->text());
        if (action->text() == u"Owner"_s || action->text() == u"Created"_s
            || action->text() == u"Used in"_s)
            action->toggle();
    }
    QCOMPARE(choices,
             (QStringList{ u"Key ID"_s, u"Created"_s, u"Vault"_s, u"Owner"_s, u"Used in"_s }));
    table()->horizontalHeader()->moveSection(1, 3);
    const int moved = table()->horizontalHeader()->logicalIndex(3);
    table()->sortByColumn(owner, Qt::DescendingOrder);
    m_fixture->window.reset();
    openWindow();
    QVERIFY(m_fixture->loadList());
    QTRY_VERIFY(table()->isColumnHidden(created));
    QVERIFY(!table()->isColumnHidden(owner));
    QMenu again; // whatever there is room for
    table()->columns().addChoices(again);
    for (const QAction *action : again.actions())
        QCOMPARE(action->isChecked(), action->text() != u"Created"_s);
    QCOMPARE(table()->horizontalHeader()->logicalIndex(3), moved);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), owner);
}

void CredentialsPageTest::anEmptyAnswerIsNoDeletionOfAll()
{
    QVERIFY(showWithKeys());
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    const auto all = rows;
    QVERIFY2(UiRobot::sees(u"Updated just now"_s), qPrintable(seen()));
    rows.clear();
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::waitToSee(u"The list came back empty"_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"Updated just now"_s) && UiRobot::sees(u"Updated: "_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::look(u"All 5"_s));
    QCOMPARE(shownNames().size(), 5);
    rows = all;
    QVERIFY(UiRobot::click(u"Keep showing the last list and look again"_s));
    QVERIFY(UiRobot::waitUntil([] { return !UiRobot::sees(u"The list came back empty"_s); }));
    QVERIFY(UiRobot::look(u"All 5"_s));
    QVERIFY2(!UiRobot::sees(u"Gone 5"_s), qPrintable(seen()));
    rows.clear();
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QVERIFY(UiRobot::click(u"They are gone"_s));
    QVERIFY2(UiRobot::find(u"Gone 5"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"The list came back empty"_s));
}

void CredentialsPageTest::midnightIsFollowedBehindADialog()
{
    QVERIFY(showWithKeys());
    const auto status = [this] {
        return table()
            ->model()
            ->index(rowOf(u"CI pipeline"_s), int(CredentialModel::Column::Status))
            .data()
            .toString();
    };
    QCOMPARE(status(), u"Expires in 5 days"_s);
    QSignalSpy changed(table()->model(), &QAbstractItemModel::dataChanged);
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(QApplication::activeModalWidget());
    m_fixture->clock.advance(std::chrono::hours(14)); // from 10 o'clock to midnight
    m_fixture->listing().model().findChild<QTimer *>()->start(1);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(status(), u"Expires in 4 days"_s);
    // Not by a day of 24 hours: in another zone it is still the day before.
    m_fixture->clock.setZone(QTimeZone("America/St_Johns"));
    changed.clear();
    m_fixture->listing().model().findChild<QTimer *>()->start(1);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(status(), u"Expires in 5 days"_s);
    QVERIFY(UiRobot::click(u"Cancel"_s));
}

void CredentialsPageTest::assistiveTechnologyNarrowsDown()
{
    QVERIFY(showWithKeys());
    QAccessibleInterface *chip =
        QAccessible::queryAccessibleInterface(UiRobot::find(u"Expired 1"_s));
    QCOMPARE(chip->role(), QAccessible::RadioButton);
    chip->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(chip->state().checked);
    QCOMPARE(shownNames(), QStringList{ u"Legacy importer"_s });
    QVERIFY(!QAccessible::queryAccessibleInterface(UiRobot::find(u"All 5"_s))->state().checked);
}

void CredentialsPageTest::aRefreshKeepsSelectionAndOrder()
{
    QVERIFY(showWithKeys());
    table()->selectRow(rowOf(u"Production server"_s));
    const QStringList before = shownNames();
    m_fixture->service.addKey(u"ak_more"_s, u"Added elsewhere"_s,
                              QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC));
    QVERIFY(UiRobot::click(u"Refresh"_s));
    QTRY_COMPARE(shownNames().size(), 6);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().first().data().toString(),
             u"Production server"_s);
    QStringList after = shownNames();
    after.removeAll(u"Added elsewhere"_s);
    QCOMPARE(after, before);
    QVERIFY2(UiRobot::sees(u"1 selected"_s), qPrintable(seen()));
}

void CredentialsPageTest::aClickOnTheHeaderSorts()
{
    QVERIFY(showWithKeys());
    QCOMPARE(shownNames().first(), u"Legacy importer"_s); // expires first
    QCOMPARE(shownNames().last(), u"Webhook"_s); // never expires
    QHeaderView *header = table()->horizontalHeader();
    const auto clickColumn = [header](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    clickColumn(0);
    QCOMPARE(shownNames(),
             QStringList({ u"CI pipeline"_s, u"Keyturn"_s, u"Legacy importer"_s,
                           u"Production server"_s, u"Webhook"_s }));
    clickColumn(0);
    QCOMPARE(shownNames().first(), u"Webhook"_s);
}

void CredentialsPageTest::theMenuOpensByKeyboard()
{
    QVERIFY(showWithKeys());
    table()->setFocus();
    table()->selectRow(rowOf(u"CI pipeline"_s));
    QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto isDeletion = [](const QAction *action) {
        return action && action->text().contains(u"Delete key"_s);
    };
    for (int i = 0; i < menu->actions().size() && !isDeletion(menu->activeAction()); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(isDeletion(menu->activeAction()));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY2(UiRobot::waitToSee(u"cannot be undone"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"ak_ci"_s));
    QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QVERIFY(m_fixture->returnToWindow());
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void CredentialsPageTest::theContextMenuWorksOnWhatIsSelected()
{
    QVERIFY(showWithKeys());
    table()->selectRow(rowOf(u"CI pipeline"_s));
    const QRect other = table()->rowRect(table()->model()->index(rowOf(u"Webhook"_s), 0));
    QContextMenuEvent event(QContextMenuEvent::Mouse, other.center(),
                            table()->viewport()->mapToGlobal(other.center()));
    QCoreApplication::sendEvent(table()->viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().first().data().toString(), u"Webhook"_s);
}

void CredentialsPageTest::hostileNamesArePlainText_data()
{
    QTest::addColumn<QString>("name");
    int number = 0;
    for (const QString &name : hostileNames())
        QTest::addRow("%d", ++number) << name;
}

void CredentialsPageTest::hostileNamesArePlainText()
{
    QFETCH(const QString, name);
    m_fixture->service.addKey(u"ak_evil"_s, name);
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    QCOMPARE(shownNames(), QStringList{ DisplayText(name).text() });
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString tip = model->index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>bold"_s) && !tip.contains(u"<img"_s) && !tip.contains(u"<h1>"_s)
                     && !tip.contains(u"<a "_s),
                 qPrintable(tip));
        for (const char16_t mark : { u'\u202E', u'\u200B', u'\u2066', u'\u2028' })
            QVERIFY(column == 0 && name.isEmpty() ? true : !shownNames().first().contains(mark));
    }
}

void CredentialsPageTest::theMainStoryNeedsNoMouse()
{
    QVERIFY(showWithKeys());
    const auto key = [](int code, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::focusWidget();
        if (target)
            QTest::keyClick(target, Qt::Key(code), modifiers);
    };
    table()->setFocus();
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(UiRobot::find(u"Name"_s));
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"By keyboard"_s);
    key(Qt::Key_Tab);
    QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Expiration"_s);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Copy"_s);
    key(Qt::Key_Return);
    QVERIFY2(UiRobot::waitToSee(u"Copied, clears in"_s), qPrintable(seen()));
    key(Qt::Key_Escape);
    QVERIFY(m_fixture->returnToWindow());
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QVERIFY(shownNames().contains(u"By keyboard"_s));

    key(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Search"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"By keyb"_s);
    for (int i = 0; i < 20 && QApplication::focusWidget() != table(); ++i)
        key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table());
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    key(Qt::Key_Delete);
    QVERIFY2(UiRobot::waitToSee(u"cannot be undone"_s), qPrintable(seen()));
    QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
    for (int i = 0;
         i < 5 && UiRobot::accessibleName(QApplication::focusWidget()) != u"Delete key"_s; ++i)
        key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_fixture->service.ids().contains(u"ak_1"_s));
    // It stays in the list and says so, until the keyboard dismisses it.
    const QModelIndex row = table()->model()->index(0, int(CredentialModel::Column::Status));
    QTRY_COMPARE(row.data().toString(), u"Deleted just now"_s);
    QVERIFY(m_fixture->returnToWindow());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Menu);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QVERIFY2(UiRobot::waitToSee(u"Nothing found"_s), qPrintable(seen()));
}

void CredentialsPageTest::theFocusComesBackAfterADialog()
{
    QVERIFY(showWithKeys());
    QWidget *create = UiRobot::find(u"Create API Key"_s);
    create->setFocus();
    QTest::keyClick(create, Qt::Key_Space);
    QVERIFY(UiRobot::find(u"Name"_s));
    QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QVERIFY(m_fixture->returnToWindow());
    QTRY_COMPARE(QApplication::focusWidget(), create);
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(UiRobot::waitToSee(u"cannot be undone"_s));
    QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QVERIFY(m_fixture->returnToWindow());
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void CredentialsPageTest::deleteInTheSearchFieldEditsIt()
{
    QVERIFY(showWithKeys());
    table()->selectRow(0);
    QVERIFY(UiRobot::type(u"Search"_s, u"CI"_s));
    QWidget *search = UiRobot::look(u"Search"_s);
    QTest::keyClick(search, Qt::Key_Home);
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(UiRobot::textOf(u"Search"_s), u"I"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void CredentialsPageTest::aLocalNameIsKept()
{
    QVERIFY(showWithKeys());
    table()->setFocus();
    table()->selectRow(rowOf(u"CI pipeline"_s));
    QVERIFY(UiRobot::look(u"Local name"_s));
    QVERIFY(!UiRobot::look(u"Rename"_s));
    QCOMPARE(page()->offer(Page::Action::Rename).text, u"&Local name"_s);
    const auto *tokens = m_fixture->window->findChild<CredentialsPage *>(u"page-token"_s);
    QVERIFY(tokens);
    QCOMPARE(tokens->offer(Page::Action::Rename).text, u"&Rename"_s); // the service renames tokens
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), u"Local name"_s);
    QCOMPARE(editor->accessibleDescription(), u"Seen on this computer only"_s);
    QCOMPARE(editor->placeholderText(), u"Seen on this computer only"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"Build farm"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY2(shownNames().filter(u"Build farm"_s).size() == 1,
                 qPrintable(shownNames().join(u'|')));
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QVERIFY2(UiRobot::waitToSee(u"Local name changed"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Undo"_s));
    QTRY_VERIFY2(shownNames().contains(u"CI pipeline"_s), qPrintable(shownNames().join(u'|')));
    QVERIFY(shownNames().filter(u"Build farm"_s).isEmpty());
}

void CredentialsPageTest::aPauseIsCountedDown()
{
    QVERIFY(showWithKeys());
    m_fixture->service.answerNext(Request::List,
                                  { .status = 429, .headers = { { "Retry-After", "2" } } });
    const qsizetype before = m_fixture->service.count(Request::List);
    UiRobot::press(QKeySequence(Qt::Key_F5));
    QVERIFY2(UiRobot::waitToSee(u"asks to wait"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Keyturn tries again in"_s), qPrintable(seen()));
    QVERIFY2(rowOf(u"CI pipeline"_s) >= 0, "the rows went");
    QVERIFY2(UiRobot::waitUntil([] { return !UiRobot::sees(u"asks to wait"_s); }),
             qPrintable(seen()));
    QCOMPARE(m_fixture->service.count(Request::List), before + 2);
}

void CredentialsPageTest::rowsThatCannotBeShownAreCountedAndNamed()
{
    m_fixture->service.answerAll(
        Request::List,
        FakeResponse{ .body = R"([{"key_id":"ak_1","name":"Deploy"},{"name":"<b>Nightly</b>"},)"
                              R"({"key_id":"ak_1","name":"Backup"},{"x":1}])" });
    openWindow();
    QVERIFY2(UiRobot::waitToSee(u"3 rows of this list cannot be shown"_s), qPrintable(seen()));
    QCOMPARE(shownNames(), QStringList{ u"Deploy"_s });
    QVERIFY2(UiRobot::sees(u"<b>Nightly</b>"_s) && UiRobot::sees(u"row 4."_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Backup"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"and more that cannot be read"_s), qPrintable(seen()));
}

void CredentialsPageTest::anUnreadableListNamesTheField()
{
    m_fixture->service.answerAll(Request::List, FakeResponse{ .body = R"([{"name":"Deploy"}])" });
    openWindow();
    QVERIFY2(UiRobot::waitToSee(u"key_id"_s), qPrintable(seen()));
}

void CredentialsPageTest::copyingIdsIsNoSecret()
{
    QVERIFY(showWithKeys());
    table()->setFocus();
    table()->selectRow(rowOf(u"CI pipeline"_s));
    QTest::keySequence(table(), QKeySequence::Copy);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"ak_ci"_s);
    QCOMPARE(m_fixture->clipboard.left(), std::chrono::seconds(0));
    QVERIFY2(UiRobot::sees(u"Copied ⁨ak_ci⁩"_s), qPrintable(seen()));
}

bool CredentialsPageTest::keepSecretOf(const QString &id, const QString &uuid)
{
    const VaultPlace &place = m_fixture->listing().place();
    VaultRecord record;
    record.uuid = uuid;
    record.serviceId = place.serviceId;
    record.serverUrl = place.serverUrl;
    record.organizationId = place.organizationId;
    record.kind = place.kind;
    record.credentialId = id;
    record.name = u"CI pipeline"_s;
    record.storedAt = m_fixture->clock.now();
    return m_fixture->keep(record, canaryKey);
}

void CredentialsPageTest::aKeptKeyIsCopiedFromItsRow()
{
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_ci"_s, u"kept"_s));
    const auto select = [this](const QString &name) {
        const QModelIndex cell = table()->model()->index(rowOf(name), 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(cell).center());
    };
    QStringList announced;
    setAnnouncementObserver(
        [&announced](QWidget *widget) { announced += UiRobot::accessibleName(widget); });
    select(u"Webhook"_s);
    QVERIFY2(!UiRobot::look(u"Copy key"_s), "its secret is not here");
    select(u"CI pipeline"_s);
    QVERIFY2(UiRobot::find(u"Copy key"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Copied “⁨CI pipeline⁩”, clears in 45 s"_s),
             qPrintable(seen()));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
    QVERIFY2(announced.join(u'|').contains(u"Copied “⁨CI pipeline⁩”"_s),
             qPrintable(announced.join(u'|')));
    m_fixture->clipboard.clearIfOurs();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
    m_fixture->clipboard.clearIfOurs();
    const auto copyButton = [this](const QString &name) {
        return table()->copyButtonRect(table()->model()->index(rowOf(name), 0));
    };
    QVERIFY2(copyButton(u"Webhook"_s).isEmpty(), "its secret is not here");
    QTest::mouseMove(table()->viewport(), copyButton(u"CI pipeline"_s).center());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      copyButton(u"CI pipeline"_s).center());
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString(canaryKey));
    m_fixture->clipboard.clearIfOurs();
}

void CredentialsPageTest::theDetailsSayAllThatIsKnown()
{
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_ci"_s, u"kept"_s));
    const auto click = [this](const QString &name) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(rowOf(name), 0)).center());
    };
    click(u"Webhook"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(UiRobot::find(u"Details of Webhook"_s));
    QVERIFY2(UiRobot::sees(u"Not in the vault of this computer"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"only what is in the vault can be verified"_s));
    QVERIFY(!UiRobot::look(u"Show in vault"_s));
    click(u"CI pipeline"_s);
    QVERIFY(UiRobot::find(u"Details of CI pipeline"_s));
    QVERIFY(UiRobot::sees(u"In the vault of this computer"_s));
    QVERIFY(UiRobot::sees(u"Never verified"_s));
    QVERIFY(UiRobot::click(u"Copy: Key ID"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ak_ci"_s);
    QVERIFY(UiRobot::find(u"Delete key…"_s));
    QTest::keyClick(UiRobot::look(u"Delete key…"_s), Qt::Key_Escape);
    QVERIFY(!UiRobot::look(u"Details of CI pipeline"_s));
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"CI pipeline"_s);
    QTest::mouseDClick(
        table()->viewport(), Qt::LeftButton, {},
        table()->visualRect(table()->model()->index(rowOf(u"CI pipeline"_s), 0)).center());
    QVERIFY(UiRobot::find(u"Details of CI pipeline"_s));
    QVERIFY(UiRobot::click(u"Show in vault"_s));
    QTRY_VERIFY(m_fixture->window->findChild<VaultPage *>()->isVisible());
}

void CredentialsPageTest::aBadgeStandsOutFromTheSelection()
{
    QVERIFY(showWithKeys());
    const int expires = int(CredentialModel::Column::Status);
    const auto ground = [this, expires] {
        const QModelIndex cell = table()->model()->index(rowOf(u"Webhook"_s), expires);
        const QRect place = table()->visualRect(cell);
        const QPoint inBadge(place.x() + table()->cellPadding() + 3, place.center().y());
        return table()->viewport()->grab().toImage().pixelColor(inBadge);
    };
    const Colours &c = colours(table()->palette());
    QCOMPARE(ground(), c.neutralGround);
    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, {},
        table()->visualRect(table()->model()->index(rowOf(u"Webhook"_s), 0)).center());
    QCOMPARE(ground(), c.page);
}

void CredentialsPageTest::anIdThatFitsTwoEntriesCopiesNeither()
{
    m_fixture->service.addKey(u"ak_12345678"_s, u"Shortened"_s);
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_1234567890"_s, u"one"_s));
    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, {},
        table()->visualRect(table()->model()->index(rowOf(u"Shortened"_s), 0)).center());
    QVERIFY(UiRobot::find(u"Copy key"_s));
    QVERIFY(keepSecretOf(u"ak_1234567899"_s, u"two"_s));
    QTRY_VERIFY(!UiRobot::look(u"Copy key"_s));
}

void CredentialsPageTest::inVaultLeadsToTheEntry()
{
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_ci"_s, u"kept"_s));
    const auto click = [this](const QString &name) {
        const QModelIndex cell =
            table()->model()->index(rowOf(name), int(CredentialModel::Column::Vault));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(cell).center());
    };
    click(u"Webhook"_s);
    QVERIFY2(page()->isVisible(), "its secret is not there");
    click(u"CI pipeline"_s);
    auto *vault = m_fixture->window->findChild<VaultPage *>();
    QTRY_VERIFY(vault->isVisible());
    QCOMPARE(vault->selectedCount(), 1);
    const auto *entries = vault->findChild<CredentialTable *>();
    QCOMPARE(entries->currentIndex().siblingAtColumn(0).data().toString(), u"CI pipeline"_s);
    QCOMPARE(entries->litRow(), entries->currentIndex().row());
    // And the entry leads to its row, also if a filter hides that.
    QTest::keyClick(vault->findChild<CredentialTable *>(), Qt::Key_Return);
    QVERIFY(UiRobot::find(u"Show in list"_s));
    page()->findChild<SearchField *>()->setText(u"Webhook"_s);
    QVERIFY(UiRobot::click(u"Show in list"_s));
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"CI pipeline"_s);
    QCOMPARE(table()->litRow(), table()->currentIndex().row());
}

void CredentialsPageTest::anEntryOfAnotherPlaceLeadsToNoRow()
{
    QVERIFY(showWithKeys());
    QVERIFY(keepSecretOf(u"ak_unlisted"_s, u"kept"_s));
    QVERIFY(UiRobot::click(u"Vault"_s));
    auto *vault = m_fixture->window->findChild<VaultPage *>();
    QTRY_VERIFY(vault->isVisible());
    vault->lightEntry(u"kept"_s);
    QTest::keyClick(vault->findChild<CredentialTable *>(), Qt::Key_Return);
    QVERIFY(UiRobot::find(u"Edit…"_s));
    QVERIFY(!UiRobot::look(u"Show in list"_s));
}

void CredentialsPageTest::aNewRowIsSelectedAndLit()
{
    QVERIFY(showWithKeys());
    QVERIFY(UiRobot::type(u"Search"_s, u"prod"_s));
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::find(u"Name"_s));
    QVERIFY(UiRobot::type(u"Name"_s, u"Fresh"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY(m_fixture->returnToWindow());
    QVERIFY2(UiRobot::waitToSee(u"Created “⁨Fresh⁩”"_s), qPrintable(seen()));
    QCOMPARE(table()->litRow(), rowOf(u"Fresh"_s));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Fresh"_s);
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QTRY_COMPARE(table()->litRow(), -1); // the row is lit only for a moment
}

void CredentialsPageTest::aNewRowOfManyIsScrolledTo()
{
    // Half of them end before the new one will, and half after it.
    for (int number = 0; number < 241; ++number)
        m_fixture->service.addKey(u"ak_%1"_s.arg(number, 4, 10, QChar(u'0')),
                                  u"Key %1"_s.arg(number),
                                  m_fixture->clock.now().addDays(1 + number % 2 * 300));
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    QCOMPARE(table()->model()->rowCount(), 241);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(),
             int(CredentialModel::Column::Status));
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::type(u"Name"_s, u"Fresh"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY(m_fixture->returnToWindow());
    QCOMPARE(table()->model()->rowCount(), 242);
    const int row = rowOf(u"Fresh"_s);
    QCOMPARE_GE(row, 100);
    QCOMPARE_LE(row, 141);
    QCOMPARE(table()->litRow(), row);
    QCOMPARE(table()->currentIndex().row(), row);
    QVERIFY(table()->selectionModel()->isRowSelected(row));
    const QRect place = table()->visualRect(table()->model()->index(row, 0));
    QVERIFY(table()->viewport()->rect().contains(place));
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void CredentialsPageTest::escClearsTheSearchAndThenLeavesIt()
{
    QVERIFY(showWithKeys());
    QVERIFY(UiRobot::type(u"Search"_s, u"prod"_s));
    QWidget *search = UiRobot::look(u"Search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(UiRobot::textOf(u"Search"_s), QString());
    QCOMPARE(shownNames().size(), 5);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), table());
}

void CredentialsPageTest::aBlankNameIsAnswered()
{
    QVERIFY(showWithKeys());
    table()->setFocus();
    table()->selectRow(rowOf(u"CI pipeline"_s));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QVERIFY2(UiRobot::sees(u"on this computer only"_s), qPrintable(seen()));
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(UiRobot::waitToSee(u"A name cannot be empty"_s), qPrintable(seen()));
    QVERIFY(shownNames().contains(u"CI pipeline"_s));
}

void CredentialsPageTest::aDeletionIsAnswered()
{
    QVERIFY(showWithKeys());
    table()->setFocus();
    table()->selectRow(rowOf(u"Webhook"_s));
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(UiRobot::waitToSee(u"cannot be undone"_s));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY(m_fixture->returnToWindow());
    QVERIFY(!UiRobot::sees(u"Deleted “⁨Webhook⁩”"_s));
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(UiRobot::waitToSee(u"cannot be undone"_s));
    QTest::mouseClick(QApplication::activeModalWidget()->findChild<QPushButton *>(u"delete"_s),
                      Qt::LeftButton);
    QVERIFY2(UiRobot::waitToSee(u"Deleted “⁨Webhook⁩”"_s), qPrintable(seen()));
}

void CredentialsPageTest::showLeadsToWhatWasDeleted()
{
    QVERIFY(showWithKeys());
    const auto click = [this](const QString &name, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys,
                          table()->visualRect(table()->model()->index(rowOf(name), 0)).center());
    };
    click(u"Webhook"_s);
    QVERIFY(UiRobot::find(u"Delete key"_s));
    click(u"Legacy importer"_s, Qt::ControlModifier);
    QVERIFY(UiRobot::waitUntil([] { return !UiRobot::look(u"Delete key"_s); }));
    QVERIFY(UiRobot::click(u"Delete 2 keys"_s));
    QVERIFY(UiRobot::type(u"Number"_s, u"2"_s));
    QVERIFY(UiRobot::click(u"Delete 2 keys"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_fixture->returnToWindow());
    QVERIFY2(UiRobot::waitToSee(u"Deleted 2 keys"_s), qPrintable(seen()));
    // Also a search that hides them does not keep the user from seeing them.
    QVERIFY(UiRobot::type(u"Search"_s, u"prod"_s));
    QVERIFY(UiRobot::click(u"Show"_s));
    QCOMPARE(UiRobot::textOf(u"Search"_s), QString());
    const int row = table()->litRow();
    QVERIFY(row >= 0);
    QVERIFY(row == rowOf(u"Webhook"_s) || row == rowOf(u"Legacy importer"_s));
    QVERIFY2(table()->selectionModel()->selectedRows().isEmpty(), "it cannot be acted on");
    QVERIFY(!UiRobot::look(u"Show"_s));
}

void CredentialsPageTest::severalThatAreGoneAreDismissedAtOnce()
{
    QVERIFY(showWithKeys());
    auto &rows = m_fixture->service.rows(CredentialKind::ApiKey);
    std::erase_if(rows, [](const Credential &row) {
        return row.id == u"ak_ci"_s || row.id == u"ak_old"_s || row.id == u"ak_hook"_s;
    });
    QVERIFY(m_fixture->loadList());
    // Among others they cannot be selected.
    QTRY_COMPARE(shownNames().size(), 5);
    table()->selectAll();
    QVERIFY2(UiRobot::waitToSee(u"2 selected"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Dismiss"_s));
    table()->clearSelection();
    QVERIFY(UiRobot::click(u"Gone 3"_s));
    QTRY_COMPARE(shownNames().size(), 3);
    table()->selectAll();
    QVERIFY2(UiRobot::waitToSee(u"3 selected"_s), qPrintable(seen()));
    QVERIFY(UiRobot::look(u"Dismiss 3"_s));
    QVERIFY(!UiRobot::look(u"Delete 3 keys"_s) && !UiRobot::look(u"Local name"_s));
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!QApplication::activeModalWidget());
    // With the filter the selection goes.
    QTest::keyClick(table(), Qt::Key_Escape);
    table()->selectAll();
    QVERIFY(UiRobot::find(u"Dismiss 3"_s));
    UiRobot::press(Qt::CTRL | Qt::Key_F);
    m_fixture->window->findChild<CredentialsPage *>(u"page-api-key"_s)
        ->findChild<CredentialTools *>()
        ->clear();
    QVERIFY(UiRobot::waitUntil([] { return !UiRobot::sees(u"3 selected"_s); }));
    QVERIFY(!table()->selectionModel()->hasSelection());
    QVERIFY(UiRobot::click(u"Gone 3"_s));
    table()->selectRow(0);
    table()->selectionModel()->select(table()->model()->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(UiRobot::click(u"Dismiss 2"_s));
    QTRY_COMPARE(m_fixture->listing().deleted().rowCount(), 1);
    QCOMPARE(shownNames().size(), 1);
    table()->selectRow(0);
    QVERIFY(UiRobot::click(u"Dismiss"_s));
    QTRY_COMPARE(m_fixture->listing().deleted().rowCount(), 0);
    // A filter for nothing is not left behind.
    QCOMPARE(shownNames().size(), 2);
    QVERIFY(UiRobot::look(u"All 2"_s) && !UiRobot::look(u"Gone 0"_s));
}

void CredentialsPageTest::whatWasDeletedStaysUntilItIsDismissed()
{
    QVERIFY(showWithKeys());
    const auto remove = [this](const QString &name) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(rowOf(name), 0)).center());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(UiRobot::waitToSee(u"cannot be undone"_s));
        QTest::mouseClick(QApplication::activeModalWidget()->findChild<QPushButton *>(u"delete"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_fixture->returnToWindow());
    };
    const auto end = [this](const QString &name) {
        return table()
            ->model()
            ->index(rowOf(name), int(CredentialModel::Column::Status))
            .data()
            .toString();
    };
    const auto rows = shownNames();
    remove(u"Webhook"_s);
    QCOMPARE(shownNames(), rows);
    QCOMPARE(end(u"Webhook"_s), u"Deleted just now"_s);
    QVERIFY2(UiRobot::sees(u"4 keys"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::look(u"All 5"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Never 1"_s));
    remove(u"Legacy importer"_s);
    QCOMPARE(shownNames(), rows);
    table()->selectAll();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
    table()->clearSelection();
    const auto dismiss = [this](const QString &name, const QString &choice) {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {},
            table()->menuButtonRect(table()->model()->index(rowOf(name), 0)).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            QVERIFY(!action->text().contains(u"elete key"_s));
            if (action->text().remove(u'&') == choice)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    };
    dismiss(u"Webhook"_s, u"Dismiss"_s);
    QVERIFY(!shownNames().contains(u"Webhook"_s));
    QVERIFY(shownNames().contains(u"Legacy importer"_s));
    // The service lists it again: then it was not deleted, and nothing says so.
    m_fixture->service.addKey(u"ak_old"_s, u"Legacy importer"_s);
    UiRobot::press(QKeySequence::Refresh);
    QTRY_VERIFY2(UiRobot::sees(u"4 keys"_s), qPrintable(seen()));
    QCOMPARE(shownNames().count(u"Legacy importer"_s), 1);
    QVERIFY(!end(u"Legacy importer"_s).contains(u"Deleted"_s));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::CredentialsPageTest)
#include "tst_credentialspage.moc"
