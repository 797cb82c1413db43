// SPDX-License-Identifier: MIT
#include "main/application.h"
#include "main/translations.h"
#include "store/storefixture.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/sidebar.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

/// The window as a whole: what happens before it is first painted, and that nothing blocks it.
class MainWindowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void nothingIsAskedBeforeTheFirstPicture();
    void theKeychainsStateIsNamed_data();
    void theKeychainsStateIsNamed();
    void aSandboxThatIsNotInstalledIsNamed();
    void aHungKeychainNeverStallsTheWindow();
    void aDamagedFileIsToldAndWhatTheKeychainHasIsOffered();
    void aHigherVersionAloneIsNotCalledDamage();
    void aKeychainThatCannotBeSearchedIsSaidSo();
    void aFileThatCannotBeOpenedIsExplained_data();
    void aFileThatCannotBeOpenedIsExplained();
    void anExpiredSignInIsTold();
    void switchingEndsTheOldSessionsWindows();
    void assistiveTechnologySwitchesThePage();
    void assistiveTechnologyFindsNoHiddenPart();
    void aboutCopiesWhatAReportNeeds();
    void theSidebarMarksThePageThatIsShown();
    void theSizeComesBack();
    void theWindowFitsSmallScreens();

private:
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
};

void MainWindowTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void MainWindowTest::nothingIsAskedBeforeTheFirstPicture()
{
    const QTemporaryDir folder;
    FakeKeychain keychain;
    const QString data = folder.filePath(u"data"_s);
    const SystemClock clock;
    Application application({}, { data, folder.filePath(u"config"_s), {} }, clock, keychain);
    bool wasCleanAtThePicture = false;
    connect(&application.window(), &MainWindow::firstPainted, this, [&] {
        // The program's own slot is called before this one, so its keychain request may be there
        // already.
        wasCleanAtThePicture = keychain.requests().size() <= 1;
    });
    application.show();
    QCOMPARE(keychain.requests().size(), 0);
    QVERIFY(!QFile::exists(data + u"/keyturn.sqlite"_s));
    QVERIFY(!application.program().signIns().isLoaded());
    QVERIFY2(UiRobot::waitToSee(u"Welcome to Keyturn"_s), qPrintable(seen()));
    QTRY_VERIFY(!keychain.requests().isEmpty());
    QCOMPARE(keychain.requests().front(), FakeKeychain::Operation::Check);
    QVERIFY(wasCleanAtThePicture);
    QTRY_VERIFY(application.program().signIns().isLoaded());
}

void MainWindowTest::theKeychainsStateIsNamed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("action");
    QTest::newRow("locked") << Fault::Locked << u"The keychain is locked"_s << u"Unlock"_s;
    QTest::newRow("denied") << Fault::Denied << u"The keychain said no"_s << u"Try again"_s;
    QTest::newRow("none") << Fault::NoService << u"There is no keychain"_s << u"Try again"_s;
    QTest::newRow("no keyring") << Fault::NoCollection << u"There is no keyring to keep it in"_s
                                << u"Try again"_s;
    QTest::newRow("broken") << Fault::Unavailable << u"The keychain cannot be used"_s
                            << u"Try again"_s;
    QTest::newRow("own program gone")
        << Fault::HelperMissing << u"Keyturn is not completely installed"_s << u"Try again"_s;
}

void MainWindowTest::theKeychainsStateIsNamed()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, title);
    QFETCH(const QString, action);
    WindowFixture fixture;
    QVERIFY(fixture.showMainWindow());
    fixture.keychain.setFault(fault);
    fixture.window->checkKeychain();
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(seen()));
    fixture.keychain.setFault(Fault::None);
    QVERIFY(UiRobot::click(action));
    QTRY_VERIFY2(!UiRobot::sees(title), qPrintable(seen()));
}

void MainWindowTest::aSandboxThatIsNotInstalledIsNamed()
{
    WindowFixture fixture; // has the path of a program that does not exist
    QVERIFY(fixture.showMainWindow());
    QVERIFY(UiRobot::click(u"Explore the sandbox"_s));
    QVERIFY2(UiRobot::waitToSee(u"The sandbox is not running"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"Keyturn is not completely installed: its program “keyturn-sandbox” is "
                           "missing or cannot be started. Install Keyturn again."_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::find(u"Start it again"_s));
}

void MainWindowTest::aHungKeychainNeverStallsTheWindow()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    for (int i = 0; i < 200; ++i)
        fixture.service.addKey(u"ak_%1"_s.arg(i), u"Key %1"_s.arg(i));
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    fixture.keychain.setFault(Fault::Hang);

    QElapsedTimer sinceBeat;
    qint64 longestGap = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this,
            [&] { longestGap = std::max(longestGap, sinceBeat.restart()); });
    sinceBeat.start();
    heart.start(5);
    fixture.window->checkKeychain();
    QVERIFY2(UiRobot::waitToSee(u"Waiting for your keychain"_s), qPrintable(seen()));
    QTest::qWait(300);
    heart.stop();
    // Who waits for the keychain in the event loop waits for seconds; a busy machine takes less.
    QVERIFY2(longestGap < 1000, qPrintable(QString::number(longestGap)));
    fixture.keychain.timeOutHung();
    QVERIFY2(UiRobot::waitToSee(u"The keychain does not answer"_s), qPrintable(seen()));
}

namespace {

/// A start with a file that Keyturn has not written in place of its own file.
struct DamagedStart
{
    DamagedStart()
    {
        QFile file(data + u"/keyturn.sqlite"_s);
        if (!QDir().mkpath(data) || !file.open(QIODevice::WriteOnly) || file.write("no") != 2)
            qFatal("cannot write the file");
    }

    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    FakeKeychain keychain;
    const SystemClock clock;
};

} // namespace

void MainWindowTest::aDamagedFileIsToldAndWhatTheKeychainHasIsOffered()
{
    DamagedStart start;
    for (const QString &uuid : { u"a"_s, u"b"_s })
        start.keychain.put(credentialKey(uuid), Secret::fromText(QString(canaryKey) + uuid));
    Application application({}, { start.data, start.folder.filePath(u"config"_s), {} }, start.clock,
                            start.keychain);
    application.show();
    QVERIFY2(UiRobot::waitToSee(u"Keyturn's own file was damaged"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"The keychain holds 2 keys that are in no list"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"Nothing of it could be read"_s));

    // Other messages do not replace these two.
    start.keychain.setFault(Fault::Locked);
    application.window().checkKeychain();
    Q_EMIT application.program().signIns().storeFailed({});
    QVERIFY2(UiRobot::waitToSee(u"The keychain is locked"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"Keyturn's own file was damaged"_s));

    QVERIFY(UiRobot::click(u"Add to the vault"_s));
    QVERIFY2(UiRobot::waitToSee(u"2 keys could not be added to the vault"_s), qPrintable(seen()));
    start.keychain.setFault(Fault::None);
    application.program().adoption().adopt(u"Found in the keychain"_s);
    QVERIFY2(UiRobot::waitToSee(u"2 keys added to the vault"_s), qPrintable(seen()));
    QCOMPARE(application.program().vault().entries().size(), 2U);
}

void MainWindowTest::aHigherVersionAloneIsNotCalledDamage()
{
    DamagedStart start;
    const QString path = start.data + u"/keyturn.sqlite"_s;
    QVERIFY(QFile::remove(path));
    const Program::Places places{ start.data, start.folder.filePath(u"config"_s), {} };
    {
        Application application({}, places, start.clock, start.keychain);
        application.show();
        VaultRecord record;
        record.uuid = u"a"_s;
        record.serviceId = u"anyreach"_s;
        record.name = u"Production"_s;
        record.storedAt = start.clock.now();
        QTRY_VERIFY(application.program().signIns().isLoaded());
        const auto kept =
            awaited(application.program().vault().keep(record, Secret::fromText(canaryKey)));
        QVERIFY(kept && *kept);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // user_version, big-endian
    QCOMPARE(file.write(QByteArray::fromHex("0000270f")), 4);
    file.close();
    start.keychain.put(credentialKey(u"b"_s), Secret::fromText(canaryKey)); // in no list

    Application application({}, places, start.clock, start.keychain);
    application.show();
    QVERIFY2(UiRobot::waitToSee(u"Keyturn's own file names a newer version"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"Its version number is that of a newer Keyturn, or damaged"_s));
    QVERIFY(UiRobot::sees(u"the same sign-ins and the same 1 entry of the vault"_s));
    QVERIFY(!UiRobot::sees(u"own file was damaged"_s));
    QTRY_VERIFY(application.program().vault().find(u"a"_s));
    QVERIFY2(UiRobot::waitToSee(u"The keychain holds 1 key that is in no list"_s),
             qPrintable(seen()));
}

void MainWindowTest::aKeychainThatCannotBeSearchedIsSaidSo()
{
    DamagedStart start;
    start.keychain.setListable(FakeKeychain::Listable::No);
    Application application({}, { start.data, start.folder.filePath(u"config"_s), {} }, start.clock,
                            start.keychain);
    application.show();
    QVERIFY2(UiRobot::waitToSee(u"This keychain cannot say what it holds"_s), qPrintable(seen()));
}

void MainWindowTest::aFileThatCannotBeOpenedIsExplained_data()
{
    QTest::addColumn<QString>("hindrance");
    QTest::addColumn<QString>("title");
    QTest::newRow("a newer version's")
        << u"newer"_s << u"Keyturn's own file is from a newer version"_s;
    QTest::newRow("a link") << u"link"_s << u"Keyturn's own file is not a file"_s;
    QTest::newRow("no folder") << u"no folder"_s << u"Keyturn cannot write to its own folder"_s;
}

void MainWindowTest::aFileThatCannotBeOpenedIsExplained()
{
    QFETCH(const QString, hindrance);
    QFETCH(const QString, title);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString path = data + u"/keyturn.sqlite"_s;
    if (hindrance == "no folder"_L1) {
        // A file is where the folder should be, so nobody can make the folder, not even root.
        QFile file(data);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(data));
    }
    if (hindrance == "link"_L1) {
        QVERIFY(QFile::link(u"/nowhere"_s, path));
    } else if (hindrance == "newer"_L1) {
        QFile(path).open(QIODevice::WriteOnly);
        rawSql(path, u"PRAGMA application_id = %1"_s.arg(0x4B74726E));
        rawSql(path, u"PRAGMA user_version = 1000"_s);
    }
    FakeKeychain keychain;
    keychain.put(credentialKey(u"kept"_s), Secret::fromText(canaryKey));
    const SystemClock clock;
    Application application({}, { data, folder.filePath(u"config"_s), {} }, clock, keychain);
    application.show();
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(seen()));
    QTRY_VERIFY(application.program().signIns().isLoaded());
    QTRY_COMPARE(keychain.state(), KeychainState::Ready);
    QVERIFY(UiRobot::sees(title)); // no other message has replaced this one
    QVERIFY(!UiRobot::sees(u"in no list"_s));
    QVERIFY(!UiRobot::sees(u"Keyturn cannot read or write its own file"_s));
    QVERIFY2(UiRobot::sees(u"no vault here"_s), qPrintable(seen()));

    if (hindrance == "newer"_L1)
        QVERIFY(QFile::exists(path) && QDir(data).entryList({ u"*damaged*"_s }).isEmpty());
    QVERIFY(QFile::remove(hindrance == "no folder"_L1 ? data : path));
    QVERIFY(UiRobot::click(u"Try again"_s));
    QTRY_VERIFY2(!UiRobot::sees(title), qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"The keychain holds 1 key that is in no list"_s),
             qPrintable(seen()));
}

void MainWindowTest::anExpiredSignInIsTold()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    fixture.service.answerAll(FakeService::Request::List, FakeResponse{ .status = 401 });
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY2(UiRobot::waitToSee(u"Anyreach no longer accepts this sign-in"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"1 key"_s), qPrintable(seen()));
}

void MainWindowTest::switchingEndsTheOldSessionsWindows()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::find(u"Name"_s));
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    fixture.current.reopen();
    QVERIFY(!dialog);
    QVERIFY2(UiRobot::waitToSee(u"No API keys yet"_s), qPrintable(seen()));
}

void MainWindowTest::assistiveTechnologySwitchesThePage()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QVERIFY2(UiRobot::waitToSee(u"No API keys yet"_s), qPrintable(seen()));
    QAccessibleInterface *vault = QAccessible::queryAccessibleInterface(
        fixture.window->findChild<NavigationButton *>(u"vault"_s));
    QVERIFY(vault);
    QCOMPARE(vault->role(), QAccessible::RadioButton);
    QVERIFY(!vault->state().checked);
    vault->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(vault->state().checked);
    QVERIFY2(UiRobot::sees(u"Nothing in the vault yet"_s), qPrintable(seen()));
    // The same on the page that is shown already: it stays.
    vault->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(vault->state().checked);
    QVERIFY2(UiRobot::sees(u"Nothing in the vault yet"_s), qPrintable(seen()));
}

void MainWindowTest::assistiveTechnologyFindsNoHiddenPart()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QVERIFY2(UiRobot::waitToSee(u"No API keys yet"_s), qPrintable(seen()));
    fixture.keychain.setFault(Fault::Locked);
    fixture.window->checkKeychain();
    QVERIFY2(UiRobot::waitToSee(u"The keychain is locked"_s), qPrintable(seen()));
    QStringList names;
    QStringList hidden;
    std::vector<QAccessibleInterface *> open{ QAccessible::queryAccessibleInterface(
        fixture.window.get()) };
    while (!open.empty()) {
        const QAccessibleInterface *part = open.back();
        open.pop_back();
        names.append(part->text(QAccessible::Name));
        const auto *widget = qobject_cast<QWidget *>(part->object());
        if (widget && !widget->isWindow() && widget->isHidden() && !names.back().isEmpty())
            hidden.append(names.back());
        for (int index = 0; index < part->childCount(); ++index) {
            if (QAccessibleInterface *child = part->child(index)) {
                QVERIFY2(part->indexOfChild(child) == index, qPrintable(names.back()));
                open.push_back(child);
            }
        }
    }
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'|')));
    QCOMPARE(names.filter(u"No API keys yet"_s).size(), 1);
    QCOMPARE(names.filter(u"The keychain is locked"_s).size(), 1);
    QVERIFY2(!names.contains(u"Nothing in the vault yet"_s), qPrintable(names.join(u'|')));
}

void MainWindowTest::aboutCopiesWhatAReportNeeds()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.showMainWindow());
    QAction *about = nullptr;
    for (QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->menuRole() == QAction::AboutRole)
            about = action;
    }
    QVERIFY(about);
    about->trigger();
    QVERIFY(UiRobot::waitToSee(u"Copy details"_s));
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"About Keyturn"_s);
    QVERIFY2(UiRobot::sees(u"MIT"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Copy details"_s));
    QVERIFY(UiRobot::waitToSee(u"Details copied"_s));
    const QString copied = fixture.clipboard.text();
    for (const QString &part : QStringList{ u"Keyturn "_s + QCoreApplication::applicationVersion(),
                                            u"Qt: "_s + QString::fromLatin1(qVersion()),
                                            u"System: "_s, u"Keychain: "_s, u"Licence: MIT"_s })
        QVERIFY2(copied.contains(part), qPrintable(copied));
    QVERIFY2(!copied.contains(u" /"_s), qPrintable(copied)); // no path
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void MainWindowTest::theSidebarMarksThePageThatIsShown()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.showMainWindow());
    QCOMPARE(fixture.window->findChild<Sidebar *>()->current(), QString());
    QVERIFY(UiRobot::click(u"Vault"_s));
    QCOMPARE(fixture.window->findChild<Sidebar *>()->current(), u"vault"_s);
    fixture.signIn();
    QVERIFY2(UiRobot::waitToSee(u"No API keys yet"_s), qPrintable(seen()));
    QCOMPARE(fixture.window->findChild<Sidebar *>()->current(), u"api-key"_s);
    auto *reply = fixture.signOut.run(u"fixture"_s);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(finished.wait());
    QVERIFY2(UiRobot::waitToSee(u"Welcome to Keyturn"_s), qPrintable(seen()));
    QCOMPARE(fixture.window->findChild<Sidebar *>()->current(), QString());
}

void MainWindowTest::theSizeComesBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.showMainWindow());
    fixture.window->resize(730, 650); // smaller than the screen of the tests
    QVERIFY(fixture.window->close());
    fixture.window.reset();
    QVERIFY(fixture.showMainWindow());
    QCOMPARE(fixture.window->size(), QSize(730, 650));
}

/// Covers 1024 × 600, and 1920 × 1080 at a scale of 200 % (960 × 540 logical pixels).
void MainWindowTest::theWindowFitsSmallScreens()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    const QSize screen = fixture.window->screen()->availableSize();
    const QSize least = fixture.window->minimumSizeHint();
    // With its frame, which a window gets only once it is shown.
    const auto fits = [&] {
        const QSize outer = fixture.window->frameGeometry().size();
        const QSize frame = outer - fixture.window->size();
        return outer.width() <= std::max(screen.width(), least.width() + frame.width())
            && outer.height() <= std::max(screen.height(), least.height() + frame.height());
    };
    QTRY_VERIFY(fits());
    for (const QSize small : { QSize(1024, 600), QSize(960, 540) })
        QVERIFY2(least.boundedTo(small) == least,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::MainWindowTest)
#include "tst_mainwindow.moc"
