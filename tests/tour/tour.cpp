// SPDX-License-Identifier: MIT
// keyturn-tour <folder for pictures>: does the main job in the real program, prints each step as it
// passes and ends with an error at the first that does not. Run it inside with-keyring.
#include "keychain/helperkeychain.h"
#include "main/application.h"
#include "main/translations.h"
#include "models/credentialmodel.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace keyturn;
using namespace Qt::StringLiterals;
using test::UiRobot;

namespace {

const QString keyName = u"Tour key"_s;

class Tour final
{
public:
    Tour(Application &application, QString folder)
        : m_application(application)
        , m_folder(std::move(folder))
    {
    }

    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool step(const char *what, bool passed) const;
    [[nodiscard]] bool picture(const QString &name) const;
    [[nodiscard]] bool fillInForm() const;
    [[nodiscard]] bool copySecret();
    [[nodiscard]] bool isInKeyring() const;
    [[nodiscard]] QModelIndex rowOfKey() const;
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] bool deleteKey() const;

    Application &m_application;
    QString m_folder;
    QByteArray m_secret;
};

bool Tour::step(const char *what, bool passed) const
{
    std::printf("%s %s\n", passed ? "ok    " : "FAILED", what);
    std::fflush(stdout);
    if (!passed)
        std::printf("       on the screen: %s\n", qPrintable(UiRobot::everythingSeen()));
    return passed;
}

bool Tour::picture(const QString &name) const
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = &m_application.window();
    QTest::qWait(150); // let hover, focus and layout settle before the picture
    return window->grab().save(QDir(m_folder).filePath(name + u".png"_s));
}

QTableView *Tour::table() const
{
    for (auto *view : m_application.window().findChildren<QTableView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

QModelIndex Tour::rowOfKey() const
{
    const QTableView *view = table();
    if (!view)
        return {};
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                                                       keyName, 1, Qt::MatchExactly);
    return found.value(0);
}

bool Tour::fillInForm() const
{
    return UiRobot::type(u"Name"_s, keyName) && UiRobot::choose(u"Expiration"_s, u"30 days"_s)
        && UiRobot::waitToSee(u"in 30 days"_s);
}

bool Tour::copySecret()
{
    if (!UiRobot::click(u"Reveal"_s))
        return false;
    m_secret = UiRobot::textOf(u"Secret"_s).toUtf8();
    return UiRobot::click(u"Reveal"_s) && UiRobot::click(u"Copy"_s)
        && UiRobot::waitToSee(u"Copied, clears in"_s) && m_secret.startsWith("ak_")
        && QGuiApplication::clipboard()->text().toUtf8() == m_secret
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

bool Tour::deleteKey() const
{
    // A virtual display has no window manager to hand the focus back after a dialog.
    m_application.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_application.window()))
        return false;
    table()->selectRow(rowOfKey().row());
    table()->setFocus();
    UiRobot::press(QKeySequence::Delete);
    return UiRobot::waitToSee(u"cannot be undone"_s);
}

bool Tour::run()
{
    const auto hasRows = [this] { return table() && table()->model()->rowCount() > 3; };
    return step("the window opens on the sandbox and lists its keys", UiRobot::waitUntil(hasRows))
        && step("picture: API Keys", picture(u"api-keys"_s))
        && step("Create API Key opens the dialog",
                UiRobot::click(u"Create API Key"_s) && UiRobot::find(u"Name"_s))
        && step("name and expiration are filled in", fillInForm())
        && step("picture: Create API Key", picture(u"create"_s))
        && step("the key is created",
                UiRobot::click(u"Create"_s) && UiRobot::waitToSee(u"Copy your key now"_s))
        && step("the dialog says that it is saved", UiRobot::waitToSee(u"Saved in your keychain"_s))
        && step("picture: the secret, once", picture(u"secret"_s))
        && step("it can be revealed and copied", copySecret())
        && step("picture: copied", picture(u"copied"_s))
        && step("the keyring holds it, says secret-tool", isInKeyring())
        && step("Done closes the dialog", UiRobot::click(u"Done"_s) && UiRobot::waitUntil([] {
                                              return !QApplication::activeModalWidget();
                                          }))
        && step("the key stands in the table, in the vault",
                rowOfKey().data(CredentialModel::InVaultRole).toBool())
        && step("Delete asks first", deleteKey())
        && step("picture: Delete key", picture(u"delete"_s))
        && step("the key is deleted", UiRobot::click(u"Delete key"_s) && UiRobot::waitUntil([this] {
                                          return !QApplication::activeModalWidget()
                                              && !rowOfKey().isValid();
                                      }))
        && step("the keyring no longer holds it", !isInKeyring())
        && step(
               "closing the window takes the copy from the clipboard",
               m_application.window().close() && [this] {
                   m_application.clipboard().clearIfOurs();
                   return QGuiApplication::clipboard()->text().isEmpty();
               }());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(u"keyturn"_s);
    installTranslations(qtApplication);
    if (argc != 2) {
        std::fprintf(stderr, "usage: keyturn-tour <folder for pictures>\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const QTemporaryDir home;
    Application application({ .sandbox = true, .locale = {} },
                            { home.filePath(u"data"_s), home.filePath(u"config"_s),
                              HelperKeychain::defaultProgram(), SandboxProcess::defaultProgram() },
                            nullptr);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    application.show();
    const bool passed = Tour(application, folder).run();
    std::printf("%s\n", passed ? "The tour is complete." : "The tour stopped.");
    return passed ? 0 : 1;
}
