// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "session/reminders.h"
#include "session/rotatedrows.h"
#include "session/unlistedentries.h"
#include "session/vaultchecks.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/diagnosedialog.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/dialogs/rotationswaps.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/vaultpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/style/keyturnstyle.h"
#include "ui/widgets/sidebar.h"
#include "ui/window/commands.h"
#include "ui/window/importdrop.h"
#include "ui/window/links.h"
#include "ui/window/menubar.h"
#include "ui/window/navigation.h"
#include "ui/window/notices.h"
#include "ui/window/pagedialogs.h"
#include "ui/window/partwalk.h"
#include "ui/window/programnotices.h"
#include "ui/window/readingorder.h"
#include "ui/window/reminding.h"
#include "ui/window/rescuenotices.h"
#include "ui/window/reviewing.h"
#include "ui/window/rotating.h"
#include "ui/window/rotationnotice.h"
#include "ui/window/sandboxstart.h"
#include "ui/window/sessionpages.h"
#include "ui/window/sidebarfold.h"
#include "ui/window/switching.h"
#include "ui/windowstate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

/// The frame is known only once the window is shown.
void stayOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect available = window.screen()->availableGeometry();
    window.resize(window.size().boundedTo(available.size()
                                          - (window.frameGeometry().size() - window.size())));
    const QPoint over = window.frameGeometry().bottomRight() - available.bottomRight();
    if (over.x() > 0 || over.y() > 0)
        window.move(std::max(available.left(), window.x() - std::max(over.x(), 0)),
                    std::max(available.top(), window.y() - std::max(over.y(), 0)));
}

/// Wants the least height for the pages, so that messages above them are whole as long as there is
/// room.
class PageArea final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(parts)
    , m_checks(new VaultChecks(
          { parts.catalog, parts.signIns, parts.vault, parts.clock, parts.limits }, this))
    , m_sidebar(new Sidebar(this))
    , m_notices(new Notices(this))
    , m_welcome(new WelcomePage(this))
    , m_dialogs(new PageDialogs({ parts.catalog, parts.signIns, parts.current, parts.keeping,
                                  parts.vault, parts.clock, parts.limits, parts.clipboard },
                                *this))
    , m_programNotices(new ProgramNotices(parts.catalog, parts.signIns, parts.vault.keychain(),
                                          *m_notices, this))
    , m_switching(new Switching({ parts.catalog, parts.signIns, parts.current, parts.keeping,
                                  parts.signOut, parts.vault, parts.clock, parts.limits,
                                  parts.clipboard, *m_notices, *m_sidebar->switcher() },
                                *this))
    , m_sandboxStart(new SandboxStart(parts.sandbox, *m_notices, *m_welcome, this))
{
    setWindowTitle(u"Keyturn"_s);
    resize(QSize(1148, 728).boundedTo(screen()->availableSize()));
    buildLayout();
    m_menus = new MenuBar(m_parts.preferences, m_switching->menu(), this);
    setMenuBar(m_menus);
    auto *fold = new SidebarFold(*m_sidebar, *m_pages, m_parts.windowState, *this);
    m_menus->addToView(fold->action());
    new ImportDrop(m_parts.catalog, m_parts.clipboard, *m_dialogs, *m_notices, *this);
    connect(m_programNotices, &ProgramNotices::storeRequested, this, &MainWindow::storeRequested);
    connect(m_menus, &MenuBar::quitRequested, this, &MainWindow::close);
    connect(m_menus, &MenuBar::languageRequested, this, &MainWindow::languageRequested);
    connect(m_menus, &MenuBar::aboutRequested, this,
            [this] { (new AboutDialog(m_parts.clipboard, this))->open(); });
    connect(m_menus, &MenuBar::diagnosisRequested, this, [this] {
        (new DiagnoseDialog({ m_parts.vault.keychain(), m_parts.storeFile, m_parts.signIns,
                              m_parts.catalog, m_parts.clock, m_parts.limits },
                            m_parts.clipboard, this))
            ->open();
    });
    connect(m_navigation, &Navigation::currentChanged, m_menus, &MenuBar::setPage);
    addEntries();
    connectWork();
    m_navigation->showWelcome();
    m_parts.windowState.restoreWindow(*this);
}

MainWindow::~MainWindow()
{
    m_sessionPages->close(); // the pages borrow from the session, which outlives the window
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget(this);
    m_pages = new PageArea(centre);
    m_navigation = new Navigation(*m_sidebar, *m_pages, *m_welcome, this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    new PartWalk(*centre);
}

/// The window looks complete before its pages are made.
void MainWindow::addEntries()
{
    m_sessionPages = new SessionPages({ m_parts.current, m_parts.catalog, *m_checks,
                                        m_parts.rotations, m_parts.clipboard, m_parts.windowState,
                                        *m_navigation, *m_dialogs, *m_switching },
                                      this);
    m_navigation->promise(VaultPage::pageEntry(), Sidebar::Section::Computer);
    m_navigation->promise(ActivityPage::pageEntry(), Sidebar::Section::Computer);
    m_navigation->promise(SettingsPage::pageEntry(), Sidebar::Section::Program);
}

void MainWindow::connectWork()
{
    connect(m_switching, &Switching::welcomeRequested, m_navigation, &Navigation::showWelcome);
    auto *reviewing =
        new Reviewing(m_parts.catalog, m_parts.current, *m_navigation, m_parts.clipboard, *this);
    connect(m_switching, &Switching::reviewRequested, reviewing, &Reviewing::open);
    connect(m_switching, &Switching::sandboxRequested, this, &MainWindow::openSandbox);
    connect(m_switching, &Switching::serviceFolderRequested, m_dialogs,
            &PageDialogs::openServiceFolder);
    connect(m_dialogs, &PageDialogs::captured, m_sessionPages, &SessionPages::showKept);
    connect(m_dialogs, &PageDialogs::notOpened, m_programNotices, &ProgramNotices::tellNoBrowser);
    connect(m_dialogs, &PageDialogs::imported, m_navigation,
            [this] { m_navigation->show(VaultPage::pageId()); });
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::openSandbox);
    connect(m_welcome, &WelcomePage::connectRequested, m_switching, &Switching::signIn);
    connect(m_welcome, &WelcomePage::importRequested, m_dialogs, &PageDialogs::import);
    addRotating(*reviewing);
    m_links = new Links({ m_parts.current, m_parts.signIns, m_parts.vault, *m_navigation,
                          *m_sessionPages, *m_notices },
                        this);
    auto *commands = new Commands({ *m_menus, *m_navigation, *m_sessionPages, m_parts.current,
                                    m_parts.catalog, m_parts.vault },
                                  *this);
    connect(m_menus, &MenuBar::paletteRequested, commands, &Commands::openPalette);
    connect(m_menus, &MenuBar::shortcutsRequested, commands, &Commands::openShortcuts);
}

void MainWindow::addPages()
{
    auto *vault = new VaultPage({ m_parts.catalog, m_parts.signIns, m_parts.vault, m_parts.store,
                                  m_parts.rotations, m_parts.clock, *m_checks, m_parts.clipboard,
                                  m_parts.windowState },
                                nullptr);
    m_navigation->add(*vault, Sidebar::Section::Computer);
    m_dialogs->serve(*vault);
    vault->setListed([this](const VaultRecord &entry) { return m_sessionPages->lists(entry); });
    const auto *unlisted = new UnlistedEntries(m_parts.current, vault);
    vault->setNotListed(unlisted->uuids());
    connect(unlisted, &UnlistedEntries::changed, vault, &VaultPage::setNotListed);
    connect(vault, &VaultPage::rowRequested, m_sessionPages, &SessionPages::showRow);
    connect(vault, &VaultPage::signOutRequested, m_switching, &Switching::askToSignOut);
    addActivity(*vault);
    auto *page = new SettingsPage(m_parts.preferences, m_parts.network, m_parts.catalog, nullptr);
    m_navigation->add(*page, Sidebar::Section::Program);
    connect(page, &SettingsPage::languageRequested, this, &MainWindow::languageRequested);
    connect(m_menus, &MenuBar::settingsRequested, page,
            [this, page] { m_navigation->show(page->id()); });
}

void MainWindow::addRotating(Reviewing &reviewing)
{
    auto *rotating = new Rotating({ { m_parts.current, m_parts.keeping, m_parts.vault, *m_checks,
                                      m_parts.rotations, m_parts.clock },
                                    m_parts.catalog,
                                    m_parts.signIns,
                                    m_parts.limits,
                                    m_parts.clipboard,
                                    *new RotationSwaps(m_parts.rotations, this) },
                                  *this);
    auto *notice = new RotationNotice(m_parts.rotations, m_parts.clock, *m_notices, this);
    connect(notice, &RotationNotice::resumeRequested, rotating, &Rotating::resume);
    connect(m_dialogs, &PageDialogs::rotateRowRequested, rotating, &Rotating::rotateRow);
    connect(m_dialogs, &PageDialogs::rotateEntryRequested, rotating, &Rotating::rotateEntry);
    connect(&reviewing, &Reviewing::rotateRequested, rotating, &Rotating::rotateRow);
    connect(rotating, &Rotating::pageRequested, m_dialogs, &PageDialogs::openInBrowser);
    new RotatedRows(m_parts.rotations, m_parts.current, this);
}

void MainWindow::addActivity(VaultPage &vault)
{
    auto *page = new ActivityPage({ m_parts.catalog, m_parts.store, m_parts.activity, m_parts.clock,
                                    m_parts.clipboard, m_parts.windowState },
                                  nullptr);
    m_navigation->add(*page, Sidebar::Section::Computer);
    const auto showHistory = [this, page](const ActivityKey &key) {
        page->showHistory(key);
        m_navigation->show(page->id());
    };
    connect(&vault, &VaultPage::historyRequested, page, showHistory);
    connect(m_sessionPages, &SessionPages::historyRequested, page, showHistory);
}

void MainWindow::openSandbox()
{
    m_sandboxStart->open();
}

void MainWindow::followLink(const QString &link)
{
    m_links->follow(link);
}

void MainWindow::openLastConnection()
{
    m_switching->openLast();
}

void MainWindow::checkKeychain()
{
    m_programNotices->checkKeychain();
}

void MainWindow::watchRescue(Rescue &rescue)
{
    new RescueNotices({ rescue, m_parts.current, m_parts.signIns, m_parts.vault, *m_notices },
                      *this);
}

void MainWindow::tellStoreUnopened(const Message &message)
{
    m_programNotices->tellStoreUnopened(message);
}

void MainWindow::tellStoreOpened(const Store::Opened &opened)
{
    m_programNotices->tellStoreOpened(opened);
}

void MainWindow::watchAdoption(Adoption &adoption)
{
    m_programNotices->watch(adoption);
}

void MainWindow::watchReminders(const KnownKeys &keys, Reminders &reminders)
{
    auto *reminding = new Reminding(
        { keys, reminders, m_parts.catalog, m_parts.signIns, m_parts.vault, m_parts.clock,
          m_parts.preferences, m_parts.windowState, *m_notices, *m_navigation, *m_sessionPages },
        *this);
    connect(m_menus->addPlanner(), &QAction::triggered, reminding, &Reminding::openPlanner);
    connect(&reminders, &Reminders::storeFailed, m_programNotices,
            &ProgramNotices::tellStoreFailed);
}

WindowPlace MainWindow::place() const
{
    return placeIn(*m_navigation);
}

void MainWindow::showPlace(const WindowPlace &place)
{
    if (m_parts.current.session()) {
        m_switching->followSession();
        m_sessionPages->open();
    }
    keyturn::showPlace(place, *m_navigation);
}

bool MainWindow::mayQuit()
{
    for (GuardedDialog *dialog : findChildren<GuardedDialog *>()) {
        if (dialog->mayClose())
            continue;
        dialog->reject(); // asks the user, or does nothing while a request is under way
        return false;
    }
    const QString uuid = m_parts.clipboard.onlyCopy();
    if (uuid.isEmpty() || m_parts.vault.find(uuid))
        return true;
    askAboutClipboard(uuid);
    return false;
}

/// `uuid` is that of a new secret that is in the clipboard only.
void MainWindow::askAboutClipboard(const QString &uuid)
{
    if (m_question)
        return;
    QWidget *over = QApplication::activeModalWidget();
    m_question = new QMessageBox(QMessageBox::Warning, tr("Quit Keyturn"),
                                 tr("A new key is only in the clipboard."), QMessageBox::NoButton,
                                 over ? over : this);
    QMessageBox *box = m_question;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Keyturn clears the clipboard when it ends. The key is not known to be in your keychain "
           "and cannot be shown again: paste it where you keep it first."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *back = box->addButton(tr("&Go back"), QMessageBox::RejectRole);
    auto *quit = box->addButton(tr("&Quit all the same"), QMessageBox::DestructiveRole);
    setButtonRole(quit, ButtonRole::Danger);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    // What is asked about is over when the clipboard has lost the copy.
    connect(&m_parts.clipboard, &SecretClipboard::cleared, box, &QDialog::reject);
    connect(box, &QMessageBox::finished, this, [this, box, quit, uuid] {
        m_question.clear(); // the box lives a little longer
        if (box->clickedButton() != quit)
            return;
        m_parts.clipboard.forgetOnlyCopy(uuid);
        // Later, because the question must be gone before its parent closes.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    box->open();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        orderForTab(); // Qt gives the focus to the first in the order
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QMetaObject::invokeMethod(
            this, [this] { stayOnScreen(*this); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &MainWindow::addPages, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

/// The order is made anew each time, because messages, chips and buttons come and go.
bool MainWindow::focusNextPrevChild(bool next)
{
    orderForTab();
    return QMainWindow::focusNextPrevChild(next);
}

/// Who starts for the first time begins at the first card, not at the switcher without an account.
void MainWindow::orderForTab()
{
    const bool isWelcome = m_navigation->current() == m_welcome;
    putInReadingOrder(*centralWidget(),
                      isWelcome ? static_cast<const QWidget &>(*m_welcome) : *m_sidebar);
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
