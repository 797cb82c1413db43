// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/sidebar.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

/// From every state of the program, every page, the welcome page and Connect can be reached, with
/// the mouse and with the keyboard.
class WaysOutTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyStateLeadsOn_data();
    void everyStateLeadsOn();
    void noAccountLeadsToWelcome();
    void theAccountMenuFollowsTheSession();
    void signingOutPromisesOnlyItsButtons_data();
    void signingOutPromisesOnlyItsButtons();
    void theOwnKeyLeadsToAnotherSignIn();
    void tokensLeadToATokenSignIn();

private:
    void enter(const QString &state, const QString &keychain = {});
    [[nodiscard]] Sidebar *sidebar() const { return m_fixture->window->findChild<Sidebar *>(); }
    [[nodiscard]] QStringList pagesByMouse();
    [[nodiscard]] QStringList pagesByKeyboard();
    [[nodiscard]] bool leaveConnect();
    [[nodiscard]] bool connectByKeyboard();
    [[nodiscard]] bool connectByMouse();
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void WaysOutTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void WaysOutTest::everyStateLeadsOn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<QStringList>("pages");
    const QStringList none{ u"activity"_s, u"settings"_s, u"vault"_s };
    const QStringList all{ u"activity"_s, u"api-key"_s, u"settings"_s, u"token"_s, u"vault"_s };
    for (const QString &keychain :
         { u""_s, u"no keychain"_s, u"no keyring"_s, u"locked"_s, u"hung"_s }) {
        for (const QString &state : { u"first start"_s, u"signed out"_s, u"open"_s, u"refused"_s,
                                      u"offline"_s, u"out of order"_s }) {
            const QString name = keychain.isEmpty() ? state : state + u", "_s + keychain;
            const bool hasSession = state != u"first start"_s && state != u"signed out"_s;
            QTest::newRow(qPrintable(name)) << state << keychain << (hasSession ? all : none);
        }
    }
}

/// Brings the window into the state with this name.
void WaysOutTest::enter(const QString &state, const QString &keychain)
{
    m_fixture = std::make_unique<WindowFixture>();
    FakeService &service = m_fixture->service;
    QVERIFY(m_fixture->open());
    if (state != u"first start"_s)
        m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    const auto listFails = [&](const FakeResponse &answer, const QString &message) {
        service.answerAll(FakeService::Request::List, answer);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
        QVERIFY2(UiRobot::waitToSee(message), qPrintable(seen()));
    };
    if (state == u"refused"_s)
        listFails({ .status = 401 }, u"no longer accepts this sign-in"_s);
    else if (state == u"offline"_s)
        listFails({ .then = FakeResponse::Then::CloseBeforeAnswer }, u"Retry"_s);
    else if (state == u"out of order"_s)
        listFails({ .status = 503 }, u"(503)"_s);
    if (state == u"signed out"_s) {
        auto *reply = m_fixture->signOut.run(u"fixture"_s);
        QSignalSpy finished(reply, &Reply::finished);
        QVERIFY(finished.wait());
    }
    const QHash<QString, Fault> faults{ { u"no keychain"_s, Fault::NoService },
                                        { u"no keyring"_s, Fault::NoCollection },
                                        { u"locked"_s, Fault::Locked },
                                        { u"hung"_s, Fault::Hang } };
    if (!faults.contains(keychain))
        return;
    m_fixture->keychain.setFault(faults.value(keychain));
    m_fixture->window->checkKeychain();
    // The window has been told: it may offer less, but never no way on.
    QTRY_VERIFY(m_fixture->keychain.state() != KeychainState::Unknown
                && m_fixture->keychain.state() != KeychainState::Ready);
}

/// Clicks every entry of the sidebar. Returns the ids of the pages that this leads to.
QStringList WaysOutTest::pagesByMouse()
{
    QStringList reached;
    for (NavigationButton *entry : sidebar()->findChildren<NavigationButton *>()) {
        QTest::mouseClick(entry, Qt::LeftButton);
        if (entry->isVisible() && sidebar()->current() == entry->objectName())
            reached.append(entry->objectName());
    }
    return reached;
}

/// The same by Tab into the sidebar, and the arrow keys.
QStringList WaysOutTest::pagesByKeyboard()
{
    const auto focused = [] {
        return qobject_cast<NavigationButton *>(QApplication::focusWidget());
    };
    constexpr int mostTabs = 40;
    for (int tabs = 0; tabs < mostTabs && !focused(); ++tabs) {
        QWidget *now = QApplication::focusWidget();
        QTest::keyClick(now ? now : m_fixture->window.get(), Qt::Key_Tab);
    }
    QStringList reached;
    for (const Qt::Key way : { Qt::Key_Up, Qt::Key_Down }) {
        for (int steps = 0; steps < 5 && focused(); ++steps) {
            QTest::keyClick(focused(), way);
            if (way == Qt::Key_Down && focused() && !focused()->isChecked())
                QTest::keyClick(focused(), Qt::Key_Space);
            reached.append(sidebar()->current());
        }
    }
    reached.removeDuplicates();
    return reached;
}

/// True if the dialog that was opened is Connect; leaves it.
bool WaysOutTest::leaveConnect()
{
    return UiRobot::find(u"Cancel"_s)
        && qobject_cast<ConnectDialog *>(QApplication::activeModalWidget())
        && UiRobot::click(u"Cancel"_s) && m_fixture->returnToWindow();
}

bool WaysOutTest::connectByKeyboard()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_A, Qt::AltModifier);
    if (!UiRobot::waitUntil([] { return QApplication::activePopupWidget(); }))
        return false;
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_C);
    return leaveConnect();
}

bool WaysOutTest::connectByMouse()
{
    auto *switcher = m_fixture->window->findChild<ConnectionSwitcher *>();
    if (!switcher->isVisible())
        return false;
    QTest::mouseClick(switcher, Qt::LeftButton);
    const bool isList = QApplication::activePopupWidget();
    // In the list a command, on the welcome page a card.
    return UiRobot::click(isList ? u"Connect an account…"_s : u"Connect an account"_s)
        && leaveConnect();
}

void WaysOutTest::everyStateLeadsOn()
{
    QFETCH(const QString, state);
    QFETCH(const QString, keychain);
    QFETCH(QStringList, pages);
    enter(state, keychain);
    if (QTest::currentTestFailed())
        return;
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    QCOMPARE(sorted(pagesByMouse()), pages);
    QCOMPARE(sorted(pagesByKeyboard()), pages);
    for (const QString &page : std::as_const(pages)) {
        QTest::mouseClick(sidebar()->button(page), Qt::LeftButton);
        QVERIFY2(connectByKeyboard(), qPrintable(page + u": "_s + seen()));
        QTest::mouseClick(sidebar()->button(page), Qt::LeftButton);
        QVERIFY2(connectByMouse(), qPrintable(page + u": "_s + seen()));
    }
}

void WaysOutTest::noAccountLeadsToWelcome()
{
    enter(u"first start"_s);
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY(!UiRobot::sees(u"Welcome to Keyturn"_s));
    const auto *switcher = m_fixture->window->findChild<ConnectionSwitcher *>();
    QCOMPARE(switcher->name(), u"No account"_s);
    QTest::mouseClick(m_fixture->window->findChild<ConnectionSwitcher *>(), Qt::LeftButton);
    QVERIFY2(UiRobot::waitToSee(u"Welcome to Keyturn"_s), qPrintable(seen()));
}

void WaysOutTest::theAccountMenuFollowsTheSession()
{
    enter(u"open"_s);
    const auto entry = [&](const QString &text) -> QAction * {
        for (const QMenu *menu : m_fixture->window->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&').startsWith(text) && action->isVisible())
                    return action;
            }
        }
        return nullptr;
    };
    QVERIFY(entry(u"Sign out…"_s) && entry(u"Sign out…"_s)->isEnabled());
    QVERIFY(entry(u"Edit this account…"_s)->isEnabled());
    QAction *target = entry(m_fixture->window->findChild<ConnectionSwitcher *>()->name());
    QVERIFY(target && target->isChecked());
    QCOMPARE(target->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
    auto *reply = m_fixture->signOut.run(u"fixture"_s);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(finished.wait());
    QVERIFY(!target->isVisible());
    QVERIFY(!entry(u"Sign out…"_s)->isEnabled());
}

void WaysOutTest::signingOutPromisesOnlyItsButtons_data()
{
    QTest::addColumn<bool>("isInVault");
    QTest::newRow("a key of the vault") << true;
    QTest::newRow("a key until Keyturn ends") << false;
}

void WaysOutTest::signingOutPromisesOnlyItsButtons()
{
    QFETCH(const bool, isInVault);
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->signIn();
    if (isInVault) {
        const ConnectionRecord record = m_fixture->session().connection();
        const auto kept = awaited(m_fixture->keeping.keep(record, Secret(canaryKey)));
        QVERIFY(kept && *kept);
    }
    QVERIFY(m_fixture->showMainWindow());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_A, Qt::AltModifier);
    QVERIFY(UiRobot::waitUntil([] { return QApplication::activePopupWidget(); }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_S);
    QVERIFY2(UiRobot::find(u"Sign out and remove the key"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::look(u"Sign out, keep it in the vault"_s) != nullptr, isInVault);
    QCOMPARE(UiRobot::sees(u"keep it there as an entry of the vault"_s), isInVault);
    QCOMPARE(UiRobot::sees(u"Signing out removes it from this computer"_s), !isInVault);
    QVERIFY(UiRobot::click(u"Sign out and remove the key"_s));
    QTRY_VERIFY(!m_fixture->current.session());
}

void WaysOutTest::theOwnKeyLeadsToAnotherSignIn()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.addKey(u"ak_own"_s, u"Keyturn"_s);
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    auto *table = m_fixture->window->findChild<CredentialsPage *>(u"page-api-key"_s)
                      ->findChild<CredentialTable *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY2(UiRobot::waitToSee(u"Sign in with another key or token first"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::click(u"Sign in with another…"_s), qPrintable(seen()));
    QVERIFY(UiRobot::waitUntil(
        [] { return qobject_cast<ConnectDialog *>(QApplication::activeModalWidget()); }));
    QCOMPARE(UiRobot::textOf(u"Server address"_s), m_fixture->service.address());
    QVERIFY(leaveConnect());
    QCOMPARE(m_fixture->service.count(FakeService::Request::Delete), 0);
}

/// The service shows tokens only to who has signed in with one.
void WaysOutTest::tokensLeadToATokenSignIn()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.answer(
        "/admin/pats",
        { .status = 403, .body = R"({"detail":"A personal access token is required."})" });
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    QVERIFY(UiRobot::click(u"Account → Tokens"_s));
    QVERIFY2(UiRobot::waitToSee(u"Tokens need a token sign-in"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"The server says: “⁨A personal access token is required.⁩” "
                           "You are signed in to Anyreach with an API key."_s),
             qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"Ask for the admin role"_s));
    QVERIFY(!UiRobot::look(u"Retry"_s)); // the same would come of it
    QVERIFY(UiRobot::look(u"New token"_s) && !UiRobot::look(u"New token"_s)->isEnabled());
    QVERIFY2(UiRobot::click(u"Sign in with a token"_s), qPrintable(seen()));
    QVERIFY(UiRobot::waitUntil(
        [] { return qobject_cast<ConnectDialog *>(QApplication::activeModalWidget()); }));
    QCOMPARE(UiRobot::textOf(u"Server address"_s), m_fixture->service.address());
    QVERIFY2(UiRobot::sees(u"A personal access token works in all of yours"_s), qPrintable(seen()));
    QVERIFY(leaveConnect());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::WaysOutTest)
#include "tst_waysout.moc"
