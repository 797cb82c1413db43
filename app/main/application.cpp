// SPDX-License-Identifier: MIT
#include "main/application.h"

#include "keychain/helperkeychain.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QSessionManager>
#include <QStandardPaths>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

Scheme schemeFromKey(const QString &key)
{
    if (key == "light"_L1)
        return Scheme::Light;
    if (key == "dark"_L1)
        return Scheme::Dark;
    return Scheme::System;
}

} // namespace

Application::Places Application::standardPlaces()
{
    return { QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
             QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
             HelperKeychain::defaultProgram(),
             SandboxProcess::defaultProgram(),
             {} };
}

Application::Application(Options options, const Places &places, Keychain *keychain)
    : m_options(std::move(options))
    , m_theme(nullptr)
    , m_windowState(QDir(places.configFolder).filePath(u"window.ini"_s))
    , m_catalog(ServiceCatalog::load(u":/keyturn/services"_s,
                                     QDir(places.configFolder).filePath(u"services"_s)))
    , m_store(QDir(places.dataFolder).filePath(u"keyturn.sqlite"_s), nullptr)
    , m_ownKeychain(keychain ? nullptr
                             : std::make_unique<HelperKeychain>(places.keychainProgram, nullptr))
    , m_vault(keychain ? *keychain : *m_ownKeychain, m_store, nullptr)
    , m_signIns(m_store, nullptr)
    , m_current(m_catalog, m_signIns, m_vault, m_store, m_clock, places.limits, nullptr)
    , m_keeping(m_catalog, m_signIns, m_current, m_vault, m_clock, nullptr)
    , m_signOut(m_signIns, m_vault, nullptr)
    , m_rescue(m_catalog, m_vault, m_store, m_clock, nullptr)
    , m_sandbox(places.sandboxProgram, QDir(places.dataFolder).filePath(u"sandbox"_s), nullptr)
    , m_sandboxAccounts(m_sandbox, m_catalog, m_signIns, m_current, nullptr)
    // lint-allow(one-clipboard): handed to the one class that uses it
    , m_clipboard(*QGuiApplication::clipboard(), nullptr)
{
    m_theme.setScheme(schemeFromKey(m_windowState.scheme()));
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{ m_catalog, m_signIns, m_current, m_keeping, m_signOut, m_sandboxAccounts,
                           m_vault, m_clock, places.limits, m_clipboard, m_theme, m_windowState });
    m_window->watchRescue(m_rescue);
    connect(m_window.get(), &MainWindow::firstPainted, this, &Application::begin);
    if (!m_options.sandbox)
        connect(&m_signIns, &SignIns::loaded, m_window.get(), &MainWindow::openLastConnection);
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

void Application::show()
{
    m_window->show();
}

void Application::begin()
{
    auto *reply = m_store.open();
    connect(reply, &Reply::finished, this, [this, reply] { handleOpened(reply->takeResult()); });
    m_window->checkKeychain();
    if (m_options.sandbox)
        m_window->openSandbox();
}

void Application::handleOpened(const Result<Store::Opened, StoreError> &opened)
{
    if (!opened)
        m_window->showProblem(errortext::store(opened.error()));
    else if (opened->quarantined)
        m_window->showProblem(
            { tr("Keyturn's own file was damaged"),
              tr("It was set aside as %1 and a new one begun. Secrets are not in it: "
                 "they are in your keychain as before.")
                  .arg(QFileInfo(opened->quarantineFile).fileName()) });
    connect(&m_vault, &Vault::changed, &m_rescue, &Rescue::run, Qt::SingleShotConnection);
    m_vault.load();
    m_signIns.load();
}

} // namespace keyturn
