// SPDX-License-Identifier: MIT
#include "main/application.h"
#include "models/timetext.h"
#include "session/places.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/plannerdialog.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/planchart.h"
#include "ui/window/expirynotice.h"
#include "ui/window/remindertray.h"
#include "ui/windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTimer>

#include <libical/ical.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;

/// The uid and the sequence of each event of a file; empty if a calendar cannot read it.
QStringList eventsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(file.readAll().constData()), icalcomponent_free);
    if (!calendar || icalcomponent_count_errors(calendar.get()) > 0)
        return {};
    QStringList events;
    for (icalcomponent *event =
             icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        events.append(u"%1 %2 %3 %4"_s.arg(
            QString::fromUtf8(icalcomponent_get_summary(event)),
            QString::fromUtf8(icalcomponent_get_uid(event)),
            QString::number(icalcomponent_get_sequence(event)),
            QString::number(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT))));
    }
    return events;
}

} // namespace

/// What the window and the desktop say of the ends of keys, and the planner.
class RemindersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open());
    }

    void cleanup()
    {
        m_fixture->window.reset();
        m_start.reset();
        m_fixture.reset();
        TestCase::cleanup();
    }

    void thePanelHasTheDigestAndShowsIt()
    {
        QVERIFY(keep(entry(u"CI"_s, in(14))) && keep(entry(u"Laptop"_s, in(29), token))
                && keep(entry(u"Phone"_s, in(5), token)) && keep(entry(u"Later"_s, in(60))));
        QVERIFY(start());
        QTRY_VERIFY(panel());
        const QString said = panel()->message();
        QVERIFY2(said.startsWith("2 tokens and 1 key expire soon"_L1), qPrintable(said));
        const qsizetype phone = said.indexOf("Phone"_L1);
        QVERIFY(phone >= 0 && phone < said.indexOf("Laptop"_L1));
        QVERIFY(said.indexOf("Laptop"_L1) < said.indexOf("CI"_L1));
        QVERIFY(UiRobot::click(u"Show"_s));
        QVERIFY(UiRobot::look(u"Expires soon 3"_s));
        QCOMPARE(names(u"Vault list"_s), (QStringList{ u"CI"_s, u"Laptop"_s, u"Phone"_s }));
    }

    void manyAreCountedAndNotNamed()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(keep(entry(u"Key %1"_s.arg(i), in(3))));
        QVERIFY(start());
        QTRY_VERIFY(panel());
        QVERIFY(panel()->message().startsWith("4 keys expire this week"_L1));
        QVERIFY(!panel()->message().contains("Key 1"_L1));
    }

    void oneMessageForTheDesktopWithoutNames()
    {
        QVERIFY(keep(entry(u"CI"_s, in(14))) && keep(entry(u"Laptop"_s, in(29), token)));
        QVERIFY(start());
        QTRY_COMPARE(m_told, QStringList{ u"1 token and 1 key expire soon"_s });
        QVERIFY(!m_fixture->window->findChild<QSystemTrayIcon *>()); // there is no tray here
        QVERIFY(start()); // again
        QTRY_VERIFY(panel()); // the panel tells it all day
        tick();
        QTest::qWait(50);
        QVERIFY(m_start->settleStore());
        QTest::qWait(50);
        QCOMPARE(m_told, QStringList());
    }

    void aClickOnTheMessageRaisesTheWindowWithTheFilter()
    {
        QVERIFY(keep(entry(u"CI"_s, in(14))));
        QVERIFY(start());
        QTRY_COMPARE(m_told.size(), 1);
        m_fixture->window->showMinimized();
        Q_EMIT m_fixture->window->findChild<ReminderTray *>()->openRequested();
        QTRY_VERIFY(m_fixture->window->isActiveWindow());
        QVERIFY(!m_fixture->window->isMinimized());
        QVERIFY(UiRobot::find(u"Vault list"_s));
        QCOMPARE(names(u"Vault list"_s), QStringList{ u"CI"_s });
    }

    void midnightComesWithTheWindowOpen()
    {
        QVERIFY(keep(entry(u"CI"_s, in(31))));
        QVERIFY(start());
        tick();
        QTest::qWait(50);
        QVERIFY(!panel());
        m_fixture->clock.advance(std::chrono::hours(14)); // from ten in the morning
        tick();
        QTRY_VERIFY(panel());
        QVERIFY(panel()->message().startsWith("One key expires soon"_L1));
        QTRY_COMPARE(m_told.size(), 1);
        m_fixture->clock.advance(std::chrono::hours(24));
        tick();
        QTRY_VERIFY(!panel()); // it was told; the next step is 14 days before
    }

    void snoozeIsForADayOrAWeek_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("days");
        QTest::addRow("a day") << Qt::Key_1 << 1;
        QTest::addRow("a week") << Qt::Key_W << 7;
    }

    void snoozeIsForADayOrAWeek()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, days);
        QVERIFY(keep(entry(u"CI"_s, in(12))));
        QVERIFY(start());
        QTRY_VERIFY(panel());
        QVERIFY(openSnoozes());
        QTest::keyClick(QApplication::activePopupWidget(), key);
        QTRY_VERIFY(!panel());
        const QString until =
            timetext::date(m_fixture->clock.now().addDays(days), m_fixture->clock);
        QVERIFY2(UiRobot::waitToSee(u"Snoozed until "_s + until),
                 qPrintable(UiRobot::everythingSeen()));
        m_fixture->clock.advance(std::chrono::hours(24 * days - 11));
        QVERIFY(start());
        tick();
        QTest::qWait(50);
        QVERIFY(!panel());
        m_fixture->clock.advance(std::chrono::hours(1)); // midnight
        QVERIFY(start());
        QTRY_VERIFY(panel());
        QTRY_COMPARE(m_told.size(), 1);
    }

    void snoozeUntilADateOfTheCalendar()
    {
        QVERIFY(keep(entry(u"CI"_s, in(5))));
        QVERIFY(start());
        QTRY_VERIFY(panel());
        QVERIFY(openSnoozes());
        // A choice that is too late says so.
        QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget())
                    ->actions()
                    .at(1)
                    ->text()
                    .contains("1 will have expired"_L1));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_U);
        QVERIFY(UiRobot::waitUntil([] {
            return QApplication::activePopupWidget()
                && UiRobot::accessibleName(QApplication::activePopupWidget()) == "Choose a date"_L1;
        }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // tomorrow and two days
        QTRY_VERIFY(!panel());
        m_fixture->clock.advance(std::chrono::hours(48));
        QVERIFY(start());
        tick();
        QTest::qWait(50);
        QVERIFY(!panel());
        m_fixture->clock.advance(std::chrono::hours(24));
        QVERIFY(start());
        QTRY_VERIFY(panel());
    }

    void aSnoozeThatIsNotKeptIsSaid()
    {
        QVERIFY(keep(entry(u"CI"_s, in(5))));
        QVERIFY(start());
        QTRY_VERIFY(panel());
        QTRY_COMPARE(m_told.size(), 1);
        m_fixture->refuse(u"reminder"_s);
        QVERIFY(openSnoozes());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_1);
        QTRY_VERIFY(!panel());
        QVERIFY2(UiRobot::waitToSee(u"Snoozed only until Keyturn is closed"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"Snoozed until"_s));
        m_fixture->allow(u"reminder"_s);
        QVERIFY(start());
        QTRY_VERIFY(panel());
    }

    void thePlannerSaysEachWeekAndFiltersIt()
    {
        // It is Saturday 21 November 2026.
        QVERIFY(
            keep(entry(u"Weekday"_s, utc(2027, 1, 5))) && keep(entry(u"Weekend"_s, utc(2027, 1, 9)))
            && keep(entry(u"Other"_s, utc(2027, 1, 7))) && keep(entry(u"Far"_s, utc(2027, 6, 1)))
            && keep(entry(u"Too far"_s, utc(2028, 1, 7))));
        QVERIFY(start());
        QVERIFY(openPlanner());
        QVERIFY(UiRobot::sees(u"4 keys end in the next twelve months."_s));
        PlanChart *weeks = chart();
        QCOMPARE(weeks->model()->rowCount(), 53);
        QCOMPARE(spoken(0), u"Week of 16 Nov 2026: no key ends"_s);
        QCOMPARE(spoken(7), u"Week of 4 Jan 2027: 3 keys end, 1 on a weekend, a pile-up"_s);
        QCOMPARE(QApplication::focusWidget(), weeks);
        QCOMPARE(weeks->currentBar(), 7); // the first with a key
        QTest::keyClick(weeks, Qt::Key_Left);
        QVERIFY(UiRobot::sees(u"Week of 28 Dec 2026: no key ends"_s));
        QTest::keyClick(weeks, Qt::Key_Right);
        QCOMPARE(weeks->currentBar(), 7);
        QVERIFY(UiRobot::sees(u"Week of 4 Jan 2027: 3 keys end"_s));
        QVERIFY(UiRobot::sees(u"Weekend"_s));
        QTest::keyClick(weeks, Qt::Key_Return);
        QTRY_VERIFY(!planner());
        QVERIFY(UiRobot::find(u"Vault list"_s));
        QCOMPARE(names(u"Vault list"_s), (QStringList{ u"Other"_s, u"Weekday"_s, u"Weekend"_s }));
        QVERIFY(UiRobot::click(u"All 5"_s)); // the way back
        QCOMPARE(names(u"Vault list"_s).size(), 5);
    }

    void aClickOnABarFiltersAnEmptyWeekDoesNothing()
    {
        QVERIFY(keep(entry(u"Weekday"_s, utc(2027, 1, 5)))
                && keep(entry(u"Far"_s, utc(2027, 6, 1))));
        QVERIFY(start());
        QVERIFY(openPlanner());
        click(3);
        QVERIFY(planner());
        click(7);
        QTRY_VERIFY(!planner());
        QCOMPARE(names(u"Vault list"_s), QStringList{ u"Weekday"_s });
        QVERIFY2(UiRobot::sees(u"1 shown · "_s), qPrintable(UiRobot::everythingSeen()));
    }

    void aWeekOfAListFiltersTheList()
    {
        m_fixture->service.addKey(u"ak_1"_s, u"Listed"_s, utc(2027, 1, 5));
        m_fixture->service.addKey(u"ak_2"_s, u"Other"_s, utc(2027, 3, 5));
        m_fixture->service.addKey(u"ak_3"_s, u"Both"_s, utc(2027, 1, 6));
        m_fixture->signIn();
        QVERIFY(keep(entry(u"Kept"_s, utc(2027, 1, 6))));
        VaultRecord both = entry(u"Both"_s, utc(2027, 1, 6));
        both.credentialId = u"ak_3"_s;
        QVERIFY(keep(both));
        QVERIFY(startHere());
        QVERIFY(openPlanner());
        click(7);
        // The week's keys are in two places.
        QVERIFY(UiRobot::waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().at(1)->text().contains("Northwind"_L1)
                || menu->actions().at(0)->text().contains("Northwind"_L1));
        const int of = menu->actions().at(0)->text().contains("Northwind"_L1) ? 0 : 1;
        // What is in the vault and in the list is seen in both.
        for (const QAction *action : menu->actions())
            QVERIFY2(action->text().endsWith(u"(2)"_s), qPrintable(action->text()));
        menu->actions().at(of)->trigger();
        menu->close();
        QTRY_VERIFY(!planner());
        QVERIFY(UiRobot::find(u"Key list"_s));
        QCOMPARE(names(u"Key list"_s), (QStringList{ u"Both"_s, u"Listed"_s }));
        QVERIFY2(UiRobot::sees(u"2 shown · 3 key"_s), qPrintable(UiRobot::everythingSeen()));
    }

    void theCalendarKnowsItsEventsAgain()
    {
        QVERIFY(keep(entry(u"One"_s, utc(2027, 1, 5))) && keep(entry(u"Two"_s, utc(2027, 6, 1))));
        QVERIFY(start());
        QVERIFY(openPlanner());
        const QStringList first = exported(u"one.ics"_s);
        QCOMPARE(first.size(), 2);
        QVERIFY(first.at(0).startsWith(u"“One” expires "_s));
        QVERIFY(first.at(0).endsWith(" 0 4"_L1)); // the first of its kind, with four alarms
        QCOMPARE(exported(u"two.ics"_s), first);
        VaultRecord moved = entry(u"One"_s, utc(2027, 2, 5));
        QVERIFY(keepAt(*m_start, moved));
        const QStringList second = exported(u"three.ics"_s);
        QString expected = first.at(0);
        QVERIFY(second.contains(expected.replace(" 0 4"_L1, " 1 4"_L1)));
        QVERIFY(second.contains(first.at(1)));
        QVERIFY(UiRobot::click(u"Close"_s));
        QVERIFY(start()); // it is kept on disk
        QVERIFY(openPlanner());
        QCOMPARE(exported(u"four.ics"_s), second);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_fixture->folder.filePath(u"four.ics"_s)).constData(),
                        &status),
                 0);
        QCOMPARE(status.st_mode & 07777u, 0600u);
    }

    void thatNothingCanBeKeptIsSaid()
    {
        QVERIFY(keep(entry(u"CI"_s, in(14))));
        QVERIFY(start());
        QTRY_COMPARE(m_told.size(), 1);
        m_fixture->refuse(u"reminder"_s);
        m_fixture->clock.advance(std::chrono::hours(8 * 24)); // the next step
        tick();
        QVERIFY(UiRobot::waitToSee(u"Keyturn cannot read or write its own file"_s));
        QTRY_COMPARE(m_told.size(), 2); // better twice than never
    }

    void whatCannotBeWrittenIsNotSaidToBe()
    {
        QVERIFY(keep(entry(u"One"_s, utc(2027, 1, 5))));
        QVERIFY(start());
        QVERIFY(openPlanner());
        QVERIFY(UiRobot::click(u"Add to calendar…"_s));
        QVERIFY(chooseFile(m_fixture->folder.filePath(u"none/keys.ics"_s)));
        QVERIFY(UiRobot::waitToSee(u"Nothing was written"_s));
    }

    void aValueInANameIsNotWritten()
    {
        QVERIFY(keep(entry(QString(canaryKey), utc(2027, 1, 5))));
        QVERIFY(start());
        QVERIFY(openPlanner());
        QVERIFY(!exported(u"one.ics"_s).isEmpty());
        QFile file(m_fixture->folder.filePath(u"one.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary.data()));
    }

private:
    [[nodiscard]] QDateTime in(int days) const { return m_fixture->clock.now().addDays(days); }
    static QDateTime utc(int year, int month, int day)
    {
        return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
    }

    [[nodiscard]] VaultRecord entry(const QString &name, const QDateTime &end,
                                    CredentialKind kind = apiKey) const
    {
        VaultRecord record;
        record.uuid = record.name = name;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = m_fixture->service.address();
        record.kind = kind;
        record.storedAt = m_fixture->clock.now();
        record.expiresAt = end;
        return record;
    }

    [[nodiscard]] bool keep(const VaultRecord &record) { return keepAt(*m_fixture, record); }
    [[nodiscard]] static bool keepAt(ProgramParts &parts, const VaultRecord &record)
    {
        return awaited(parts.vault.keepIndex(record)).has_value();
    }

    /// A start of the program with its window, after which everything is read from disk.
    [[nodiscard]] bool start()
    {
        m_fixture->window.reset();
        m_start = std::make_unique<LaterStart>(*m_fixture);
        m_fixture->window = std::make_unique<MainWindow>(
            windowParts(m_start->program, m_fixture->clipboard, m_fixture->preferences,
                        m_fixture->network, m_fixture->windowState));
        if (!WindowFixture::show(*m_fixture->window))
            return false;
        watch(m_start->program);
        return m_start->load();
    }

    /// The window of the program in which the test has signed in.
    [[nodiscard]] bool startHere()
    {
        if (!m_fixture->showMainWindow())
            return false;
        watch(m_fixture->program);
        m_fixture->program.reminders().load();
        return m_fixture->settleStore();
    }

    void watch(Program &program)
    {
        m_told.clear();
        m_reminders = &program.reminders();
        m_fixture->window->watchReminders(program.knownKeys(), program.reminders());
        connect(m_fixture->window->findChild<ReminderTray *>(), &ReminderTray::told, this,
                [this](const QString &text) { m_told.append(text); });
    }

    /// Lets the minute end for all who follow the time.
    void tick()
    {
        m_reminders->findChild<MinuteTimer *>()->findChild<QTimer *>()->start(1);
        m_fixture->window->findChild<ExpiryNotice *>()->findChild<QTimer *>()->start(1);
    }

    [[nodiscard]] MessageStrip *panel() const
    {
        for (MessageStrip *strip : m_fixture->window->findChildren<MessageStrip *>()) {
            if (strip->isVisible() && strip->message().contains("expire"_L1))
                return strip;
        }
        return nullptr;
    }

    [[nodiscard]] static bool openSnoozes()
    {
        return UiRobot::click(u"Snooze"_s) && UiRobot::waitUntil([] {
                   return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr;
               });
    }

    [[nodiscard]] bool openPlanner()
    {
        for (QAction *action : m_fixture->window->menuBar()->findChildren<QAction *>()) {
            if (action->text() == u"&Expiry planner…"_s)
                action->trigger();
        }
        return UiRobot::waitUntil([this] { return planner() && planner()->isActiveWindow(); });
    }

    [[nodiscard]] PlannerDialog *planner() const
    {
        auto *dialog = m_fixture->window->findChild<PlannerDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    [[nodiscard]] PlanChart *chart() const { return planner()->findChild<PlanChart *>(); }

    /// What a screen reader says of a week.
    [[nodiscard]] QString spoken(int week) const
    {
        auto *view = QAccessible::queryAccessibleInterface(chart());
        QAccessibleInterface *cell = view ? view->child(week) : nullptr;
        return cell ? cell->text(QAccessible::Name) : QString();
    }

    void click(int week)
    {
        const QModelIndex index = chart()->model()->index(week, 0);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                          chart()->visualRect(index).center());
    }

    [[nodiscard]] static bool chooseFile(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        const bool isOpen = UiRobot::waitUntil([&dialog] {
            dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            return dialog != nullptr;
        });
        if (!isOpen)
            return false;
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        return true;
    }

    /// Writes the file with the planner's button; returns eventsOf().
    [[nodiscard]] QStringList exported(const QString &name) const
    {
        const QString path = m_fixture->folder.filePath(name);
        if (!UiRobot::click(u"Add to calendar…"_s) || !chooseFile(path)
            || !UiRobot::waitUntil([] { return UiRobot::sees(u"with your calendar"_s); }))
            return {};
        QStringList events = eventsOf(path);
        events.sort();
        return events;
    }

    [[nodiscard]] static QStringList names(const QString &table)
    {
        QStringList names;
        const auto *view = qobject_cast<QAbstractItemView *>(UiRobot::look(table));
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            names.append(view->model()->index(row, 0).data().toString());
        names.sort();
        return names;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LaterStart> m_start;
    Reminders *m_reminders = nullptr;
    QStringList m_told; ///< outside of the window, since the last start
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::RemindersTest)
#include "tst_reminders.moc"
