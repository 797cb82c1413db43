// SPDX-License-Identifier: MIT
#include "main/application.h"
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/style/keyturnstyle.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/scrollingform.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;
using Request = FakeService::Request;

/// The rotation of an API key by clicks, from its row to the end of the old key, and at later
/// starts of the program.
class RotateDialogTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void oneKeyTakesThePlaceOfTheOther();
    void theFormBeginsLikeTheOldOne();
    void theOldOneStaysWhileSomethingUsesIt();
    void theOldOneStaysUnlessTheNewOneIsVerified();
    void typingTheNameOverrides();
    void keepingTheOldOneGoesBack();
    void inSevenDaysItReminds();
    void puttingItOffIsToldWhateverStandsAgainstIt();
    void theNextStepIsTold();
    void nothingScrollsWhileThereIsRoom();
    void closedAtEachStepItGoesOn_data();
    void closedAtEachStepItGoesOn();
    void aLaterStartGoesOn_data();
    void aLaterStartGoesOn();
    void anInterruptedDeletionIsNotRepeated_data();
    void anInterruptedDeletionIsNotRepeated();
    void cancellingTheFormLeavesNoRotation();
    void aKeychainThatHangsMakesNothing();
    void anUnknownOutcomeIsNotRepeated();
    void aKeyThatWasNotKeptIsTakenIn();
    void theNewKeyIsCopied();
    void aNewKeyThatCannotBeReadIsNotCopied();
    void aClipboardThatIsTakenIsTold();
    void theValueIsSwappedInAFile();
    void whatIsNotedMeanwhileUsesTheOldKey();
    void assistiveTechnologyTicksAPlace();
    void theLinesOfAFileAreCountedBeforeTheyChange();
    void anUndoThatIsRefusedSaysWhatIsLeft_data();
    void anUndoThatIsRefusedSaysWhatIsLeft();
    void whatAFileReallyHoldsIsSaid_data();
    void whatAFileReallyHoldsIsSaid();
    void keyturnsOwnSignInIsSwitched();
    void theVaultOffersItToo();
    void stoppingKeepsBoth();
    void deletingTheNewOneSaysWhatItIs();

private:
    [[nodiscard]] WindowFixture &world() const { return *m_fixture; }
    [[nodiscard]] Rotations &rotations() const { return world().program.rotations(); }
    [[nodiscard]] Listing &keys() const
    {
        return *world().session().listing(CredentialKind::ApiKey);
    }
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] bool start(const std::vector<Consumer> &consumers);
    /// Chooses in the menu of the row with that name.
    [[nodiscard]] static bool chooseOfRow(QWidget &window, const QString &name,
                                          const QString &action);
    [[nodiscard]] bool openRotation();
    [[nodiscard]] static RotateDialog *dialog();
    [[nodiscard]] bool make();
    [[nodiscard]] static bool clickSeen(const QString &button);
    [[nodiscard]] bool verify();
    [[nodiscard]] bool tick(const QString &consumer);
    [[nodiscard]] static bool isEnabled(const QString &button);
    [[nodiscard]] bool closeRotation();
    [[nodiscard]] qsizetype count(Request request) const { return world().service.count(request); }
    [[nodiscard]] QString file(const QByteArray &content);
    [[nodiscard]] static QByteArray contentOf(const QString &path);

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_oldId;
    QString m_oldValue;
};

void RotateDialogTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void RotateDialogTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
}

void RotateDialogTest::cleanup()
{
    const QString found = WindowFixture::canaryFound();
    m_fixture.reset();
    TestCase::cleanup();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

bool RotateDialogTest::start(const std::vector<Consumer> &consumers)
{
    if (!world().open() || !world().ProgramParts::load())
        return false;
    world().service.answer("/admin/members/me/scopes", { .body = "[]" }); // what a check asks
    ConnectionRecord connection;
    connection.uuid = u"sign-in"_s;
    connection.serviceId = u"anyreach"_s;
    connection.serverUrl = world().service.address();
    connection.accountName = u"North"_s;
    connection.kind = CredentialKind::Token;
    connection.organizations = { { u"org-1"_s, u"Northwind Traders"_s } };
    const auto kept = awaited(world().keeping.keep(connection, Secret::fromText(canaryToken)));
    if (!kept || !*kept || !world().current.session() || !world().loadList())
        return false;
    m_oldId = world().service.seed(CredentialKind::ApiKey, u"Gateway"_s);
    m_oldValue = m_oldId + u'.' + canary + u"_old"_s;
    VaultRecord entry;
    const VaultPlace &place = keys().place();
    entry.uuid = u"old"_s;
    entry.serviceId = place.serviceId;
    entry.serverUrl = place.serverUrl;
    entry.organizationId = place.organizationId;
    entry.credentialId = m_oldId;
    entry.name = u"Gateway"_s;
    entry.hint = u"ak_…_old"_s;
    entry.storedAt = world().clock.now();
    entry.owner = u"web team"_s;
    entry.note = u"The one in the cellar"_s;
    entry.consumers = consumers;
    return world().keep(entry, m_oldValue) && world().showMainWindow() && world().loadList();
}

bool RotateDialogTest::chooseOfRow(QWidget &window, const QString &name, const QString &action)
{
    for (auto *table : window.findChildren<CredentialTable *>()) {
        if (!table->isVisible())
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data().toString() != name)
                continue;
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->menuButtonRect(index).center());
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return false;
            for (QAction *each : menu->actions()) {
                if (each->text().remove(u'&') == action) {
                    QTest::mouseClick(menu, Qt::LeftButton, {},
                                      menu->actionGeometry(each).center());
                    return true;
                }
            }
            menu->close();
        }
    }
    return false;
}

RotateDialog *RotateDialogTest::dialog()
{
    return qobject_cast<RotateDialog *>(QApplication::activeModalWidget());
}

bool RotateDialogTest::openRotation()
{
    return chooseOfRow(*world().window, u"Gateway"_s, u"Rotate…"_s)
        && UiRobot::waitUntil([] { return dialog() != nullptr; });
}

/// As a person does, once the button has its place.
bool RotateDialogTest::clickSeen(const QString &button)
{
    return UiRobot::waitUntil([&button] {
               const QWidget *found = UiRobot::look(button);
               return found && !found->visibleRegion().isEmpty();
           })
        && UiRobot::click(button);
}

/// From the button to the new key in the vault.
bool RotateDialogTest::make()
{
    return UiRobot::click(u"Create the new key…"_s) && UiRobot::find(u"Create"_s)
        && UiRobot::click(u"Create"_s) && UiRobot::waitToSee(u"Saved in your keychain"_s)
        && UiRobot::click(u"Done"_s) && UiRobot::waitUntil([] { return dialog() != nullptr; })
        && UiRobot::waitToSee(u"is in your vault"_s);
}

bool RotateDialogTest::verify()
{
    return UiRobot::click(u"Verify"_s) && UiRobot::waitToSee(u"Verified just now"_s);
}

bool RotateDialogTest::tick(const QString &consumer)
{
    return UiRobot::click(consumer) && UiRobot::waitUntil([this] {
               return !rotations().records().empty()
                   && rotations().records().front().untickedCount() == 0;
           });
}

bool RotateDialogTest::isEnabled(const QString &button)
{
    const QWidget *found = UiRobot::look(button);
    return found && found->isEnabled();
}

bool RotateDialogTest::closeRotation()
{
    return UiRobot::click(u"Close"_s) && world().returnToWindow();
}

QString RotateDialogTest::file(const QByteArray &content)
{
    const QString path = world().folder.filePath(u"gateway.env"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}

QByteArray RotateDialogTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RotateDialogTest::oneKeyTakesThePlaceOfTheOther()
{
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY2(openRotation(), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Not made yet"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"@web"_s)); // what is not reached shows its title alone
    QCOMPARE(count(Request::Create), 0);
    QVERIFY2(make(), qPrintable(seen()));
    QVERIFY(!isEnabled(u"Retire old key"_s));
    QVERIFY2(UiRobot::sees(u"One place still uses the old key."_s), qPrintable(seen()));
    QVERIFY2(tick(u"@web"_s), qPrintable(seen()));
    QVERIFY2(verify(), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Nothing stands against it any more"_s), qPrintable(seen()));
    QCOMPARE(count(Request::Delete), 0);
    QVERIFY(UiRobot::click(u"Retire old key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Delete “\u2068Gateway\u2069”?"_s), qPrintable(seen()));
    QCOMPARE(count(Request::Delete), 0);
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"The key is rotated"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"is deleted."_s), qPrintable(seen()));
    QCOMPARE(count(Request::Create), 1);
    QCOMPARE(count(Request::Delete), 1);
    QVERIFY(!world().vault.find(u"old"_s));
    QVERIFY(rotations().records().empty());
    QVERIFY(UiRobot::click(u"Done"_s) && world().returnToWindow());
    QVERIFY(!world().service.ids().contains(m_oldId));
    QTRY_VERIFY(!UiRobot::sees(u"is being rotated"_s));
}

void RotateDialogTest::theFormBeginsLikeTheOldOne()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && UiRobot::click(u"Create the new key…"_s));
    QVERIFY2(UiRobot::find(u"Owner"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::textOf(u"Name"_s), u"Gateway 2"_s);
    QCOMPARE(UiRobot::textOf(u"Owner"_s), u"web team"_s);
    QVERIFY2(UiRobot::sees(u"Its note is taken over."_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Keep in the keychain"_s)); // what follows needs it there
    QVERIFY(UiRobot::click(u"Create"_s) && UiRobot::waitToSee(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_COMPARE(rotations().records().size(), std::size_t(1));
    QTRY_COMPARE(rotations().records().front().step, RotationStep::Using);
    const VaultRecord *fresh = world().vault.find(rotations().records().front().newUuid);
    QVERIFY(fresh);
    QCOMPARE(fresh->owner, u"web team"_s);
    QCOMPARE(fresh->note, u"The one in the cellar"_s);
}

void RotateDialogTest::theOldOneStaysWhileSomethingUsesIt()
{
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s }, { Consumer::Kind::Words, u"CI"_s } }));
    QVERIFY(openRotation() && make() && verify());
    QVERIFY(!isEnabled(u"Retire old key"_s));
    QVERIFY2(UiRobot::sees(u"2 places still use the old key."_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"@web"_s));
    QVERIFY2(UiRobot::waitToSee(u"One place still uses the old key."_s), qPrintable(seen()));
    QVERIFY(!isEnabled(u"Retire old key"_s));
    QVERIFY(tick(u"CI"_s));
    QTRY_VERIFY(isEnabled(u"Retire old key"_s));
    QVERIFY(UiRobot::click(u"CI"_s)); // not yet after all
    QTRY_VERIFY(!isEnabled(u"Retire old key"_s));
    QCOMPARE(count(Request::Delete), 0);
}

void RotateDialogTest::theOldOneStaysUnlessTheNewOneIsVerified()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make());
    QVERIFY2(UiRobot::sees(u"The new key was never verified."_s), qPrintable(seen()));
    QVERIFY(!isEnabled(u"Retire old key"_s));
    world().service.answer("/admin/members/me/scopes", { .status = 401 });
    QVERIFY(UiRobot::click(u"Verify"_s));
    QVERIFY2(UiRobot::waitToSee(u"Refused just now"_s), qPrintable(seen()));
    QVERIFY(!isEnabled(u"Retire old key"_s));
    world().service.answer("/admin/members/me/scopes", { .body = "[]" });
    QVERIFY2(verify(), qPrintable(seen()));
    QTRY_VERIFY(isEnabled(u"Retire old key"_s));
}

void RotateDialogTest::typingTheNameOverrides()
{
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY(openRotation() && make());
    QVERIFY(UiRobot::type(u"Name of the old key"_s, u"Gatewa"_s));
    QVERIFY(!isEnabled(u"Retire old key"_s));
    QVERIFY(UiRobot::type(u"Name of the old key"_s, u"Gateway"_s));
    QVERIFY(isEnabled(u"Retire old key"_s));
    QVERIFY(clickSeen(u"Retire old key"_s)); // there is room once the field above was laid out
    QVERIFY2(UiRobot::click(u"Delete key"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"The key is rotated"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"1 place that was noted was not ticked."_s), qPrintable(seen()));
}

void RotateDialogTest::keepingTheOldOneGoesBack()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make() && verify());
    QVERIFY(UiRobot::click(u"Retire old key"_s) && UiRobot::click(u"Keep"_s));
    QVERIFY(UiRobot::waitUntil([] { return dialog() != nullptr; }));
    QTRY_COMPARE(rotations().records().front().step, RotationStep::Using);
    QCOMPARE(count(Request::Delete), 0);
    // The service does not want to: both stay, and it can be tried again.
    world().service.answerNext(Request::Delete, FakeService::refusal(403));
    QTRY_VERIFY(isEnabled(u"Retire old key"_s));
    QVERIFY(UiRobot::click(u"Retire old key"_s) && UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not everything was deleted"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_COMPARE(rotations().records().front().step, RotationStep::Using);
    QVERIFY(world().service.ids().contains(m_oldId));
    QVERIFY(world().vault.find(u"old"_s));
    QTRY_VERIFY(isEnabled(u"Retire old key"_s));
    QVERIFY(UiRobot::click(u"Retire old key"_s) && UiRobot::click(u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"The key is rotated"_s), qPrintable(seen()));
}

void RotateDialogTest::inSevenDaysItReminds()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make() && verify());
    QVERIFY(UiRobot::click(u"In 7 days"_s));
    QVERIFY2(UiRobot::waitToSee(u"Keyturn reminds you then"_s), qPrintable(seen()));
    QVERIFY(closeRotation());
    QVERIFY2(UiRobot::sees(u"the old key stays until"_s), qPrintable(seen()));
    world().clock.set(world().clock.now().addDays(8));
    world().window.reset();
    QVERIFY(world().showMainWindow());
    QVERIFY2(UiRobot::waitToSee(u"An old key is to be retired"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Go on…"_s));
    QVERIFY2(UiRobot::waitToSee(u"The days that you gave the old key are over"_s),
             qPrintable(seen()));
    QCOMPARE(count(Request::Delete), 0);
}

void RotateDialogTest::puttingItOffIsToldWhateverStandsAgainstIt()
{
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY(openRotation() && make());
    QVERIFY2(UiRobot::sees(u"Not yet"_s), qPrintable(seen()));
    QVERIFY(clickSeen(u"In 7 days"_s));
    QVERIFY2(UiRobot::waitToSee(u"Keyturn reminds you then"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"One place still uses the old key."_s), qPrintable(seen()));
    QVERIFY(!isEnabled(u"Retire old key"_s));
}

void RotateDialogTest::theNextStepIsTold()
{
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY(openRotation() && make() && closeRotation());
    QVERIFY2(UiRobot::waitToSee(u"the new key is still to be put to use"_s), qPrintable(seen()));
    QVERIFY(openRotation() && tick(u"@web"_s) && closeRotation());
    QVERIFY2(UiRobot::waitToSee(u"the new key is still to be verified"_s), qPrintable(seen()));
    QVERIFY(openRotation() && verify() && closeRotation());
    QVERIFY2(UiRobot::waitToSee(u"the old key is still to be retired"_s), qPrintable(seen()));
}

void RotateDialogTest::nothingScrollsWhileThereIsRoom()
{
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY(openRotation());
    const QPointer<QScrollBar> bar = dialog()->findChild<ScrollingForm *>()->verticalScrollBar();
    const int most = dialog()->screen()->availableGeometry().height();
    const auto isWhole = [&bar] { return bar && bar->maximum() == 0; };
    QTRY_VERIFY(isWhole());
    QVERIFY(make());
    QTRY_VERIFY(isWhole());
    QVERIFY(tick(u"@web"_s) && verify());
    QTRY_VERIFY(isWhole());
    QVERIFY(clickSeen(u"In 7 days"_s));
    QTRY_VERIFY(isWhole());
    QCOMPARE_LT(dialog()->height(), most); // there was room all the time
}

void RotateDialogTest::closedAtEachStepItGoesOn_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("words");
    QTest::newRow("made") << u"made"_s << u"is in your vault"_s;
    QTest::newRow("ticked") << u"ticked"_s << u"Everything that was noted has the new key"_s;
    QTest::newRow("verified") << u"verified"_s << u"Verified just now"_s;
}

void RotateDialogTest::closedAtEachStepItGoesOn()
{
    QFETCH(const QString, at);
    QFETCH(const QString, words);
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY(openRotation() && make());
    if (at == "ticked"_L1)
        QVERIFY(tick(u"@web"_s));
    if (at == "verified"_L1)
        QVERIFY(verify());
    QVERIFY(closeRotation());
    QVERIFY2(UiRobot::sees(u"One key is being rotated"_s), qPrintable(seen()));
    QVERIFY(keys().model().isRotated(m_oldId));
    QVERIFY(openRotation());
    QVERIFY2(UiRobot::waitToSee(words), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"is in your vault"_s));
    QCOMPARE(count(Request::Create), 1);
}

void RotateDialogTest::aLaterStartGoesOn_data()
{
    closedAtEachStepItGoesOn_data();
}

void RotateDialogTest::aLaterStartGoesOn()
{
    QFETCH(const QString, at);
    QFETCH(const QString, words);
    QVERIFY(start({ { Consumer::Kind::Person, u"@web"_s } }));
    QVERIFY(openRotation() && make());
    if (at == "ticked"_L1)
        QVERIFY(tick(u"@web"_s));
    if (at == "verified"_L1)
        QVERIFY(verify());
    world().window.reset(); // the dialog is closed with it
    Q_EMIT world().program.rotations().changed(); // a record is written later than the window
                                                  // closes
    LaterStart later(world());
    MainWindow window(windowParts(later.program, world().clipboard, world().preferences,
                                  world().network, world().windowState));
    QVERIFY(WindowFixture::show(window));
    QVERIFY(later.load());
    QVERIFY2(UiRobot::waitToSee(u"One key is being rotated"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Go on…"_s)); // opens the account, too
    QVERIFY2(UiRobot::waitUntil([] { return dialog() != nullptr; }), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(words), qPrintable(seen()));
    QCOMPARE(count(Request::Create), 1);
    QCOMPARE(count(Request::Delete), 0);
}

void RotateDialogTest::anInterruptedDeletionIsNotRepeated_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("before the request") << false;
    QTest::newRow("after the request") << true;
}

void RotateDialogTest::anInterruptedDeletionIsNotRepeated()
{
    QFETCH(const bool, isDeleted);
    QVERIFY(start({}));
    QVERIFY(openRotation() && make() && verify());
    RotationRecord record = rotations().records().front();
    QVERIFY(closeRotation());
    record.step = RotationStep::Retiring; // as if Keyturn had been killed here
    QVERIFY(awaited(rotations().save(record)));
    if (isDeleted)
        std::erase_if(world().service.rows(CredentialKind::ApiKey),
                      [this](const Credential &row) { return row.id == m_oldId; });
    world().window.reset();
    QVERIFY(world().showMainWindow());
    QVERIFY(UiRobot::click(u"Go on…"_s));
    QVERIFY2(
        UiRobot::waitToSee(isDeleted ? u"The key is rotated"_s : u"The old key was not retired"_s),
        qPrintable(seen()));
    QCOMPARE(count(Request::Delete), 0);
    QTRY_COMPARE(rotations().records().empty(), isDeleted);
    if (isDeleted)
        QVERIFY(world().vault.find(u"old"_s)->supersededAt);
}

void RotateDialogTest::cancellingTheFormLeavesNoRotation()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && UiRobot::click(u"Create the new key…"_s));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY(UiRobot::waitUntil([] { return dialog() != nullptr; }));
    QTRY_VERIFY(rotations().records().empty());
    QVERIFY2(make(), qPrintable(seen())); // and can be begun again
    QCOMPARE(count(Request::Create), 1);
}

void RotateDialogTest::aKeychainThatHangsMakesNothing()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && UiRobot::click(u"Create the new key…"_s));
    QVERIFY(UiRobot::find(u"Create"_s));
    world().keychain.setFault(Fault::Hang);
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Waiting for your keychain"_s), qPrintable(seen()));
    QCOMPARE(count(Request::Create), 0);
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY2(UiRobot::waitUntil([] { return isEnabled(u"Create"_s); }), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Create without keeping"_s));
    world().keychain.setFault(Fault::None);
    QVERIFY(UiRobot::click(u"Create"_s) && UiRobot::waitToSee(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY2(UiRobot::waitToSee(u"is in your vault"_s), qPrintable(seen()));
    QCOMPARE(count(Request::Create), 1);
}

void RotateDialogTest::anUnknownOutcomeIsNotRepeated()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && UiRobot::click(u"Create the new key…"_s));
    // The service makes the key, and its answer is lost.
    world().service.twist = [](const FakeRequest &request, FakeResponse response) {
        if (request.verb == "POST")
            return FakeResponse{ .status = 200, .body = "<html>" };
        return response;
    };
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"The key was probably created"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Close"_s));
    QVERIFY2(UiRobot::waitToSee(u"Nobody knows whether a new key was made"_s), qPrintable(seen()));
    QCOMPARE(count(Request::Create), 1);
    QVERIFY(!UiRobot::look(u"Create the new key…"_s));
    QVERIFY(UiRobot::look(u"Create another one…"_s));
    QVERIFY(!UiRobot::look(u"Retire old key"_s));
    // No key press makes one more.
    const auto isSafe = [] {
        const QWidget *another = UiRobot::look(u"Create another one…"_s);
        return another && buttonRole(another) == ButtonRole::Normal
            && another->window()->focusWidget() == UiRobot::look(u"Close"_s);
    };
    QVERIFY(UiRobot::waitUntil(isSafe));
    QVERIFY(closeRotation() && openRotation());
    QVERIFY2(UiRobot::waitToSee(u"Nobody knows whether a new key was made"_s), qPrintable(seen()));
    QVERIFY(UiRobot::waitUntil(isSafe));
    QVERIFY(!UiRobot::look(u"Create the new key…"_s));
    QCOMPARE(count(Request::Create), 1);
    QCOMPARE(count(Request::Delete), 0);
    QVERIFY(world().service.ids().contains(m_oldId));
}

void RotateDialogTest::aKeyThatWasNotKeptIsTakenIn()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && UiRobot::click(u"Create the new key…"_s));
    QVERIFY(UiRobot::find(u"Create"_s));
    world().keychain.setFault(Fault::MismatchOnWrite);
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"The keychain did not keep it"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy"_s) && UiRobot::click(u"Done"_s));
    QVERIFY2(UiRobot::waitToSee(u"Made, but not in your vault"_s), qPrintable(seen()));
    world().keychain.setFault(Fault::None);
    const QString value = world().service.lastSecret();
    QVERIFY(closeRotation() && openRotation());
    QVERIFY2(UiRobot::waitToSee(u"Made, but not in your vault"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Add the key that was made…"_s));
    QVERIFY2(UiRobot::type(u"Credential"_s, value), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY2(UiRobot::waitToSee(u"is in your vault"_s), qPrintable(seen()));
    QCOMPARE(count(Request::Create), 1);
    world().clipboard.clearIfOurs();
}

void RotateDialogTest::theNewKeyIsCopied()
{
    QVERIFY(start({ { Consumer::Kind::Words, u"CI"_s } }));
    QVERIFY(openRotation());
    QVERIFY(!UiRobot::look(u"Copy the new key"_s)); // there is none
    QVERIFY(make());
    QVERIFY(!UiRobot::sees(u"Copied"_s));
    const QSignalSpy written(&world().program.activity(), &ActivityLog::written);
    QVERIFY(clickSeen(u"Copy the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Copied, clears in 45 s"_s), qPrintable(seen()));
    QCOMPARE(QGuiApplication::clipboard()->text(), world().service.lastSecret());
    const auto isCopy = [](const QList<QVariant> &entry) {
        return entry.front().value<ActivityEntry>().deed == Deed::Copied;
    };
    QTRY_COMPARE(std::count_if(written.begin(), written.end(), isCopy), 1);
    world().clipboard.clearIfOurs();
    QVERIFY2(UiRobot::waitToSee(u"the clipboard no longer holds it"_s), qPrintable(seen()));
}

void RotateDialogTest::aNewKeyThatCannotBeReadIsNotCopied()
{
    QVERIFY(start({ { Consumer::Kind::Words, u"CI"_s } }));
    QVERIFY(openRotation() && make());
    QGuiApplication::clipboard()->setText(u"something else"_s);
    world().keychain.setFault(Fault::Locked);
    QVERIFY(clickSeen(u"Copy the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"The keychain is locked"_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"Copied"_s), qPrintable(seen()));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    // While it does not answer, it is not asked twice.
    world().keychain.setFault(Fault::Hang);
    QVERIFY(clickSeen(u"Copy the new key"_s));
    QTRY_VERIFY(!isEnabled(u"Copy the new key"_s));
    QVERIFY2(!UiRobot::sees(u"Copied"_s), qPrintable(seen()));
    world().keychain.setFault(Fault::None);
    QVERIFY2(UiRobot::waitToSee(u"Copied, clears in"_s), qPrintable(seen()));
    QCOMPARE(QGuiApplication::clipboard()->text(), world().service.lastSecret());
    world().clipboard.clearIfOurs();
}

void RotateDialogTest::aClipboardThatIsTakenIsTold()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make());
    bool isTaking = false;
    const auto connection =
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [&isTaking] {
            if (std::exchange(isTaking, true))
                return;
            QGuiApplication::clipboard()->setText(u"grabbed"_s);
            isTaking = false;
        });
    QVERIFY(clickSeen(u"Copy the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Copy failed"_s), qPrintable(seen()));
    disconnect(connection);
    QVERIFY2(!UiRobot::sees(u"Copied"_s), qPrintable(seen()));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"grabbed"_s);
    QVERIFY(clickSeen(u"Copy the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Copied, clears in"_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"Copy failed"_s), qPrintable(seen()));
    world().clipboard.clearIfOurs();
}

void RotateDialogTest::whatIsNotedMeanwhileUsesTheOldKey()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make());
    QVERIFY2(UiRobot::sees(u"Nothing is noted under “Used in” of the old key."_s),
             qPrintable(seen()));
    const auto note = [this](const QString &text) {
        const QString uuid = rotations().records().front().oldUuid;
        return awaited(world().vault.update(
                           uuid,
                           [&text](VaultRecord &record) {
                               record.consumers.push_back({ Consumer::Kind::Words, text, {} });
                           }))
            .has_value();
    };
    QVERIFY(note(u"the billing team"_s)); // while the dialog is open
    QVERIFY2(UiRobot::waitToSee(u"the billing team"_s), qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"Nothing is noted under “Used in” of the old key."_s),
             qPrintable(seen()));
    QVERIFY(closeRotation());
    QVERIFY(note(u"the night watch"_s)); // and while it is closed
    QVERIFY(openRotation());
    QVERIFY2(UiRobot::waitToSee(u"the night watch"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"2 places still use the old key."_s), qPrintable(seen()));
    QTRY_COMPARE(rotations().records().front().untickedCount(), 2);
}

void RotateDialogTest::assistiveTechnologyTicksAPlace()
{
    const Consumer place{ Consumer::Kind::File, world().folder.filePath(u"a.env"_s), u"KEY"_s };
    QVERIFY(start({ place }));
    QVERIFY(openRotation() && make());
    QWidget *box = UiRobot::find(place.line());
    QVERIFY2(box, qPrintable(seen()));
    const auto toggle = [box] {
        QAccessible::queryAccessibleInterface(box)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    toggle();
    QTRY_COMPARE(rotations().records().front().untickedCount(), 0);
    toggle();
    QTRY_COMPARE(rotations().records().front().untickedCount(), 1);
}

void RotateDialogTest::theLinesOfAFileAreCountedBeforeTheyChange()
{
    const QString path = world().folder.filePath(u"gateway.env"_s);
    QVERIFY(start({ { Consumer::Kind::File, path, u"API_KEY"_s } }));
    QByteArray before;
    for (int line = 1; line <= 7; ++line)
        before += "KEY_" + QByteArray::number(line) + '=' + m_oldValue.toUtf8() + '\n';
    QCOMPARE(file(before), path);
    QVERIFY(openRotation() && make());
    QVERIFY(UiRobot::click(u"Swap in file…"_s));
    QVERIFY2(UiRobot::waitToSee(u"7 lines hold the old key; each of them is changed."_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QCOMPARE(contentOf(path), before);
}

void RotateDialogTest::theValueIsSwappedInAFile()
{
    const QString path = world().folder.filePath(u"gateway.env"_s);
    QVERIFY(start({ { Consumer::Kind::File, path, u"API_KEY"_s } }));
    const QByteArray before = "A=1\nAPI_KEY=" + m_oldValue.toUtf8() + "\nB=2\n";
    QCOMPARE(file(before), path);
    QVERIFY(openRotation() && make());
    QVERIFY(UiRobot::click(u"Swap in file…"_s));
    QVERIFY2(UiRobot::waitToSee(u"Swap the key in this file?"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Line 2"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"\u2212 API_KEY=ak_…_old"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(canary));
    QCOMPARE(contentOf(path), before); // it is shown first
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY(UiRobot::waitUntil([] { return dialog() != nullptr; }));
    QCOMPARE(contentOf(path), before);
    QVERIFY(UiRobot::click(u"Swap in file…"_s) && UiRobot::click(u"Swap"_s));
    QVERIFY2(UiRobot::waitToSee(u"Swapped."_s), qPrintable(seen()));
    QCOMPARE(contentOf(path), "A=1\nAPI_KEY=" + world().service.lastSecret().toUtf8() + "\nB=2\n");
    QTRY_COMPARE(rotations().records().front().untickedCount(), 0);
    QVERIFY(UiRobot::look(u"Undo"_s)->toolTip().contains("until the rotation has ended"_L1));
    QVERIFY(UiRobot::click(u"Undo"_s));
    QVERIFY2(UiRobot::waitToSee(u"Undone"_s), qPrintable(seen()));
    QCOMPARE(contentOf(path), before);
    QTRY_COMPARE(rotations().records().front().untickedCount(), 1);
    // Swapped again and opened again, it can still be undone.
    QVERIFY(UiRobot::click(u"Swap in file…"_s) && UiRobot::click(u"Swap"_s));
    QVERIFY(UiRobot::waitToSee(u"Swapped."_s));
    const QByteArray swapped = contentOf(path);
    QTRY_COMPARE(rotations().records().front().untickedCount(), 0);
    QVERIFY(closeRotation() && openRotation());
    QVERIFY2(UiRobot::waitToSee(u"The file has the new key"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Undo"_s));
    QVERIFY2(UiRobot::waitToSee(u"Undone"_s), qPrintable(seen()));
    QCOMPARE(contentOf(path), before);
    QTRY_COMPARE(rotations().records().front().untickedCount(), 1);
    // What another program has changed meanwhile cannot, and is seen to be new.
    QVERIFY(UiRobot::click(u"Swap in file…"_s) && UiRobot::click(u"Swap"_s));
    QVERIFY(UiRobot::waitToSee(u"Swapped."_s));
    QVERIFY(closeRotation());
    QCOMPARE(file("# mine\n" + swapped), path);
    QVERIFY(openRotation());
    QVERIFY(UiRobot::click(u"Swap in file…"_s));
    QVERIFY2(UiRobot::waitToSee(u"The file has the new key"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Undo"_s));
}

void RotateDialogTest::anUndoThatIsRefusedSaysWhatIsLeft_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("button");
    QTest::newRow("changed by another program")
        << true << u"the swap can no longer be undone"_s << u"Swap in file…"_s;
    QTest::newRow("not writable") << false << u"The file still has the new key"_s << u"Undo"_s;
}

void RotateDialogTest::anUndoThatIsRefusedSaysWhatIsLeft()
{
    QFETCH(const bool, isChanged);
    QFETCH(const QString, words);
    QFETCH(const QString, button);
    const QString path = world().folder.filePath(u"gateway.env"_s);
    QVERIFY(start({ { Consumer::Kind::File, path, u"API_KEY"_s } }));
    QCOMPARE(file("API_KEY=" + m_oldValue.toUtf8() + "\n"), path);
    QVERIFY(openRotation() && make());
    QVERIFY(clickSeen(u"Swap in file…"_s) && UiRobot::click(u"Swap"_s));
    QVERIFY2(UiRobot::waitToSee(u"Swapped."_s), qPrintable(seen()));
    dialog()->activateWindow(); // in place of a window manager
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Undo"_s);
    const QByteArray swapped = contentOf(path);
    if (isChanged)
        QCOMPARE(file("# " + swapped), path);
    else
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    UiRobot::press(Qt::Key_Space);
    QVERIFY2(UiRobot::waitToSee(words), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Swap again"_s));
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), button);
    QCOMPARE(contentOf(path), isChanged ? "# " + swapped : swapped);
    QCOMPARE(rotations().records().front().untickedCount(), 0);
    if (!isChanged)
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    UiRobot::press(Qt::Key_Space);
    QVERIFY2(UiRobot::waitToSee(isChanged ? u"The file has the new key"_s : u"Undone"_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(words));
}

void RotateDialogTest::whatAFileReallyHoldsIsSaid_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << u"none"_s << u"The file is not there"_s;
    QTest::newRow("another key") << u"other"_s << u"The old key is not in this file"_s;
    QTest::newRow("changed meanwhile") << u"changed"_s << u"Another program has changed the file"_s;
}

void RotateDialogTest::whatAFileReallyHoldsIsSaid()
{
    QFETCH(const QString, how);
    QFETCH(const QString, words);
    const QString path = world().folder.filePath(u"gateway.env"_s);
    QVERIFY(start({ { Consumer::Kind::File, path, u"API_KEY"_s } }));
    if (how == "other"_L1)
        QCOMPARE(file("API_KEY=another\n"), path);
    if (how == "changed"_L1)
        QCOMPARE(file("API_KEY=" + m_oldValue.toUtf8() + "\n"), path);
    QVERIFY(openRotation() && make());
    QVERIFY(UiRobot::click(u"Swap in file…"_s));
    if (how == "changed"_L1) {
        QVERIFY(UiRobot::find(u"Swap"_s));
        QCOMPARE(file("# new\nAPI_KEY=" + m_oldValue.toUtf8() + "\n"), path);
        QVERIFY(UiRobot::click(u"Swap"_s));
    }
    QVERIFY2(UiRobot::waitToSee(words), qPrintable(seen()));
    QCOMPARE(rotations().records().front().untickedCount(), 1);
    if (how == "changed"_L1)
        QCOMPARE(contentOf(path), "# new\nAPI_KEY=" + m_oldValue.toUtf8() + "\n");
}

void RotateDialogTest::keyturnsOwnSignInIsSwitched()
{
    QVERIFY(start({}));
    // Signed in with the key itself.
    ConnectionRecord connection = world().session().connection();
    connection.uuid = u"by-key"_s;
    connection.kind = CredentialKind::ApiKey;
    connection.hint.clear();
    connection.credentialId = m_oldId;
    connection.vaultUuid.clear();
    const auto kept = awaited(world().keeping.keep(connection, Secret::fromText(m_oldValue)));
    QVERIFY(kept && *kept);
    QTRY_VERIFY(world().current.session()->connection().uuid == u"by-key"_s);
    QVERIFY(world().loadList());
    QVERIFY(world().window->isVisible());
    QVERIFY2(openRotation(), qPrintable(seen()));
    QVERIFY(make() && verify());
    QVERIFY2(UiRobot::waitToSee(u"Keyturn itself signs in with the old key."_s),
             qPrintable(seen()));
    QVERIFY(!isEnabled(u"Retire old key"_s));
    QVERIFY(!UiRobot::look(u"Name of the old key"_s)); // that is not overridden
    QVERIFY(UiRobot::click(u"Use the new one for Keyturn's own sign-in"_s));
    QVERIFY2(UiRobot::waitToSee(u"Nothing stands against it any more"_s), qPrintable(seen()));
    QVERIFY(world().session().bearer().equals(Secret::fromText(world().service.lastSecret())));
    QVERIFY2(UiRobot::click(u"Retire old key"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::click(u"Delete key"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"The key is rotated"_s), qPrintable(seen()));
}

void RotateDialogTest::theVaultOffersItToo()
{
    QVERIFY(start({}));
    world().current.close();
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY2(chooseOfRow(*world().window, u"Gateway"_s, u"Rotate…"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitUntil([] { return dialog() != nullptr; }), qPrintable(seen()));
    QTRY_VERIFY2(isEnabled(u"Create the new key…"_s), qPrintable(seen()));
    QVERIFY2(make(), qPrintable(seen()));
    QCOMPARE(rotations().records().front().oldUuid, u"old"_s);
}

void RotateDialogTest::stoppingKeepsBoth()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make());
    QVERIFY(UiRobot::click(u"Stop rotating…"_s) && UiRobot::click(u"Go on rotating"_s));
    QVERIFY(UiRobot::waitUntil([] { return dialog() != nullptr; }));
    QCOMPARE(rotations().records().size(), std::size_t(1));
    QVERIFY(UiRobot::click(u"Stop rotating…"_s) && UiRobot::click(u"Stop"_s));
    QVERIFY(world().returnToWindow());
    QTRY_VERIFY(rotations().records().empty());
    QCOMPARE(count(Request::Delete), 0);
    QVERIFY(world().service.ids().contains(m_oldId));
    QCOMPARE(world().service.ids().size(), 2);
    QVERIFY(!keys().model().isRotated(m_oldId));
}

void RotateDialogTest::deletingTheNewOneSaysWhatItIs()
{
    QVERIFY(start({}));
    QVERIFY(openRotation() && make() && closeRotation());
    QVERIFY2(chooseOfRow(*world().window, u"Gateway 2"_s, u"Delete key…"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"is the new key that is to replace “\u2068Gateway\u2069”."_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"A rotation is under way"_s));
    QVERIFY(UiRobot::click(u"Keep"_s) && world().returnToWindow());
    QVERIFY(chooseOfRow(*world().window, u"Gateway"_s, u"Delete key…"_s));
    QVERIFY(UiRobot::waitToSee(u"Delete “\u2068Gateway\u2069”?"_s));
    QVERIFY2(!UiRobot::sees(u"A rotation is under way"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QCOMPARE(count(Request::Delete), 0);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::RotateDialogTest)
#include "tst_rotatedialog.moc"
