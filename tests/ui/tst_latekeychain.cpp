// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/createdialog.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

/// A keychain that does not answer in time, and does what it was asked to later, or never: what the
/// windows say meanwhile, and that the vault and the journal tell the truth afterwards.
class LateKeychainTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aValueSavedLateIsListedInTheSameRun_data();
    void aValueSavedLateIsListedInTheSameRun();
    void aValueNeverSavedIsNotListed();
    void anotherValueIsNotTakenForTheLateOne();
    void signingOutSparesTheOnlyCopy_data();
    void signingOutSparesTheOnlyCopy();

private:
    [[nodiscard]] bool createWhileItHangs();
    [[nodiscard]] bool leaveWithACopy();
    /// The keychain answers again, and the window asks it.
    void wakeTheKeychain();
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QPointer<CreateDialog> m_dialog;
};

void LateKeychainTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void LateKeychainTest::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    m_fixture->window->watchRescue(m_fixture->rescue);
}

void LateKeychainTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

bool LateKeychainTest::createWhileItHangs()
{
    connect(&m_fixture->service.server(), &FakeHttpServer::requestArrived, this, [this] {
        if (m_fixture->service.server().requests().last().verb == "POST")
            m_fixture->keychain.setFault(Fault::Hang);
    });
    if (!UiRobot::click(u"Create API Key"_s) || !UiRobot::find(u"Name"_s))
        return false;
    m_dialog = qobject_cast<CreateDialog *>(QApplication::activeModalWidget());
    return m_dialog && UiRobot::type(u"Name"_s, u"Pane"_s) && UiRobot::click(u"Create"_s)
        && UiRobot::waitToSee(u"Not saved yet: your keychain has not answered"_s);
}

bool LateKeychainTest::leaveWithACopy()
{
    return UiRobot::click(u"Copy"_s) && UiRobot::click(u"Done"_s)
        && UiRobot::waitUntil([this] { return !m_dialog; }) && m_fixture->settleStore();
}

void LateKeychainTest::wakeTheKeychain()
{
    m_fixture->keychain.setFault(Fault::None);
    m_fixture->window->checkKeychain();
}

void LateKeychainTest::aValueSavedLateIsListedInTheSameRun_data()
{
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("the answer comes late") << false;
    QTest::newRow("saved after it was given up") << true;
}

void LateKeychainTest::aValueSavedLateIsListedInTheSameRun()
{
    QFETCH(const bool, isGivenUp);
    QVERIFY2(createWhileItHangs(), qPrintable(seen()));
    QVERIFY2(leaveWithACopy(), qPrintable(seen()));
    QCOMPARE(m_fixture->openIntents().size(), 1U);
    const QString key = credentialKey(m_fixture->openIntents().front().uuid);
    if (isGivenUp) {
        m_fixture->keychain.timeOutHung();
        QTRY_COMPARE(m_fixture->keychain.state(), KeychainState::NotResponding);
        m_fixture->keychain.put(key, Secret::fromText(m_fixture->service.lastSecret()));
    }
    QVERIFY(m_fixture->vault.entries().empty());
    QVERIFY(!UiRobot::sees(u"Your keychain has answered late"_s));
    wakeTheKeychain();
    QTRY_COMPARE(m_fixture->vaultOnDisk().size(), 1U);
    QCOMPARE(m_fixture->vault.entries().size(), 1U);
    QTRY_VERIFY(m_fixture->openIntents().empty());
    QVERIFY2(UiRobot::waitToSee(u"Your keychain has answered late"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Saved after all, and in the vault now: \u2068Pane\u2069."_s),
             qPrintable(seen()));
    QVERIFY(
        m_fixture->keychain.value(key).equals(Secret::fromText(m_fixture->service.lastSecret())));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!UiRobot::sees(u"Your keychain has answered late"_s));

    LaterStart later(*m_fixture);
    QVERIFY(later.load());
    QCOMPARE(later.vault.entries().size(), 1U);
    QCOMPARE(later.vault.entries().front().name, u"Pane"_s);
    QVERIFY(later.openIntents().empty());
}

void LateKeychainTest::aValueNeverSavedIsNotListed()
{
    QVERIFY2(createWhileItHangs(), qPrintable(seen()));
    QVERIFY2(leaveWithACopy(), qPrintable(seen()));
    m_fixture->keychain.timeOutHung();
    const auto before = m_fixture->keychain.requests().size();
    wakeTheKeychain();
    QTRY_COMPARE(m_fixture->keychain.requests().size(), before + 2); // the canary, then the key
    QVERIFY(awaited(m_fixture->keychain.check())); // the requests before are answered, too
    QVERIFY(m_fixture->settleStore());
    QVERIFY(m_fixture->vault.entries().empty());
    QVERIFY(!UiRobot::sees(u"Your keychain has answered late"_s));
    QCOMPARE(m_fixture->openIntents().size(), 1U);
}

void LateKeychainTest::anotherValueIsNotTakenForTheLateOne()
{
    QVERIFY2(createWhileItHangs(), qPrintable(seen()));
    QVERIFY2(leaveWithACopy(), qPrintable(seen()));
    const QString key = credentialKey(m_fixture->openIntents().front().uuid);
    m_fixture->keychain.timeOutHung();
    m_fixture->keychain.put(key, Secret::fromText(u"ak_another.value"_s));
    const auto before = m_fixture->keychain.requests().size();
    wakeTheKeychain();
    QTRY_COMPARE(m_fixture->keychain.requests().size(), before + 2);
    QVERIFY(awaited(m_fixture->keychain.check())); // the requests before are answered, too
    QVERIFY(m_fixture->settleStore());
    QVERIFY(m_fixture->vault.entries().empty());
    QVERIFY(m_fixture->keychain.contains(key));
}

void LateKeychainTest::signingOutSparesTheOnlyCopy_data()
{
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("the only copy stays") << false;
    QTest::newRow("a copy of what was saved late is cleared") << true;
}

void LateKeychainTest::signingOutSparesTheOnlyCopy()
{
    QFETCH(const bool, isSaved);
    QVERIFY2(createWhileItHangs(), qPrintable(seen()));
    QVERIFY2(leaveWithACopy(), qPrintable(seen()));
    const QString secret = m_fixture->service.lastSecret();
    if (isSaved) {
        wakeTheKeychain();
        QTRY_COMPARE(m_fixture->vault.entries().size(), 1U);
    }
    QVERIFY(m_fixture->returnToWindow());
    auto *const signOut = m_fixture->window->findChild<QAction *>(u"signOut"_s);
    QVERIFY(signOut);
    signOut->trigger();
    QVERIFY2(UiRobot::click(u"Sign out and remove the key"_s), qPrintable(seen()));
    QTRY_VERIFY(!m_fixture->current.session());
    if (isSaved) {
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
        return;
    }
    QVERIFY(m_fixture->settleStore()); // the answer to signing out has been handled by then
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    // Quitting asks as before.
    QVERIFY(!m_fixture->window->close());
    QVERIFY2(UiRobot::waitToSee(u"A new key is only in the clipboard."_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Go back"_s));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::LateKeychainTest)
#include "tst_latekeychain.moc"
