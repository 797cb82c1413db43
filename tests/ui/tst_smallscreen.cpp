// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/heldkeyfixture.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/sidebar.h"
#include "ui/window/notices.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The main window on small screens: 640 × 480 at the least.
class SmallScreenTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageFits_data();
    void everyPageFits();
    void manyMessagesFit();
    void aMessageIsWholeWhereThereIsRoom();
    void nameAndStatusAreTheLastColumnsToGo();
    void theSidebarFoldsByWidth();
    void theUserFoldsTheSidebar();
};

namespace {

constexpr QSize small(640, 480);

/// All that can stand above the pages at once, each with long texts and buttons.
void tellMuch(Notices &notices)
{
    using enum Notices::Topic;
    const std::vector<Notices::Action> actions[] = {
        {},
        { { u"Go on with the rotation of “Production server”…"_s, {} } },
        { { u"Add to the vault"_s, {} }, { u"Not now"_s, {} } },
        { { u"Show those of Northwind Traders"_s, {} },
          { u"Show those of the vault"_s, {} },
          { u"Snooze"_s, {} },
          { u"Planner…"_s, {} } },
    };
    int number = 0;
    for (const Notices::Topic topic :
         { SignIn, Work, Paste, Store, Keychain, Services, Rescue, Adoption, Rotation, Expiry }) {
        const Message message{ u"What has happened here is told by message %1"_s.arg(number),
                               u"What that means takes a sentence or two. What can be done about "
                               "it takes another, and a name may be in it, too."_s };
        notices.tell(
            topic,
            { Tone::Warning, message, actions[number++ % 4], MessageStrip::Closing::ByUser });
    }
}

/// Tab leads to each button of the messages, which is seen then.
QString unseenButtons(const MainWindow &window)
{
    QStringList unseen;
    for (const auto *area : window.findChildren<BannerArea *>()) {
        for (auto *button : area->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            button->setFocus(Qt::TabFocusReason);
            if (button->visibleRegion().boundingRect().height() < button->height())
                unseen.append(UiRobot::accessibleName(button));
        }
    }
    return unseen.join(u", "_s);
}

QAction *action(const QWidget &window)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        if (each->text() == u"&Names in the sidebar"_s)
            return each;
    }
    return nullptr;
}

} // namespace

void SmallScreenTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void SmallScreenTest::everyPageFits_data()
{
    QTest::addColumn<QString>("service");
    for (const auto &service : { u""_s, u"anyreach"_s, u"appcircle"_s, u"anyformat"_s })
        QTest::newRow(qPrintable(service.isEmpty() ? u"first start"_s : service)) << service;
}

void SmallScreenTest::everyPageFits()
{
    QFETCH(const QString, service);
    HeldKeyFixture fixture;
    if (service == u"anyreach"_s) {
        QVERIFY(fixture.open());
        fixture.service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
        fixture.WindowFixture::signIn();
        QVERIFY(fixture.showMainWindow());
    } else if (service.isEmpty()) {
        QVERIFY(fixture.open());
        QVERIFY(fixture.showMainWindow());
    } else {
        QVERIFY(fixture.start(service,
                              service == u"appcircle"_s ? CredentialKind::PersonalAccessKey
                                                        : CredentialKind::ApiKey));
    }
    MainWindow &window = *fixture.window;
    window.resize(small);
    QCOMPARE_LE(window.minimumSizeHint().width(), small.width());
    QCOMPARE_LE(window.minimumSizeHint().height(), small.height());
    for (const auto *entry : window.findChildren<NavigationButton *>()) {
        if (!entry->isVisible() || !entry->isEnabled())
            continue;
        const QString name = UiRobot::accessibleName(entry);
        QTRY_VERIFY(entry->width() < 50);
        QVERIFY2(!name.isEmpty() && entry->toolTip().contains(name), qPrintable(entry->toolTip()));
        QVERIFY(UiRobot::click(name));
        QCOMPARE(window.size(), small);
        const QStringList twice = UiRobot::doubleMnemonics(window);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
}

/// Above every page of a window of the usual size.
void SmallScreenTest::aMessageIsWholeWhereThereIsRoom()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.service.addKey(u"ak_ci"_s, u"ci"_s, fixture.clock.now().addDays(5));
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    MainWindow &window = *fixture.window;
    window.resize(1148, 728);
    auto *notices = window.findChild<Notices *>();
    notices->tell(Notices::Topic::Expiry,
                  { Tone::Neutral,
                    { u"One key expires this week."_s,
                      u"“CI pipeline”. 1 in the list of Acme Voice · Anyreach as it was read "
                      u"last. That is one more sentence, so that the buttons are below."_s },
                    { { u"Show"_s, {} }, { u"Snooze"_s, {} }, { u"Planner…"_s, {} } },
                    MessageStrip::Closing::ByUser });
    for (const auto *entry : window.findChildren<NavigationButton *>()) {
        if (!entry->isVisible() || !entry->isEnabled())
            continue;
        QVERIFY(UiRobot::click(UiRobot::accessibleName(entry)));
        for (const QString &name : { u"Show"_s, u"Snooze"_s, u"Planner…"_s }) {
            const QWidget *button = UiRobot::find(name);
            QVERIFY2(button, qPrintable(name));
            QTRY_COMPARE(button->visibleRegion().boundingRect().height(), button->height());
        }
    }
}

/// Also together: they scroll, and leave the page its room.
void SmallScreenTest::manyMessagesFit()
{
    HeldKeyFixture fixture;
    QVERIFY(fixture.open());
    for (const QString &name : { u"ci"_s, u"web"_s, u"app"_s })
        fixture.service.addKey(u"ak_"_s + name, name, fixture.clock.now().addDays(5));
    fixture.WindowFixture::signIn();
    QVERIFY(fixture.showMainWindow());
    MainWindow &window = *fixture.window;
    window.resize(small);
    const auto fits = [&window] {
        const QSize least = window.minimumSizeHint();
        return least.width() <= small.width() && least.height() <= small.height()
            && window.size() == small;
    };
    const auto sizes = [&window] {
        const QSize least = window.minimumSizeHint();
        return u"at least %1 x %2, is %3 x %4"_s.arg(least.width())
            .arg(least.height())
            .arg(window.width())
            .arg(window.height());
    };
    const auto steps = std::initializer_list<std::function<void()>>{
        [] {},
        [&] { // what has come, what has gone, and whose it is
            auto &rows = fixture.service.rows(CredentialKind::ApiKey);
            std::erase_if(rows, [](const Credential &row) { return row.id == u"ak_ci"_s; });
            fixture.service.addKey(u"ak_new"_s, u"A key that nobody here has made"_s);
            fixture.service.addKey(u"ak_more"_s, u"Another one"_s);
            QVERIFY(fixture.loadList());
            QVERIFY(UiRobot::waitToSee(u"This list has changed"_s));
        },
        [&] { tellMuch(*window.findChild<Notices *>()); },
        [&] { // and an answer that may be wrong
            fixture.service.rows(CredentialKind::ApiKey).clear();
            QVERIFY(fixture.loadList());
            QVERIFY(UiRobot::waitToSee(u"The list came back empty"_s));
        },
        [&] { // the row's details
            auto *table = qobject_cast<QTableView *>(UiRobot::find(u"Key list"_s));
            table->selectRow(0);
            QTest::keyClick(table, Qt::Key_Return);
        },
        [&] { QVERIFY(UiRobot::click(u"Vault"_s)); },
        [&] { QVERIFY(UiRobot::click(u"Activity"_s)); },
        [&] { QVERIFY(UiRobot::click(u"Account → Tokens"_s)); },
        [&] { // nothing is left but the welcome
            auto *reply = fixture.signOut.run(u"fixture"_s);
            QVERIFY(QSignalSpy(reply, &Reply::finished).wait());
        },
    };
    for (const auto &step : steps) {
        step();
        QVERIFY2(UiRobot::waitUntil(fits), qPrintable(sizes()));
        QVERIFY2(UiRobot::waitUntil([&window] { return unseenButtons(window).isEmpty(); }),
                 qPrintable(unseenButtons(window)));
    }
}

void SmallScreenTest::nameAndStatusAreTheLastColumnsToGo()
{
    HeldKeyFixture fixture;
    QVERIFY(fixture.open());
    for (const QString &name : { u"A key with a name that is much longer than others"_s, u"CI"_s })
        fixture.service.addKey(u"ak_"_s + name.left(2), name, fixture.clock.now().addDays(5));
    fixture.WindowFixture::signIn();
    QVERIFY(fixture.showMainWindow());
    fixture.window->resize(small);
    const auto *table = qobject_cast<QTableView *>(UiRobot::find(u"Key list"_s));
    QVERIFY(table);
    QStringList titles;
    const QHeaderView &header = *table->horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            titles.append(table->model()->headerData(column, Qt::Horizontal).toString());
    }
    QVERIFY2(titles.contains(u"Name"_s) && titles.contains(u"Status"_s),
             qPrintable(titles.join(u' ')));
    QVERIFY2(header.length() <= table->viewport()->width(), qPrintable(titles.join(u' ')));
}

void SmallScreenTest::theSidebarFoldsByWidth()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    MainWindow &window = *fixture.window;
    const auto *sidebar = window.findChild<Sidebar *>();
    const auto isNamed = [sidebar] { return sidebar->sizeHint().width() >= 232; };
    window.resize(1000, 600);
    QTRY_VERIFY(isNamed());
    QVERIFY(UiRobot::sees(u"On this computer"_s));
    QVERIFY(sidebar->button(u"vault"_s)->toolTip().isEmpty());
    window.resize(800, 600);
    QTRY_VERIFY(!isNamed());
    QVERIFY(!UiRobot::sees(u"On this computer"_s));
    QVERIFY(!action(window)->isEnabled()); // there is no room
    window.resize(1000, 600);
    QTRY_VERIFY(isNamed());
}

void SmallScreenTest::theUserFoldsTheSidebar()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    fixture.window->resize(1000, 600);
    QTest::keyClick(fixture.window.get(), Qt::Key_F9);
    QTRY_VERIFY(fixture.window->findChild<Sidebar *>()->sizeHint().width() < 100);
    QVERIFY(!action(*fixture.window)->isChecked());
    QVERIFY(fixture.window->close());
    fixture.window.reset();
    QVERIFY(fixture.showMainWindow());
    fixture.window->resize(1000, 600);
    QTRY_VERIFY(fixture.window->findChild<Sidebar *>()->sizeHint().width() < 100);
    QTest::keyClick(fixture.window.get(), Qt::Key_F9);
    QTRY_VERIFY(fixture.window->findChild<Sidebar *>()->sizeHint().width() >= 232);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::SmallScreenTest)
#include "tst_smallscreen.moc"
