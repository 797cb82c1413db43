// SPDX-License-Identifier: MIT
#include "support/canary.h"
#include "support/testcase.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrollingform.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/statusline.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

class WidgetsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aNavigationButtonIsNamedByItsLabelAlone();
    void upAndDownMoveBetweenThePages();
    void theSidebarTellsOnlyWhatTheUserDid();
    void theSidebarCanHaveNoCurrentPage();
    void theSidebarGrowsWithItsEntries();
    void theSwitcherTellsScreenReadersWhereKeyturnWorks();
    void aChipCountsAloud();
    void aBadgeIsNamedByItsText();
    void assistiveTechnologyRevealsASecret();
    void aStatusWithRoomStandsInOneLine();
    void aMessageIsAnnounced();
    void aMessageShowsServerTextAsItIs();
    void aMessageOffersItsActions();
    void aNewMessageForgetsTheOldActions();
    void aMessageCanBeClosed();
    void aMessageFollowsThePalette();
    void aMessageIsMirrored();
    void theTitleOfAMessageIsBold_data();
    void theTitleOfAMessageIsBold();
    void aLongMessageWraps();
    void oneButtonStandsBesideTheMiddleOfAMessage();
    void theButtonsOfAMessageWrap();
    void aLongNameWidensNoMessage();
    void aLongButtonStandsBelowItsText();
    void aClosedMessageGivesTheFocusBack();
    void heightsFollowTextAndFont();
    void fastAnswersNeverShowLoading();
    void slowAnswersShowLoading();
    void contentStaysWhileLoadingIsYoung();
    void everyStateHasItsPanel();
    void aPanelOffersItsActions();
    void aPanelWrapsItsActions();
    void aLabelElidesAndTellsAllOfIt();
    void aLabelIsAsHighAsItsLetters();
    void aFormThatScrollsAsksForItsShorterLines();
    void theChoicesOfANarrowBoxAreWhole();
    void toolTipsShowMarkupAsItIs_data();
    void toolTipsShowMarkupAsItIs();
    void cardsGetTheHeightThatTheirTextNeeds();
    void aCopyIsCountedDownAndItsEndIsTold_data();
    void aCopyIsCountedDownAndItsEndIsTold();
    void anotherCopyIsNotSaidToBeThisOne();
    void aCopyThatIsForgottenLeavesTheLineAlone();
};

namespace {

QString accessible(QWidget *widget, QAccessible::Text text)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(text) : QString();
}

void fill(Sidebar &sidebar)
{
    sidebar.addPage(Sidebar::Section::Computer, u"vault"_s, Icon::Vault, u"Vault"_s);
    sidebar.addPage(Sidebar::Section::Session, u"keys"_s, Icon::Key, u"API Keys"_s);
    sidebar.addPage(Sidebar::Section::Session, u"tokens"_s, Icon::User, u"Tokens"_s);
    sidebar.resize(232, 500);
}

} // namespace

void WidgetsTest::initTestCase()
{
    QApplication::setStyle(new KeyturnStyle);
    QApplication::setPalette(keyturnPalette(Ground::Light));
}

void WidgetsTest::cleanup()
{
    setAnnouncementObserver({});
    TestCase::cleanup();
}

void WidgetsTest::aNavigationButtonIsNamedByItsLabelAlone()
{
    NavigationButton button;
    button.setPage(Icon::Key, u"API Keys"_s);
    button.setCount(3, Tone::Warning, u"3 need attention"_s);
    QCOMPARE(accessible(&button, QAccessible::Name), u"API Keys"_s);
    QCOMPARE(accessible(&button, QAccessible::Description), u"3 need attention"_s);
    button.setCount(14);
    QCOMPARE(accessible(&button, QAccessible::Name), u"API Keys"_s);
    QCOMPARE(accessible(&button, QAccessible::Description), u"14"_s);
    button.setCount(0);
    QCOMPARE(accessible(&button, QAccessible::Description), QString());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(interface->state().checkable);
    QCOMPARE(interface->role(), QAccessible::RadioButton);
    QVERIFY(interface->actionInterface() != nullptr);
}

void WidgetsTest::upAndDownMoveBetweenThePages()
{
    QWidget window;
    window.resize(400, 500);
    auto *sidebar = new Sidebar(&window);
    fill(*sidebar);
    sidebar->setCurrent(u"keys"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    sidebar->button(u"keys"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(sidebar->button(u"tokens"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(sidebar->button(u"vault"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(sidebar->button(u"tokens"_s)->hasFocus());
    QCOMPARE(sidebar->current(), u"tokens"_s);
}

void WidgetsTest::theSidebarTellsOnlyWhatTheUserDid()
{
    Sidebar sidebar;
    fill(sidebar);
    QSignalSpy requested(&sidebar, &Sidebar::pageRequested);
    sidebar.setCurrent(u"vault"_s);
    QCOMPARE(requested.size(), 0);
    QTest::mouseClick(sidebar.button(u"tokens"_s), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().toString(), u"tokens"_s);
    QCOMPARE(sidebar.current(), u"tokens"_s);
}

void WidgetsTest::theSidebarCanHaveNoCurrentPage()
{
    Sidebar sidebar;
    fill(sidebar);
    sidebar.setCurrent(u"vault"_s);
    sidebar.setCurrent(QString());
    QCOMPARE(sidebar.current(), QString());
    sidebar.setCurrent(u"keys"_s);
    QCOMPARE(sidebar.current(), u"keys"_s);
    QVERIFY(!sidebar.button(u"vault"_s)->isChecked());
}

void WidgetsTest::theSidebarGrowsWithItsEntries()
{
    Sidebar sidebar;
    fill(sidebar);
    QCOMPARE(sidebar.sizeHint().width(), metrics::sidebarWidth);
    sidebar.addPage(Sidebar::Section::Session, u"long"_s, Icon::Key,
                    u"An entry in a language that needs a lot of room"_s);
    QCOMPARE_GT(sidebar.sizeHint().width(), metrics::sidebarWidth);
}

void WidgetsTest::theSwitcherTellsScreenReadersWhereKeyturnWorks()
{
    ConnectionSwitcher switcher;
    switcher.setConnection({ u"Acme <b>Voice</b>"_s, u"Anyreach"_s });
    QCOMPARE(accessible(&switcher, QAccessible::Name), u"Organization"_s);
    QCOMPARE(accessible(&switcher, QAccessible::Description), u"Acme <b>Voice</b>, Anyreach"_s);
    QVERIFY(!switcher.toolTip().contains("<b>"_L1));
}

void WidgetsTest::aChipCountsAloud()
{
    FilterChip chip(u"Expired"_s);
    QCOMPARE(accessible(&chip, QAccessible::Name), u"Expired"_s);
    const int without = chip.sizeHint().width();
    chip.setCount(12);
    QCOMPARE(accessible(&chip, QAccessible::Name), u"Expired 12"_s);
    QCOMPARE_GT(chip.sizeHint().width(), without);
    QSignalSpy toggled(&chip, &FilterChip::toggled);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(toggled.size(), 1);
}

void WidgetsTest::aBadgeIsNamedByItsText()
{
    Badge badge;
    badge.setBadge(Tone::Bad, Icon::Warn, u"Refused (401)"_s);
    QCOMPARE(accessible(&badge, QAccessible::Name), u"Refused (401)"_s);
    QCOMPARE(badge.sizeHint(), badgeSize(Icon::Warn, u"Refused (401)"_s));
}

void WidgetsTest::assistiveTechnologyRevealsASecret()
{
    const Secret secret("value");
    QWidget window;
    SecretRow row(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    row.field().setSecret(&secret, u"…"_s);
    QAccessibleActionInterface *reveal =
        QAccessible::queryAccessibleInterface(&row.revealButton())->actionInterface();
    reveal->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(row.field().isRevealed());
    reveal->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!row.field().isRevealed());
    row.field().clearSecret();
}

void WidgetsTest::aStatusWithRoomStandsInOneLine()
{
    StatusLine line;
    setTextStyle(&line, TextStyle::Secondary);
    for (int i = 0; i < 200; ++i) {
        line.setStatus(Tone::Good, Icon::Ok, u"%1 work"_s.arg(i));
        QVERIFY2(line.heightForWidth(line.sizeHint().width()) == line.fontMetrics().height(),
                 qPrintable(line.text()));
    }
}

void WidgetsTest::aMessageIsAnnounced()
{
    QWidget window;
    auto *strip = new MessageStrip(&window);
    QVERIFY(strip->isHidden());
    QStringList heard;
    setAnnouncementObserver([&heard](const QWidget *widget) { heard += widget->accessibleName(); });
    strip->show(Tone::Bad, u"It failed."_s, u"The server answered with 500."_s);
    QVERIFY(!strip->isHidden());
    QCOMPARE(heard, QStringList{ u"It failed. The server answered with 500."_s });
    QCOMPARE(accessible(strip, QAccessible::Name), heard.constFirst());
    // Without a full stop a screen reader would run on from the title to the text.
    strip->show(Tone::Bad, u"Enter a name"_s, u"You will see this name in the list."_s);
    QCOMPARE(heard.constLast(), u"Enter a name. You will see this name in the list."_s);
    strip->show(Tone::Bad, u"Who is it?"_s, u"Somebody."_s);
    QCOMPARE(heard.constLast(), u"Who is it? Somebody."_s);
}

void WidgetsTest::aMessageShowsServerTextAsItIs()
{
    QWidget window;
    auto *strip = new MessageStrip(&window);
    strip->show(Tone::Warning, {}, u"<b>bold</b> & <img src=x>"_s);
    const auto labels = strip->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(strip->message(), u"<b>bold</b> & <img src=x>"_s);
}

void WidgetsTest::aMessageOffersItsActions()
{
    QWidget window;
    auto *strip = new MessageStrip(&window);
    strip->show(Tone::Bad, {}, u"No answer"_s);
    strip->setActions({ u"Retry"_s, u"Change the address…"_s });
    QSignalSpy triggered(strip, &MessageStrip::actionTriggered);
    QTest::mouseClick(strip->action(1), Qt::LeftButton);
    QTest::keyClick(strip->action(0), Qt::Key_Space);
    QCOMPARE(triggered.size(), 2);
    QCOMPARE(triggered.at(0).at(0).toInt(), 1);
    QCOMPARE(triggered.at(1).at(0).toInt(), 0);
    QVERIFY(!strip->action(0)->autoDefault());
}

void WidgetsTest::aNewMessageForgetsTheOldActions()
{
    QWidget window;
    auto *strip = new MessageStrip(&window);
    strip->show(Tone::Bad, {}, u"No answer"_s);
    strip->setActions({ u"Retry"_s });
    // Called during a click on the button: the button must not be deleted before the click has
    // ended.
    connect(strip, &MessageStrip::actionTriggered, this,
            [strip] { strip->show(Tone::Good, {}, u"Done"_s); });
    QTest::mouseClick(strip->action(0), Qt::LeftButton);
    QCOMPARE(strip->action(0), nullptr);
    QCOMPARE(strip->tone(), Tone::Good);
    QTRY_COMPARE(strip->findChildren<QPushButton *>().size(), 0);
}

void WidgetsTest::aMessageCanBeClosed()
{
    QWidget window;
    auto *strip = new MessageStrip(&window);
    strip->show(Tone::Neutral, {}, u"Just so you know"_s);
    auto *close = strip->findChild<QToolButton *>(u"closeMessage"_s);
    QVERIFY(close->isHidden());
    strip->setClosing(MessageStrip::Closing::ByUser);
    QVERIFY(!close->isHidden());
    QVERIFY(!accessible(close, QAccessible::Name).isEmpty());
    QSignalSpy closed(strip, &MessageStrip::closed);
    close->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(strip->isHidden());
}

void WidgetsTest::aMessageFollowsThePalette()
{
    QWidget window;
    auto *strip = new MessageStrip(&window);
    strip->show(Tone::Bad, {}, u"No answer"_s);
    strip->setActions({ u"Retry"_s });
    window.show();
    for (const Ground ground : { Ground::Dark, Ground::Light }) {
        QApplication::setPalette(keyturnPalette(ground));
        const QColor bad = colours(keyturnPalette(ground)).bad;
        QTRY_COMPARE(strip->action(0)->palette().color(QPalette::ButtonText), bad);
        QCOMPARE(strip->findChild<QLabel *>()->palette().color(QPalette::WindowText), bad);
    }
}

void WidgetsTest::aMessageIsMirrored()
{
    QWidget window;
    MessageStrip strip(&window);
    strip.show(Tone::Bad, u"Title."_s, u"Text."_s);
    strip.setActions({ u"Retry"_s });
    strip.resize(400, 50);
    const auto *text = strip.findChild<Paragraph *>();
    strip.layout()->activate();
    const int before = text->geometry().left();
    QCOMPARE_GE(before, 30);
    strip.setLayoutDirection(Qt::RightToLeft);
    strip.layout()->activate();
    QCOMPARE(strip.width() - 1 - text->geometry().right(), before);
}

void WidgetsTest::theTitleOfAMessageIsBold_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void WidgetsTest::theTitleOfAMessageIsBold()
{
    QFETCH(Qt::LayoutDirection, direction);
    Paragraph bold;
    Paragraph plain;
    for (Paragraph *paragraph : { &bold, &plain }) {
        paragraph->setLayoutDirection(direction);
        paragraph->resize(400, 30);
    }
    bold.setTexts(u"What happened."_s, u"And why."_s);
    plain.setTexts({}, u"What happened. And why."_s);
    QCOMPARE(bold.text(), plain.text());
    QVERIFY(bold.grab().toImage() != plain.grab().toImage());
}

void WidgetsTest::aLongMessageWraps()
{
    Paragraph text;
    text.setTexts(u"Title."_s, u"A text that is long enough to need several lines. "_s.repeated(4));
    QCOMPARE_GT(text.heightForWidth(200), 4 * text.fontMetrics().height());
    QCOMPARE_LT(text.heightForWidth(4000), 2 * text.fontMetrics().height());
}

void WidgetsTest::oneButtonStandsBesideTheMiddleOfAMessage()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *strip = new MessageStrip(&window);
    layout->addWidget(strip);
    layout->addStretch(1);
    strip->show(Tone::Bad, {}, u"A text that is long enough to need several lines. "_s.repeated(4));
    strip->setActions({ u"Retry"_s });
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *text = strip->findChild<Paragraph *>();
    QTRY_COMPARE_GT(text->height(), 2 * strip->action(0)->height());
    QCOMPARE_LE(std::abs(strip->action(0)->geometry().center().y() - text->geometry().center().y()),
                1);
    QCOMPARE_GT(strip->action(0)->x(), text->geometry().right());
}

void WidgetsTest::theButtonsOfAMessageWrap()
{
    constexpr int narrow = 640;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    auto *strip = new MessageStrip(&window);
    layout->addWidget(strip);
    layout->addStretch(1);
    strip->show(Tone::Warning, u"Zwei Schlüssel werden gerade rotiert"_s,
                u"Der alte Schlüssel bleibt noch sieben Tage lang gültig."_s);
    strip->setActions({ u"Rotation des Schlüssels „Produktionsserver“ fortsetzen…"_s,
                        u"Rotation des Schlüssels „Sprachgateway“ fortsetzen…"_s,
                        u"Ablaufplaner für alle Schlüssel anzeigen"_s,
                        u"Erinnerung bis zum nächsten Montag zurückstellen"_s });
    QCOMPARE_LE(window.minimumSizeHint().width(), narrow);
    window.resize(narrow, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.width(), narrow);
    QRegion taken;
    for (int i = 0; i < 4; ++i) {
        const QPushButton &button = *strip->action(i);
        QTRY_VERIFY(strip->rect().contains(button.geometry()));
        QCOMPARE_GE(button.width(), button.sizeHint().width());
        QVERIFY(!taken.intersects(button.geometry()));
        taken += button.geometry();
    }
    QCOMPARE_GT(strip->action(3)->y(), strip->action(0)->y());
}

void WidgetsTest::aLongButtonStandsBelowItsText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *strip = new MessageStrip(&window);
    layout->addWidget(strip);
    layout->addStretch(1);
    strip->show(Tone::Warning, u"One key is being rotated"_s,
                u"The new one is to be put to use."_s);
    strip->setActions({ u"Go on with “Production server”…"_s });
    window.resize(800, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *text = strip->findChild<Paragraph *>();
    const QPushButton *button = strip->action(0);
    QTRY_COMPARE_GT(button->x(), text->geometry().right());
    window.resize(window.minimumSizeHint().width(), 300);
    QTRY_COMPARE_GT(button->y(), text->geometry().bottom());
    QVERIFY(strip->rect().contains(button->geometry()) && strip->rect().contains(text->geometry()));
    QCOMPARE_GE(button->width(), button->sizeHint().width());
    QCOMPARE_GE(text->height(), text->heightForWidth(text->width()));
    window.setLayoutDirection(Qt::RightToLeft);
    window.resize(800, 300);
    QTRY_COMPARE_LT(button->geometry().right(), text->x());
}

/// And not to the answers of the next one.
void WidgetsTest::aClosedMessageGivesTheFocusBack()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit(&window);
    auto *area = new BannerArea({}, &window);
    layout->addWidget(field);
    layout->addWidget(area);
    std::vector<MessageStrip *> strips;
    for (int i = 0; i < 2; ++i) {
        strips.push_back(new MessageStrip(area));
        area->add(strips.back());
        strips.back()->setClosing(MessageStrip::Closing::ByUser);
        strips.back()->show(Tone::Neutral, u"Whose is it?"_s, {});
        strips.back()->setActions({ u"Mine"_s });
    }
    window.resize(500, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    auto *close = strips.front()->findChild<QToolButton *>(u"closeMessage"_s);
    close->setFocus(Qt::TabFocusReason);
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(strips.front()->isHidden() && strips.back()->isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
    strips.back()->action(0)->setFocus();
    strips.back()->hide();
    QCOMPARE(QApplication::focusWidget(), field);
}

void WidgetsTest::aLongNameWidensNoMessage()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *strip = new MessageStrip(&window);
    layout->addWidget(strip);
    strip->show(Tone::Warning, {}, u"Two keys are being rotated."_s);
    const QString name(128, u'W');
    strip->setActions({ u"Go on with “%1”…"_s.arg(name), u"Planner…"_s });
    QCOMPARE_LE(window.minimumSizeHint().width(), 480);
    window.resize(480, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int i = 0; i < 2; ++i)
        QVERIFY(strip->rect().contains(strip->action(i)->geometry()));
    QCOMPARE(strip->action(1)->width(), strip->action(1)->sizeHint().width());
}

/// A paragraph remembers its heights.
void WidgetsTest::heightsFollowTextAndFont()
{
    const QString words = u"A text that is long enough to need several lines. "_s;
    Paragraph text;
    const auto isMeasuredAnew = [&text] {
        Paragraph other;
        other.setFont(text.font());
        other.setText(text.text());
        return text.heightForWidth(200) == other.heightForWidth(200)
            && text.heightForWidth(400) == other.heightForWidth(400);
    };
    text.setText(words);
    const int low = text.heightForWidth(200);
    QCOMPARE_LT(text.heightForWidth(400), low);
    text.setText(words.repeated(3));
    QCOMPARE_GT(text.heightForWidth(200), low);
    QVERIFY(isMeasuredAnew());
    QFont large = text.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    const int before = text.heightForWidth(200);
    text.setFont(large);
    QCOMPARE_GT(text.heightForWidth(200), before);
    QVERIFY(isMeasuredAnew());
    for (int width = 100; width < 130; ++width) // more than are remembered
        QCOMPARE(text.heightForWidth(width), text.heightForWidth(width));
    QVERIFY(isMeasuredAnew());
}

void WidgetsTest::fastAnswersNeverShowLoading()
{
    PageStack stack;
    stack.setContent(new QWidget);
    QVERIFY(stack.panel(PageState::Loading)->isHidden());
    stack.setState(PageState::Content);
    QTest::qWait(static_cast<int>((PageStack::loadingDelay + 50ms).count()));
    QVERIFY(stack.panel(PageState::Loading)->isHidden());
    QCOMPARE(stack.state(), PageState::Content);
}

void WidgetsTest::slowAnswersShowLoading()
{
    QElapsedTimer elapsed;
    elapsed.start();
    PageStack stack;
    QTRY_VERIFY(!stack.panel(PageState::Loading)->isHidden());
    QCOMPARE_GE(elapsed.elapsed(), 280);
}

void WidgetsTest::contentStaysWhileLoadingIsYoung()
{
    PageStack stack;
    auto *content = new QWidget;
    stack.setContent(content);
    stack.setState(PageState::Content);
    stack.setState(PageState::Loading);
    QCOMPARE(stack.state(), PageState::Loading);
    QVERIFY(!content->isHidden());
    QTRY_VERIFY(content->isHidden());
    stack.setState(PageState::Error);
    QVERIFY(!stack.panel(PageState::Error)->isHidden());
}

void WidgetsTest::everyStateHasItsPanel()
{
    PageStack stack;
    for (const PageState state :
         { PageState::Loading, PageState::Empty, PageState::NothingFound, PageState::Error })
        QVERIFY(stack.panel(state) != nullptr);
    QCOMPARE(stack.panel(PageState::Content), nullptr);
    QStringList heard;
    setAnnouncementObserver([&heard](const QWidget *widget) { heard += widget->accessibleName(); });
    stack.panel(PageState::Empty)->setMessage(Icon::Key, u"No keys yet"_s, u"Create one."_s);
    stack.setState(PageState::Empty);
    QCOMPARE(heard, QStringList{ u"No keys yet"_s });
    QVERIFY(!stack.panel(PageState::Empty)->isHidden());
    QCOMPARE(accessible(stack.panel(PageState::Empty), QAccessible::Name), u"No keys yet"_s);
}

void WidgetsTest::aPanelOffersItsActions()
{
    StatePanel panel;
    panel.setMessage(Icon::Warn, u"No answer"_s);
    panel.setActions({ u"Retry"_s, u"Settings"_s });
    QSignalSpy triggered(&panel, &StatePanel::actionTriggered);
    QTest::mouseClick(panel.action(1), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst().constFirst().toInt(), 1);
}

void WidgetsTest::aPanelWrapsItsActions()
{
    StatePanel panel;
    panel.setMessage(Icon::Warn, u"No answer"_s);
    panel.setActions({ u"Die Adresse des Dienstes ändern…"_s, u"Mit einem anderen anmelden…"_s,
                       u"Die Seite des Dienstes im Browser öffnen"_s });
    QCOMPARE_LE(panel.minimumSizeHint().width(), 400);
    panel.resize(400, 500);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    for (int i = 0; i < 3; ++i) {
        const QRect place = panel.action(i)->geometry();
        QVERIFY(panel.rect().contains(place));
        QCOMPARE_GE(place.width(), panel.action(i)->sizeHint().width());
    }
    QCOMPARE_GT(panel.action(2)->y(), panel.action(0)->y());
}

void WidgetsTest::aLabelElidesAndTellsAllOfIt()
{
    ElidedLabel label(u"A name that is far too long for this little space"_s);
    label.resize(80, 20);
    QVERIFY(label.isElided());
    QCOMPARE(accessible(&label, QAccessible::Name), label.text());
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QCOMPARE_LT(label.minimumSizeHint().width(), label.sizeHint().width());
}

/// Letters, and the marks around a name, that the font does not have come from another one, which
/// may be higher.
void WidgetsTest::aLabelIsAsHighAsItsLetters()
{
    for (const QString &text : { u"Gateway"_s, u"\u2068Gateway\u2069"_s, u"運用サーバー"_s,
                                 u"خادم الإنتاج"_s, u"กุญแจ"_s, u"ཀུན"_s, u"🔑"_s, QString() }) {
        const ElidedLabel label(text);
        const QLabel plain(text);
        QVERIFY2(label.sizeHint().height() >= plain.sizeHint().height(), qPrintable(text));
    }
}

/// The scroll bar makes the lines of a form shorter, and with the height for whole lines it would
/// stay there for ever.
void WidgetsTest::aFormThatScrollsAsksForItsShorterLines()
{
    for (int words = 8; words < 40; ++words) {
        QWidget window;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins({});
        for (int i = 0; i < 12; ++i) {
            auto *paragraph = new Paragraph(content);
            paragraph->setText(u"words "_s.repeated(words));
            column->addWidget(paragraph);
        }
        auto *form = new ScrollingForm(content, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(form);
        window.resize(metrics::dialogWidth, 150);
        window.show();
        QTRY_VERIFY(form->verticalScrollBar()->maximum() > 0);
        window.resize(window.width(), layout->totalSizeHint().height());
        QTRY_VERIFY2(form->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(words)));
    }
}

void WidgetsTest::theChoicesOfANarrowBoxAreWhole()
{
    QWidget window;
    ChoiceBox box(&window);
    box.addItems({ u"Any"_s, u"Keep the entries of all accounts for ninety days"_s });
    box.setFixedWidth(90);
    const QRect screen = window.screen()->availableGeometry();
    window.resize(100, 60);
    window.move(screen.right() - 110, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    box.showPopup();
    const QAbstractItemView *list = box.view();
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE_GE(list->viewport()->width(), list->sizeHintForColumn(0));
    QVERIFY(screen.contains(list->window()->geometry()));
    box.hidePopup();
}

void WidgetsTest::toolTipsShowMarkupAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"Delete <b>everything</b>"_s;
    QTest::newRow("ampersand") << u"Research & Development"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s;
    QTest::newRow("plain") << u"Production"_s;
    QTest::newRow("image") << u"<img src='http://example.org/x'>"_s;
}

void WidgetsTest::toolTipsShowMarkupAsItIs()
{
    QFETCH(QString, text);
    const QString tip = plainToolTip(text);
    QVERIFY(Qt::mightBeRichText(tip));
    QLabel reader(tip);
    reader.setTextFormat(Qt::RichText);
    QCOMPARE(accessible(&reader, QAccessible::Name), text);
}

void WidgetsTest::cardsGetTheHeightThatTheirTextNeeds()
{
    CardButton brief(Icon::User, u"Connect"_s, u"Now."_s);
    CardButton wordy(Icon::User, u"Connect"_s, u"Words and more words. "_s.repeated(8));
    QCOMPARE_GT(wordy.heightForWidth(216), brief.heightForWidth(216));
    QCOMPARE_GT(wordy.heightForWidth(216), wordy.heightForWidth(500));
    QCOMPARE(accessible(&wordy, QAccessible::Name), u"Connect"_s);
}

void WidgetsTest::aCopyIsCountedDownAndItsEndIsTold_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::addRow("told") << true;
    QTest::addRow("not told") << false;
}

void WidgetsTest::aCopyIsCountedDownAndItsEndIsTold()
{
    QFETCH(const bool, isTold);
    using Afterwards = CopyStatus::Afterwards;
    SecretClipboard clipboard(*QGuiApplication::clipboard(), nullptr);
    CopyStatus status(clipboard, isTold ? Afterwards::ThatItIsGone : Afterwards::Nothing, nullptr);
    QSignalSpy ended(&status, &CopyStatus::ended);
    QVERIFY(!status.hasCopied() && status.text().isEmpty());
    QVERIFY(status.copy(Secret::fromText(canary)));
    QCOMPARE(status.text(), u"Copied, clears in 45 s"_s);
    clipboard.clearIfOurs();
    QCOMPARE(status.text(), isTold ? u"Copied; the clipboard no longer holds it"_s : QString());
    QCOMPARE(status.hasCopied(), isTold);
    QCOMPARE(ended.size(), isTold ? 0 : 1);
}

void WidgetsTest::anotherCopyIsNotSaidToBeThisOne()
{
    SecretClipboard clipboard(*QGuiApplication::clipboard(), nullptr);
    CopyStatus first(clipboard, CopyStatus::Afterwards::ThatItIsGone, nullptr);
    CopyStatus second(clipboard, CopyStatus::Afterwards::Nothing, nullptr);
    QVERIFY(first.copy(Secret::fromText(canary)));
    clipboard.setLifetime(20s);
    QVERIFY(second.copy(Secret::fromText(canary))); // although the value is the same
    QCOMPARE(first.text(), u"Copied; the clipboard no longer holds it"_s);
    QCOMPARE(second.text(), u"Copied, clears in 20 s"_s);
    clipboard.clearIfOurs();
}

void WidgetsTest::aCopyThatIsForgottenLeavesTheLineAlone()
{
    SecretClipboard clipboard(*QGuiApplication::clipboard(), nullptr);
    CopyStatus status(clipboard, CopyStatus::Afterwards::ThatItIsGone, nullptr);
    QVERIFY(status.copy(Secret::fromText(canary)));
    status.forget();
    status.setStatus(Tone::Good, Icon::Ok, u"Verified"_s);
    clipboard.clearIfOurs();
    QCOMPARE(status.text(), u"Verified"_s);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::WidgetsTest)
#include "tst_widgets.moc"
