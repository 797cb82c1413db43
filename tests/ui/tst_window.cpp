// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/preferences.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/window/menubar.h"
#include "ui/window/navigation.h"
#include "ui/window/notices.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// The smallest possible page.
class NotesPage final : public Page
{
public:
    explicit NotesPage(int notes)
        : Page({ u"notes"_s, Icon::Info, u"Notes"_s }, nullptr)
        , m_notes(notes)
    {
    }

    [[nodiscard]] Offer offer(Action action) const override
    {
        if (action == Action::Create)
            return { true, u"New note"_s };
        return { action == Action::Remove && m_notes > 0 };
    }

    void perform(Action action) override
    {
        m_notes += action == Action::Create ? 1 : -1;
        Q_EMIT offersChanged();
        Q_EMIT countChanged();
    }

    [[nodiscard]] Count count() const override { return { m_notes }; }

private:
    int m_notes;
};

} // namespace

/// The parts of the window that know no service: pages in the sidebar, their actions in the menus,
/// messages above them.
class WindowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aPageGetsItsEntryAndIsShown();
    void anEntryStaysForThePageThatFollows();
    void theMenusOfferWhatThePageOffers();
    void theMenusOfferNothingWithoutAPage();
    void aNewerMessageOfATopicTakesThePlaceOfTheOlder();
    void messagesOfDifferentTopicsStandTogether();
    void anActionMayTellSomethingNew();

private:
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QStringList told() const;
    void clickAction() const; ///< of the topmost message

    std::unique_ptr<QWidget> m_window;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Page *m_welcome = nullptr;
    Navigation *m_navigation = nullptr;
    MenuBar *m_menus = nullptr;
    Notices *m_notices = nullptr;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

void WindowTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Scheme::Light);
}

void WindowTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"window.ini"_s), nullptr);
    m_window = std::make_unique<QWidget>();
    m_sidebar = new Sidebar(m_window.get());
    m_stack = new QStackedWidget(m_window.get());
    m_welcome = new Page({ u"welcome"_s, Icon::Key, {} }, m_window.get());
    m_navigation = new Navigation(*m_sidebar, *m_stack, *m_welcome, m_window.get());
    m_menus = new MenuBar(*m_preferences, *new QMenu(m_window.get()), m_window.get());
    m_notices = new Notices(m_window.get());
    connect(m_navigation, &Navigation::currentChanged, m_menus, &MenuBar::setPage);
    m_navigation->showWelcome();
    m_window->show();
}

void WindowTest::cleanup()
{
    m_window.reset();
    TestCase::cleanup();
}

QAction *WindowTest::action(const QString &text) const
{
    for (const QAction *menu : m_menus->actions()) {
        for (QAction *item : menu->menu()->actions()) {
            if (item->text() == text)
                return item;
        }
    }
    return nullptr;
}

QStringList WindowTest::told() const
{
    QStringList messages;
    for (const auto *strip : m_notices->findChildren<MessageStrip *>()) {
        if (!strip->isHidden())
            messages.append(strip->message());
    }
    return messages;
}

void WindowTest::clickAction() const
{
    for (const auto *strip : m_notices->findChildren<MessageStrip *>()) {
        if (!strip->isHidden())
            return strip->action(0)->click();
    }
}

void WindowTest::aPageGetsItsEntryAndIsShown()
{
    auto *page = new NotesPage(2);
    m_navigation->add(*page, Sidebar::Section::Computer);
    NavigationButton *entry = m_sidebar->button(u"notes"_s);
    QCOMPARE(entry->text(), u"Notes"_s);
    QCOMPARE(entry->count(), 2);
    QCOMPARE(m_navigation->current(), m_welcome);
    entry->click();
    QCOMPARE(m_navigation->current(), page);
    QCOMPARE(m_stack->currentWidget(), page);
    page->perform(Page::Action::Create);
    QCOMPARE(entry->count(), 3);
    m_navigation->showWelcome();
    QCOMPARE(m_sidebar->current(), QString());
    m_navigation->show(u"no such page"_s);
    QCOMPARE(m_navigation->current(), m_welcome);
}

void WindowTest::anEntryStaysForThePageThatFollows()
{
    auto *page = new NotesPage(2);
    m_navigation->add(*page, Sidebar::Section::Session);
    m_navigation->show(u"notes"_s);
    QSignalSpy changed(m_navigation, &Navigation::currentChanged);
    m_navigation->remove(*page);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_navigation->current(), nullptr);
    NavigationButton *entry = m_sidebar->button(u"notes"_s);
    m_sidebar->setCurrent(QString());
    entry->click(); // there is nothing to show yet
    QCOMPARE(m_navigation->current(), nullptr);
    QCOMPARE(m_sidebar->current(), QString());
    m_navigation->add(*new NotesPage(1), Sidebar::Section::Session);
    QCOMPARE(m_sidebar->button(u"notes"_s), entry);
    QCOMPARE(entry->count(), 1);
    entry->click();
    QVERIFY(m_navigation->current());
}

void WindowTest::theMenusOfferWhatThePageOffers()
{
    auto *page = new NotesPage(0);
    m_navigation->add(*page, Sidebar::Section::Computer);
    m_navigation->show(u"notes"_s);
    QVERIFY(action(u"New note"_s)->isEnabled());
    QVERIFY(!action(u"&Delete…"_s)->isEnabled());
    QVERIFY(!action(u"&Refresh"_s)->isEnabled());
    action(u"New note"_s)->trigger();
    QCOMPARE(page->count().number, 1);
    QVERIFY(action(u"&Delete…"_s)->isEnabled());
    action(u"&Delete…"_s)->trigger();
    QCOMPARE(page->count().number, 0);
    QVERIFY(!action(u"&Delete…"_s)->isEnabled());
}

void WindowTest::theMenusOfferNothingWithoutAPage()
{
    auto *page = new NotesPage(1);
    m_navigation->add(*page, Sidebar::Section::Session);
    m_navigation->show(u"notes"_s);
    m_navigation->remove(*page);
    QVERIFY(!action(u"New note"_s));
    QVERIFY(!action(u"&Create…"_s)->isEnabled());
    QVERIFY(!action(u"&Delete…"_s)->isEnabled());
}

void WindowTest::aNewerMessageOfATopicTakesThePlaceOfTheOlder()
{
    using Topic = Notices::Topic;
    int retried = 0;
    m_notices->tell(Topic::Work,
                    { Tone::Bad, { u"First"_s, {} }, { { u"Retry"_s, [&] { ++retried; } } } });
    m_notices->tell(Topic::Work,
                    { Tone::Bad, { u"Second"_s, {} }, { { u"Retry"_s, [&] { retried += 10; } } } });
    QCOMPARE(told(), QStringList{ u"Second"_s });
    clickAction();
    QCOMPARE(retried, 10);
    m_notices->end(Topic::Work);
    QCOMPARE(told(), QStringList());
}

void WindowTest::messagesOfDifferentTopicsStandTogether()
{
    using Topic = Notices::Topic;
    m_notices->tell(Topic::Rescue, { Tone::Good, { u"Rescued"_s, {} } });
    m_notices->tell(Topic::Keychain, { Tone::Warning, { u"Locked"_s, {} } });
    m_notices->tell(Topic::Work, { Tone::Bad, { u"Failed"_s, {} } });
    QCOMPARE(told(), QStringList({ u"Failed"_s, u"Locked"_s, u"Rescued"_s }));
    m_notices->end(Topic::Keychain);
    QCOMPARE(told(), QStringList({ u"Failed"_s, u"Rescued"_s }));
}

void WindowTest::anActionMayTellSomethingNew()
{
    using Topic = Notices::Topic;
    m_notices->tell(Topic::Work,
                    { Tone::Bad,
                      { u"First"_s, {} },
                      { { u"Retry"_s, [this] {
                             m_notices->tell(Topic::Work, { Tone::Bad, { u"Again"_s, {} } });
                         } } } });
    clickAction();
    QCOMPARE(told(), QStringList{ u"Again"_s });
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::WindowTest)
#include "tst_window.moc"
