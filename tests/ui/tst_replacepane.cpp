// SPDX-License-Identifier: MIT
#include "support/awaited.h"
#include "support/canary.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/heldkeyfixture.h"
#include "ui/pages/heldkeypage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

/// Rotating a key of a kind that allows only one, in the whole window: the old one ends when the
/// new one is made.
class ReplacePaneTest final : public TestCase
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); } ///< takes the place of the browser

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void theWarningComesFirstAndKeepingIsTheDefault();
    void theNewKeyTakesTheOldOnesPlace();
    void theOldKeyIsRefused();
    void anUnusableValueIsRefused();
    void aFullKeychainLosesNothing();
    void aHungKeychainIsToldAndTheReplacementGoesOn_data();
    void aHungKeychainIsToldAndTheReplacementGoesOn();
    void leavingAHungKeychainAsksAndCopies();
    void aHungRemovalIsGivenUp();
    void nothingIsSaidToBeThereThatMayBeRemoved();
    void aRefusedKeyIsTheUsersChoice_data();
    void aRefusedKeyIsTheUsersChoice();
    void aKeyThatNoRequestChecksIsTheUsersChoice();
    void aDiscardedKeyIsGone();
    void closingAsksOnceThePageIsOpen_data();
    void closingAsksOnceThePageIsOpen();
    void quittingAsksToo();
    void theSandboxesKeyIsReplacedWithoutAVault();

private:
    void open();
    [[nodiscard]] bool goOn() const;
    [[nodiscard]] bool submit(const QString &value) const;
    /// Submits the new key while the keychain hangs, and waits until that is said.
    [[nodiscard]] bool submitWhileItHangs();
    [[nodiscard]] bool isReplaced() const { return UiRobot::waitToSee(u"The key is rotated"_s); }
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] WindowFixture &program() const { return *m_fixture; }
    /// Waits until the topmost dialog gets the keys.
    [[nodiscard]] static bool topmostIsActive()
    {
        return UiRobot::waitUntil([] {
            const QWidget *topmost = QApplication::activeModalWidget();
            return topmost && QApplication::activeWindow() == topmost;
        });
    }
    [[nodiscard]] static bool isOpen()
    {
        return qobject_cast<RotateDialog *>(QApplication::activeModalWidget());
    }

    std::unique_ptr<HeldKeyFixture> m_fixture;
    QList<QUrl> m_opened;
    const QString m_new = canary + u"_fresh_x1Y2"_s;
};

void ReplacePaneTest::initTestCase()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "openUrl");
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
}

void ReplacePaneTest::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void ReplacePaneTest::init()
{
    TestCase::init();
    m_opened.clear();
    m_fixture = std::make_unique<HeldKeyFixture>();
}

void ReplacePaneTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

void ReplacePaneTest::open()
{
    QVERIFY(m_fixture->start(u"anyformat"_s, CredentialKind::ApiKey));
    QVERIFY(UiRobot::click(u"Rotate…"_s));
    QVERIFY(UiRobot::waitUntil(isOpen) && topmostIsActive());
}

bool ReplacePaneTest::goOn() const
{
    return UiRobot::click(u"Open the page and rotate…"_s) && UiRobot::find(u"New key"_s);
}

bool ReplacePaneTest::submit(const QString &value) const
{
    return UiRobot::type(u"New key"_s, value) && UiRobot::click(u"Rotate"_s);
}

void ReplacePaneTest::theWarningComesFirstAndKeepingIsTheDefault()
{
    open();
    QVERIFY2(UiRobot::sees(u"The current key stops working at once"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"possibly for colleagues too"_s), qPrintable(seen()));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!UiRobot::look(u"New key"_s));
    UiRobot::press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(!isOpen());
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_fixture->service.count("/v2/workflows/"), 0);
}

void ReplacePaneTest::theNewKeyTakesTheOldOnesPlace()
{
    open();
    const QString old = m_fixture->own()->uuid;
    QVERIFY(goOn());
    QCOMPARE(m_opened, QList<QUrl>{ QUrl(u"https://app.anyformat.ai/api-key"_s) });
    auto *field = qobject_cast<QLineEdit *>(UiRobot::look(u"New key"_s));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(submit(u"  "_s + m_new + u" "_s));
    QVERIFY2(isReplaced(), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"anyformat"_s));
    QVERIFY2(UiRobot::sees(u"The old entry is marked as replaced."_s), qPrintable(seen()));
    QCOMPARE(program().vault.entries().size(), std::size_t(2));
    QVERIFY(program().vault.find(old)->supersededAt);
    const VaultRecord *fresh = m_fixture->own();
    QVERIFY(fresh && fresh->uuid != old);
    QCOMPARE(program().keychain.value(credentialKey(fresh->uuid)).reveal().toByteArray(),
             m_new.toUtf8());
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_new)));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!isOpen());
    QVERIFY(program().returnToWindow());
    QTRY_VERIFY2(UiRobot::look(u"Key"_s), qPrintable(seen()));
}

void ReplacePaneTest::theOldKeyIsRefused()
{
    open();
    QVERIFY(goOn());
    QTest::qWait(50); // the old value is being read
    QVERIFY(submit(m_fixture->value));
    QVERIFY2(UiRobot::waitToSee(u"This is the current key"_s), qPrintable(seen()));
    QCOMPARE(program().vault.entries().size(), std::size_t(1));
    QCOMPARE(m_fixture->service.count("/v2/workflows/"), 0);
}

void ReplacePaneTest::anUnusableValueIsRefused()
{
    open();
    QVERIFY(goOn());
    QVERIFY(submit(canary + u" two words"_s));
    QVERIFY2(UiRobot::waitToSee(u"This is not a whole key"_s), qPrintable(seen()));
    QCOMPARE(program().vault.entries().size(), std::size_t(1));
}

void ReplacePaneTest::aFullKeychainLosesNothing()
{
    open();
    QVERIFY(goOn());
    QTest::qWait(50);
    program().keychain.setFault(Fault::MismatchOnWrite);
    QVERIFY(submit(m_new));
    QVERIFY2(UiRobot::waitToSee(u"The keychain did not keep it"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Leave the page in the browser open"_s), qPrintable(seen()));
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QVERIFY2(UiRobot::waitToSee(u"is kept nowhere yet"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Go back"_s));
    QTRY_VERIFY(isOpen());
    program().keychain.setFault(Fault::None);
    QVERIFY(UiRobot::click(u"Try again"_s));
    QVERIFY2(isReplaced(), qPrintable(seen()));
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_new)));
}

bool ReplacePaneTest::submitWhileItHangs()
{
    open();
    if (!goOn() || !awaited(program().keychain.check())) // the old value has been read
        return false;
    program().keychain.setFault(Fault::Hang);
    return submit(m_new) && UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s);
}

void ReplacePaneTest::aHungKeychainIsToldAndTheReplacementGoesOn_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("it answers late") << u"late"_s;
    QTest::newRow("it is asked again") << u"again"_s;
    QTest::newRow("saved after it was given up") << u"after"_s;
    QTest::newRow("given up and tried again") << u"given up"_s;
    QTest::newRow("locked before a look") << u"locked"_s;
}

void ReplacePaneTest::aHungKeychainIsToldAndTheReplacementGoesOn()
{
    QFETCH(const QString, how);
    QVERIFY2(submitWhileItHangs(), qPrintable(seen()));
    if (how == "locked"_L1) {
        program().keychain.setFault(Fault::LocksAfter);
        QVERIFY2(UiRobot::waitToSee(u"was locked before Keyturn could look. Unlock it"_s),
                 qPrintable(seen()));
        QVERIFY(UiRobot::sees(u"Not known yet whether it is saved"_s));
        QVERIFY(!UiRobot::sees(u"has not answered"_s));
    }
    const auto intents = program().openIntents();
    QCOMPARE(intents.size(), std::size_t(1));
    if (how == "again"_L1)
        QVERIFY(UiRobot::click(u"Try again"_s));
    if (how == "after"_L1 || how == "given up"_L1) {
        program().keychain.timeOutHung();
        QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is saved"_s), qPrintable(seen()));
        QCOMPARE(program().openIntents().size(), std::size_t(1));
    }
    QVERIFY(!UiRobot::sees(u"Saved in your keychain"_s));
    QCOMPARE(m_fixture->service.count("/v2/workflows/"), 0); // nothing is verified before
    program().keychain.setFault(Fault::None);
    if (how == "after"_L1) {
        program().keychain.put(credentialKey(intents.front().uuid), Secret::fromText(m_new));
        QVERIFY(awaited(program().keychain.check()));
    } else if (how == "locked"_L1) {
        QVERIFY(awaited(program().keychain.check()));
    } else if (how == "given up"_L1) {
        QVERIFY(UiRobot::click(u"Try again"_s));
    }
    QVERIFY2(isReplaced(), qPrintable(seen()));
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_new)));
    QCOMPARE(program().vault.entries().size(), std::size_t(2));
    QTRY_VERIFY(program().openIntents().empty());
}

void ReplacePaneTest::leavingAHungKeychainAsksAndCopies()
{
    QVERIFY2(submitWhileItHangs(), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY2(UiRobot::waitToSee(u"Close without knowing whether it is saved?"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy and close"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(QGuiApplication::clipboard()->text(), m_new);
    QVERIFY(!program().clipboard.onlyCopy().isEmpty());
    QCOMPARE(program().vault.entries().size(), std::size_t(1));

    program().keychain.setFault(Fault::None);
    QTRY_COMPARE(program().vault.entries().size(), std::size_t(2));
    QTRY_VERIFY(program().openIntents().empty());
    QVERIFY(!program().vault.entries().back().supersededAt);
}

void ReplacePaneTest::aHungRemovalIsGivenUp()
{
    open();
    QVERIFY(goOn());
    m_fixture->service.answer("/v2/workflows/", { .status = 401 });
    QVERIFY(submit(m_new));
    QVERIFY(UiRobot::find(u"Discard the new key"_s));
    program().keychain.setFault(Fault::Hang);
    QVERIFY(UiRobot::click(u"Discard the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"nobody knows whether the key is removed."_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Stop waiting"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is removed"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Nothing was removed."_s));
    QCOMPARE(program().vault.entries().size(), std::size_t(2));

    // The keychain has removed it all the same.
    const QString uuid = program().vault.entries().front().uuid;
    program().keychain.drop(credentialKey(uuid));
    program().keychain.setFault(Fault::None);
    QVERIFY(awaited(program().keychain.check()));
    QTRY_COMPARE(program().vault.entries().size(), std::size_t(1));
    QVERIFY(!program().vault.find(uuid));
}

void ReplacePaneTest::nothingIsSaidToBeThereThatMayBeRemoved()
{
    open();
    QVERIFY(goOn());
    m_fixture->service.answer("/v2/workflows/", { .status = 401 });
    QVERIFY(submit(m_new));
    QVERIFY(UiRobot::find(u"Discard the new key"_s));
    program().keychain.setFault(Fault::LocksAfter);
    QVERIFY(UiRobot::click(u"Discard the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is removed"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"was locked before Keyturn could look. Unlock it"_s));
    QVERIFY(!UiRobot::sees(u"Nothing was removed."_s));
    program().keychain.setFault(Fault::None);
    QVERIFY(awaited(program().keychain.check()));
    QTRY_COMPARE(program().vault.entries().size(), std::size_t(1));
}

void ReplacePaneTest::aRefusedKeyIsTheUsersChoice_data()
{
    QTest::addColumn<QString>("action");
    QTest::addRow("again") << u"Check again"_s;
    QTest::addRow("anyway") << u"Use the new key anyway"_s;
}

void ReplacePaneTest::aRefusedKeyIsTheUsersChoice()
{
    QFETCH(const QString, action);
    open();
    QVERIFY(goOn());
    m_fixture->service.answer("/v2/workflows/", { .status = 401, .body = R"({"detail":"no"})" });
    QVERIFY(submit(m_new));
    QVERIFY2(UiRobot::waitToSee(u"anyformat refused the key"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"The new key is in your keychain."_s));
    QCOMPARE(program().vault.entries().size(), std::size_t(2));
    QVERIFY(!m_fixture->own()->supersededAt);
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_fixture->value)));
    if (action == "Check again"_L1)
        m_fixture->service.answerAsUsual("/v2/workflows/");
    QVERIFY(UiRobot::click(action));
    QVERIFY2(isReplaced(), qPrintable(seen()));
    QCOMPARE(UiRobot::sees(u"has not confirmed it yet"_s), action == "Use the new key anyway"_L1);
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_new)));
}

void ReplacePaneTest::aKeyThatNoRequestChecksIsTheUsersChoice()
{
    m_fixture = std::make_unique<HeldKeyFixture>(
        nullptr, QByteArray("{ \"id\": \"anyformat\", \"probes\": [] }"));
    open();
    QVERIFY(goOn() && submit(m_new));
    QVERIFY2(UiRobot::waitToSee(u"Keyturn knows no request that checks this kind of key. Nothing "
                                "was sent. The new key is in your keychain."_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::look(u"Check again"_s));
    QVERIFY(UiRobot::click(u"Use the new key anyway"_s));
    QVERIFY2(isReplaced(), qPrintable(seen()));
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_new)));
    for (const VaultRecord &entry : program().vault.entries())
        QVERIFY(!entry.check);
}

void ReplacePaneTest::aDiscardedKeyIsGone()
{
    open();
    QVERIFY(goOn());
    m_fixture->service.answer("/v2/workflows/", { .status = 401, .body = R"({"detail":"no"})" });
    QVERIFY(submit(m_new));
    QVERIFY(UiRobot::waitToSee(u"anyformat refused the key"_s));
    program().keychain.failNext(Fault::Denied);
    QVERIFY(UiRobot::click(u"Discard the new key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Nothing was removed."_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Discard the new key"_s));
    QTRY_COMPARE(program().vault.entries().size(), std::size_t(1));
    QTRY_VERIFY2(UiRobot::textOf(u"New key"_s).isEmpty(), qPrintable(seen()));
    m_fixture->service.answerAsUsual("/v2/workflows/");
    QVERIFY(submit(m_new + u"2"_s));
    QVERIFY2(isReplaced(), qPrintable(seen()));
}

void ReplacePaneTest::closingAsksOnceThePageIsOpen_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing pasted") << QString() << false << u"the page shows the new one only"_s;
    QTest::addRow("pasted") << m_new << false << u"is kept nowhere yet"_s;
    QTest::addRow("kept and refused") << m_new << true << u"The new key stays in the vault"_s;
}

void ReplacePaneTest::closingAsksOnceThePageIsOpen()
{
    QFETCH(const QString, value);
    QFETCH(const bool, refused);
    QFETCH(const QString, text);
    open();
    QVERIFY(goOn());
    m_fixture->service.answer("/v2/workflows/", { .status = 401 });
    QVERIFY(UiRobot::type(u"New key"_s, value));
    if (refused) {
        QVERIFY(UiRobot::click(u"Rotate"_s));
        QVERIFY(UiRobot::waitToSee(u"anyformat refused the key"_s));
    }
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QVERIFY2(UiRobot::waitToSee(text), qPrintable(seen()));
    QVERIFY(topmostIsActive());
    UiRobot::press(QKeySequence(Qt::Key_Return)); // "go back" is the default button
    QTRY_VERIFY(isOpen());
    QApplication::activeModalWidget()->activateWindow(); // in place of a window manager
    QVERIFY(topmostIsActive());
    UiRobot::press(QKeySequence(Qt::Key_Escape));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_fixture->own()->supersededAt);
    QCOMPARE(program().vault.entries().size(), std::size_t(refused ? 2 : 1));
}

void ReplacePaneTest::quittingAsksToo()
{
    open();
    QVERIFY(goOn());
    QVERIFY(!program().window->mayQuit());
    QVERIFY2(UiRobot::waitToSee(u"Close without the new key?"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(program().window->mayQuit());
}

void ReplacePaneTest::theSandboxesKeyIsReplacedWithoutAVault()
{
    QVERIFY(program().open());
    program().sandbox.add({ .uuid = u"sandbox-anyformat-api-key"_s,
                            .url = m_fixture->service.server().address(),
                            .serviceId = u"anyformat"_s,
                            .organizations = { { {}, u"Acme Documents"_s } } },
                          Secret::fromText(canary + u"_box"_s));
    program().current.open(u"sandbox-anyformat-api-key"_s, {});
    QVERIFY(program().showMainWindow());
    QVERIFY(UiRobot::click(u"Rotate…"_s));
    QVERIFY(UiRobot::waitUntil(isOpen));
    QVERIFY(goOn());
    QCOMPARE(m_opened,
             QList<QUrl>{
                 QUrl(m_fixture->service.server().address() + u"/dashboard/anyformat/api-key"_s) });
    QVERIFY(submit(canary + u"_box"_s));
    QVERIFY2(UiRobot::waitToSee(u"This is the current key"_s), qPrintable(seen()));
    QVERIFY(submit(m_new));
    QVERIFY2(isReplaced(), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"marked as replaced"_s));
    QVERIFY(m_fixture->session().bearer().equals(Secret::fromText(m_new)));
    QVERIFY(UiRobot::click(u"Done"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ReplacePaneTest)
#include "tst_replacepane.moc"
