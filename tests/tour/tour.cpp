// SPDX-License-Identifier: MIT
#include "tour.h"

#include "support/uirobot.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QProcess>
#include <QTableView>
#include <QTest>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

const QString keyName = u"Tour key"_s;
const QString tokenName = u"Tour token"_s;

bool sees(const QString &text)
{
    return UiRobot::waitToSee(text);
}

/// The buttons of Qt's own boxes are in the user's language, so Escape is used.
bool pressEnter()
{
    UiRobot::press(QKeySequence(Qt::Key_Return));
    return true;
}

bool escape()
{
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    return RunningProgram::waitForNoDialog();
}

} // namespace

Tour::Tour(RunningProgram &program, Guide &guide)
    : m_program(program)
    , m_guide(guide)
{
}

bool Tour::run()
{
    return firstStart() && createKey() && loseNoKey() && tokens() && appcircle() && capture()
        && anyformat() && importKeys() && vault() && account() && deleteKeys() && deleteTheKey()
        && end();
}

bool Tour::openAccount(const QString &name)
{
    return m_program.pickFromSwitcher(name) && m_program.focusWindow();
}

bool Tour::openPage(const QString &name)
{
    return m_program.focusWindow() && UiRobot::click(name);
}

bool Tour::trigger(const QString &action)
{
    for (QAction *each : m_program.window().findChildren<QAction *>()) {
        if (each->text().remove(u'&') != action || !each->isEnabled())
            continue;
        each->trigger();
        return true;
    }
    return false;
}

bool Tour::leaveDialog(const QString &button)
{
    return UiRobot::click(button) && RunningProgram::waitForNoDialog();
}

bool Tour::firstStart()
{
    return m_guide.show(u"welcome"_s, u"The first start offers three ways on"_s,
                        m_program.start() && sees(u"Welcome to Keyturn"_s))
        && m_guide.show(u"connect"_s, u"\"Connect an account\" asks for a credential"_s,
                        UiRobot::click(u"Connect an account"_s) && UiRobot::find(u"Credential"_s))
        && m_guide.show(u"connect-appcircle"_s, u"Appcircle asks for other things"_s,
                        UiRobot::choose(u"Service"_s, u"Appcircle"_s)
                            && UiRobot::find(u"Auth address"_s))
        && m_guide.show(u"connect-anyformat"_s, u"anyformat wants the organization's name"_s,
                        UiRobot::choose(u"Service"_s, u"anyformat"_s)
                            && UiRobot::find(u"Organization"_s))
        && m_guide.step(u"It can be left"_s, leaveDialog(u"Cancel"_s))
        && m_guide.show(u"api-keys"_s, u"The sandbox opens and lists its API keys"_s,
                        UiRobot::click(u"Explore the sandbox"_s)
                            && UiRobot::waitUntil([this] { return m_program.names().size() > 3; }));
}

bool Tour::createKey()
{
    return m_guide.show(u"create"_s, u"A key has a name and an end"_s,
                        UiRobot::click(u"Create API Key"_s) && UiRobot::type(u"Name"_s, keyName)
                            && UiRobot::choose(u"Expiration"_s, u"30 days"_s)
                            && sees(u"in 30 days"_s))
        && m_guide.step(u"It is created"_s,
                        UiRobot::click(u"Create"_s) && sees(u"Copy your key now"_s))
        && m_guide.show(u"secret"_s, u"The keychain has it before it is shown"_s,
                        sees(u"Saved in your keychain"_s))
        && m_guide.show(u"copied"_s, u"It can be revealed and copied"_s, copySecret())
        && m_guide.show(u"use-new-key"_s, u"\"Use in code…\" writes it for shells and languages"_s,
                        UiRobot::click(u"Use in code…"_s) && sees(u"Show the real value"_s))
        && m_guide.step(u"\"Done\" closes the dialog"_s,
                        UiRobot::click(u"Close"_s) && UiRobot::find(u"Done"_s)
                            && leaveDialog(u"Done"_s))
        && m_guide.step(u"secret-tool finds it in the keyring, too"_s, isInKeyring())
        && m_guide.step(u"The list has it"_s, m_program.rowOf(keyName).isValid());
}

bool Tour::loseNoKey()
{
    const QString unkept = u"Unkept key"_s;
    return m_guide.step(u"A key need not be kept"_s,
                        m_program.focusWindow() && UiRobot::click(u"Create API Key"_s)
                            && UiRobot::type(u"Name"_s, unkept)
                            && UiRobot::click(u"Keep in the keychain"_s)
                            && UiRobot::click(u"Create"_s) && sees(u"Copy your key now"_s))
        && m_guide.show(u"guard"_s, u"No way out loses it unasked"_s,
                        [] {
                            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
                            return sees(u"This key cannot be shown again"_s);
                        }())
        && m_guide.step(u"It is deleted where it was made"_s,
                        UiRobot::click(u"Delete this key"_s) && sees(u"cannot be undone"_s)
                            && leaveDialog(u"Delete key"_s) && UiRobot::waitUntil([&] {
                                   return !m_program.rowOf(unkept).isValid();
                               }));
}

bool Tour::copySecret()
{
    if (!UiRobot::click(u"Reveal"_s))
        return false;
    m_secret = UiRobot::textOf(u"Secret"_s).toUtf8();
    return UiRobot::click(u"Reveal"_s) && UiRobot::click(u"Copy"_s) && sees(u"Copied, clears in"_s)
        && m_secret.startsWith("ak_") && QGuiApplication::clipboard()->text().toUtf8() == m_secret
        && !UiRobot::textOf(u"Secret"_s).contains(QString::fromUtf8(m_secret));
}

bool Tour::isInKeyring() const
{
    QProcess tool;
    tool.start(u"secret-tool"_s, { u"search"_s, u"--all"_s, u"server"_s, u"Keyturn"_s });
    tool.waitForFinished();
    const QByteArray line = QByteArrayLiteral("secret = ") + m_secret + QByteArrayLiteral("\n");
    return tool.readAllStandardOutput().contains(line);
}

bool Tour::tokens()
{
    const QString renamed = tokenName + u", renamed"_s;
    return m_guide.show(u"tokens"_s, u"Account → Tokens lists the user's tokens"_s,
                        openAccount(u"Acme Mobile"_s) && openPage(u"Account → Tokens"_s)
                            && UiRobot::find(u"New token"_s)
                            && UiRobot::waitUntil([this] { return !m_program.names().isEmpty(); }))
        && m_guide.show(u"create-token"_s, u"A token can have a date of its own"_s,
                        UiRobot::click(u"New token"_s) && UiRobot::type(u"Name"_s, tokenName)
                            && UiRobot::choose(u"Expiration"_s, u"Custom Date…"_s)
                            && UiRobot::find(u"Custom date"_s))
        && m_guide.show(u"token-secret"_s, u"It is created and kept"_s,
                        UiRobot::click(u"Create"_s) && sees(u"Copy your token now"_s)
                            && sees(u"Saved in your keychain"_s))
        && m_guide.step(u"It stands in the list"_s,
                        leaveDialog(u"Done"_s) && m_program.select(tokenName))
        && m_guide.step(u"F2 renames it on the server"_s,
                        m_program.rename(tokenName, renamed) && UiRobot::waitUntil([&] {
                            return m_program.rowOf(renamed).isValid();
                        }));
}

bool Tour::appcircle()
{
    return m_guide.show(u"switcher"_s, u"The switcher lists every account"_s,
                        m_program.focusWindow() && UiRobot::click(u"Organization"_s)
                            && UiRobot::waitUntil([] { return QApplication::activePopupWidget(); }))
        && m_guide.show(u"personal-access-key"_s, u"Appcircle: the key and what it reaches"_s,
                        QApplication::activePopupWidget()->close() && openAccount(u"Acme Apps"_s)
                            && sees(u"The key reaches 4 organizations"_s))
        && m_guide.show(
            u"access-token"_s, u"It is exchanged for a sub-organization's token"_s,
            UiRobot::choose(u"Sub-organization"_s, u"Acme Apps iOS, part of Acme Apps"_s)
                && UiRobot::click(u"Get access token"_s) && sees(u"Confirmed"_s)
                && sees(u"Ends in"_s))
        && m_guide.show(u"use-access-token"_s, u"The access token can be put to use"_s,
                        UiRobot::click(u"Use the access token…"_s) && UiRobot::find(u"Snippet"_s))
        && m_guide.step(u"It can be forgotten"_s,
                        leaveDialog(u"Close"_s) && UiRobot::click(u"Forget"_s))
        && m_guide.show(u"verified"_s, u"The key is verified"_s,
                        UiRobot::click(u"Verify"_s) && sees(u"Verified"_s));
}

bool Tour::capture()
{
    QString fresh;
    return m_guide.step(u"\"Generate…\" opens the dashboard in the browser"_s,
                        UiRobot::click(u"Generate…"_s)
                            && UiRobot::waitUntil([this] { return m_browser.isOpen(); }))
        && m_guide.step(u"The dashboard makes a key"_s,
                        [&] {
                            fresh = Browser::secretOn(m_browser.send(u"/generate"_s));
                            m_browser.close();
                            return !fresh.isEmpty();
                        }())
        && m_guide.show(u"capture"_s, u"The dialog takes it"_s,
                        RunningProgram::paste(u"Credential"_s, fresh))
        && m_guide.step(u"It is kept"_s, leaveDialog(u"Save"_s))
        && m_guide.show(u"kept-keys"_s, u"The page has it"_s,
                        m_program.focusWindow() && UiRobot::find(u"Key"_s))
        && m_guide.show(u"deleted-there"_s, u"\"Delete…\" asks what became of the key"_s,
                        UiRobot::click(u"Delete…"_s) && UiRobot::find(u"No, still there"_s))
        && m_guide.step(u"Nothing was changed"_s, leaveDialog(u"No, still there"_s))
        && m_guide.show(u"appcircle-api-key"_s, u"Appcircle's API keys have a page, too"_s,
                        openPage(u"API Key"_s) && UiRobot::find(u"Add a key…"_s))
        && m_guide.show(u"add-a-key"_s, u"An API key needs its name and organization"_s,
                        UiRobot::click(u"Add a key…"_s) && UiRobot::find(u"Organization ID"_s))
        && m_guide.step(u"It can be left"_s, leaveDialog(u"Cancel"_s));
}

bool Tour::anyformat()
{
    QString fresh;
    return m_guide.show(u"anyformat"_s, u"anyformat: one key, and how the service is"_s,
                        openAccount(u"Acme Documents"_s) && sees(u"says: "_s))
        && m_guide.show(u"replace-warning"_s, u"\"Rotate…\" says what dies before anything else"_s,
                        UiRobot::click(u"Rotate…"_s)
                            && sees(u"The current key stops working at once"_s)
                            && (m_browser.close(), true)) // of the other service
        && m_guide.step(
            u"The page makes the new key"_s,
            UiRobot::click(u"Open the page and rotate…"_s)
                && UiRobot::waitUntil([this] { return m_browser.isOpen(); }) &&
                [&] {
                    fresh = Browser::secretOn(m_browser.send(u"/generate"_s));
                    return !fresh.isEmpty();
                }())
        && m_guide.show(u"replace"_s, u"It is pasted"_s, RunningProgram::paste(u"New key"_s, fresh))
        && m_guide.show(u"replaced"_s, u"It is kept and verified, and the old one is marked"_s,
                        UiRobot::click(u"Rotate"_s) && sees(u"The key is rotated"_s))
        && m_guide.step(u"The dialog closes"_s, leaveDialog(u"Done"_s));
}

bool Tour::importKeys()
{
    const QString text =
        u"# of a colleague\nANYREACH_API_KEY=\"%1\"\nSTORE_KEY=Sup3r-s3cret-0815\n"
        "PORT=8080\n"_s.arg(QString::fromUtf8(m_secret).replace(u"ak_"_s, u"ak_0"_s));
    return m_guide.show(u"vault"_s, u"The vault has what was created, captured and replaced"_s,
                        openPage(u"Vault"_s)
                            && UiRobot::waitUntil([this] { return m_program.names().size() > 3; }))
        && m_guide.show(u"import-empty"_s, u"\"Import…\" takes a key or the text of a file"_s,
                        UiRobot::click(u"Import…"_s) && UiRobot::find(u"Key or .env text"_s))
        && m_guide.show(u"import"_s, u"It finds the keys in it, and what may be one"_s,
                        RunningProgram::paste(u"Key or .env text"_s, text)
                            && sees(u"ANYREACH_API_KEY"_s) && sees(u"Left out"_s))
        && m_guide.step(u"What has a service is imported"_s,
                        leaveDialog(u"Import"_s) && m_program.select(u"ANYREACH_API_KEY"_s));
}

bool Tour::vault()
{
    return m_guide.show(u"use"_s, u"\"Use in code…\" for an entry of the vault"_s,
                        m_program.select(keyName) && UiRobot::click(u"Use in code…"_s)
                            && sees(u"Show the real value"_s))
        && m_guide.show(u"reveal"_s, u"\"Reveal\" shows the value for 30 seconds"_s,
                        leaveDialog(u"Close"_s) && m_program.select(keyName)
                            && UiRobot::click(u"Reveal"_s) && UiRobot::find(u"Copy"_s))
        && m_guide.show(u"drawer"_s, u"Enter shows beside the table all that is known"_s,
                        leaveDialog(u"Close"_s) && m_program.select(keyName) && pressEnter()
                            && UiRobot::find(u"Edit…"_s))
        && m_guide.show(u"details"_s, u"\"Edit…\" has name, note and tags"_s,
                        UiRobot::click(u"Edit…"_s)
                            && UiRobot::type(u"Note"_s, u"Made on the tour"_s))
        && m_guide.step(u"They are kept"_s,
                        leaveDialog(u"Save"_s) && UiRobot::click(u"Close the details"_s))
        && m_guide.show(u"remove"_s, u"\"Remove\" asks first"_s,
                        m_program.select(u"ANYREACH_API_KEY"_s) && UiRobot::click(u"Remove"_s)
                            && UiRobot::find(u"Keep"_s))
        && m_guide.step(u"Removed is what the keychain has no more"_s,
                        leaveDialog(u"Remove"_s) && UiRobot::waitUntil([this] {
                            return !m_program.rowOf(u"ANYREACH_API_KEY"_s).isValid();
                        }))
        // Only now: the imported entry is for the real service, and the tour asks nobody but the
        // sandbox.
        && m_guide.show(u"verified-all"_s, u"\"Verify all\" asks the services"_s,
                        m_program.focusWindow() && UiRobot::click(u"Verify all"_s)
                            && sees(u"4 work"_s) && !UiRobot::sees(u"could not be reached"_s))
        && m_guide.show(u"vault-dark"_s, u"All of it has a dark scheme"_s,
                        m_program.focusWindow() && trigger(u"Dark"_s))
        && m_guide.show(u"about"_s, u"\"About Keyturn\" tells the version"_s,
                        trigger(u"Follow system"_s) && trigger(u"About Keyturn"_s)
                            && sees(u"Keyturn "_s + QCoreApplication::applicationVersion()))
        && m_guide.step(u"Esc closes it"_s, escape());
}

bool Tour::account()
{
    return m_guide.show(u"connected"_s, u"Keyturn signs in there with the key of the tour"_s,
                        m_program.signIn({ .address = m_browser.server(),
                                           .credential = QString::fromUtf8(m_secret),
                                           .accountName = u"Tour account"_s }))
        && m_guide.show(u"edit-account"_s, u"The account can be edited"_s,
                        m_program.pickFromSwitcher(u"Edit this account"_s)
                            && UiRobot::find(u"Account name"_s))
        && m_guide.show(u"sign-out"_s, u"Signing out asks what becomes of the key"_s,
                        leaveDialog(u"Cancel"_s) && m_program.pickFromSwitcher(u"Sign out"_s)
                            && UiRobot::find(u"Stay signed in"_s))
        && m_guide.step(u"It is signed out, and the key stays"_s,
                        leaveDialog(u"Sign out, keep it in the vault"_s) && isInKeyring());
}

bool Tour::deleteKeys()
{
    return m_guide.step(u"Back to the sandbox's keys"_s,
                        openAccount(u"Acme Voice"_s) && openPage(u"API Keys"_s)
                            && m_program.select(keyName))
        && m_guide.show(u"delete-several"_s, u"Deleting several asks for their number"_s,
                        [this] {
                            m_program.table()->selectAll();
                            UiRobot::press(QKeySequence::Delete);
                            return sees(u"cannot be undone"_s) && UiRobot::find(u"Number"_s);
                        }())
        && m_guide.step(u"\"Keep\" keeps them"_s, leaveDialog(u"Keep"_s));
}

bool Tour::deleteTheKey()
{
    return m_guide.show(
               u"delete"_s, u"Deleting names what dies"_s,
               m_program.select(keyName) &&
                   [] {
                       UiRobot::press(QKeySequence::Delete);
                       return sees(u"cannot be undone"_s);
                   }())
        && m_guide.step(u"The key is deleted"_s,
                        leaveDialog(u"Delete key"_s) && UiRobot::waitUntil([this] {
                            return !m_program.rowOf(keyName).isValid();
                        }))
        && m_guide.step(u"The keyring no longer holds it"_s, !isInKeyring());
}

bool Tour::end()
{
    const auto closesAndClears = [this] {
        const bool isClosed = m_program.window().close();
        m_program.application().clipboard().clearIfOurs(); // as at the end of the program
        return isClosed && QGuiApplication::clipboard()->text().isEmpty();
    };
    return m_guide.step(u"An entry of the vault is copied"_s,
                        openPage(u"Vault"_s) && m_program.select(tokenName)
                            && UiRobot::click(u"Copy"_s) && sees(u"Copied, clears in"_s)
                            && QGuiApplication::clipboard()->text().startsWith(u"pat_"))
        && m_guide.step(u"Closing the window takes it from the clipboard"_s, closesAndClears());
}

} // namespace keyturn::test
