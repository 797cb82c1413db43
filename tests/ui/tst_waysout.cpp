// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/widgets/connectionswitcher.h"
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

private:
    void enter(const QString &state);
    [[nodiscard]] QString reachPages();
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
    for (const char *state : { "first start", "no keychain", "no keyring", "locked", "hung", "open",
                               "refused", "offline", "signed out" })
        QTest::newRow(state) << QString::fromLatin1(state);
}

/// Brings the window into the state with this name.
void WaysOutTest::enter(const QString &state)
{
    m_fixture = std::make_unique<WindowFixture>();
    const QHash<QString, Fault> faults{ { u"no keychain"_s, Fault::NoService },
                                        { u"no keyring"_s, Fault::NoCollection },
                                        { u"locked"_s, Fault::Locked },
                                        { u"hung"_s, Fault::Hang } };
    QVERIFY(m_fixture->open());
    const QStringList withSession{ u"open"_s, u"refused"_s, u"offline"_s, u"signed out"_s };
    if (withSession.contains(state))
        m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    if (faults.contains(state)) {
        m_fixture->keychain.setFault(faults.value(state));
        m_fixture->window->checkKeychain();
    }
    if (state == u"refused"_s || state == u"offline"_s) {
        m_fixture->service.answerAll(FakeService::Request::List,
                                     FakeResponse{ .status = state == u"refused"_s ? 401 : 503 });
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    }
    if (state == u"signed out"_s) {
        auto *reply = m_fixture->signOut.run(u"fixture"_s);
        QSignalSpy finished(reply, &Reply::finished);
        QVERIFY(finished.wait());
    }
}

/// Clicks every enabled entry of the sidebar. Returns the id of the first one that does not lead to
/// its page; empty if all do.
QString WaysOutTest::reachPages()
{
    const auto *sidebar = m_fixture->window->findChild<Sidebar *>();
    for (NavigationButton *entry : sidebar->findChildren<NavigationButton *>()) {
        if (!entry->isVisible() || !entry->isEnabled())
            continue;
        QTest::mouseClick(entry, Qt::LeftButton);
        if (sidebar->current() != entry->objectName())
            return entry->objectName();
    }
    return {};
}

bool WaysOutTest::connectByKeyboard()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_A, Qt::AltModifier);
    if (!UiRobot::waitUntil([] { return QApplication::activePopupWidget(); }))
        return false;
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_C);
    return UiRobot::find(u"Cancel"_s) && UiRobot::click(u"Cancel"_s) && m_fixture->returnToWindow();
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
        && UiRobot::find(u"Cancel"_s) && UiRobot::click(u"Cancel"_s) && m_fixture->returnToWindow();
}

void WaysOutTest::everyStateLeadsOn()
{
    QFETCH(const QString, state);
    enter(state);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(reachPages(), QString());
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY2(connectByKeyboard(), qPrintable(seen()));
    QVERIFY2(connectByMouse(), qPrintable(seen()));
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

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::WaysOutTest)
#include "tst_waysout.moc"
