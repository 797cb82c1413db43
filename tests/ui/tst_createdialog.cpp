// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/unknownpane.h"
#include "ui/style/motion.h"
#include "ui/widgets/spinner.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;
using Request = FakeService::Request;

/// The form and the pane for an unknown outcome, operated by clicks and keys.
class CreateDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutANameNothingIsSent_data();
    void withoutANameNothingIsSent();
    void aWholeKeyIsNoNameAndNoOwner();
    void anErrorGoesWhenItsFieldChanges();
    void aRefusalGoesWhenAnyFieldChanges();
    void aRefusalKeepsTheInputs_data();
    void aRefusalKeepsTheInputs();
    void unusualNamesArriveWhole_data();
    void unusualNamesArriveWhole();
    void invisibleCharactersInTheNameAreTold();
    void aNameThatIsThereAlreadyIsTold();
    void theDefaultIsNinetyDays();
    void aCustomDateLeavesNoHole();
    void everyPresetSaysItsMoment_data();
    void everyPresetSaysItsMoment();
    void atMidnightTheShownMomentMovesAtOnce_data();
    void atMidnightTheShownMomentMovesAtOnce();
    void aPastDateCannotBeCreated();
    void aPolicyWarns();
    void aPolicyThatBindsIsKept();
    void theOwnerIsKept();
    void neverIsWarnedAboutAndSent();
    void createIsSentOnce_data();
    void createIsSentOnce();
    void nothingCanBeCancelledWhileItIsSent();
    void aLongWaitMovesAndIsSaid();
    void whereLessMotionIsWantedNothingMoves();
    void theKeychainThatIsNotReadyIsNamed_data();
    void theKeychainThatIsNotReadyIsNamed();
    void aKeychainThatHangsIsNamedAndCanBeGivenUp();
    void creatingWithoutKeepingClaimsNothing();
    void anUnknownOutcomeShowsWhatMayBeIt();
    void anUnknownOutcomeSaysWhatCame_data();
    void anUnknownOutcomeSaysWhatCame();
    void anUnknownOutcomeWithoutATrace();
    void anUnknownOutcomeWithoutAList();
    void aPartOfAListProvesNothing();
    void aCandidateIsDeletedOnlyWhenChosen();

private:
    void open();
    /// Opens the dialog anew.
    void openWith(const Policy &policy);
    [[nodiscard]] QWidget *named(const char *objectName) const;
    [[nodiscard]] QPushButton *createButton() const;
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] QJsonObject sent() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_host;
    QPointer<CreateDialog> m_dialog;
};

void CreateDialogTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void CreateDialogTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    m_fixture->signIn();
    QVERIFY(m_fixture->loadList());
    m_host = std::make_unique<QWidget>();
    m_host->show();
    open();
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
}

void CreateDialogTest::cleanup()
{
    m_host.reset();
    m_fixture.reset();
    TestCase::cleanup();
}

void CreateDialogTest::open()
{
    m_dialog = new CreateDialog(m_fixture->session(), m_fixture->listing(), m_fixture->catalog,
                                m_fixture->clipboard, m_host.get());
    m_dialog->open();
}

void CreateDialogTest::openWith(const Policy &policy)
{
    delete m_dialog;
    ConnectionRecord record = m_fixture->session().connection();
    record.policy = policy;
    m_fixture->session().takeEdits(record);
    open();
}

QWidget *CreateDialogTest::named(const char *objectName) const
{
    return m_dialog->findChild<QWidget *>(QString::fromLatin1(objectName));
}

QPushButton *CreateDialogTest::createButton() const
{
    return qobject_cast<QPushButton *>(UiRobot::look(u"Create"_s));
}

QJsonObject CreateDialogTest::sent() const
{
    for (const FakeRequest &request : m_fixture->service.server().requests()) {
        if (request.verb == "POST")
            return QJsonDocument::fromJson(request.body).object();
    }
    return {};
}

void CreateDialogTest::withoutANameNothingIsSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"   "_s;
}

void CreateDialogTest::withoutANameNothingIsSent()
{
    QFETCH(const QString, name);
    QVERIFY(UiRobot::type(u"Name"_s, name));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Enter a name"_s), qPrintable(seen()));
    QCOMPARE(QApplication::focusWidget(), named("name"));
    QTest::qWait(50);
    QCOMPARE(m_fixture->service.count(Request::Create), 0);
    QCOMPARE(m_fixture->keychain.requests().size(), 0);
}

void CreateDialogTest::aWholeKeyIsNoNameAndNoOwner()
{
    Policy policy;
    policy.requiresOwner = true;
    openWith(policy);
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    for (const QString &field : { u"Name"_s, u"Owner"_s }) {
        QVERIFY(UiRobot::type(u"Name"_s, u"Nights"_s));
        QVERIFY(UiRobot::type(u"Owner"_s, u"Platform team"_s));
        QVERIFY(UiRobot::type(field, canaryKey));
        QVERIFY(UiRobot::click(u"Create"_s));
        QVERIFY2(UiRobot::waitToSee(u"This looks like a whole key, so nothing was saved."_s),
                 qPrintable(seen()));
        QCOMPARE(UiRobot::textOf(field), QString(canaryKey));
        QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), field);
    }
    QCOMPARE(m_fixture->service.count(Request::Create), 0);
    QCOMPARE(m_fixture->keychain.requests().size(), 0);
}

void CreateDialogTest::anErrorGoesWhenItsFieldChanges()
{
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Enter a name"_s), qPrintable(seen()));
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"30 days"_s)); // the name is still missing
    QVERIFY(UiRobot::sees(u"Enter a name"_s));
    named("name")->setFocus();
    UiRobot::press(Qt::Key_X);
    QVERIFY2(!UiRobot::sees(u"Enter a name"_s), qPrintable(seen()));
}

void CreateDialogTest::aRefusalGoesWhenAnyFieldChanges()
{
    QVERIFY(UiRobot::type(u"Name"_s, u"Production server"_s));
    m_fixture->service.answerNext(Request::Create,
                                  { .status = 422, .body = R"({"detail":"that is too long"})" });
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"that is too long"_s), qPrintable(seen()));
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"30 days"_s));
    QVERIFY2(!UiRobot::sees(u"that is too long"_s), qPrintable(seen()));
}

void CreateDialogTest::aRefusalKeepsTheInputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Production server"_s;
    QTest::newRow("ten thousand characters") << QString(10'000, u'x');
    for (const QString &name : hostileNames())
        QTest::addRow("hostile: %s", name.toLatin1().left(12).toPercentEncoding().constData())
            << name;
}

void CreateDialogTest::aRefusalKeepsTheInputs()
{
    QFETCH(const QString, name);
    auto *field = qobject_cast<QLineEdit *>(UiRobot::find(u"Name"_s));
    QVERIFY(field);
    field->insert(name);
    const QString entered = field->text();
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"30 days"_s));
    m_fixture->service.answerNext(Request::Create,
                                  { .status = 422, .body = R"({"detail":"name is too odd"})" });
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"name is too odd"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"Nothing was created"_s));
    QCOMPARE(field->text(), entered);
    QCOMPARE(UiRobot::textOf(u"Expiration"_s), u"30 days"_s);
    QVERIFY(field->isEnabled());
    QVERIFY(createButton()->isEnabled());
}

void CreateDialogTest::unusualNamesArriveWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>bold</b> &amp; &x"_s;
    QTest::newRow("right-to-left override") << QString::fromUtf8("invoice\u202Egnp.exe");
    QTest::newRow("ten thousand characters") << QString(10'000, u'x');
    QTest::newRow("placeholders") << u"%1 %2 %n"_s;
}

void CreateDialogTest::unusualNamesArriveWhole()
{
    QFETCH(const QString, name);
    auto *field = qobject_cast<QLineEdit *>(UiRobot::find(u"Name"_s));
    QVERIFY(field);
    QGuiApplication::clipboard()->setText(name);
    QTest::keySequence(field, QKeySequence::Paste);
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Copy your key now"_s), qPrintable(seen()));
    QCOMPARE(sent().value("name"_L1).toString(), name);
}

void CreateDialogTest::invisibleCharactersInTheNameAreTold()
{
    auto *field = qobject_cast<QLineEdit *>(UiRobot::find(u"Name"_s));
    QVERIFY(field);
    field->insert(QString::fromUtf8("invoice\u202Egnp.exe"));
    QVERIFY2(UiRobot::sees(QString::fromUtf8("⟨U+202E⟩")), qPrintable(seen()));
    field->clear();
    QVERIFY(!named("nameHint")->isVisible());
    field->insert(u"two\nlines"_s);
    QVERIFY2(UiRobot::sees(QString::fromUtf8("two⏎lines")), qPrintable(seen()));
}

void CreateDialogTest::aNameThatIsThereAlreadyIsTold()
{
    QVERIFY(UiRobot::type(u"Name"_s, u" CI pipeline "_s));
    QVERIFY2(UiRobot::sees(u"Another key has this name"_s), qPrintable(seen()));
    QVERIFY(createButton()->isEnabled());
    QVERIFY(UiRobot::type(u"Name"_s, u"CI pipeline 2"_s));
    QVERIFY(!named("nameHint")->isVisible());
    auto *field = qobject_cast<QLineEdit *>(named("name"));
    field->setText(u"CI pip\u0435line"_s); // with a Cyrillic letter, which no key types
    QVERIFY2(UiRobot::sees(u"looks the same"_s), qPrintable(seen()));
    QVERIFY(createButton()->isEnabled());
}

void CreateDialogTest::theDefaultIsNinetyDays()
{
    QCOMPARE(UiRobot::textOf(u"Expiration"_s), u"90 days"_s);
    QVERIFY2(UiRobot::sees(u"Expires Fri 19 Feb 2027, 23:59"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"in 90 days"_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Name"_s, u"Untouched"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY(UiRobot::waitToSee(u"Copy your key now"_s));
    const QDateTime end(QDate(2027, 2, 19), QTime(23, 59, 59, 999), Qt::UTC);
    QCOMPARE(sent().value("expires_at"_L1).toInteger(), end.toMSecsSinceEpoch());
}

void CreateDialogTest::aCustomDateLeavesNoHole()
{
    const auto isAsHighAsItsContents = [this] {
        return m_dialog->height() == m_dialog->layout()->totalHeightForWidth(m_dialog->width());
    };
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Enter a name"_s), qPrintable(seen()));
    QTRY_VERIFY(isAsHighAsItsContents());
    QVERIFY(UiRobot::type(u"Name"_s, u"CI pipeline"_s)); // with a hint
    QTRY_VERIFY(isAsHighAsItsContents());
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"Custom Date…"_s));
    QTRY_VERIFY(isAsHighAsItsContents());
    QVERIFY(UiRobot::type(u"Name"_s, u"x"_s));
    QTRY_VERIFY(isAsHighAsItsContents());
    // The user's own height stays, as long as there is room.
    m_dialog->windowHandle()->resize(m_dialog->width(), 700);
    QTRY_COMPARE(m_dialog->height(), 700);
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"30 days"_s));
    QTest::qWait(50); // nothing must happen
    QCOMPARE(m_dialog->height(), 700);
}

void CreateDialogTest::everyPresetSaysItsMoment_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("moment");
    QTest::newRow("1") << u"1 day"_s << u"Sun 22 Nov 2026, 23:59"_s;
    QTest::newRow("7") << u"7 days"_s << u"Sat 28 Nov 2026, 23:59"_s;
    QTest::newRow("30") << u"30 days"_s << u"Mon 21 Dec 2026, 23:59"_s;
    QTest::newRow("60") << u"60 days"_s << u"Wed 20 Jan 2027, 23:59"_s;
    QTest::newRow("90") << u"90 days"_s << u"Fri 19 Feb 2027, 23:59"_s;
    QTest::newRow("180") << u"180 days"_s << u"Thu 20 May 2027, 23:59"_s;
    QTest::newRow("365") << u"365 days"_s << u"Sun 21 Nov 2027, 23:59"_s;
}

void CreateDialogTest::everyPresetSaysItsMoment()
{
    QFETCH(const QString, preset);
    QFETCH(const QString, moment);
    QVERIFY(UiRobot::choose(u"Expiration"_s, preset));
    QVERIFY2(UiRobot::sees(u"Expires "_s + moment), qPrintable(seen()));
}

void CreateDialogTest::atMidnightTheShownMomentMovesAtOnce_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("midnight"); // UTC
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("UTC") << QByteArray("UTC")
                         << QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC) << u"19 Feb 2027"_s
                         << u"20 Feb 2027"_s;
    QTest::newRow("east of it") << QByteArray("Europe/Berlin")
                                << QDateTime(QDate(2026, 11, 21), QTime(23, 0), Qt::UTC)
                                << u"19 Feb 2027"_s << u"20 Feb 2027"_s;
    // The clocks go from 24:00 to 1:00.
    QTest::newRow("into daylight saving")
        << QByteArray("Asia/Beirut") << QDateTime(QDate(2027, 3, 27), QTime(22, 0), Qt::UTC)
        << u"25 Jun 2027"_s << u"26 Jun 2027"_s;
}

void CreateDialogTest::atMidnightTheShownMomentMovesAtOnce()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, midnight);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    m_fixture->clock.setZone(QTimeZone(zone));
    m_fixture->clock.set(midnight.addMSecs(-200));
    open();
    QVERIFY2(UiRobot::waitToSee(before), qPrintable(seen()));
    m_fixture->clock.set(midnight);
    QVERIFY2(UiRobot::waitToSee(after), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(before));
}

void CreateDialogTest::aPastDateCannotBeCreated()
{
    QVERIFY(UiRobot::type(u"Name"_s, u"Late"_s));
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"Custom Date…"_s));
    auto *date = qobject_cast<QDateEdit *>(UiRobot::find(u"Custom date"_s));
    QVERIFY(date);
    for (const QDate &past : { QDate(2026, 11, 20), QDate(2026, 11, 21), QDate(1999, 1, 1) }) {
        date->setDate(past);
        QVERIFY2(UiRobot::sees(u"The date is not in the future"_s), qPrintable(seen()));
        QVERIFY(!createButton()->isEnabled());
    }
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTest::qWait(30);
    QCOMPARE(m_fixture->service.count(Request::Create), 0);
    date->setDate(QDate(2026, 11, 22));
    QVERIFY2(UiRobot::sees(u"Expires Sun 22 Nov 2026, 23:59"_s), qPrintable(seen()));
    QVERIFY(createButton()->isEnabled());
}

void CreateDialogTest::aPolicyWarns()
{
    Policy policy;
    policy.longestDays = 30;
    policy.namePattern = u"team-*"_s;
    openWith(policy);
    QVERIFY2(UiRobot::sees(u"Your policy allows at most 30 days."_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Your policy wants names"_s)); // none is typed so far
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"30 days"_s));
    QVERIFY(!UiRobot::sees(u"Your policy"_s));
    QVERIFY(UiRobot::type(u"Name"_s, u"deploy"_s));
    QVERIFY2(UiRobot::sees(u"Your policy wants names like \u2068team-*\u2069."_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Create"_s));
    QTRY_COMPARE(sent().value("name"_L1).toString(), u"deploy"_s);
}

void CreateDialogTest::aPolicyThatBindsIsKept()
{
    Policy policy;
    policy.forbidsNever = true;
    policy.requiresOwner = true;
    policy.isBinding = true;
    openWith(policy);
    QVERIFY(UiRobot::type(u"Name"_s, u"deploy"_s));
    QVERIFY2(UiRobot::sees(u"Your policy wants an owner."_s), qPrintable(seen()));
    QVERIFY(!createButton()->isEnabled());
    QVERIFY(UiRobot::type(u"Owner"_s, u"Platform"_s));
    QVERIFY(createButton()->isEnabled());
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"Never"_s));
    QVERIFY2(UiRobot::sees(u"Your policy wants keys to expire."_s), qPrintable(seen()));
    QVERIFY(!createButton()->isEnabled());
    UiRobot::press(Qt::Key_Return);
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"7 days"_s));
    QVERIFY(createButton()->isEnabled());
    QVERIFY(sent().isEmpty());
}

void CreateDialogTest::theOwnerIsKept()
{
    Policy policy;
    policy.requiresOwner = true;
    openWith(policy);
    QVERIFY(UiRobot::type(u"Name"_s, u"deploy"_s));
    QVERIFY(UiRobot::type(u"Owner"_s, u" Platform "_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(1));
    QCOMPARE(m_fixture->vault.entries().front().owner, u"Platform"_s);
}

void CreateDialogTest::neverIsWarnedAboutAndSent()
{
    QVERIFY(UiRobot::type(u"Name"_s, u"Forever"_s));
    QVERIFY(UiRobot::choose(u"Expiration"_s, u"Never"_s));
    QVERIFY2(UiRobot::sees(u"No event will ever force a rotation"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY(UiRobot::waitToSee(u"Copy your key now"_s));
    QVERIFY(!sent().value("expires_at"_L1).isDouble());
}

void CreateDialogTest::createIsSentOnce_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("Enter twice") << true;
    QTest::newRow("a double click") << false;
}

void CreateDialogTest::createIsSentOnce()
{
    QFETCH(const bool, byKeyboard);
    QVERIFY(UiRobot::type(u"Name"_s, u"Only one"_s));
    QPushButton *create = createButton();
    if (byKeyboard) {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(named("name"), Qt::Key_Return);
    } else {
        QTest::mouseClick(create, Qt::LeftButton);
        QTest::mouseDClick(create, Qt::LeftButton);
        QTest::mouseClick(create, Qt::LeftButton);
    }
    QVERIFY2(UiRobot::waitToSee(u"Copy your key now"_s), qPrintable(seen()));
    QTest::qWait(50);
    QCOMPARE(m_fixture->service.count(Request::Create), 1);
}

void CreateDialogTest::nothingCanBeCancelledWhileItIsSent()
{
    m_fixture->service.answerNext(Request::Create, { .then = FakeResponse::Then::Hang });
    QVERIFY(UiRobot::type(u"Name"_s, u"Slow"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QTRY_COMPARE(m_fixture->service.count(Request::Create), 1);
    QVERIFY2(UiRobot::sees(u"Creating…"_s), qPrintable(seen()));
    for (const QString &control : { u"Cancel"_s, u"Create"_s, u"Name"_s, u"Expiration"_s })
        QVERIFY2(!UiRobot::look(control)->isEnabled(), qPrintable(control));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    m_dialog->close();
    QTest::qWait(30);
    QVERIFY(m_dialog);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->mayClose());
    QVERIFY2(UiRobot::sees(u"the answer brings the only copy"_s), qPrintable(seen()));
}

void CreateDialogTest::aLongWaitMovesAndIsSaid()
{
    m_fixture->service.answerNext(Request::Create, { .then = FakeResponse::Then::Hang });
    const auto *spinner = m_dialog->findChild<Spinner *>();
    QVERIFY(spinner->isHidden());
    QVERIFY(UiRobot::type(u"Name"_s, u"Slow"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QTRY_VERIFY(spinner->isVisible());
    const int angle = spinner->angle();
    QTRY_VERIFY(spinner->angle() != angle);
    QTRY_VERIFY_WITH_TIMEOUT(UiRobot::sees(u"Creating… Still waiting."_s), 20'000);
}

void CreateDialogTest::whereLessMotionIsWantedNothingMoves()
{
    setMotionReduced(true);
    const auto restore = qScopeGuard([] { setMotionReduced(false); });
    m_fixture->service.answerNext(Request::Create, { .then = FakeResponse::Then::Hang });
    const auto *spinner = m_dialog->findChild<Spinner *>();
    QVERIFY(UiRobot::type(u"Name"_s, u"Slow"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QTRY_VERIFY(spinner->isVisible());
    QTest::qWait(300); // nothing must happen
    QCOMPARE(spinner->angle(), 0);
}

void CreateDialogTest::theKeychainThatIsNotReadyIsNamed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("title");
    QTest::newRow("locked") << Fault::Locked << u"The keychain is locked"_s;
    QTest::newRow("denied") << Fault::Denied << u"The keychain said no"_s;
    QTest::newRow("none") << Fault::NoService << u"There is no keychain"_s;
    QTest::newRow("no keyring") << Fault::NoCollection << u"There is no keyring to keep it in"_s;
    QTest::newRow("broken") << Fault::Unavailable << u"The keychain cannot be used"_s;
}

void CreateDialogTest::theKeychainThatIsNotReadyIsNamed()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, title);
    m_fixture->keychain.setFault(fault);
    QVERIFY(UiRobot::type(u"Name"_s, u"Kept"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Nothing was created yet"_s), qPrintable(seen()));
    QCOMPARE(m_fixture->service.count(Request::Create), 0);
    QCOMPARE(UiRobot::textOf(u"Name"_s), u"Kept"_s);

    m_fixture->keychain.setFault(Fault::None);
    QVERIFY(!UiRobot::look(u"Try again"_s)); // it would do what Create does
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
}

void CreateDialogTest::aKeychainThatHangsIsNamedAndCanBeGivenUp()
{
    m_fixture->keychain.setFault(Fault::Hang);
    QVERIFY(UiRobot::type(u"Name"_s, u"Hung"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Waiting for your keychain"_s), qPrintable(seen()));
    QVERIFY(!createButton()->isEnabled());
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY2(UiRobot::waitToSee(u"Create without keeping"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::textOf(u"Name"_s), u"Hung"_s);
    QCOMPARE(m_fixture->service.count(Request::Create), 0);
    QVERIFY(UiRobot::click(u"Create without keeping"_s));
    QVERIFY2(UiRobot::waitToSee(u"Copy your key now"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Saved in your keychain"_s));
}

void CreateDialogTest::creatingWithoutKeepingClaimsNothing()
{
    m_fixture->keychain.setFault(Fault::NoService);
    QVERIFY(UiRobot::type(u"Name"_s, u"Shown only"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY(UiRobot::click(u"Create without keeping"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not kept in the keychain: copy it now"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Saved"_s));
    QCOMPARE(m_fixture->service.count(Request::Create), 1);
    QVERIFY(m_fixture->vault.entries().empty());
}

void CreateDialogTest::anUnknownOutcomeShowsWhatMayBeIt()
{
    m_fixture->service.addKey(u"ak_new"_s, u"Lost reply"_s, {}, m_fixture->clock.now());
    m_fixture->service.answerNext(Request::List, { .body = "[]" });
    m_fixture->service.answerNext(Request::Create,
                                  { .then = FakeResponse::Then::CloseBeforeAnswer });
    QVERIFY(UiRobot::type(u"Name"_s, u"Lost reply"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Anyreach may have created the key"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"The key was probably created"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Delete key"_s)->isEnabled());
    QCOMPARE(m_fixture->service.count(Request::Create), 1);
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!m_dialog);
}

void CreateDialogTest::anUnknownOutcomeSaysWhatCame_data()
{
    QTest::addColumn<FakeResponse>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("an error") << FakeResponse{
        .status = 500, .body = R"({"message":"Disk full"})"
    } << u"answered with an error (500). The server says: “⁨Disk full⁩”"_s;
    QTest::newRow("nothing readable")
        << FakeResponse{ .status = 201, .body = "{}" } << u"The answer could not be understood."_s;
    QTest::newRow("two lengths") << FakeResponse{
        .status = 201, .headers = { { "Content-Length", "2" }, { "Content-Length", "9" } }
    } << u"The answer stated two lengths"_s;
    QTest::newRow("a redirect") << FakeResponse{ .status = 307,
                                                 .headers = { { "Location", "/elsewhere" } } }
                                << u"answered with a redirect"_s;
    QTest::newRow("a connection that ends")
        << FakeResponse{ .then = FakeResponse::Then::CloseBeforeAnswer }
        << u"The connection ended before a readable answer"_s;
}

void CreateDialogTest::anUnknownOutcomeSaysWhatCame()
{
    QFETCH(FakeResponse, answer);
    QFETCH(QString, said);
    m_fixture->service.answerNext(Request::Create, answer);
    QVERIFY(UiRobot::type(u"Name"_s, u"Not there"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Anyreach may have created the key"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(said), qPrintable(seen()));
}

void CreateDialogTest::anUnknownOutcomeWithoutATrace()
{
    m_fixture->service.answerNext(Request::Create,
                                  { .then = FakeResponse::Then::CloseBeforeAnswer });
    QVERIFY(UiRobot::type(u"Name"_s, u"Not there"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Looking for the key in the list"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Delete key"_s));
    // The user must be able to leave early; nothing more must happen then.
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->service.count(Request::Create), 1);
}

void CreateDialogTest::anUnknownOutcomeWithoutAList()
{
    m_fixture->service.answerNext(Request::Create,
                                  { .then = FakeResponse::Then::CloseBeforeAnswer });
    QVERIFY(UiRobot::type(u"Name"_s, u"Unread"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QTRY_COMPARE(m_fixture->service.count(Request::Create), 1);
    m_fixture->service.answerAll(Request::List, FakeResponse{ .status = 503 });
    QVERIFY2(UiRobot::waitToSee(u"Looking for the key in the list"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"The key is not in the list"_s));
}

void CreateDialogTest::aPartOfAListProvesNothing()
{
    m_fixture->service.answerAll(Request::List,
                                 FakeResponse{ .body = R"({"items":[],"has_more":true})" });
    m_fixture->service.answerNext(Request::Create,
                                  { .then = FakeResponse::Then::CloseBeforeAnswer });
    const CreatePatience impatience{ .looks = {} };
    CreateFlow flow(m_fixture->session(), m_fixture->listing(), nullptr, impatience);
    flow.start({ u"Perhaps"_s, ExpiryChoice::inDays(30) });
    QTRY_VERIFY(flow.step() == CreateFlow::Step::Unknown && !flow.reconciliation().isLooking());
    UnknownPane pane(flow.reconciliation(), UnknownPane::Closing::Settles, nullptr);
    pane.tellOutcome({});
    pane.show();
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        texts.append(label->text());
    const QString shown = texts.join(u' ');
    QVERIFY2(shown.contains(u"stays unknown"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"most probably not"_s), qPrintable(shown));
    flow.close();
}

void CreateDialogTest::aCandidateIsDeletedOnlyWhenChosen()
{
    m_fixture->service.addKey(u"ak_new"_s, u"Lost reply"_s, {}, m_fixture->clock.now());
    m_fixture->service.answerNext(Request::List, { .body = "[]" });
    m_fixture->service.answerNext(Request::Create,
                                  { .then = FakeResponse::Then::CloseBeforeAnswer });
    QSignalSpy wanted(m_dialog, &CreateDialog::deleteRequested);
    QVERIFY(UiRobot::type(u"Name"_s, u"Lost reply"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY(UiRobot::waitToSee(u"The key was probably created"_s));
    QWidget *list = UiRobot::find(u"Candidates"_s);
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"ak_new"_s);
    QTRY_VERIFY(!m_dialog);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::CreateDialogTest)
#include "tst_createdialog.moc"
