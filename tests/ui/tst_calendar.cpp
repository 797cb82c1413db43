// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/palette.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/datecalendar.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The field for a date and its calendar, with real keys and clicks.
class CalendarTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theKeyboardChooses_data();
    void theKeyboardChooses();
    void altDownOpensAndEscapeChangesNothing();
    void theButtonOpensAndAClickChooses();
    void daysOutsideOfTheLimitsCannotBeChosen();
    void presetsStandBeside();
    void weeksAreThoseOfTheLocale();
    void monthsAreTurnedByTheArrows();
    void everyDayIsReadable_data();
    void everyDayIsReadable();
    void itStaysOnTheScreen();
    void screenReadersAreToldTheDate();

private:
    [[nodiscard]] DateCalendar *openCalendar();
    /// Where the calendar shows that day, in coordinates of its view's viewport.
    [[nodiscard]] static QPoint placeOf(const DateCalendar &calendar, int day);

    DateChoices m_choices;
    std::unique_ptr<QWidget> m_window;
    DateField *m_field = nullptr;
};

void CalendarTest::initTestCase()
{
    QApplication::setStyle(new KeyturnStyle);
}

void CalendarTest::init()
{
    TestCase::init();
    QApplication::setPalette(keyturnPalette(Ground::Light));
    const QDate today(2026, 11, 21);
    m_choices = { today,
                  today.addDays(1),
                  today.addDays(365),
                  { { u"30 days"_s, today.addDays(30) }, { u"500 days"_s, today.addDays(500) } } };
    m_window = std::make_unique<QWidget>();
    m_field = new DateField([this] { return m_choices; }, m_window.get());
    m_field->setAccessibleName(u"Custom date"_s);
    m_field->setDate(QDate(2027, 2, 19));
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus(Qt::TabFocusReason);
}

void CalendarTest::cleanup()
{
    m_window.reset();
    setAnnouncementObserver({});
    QLocale::setDefault(QLocale(QLocale::English));
    TestCase::cleanup();
}

DateCalendar *CalendarTest::openCalendar()
{
    QTest::keyClick(m_field, Qt::Key_Down, Qt::AltModifier);
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup->findChild<DateCalendar *>() : nullptr;
}

QPoint CalendarTest::placeOf(const DateCalendar &calendar, int day)
{
    // The first row holds the names of the days; days of the month before come first.
    const auto *view = calendar.findChild<QAbstractItemView *>();
    bool isMonth = false;
    for (int row = 1; row < view->model()->rowCount(); ++row) {
        for (int column = 1; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            isMonth = isMonth || index.data().toInt() == 1;
            if (isMonth && index.data().toInt() == day)
                return view->visualRect(index).center();
        }
    }
    return {};
}

void CalendarTest::theKeyboardChooses_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, const QList<Qt::Key> &keys, const QDate &expected) {
        QTest::newRow(name) << keys << expected;
    };
    row("a day", { Qt::Key_Right }, { 2027, 2, 20 });
    row("back", { Qt::Key_Left, Qt::Key_Left }, { 2027, 2, 17 });
    row("a week", { Qt::Key_Down }, { 2027, 2, 26 });
    row("over the end of the month", { Qt::Key_Down, Qt::Key_Down }, { 2027, 3, 5 });
    row("a month", { Qt::Key_PageDown }, { 2027, 3, 19 });
    row("a month back", { Qt::Key_PageUp }, { 2027, 1, 19 });
    row("the first", { Qt::Key_Home }, { 2027, 2, 1 });
    row("the last", { Qt::Key_End }, { 2027, 2, 28 });
}

void CalendarTest::theKeyboardChooses()
{
    QFETCH(const QList<Qt::Key>, keys);
    QFETCH(const QDate, expected);
    QVERIFY(openCalendar());
    for (const Qt::Key key : keys)
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(m_field->date(), QDate(2027, 2, 19)); // not before Enter
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_field->date(), expected);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_field->hasFocus());
}

void CalendarTest::altDownOpensAndEscapeChangesNothing()
{
    QVERIFY(openCalendar());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_field->date(), QDate(2027, 2, 19));
    QTest::keyClick(m_field, Qt::Key_F4);
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void CalendarTest::theButtonOpensAndAClickChooses()
{
    QTest::mouseClick(m_field, Qt::LeftButton, {},
                      { m_field->width() - 14, m_field->height() / 2 });
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *calendar = popup->findChild<DateCalendar *>();
    QVERIFY(calendar); // and not Qt's own
    QTest::mouseClick(calendar->findChild<QAbstractItemView *>()->viewport(), Qt::LeftButton, {},
                      placeOf(*calendar, 11));
    QCOMPARE(m_field->date(), QDate(2027, 2, 11));
    QVERIFY(!QApplication::activePopupWidget());
}

void CalendarTest::daysOutsideOfTheLimitsCannotBeChosen()
{
    m_field->setDate(m_choices.first);
    DateCalendar *calendar = openCalendar();
    QVERIFY(calendar);
    const QPointer<QWidget> popup = QApplication::activePopupWidget();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
    QCOMPARE(calendar->selectedDate(), m_choices.first);
    QTest::mouseClick(calendar->findChild<QAbstractItemView *>()->viewport(), Qt::LeftButton, {},
                      placeOf(*calendar, 10));
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(m_field->date(), m_choices.first);
    popup->close();
    // A date that was typed is outside, too: the calendar begins at the nearest that is allowed.
    m_field->setDate(QDate(2025, 1, 1));
    calendar = openCalendar();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), m_choices.first);
    QApplication::activePopupWidget()->close();
    QCOMPARE(m_field->date(), QDate(2025, 1, 1));
}

void CalendarTest::presetsStandBeside()
{
    QVERIFY(openCalendar());
    const auto *late = qobject_cast<QPushButton *>(UiRobot::look(u"500 days"_s));
    QVERIFY(late && !late->isEnabled());
    QVERIFY(UiRobot::click(u"30 days"_s));
    QCOMPARE(m_field->date(), QDate(2026, 12, 21));
    QVERIFY(!QApplication::activePopupWidget());
}

void CalendarTest::weeksAreThoseOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const DateCalendar german(m_choices.today, nullptr);
    QCOMPARE(german.firstDayOfWeek(), Qt::Monday);
    QCOMPARE(german.verticalHeaderFormat(), QCalendarWidget::ISOWeekNumbers);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const DateCalendar american(m_choices.today, nullptr);
    QCOMPARE(american.firstDayOfWeek(), Qt::Sunday);
    QCOMPARE(american.verticalHeaderFormat(), QCalendarWidget::NoVerticalHeader);
}

void CalendarTest::monthsAreTurnedByTheArrows()
{
    DateCalendar *calendar = openCalendar();
    QVERIFY(calendar);
    QVERIFY(UiRobot::sees(u"February 2027"_s));
    QVERIFY(UiRobot::click(u"Next month"_s));
    QVERIFY(UiRobot::sees(u"March 2027"_s));
    QVERIFY(UiRobot::click(u"Previous month"_s));
    QVERIFY(UiRobot::click(u"Previous month"_s));
    QVERIFY(UiRobot::sees(u"January 2027"_s));
    QCOMPARE(m_field->date(), QDate(2027, 2, 19));
    QApplication::activePopupWidget()->close();
}

void CalendarTest::everyDayIsReadable_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::newRow("light") << Ground::Light;
    QTest::newRow("dark") << Ground::Dark;
}

/// Of each cell that can be chosen, and of the header: the contrast of what differs most from the
/// ground. Small digits are smoothed, so some have no pixel of the pure colour.
void CalendarTest::everyDayIsReadable()
{
    QFETCH(const Ground, ground);
    QApplication::setPalette(keyturnPalette(ground));
    DateCalendar *calendar = openCalendar();
    QVERIFY(calendar);
    const Colours &c = colours(keyturnPalette(ground));
    const auto *view = calendar->findChild<QAbstractItemView *>();
    const QImage image = view->viewport()->grab().toImage();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const QRect cell = view->visualRect(index);
            if (cell.isEmpty() || index.data().toString().isEmpty())
                continue;
            const QColor below = image.pixelColor(cell.center().x(), cell.y() + 5);
            QVERIFY(below == c.page || below == c.accent);
            double best = 1;
            for (int x = cell.x() + 4; x < cell.right() - 4; ++x) {
                for (int y = cell.y() + 5; y < cell.bottom() - 4; ++y)
                    best = std::max(best, contrastRatio(image.pixelColor(x, y), below));
            }
            QVERIFY2(best >= 4.5, qPrintable(u"%1: %2"_s.arg(index.data().toString()).arg(best)));
        }
    }
    QApplication::activePopupWidget()->close();
}

void CalendarTest::itStaysOnTheScreen()
{
    const QRect screen = m_window->screen()->availableGeometry();
    for (const QPoint &place : { screen.topLeft(), screen.bottomRight() - QPoint(80, 60) }) {
        m_window->move(place);
        QVERIFY(openCalendar());
        const QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(screen.contains(popup->geometry()));
        const QRect field(m_field->mapToGlobal(QPoint()), m_field->size());
        QVERIFY(!field.intersects(popup->geometry()));
        QApplication::activePopupWidget()->close();
    }
}

void CalendarTest::screenReadersAreToldTheDate()
{
    QStringList said;
    setAnnouncementObserver([&said](QWidget *widget) { said.append(widget->accessibleName()); });
    DateCalendar *calendar = openCalendar();
    QVERIFY(calendar);
    QCOMPARE(UiRobot::accessibleName(QApplication::activePopupWidget()), u"Choose a date"_s);
    QCOMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Friday, February 19, 2027"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(said, QStringList{ u"Saturday, February 20, 2027"_s });
    QApplication::activePopupWidget()->close();
    auto *field = QAccessible::queryAccessibleInterface(m_field);
    QCOMPARE(field->text(QAccessible::Name), u"Custom date"_s);
    QCOMPARE(field->text(QAccessible::Value), m_field->text());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::CalendarTest)
#include "tst_calendar.moc"
