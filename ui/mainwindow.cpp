// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/sidebar.h"
#include "ui/windowstate.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace keyturn {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Parts parts)
    : m_parts(parts)
{
    setWindowTitle(u"Keyturn"_s);
    resize(1148, 728);
    auto *centre = new QWidget(this);
    m_sidebar = new Sidebar(centre);
    m_banner = new MessageStrip(centre);
    m_banner->hide();
    m_keychainBanner = new MessageStrip(centre);
    m_keychainBanner->hide();
    m_pages = new QStackedWidget(centre);
    m_welcome = new WelcomePage(m_pages);
    m_pages->addWidget(m_welcome);
    auto *banners =
        new BannerArea({ metrics::pageMargin, metrics::medium, metrics::pageMargin, 0 }, centre);
    banners->add(m_banner);
    banners->add(m_keychainBanner);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(banners);
    right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    buildMenus();
    buildSidebar();
    m_parts.windowState.restoreWindow(*this);

    connect(m_banner, &MessageStrip::actionTriggered, this, [this] {
        if (m_bannerAction)
            m_bannerAction();
    });
    connect(m_keychainBanner, &MessageStrip::actionTriggered, this, &MainWindow::checkKeychain);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::openSandbox);
    connect(&m_parts.connections, &Connections::sessionAboutToClose, this,
            &MainWindow::closeSessionPages);
    connect(&m_parts.connections, &Connections::sessionChanged, this, &MainWindow::showSession);
    connect(&m_parts.connections, &Connections::changed, this, &MainWindow::updateSwitcher);
    connect(&m_parts.sandbox, &SandboxProcess::ready, this, &MainWindow::openSandboxConnection);
    connect(&m_parts.sandbox, &SandboxProcess::failed, this, [this](const QString &reason) {
        m_welcome->setSandboxStarting(false);
        showBanner({ tr("The sandbox is not running"), reason }, { tr("Start it again") },
                   [this] { openSandbox(); });
    });
    connect(&m_parts.connections.tools().vault.keychain(), &Keychain::stateChanged, this,
            &MainWindow::showKeychainState);
    updateActions();
    updateSwitcher();
}

MainWindow::~MainWindow()
{
    closeSessionPages(); // the pages borrow from the session, which outlives the window
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_create = file->addAction(icon(Icon::Plus), tr("&Create…"), QKeySequence::New, this, [this] {
        if (CredentialsPage *page = currentPage())
            page->create();
    });
    m_refresh = file->addAction(icon(Icon::Refresh), tr("&Refresh"), QKeySequence(Qt::Key_F5), this,
                                [this] {
                                    if (CredentialsPage *page = currentPage())
                                        page->reload();
                                });
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_copyId =
        edit->addAction(icon(Icon::Copy), tr("Copy key &ID"), QKeySequence::Copy, this, [this] {
            if (CredentialsPage *page = currentPage())
                page->copySelectedIds();
        });
    m_rename =
        edit->addAction(icon(Icon::Pencil), tr("&Rename"), QKeySequence(Qt::Key_F2), this, [this] {
            if (CredentialsPage *page = currentPage())
                page->renameSelected();
        });
    m_delete =
        edit->addAction(icon(Icon::Trash), tr("&Delete…"), QKeySequence::Delete, this, [this] {
            if (CredentialsPage *page = currentPage())
                page->deleteSelected();
        });
    edit->addSeparator();
    m_find = edit->addAction(icon(Icon::Search), tr("&Find"), QKeySequence::Find, this, [this] {
        if (CredentialsPage *page = currentPage())
            page->focusSearch();
    });
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    const std::tuple<QString, QString, Scheme> schemes[] = {
        { tr("As the &desktop"), u"system"_s, Scheme::System },
        { tr("&Light"), u"light"_s, Scheme::Light },
        { tr("D&ark"), u"dark"_s, Scheme::Dark }
    };
    for (const auto &[text, key, scheme] : schemes) {
        QAction *action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_parts.windowState.scheme() == key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = key, scheme = scheme] {
            m_parts.windowState.setScheme(key);
            m_parts.theme.setScheme(scheme);
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About Keyturn"), this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Keyturn"),
                                    tr("Keyturn %1").arg(QCoreApplication::applicationVersion()),
                                    QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(
            tr("Creates, keeps and deletes API keys and tokens. Secrets are kept "
               "in your keychain and nowhere else.\n\nQt %1. MIT licence.")
                .arg(QString::fromLatin1(qVersion())));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildSidebar()
{
    m_sidebar->addPage(kindKey(CredentialKind::ApiKey), Icon::Key,
                       kindtext::page(CredentialKind::ApiKey));
    m_sidebar->addStretch();
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
}

CredentialsPage *MainWindow::currentPage() const
{
    return qobject_cast<CredentialsPage *>(m_pages->currentWidget());
}

CredentialsPage *MainWindow::page(CredentialKind kind) const
{
    for (CredentialsPage *page : m_sessionPages) {
        if (page->listing().kind() == kind)
            return page;
    }
    return nullptr;
}

void MainWindow::openSandbox()
{
    m_welcome->setSandboxStarting(true);
    m_banner->hide();
    if (m_parts.sandbox.isRunning())
        openSandboxConnection();
    else
        m_parts.sandbox.start();
}

void MainWindow::openSandboxConnection()
{
    m_welcome->setSandboxStarting(false);
    Connections &connections = m_parts.connections;
    if (connections.find(Connections::sandboxUuid())) {
        connections.open(Connections::sandboxUuid(), {});
        return;
    }
    connections.openSandbox(m_parts.sandbox.address().url, m_parts.sandbox.address().organization,
                            m_parts.sandbox.takeCredential());
}

void MainWindow::showSession()
{
    Session *session = m_parts.connections.session();
    if (!session) {
        m_pages->setCurrentWidget(m_welcome);
        updateActions();
        updateSwitcher();
        return;
    }
    for (const KindProfile &kind : session->profile().kinds) {
        Listing *listing = session->listing(kind.kind);
        if (!listing || !m_sidebar->button(kindKey(kind.kind)))
            continue;
        auto *page = new CredentialsPage(*session, *listing, m_parts.clipboard, m_parts.windowState,
                                         m_pages);
        m_pages->addWidget(page);
        m_sessionPages.push_back(page);
        connect(page, &CredentialsPage::selectionChanged, this, &MainWindow::updateActions);
        connect(page, &CredentialsPage::openServicePageRequested, this,
                &MainWindow::openServicePage);
        connect(listing, &Listing::changed, this, &MainWindow::showCounts);
        listing->showCached();
        listing->reload();
    }
    connect(session, &Session::expired, this, &MainWindow::showExpired);
    m_banner->hide();
    updateSwitcher();
    showPage(kindKey(m_sessionPages.empty() ? CredentialKind::ApiKey
                                            : m_sessionPages.front()->listing().kind()));
    showCounts();
}

void MainWindow::closeSessionPages()
{
    // Dialogs of the session go first: they borrow from it. None of them holds anything that would
    // be lost: while one does, the window is modal to it and nothing can switch.
    for (GuardedDialog *dialog : findChildren<GuardedDialog *>())
        delete dialog;
    for (CredentialsPage *page : std::exchange(m_sessionPages, {}))
        delete page;
}

void MainWindow::showPage(const QString &id)
{
    for (CredentialsPage *page : m_sessionPages) {
        if (kindKey(page->listing().kind()) == id)
            m_pages->setCurrentWidget(page);
    }
    if (currentPage())
        m_sidebar->setCurrent(id);
    updateActions();
}

void MainWindow::showCounts()
{
    for (CredentialsPage *page : m_sessionPages) {
        const CredentialModel &model = page->listing().model();
        NavigationButton *button = m_sidebar->button(kindKey(page->listing().kind()));
        const int attention =
            model.countByState(ExpiryState::Soon) + model.countByState(ExpiryState::Expired);
        if (attention > 0)
            button->setCount(attention, Tone::Warning,
                             tr("%n expired or expiring soon", nullptr, attention));
        else
            button->setCount(model.rowCount());
    }
}

void MainWindow::showExpired()
{
    const Session *session = m_parts.connections.session();
    if (!session)
        return;
    showBanner({ tr("%1 no longer accepts this sign-in").arg(session->profile().name),
                 tr("What is shown was read before. Sign in again to go on.") },
               {}, {});
}

void MainWindow::showBanner(const Message &message, const QStringList &actions,
                            std::function<void()> action)
{
    m_bannerAction = std::move(action);
    m_banner->show(Tone::Bad, message.title, message.text);
    m_banner->setActions(actions);
}

void MainWindow::showProblem(const Message &message)
{
    showBanner(message, {}, {});
}

void MainWindow::checkKeychain()
{
    auto *reply = m_parts.connections.tools().vault.keychain().check();
    // The state tells the rest; the answer itself is of no more use here.
    connect(reply, &Reply::finished, this, &MainWindow::showKeychainState);
}

void MainWindow::showKeychainState()
{
    using Kind = KeychainError::Kind;
    std::optional<Kind> kind;
    switch (m_parts.connections.tools().vault.keychain().state()) {
    case KeychainState::Unknown:
    case KeychainState::Ready:
        break;
    case KeychainState::Waiting:
        m_keychainBanner->show(Tone::Warning, tr("Waiting for your keychain"),
                               tr("Look for an unlock prompt; it may be behind other windows."));
        return;
    case KeychainState::Locked:
        kind = Kind::Locked;
        break;
    case KeychainState::Denied:
        kind = Kind::Denied;
        break;
    case KeychainState::NoService:
        kind = Kind::NoService;
        break;
    case KeychainState::NoCollection:
        kind = Kind::NoCollection;
        break;
    case KeychainState::NotResponding:
        kind = Kind::TimedOut;
        break;
    case KeychainState::Unavailable:
        kind = Kind::Unavailable;
        break;
    }
    if (!kind) {
        m_keychainBanner->hide();
        return;
    }
    const Message message = errortext::keychain({ *kind, {} });
    m_keychainBanner->show(Tone::Warning, message.title, message.text);
    m_keychainBanner->setActions({ kind == Kind::Locked ? tr("Unlock") : tr("Try again") });
}

void MainWindow::updateActions()
{
    const CredentialsPage *page = currentPage();
    const bool hasSelection = page && page->hasSelection();
    m_create->setEnabled(page);
    m_create->setText(page ? kindtext::create(const_cast<CredentialsPage *>(page)->listing().kind())
                           : tr("&Create…"));
    m_refresh->setEnabled(page);
    m_find->setEnabled(page);
    m_delete->setEnabled(hasSelection);
    m_rename->setEnabled(hasSelection);
    m_copyId->setEnabled(hasSelection);
}

void MainWindow::updateSwitcher()
{
    const Session *session = m_parts.connections.session();
    m_sidebar->switcher()->setVisible(session);
    if (!session)
        return;
    m_sidebar->switcher()->setConnection(
        DisplayText(session->organizationName()).text(),
        tr("%1 · %2").arg(session->profile().name,
                          DisplayText(session->connection().accountName).text()));
}

void MainWindow::openServicePage(CredentialKind kind)
{
    const Session *session = m_parts.connections.session();
    const KindProfile *profile = session ? session->profile().kind(kind) : nullptr;
    if (profile && profile->page.scheme() == "https"_L1)
        QDesktopServices::openUrl(profile->page);
}

bool MainWindow::mayQuit()
{
    for (GuardedDialog *dialog : findChildren<GuardedDialog *>()) {
        if (dialog->mayClose())
            continue;
        dialog->reject(); // asks, or does nothing while a request is under way
        return false;
    }
    return true;
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    m_parts.windowState.saveWindow(*this);
    event->accept();
}

} // namespace keyturn
