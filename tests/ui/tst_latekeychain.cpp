// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/createdialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTimer>

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
    void aHungRemovalIsToldAndStopped_data();
    void aHungRemovalIsToldAndStopped();
    void aHungSignOutIsToldAndStopped();
    void aHungSignOutCanKeepTheKey_data();
    void aHungSignOutCanKeepTheKey();
    void aKeyIsKeptAfterItsRemovalWasGivenUp();
    void keepingAKeyThatNobodyRemovesWritesNothing();
    void nothingIsSaidToBeThereThatMayBeRemoved_data();
    void nothingIsSaidToBeThereThatMayBeRemoved();
    void aSignOutThatMayHaveRemovedTheKeyIsToldSo();
    void whatWasNotTriedIsSaidSo();
    void whatIsRemovedSoFarIsCounted();
    void manySlowRemovalsAreNoSilentOne();

private:
    [[nodiscard]] bool keepKeys(int count);
    /// Selects the first ones in the vault, removes them and answers the question.
    [[nodiscard]] bool removeKeys(int count);
    [[nodiscard]] bool createWhileItHangs();
    [[nodiscard]] bool leaveWithACopy();
    /// Keeps two keys, selects one of them or both in the vault and removes them while the keychain
    /// hangs, until that is said.
    [[nodiscard]] bool removeWhileItHangs(int count);
    /// Signs in with a key of the vault and signs out while the keychain hangs, until that is said.
    [[nodiscard]] bool signOutWhileItHangs();
    [[nodiscard]] bool keepSignIn();
    [[nodiscard]] bool signOut();
    /// Waits until the keychain has the key of the sign-in with its value, and the vault and its
    /// file have it, too.
    [[nodiscard]] bool keepsKey() const;
    [[nodiscard]] bool hasKey() const;
    /// The pauses between two looks are over.
    void hurry() const;
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
        && UiRobot::waitToSee(u"Until your keychain answers, nobody knows whether it is saved"_s);
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
    QVERIFY(!UiRobot::sees(u"Your keychain has done it after all"_s));
    wakeTheKeychain();
    QTRY_COMPARE(m_fixture->vaultOnDisk().size(), 1U);
    QCOMPARE(m_fixture->vault.entries().size(), 1U);
    QTRY_VERIFY(m_fixture->openIntents().empty());
    QVERIFY2(UiRobot::waitToSee(u"Your keychain has done it after all"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Saved after all, and in the vault now: \u2068Pane\u2069."_s),
             qPrintable(seen()));
    QVERIFY(
        m_fixture->keychain.value(key).equals(Secret::fromText(m_fixture->service.lastSecret())));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!UiRobot::sees(u"Your keychain has done it after all"_s));

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
    QVERIFY(!UiRobot::sees(u"Your keychain has done it after all"_s));
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

bool LateKeychainTest::keepKeys(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"Old%1"_s.arg(i);
        VaultRecord record;
        record.uuid = name;
        record.name = name;
        record.serviceId = u"anyreach"_s;
        record.storedAt = m_fixture->clock.now();
        if (!m_fixture->keep(record, QString(canaryKey) + name))
            return false;
    }
    return true;
}

bool LateKeychainTest::removeKeys(int count)
{
    if (!UiRobot::click(u"Vault"_s))
        return false;
    auto *table = m_fixture->window->findChild<VaultPage *>()->findChild<QTableView *>();
    table->clearSelection();
    const auto how = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (int row = 0; row < count; ++row)
        table->selectionModel()->select(table->model()->index(row, 0), how);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    if (count > 1
        && !(UiRobot::waitToSee(u"cannot be got back"_s)
             && UiRobot::type(u"Number"_s, QString::number(count))))
        return false;
    return UiRobot::click(count == 1 ? u"Remove"_s : u"Remove %1"_s.arg(count));
}

bool LateKeychainTest::removeWhileItHangs(int count)
{
    if (!keepKeys(2))
        return false;
    m_fixture->keychain.setFault(Fault::Hang);
    return removeKeys(count) && UiRobot::waitToSee(u"Waiting for your keychain"_s)
        && UiRobot::sees(u"Look for an unlock prompt, or a question"_s);
}

void LateKeychainTest::aHungRemovalIsToldAndStopped_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("it answers in the end") << u"answers"_s;
    QTest::newRow("removed after it was stopped") << u"removed"_s;
    QTest::newRow("never removed") << u"never"_s;
}

void LateKeychainTest::aHungRemovalIsToldAndStopped()
{
    QFETCH(const QString, after);
    QVERIFY2(removeWhileItHangs(1), qPrintable(seen()));
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
    if (after == "answers"_L1) {
        m_fixture->keychain.setFault(Fault::None);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        return;
    }
    QVERIFY(UiRobot::click(u"Stop waiting"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is removed"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Nothing was removed"_s));
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
    // Keys of the same status stand in the order of their names.
    const QString key = credentialKey(u"Old0"_s);
    if (after == "removed"_L1)
        m_fixture->keychain.drop(key);
    wakeTheKeychain();
    if (after == "removed"_L1) {
        QTRY_COMPARE(m_fixture->vaultOnDisk().size(), std::size_t(1));
        QVERIFY2(UiRobot::waitToSee(u"Removed after all:"_s), qPrintable(seen()));
        QVERIFY(!UiRobot::sees(u"Not known yet whether it is removed"_s));
    } else {
        QVERIFY(awaited(m_fixture->keychain.check()));
        QVERIFY(m_fixture->settleStore());
        QCOMPARE(m_fixture->vaultOnDisk().size(), std::size_t(2));
        QVERIFY(m_fixture->keychain.contains(key));
    }
}

void LateKeychainTest::whatWasNotTriedIsSaidSo()
{
    QVERIFY2(removeWhileItHangs(2), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Stop waiting"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is removed: "_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Not tried: "_s), qPrintable(seen()));
    wakeTheKeychain();
    QVERIFY(awaited(m_fixture->keychain.check()));
    QCOMPARE(m_fixture->keychain.requests().count(FakeKeychain::Operation::Remove), 1);
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
}

void LateKeychainTest::whatIsRemovedSoFarIsCounted()
{
    QVERIFY(keepKeys(3));
    const Vault &vault = m_fixture->vault;
    connect(&vault, &Vault::changed, this, [&] {
        if (vault.entries().size() == 1)
            m_fixture->keychain.setFault(Fault::Hang); // the third one
    });
    QVERIFY2(removeKeys(3), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Removed so far: 2 of 3."_s), qPrintable(seen()));
    QCOMPARE(vault.entries().size(), std::size_t(1));
    wakeTheKeychain();
    QTRY_VERIFY(vault.entries().empty());
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

/// Together they take longer than one may, but each is answered at once.
void LateKeychainTest::manySlowRemovalsAreNoSilentOne()
{
    constexpr int count = 60;
    QVERIFY(keepKeys(count));
    m_fixture->keychain.setDelay(std::chrono::milliseconds(80));
    QVERIFY2(removeKeys(count), qPrintable(seen()));
    bool isBoxSeen = false;
    const auto isEmpty = [&] {
        isBoxSeen = isBoxSeen || UiRobot::sees(u"Waiting for your keychain"_s);
        return m_fixture->vault.entries().empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isEmpty(), 60'000);
    QVERIFY(!isBoxSeen);
}

bool LateKeychainTest::keepSignIn()
{
    ConnectionRecord record;
    record.uuid = u"kept"_s;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = m_fixture->service.server().address();
    record.accountName = u"South"_s;
    record.organizations = { { u"org_1"_s, u"Southwind"_s } };
    const auto kept = awaited(m_fixture->keeping.keep(record, Secret::fromText(canaryKey)));
    return kept && *kept;
}

bool LateKeychainTest::signOut()
{
    m_fixture->window->findChild<QAction *>(u"signOut"_s)->trigger();
    return UiRobot::click(u"Sign out and remove the key"_s);
}

bool LateKeychainTest::hasKey() const
{
    const auto &entries = m_fixture->vault.entries();
    return entries.size() == 1
        && m_fixture->keychain.value(credentialKey(entries.front().uuid))
               .equals(Secret::fromText(canaryKey));
}

bool LateKeychainTest::keepsKey() const
{
    const auto &entries = m_fixture->vault.entries();
    // In the order in which the vault does it; its fingerprint comes last.
    return UiRobot::waitUntil([this] { return hasKey(); })
        && UiRobot::waitUntil([this] { return m_fixture->openIntents().empty(); })
        && UiRobot::waitUntil([&entries] { return !entries.front().fingerprint.isEmpty(); })
        && UiRobot::waitUntil([this, &entries] {
               // What follows the fingerprint, as the look after a sign-in, may not be asked for
               // yet.
               return m_fixture->settleStore() && m_fixture->vaultOnDisk() == entries;
           })
        && entries.front().condition == EntryCondition::AsKept;
}

void LateKeychainTest::hurry() const
{
    for (auto *pause : m_fixture->vault.findChildren<QTimer *>()) {
        if (pause->isActive())
            pause->start(0);
    }
}

bool LateKeychainTest::signOutWhileItHangs()
{
    if (!keepSignIn())
        return false;
    m_fixture->keychain.setFault(Fault::Hang);
    return signOut() && UiRobot::waitToSee(u"Waiting for your keychain"_s)
        && UiRobot::sees(u"Look for an unlock prompt, or a question"_s);
}

void LateKeychainTest::aHungSignOutIsToldAndStopped()
{
    QVERIFY2(signOutWhileItHangs(), qPrintable(seen()));
    QVERIFY(m_fixture->current.session());
    QVERIFY(UiRobot::click(u"Stop waiting"_s));
    QVERIFY2(UiRobot::waitToSee(u"Still signed in: Not known yet whether it is removed"_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Nothing was removed"_s));
    QVERIFY(m_fixture->current.session());
    QVERIFY(m_fixture->signIns.find(u"kept"_s));
    m_fixture->keychain.setFault(Fault::None);
    QVERIFY(UiRobot::click(u"Try again"_s));
    QTRY_VERIFY(!m_fixture->current.session());
    QVERIFY(m_fixture->keychain.credentialKeys().isEmpty());
    QVERIFY(m_fixture->vault.entries().empty());
}

void LateKeychainTest::aHungSignOutCanKeepTheKey_data()
{
    QTest::addColumn<QString>("removed");
    QTest::newRow("never removed") << u"never"_s;
    QTest::newRow("removed before it is written again") << u"before"_s;
    QTest::newRow("removed after that") << u"after"_s;
    QTest::newRow("removed after the second write was given up") << u"hung"_s;
}

void LateKeychainTest::aHungSignOutCanKeepTheKey()
{
    QFETCH(const QString, removed);
    QVERIFY2(signOutWhileItHangs(), qPrintable(seen()));
    const auto &requests = m_fixture->keychain.requests();
    const auto writes = requests.count(FakeKeychain::Operation::Write);
    QVERIFY(UiRobot::click(u"Sign out, keep it in the vault"_s));
    QTRY_COMPARE(requests.count(FakeKeychain::Operation::Write), writes + 1);
    QTRY_VERIFY(!m_fixture->current.session());
    QVERIFY(!m_fixture->signIns.find(u"kept"_s));
    QVERIFY(!UiRobot::sees(u"Still signed in"_s));
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
    const QString key = credentialKey(m_fixture->vault.entries().front().uuid);
    if (removed == "hung"_L1)
        QTRY_VERIFY((m_fixture->keychain.timeOutHung(),
                     m_fixture->keychain.state() == KeychainState::NotResponding));
    // The keychain removes it all the same.
    if (removed == "before"_L1 || removed == "hung"_L1)
        m_fixture->keychain.drop(key);
    wakeTheKeychain();
    QVERIFY(awaited(m_fixture->keychain.check())); // the write is answered, too
    QVERIFY(keepsKey());
    if (removed == "after"_L1) {
        m_fixture->keychain.drop(key);
        QTRY_VERIFY((hurry(), hasKey()));
        QVERIFY(keepsKey());
    }
    QVERIFY(!UiRobot::sees(u"Removed after all"_s));
    // It is looked for several times and then no longer.
    QTRY_VERIFY((hurry(), !m_fixture->vault.mayBeRemoved(m_fixture->vault.entries().front().uuid)));
    QVERIFY(keepsKey());
}

/// The user has stopped waiting, and decides after that to keep the key.
void LateKeychainTest::aKeyIsKeptAfterItsRemovalWasGivenUp()
{
    QVERIFY2(signOutWhileItHangs(), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Stop waiting"_s));
    QVERIFY2(UiRobot::waitToSee(u"Still signed in: Not known yet whether it is removed"_s),
             qPrintable(seen()));
    m_fixture->keychain.drop(credentialKey(m_fixture->vault.entries().front().uuid));
    m_fixture->window->findChild<QAction *>(u"signOut"_s)->trigger();
    QVERIFY(UiRobot::click(u"Sign out, keep it in the vault"_s));
    wakeTheKeychain();
    QTRY_VERIFY(!m_fixture->current.session());
    QVERIFY(keepsKey());
}

void LateKeychainTest::keepingAKeyThatNobodyRemovesWritesNothing()
{
    QVERIFY(keepSignIn());
    QVERIFY(keepsKey());
    const auto &requests = m_fixture->keychain.requests();
    const auto writes = requests.count(FakeKeychain::Operation::Write);
    m_fixture->window->findChild<QAction *>(u"signOut"_s)->trigger();
    QVERIFY(UiRobot::click(u"Sign out, keep it in the vault"_s));
    QTRY_VERIFY(!m_fixture->current.session());
    QVERIFY(m_fixture->settleStore());
    QCOMPARE(requests.count(FakeKeychain::Operation::Write), writes);
    QVERIFY(keepsKey());
}

void LateKeychainTest::nothingIsSaidToBeThereThatMayBeRemoved_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void LateKeychainTest::nothingIsSaidToBeThereThatMayBeRemoved()
{
    QFETCH(const int, count);
    QVERIFY2(removeWhileItHangs(count), qPrintable(seen()));
    m_fixture->keychain.setFault(Fault::LocksAfter);
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::sees(u"Not known yet whether all are removed"_s), count == 2);
    QCOMPARE(UiRobot::sees(u"was locked before Keyturn could look. Unlock it"_s), count == 1);
    QVERIFY(!UiRobot::sees(u"Nothing was removed"_s));
    QVERIFY(!UiRobot::sees(u"not removed"_s));
    QVERIFY(!UiRobot::sees(u"has not answered"_s));
    QCOMPARE(m_fixture->vault.entries().size(), std::size_t(2));
    wakeTheKeychain();
    QTRY_COMPARE(m_fixture->vaultOnDisk().size(), std::size_t(2 - count));
    QVERIFY2(UiRobot::waitToSee(u"Removed after all:"_s), qPrintable(seen()));
}

void LateKeychainTest::aSignOutThatMayHaveRemovedTheKeyIsToldSo()
{
    QVERIFY(keepSignIn());
    m_fixture->keychain.setFault(Fault::EndsAfter);
    QVERIFY(signOut());
    QVERIFY2(UiRobot::waitToSee(u"Still signed in: Not known yet whether it is removed"_s),
             qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"ended before Keyturn could look. Start it"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Nothing was removed"_s));
    wakeTheKeychain();
    QTRY_VERIFY(m_fixture->vaultOnDisk().empty());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::LateKeychainTest)
#include "tst_latekeychain.moc"
