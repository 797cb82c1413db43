// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/usedialog.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secrettext.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;
using Request = FakeService::Request;

/// The secret is shown once: how it is shown, copied and removed, and that nobody leaves without
/// it.
class SecretPaneTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theSecretIsMaskedAtFirst();
    void noTextOfAnyWindowHoldsTheSecret();
    void revealShowsItAndMasksAgain();
    void aRevealedValueIsSeenWholeInGroups();
    void copyingMovesNoButton();
    void leavingTheWindowMasks();
    void undoBringsNothingBack();
    void theFieldCannotBeChanged();
    void copyPutsTheValueThereWithItsMark_data();
    void copyPutsTheValueThereWithItsMark();
    void theCopyIsClearedAfterItsTime();
    void whatAnotherProgramCopiedStays();
    void quittingClearsTheCopy();
    void quittingAsksWhileTheClipboardHasTheOnlyCopy_data();
    void quittingAsksWhileTheClipboardHasTheOnlyCopy();
    void quittingAsksNotAboutWhatIsElsewhere_data();
    void quittingAsksNotAboutWhatIsElsewhere();
    void theQuestionEndsWithTheCopy();
    void aFailedCopyDoesNotCount();
    void aCopyAfterAFailedOneCounts();
    void everyWayOutIsGuarded_data();
    void everyWayOutIsGuarded();
    void nothingIsAskedOnceItIsSafe_data();
    void nothingIsAskedOnceItIsSafe();
    void aCopyThatIsGoneIsNoSafety_data();
    void aCopyThatIsGoneIsNoSafety();
    void aSaveThatIsOpenKeepsItsIntent();
    void aSaveThatFailedKeepsItsIntent();
    void aSnippetWithoutTheValueIsNoCopyOfIt();
    void copyAndCloseDoesBoth();
    void copyAndCloseStaysWhenItCannotCopy();
    void deleteThisKeyAsksOnce();
    void aLateKeychainIsTold();
    void aKeychainThatLiesIsToldAndTriedAgain();
    void nothingIsSaidToBeUnsavedThatMayBeSaved();
    void closingForgetsTheSecret();
    void anEndThatIsNotConfirmedIsSaidSo();
    void anotherEndThanAskedForIsLoud();

private:
    /// The service makes keys that never end, and answers with the secret and the id alone.
    void answerWithSecretOnly();
    /// Makes a key and waits for the pane.
    [[nodiscard]] bool create(const QString &awaited);
    [[nodiscard]] bool createUnkept();
    /// Opens "Use in code…", shows the value, and copies it (`byCopy`) or saves it to a file.
    [[nodiscard]] bool useIt(bool byCopy);
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] SecretField *field() const { return m_dialog->findChild<SecretField *>(); }
    [[nodiscard]] QString secret() const { return m_fixture->service.lastSecret(); }
    [[nodiscard]] static QMessageBox *question();

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<WindowFixture> m_fixture;
    QPointer<CreateDialog> m_dialog;
};

void SecretPaneTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void SecretPaneTest::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
}

void SecretPaneTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

bool SecretPaneTest::create(const QString &awaited)
{
    if (!UiRobot::click(u"Create API Key"_s) || !UiRobot::find(u"Name"_s))
        return false;
    m_dialog = qobject_cast<CreateDialog *>(QApplication::activeModalWidget());
    return m_dialog && UiRobot::type(u"Name"_s, u"Pane"_s) && UiRobot::click(u"Create"_s)
        && UiRobot::waitToSee(awaited);
}

void SecretPaneTest::answerWithSecretOnly()
{
    m_fixture->service.twist = [this](const FakeRequest &arrived, FakeResponse honest) {
        if (arrived.verb == "POST") {
            Credential &made = m_fixture->service.rows(CredentialKind::ApiKey).back();
            made.expiresAt.reset();
            honest.body = R"({"key_id":")" + made.id.toUtf8() + R"(","pat_key":")"
                + secret().toUtf8() + R"("})";
        }
        return honest;
    };
}

void SecretPaneTest::anEndThatIsNotConfirmedIsSaidSo()
{
    answerWithSecretOnly();
    m_fixture->service.instead = [this](const FakeRequest &arrived) {
        return arrived.verb == "GET" && m_fixture->service.count(Request::Create) > 0
            ? std::optional(FakeService::refusal(403))
            : std::nullopt;
    };
    QVERIFY2(create(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Asked for Fri 19 Feb 2027, 23:59, in 90 days, not confirmed"_s),
             qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"It does not end when"_s), qPrintable(seen()));
}

void SecretPaneTest::anotherEndThanAskedForIsLoud()
{
    answerWithSecretOnly();
    QVERIFY2(create(u"The expiry is not the one that was asked for"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Asked for: Fri 19 Feb 2027, 23:59, in 90 days. "
                           "Anyreach says that it ends: Never."_s),
             qPrintable(seen()));
    QVERIFY2(!UiRobot::sees(u"not confirmed"_s), qPrintable(seen()));
}

bool SecretPaneTest::createUnkept()
{
    m_fixture->keychain.failNext(Fault::NoService);
    return create(u"There is no keychain"_s) && UiRobot::click(u"Create without keeping"_s)
        && UiRobot::waitToSee(u"Not kept in the keychain"_s);
}

bool SecretPaneTest::useIt(bool byCopy)
{
    if (!UiRobot::click(u"Use in code…"_s))
        return false;
    const QPointer<UseDialog> use = m_dialog->findChild<UseDialog *>();
    if (!use)
        return false;
    if (byCopy) {
        if (!UiRobot::click(u"Show the real value"_s) || !UiRobot::waitUntil([&use] {
                return use->findChild<SecretText *>()->toPlainText().contains(canary);
            }))
            return false;
        if (!UiRobot::click(u"Copy"_s))
            return false;
    } else {
        // A new file each time: one that is there already would bring up a question.
        const QString path = m_folder.filePath(u"pane%1.env"_s.arg(++m_files));
        if (!UiRobot::click(u"Save to file…"_s))
            return false;
        const QPointer<QFileDialog> files = use->findChild<QFileDialog *>();
        files->setDirectory(m_folder.path());
        files->selectFile(path);
        QTest::keyClick(files, Qt::Key_Return);
        if (!UiRobot::waitToSee(u"Keep that file out of version control"_s) || !QFile::exists(path))
            return false;
    }
    return UiRobot::click(u"Close"_s) && UiRobot::waitUntil([&use] { return !use; });
}

void SecretPaneTest::aSnippetWithoutTheValueIsNoCopyOfIt()
{
    QVERIFY(createUnkept());
    const auto requests = m_fixture->keychain.requests().size();
    QVERIFY(UiRobot::click(u"Use in code…"_s));
    const QPointer<UseDialog> use = m_dialog->findChild<UseDialog *>();
    QVERIFY(use);
    auto *list = use->findChild<QListWidget *>();
    list->setCurrentItem(list->findItems(u"curl"_s, Qt::MatchExactly).value(0));
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(canary));
    QVERIFY(UiRobot::click(u"Show the real value"_s));
    QTRY_VERIFY(use->findChild<SecretText *>()->holdsSecret());
    // The flow has the value: the keychain, which does not work here, is not asked.
    QCOMPARE(m_fixture->keychain.requests().size(), requests);
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!use);
    QVERIFY(!m_dialog->mayClose());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(question());
}

QMessageBox *SecretPaneTest::question()
{
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    return box && box->isVisible() ? box : nullptr;
}

void SecretPaneTest::theSecretIsMaskedAtFirst()
{
    QVERIFY2(create(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(!field()->isRevealed());
    QVERIFY(!field()->text().contains(canary));
    QVERIFY2(field()->text().endsWith(secret().right(4)), qPrintable(field()->text()));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field());
    QVERIFY(!spoken->text(QAccessible::Value).contains(canary));
    QVERIFY(!spoken->textInterface()
            || !spoken->textInterface()
                    ->text(0, spoken->textInterface()->characterCount())
                    .contains(canary));
    QVERIFY(!field()->inputMethodQuery(Qt::ImSurroundingText).toString().contains(canary));
    QVERIFY2(UiRobot::sees(u"Anyreach will not show this again"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Northwind Traders"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Fri 19 Feb 2027, 23:59, in 90 days"_s), qPrintable(seen()));
}

void SecretPaneTest::noTextOfAnyWindowHoldsTheSecret()
{
    QVERIFY(createUnkept());
    const auto holdsNothing = [](const QWidget *widget) {
        const QStringList texts{ widget->windowTitle(),
                                 widget->windowFilePath(),
                                 widget->windowRole(),
                                 widget->accessibleName(),
                                 widget->accessibleDescription(),
                                 widget->toolTip(),
                                 widget->statusTip(),
                                 widget->whatsThis(),
                                 widget->objectName(),
                                 UiRobot::accessibleName(widget) };
        return !texts.join(u' ').contains(canary);
    };
    const auto check = [&] {
        for (const QWidget *widget : QApplication::allWidgets())
            QVERIFY2(holdsNothing(widget), qPrintable(widget->objectName()));
    };
    check();
    QVERIFY(UiRobot::click(u"Reveal"_s));
    check();
    QVERIFY(UiRobot::click(u"Copy"_s));
    check();
    QVERIFY(UiRobot::click(u"Done"_s));
    check();
}

void SecretPaneTest::revealShowsItAndMasksAgain()
{
    QVERIFY(create(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QCOMPARE(field()->text(), secret());
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QVERIFY(!field()->text().contains(canary));

    QVERIFY(UiRobot::click(u"Reveal"_s));
    auto *timer = field()->findChild<QTimer *>();
    QVERIFY(timer->isActive());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::seconds(30));
    timer->start(1);
    QTRY_VERIFY(!field()->isRevealed());
    QVERIFY(!field()->text().contains(canary));
    QVERIFY(!qobject_cast<QAbstractButton *>(UiRobot::look(u"Reveal"_s))->isChecked());
}

void SecretPaneTest::aRevealedValueIsSeenWholeInGroups()
{
    const QString value = u"ak_1."_s + canary + u"_0123456789abcdefghijklmnopqrstuvwxyz0123"_s;
    m_fixture->service.twist = [&](const FakeRequest &arrived, FakeResponse honest) {
        if (arrived.verb == "POST")
            honest.body.replace(secret().toUtf8(), value.toUtf8());
        return honest;
    };
    QVERIFY2(create(u"Saved in your keychain"_s), qPrintable(seen()));
    QTRY_COMPARE(m_dialog->height(), m_dialog->layout()->totalHeightForWidth(m_dialog->width()));
    const QWidget *done = UiRobot::look(u"Done"_s);
    const QPoint before = done->mapTo(m_dialog.data(), QPoint());
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QTest::qWait(50); // nothing must move
    QCOMPARE(done->mapTo(m_dialog.data(), QPoint()), before);
    QCOMPARE(field()->text(), value);
    // Where each character stands: all of them are seen, lines begin with a group, and the way
    // from group to group is longer than from character to character.
    QTextCursor cursor(field()->document());
    QRect last;
    int lines = 0;
    for (int i = 0; i < value.size(); ++i) {
        cursor.setPosition(i);
        const QRect place = field()->cursorRect(cursor);
        QVERIFY2(field()->viewport()->rect().contains(place), qPrintable(QString::number(i)));
        if (i == 0 || place.y() != last.y()) {
            ++lines;
            QCOMPARE(i % 4, 0);
        } else {
            const int width = field()->fontMetrics().horizontalAdvance(u'0');
            QCOMPARE(place.x() - last.x() > width * 5 / 4, i % 4 == 0);
        }
        last = place;
    }
    QVERIFY(lines > 1);
    // The gaps are no part of the value.
    field()->setFocus();
    UiRobot::press(QKeySequence::SelectAll);
    QCOMPARE(field()->selectedText(), value);
    UiRobot::press(QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
}

void SecretPaneTest::copyingMovesNoButton()
{
    QVERIFY(createUnkept());
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog.data());
    QTRY_COMPARE(m_dialog->height(), m_dialog->layout()->totalHeightForWidth(m_dialog->width()));
    const QWidget *done = UiRobot::look(u"Done"_s);
    const QPoint before = done->mapTo(m_dialog.data(), QPoint());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY2(UiRobot::sees(u"Copied, clears in"_s), qPrintable(seen()));
    QTest::qWait(50); // nothing must move
    QCOMPARE(done->mapTo(m_dialog.data(), QPoint()), before);
}

void SecretPaneTest::leavingTheWindowMasks()
{
    QVERIFY(create(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QVERIFY(field()->isRevealed());
    QWidget other; // a window of another program; modality must not keep it from getting the focus
    other.setWindowModality(Qt::NonModal);
    other.show();
    other.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &other);
    QTRY_VERIFY(!field()->isRevealed());
    QVERIFY(!field()->text().contains(canary));
}

void SecretPaneTest::undoBringsNothingBack()
{
    QVERIFY(create(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QVERIFY(UiRobot::click(u"Reveal"_s));
    for (int i = 0; i < 3; ++i) {
        QTest::keySequence(field(), QKeySequence::Undo);
        field()->undo();
        QVERIFY(!field()->text().contains(canary));
        field()->redo();
        QVERIFY(!field()->text().contains(canary));
    }
    field()->clearSecret();
    field()->undo();
    QVERIFY(field()->text().isEmpty());
    field()->reveal();
    QVERIFY(field()->text().isEmpty());
}

void SecretPaneTest::theFieldCannotBeChanged()
{
    QVERIFY(create(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QTest::keyClicks(field(), u"x"_s);
    QTest::keyClick(field(), Qt::Key_Delete);
    QTest::keySequence(field(), QKeySequence::Cut);
    QCOMPARE(field()->text(), secret());
    QCOMPARE(field()->textInteractionFlags(), Qt::NoTextInteraction);
    QTest::mouseDClick(field()->viewport(), Qt::LeftButton);
    QVERIFY(field()->selectedText().isEmpty());
}

void SecretPaneTest::copyPutsTheValueThereWithItsMark_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+C in the field") << true;
}

void SecretPaneTest::copyPutsTheValueThereWithItsMark()
{
    QFETCH(const bool, byKeyboard);
    QVERIFY(createUnkept());
    if (byKeyboard) {
        field()->setFocus();
        QTest::keySequence(field(), QKeySequence::Copy);
    } else {
        QVERIFY(UiRobot::click(u"Copy"_s));
    }
    QVERIFY2(UiRobot::sees(u"Copied, clears in 45 s"_s), qPrintable(seen()));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), secret());
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(!field()->text().contains(canary));
}

void SecretPaneTest::theCopyIsClearedAfterItsTime()
{
    m_fixture->clipboard.setLifetime(std::chrono::seconds(1));
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY2(UiRobot::sees(u"Copied, clears in 1 s"_s), qPrintable(seen()));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY2(UiRobot::waitToSee(u"the clipboard no longer holds it"_s), qPrintable(seen()));
}

void SecretPaneTest::whatAnotherProgramCopiedStays()
{
    m_fixture->clipboard.setLifetime(std::chrono::seconds(1));
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QVERIFY2(UiRobot::waitToSee(u"the clipboard no longer holds it"_s), qPrintable(seen()));
    QTest::qWait(1200);
    m_fixture->clipboard.clearIfOurs();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

void SecretPaneTest::quittingClearsTheCopy()
{
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret());
    QVERIFY(!m_fixture->window->close());
    QVERIFY(UiRobot::click(u"Quit all the same"_s));
    QTRY_VERIFY(!m_fixture->window->isVisible());
    m_fixture->clipboard.clearIfOurs();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretPaneTest::quittingAsksWhileTheClipboardHasTheOnlyCopy_data()
{
    QTest::addColumn<bool>("inSnippet");
    QTest::addColumn<bool>("afterDone");
    QTest::newRow("copied, dialog open") << false << false;
    QTest::newRow("copied, after Done") << false << true;
    QTest::newRow("in a snippet, dialog open") << true << false;
    QTest::newRow("in a snippet, after Done") << true << true;
}

void SecretPaneTest::quittingAsksWhileTheClipboardHasTheOnlyCopy()
{
    QFETCH(const bool, inSnippet);
    QFETCH(const bool, afterDone);
    QVERIFY(createUnkept());
    QVERIFY(inSnippet ? useIt(true) : UiRobot::click(u"Copy"_s));
    if (afterDone) {
        QVERIFY(UiRobot::click(u"Done"_s));
        QTRY_VERIFY(!m_dialog);
    }
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->mayQuit()); // the desktop asks, too: there is one question only
    QTRY_VERIFY(question());
    QVERIFY2(UiRobot::sees(u"A new key is only in the clipboard."_s), qPrintable(seen()));
    QCOMPARE(UiRobot::accessibleName(question()->defaultButton()), u"Go back"_s);
    QVERIFY(UiRobot::click(u"Go back"_s));
    QTRY_VERIFY(!question());
    QVERIFY(m_fixture->window->isVisible());
    QCOMPARE(m_dialog.isNull(), afterDone);

    QVERIFY(!m_fixture->window->close());
    QTRY_VERIFY(question());
    QVERIFY(UiRobot::click(u"Quit all the same"_s));
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void SecretPaneTest::quittingAsksNotAboutWhatIsElsewhere_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("saved") << u"saved"_s;
    QTest::newRow("put into a file") << u"file"_s;
    QTest::newRow("replaced in the clipboard after Done") << u"replaced"_s;
    QTest::newRow("saved late, after Done") << u"late"_s;
}

void SecretPaneTest::quittingAsksNotAboutWhatIsElsewhere()
{
    QFETCH(const QString, how);
    if (how == u"saved"_s) {
        QVERIFY(create(u"Saved in your keychain"_s));
    } else if (how == u"late"_s) {
        connect(&m_fixture->service.server(), &FakeHttpServer::requestArrived, this, [this] {
            if (m_fixture->service.server().requests().last().verb == "POST")
                m_fixture->keychain.setFault(Fault::Hang);
        });
        QVERIFY2(create(u"Until your keychain answers, nobody knows whether it is saved"_s),
                 qPrintable(seen()));
    } else {
        QVERIFY(createUnkept());
        if (how == u"file"_s)
            QVERIFY(useIt(false));
    }
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
    if (how == u"replaced"_s)
        QGuiApplication::clipboard()->setText(u"something else"_s);
    if (how == u"late"_s) {
        QVERIFY(!m_fixture->window->close());
        QVERIFY(UiRobot::click(u"Go back"_s));
        QTRY_VERIFY(!question());
        m_fixture->keychain.setFault(Fault::None);
        QTRY_COMPARE(m_fixture->vault.entries().size(), 1U);
    }
    QVERIFY(m_fixture->window->close());
    QVERIFY(!question());
}

void SecretPaneTest::theQuestionEndsWithTheCopy()
{
    m_fixture->clipboard.setLifetime(std::chrono::seconds(1));
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(!m_fixture->window->close());
    QTRY_VERIFY(question());
    QTRY_VERIFY(!question());
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!m_dialog->mayClose());
}

void SecretPaneTest::aFailedCopyDoesNotCount()
{
    QVERIFY(createUnkept());
    bool isTaking = false;
    const auto connection =
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [&isTaking] {
            if (std::exchange(isTaking, true))
                return;
            QGuiApplication::clipboard()->setText(u"grabbed"_s);
            isTaking = false;
        });
    QVERIFY(UiRobot::click(u"Copy"_s));
    disconnect(connection);
    QVERIFY2(UiRobot::sees(u"Copy failed: the value is selected, press Ctrl+C"_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Copied"_s));
    QCOMPARE(field()->selectedText(), secret());
    QCOMPARE(QApplication::focusWidget(), field());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"grabbed"_s);
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY2(question(), "a failed copy counted as one");
}

void SecretPaneTest::aCopyAfterAFailedOneCounts()
{
    QVERIFY(createUnkept());
    bool isTaking = false;
    const auto connection =
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [&isTaking] {
            if (std::exchange(isTaking, true))
                return;
            QGuiApplication::clipboard()->setText(u"grabbed"_s);
            isTaking = false;
        });
    QVERIFY(UiRobot::click(u"Copy"_s));
    disconnect(connection);
    UiRobot::press(QKeySequence::Copy);
    QVERIFY2(UiRobot::sees(u"Copied, clears in 45 s"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Copy failed"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), secret());
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
}

void SecretPaneTest::everyWayOutIsGuarded_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Esc") << 0;
    QTest::newRow("the window's close button") << 1;
    QTest::newRow("Done") << 2;
    QTest::newRow("closing the main window") << 3;
    QTest::newRow("the end of the session") << 4;
}

void SecretPaneTest::everyWayOutIsGuarded()
{
    QFETCH(const int, way);
    QVERIFY(createUnkept());
    for (int round = 0; round < 2; ++round) {
        switch (way) {
        case 0:
            QTest::keyClick(m_dialog, Qt::Key_Escape);
            break;
        case 1:
            QVERIFY(!m_dialog->close());
            break;
        case 2:
            QVERIFY(UiRobot::click(u"Done"_s));
            break;
        case 3:
            QVERIFY(!m_fixture->window->close());
            QVERIFY(!m_fixture->window->close()); // an impatient user tries it twice
            break;
        default:
            QVERIFY(!m_fixture->window->mayQuit());
            break;
        }
        QTRY_VERIFY(question());
        QCOMPARE(m_dialog->findChildren<QMessageBox *>().size(), 1);
        QVERIFY2(UiRobot::sees(u"This key cannot be shown again."_s), qPrintable(seen()));
        QVERIFY(!field()->isRevealed());
        QCOMPARE(UiRobot::accessibleName(question()->defaultButton()), u"Go back"_s);
        QTest::keyClick(question(), round == 0 ? Qt::Key_Return : Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(m_dialog->findChildren<QMessageBox *>().isEmpty());
    }
    QVERIFY(UiRobot::click(u"Reveal"_s));
    QCOMPARE(field()->text(), secret());
}

void SecretPaneTest::nothingIsAskedOnceItIsSafe_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("saved") << u"saved"_s;
    QTest::newRow("copied") << u"copied"_s;
    QTest::newRow("ticked") << u"ticked"_s;
    QTest::newRow("copied in a snippet") << u"snippet"_s;
    QTest::newRow("put into a file") << u"file"_s;
}

void SecretPaneTest::nothingIsAskedOnceItIsSafe()
{
    QFETCH(const QString, how);
    if (how == u"saved"_s) {
        QVERIFY(create(u"Saved in your keychain"_s));
    } else if (how == u"snippet"_s || how == u"file"_s) {
        QVERIFY(createUnkept());
        QVERIFY(!m_dialog->mayClose());
        QVERIFY(useIt(how == u"snippet"_s));
    } else {
        QVERIFY(createUnkept());
        QVERIFY(UiRobot::click(how == u"copied"_s ? u"Copy"_s : u"I have stored this elsewhere"_s));
    }
    QVERIFY(m_dialog->mayClose());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!question());
    QVERIFY2(UiRobot::sees(u"1 key"_s), qPrintable(seen()));
}

void SecretPaneTest::aCopyThatIsGoneIsNoSafety_data()
{
    QTest::addColumn<bool>("inSnippet");
    QTest::addColumn<bool>("byOther");
    QTest::newRow("copied, cleared after its time") << false << false;
    QTest::newRow("copied, another program's copy") << false << true;
    QTest::newRow("copied in a snippet, cleared after its time") << true << false;
    QTest::newRow("copied in a snippet, another program's copy") << true << true;
}

void SecretPaneTest::aCopyThatIsGoneIsNoSafety()
{
    QFETCH(const bool, inSnippet);
    QFETCH(const bool, byOther);
    m_fixture->clipboard.setLifetime(std::chrono::seconds(byOther ? 45 : 1));
    QVERIFY(createUnkept());
    if (inSnippet)
        QVERIFY(useIt(true));
    else
        QVERIFY(UiRobot::click(u"Copy"_s));
    if (byOther)
        QGuiApplication::clipboard()->setText(u"something else"_s);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().contains(canary));
    QTRY_VERIFY(!m_dialog->mayClose());
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(question());
    QVERIFY2(UiRobot::sees(u"nor in the clipboard now"_s), qPrintable(seen()));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    // Only the user knows whether the copy was pasted somewhere.
    QVERIFY(UiRobot::click(u"I have stored this elsewhere"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
}

void SecretPaneTest::aSaveThatIsOpenKeepsItsIntent()
{
    connect(&m_fixture->service.server(), &FakeHttpServer::requestArrived, this, [this] {
        if (m_fixture->service.server().requests().last().verb == "POST")
            m_fixture->keychain.setFault(Fault::Hang);
    });
    QVERIFY2(create(u"Until your keychain answers, nobody knows whether it is saved"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_fixture->settleStore());
    QCOMPARE(m_fixture->openIntents().size(), 1U);
    QVERIFY(m_fixture->openIntents().front().isInHand);

    m_fixture->keychain.setFault(Fault::None);
    QTRY_COMPARE(m_fixture->vaultOnDisk().size(), 1U);
    QTRY_VERIFY(m_fixture->openIntents().empty());
}

void SecretPaneTest::aSaveThatFailedKeepsItsIntent()
{
    m_fixture->keychain.setFault(Fault::MismatchOnWrite);
    QVERIFY2(create(u"Not saved: copy it now"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_fixture->settleStore());
    QCOMPARE(m_fixture->openIntents().size(), 1U);
    QVERIFY(m_fixture->openIntents().front().isInHand);
}

void SecretPaneTest::copyAndCloseDoesBoth()
{
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY(UiRobot::click(u"Copy and close"_s));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret());
}

void SecretPaneTest::copyAndCloseStaysWhenItCannotCopy()
{
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY(question());
    bool isTaking = false;
    const auto connection =
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [&isTaking] {
            if (std::exchange(isTaking, true))
                return;
            QGuiApplication::clipboard()->setText(u"grabbed"_s);
            isTaking = false;
        });
    QVERIFY(UiRobot::click(u"Copy and close"_s));
    m_dialog->activateWindow(); // as a window manager would
    QTRY_VERIFY(!question());
    disconnect(connection);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY2(UiRobot::waitToSee(u"Copy failed"_s), qPrintable(seen()));
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    QTest::qWait(50); // the focus has returned and must not mask the value
    QCOMPARE(field()->selectedText(), secret());
}

void SecretPaneTest::deleteThisKeyAsksOnce()
{
    QVERIFY(createUnkept());
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY(UiRobot::click(u"Delete this key"_s));
    QTRY_VERIFY(!m_dialog);
    QVERIFY2(UiRobot::waitToSee(u"cannot be undone"_s), qPrintable(seen()));
    QVERIFY(qobject_cast<DeleteDialog *>(QApplication::activeModalWidget()));
    QCOMPARE(m_fixture->service.count(Request::Delete), 0);
    QVERIFY(UiRobot::click(u"Delete key"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_fixture->service.ids().isEmpty());
}

void SecretPaneTest::aLateKeychainIsTold()
{
    QVERIFY(create(u"Saved in your keychain"_s)); // the canary of the keychain is checked once
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    m_dialog = qobject_cast<CreateDialog *>(QApplication::activeModalWidget());
    QVERIFY(UiRobot::type(u"Name"_s, u"Late"_s));
    connect(&m_fixture->service.server(), &FakeHttpServer::requestArrived, m_dialog, [this] {
        if (m_fixture->service.server().requests().last().verb == "POST")
            m_fixture->keychain.setFault(Fault::Hang);
    });
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saving in your keychain"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Until your keychain answers, nobody knows whether it is saved"_s),
             qPrintable(seen()));
    QVERIFY(!m_dialog->mayClose());
    QVERIFY(!UiRobot::sees(u"Saved in your keychain"_s));
    m_fixture->keychain.setFault(Fault::None);
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"I have stored this elsewhere"_s));
    QVERIFY(m_dialog->mayClose());
}

void SecretPaneTest::aKeychainThatLiesIsToldAndTriedAgain()
{
    m_fixture->keychain.setFault(Fault::MismatchOnWrite);
    QVERIFY2(create(u"Not saved: copy it now"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"The keychain did not keep it"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Saved in your keychain"_s));
    QVERIFY(!m_dialog->mayClose());
    QVERIFY(UiRobot::click(u"Retry"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not saved: copy it now"_s), qPrintable(seen()));
    m_fixture->keychain.setFault(Fault::None);
    QVERIFY(UiRobot::click(u"Retry"_s));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Not saved"_s));
    QCOMPARE(m_fixture->service.count(Request::Create), 1);
}

void SecretPaneTest::nothingIsSaidToBeUnsavedThatMayBeSaved()
{
    connect(&m_fixture->service.server(), &FakeHttpServer::requestArrived, this, [this] {
        if (m_fixture->service.server().requests().last().verb == "POST")
            m_fixture->keychain.setFault(Fault::LocksAfter);
    });
    QVERIFY2(create(u"Not known yet whether it is saved: copy it now"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Done"_s));
    QVERIFY2(UiRobot::waitToSee(u"Nobody knows yet whether your keychain has the key"_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"neither saved"_s));
    QVERIFY(UiRobot::click(u"Go back"_s));
    QVERIFY2(UiRobot::sees(u"was locked before Keyturn could look. Unlock it"_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Not saved"_s));
    QVERIFY(!UiRobot::sees(u"has not answered"_s));
    QVERIFY(!UiRobot::sees(u"Until your keychain answers"_s));
    QVERIFY(!m_dialog->mayClose());
    m_fixture->keychain.setFault(Fault::None);
    QVERIFY(awaited(m_fixture->keychain.check()));
    QVERIFY2(UiRobot::waitToSee(u"Saved in your keychain"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Not known yet"_s));
    QVERIFY(m_dialog->mayClose());
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
}

void SecretPaneTest::closingForgetsTheSecret()
{
    QVERIFY(create(u"Saved in your keychain"_s));
    QVERIFY(UiRobot::click(u"Reveal"_s));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(field()->text().isEmpty());
    field()->undo();
    QVERIFY(field()->text().isEmpty());
    field()->reveal();
    QVERIFY(field()->text().isEmpty());
    delete m_dialog;
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::SecretPaneTest)
#include "tst_secretpane.moc"
