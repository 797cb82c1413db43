// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/heldkeyfixture.h"
#include "ui/pages/page.h"
#include "ui/style/palette.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/filterchip.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The main window by the keyboard alone.
class KeyboardTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void welcomeBeginsAtItsFirstCard();
    void aPageBeginsInItsTable();
    void tabGoesAsTheEyeReadsInAList();
    void tabGoesAsTheEyeReadsInTheVault();
    void tabGoesAsTheEyeReadsOnThePageOfASingleKey();
    void tabReachesAMessageBeforeThePage();
    void f6WalksThePartsOfTheWindow();
    void aRingIsNotAnOutline_data();
    void aRingIsNotAnOutline();
};

namespace {

/// The names of what the key reaches, beginning and ending behind the switcher.
QStringList round(MainWindow &window, Qt::Key key)
{
    QStringList names;
    QWidgetList seen;
    while (true) {
        QWidget *now = QApplication::focusWidget();
        QTest::keyClick(now ? now : &window, key);
        now = QApplication::focusWidget();
        if (!now || seen.contains(now))
            break;
        seen.append(now);
        names.append(UiRobot::accessibleName(now));
    }
    const auto switcher = std::find(names.begin(), names.end(), u"Organization"_s);
    std::rotate(names.begin(), switcher == names.end() ? switcher : switcher + 1, names.end());
    return names;
}

/// The same for a page that may also have other controls.
void checkOrder(QStringList names, const QStringList &expected)
{
    names.removeIf([&expected](const QString &name) { return !expected.contains(name); });
    QCOMPARE(names, expected);
}

/// Both ways round: Tab as `expected`, Shift+Tab backwards.
void checkRound(MainWindow &window, const QStringList &expected)
{
    QStringList there = expected;
    there.append(u"Organization"_s);
    QCOMPARE(round(window, Qt::Key_Tab), there);
    QStringList back(expected.rbegin(), expected.rend());
    back.append(u"Organization"_s);
    QCOMPARE(round(window, Qt::Key_Backtab), back);
}

} // namespace

void KeyboardTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void KeyboardTest::welcomeBeginsAtItsFirstCard()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.showMainWindow());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Connect an account"_s);
    checkRound(
        *fixture.window,
        { u"Vault"_s, u"Connect an account"_s, u"Explore the sandbox"_s, u"Import a key"_s });
}

void KeyboardTest::aPageBeginsInItsTable()
{
    const auto focused = [] {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? UiRobot::accessibleName(widget) : QString();
    };
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QTRY_COMPARE(focused(), u"Key list"_s);
    UiRobot::press(Qt::Key_Down);
    // In a page without rows the search is first, and the table once it has some.
    QVERIFY(UiRobot::click(u"Vault"_s));
    QCOMPARE(focused(), u"Vault"_s); // who goes through the sidebar stays there
    auto *stack = fixture.window->findChild<QStackedWidget *>();
    auto *vault = qobject_cast<Page *>(stack->currentWidget());
    QVERIFY(vault);
    vault->focusFirst();
    QCOMPARE(focused(), u"Search"_s);
    VaultRecord record;
    record.uuid = record.name = u"1"_s;
    record.serviceId = u"anyreach"_s;
    QVERIFY(fixture.keep(record, canaryKey));
    QTRY_COMPARE(focused(), u"Vault list"_s);
}

void KeyboardTest::tabGoesAsTheEyeReadsInAList()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QVERIFY(UiRobot::find(u"Refresh"_s));
    // Of an exclusive group Tab reaches the one that is chosen; the arrow keys go on from there.
    checkRound(*fixture.window,
               { u"API Keys"_s, u"Export…"_s, u"Details beside the table"_s, u"Refresh"_s,
                 u"Create API Key"_s, u"Search"_s, u"All 1"_s, u"Key list"_s });
}

void KeyboardTest::tabGoesAsTheEyeReadsInTheVault()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.showMainWindow());
    QVERIFY(UiRobot::click(u"Vault"_s));
    // The choice of a service is there when there are entries of two.
    for (const QString &service : { u"anyreach"_s, u"anyformat"_s }) {
        VaultRecord record;
        record.uuid = record.name = record.serviceId = service;
        QVERIFY(fixture.keep(record, canaryKey));
    }
    QVERIFY(UiRobot::find(u"Vault list"_s));
    checkOrder(round(*fixture.window, Qt::Key_Tab),
               { u"Vault"_s, u"Export…"_s, u"Verify all"_s, u"Import…"_s, u"Search"_s, u"Service"_s,
                 u"Condition"_s, u"All 2"_s, u"Vault list"_s });
}

void KeyboardTest::tabGoesAsTheEyeReadsOnThePageOfASingleKey()
{
    HeldKeyFixture fixture;
    QVERIFY(fixture.start(u"appcircle"_s, CredentialKind::PersonalAccessKey));
    QVERIFY(UiRobot::find(u"Generate…"_s));
    checkOrder(round(*fixture.window, Qt::Key_Tab),
               { u"Personal Access Key"_s, u"Generate…"_s, u"Delete…"_s, u"Personal access key"_s,
                 u"Reveal"_s, u"Copy"_s, u"Verify"_s, u"Scope"_s, u"Get access token"_s });
}

void KeyboardTest::tabReachesAMessageBeforeThePage()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.showMainWindow());
    fixture.keychain.setFault(FakeKeychain::Fault::Locked);
    fixture.window->checkKeychain();
    QVERIFY(UiRobot::find(u"Unlock"_s));
    checkRound(*fixture.window,
               { u"Vault"_s, u"Unlock"_s, u"Connect an account"_s, u"Explore the sandbox"_s,
                 u"Import a key"_s });
}

void KeyboardTest::f6WalksThePartsOfTheWindow()
{
    const auto walk = [](const QKeySequence &keys, int steps) {
        QStringList names;
        for (int step = 0; step < steps; ++step) {
            UiRobot::press(keys);
            const QWidget *now = QApplication::focusWidget();
            names.append(now ? UiRobot::accessibleName(now) : QString());
        }
        return names;
    };
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Key list"_s);
    QCOMPARE(walk(Qt::Key_F6, 3), QStringList({ u"API Keys"_s, u"Search"_s, u"Key list"_s }));
    fixture.keychain.setFault(FakeKeychain::Fault::Locked);
    fixture.window->checkKeychain();
    QVERIFY(UiRobot::find(u"Unlock"_s));
    UiRobot::press(Qt::Key_Down);
    UiRobot::press(Qt::Key_Return);
    const QString details = u"Close the details"_s;
    QVERIFY(UiRobot::find(details));
    // In a window as narrow as the screen here the details take the place of the table.
    QStringList parts{ u"API Keys"_s, u"Unlock"_s, u"Search"_s, details };
    UiRobot::press(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    UiRobot::press(Qt::Key_F6);
    QCOMPARE(walk(Qt::Key_F6, 4), parts);
    std::reverse(parts.begin(), parts.end());
    std::rotate(parts.begin(), parts.begin() + 1, parts.end());
    QCOMPARE(walk(QKeySequence(Qt::SHIFT | Qt::Key_F6), 4), parts);
}

void KeyboardTest::aRingIsNotAnOutline_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::addColumn<bool>("isCard");
    for (const auto ground : { Ground::Light, Ground::Dark }) {
        const char *name = ground == Ground::Light ? "light" : "dark";
        QTest::addRow("%s chip", name) << ground << false;
        QTest::addRow("%s card", name) << ground << true;
    }
}

/// From the edge inwards: the ring, a gap in which the ground is seen, and only then the outline.
void KeyboardTest::aRingIsNotAnOutline()
{
    QFETCH(const Ground, ground);
    QFETCH(const bool, isCard);
    const Colours &c = colours(keyturnPalette(ground));
    QWidget window;
    window.setPalette(keyturnPalette(ground));
    window.setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(&window);
    QAbstractButton *control = isCard
        ? static_cast<QAbstractButton *>(new CardButton(Icon::Key, u"Title"_s, u"Text"_s, &window))
        : new FilterChip(u"Expired"_s, &window);
    auto *other = new FilterChip(u"All"_s, &window);
    layout->addWidget(control);
    layout->addWidget(other);
    other->setChecked(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    control->setFocus(Qt::TabFocusReason);
    const auto at = [&window](const QWidget *widget, int x) {
        const QPoint place = widget->mapTo(&window, QPoint(x, widget->height() / 2));
        return window.grab().toImage().pixelColor(place);
    };
    for (const int x : { 0, 1 })
        QCOMPARE_GE(contrastRatio(at(control, x), c.page), 3.0);
    QCOMPARE(at(control, 3), c.page);
    QVERIFY(at(control, 4) != c.page);
    // What is chosen and has no focus is filled behind its outline.
    QCOMPARE(at(other, 3), c.selection);
    other->setFocus(Qt::TabFocusReason);
    QCOMPARE(at(other, 3), c.page);
    QCOMPARE(at(other, 6), c.selection);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::KeyboardTest)
#include "tst_keyboard.moc"
