// SPDX-License-Identifier: MIT
// The program with its window and the real keychain, in a process of its own, so that a test can
// read the memory of it and of its helper. A robot does what the lines on standard input say, and
// prints the first word of a line when that is done:
//   create NAME   up to the secret that is saved, revealed and copied
//   reveal NAME   the kept value, revealed from the vault and copied
//   use NAME      the kept value in a snippet of code, and in a request that verifies it
//   close         closes the dialog and clears the clipboard as its timer does
//   leave         signs out and removes the key
// On X11 another program pastes what was copied.
// Arguments: the folder of its files, the service's address, a file with the credential to sign in
// with (an argument stays in memory), the certificate of the authority that vouches for the
// service.
#include "keychain/helperkeychain.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>

#include <cstdio>
#include <iostream>
#include <string>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

class Driver final
{
public:
    explicit Driver(const QStringList &arguments)
        : m_keychain(HelperKeychain::defaultProgram(), nullptr)
        , m_running(arguments.value(1), m_keychain)
    {
    }

    [[nodiscard]] bool start(const QString &address, const QString &credentialFile);
    [[nodiscard]] bool obey(const QString &word, const QString &name);

private:
    [[nodiscard]] bool create(const QString &name);
    [[nodiscard]] bool reveal(const QString &name);
    [[nodiscard]] bool use(const QString &name);
    [[nodiscard]] bool close();
    [[nodiscard]] bool leave();
    [[nodiscard]] bool select(const QString &name);
    [[nodiscard]] static bool copy();

    HelperKeychain m_keychain;
    RunningProgram m_running;
};

bool Driver::start(const QString &address, const QString &credentialFile)
{
    QFile file(credentialFile);
    return m_running.start() && file.open(QIODevice::ReadOnly)
        && m_running.signIn({ address, QString::fromLatin1(file.readAll()) });
}

bool Driver::obey(const QString &word, const QString &name)
{
    if (word == "create"_L1)
        return create(name);
    if (word == "reveal"_L1)
        return reveal(name);
    if (word == "use"_L1)
        return use(name);
    return word == "leave"_L1 ? leave() : close();
}

bool Driver::create(const QString &name)
{
    return UiRobot::click(u"API Keys"_s) && UiRobot::click(u"Create API Key"_s)
        && UiRobot::type(u"Name"_s, name) && UiRobot::click(u"Create"_s)
        && UiRobot::waitToSee(u"Saved in your keychain"_s) && UiRobot::click(u"Reveal"_s) && copy();
}

bool Driver::select(const QString &name)
{
    return UiRobot::click(u"Vault"_s) && m_running.select(name);
}

bool Driver::reveal(const QString &name)
{
    return select(name) && UiRobot::click(u"Reveal"_s) && copy();
}

bool Driver::use(const QString &name)
{
    if (!select(name) || !UiRobot::click(u"Verify"_s) || !UiRobot::waitToSee(u"Verified"_s)
        || !UiRobot::click(u"Use in code…"_s))
        return false;
    auto *withValue = qobject_cast<QCheckBox *>(UiRobot::find(u"Show the real value"_s));
    if (!withValue)
        return false;
    if (!withValue->isChecked())
        withValue->click();
    return copy();
}

bool Driver::copy()
{
    if (!UiRobot::click(u"Copy"_s) || !UiRobot::waitToSee(u"Copied, clears in"_s))
        return false;
    if (QGuiApplication::platformName() != "xcb"_L1)
        return true;
    QProcess paste;
    paste.setStandardOutputFile(QProcess::nullDevice());
    paste.start(QStringLiteral(XCLIP), { u"-o"_s, u"-selection"_s, u"clipboard"_s });
    return QTest::qWaitFor([&paste] { return paste.state() == QProcess::NotRunning; })
        && paste.exitStatus() == QProcess::NormalExit && paste.exitCode() == 0;
}

bool Driver::close()
{
    const QString button = UiRobot::look(u"Done"_s) ? u"Done"_s : u"Close"_s;
    if (!UiRobot::click(button) || !RunningProgram::waitForNoDialog() || !m_running.focusWindow())
        return false;
    m_running.application().clipboard().clearIfOurs();
    QTest::qWait(300); // until what is to be deleted later is deleted
    return true;
}

bool Driver::leave()
{
    if (!m_running.pickFromSwitcher(u"Sign out"_s)
        || !UiRobot::click(u"Sign out and remove the key"_s) || !RunningProgram::waitForNoDialog()
        || !UiRobot::find(u"Connect an account"_s))
        return false;
    QTest::qWait(300);
    return true;
}

void say(const QString &word)
{
    std::puts(qPrintable(word));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const TestEnvironment environment;
    const QApplication application(argc, argv);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QCoreApplication::arguments().value(4));
    QSslConfiguration::setDefaultConfiguration(tls);
    Driver driver(QCoreApplication::arguments());
    if (driver.start(QCoreApplication::arguments().value(2),
                     QCoreApplication::arguments().value(3)))
        say(u"ready"_s);
    for (std::string text; std::getline(std::cin, text);) {
        const QString line = QString::fromStdString(text);
        const QString word = line.section(u' ', 0, 0);
        if (!driver.obey(word, line.section(u' ', 1))) {
            std::fputs(qPrintable(line + u" failed: " + UiRobot::everythingSeen()), stderr);
            return 1;
        }
        say(word);
    }
    return 0;
}
