// SPDX-License-Identifier: MIT
#include "core/userdefaults.h"
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/secretfield.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

/// What the user chooses on the page of settings holds at once, and after the next start.
class SettingsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theClipboardIsClearedWhenTheUserWants();
    void aSecretIsHiddenWhenTheUserWants();
    void aNewKeyBeginsWithTheUsersLifetime();
    void aLifetimeThatTheServiceDoesNotOfferChangesNothing();
    void coloursAreThoseOfTheMenu();
    void aLanguageIsAskedForWithTheButtonAlone();
    void anOwnProxyIsUsedOnceItIsWhole();
    void aKeyInAFieldIsNotWrittenDown();
    void aFileThatCannotBeReadIsSaid();
    void choicesAreKept();
    void aFileChangedByHandHoldsNothingHarmful();

private:
    [[nodiscard]] PreferenceValues values() const { return m_fixture->preferences.values(); }
    [[nodiscard]] QString file() const { return m_fixture->folder.filePath(u"window.ini"_s); }
    [[nodiscard]] static QString expiration();
    [[nodiscard]] static QString seen() { return UiRobot::everythingSeen(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void SettingsTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void SettingsTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    UiRobot::press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QVERIFY2(UiRobot::waitToSee(u"on this computer only"_s), qPrintable(seen()));
}

void SettingsTest::cleanup()
{
    m_fixture.reset();
    setUserDefaults({});
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    TestCase::cleanup();
}

QString SettingsTest::expiration()
{
    const auto *box = qobject_cast<QComboBox *>(UiRobot::find(u"Expiration"_s));
    return box ? box->currentText() : QString();
}

void SettingsTest::theClipboardIsClearedWhenTheUserWants()
{
    QVERIFY(UiRobot::choose(u"Clear the clipboard after"_s, u"2 minutes"_s));
    QCOMPARE(values().clipboardSeconds, 120);
    QVERIFY(m_fixture->clipboard.copy(Secret::fromText(canary + u"_copied"_s)));
    QVERIFY(m_fixture->clipboard.left() > 60s);
    QVERIFY(UiRobot::choose(u"Clear the clipboard after"_s, u"10 seconds"_s));
    QVERIFY(m_fixture->clipboard.copy(Secret::fromText(canary + u"_copied"_s)));
    QVERIFY(m_fixture->clipboard.left() <= 10s);
}

void SettingsTest::aSecretIsHiddenWhenTheUserWants()
{
    QVERIFY(UiRobot::choose(u"Hide a revealed secret after"_s, u"10 seconds"_s));
    QCOMPARE(userDefaults().revealTime, 10s);
    // Ten seconds are long for a test.
    setUserDefaults({ .revealTime = 1s });
    const Secret secret = Secret::fromText(canary + u"_shown"_s);
    SecretField field(nullptr);
    field.setSecret(&secret, u"ak_…wn"_s);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.reveal();
    QVERIFY(field.isRevealed());
    QVERIFY(QTest::qWaitFor([&field] { return !field.isRevealed(); }, 5'000));
}

void SettingsTest::aNewKeyBeginsWithTheUsersLifetime()
{
    QVERIFY(UiRobot::choose(u"Begin with the expiration"_s, u"30 days"_s));
    QVERIFY(UiRobot::click(u"API Keys"_s));
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QCOMPARE(expiration(), u"30 days"_s);
}

void SettingsTest::aLifetimeThatTheServiceDoesNotOfferChangesNothing()
{
    PreferenceValues changed = values();
    changed.lifetimeDays = 11;
    m_fixture->preferences.set(changed);
    QVERIFY(UiRobot::click(u"API Keys"_s));
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QCOMPARE(expiration(), u"90 days"_s);
}

void SettingsTest::coloursAreThoseOfTheMenu()
{
    const auto isMarked = [this](const QString &text) {
        for (const QAction *action : m_fixture->window->findChildren<QAction *>()) {
            if (action->text() == text && action->isCheckable())
                return action->isChecked();
        }
        return false;
    };
    QVERIFY(UiRobot::choose(u"Colours"_s, u"Dark"_s));
    QCOMPARE(m_fixture->theme.scheme(), Scheme::Dark);
    QVERIFY(isMarked(u"D&ark"_s));
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        if (action->text() == u"&Light"_s)
            action->trigger();
    }
    QCOMPARE(m_fixture->theme.scheme(), Scheme::Light);
    QCOMPARE(qobject_cast<QComboBox *>(UiRobot::find(u"Colours"_s))->currentText(), u"Light"_s);
}

void SettingsTest::aLanguageIsAskedForWithTheButtonAlone()
{
    const QSignalSpy asked(m_fixture->window.get(), &MainWindow::languageRequested);
    QVERIFY(!UiRobot::find(u"Use this language"_s));
    QVERIFY(UiRobot::choose(u"Language"_s, u"Deutsch"_s));
    QCOMPARE(asked.size(), 0);
    QVERIFY(UiRobot::click(u"Use this language"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"de"_s);
}

void SettingsTest::anOwnProxyIsUsedOnceItIsWhole()
{
    QVERIFY(UiRobot::choose(u"Proxy"_s, u"An HTTP proxy of my own"_s));
    QVERIFY(values().network.proxy != NetworkSettings::Proxy::Own);
    QVERIFY2(UiRobot::sees(u"Until then the choice before stays in use"_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Proxy's host"_s, u"proxy.example"_s));
    QVERIFY(UiRobot::type(u"Proxy's port"_s, u"3128"_s));
    UiRobot::press(QKeySequence(Qt::Key_Return));
    QCOMPARE(values().network.proxy, NetworkSettings::Proxy::Own);
    QCOMPARE(QNetworkProxy::applicationProxy().hostName(), u"proxy.example"_s);
    QCOMPARE(QNetworkProxy::applicationProxy().port(), 3128);
    QVERIFY(UiRobot::choose(u"Proxy"_s, u"None"_s));
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
    QCOMPARE(values().network.proxyHost, u"proxy.example"_s);
}

void SettingsTest::aKeyInAFieldIsNotWrittenDown()
{
    const QString key = u"ak_1f07c2e4."_s + canary;
    QVERIFY(UiRobot::choose(u"Proxy"_s, u"An HTTP proxy of my own"_s));
    QVERIFY(UiRobot::type(u"Proxy's host"_s, key));
    UiRobot::press(QKeySequence(Qt::Key_Return));
    QVERIFY(UiRobot::type(u"File of more authorities"_s, key));
    UiRobot::press(QKeySequence(Qt::Key_Return));
    QVERIFY2(UiRobot::sees(u"Enter the whole path of a file"_s), qPrintable(seen()));
    QVERIFY(values().network.proxyHost.isEmpty());
    QVERIFY(values().network.authorityFile.isEmpty());
    // In the fields it would be told to whoever asks.
    QVERIFY(UiRobot::type(u"Proxy's host"_s, {}));
    QVERIFY(UiRobot::type(u"File of more authorities"_s, {}));
}

void SettingsTest::aFileThatCannotBeReadIsSaid()
{
    QVERIFY(UiRobot::type(u"File of more authorities"_s, u"/no/such/file.pem"_s));
    UiRobot::press(QKeySequence(Qt::Key_Return));
    // Nothing is said before it is known.
    QVERIFY2(!UiRobot::sees(u"are trusted"_s) || UiRobot::sees(u"trusted now"_s),
             qPrintable(seen()));
    QVERIFY2(UiRobot::waitToSee(u"Only the system's authorities are trusted now"_s),
             qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Trust only these authorities, not the system's"_s));
    QVERIFY2(UiRobot::waitToSee(u"No server is trusted now"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Use none"_s));
    QVERIFY2(UiRobot::waitToSee(u"The system's authorities are trusted."_s), qPrintable(seen()));
    QCOMPARE(values().network, NetworkSettings());
}

void SettingsTest::choicesAreKept()
{
    QVERIFY(UiRobot::choose(u"Clear the clipboard after"_s, u"20 seconds"_s));
    QVERIFY(UiRobot::choose(u"Hide a revealed secret after"_s, u"60 seconds"_s));
    QVERIFY(UiRobot::choose(u"Begin with the expiration"_s, u"7 days"_s));
    QVERIFY(UiRobot::click(u"Tell of keys that end soon with a message of the desktop, too"_s));
    QVERIFY(UiRobot::choose(u"Proxy"_s, u"None"_s));
    PreferenceValues expected;
    expected.clipboardSeconds = 20;
    expected.revealSeconds = 60;
    expected.lifetimeDays = 7;
    expected.tellsDesktop = false;
    expected.network.proxy = NetworkSettings::Proxy::None;
    QCOMPARE(values(), expected);
    const Preferences later(file(), nullptr);
    QCOMPARE(later.values(), expected);
}

void SettingsTest::aFileChangedByHandHoldsNothingHarmful()
{
    QSettings settings(m_fixture->folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    for (const auto &key : { "clipboard/seconds"_L1, "reveal/seconds"_L1, "create/days"_L1 })
        settings.setValue(key, 1'000'000);
    settings.setValue("network/proxyPort"_L1, u"no number"_s);
    settings.setValue("network/proxy"_L1, 3);
    settings.sync();
    const Preferences read(settings.fileName(), nullptr);
    QCOMPARE(read.values(), PreferenceValues());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::SettingsTest)
#include "tst_settings.moc"
