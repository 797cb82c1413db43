// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/palettebutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/menubar.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The command palette and the list of the keyboard's shortcuts.
class CommandsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsMadeBeforeItIsOpened();
    void aPageIsShown();
    void escClosesAtOnce();
    void onlyWhatWorksNowIsOffered();
    void eachCommandIsThereOnce();
    void shortcutsStandBesideTheirCommands();
    void wordsInAnyOrderFind();
    void aKeyIsSelectedThoughASearchHidesIt();
    void anEntryOfTheVaultIsSelected();
    void anOrganizationIsOpened();
    void whatTheSelectedRowOffersIsDone();
    void aCommandMayOpenADialog();
    void theKeyboardGoesThroughTheLines();
    void assistiveTechnologyChooses();
    void ofManyKeysSomeAreShown();
    void namesFromOutsideAreText();
    void aDialogKeepsThePaletteAway();
    void everyShortcutIsListed();

private:
    void start(int keys = 2);
    void open();
    void look(const QString &text);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString describe(const QString &name) const;
    [[nodiscard]] CommandPalette *palette() const
    {
        return m_fixture->window->findChild<CommandPalette *>();
    }
    [[nodiscard]] CredentialTable *table() const
    {
        return m_fixture->window->findChild<QWidget *>(u"page-api-key"_s)
            ->findChild<CredentialTable *>();
    }
    [[nodiscard]] QString currentPage() const { return m_fixture->window->place().pageId; }

    std::unique_ptr<WindowFixture> m_fixture;
};

void CommandsTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void CommandsTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

/// The program with that many keys of the open organization, and two entries of the vault.
void CommandsTest::start(int keys)
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    for (int i = 1; i <= keys; ++i)
        m_fixture->service.addKey(u"ak_%1"_s.arg(i), u"Listed %1"_s.arg(i));
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    for (const QString &name : { u"Kept one"_s, u"Kept two"_s }) {
        VaultRecord record;
        record.uuid = record.name = name;
        record.serviceId = u"anyformat"_s;
        QVERIFY(m_fixture->keep(record, canaryKey));
    }
}

void CommandsTest::open()
{
    UiRobot::press(QKeySequence(u"Ctrl+K"_s));
    QTRY_VERIFY(palette() && palette()->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), palette());
}

void CommandsTest::look(const QString &text)
{
    QVERIFY(UiRobot::type(u"Find a page, a command or a key"_s, text));
}

QStringList CommandsTest::lines() const
{
    QStringList names;
    for (const auto *line : palette()->findChildren<PaletteButton *>()) {
        if (line->isVisible())
            names.append(line->accessibleName());
    }
    return names;
}

QString CommandsTest::describe(const QString &name) const
{
    for (const auto *line : palette()->findChildren<PaletteButton *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line->accessibleDescription();
    }
    return u"(not there)"_s;
}

void CommandsTest::nothingIsMadeBeforeItIsOpened()
{
    start();
    QVERIFY(!palette());
    QVERIFY(m_fixture->window->findChildren<PaletteButton *>().isEmpty());
    open();
    QVERIFY(!lines().isEmpty());
    UiRobot::press(Qt::Key_Escape);
    QTRY_VERIFY(!palette()); // and nothing stays
}

void CommandsTest::aPageIsShown()
{
    start();
    QCOMPARE(currentPage(), u"api-key"_s);
    open();
    look(u"vault"_s);
    QCOMPARE(lines().value(0), u"Vault"_s);
    QCOMPARE(describe(u"Vault"_s), u"Page"_s);
    UiRobot::press(Qt::Key_Return);
    QTRY_COMPARE(currentPage(), u"vault"_s);
    QTRY_VERIFY(!palette());
}

void CommandsTest::escClosesAtOnce()
{
    start();
    open();
    look(u"vault"_s);
    UiRobot::press(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QCOMPARE(currentPage(), u"api-key"_s);
}

void CommandsTest::onlyWhatWorksNowIsOffered()
{
    start();
    open();
    QVERIFY(lines().contains(u"Create API Key"_s));
    QVERIFY(!lines().contains(u"Copy key ID"_s)); // nothing is selected
    QVERIFY(!lines().contains(u"Command palette…"_s)); // which is open
    UiRobot::press(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QVERIFY(m_fixture->returnToWindow());
    table()->selectRow(0);
    open();
    QVERIFY(lines().contains(u"Copy key ID"_s));
    QVERIFY(lines().contains(u"Rotate…"_s));
}

void CommandsTest::eachCommandIsThereOnce()
{
    start();
    table()->selectRow(0);
    open();
    QStringList names = lines();
    for (QString &name : names)
        name = name.remove(u'…').toLower();
    QStringList once = names;
    once.removeDuplicates();
    QCOMPARE(names, once);
}

void CommandsTest::shortcutsStandBesideTheirCommands()
{
    start();
    open();
    QCOMPARE(describe(u"Refresh"_s), u"API Keys, F5"_s);
    QCOMPARE(describe(u"Quit"_s), u"File, Ctrl+Q"_s);
    QCOMPARE(describe(u"Expiry planner…"_s), u"(not there)"_s); // the program begins later here
}

void CommandsTest::wordsInAnyOrderFind()
{
    start();
    open();
    look(u"2 LISTED"_s);
    QCOMPARE(lines(), QStringList{ u"Listed 2"_s });
    QVERIFY(UiRobot::waitToSee(u"1 found"_s));
    look(u"listed zebra"_s);
    QCOMPARE(lines(), QStringList());
    QVERIFY(UiRobot::sees(u"Nothing has all these words in its name."_s));
    UiRobot::press(Qt::Key_Return); // nothing happens
    QVERIFY(palette()->isVisible());
    look(u"anyformat"_s); // the place counts, too
    QCOMPARE(lines().size(), 2);
}

void CommandsTest::aKeyIsSelectedThoughASearchHidesIt()
{
    start();
    auto *page = m_fixture->window->findChild<QWidget *>(u"page-api-key"_s);
    page->findChild<SearchField *>()->setText(u"Listed 1"_s);
    QVERIFY(UiRobot::click(u"Vault"_s));
    open();
    look(u"listed 2"_s);
    UiRobot::press(Qt::Key_Return);
    QTRY_COMPARE(currentPage(), u"api-key"_s);
    QTRY_COMPARE(m_fixture->window->place().selectedIds, QStringList{ u"ak_2"_s });
}

void CommandsTest::anEntryOfTheVaultIsSelected()
{
    start();
    open();
    look(u"kept two"_s);
    QCOMPARE(describe(u"Kept two"_s), u"Vault · anyformat"_s);
    UiRobot::press(Qt::Key_Return);
    QTRY_COMPARE(currentPage(), u"vault"_s);
    QTRY_COMPARE(m_fixture->window->place().selectedIds, QStringList{ u"Kept two"_s });
    QCOMPARE(WindowFixture::canaryFound(), QString());
}

void CommandsTest::anOrganizationIsOpened()
{
    start();
    ConnectionRecord record;
    record.uuid = u"other"_s;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = m_fixture->service.server().address();
    record.accountName = u"South"_s;
    record.organizations = { { u"org_2"_s, u"Southwind"_s } };
    m_fixture->keeping.untilQuit(record, Secret::fromText(u"ak_o."_s + canary));
    m_fixture->current.open(u"fixture"_s, {});
    const auto account = [this] {
        const Session *session = m_fixture->current.session();
        return session ? session->connection().uuid : QString();
    };
    QTRY_COMPARE(account(), u"fixture"_s);
    open();
    look(u"southwind"_s);
    QCOMPARE(lines().size(), 1);
    QCOMPARE(describe(lines().front()), u"Organization, Ctrl+2"_s);
    UiRobot::press(Qt::Key_Return);
    QTRY_COMPARE(account(), u"other"_s);
}

void CommandsTest::whatTheSelectedRowOffersIsDone()
{
    start();
    table()->selectRow(1);
    const QString name = table()->model()->index(1, 0).data().toString();
    open();
    look(u"copy name"_s);
    QCOMPARE(lines(), QStringList{ u"Copy name"_s });
    UiRobot::press(Qt::Key_Return);
    QTRY_VERIFY(!palette());
    QVERIFY2(UiRobot::waitToSee(u"Copied “\u2068%1\u2069”"_s.arg(name)),
             qPrintable(UiRobot::everythingSeen()));
}

void CommandsTest::aCommandMayOpenADialog()
{
    start();
    open();
    look(u"about"_s);
    UiRobot::press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget()
                && QApplication::activeModalWidget()->windowTitle() == u"About Keyturn"_s);
    QVERIFY(!palette());
}

void CommandsTest::theKeyboardGoesThroughTheLines()
{
    start(200);
    open();
    const auto focused = [] {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? UiRobot::accessibleName(widget) : QString();
    };
    look(u"listed 1"_s);
    UiRobot::press(Qt::Key_Down);
    QCOMPARE(focused(), u"Listed 1"_s);
    UiRobot::press(Qt::Key_Down);
    QCOMPARE(focused(), lines().at(1));
    UiRobot::press(Qt::Key_PageDown);
    QCOMPARE(focused(), lines().at(11));
    const auto *area = palette()->findChild<QScrollArea *>();
    const QWidget *line = QApplication::focusWidget();
    QVERIFY(area->viewport()->rect().contains(
        QRect(line->mapTo(area->viewport(), QPoint()), line->size())));
    UiRobot::press(Qt::Key_PageUp);
    UiRobot::press(Qt::Key_Up);
    UiRobot::press(Qt::Key_Up);
    QCOMPARE(focused(), u"Find a page, a command or a key"_s);
    // Who goes on typing in a line means the field.
    UiRobot::press(Qt::Key_Down);
    for (int i = 0; i < 2; ++i)
        QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    QCOMPARE(lines(), QStringList{ u"Listed 199"_s });
    UiRobot::press(Qt::Key_Down);
    UiRobot::press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->window->place().selectedIds, QStringList{ u"ak_199"_s });
}

void CommandsTest::assistiveTechnologyChooses()
{
    start();
    open();
    look(u"activity"_s);
    auto *line =
        QAccessible::queryAccessibleInterface(palette()->findChildren<PaletteButton *>().front());
    QCOMPARE(line->role(), QAccessible::Button);
    QCOMPARE(line->text(QAccessible::Name), u"Activity"_s);
    QCOMPARE(line->text(QAccessible::Description), u"Page"_s);
    line->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(currentPage(), u"activity"_s);
}

void CommandsTest::ofManyKeysSomeAreShown()
{
    start(300);
    open();
    look(u"listed"_s);
    QCOMPARE(lines().size(), CommandPalette::mostShown);
    QVERIFY(UiRobot::waitToSee(u"The first 60 of 300. Type more to find others."_s));
}

void CommandsTest::namesFromOutsideAreText()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    int number = 0;
    for (const QString &name : hostileNames())
        m_fixture->service.addKey(u"ak_%1"_s.arg(++number), name);
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    open();
    look(u"api keys"_s);
    const QStringList names = lines();
    QVERIFY(names.contains(u"<b>bold</b>"_s));
    QVERIFY(names.contains(u"invoice⟨U+202E⟩gnp.exe"_s));
    QVERIFY(names.contains(u"&lt;b&gt; &amp; &mnemonic"_s));
    for (const auto *line : palette()->findChildren<PaletteButton *>())
        QVERIFY(!line->toolTip().contains(u"<img"_s));
}

void CommandsTest::aDialogKeepsThePaletteAway()
{
    start();
    UiRobot::press(QKeySequence::New);
    QTRY_VERIFY(QApplication::activeModalWidget());
    UiRobot::press(QKeySequence(u"Ctrl+K"_s));
    QTest::qWait(1);
    QVERIFY(!palette());
}

void CommandsTest::everyShortcutIsListed()
{
    start();
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        if (action->text().contains(u"shortcuts"_s))
            action->trigger();
    }
    const auto *dialog = m_fixture->window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QStringList missing;
    for (const auto *menu : m_fixture->window->findChild<MenuBar *>()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (action->isVisible() && !keys.isEmpty() && !UiRobot::sees(keys))
                missing.append(action->text());
        }
    }
    QCOMPARE(missing, QStringList());
    for (const auto &text : { "Create API Key", "Ctrl+N", "Command palette…", "Ctrl+K",
                              "Names in the sidebar", "F9", "Ctrl+1", "Copy key", "Ctrl+Shift+C" })
        QVERIFY2(UiRobot::sees(QString::fromUtf8(text)), text);
    UiRobot::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<ShortcutsDialog *>());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::CommandsTest)
#include "tst_commands.moc"
