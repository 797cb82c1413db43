// SPDX-License-Identifier: MIT
#include "main/application.h"

#include "core/heap.h"
#include "main/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QIcon>
#include <QSessionManager>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString stateFile(const Program::Places &places)
{
    return QDir(places.configFolder).filePath(u"window.ini"_s);
}

} // namespace

Program::Places Application::standardPlaces()
{
    return { QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
             QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
             SandboxProcess::defaultProgram() };
}

QString Application::savedLanguage(const Program::Places &places)
{
    return Preferences(stateFile(places), nullptr).values().language;
}

Application::Application(Options options, const Program::Places &places, const Clock &clock,
                         Keychain &keychain)
    : m_options(std::move(options))
    , m_theme(nullptr)
    , m_windowState(stateFile(places))
    , m_preferences(stateFile(places), nullptr)
    , m_network(nullptr)
    , m_program(places, clock, keychain, nullptr)
    // lint-allow(one-clipboard): passed to the one class that uses it
    , m_clipboard(*QGuiApplication::clipboard(), nullptr)
    , m_effects({ m_preferences, m_theme, m_clipboard, m_network }, nullptr)
{
    m_theme.setScheme(schemeOf(m_preferences.values().scheme));
    makeWindow();
    connect(m_window.get(), &MainWindow::firstPainted, this, &Application::begin);
    connect(&m_program, &Program::storeFailed, this, [this](const StoreError &error) {
        m_storeError = error;
        m_window->tellStoreUnopened(errortext::storeUnopened(error, m_program.dataFolder()));
    });
    connect(&m_program, &Program::storeOpened, this, [this](const Store::Opened &opened) {
        m_storeError.reset();
        m_window->tellStoreOpened(opened);
    });
    watchMemory();
    connect(&m_program.signIns(), &SignIns::loaded, this, [this] {
        if (!m_options.sandbox)
            m_window->openLastConnection();
        if (const QString link = std::exchange(m_options.link, {}); !link.isEmpty())
            m_window->followLink(link);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, &m_clipboard, &SecretClipboard::clearIfOurs);
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            if (!m_window->mayQuit())
                manager.cancel();
        },
        Qt::DirectConnection);
}

Application::~Application()
{
    m_clipboard.clearIfOurs();
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        windowParts(m_program, m_clipboard, m_preferences, m_network, m_windowState));
    m_window->watchRescue(m_program.rescue());
    m_window->watchAdoption(m_program.adoption());
    connect(m_window.get(), &MainWindow::storeRequested, &m_program, &Program::begin);
    // Later, because the window ends, and what was clicked is a part of it.
    connect(m_window.get(), &MainWindow::languageRequested, this, &Application::changeLanguage,
            Qt::QueuedConnection);
}

/// Another window takes the place of the present one: its texts are in the new language, and
/// sign-ins, access tokens and the clipboard stay as they are.
void Application::changeLanguage(const QString &choice)
{
    // A dialog may show a secret that is nowhere else. Whoever cannot use the menu now may still
    // use a shortcut or an assistive technology.
    const auto dialogs = m_window->findChildren<QDialog *>();
    if (std::any_of(dialogs.begin(), dialogs.end(),
                    [](const QDialog *dialog) { return dialog->isVisible(); }))
        return;
    PreferenceValues values = m_preferences.values();
    values.language = choice;
    m_preferences.set(values);
    m_windowState.saveWindow(*m_window);
    const WindowPlace place = m_window->place();
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    useLanguage(*qApp, choice);
    m_program.catalog().translateProblems();
    makeWindow();
    if (m_storeError)
        m_window->tellStoreUnopened(
            errortext::storeUnopened(*m_storeError, m_program.dataFolder()));
    connect(m_window.get(), &MainWindow::firstPainted, this, [this, place] {
        m_window->watchReminders(m_program.knownKeys(), m_program.reminders());
        m_window->showPlace(place);
    });
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void Application::show()
{
    m_window->show();
}

void Application::showAgain(const Options &options, const QByteArray &activationToken)
{
    // Qt's Wayland plugin reads the token from this variable when a window is activated (Qt 6.3 and
    // later).
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (options.sandbox)
        openSandboxWhenFree();
    if (!options.link.isEmpty())
        m_window->followLink(options.link);
}

/// While a modal dialog is open, the session is not switched: the dialog belongs to the open
/// session and would be closed. It is done after the dialog.
void Application::openSandboxWhenFree()
{
    if (const QWidget *dialog = QApplication::activeModalWidget())
        connect(dialog, &QObject::destroyed, this, &Application::openSandboxWhenFree,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    else
        m_window->openSandbox();
}

void Application::begin()
{
    // Later than the window: drawing it takes longer than opening an empty window.
    QGuiApplication::setWindowIcon(QIcon(u":/keyturn/desktop/app.keyturn.keyturn.svg"_s));
    m_window->watchReminders(m_program.knownKeys(), m_program.reminders());
    // No request may be made before it is known whom to trust.
    connect(&m_network, &NetworkUse::applied, this, &Application::beginWork,
            Qt::SingleShotConnection);
    m_network.apply(m_preferences.values().network);
}

void Application::beginWork()
{
    m_program.begin();
    m_window->checkKeychain();
    if (m_options.sandbox)
        m_window->openSandbox();
}

/// Reading a list takes much more memory than the list.
void Application::watchMemory()
{
    m_listsRead.setSingleShot(true);
    m_listsRead.setInterval(std::chrono::seconds(1));
    connect(&m_listsRead, &QTimer::timeout, this, giveBackFreeMemory);
    connect(&m_program.knownKeys(), &KnownKeys::changed, &m_listsRead, qOverload<>(&QTimer::start));
}

MainWindow::Parts windowParts(Program &program, SecretClipboard &clipboard,
                              Preferences &preferences, const NetworkUse &network,
                              WindowState &windowState)
{
    return { program.catalog(),
             program.signIns(),
             program.current(),
             program.keeping(),
             program.signOut(),
             program.sandbox(),
             program.vault(),
             program.store(),
             program.rotations(),
             program.activity(),
             program.clock(),
             program.limits(),
             clipboard,
             preferences,
             network,
             windowState,
             QDir(program.dataFolder()).filePath(u"keyturn.sqlite"_s) };
}

} // namespace keyturn
