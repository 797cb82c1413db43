// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/widgets/connectionlist.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The switcher and its list of connections, with the mouse, the keyboard and assistive technology.
class SwitcherTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void entriesTellConnectionsApart();
    void typingLeavesWhatMatches();
    void theKeyboardChooses();
    void ctrlAndADigitOpensWhileTheListIsOpen();
    void assistiveTechnologyChooses();
    void manyConnectionsScroll();
    void aClickOnTheSwitcherClosesTheList();
    void theListStaysOnTheScreen();

private:
    /// The program with that many accounts, of which the first is open.
    void start(int count);
    [[nodiscard]] QWidget *openList();
    [[nodiscard]] QString openAccount() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void SwitcherTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void SwitcherTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

void SwitcherTest::start(int count)
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->signIn();
    for (int i = 2; i <= count; ++i) {
        ConnectionRecord record;
        record.uuid = u"fixture-%1"_s.arg(i);
        record.serviceId = i % 2 ? u"anyreach"_s : u"appcircle"_s;
        record.serverUrl = m_fixture->service.server().address();
        record.accountName = u"Account %1"_s.arg(i);
        record.colour = i;
        record.organizations = { { u"org_%1"_s.arg(i), u"Acme Apps"_s } };
        m_fixture->keeping.untilQuit(
            record, Secret::fromText(u"ak_%1."_s.arg(i) + canary + u"_%1"_s.arg(i)));
    }
    m_fixture->current.open(u"fixture"_s, {});
    QTRY_COMPARE(openAccount(), u"fixture"_s);
    QVERIFY(m_fixture->showMainWindow());
}

QWidget *SwitcherTest::openList()
{
    QTest::mouseClick(m_fixture->window->findChild<ConnectionSwitcher *>(), Qt::LeftButton);
    std::ignore = UiRobot::waitUntil([] { return QApplication::activePopupWidget(); });
    return QApplication::activePopupWidget();
}

QString SwitcherTest::openAccount() const
{
    const Session *session = m_fixture->current.session();
    return session ? session->connection().uuid : QString();
}

void SwitcherTest::entriesTellConnectionsApart()
{
    start(3);
    QVERIFY(openList());
    QStringList told;
    for (const auto *entry : QApplication::activePopupWidget()->findChildren<ConnectionEntry *>())
        told.append(entry->accessibleName() + u": "_s + entry->accessibleDescription());
    QCOMPARE(told,
             QStringList({ u"Northwind Traders: Anyreach · API key · North, open now, Ctrl+1"_s,
                           u"Acme Apps: Appcircle · API key · Account 2, Ctrl+2"_s,
                           u"Acme Apps: Anyreach · API key · Account 3, Ctrl+3"_s }));
    QCOMPARE(WindowFixture::canaryFound(), QString());
    // The open one has its colour and a tick: both are seen.
    const auto entries = QApplication::activePopupWidget()->findChildren<ConnectionEntry *>();
    const QImage open = entries.at(0)->grab().toImage();
    const QImage other = entries.at(1)->grab().toImage();
    const auto count = [](const QImage &image, const QColor &colour) {
        int found = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    };
    const QColor accent = colours(entries.at(0)->palette()).accent;
    QVERIFY(count(open, ConnectionLook::tileColour(0)) > 100);
    QVERIFY(count(open, accent) > 0);
    QVERIFY(count(other, ConnectionLook::tileColour(2)) > 100);
    QCOMPARE(count(other, accent), 0);
}

void SwitcherTest::typingLeavesWhatMatches()
{
    start(4);
    const QPointer<QWidget> list = openList();
    QVERIFY(list);
    const auto shown = [&list] {
        QStringList names;
        for (const auto *entry : list->findChildren<ConnectionEntry *>()) {
            if (entry->isVisible())
                names.append(entry->accessibleDescription().section(u',', 0, 0));
        }
        return names;
    };
    QTest::keyClicks(QApplication::focusWidget(), u"appcIRCLE"_s);
    QCOMPARE(shown(),
             QStringList(
                 { u"Appcircle · API key · Account 2"_s, u"Appcircle · API key · Account 4"_s }));
    QTest::keyClicks(QApplication::focusWidget(), u"zebra"_s);
    QCOMPARE(shown(), QStringList());
    QVERIFY(UiRobot::sees(u"No account has this name"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(shown().size(), 4);
    // From an entry typing goes to the field.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(qobject_cast<ConnectionEntry *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
    QCOMPARE(shown(), QStringList{ u"Appcircle · API key · Account 4"_s });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(openAccount(), u"fixture-4"_s);
    QVERIFY(!list || !list->isVisible());
}

void SwitcherTest::theKeyboardChooses()
{
    start(3);
    m_fixture->window->findChild<ConnectionSwitcher *>()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(),
             u"Appcircle · API key · Account 2, Ctrl+2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(),
             u"Anyreach · API key · Account 3, Ctrl+3"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(openAccount(), u"fixture-3"_s);
    QTest::mouseClick(m_fixture->window->findChild<ConnectionSwitcher *>(), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(openAccount(), u"fixture-3"_s);
}

void SwitcherTest::ctrlAndADigitOpensWhileTheListIsOpen()
{
    start(3);
    QVERIFY(openList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(openAccount(), u"fixture-2"_s);
    QVERIFY(!QApplication::activePopupWidget());
}

void SwitcherTest::assistiveTechnologyChooses()
{
    start(3);
    auto *switcher =
        QAccessible::queryAccessibleInterface(m_fixture->window->findChild<ConnectionSwitcher *>());
    switcher->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *third = QAccessible::queryAccessibleInterface(
        QApplication::activePopupWidget()->findChildren<ConnectionEntry *>().at(2));
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(openAccount(), u"fixture-3"_s);
}

void SwitcherTest::manyConnectionsScroll()
{
    start(30);
    QWidget *list = openList();
    QVERIFY(list);
    const auto entries = list->findChildren<ConnectionEntry *>();
    QCOMPARE(entries.size(), 30);
    auto *area = list->findChild<QScrollArea *>();
    QVERIFY(area->viewport()->height() <= 9 * entries.front()->height());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QVERIFY(entries.back()->hasFocus());
    const QRect seen(entries.back()->mapTo(area->viewport(), QPoint()), entries.back()->size());
    QVERIFY(area->viewport()->rect().contains(seen));
}

void SwitcherTest::aClickOnTheSwitcherClosesTheList()
{
    start(2);
    const QPointer<QWidget> list = openList();
    QVERIFY(list);
    auto *switcher = m_fixture->window->findChild<ConnectionSwitcher *>();
    QTest::mouseClick(m_fixture->window->windowHandle(), Qt::LeftButton, {},
                      switcher->mapTo(m_fixture->window.get(), switcher->rect().center()));
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void SwitcherTest::theListStaysOnTheScreen()
{
    start(30);
    const QRect screen = m_fixture->window->screen()->availableGeometry();
    for (const QPoint &place : { screen.topLeft(), screen.bottomRight() - QPoint(90, 120) }) {
        m_fixture->window->move(place);
        QWidget *list = openList();
        QVERIFY(list);
        QVERIFY2(screen.contains(list->geometry()),
                 qPrintable(u"%1, %2: %3 x %4"_s.arg(list->x())
                                .arg(list->y())
                                .arg(list->width())
                                .arg(list->height())));
        list->close();
    }
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::SwitcherTest)
#include "tst_switcher.moc"
