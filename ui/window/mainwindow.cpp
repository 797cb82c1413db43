// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "core/clock.h"
#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "session/rescue.h"
#include "session/vaultchecks.h"
#include "ui/dialogs/capturedialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/replacedialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/heldkeypage.h"
#include "ui/pages/vaultpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
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
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

const QString vaultPageId = u"vault"_s;

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(parts)
    , m_checks(new VaultChecks(parts.connections, this))
{
    setWindowTitle(u"Keyturn"_s);
    resize(1148, 728);
    auto *centre = new QWidget(this);
    m_sidebar = new Sidebar(centre);
    m_banner = new MessageStrip(centre);
    m_banner->hide();
    m_keychainBanner = new MessageStrip(centre);
    m_keychainBanner->hide();
    m_servicesBanner = new MessageStrip(centre);
    m_servicesBanner->setClosing(MessageStrip::Closing::ByUser);
    m_servicesBanner->hide();
    m_rescueBanner = new MessageStrip(centre);
    m_rescueBanner->hide();
    m_pages = new QStackedWidget(centre);
    m_welcome = new WelcomePage(m_pages);
    m_pages->addWidget(m_welcome);
    auto *banners =
        new BannerArea({ metrics::pageMargin, metrics::medium, metrics::pageMargin, 0 }, centre);
    banners->add(m_banner);
    banners->add(m_keychainBanner);
    banners->add(m_servicesBanner);
    banners->add(m_rescueBanner);
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
    buildVaultPage();
    m_parts.windowState.restoreWindow(*this);

    connect(m_banner, &MessageStrip::actionTriggered, this, [this](int action) {
        const auto wanted = action == 0 ? m_bannerAction : m_secondBannerAction;
        if (wanted)
            wanted();
    });
    connect(m_keychainBanner, &MessageStrip::actionTriggered, this, &MainWindow::checkKeychain);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::openSandbox);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::openConnectDialog);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::importCredential);
    connectConnections();
    buildSwitching();
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
    showProfileProblems();
}

void MainWindow::connectConnections()
{
    Connections &connections = m_parts.connections;
    connect(&connections, &Connections::sessionAboutToClose, this, &MainWindow::closeSessionPages);
    connect(&connections, &Connections::sessionChanged, this, &MainWindow::showSession);
    connect(&connections, &Connections::changed, this, &MainWindow::updateSwitcher);
    connect(&connections, &Connections::openFailed, this, &MainWindow::handleOpenFailed);
    connect(&connections, &Connections::storeFailed, this, [this] {
        showProblem({ tr("Keyturn cannot read or write its own file"),
                      tr("What you change here is forgotten when you quit.") });
    });
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
                                    else if (HeldKeyPage *held = currentHeldPage())
                                        held->refresh();
                                    else if (showsVault())
                                        m_vault->audit();
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
            else if (HeldKeyPage *held = currentHeldPage())
                held->copyKey();
            else if (showsVault())
                m_vault->copySelected();
        });
    m_rename =
        edit->addAction(icon(Icon::Pencil), tr("&Rename"), QKeySequence(Qt::Key_F2), this, [this] {
            if (CredentialsPage *page = currentPage())
                page->renameSelected();
            else if (showsVault())
                m_vault->renameSelected();
        });
    m_delete =
        edit->addAction(icon(Icon::Trash), tr("&Delete…"), QKeySequence::Delete, this, [this] {
            if (CredentialsPage *page = currentPage())
                page->deleteSelected();
            else if (showsVault())
                m_vault->deleteSelected();
        });
    edit->addSeparator();
    m_find = edit->addAction(icon(Icon::Search), tr("&Find"), QKeySequence::Find, this, [this] {
        if (CredentialsPage *page = currentPage())
            page->focusSearch();
        else if (showsVault())
            m_vault->focusSearch();
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
    m_sidebar->addPage(kindKey(CredentialKind::PersonalAccessKey), Icon::User,
                       kindtext::page(CredentialKind::PersonalAccessKey));
    m_sidebar->addPage(kindKey(CredentialKind::ApiKey), Icon::Key,
                       kindtext::page(CredentialKind::ApiKey));
    m_sidebar->addPage(kindKey(CredentialKind::Token), Icon::User,
                       kindtext::page(CredentialKind::Token));
    m_sidebar->addHeading(tr("On this computer"));
    m_sidebar->addPage(vaultPageId, Icon::Vault, tr("Vault"));
    m_sidebar->addStretch();
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_sidebar->switcher(), &QAbstractButton::clicked, this, &MainWindow::openSwitcherMenu);
    showNavigation();
}

void MainWindow::showNavigation()
{
    const Session *session = m_parts.connections.session();
    for (const CredentialKind kind :
         { CredentialKind::PersonalAccessKey, CredentialKind::ApiKey, CredentialKind::Token }) {
        const KindProfile *profile = session ? session->profile().kind(kind) : nullptr;
        const bool isListed = !profile || profile->endpoint(Operation::List);
        NavigationButton *button = m_sidebar->button(kindKey(kind));
        button->setText(isListed ? kindtext::page(kind) : kindtext::heldPage(kind));
        // Without a session: what the first service will have.
        button->setVisible(session ? profile != nullptr
                                   : kind != CredentialKind::PersonalAccessKey);
        button->setEnabled(page(kind) || heldPage(kind));
        if (!page(kind))
            button->setCount(0);
        button->updateGeometry();
    }
}

void MainWindow::buildVaultPage()
{
    Session::Tools tools = m_parts.connections.tools();
    m_vault = new VaultPage(m_parts.connections, *m_checks, m_parts.clipboard, m_parts.windowState,
                            m_pages);
    m_pages->addWidget(m_vault);
    connect(m_vault, &VaultPage::selectionChanged, this, &MainWindow::updateActions);
    connect(m_vault, &VaultPage::importRequested, this, &MainWindow::importCredential);
    connect(m_vault, &VaultPage::useRequested, this, &MainWindow::useEntry);
    connect(m_vault, &VaultPage::signOutRequested, this, &MainWindow::askToSignOut);
    connect(&tools.vault, &Vault::changed, this, [this] {
        m_sidebar->button(vaultPageId)
            ->setCount(int(m_parts.connections.tools().vault.entries().size()));
    });
}

bool MainWindow::showsVault() const
{
    return m_pages->currentWidget() == m_vault;
}

void MainWindow::importCredential()
{
    auto *dialog = new ImportDialog(m_parts.connections, this);
    connect(dialog, &ImportDialog::imported, this, [this] { showPage(vaultPageId); });
    dialog->open();
}

void MainWindow::captureCredential(CredentialKind kind)
{
    Session *session = m_parts.connections.session();
    if (!session || !session->profile().kind(kind))
        return;
    const VaultPlace place = session->place(kind);
    CaptureDialog::Preset preset{
        place.serviceId, place.serverUrl, place.organizationId, {}, kind
    };
    if (kind != CredentialKind::Token)
        preset.organizationName = session->organizationName();
    preset.authUrl = session->connection().authUrl;
    auto *dialog = new CaptureDialog(session->vault(), m_parts.connections.catalog(),
                                     session->clock(), preset, this);
    connect(dialog, &CaptureDialog::saved, this,
            [this, kind] { showPage(heldPage(kind) ? kindKey(kind) : vaultPageId); });
    dialog->open();
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

HeldKeyPage *MainWindow::currentHeldPage() const
{
    return qobject_cast<HeldKeyPage *>(m_pages->currentWidget());
}

HeldKeyPage *MainWindow::heldPage(CredentialKind kind) const
{
    for (HeldKeyPage *page : m_heldPages) {
        if (page->kind() == kind)
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
    SandboxProcess &sandbox = m_parts.sandbox;
    if (Secret key = sandbox.takeKey(); !key.isEmpty()) {
        connections.addSandbox({ .uuid = Connections::sandboxKeyUuid(),
                                 .url = sandbox.address().url,
                                 .serviceId = u"anyreach"_s,
                                 .kind = CredentialKind::ApiKey,
                                 .organizations = { sandbox.address().keyOrganization } },
                               std::move(key));
    }
    if (Secret token = sandbox.takeToken(); !token.isEmpty()) {
        connections.addSandbox({ .uuid = Connections::sandboxTokenUuid(),
                                 .url = sandbox.address().url,
                                 .serviceId = u"anyreach"_s,
                                 .kind = CredentialKind::Token,
                                 .organizations = sandbox.address().tokenOrganizations },
                               std::move(token));
    }
    addSandboxAccounts();
    connections.open(Connections::sandboxKeyUuid(), {});
}

void MainWindow::addSandboxAccounts()
{
    for (SandboxProcess::Account &account : m_parts.sandbox.takeAccounts()) {
        m_parts.connections.addSandbox(
            { .uuid = u"sandbox-"_s + account.serviceId + u'-' + kindKey(account.kind),
              .url = m_parts.sandbox.address().url,
              .serviceId = account.serviceId,
              .kind = account.kind,
              .credentialId = account.credentialId,
              .organizations = { account.organization } },
            std::move(account.credential));
    }
}

void MainWindow::openLastConnection()
{
    if (!m_parts.connections.session() && !m_parts.connections.records().empty())
        m_parts.connections.open(m_parts.connections.records().front().uuid, {});
}

void MainWindow::showSession()
{
    Session *session = m_parts.connections.session();
    updateSwitcher();
    if (!session) {
        m_pages->setCurrentWidget(m_welcome);
        updateActions();
        return;
    }
    for (const KindProfile &kind : session->profile().kinds) {
        if (Listing *listing = session->listing(kind.kind))
            addSessionPage(*session, *listing);
        else
            addHeldPage(*session, kind.kind);
    }
    connect(session, &Session::expired, this, &MainWindow::showExpired);
    m_banner->hide();
    showWantedPage(*session);
    showCounts();
}

void MainWindow::showWantedPage(const Session &session)
{
    // Pages of another service mean something else even where they are called the same.
    if (std::exchange(m_wantedService, session.profile().id) != session.profile().id)
        m_wantedPage.clear();
    m_pages->setCurrentWidget(m_welcome);
    showPage(m_wantedPage);
    if (currentPage() || currentHeldPage())
        return;
    showPage(m_sessionPages.empty() ? kindKey(session.connection().kind)
                                    : kindKey(m_sessionPages.front()->listing().kind()));
}

void MainWindow::addHeldPage(Session &session, CredentialKind kind)
{
    auto *page = new HeldKeyPage(
        kind, { session, m_parts.connections, *m_checks, m_parts.clipboard }, m_pages);
    m_pages->addWidget(page);
    m_heldPages.push_back(page);
    connect(page, &HeldKeyPage::stateChanged, this, &MainWindow::updateActions);
    connect(page, &HeldKeyPage::pageRequested, this, &MainWindow::openInBrowser);
    connect(page, &HeldKeyPage::captureRequested, this, &MainWindow::captureCredential);
    connect(page, &HeldKeyPage::useRequested, this, [this, page](const VaultRecord &record) {
        useValue(record, [page, record] { return page->secret(record); });
    });
    connect(page, &HeldKeyPage::useTokenRequested, this,
            [this, page](const VaultRecord &key) { useAccessToken(*page, key); });
    connect(page, &HeldKeyPage::replaceRequested, this, &MainWindow::replaceKey);
    connect(page, &HeldKeyPage::signOutRequested, this,
            [this](const QString &uuid) { signOut(uuid, Connections::Credential::Remove); });
}

void MainWindow::useEntry(const VaultRecord &record)
{
    Vault &vault = m_parts.connections.tools().vault;
    useValue(record, [&vault, uuid = record.uuid] { return vault.secret(uuid); });
}

void MainWindow::useValue(const VaultRecord &record, SecretSource secret)
{
    const Connections &connections = m_parts.connections;
    const ServiceProfile *service = m_parts.connections.catalog().profile(record.serviceId);
    const KindProfile *kind = service ? service->kind(record.kind) : nullptr;
    if (!kind) {
        showProblem({ tr("Keyturn no longer knows this service"),
                      tr("The service's file is gone, and what it said of its use with it.") });
        return;
    }
    const auto server = connections.serverOf(record);
    const auto authServer = connections.authServerOf(record);
    UseSubject subject;
    subject.name = record.name;
    subject.serverUrl = server ? server->text() : service->address;
    if (kind->exchange)
        subject.authUrl = authServer ? authServer->text() : service->authAddress;
    // A token belongs to no single organization: the one that its sign-in used last will do.
    const ConnectionRecord *user =
        kind->organizationHeader.isEmpty() ? nullptr : connections.userOf(record.uuid);
    subject.organizationId = user ? user->lastOrganizationId : record.organizationId;
    subject.credentialId = record.credentialId;
    subject.hint = record.hint;
    subject.secret = std::move(secret);
    auto *dialog = new UseDialog(*kind, std::move(subject), m_parts.clipboard, this);
    dialog->open();
}

void MainWindow::useAccessToken(HeldKeyPage &page, const VaultRecord &key)
{
    const AccessToken *token = page.accessToken();
    const Session *session = m_parts.connections.session();
    const KindProfile *kind = session ? session->profile().kind(key.kind) : nullptr;
    if (!token || !kind || !kind->exchange)
        return;
    UseSubject subject;
    subject.name = tr("Access token");
    subject.serverUrl = session->server().text();
    subject.authUrl = session->connection().authUrl;
    subject.organizationId = token->organizationId;
    subject.hint = credentialHint(token->value, {});
    // The dialog goes with the session at the latest, and the page with both.
    subject.secret = [&page] {
        auto *reply = new KeychainReply<Secret>(&page);
        if (const AccessToken *held = page.accessToken())
            reply->settle(held->value.clone());
        else
            reply->settle(failure(KeychainError{ KeychainError::Kind::Absent, {} }));
        return reply;
    };
    auto *dialog =
        new UseDialog(snippetsFor(*kind->exchange), std::move(subject), m_parts.clipboard, this);
    dialog->open();
}

void MainWindow::replaceKey(const VaultRecord &record)
{
    const Session *session = m_parts.connections.session();
    if (!session)
        return;
    const ConnectionRecord &connection = session->connection();
    const bool isOwn = record.kind == connection.kind
        && (record.uuid == connection.uuid || record.uuid == connection.vaultUuid);
    auto *dialog =
        new ReplaceDialog(m_parts.connections, record, isOwn ? connection.uuid : QString(),
                          session->page(record.kind), this);
    connect(dialog, &ReplaceDialog::pageRequested, this, &MainWindow::openInBrowser);
    dialog->open();
}

void MainWindow::addSessionPage(Session &session, Listing &listing)
{
    auto *page =
        new CredentialsPage(session, listing, m_parts.clipboard, m_parts.windowState, m_pages);
    m_pages->addWidget(page);
    m_sessionPages.push_back(page);
    connect(page, &CredentialsPage::selectionChanged, this, &MainWindow::updateActions);
    connect(page, &CredentialsPage::openServicePageRequested, this, &MainWindow::openServicePage);
    connect(page, &CredentialsPage::captureRequested, this, &MainWindow::captureCredential);
    connect(page, &CredentialsPage::changeAddressRequested, this, &MainWindow::changeAddress);
    connect(&listing, &Listing::changed, this, &MainWindow::showCounts);
    listing.showCached();
    listing.reload();
}

void MainWindow::closeSessionPages()
{
    // Dialogs of the session go first: they borrow from it. None of them holds anything that would
    // be lost: while one does, the window is modal to it and nothing can switch.
    const auto found = findChildren<GuardedDialog *>();
    const QList<QPointer<GuardedDialog>> dialogs(found.begin(), found.end());
    for (const auto &dialog : dialogs) {
        // One may have gone with another, that it was a child of.
        if (dialog && !dialog->outlivesSession())
            delete dialog.data();
    }
    for (CredentialsPage *page : std::exchange(m_sessionPages, {}))
        delete page;
    for (HeldKeyPage *page : std::exchange(m_heldPages, {}))
        delete page;
}

void MainWindow::showPage(const QString &id)
{
    if (id == vaultPageId) {
        m_pages->setCurrentWidget(m_vault);
        m_sidebar->setCurrent(id);
    }
    for (CredentialsPage *page : m_sessionPages) {
        if (kindKey(page->listing().kind()) != id)
            continue;
        m_pages->setCurrentWidget(page);
        m_sidebar->setCurrent(id);
        m_wantedPage = id;
    }
    for (HeldKeyPage *page : m_heldPages) {
        if (kindKey(page->kind()) != id)
            continue;
        m_pages->setCurrentWidget(page);
        m_sidebar->setCurrent(id);
        m_wantedPage = id;
    }
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
    const QString uuid = session->connection().uuid;
    const QString organizationId = session->organization().id;
    showBanner({ tr("%1 no longer accepts this sign-in").arg(session->profile().name),
                 tr("What is shown was read before. Sign in again to go on.") },
               { tr("Sign in again") },
               [this, uuid, organizationId] { signInAgain(uuid, organizationId); });
}

void MainWindow::showBanner(const Message &message, const QStringList &actions,
                            std::function<void()> action)
{
    m_bannerAction = std::move(action);
    m_secondBannerAction = {};
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
    const KeychainState state = m_parts.connections.tools().vault.keychain().state();
    const auto message = errortext::keychainState(state);
    if (!message) {
        m_keychainBanner->hide();
        return;
    }
    m_keychainBanner->show(Tone::Warning, message->title, message->text);
    if (state != KeychainState::Waiting)
        m_keychainBanner->setActions(
            { state == KeychainState::Locked ? tr("Unlock") : tr("Try again") });
}

void MainWindow::watchRescue(Rescue &rescue)
{
    connect(&rescue, &Rescue::rescued, this, [this](const QString &name) {
        m_rescued.append(DisplayText(name).inSentence());
        m_rescueBanner->show(Tone::Good, tr("Nothing was lost"),
                             tr("Keyturn ended while these were being created. They are in the "
                                "vault: %1")
                                 .arg(QLocale().createSeparatedList(m_rescued)));
        m_rescueBanner->setActions({ tr("Close") });
    });
    connect(&rescue, &Rescue::unknownFound, this, [this, &rescue] {
        QStringList names;
        for (const IntentRecord &intent : rescue.unknown())
            names.append(DisplayText(intent.name).inSentence());
        m_rescueBanner->show(
            Tone::Warning, tr("Keyturn ended while something was being created"),
            tr("Whether the service made it is unknown, and no secret of it came: %1. Look into "
               "the list; what nobody holds the secret of can be deleted there.")
                .arg(QLocale().createSeparatedList(names)));
        m_rescueBanner->setActions({ tr("I have looked") });
    });
    connect(m_rescueBanner, &MessageStrip::actionTriggered, this, [this, &rescue] {
        rescue.forgetUnknown();
        m_rescueBanner->hide();
    });
}

void MainWindow::showProfileProblems()
{
    const auto &problems = m_parts.connections.catalog().problems();
    if (problems.empty())
        return;
    QStringList lines;
    for (const ProfileProblem &problem : problems) {
        const QString file = DisplayText(problem.file).inSentence();
        lines.append(
            problem.line > 0
                ? tr("%1, line %2: %3").arg(file, QString::number(problem.line), problem.reason)
                : tr("%1: %2").arg(file, problem.reason));
    }
    m_servicesBanner->show(Tone::Warning,
                           tr("%n service file(s) cannot be used", nullptr, int(problems.size())),
                           lines.join(u' ') + u' ' + tr("Everything else works as before."));
}

void MainWindow::updateActions()
{
    showNavigation();
    CredentialsPage *page = currentPage();
    const HeldKeyPage *held = currentHeldPage();
    const int entries = showsVault() ? m_vault->selectedCount() : 0;
    const bool hasSelection = (page && page->hasSelection()) || entries > 0;
    m_create->setEnabled(page);
    m_create->setText(page ? kindtext::create(page->listing().kind()) : tr("&Create…"));
    m_refresh->setEnabled(page || held || showsVault());
    m_find->setEnabled(page || showsVault());
    m_delete->setEnabled(hasSelection);
    m_delete->setText(showsVault() ? tr("&Remove…") : tr("&Delete…"));
    m_rename->setEnabled((page && hasSelection) || entries == 1);
    m_copyId->setEnabled((page && hasSelection) || entries == 1 || (held && held->hasKey()));
    m_copyId->setText(showsVault() || held ? tr("&Copy") : tr("Copy key &ID"));
}

void MainWindow::updateSwitcher()
{
    const Connections &connections = m_parts.connections;
    const Session *session = m_parts.connections.session();
    const ConnectionRecord *record =
        connections.find(session ? session->connection().uuid : connections.openingUuid());
    ConnectionSwitcher *switcher = m_sidebar->switcher();
    switcher->setVisible(!connections.records().empty());
    if (!record) {
        switcher->setConnection(tr("Choose an organization"), tr("Nothing is open"), 0);
        return;
    }
    const QString id = session ? session->organization().id : record->lastOrganizationId;
    QString name = record->accountName;
    for (const OrganizationRecord &organization : record->organizations) {
        if (organization.id == id && !organization.name.isEmpty())
            name = organization.name;
    }
    const ServiceProfile *profile = m_parts.connections.catalog().profile(record->serviceId);
    switcher->setConnection(DisplayText(name).text(),
                            tr("%1 · %2").arg(profile ? profile->name : record->serviceId,
                                              DisplayText(record->accountName).text()),
                            record->colour);
}

void MainWindow::buildSwitching()
{
    for (int index = 0; index < 9; ++index) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] { switchTo(index); });
        addAction(action);
    }
}

void MainWindow::switchTo(int index)
{
    const auto targets = m_parts.connections.targets();
    if (std::size_t(index) < targets.size())
        m_parts.connections.open(targets[std::size_t(index)].uuid,
                                 targets[std::size_t(index)].organizationId);
}

void MainWindow::openSwitcherMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSwitchActions(menu);
    menu->addSeparator();
    menu->addAction(icon(Icon::Plus), tr("&Connect an account…"), this,
                    &MainWindow::openConnectDialog);
    if (const Session *session = m_parts.connections.session()) {
        const QString uuid = session->connection().uuid;
        menu->addAction(icon(Icon::Pencil), tr("&Edit this account…"), this,
                        [this, uuid] { editConnection(uuid); });
        menu->addAction(icon(Icon::Close), tr("&Sign out…"), this,
                        [this, uuid] { askToSignOut(uuid); });
    }
    const ConnectionSwitcher *switcher = m_sidebar->switcher();
    menu->popup(switcher->mapToGlobal(switcher->rect().bottomLeft()));
}

void MainWindow::addSwitchActions(QMenu *menu)
{
    const Session *session = m_parts.connections.session();
    int index = 0;
    for (const Connections::Target &target : m_parts.connections.targets()) {
        const ConnectionRecord *record = m_parts.connections.find(target.uuid);
        QString name = record->accountName;
        for (const OrganizationRecord &organization : record->organizations) {
            if (organization.id == target.organizationId && !organization.name.isEmpty())
                name = organization.name;
        }
        // An ampersand of somebody's name is no mnemonic.
        const QString text =
            tr("%1 (%2)")
                .arg(DisplayText(name).text(), DisplayText(record->accountName).text())
                .replace(u'&', u"&&"_s);
        QPixmap dot(metrics::iconSize(fontMetrics()), metrics::iconSize(fontMetrics()));
        dot.fill(ConnectionSwitcher::tileColour(record->colour));
        QAction *action = menu->addAction(dot, text);
        if (index < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        action->setCheckable(true);
        action->setChecked(session && session->connection().uuid == target.uuid
                           && session->organization().id == target.organizationId);
        connect(action, &QAction::triggered, this, [this, index] { switchTo(index); });
        ++index;
    }
}

void MainWindow::openConnectDialog()
{
    auto *dialog = new ConnectDialog(m_parts.connections, this);
    dialog->open();
}

void MainWindow::signInAgain(const QString &uuid, const QString &organizationId)
{
    const ConnectionRecord *record = m_parts.connections.find(uuid);
    if (!record)
        return;
    auto *dialog = new ConnectDialog(m_parts.connections, this);
    dialog->setConnection(*record, organizationId);
    dialog->open();
}

void MainWindow::handleOpenFailed(const QString &uuid, const KeychainError &error)
{
    const ConnectionRecord *record = m_parts.connections.find(uuid);
    if (!record)
        return;
    m_pages->setCurrentWidget(m_welcome);
    updateActions();
    const QString organizationId = record->lastOrganizationId;
    Message message = errortext::keychain(error);
    message.title = tr("%1 could not be opened: %2")
                        .arg(DisplayText(record->accountName).inSentence(), message.title);
    showBanner(message, { tr("Try again"), tr("Sign in again") },
               [this, uuid, organizationId] { m_parts.connections.open(uuid, organizationId); });
    m_secondBannerAction = [this, uuid, organizationId] { signInAgain(uuid, organizationId); };
}

void MainWindow::editConnection(const QString &uuid)
{
    const ConnectionRecord *record = m_parts.connections.find(uuid);
    if (!record)
        return;
    auto *dialog = new ConnectionDialog(m_parts.connections, *record, this);
    connect(dialog, &ConnectionDialog::signOutRequested, this, &MainWindow::askToSignOut);
    dialog->open();
}

void MainWindow::askToSignOut(const QString &uuid)
{
    const ConnectionRecord *record = m_parts.connections.find(uuid);
    if (!record)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Sign out"),
                        tr("Sign out of %1?").arg(DisplayText(record->accountName).inSentence()),
                        QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("On the service its credential goes on working until it is deleted there. You can "
           "remove it from your keychain, or keep it there as an entry of the vault."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *removal =
        box->addButton(tr("Sign &out and remove the key"), QMessageBox::DestructiveRole);
    // What is in no vault cannot stay there: the sandbox's own, or of a sign-in until Keyturn ends.
    QPushButton *keeping = record->vaultUuid.isEmpty()
        ? nullptr
        : box->addButton(tr("Sign out, &keep it in the vault"), QMessageBox::AcceptRole);
    auto *stay = box->addButton(tr("&Stay signed in"), QMessageBox::RejectRole);
    setButtonRole(removal, ButtonRole::Danger);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, this, [this, box, removal, keeping, uuid] {
        if (box->clickedButton() == removal)
            signOut(uuid, Connections::Credential::Remove);
        else if (keeping && box->clickedButton() == keeping)
            signOut(uuid, Connections::Credential::KeepInVault);
    });
    box->open();
}

void MainWindow::signOut(const QString &uuid, Connections::Credential credential)
{
    auto *reply = m_parts.connections.signOut(uuid, credential);
    connect(reply, &Reply::finished, this, [this, reply, uuid, credential] {
        const auto done = reply->takeResult();
        if (done) {
            m_parts.clipboard.clearIfOurs();
            return;
        }
        Message message = errortext::vault(done.error());
        message.title = tr("Still signed in: %1").arg(message.title);
        showBanner(message, { tr("Try again") },
                   [this, uuid, credential] { signOut(uuid, credential); });
    });
}

void MainWindow::changeAddress(CredentialKind kind, Operation operation)
{
    const Session *session = m_parts.connections.session();
    if (!session)
        return;
    auto *dialog = new EndpointDialog(m_parts.connections.catalog(), session->profile().id, kind,
                                      operation, this);
    // Later: reopening closes the session's dialogs, this one among them.
    connect(dialog, &EndpointDialog::changed, &m_parts.connections, &Connections::reopen,
            Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::openServicePage(CredentialKind kind)
{
    if (const Session *session = m_parts.connections.session())
        openInBrowser(session->page(kind));
}

/// The same rule as for servers: plain http for this computer alone.
void MainWindow::openInBrowser(const QUrl &url)
{
    if (const auto server = ServerUrl::parse(url.adjusted(QUrl::RemoveQuery).toString());
        server && server->isSameOrigin(url))
        QDesktopServices::openUrl(url);
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
