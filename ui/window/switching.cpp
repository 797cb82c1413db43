// SPDX-License-Identifier: MIT
#include "ui/window/switching.h"

#include "core/displaytext.h"
#include "session/credentialfacts.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/text/openerrortext.h"
#include "ui/widgets/connectionlist.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/window/notices.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QPushButton>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShortcuts = 9;

QKeySequence shortcutOf(int index)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
}

/// The organization's name if it has one, otherwise the account's; raw text.
QString nameOf(const ConnectionRecord &record, const QString &organizationId)
{
    for (const OrganizationRecord &organization : record.organizations) {
        const QString name = organizationNameOf(record, organization);
        if (organization.id == organizationId && !name.isEmpty())
            return name;
    }
    //: An organization that nobody has named: %1 is the beginning and end of its key
    return record.accountName == record.hint ? Switching::tr("Unnamed (%1)").arg(record.hint)
                                             : record.accountName;
}

} // namespace

Switching::Switching(Parts parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_wait(parts.vault.keychain(), window)
    , m_menu(new QMenu(tr("&Account"), &window))
{
    addActions();
    connect(&m_parts.switcher, &QAbstractButton::clicked, this, &Switching::openList);
    connect(&m_parts.current, &CurrentSession::changed, this, &Switching::followSession);
    connect(&m_parts.current, &CurrentSession::openFailed, this, &Switching::tellOpenFailed);
    connect(&m_parts.signIns, &SignIns::changed, this, &Switching::updateMenu);
    connect(&m_parts.current, &CurrentSession::openingChanged, this, &Switching::updateMenu);
    updateMenu();
}

void Switching::addActions()
{
    m_endOfTargets = m_menu->addSeparator();
    for (int index = 0; index < mostShortcuts; ++index)
        targetAction(index).setShortcut(shortcutOf(index));
    m_menu->addAction(icon(Icon::Plus), tr("&Connect an account…"), this, &Switching::signIn);
    m_menu->addAction(icon(Icon::Activity), tr("E&xplore the sandbox"), this,
                      &Switching::sandboxRequested);
    m_menu->addSeparator();
    m_edit = m_menu->addAction(icon(Icon::Pencil), tr("&Edit this account…"), this, [this] {
        if (const Session *session = m_parts.current.session())
            edit(session->connection().uuid);
    });
    m_policy = m_menu->addAction(icon(Icon::Gear), tr("&Policy…"), this, [this] {
        const Session *session = m_parts.current.session();
        const ConnectionRecord *record =
            session ? m_parts.signIns.find(session->connection().uuid) : nullptr;
        if (record)
            (new PolicyDialog(m_parts.signIns, *record, &m_window))->open();
    });
    m_review =
        m_menu->addAction(icon(Icon::Ok), tr("Access &review…"), this, &Switching::reviewRequested);
    m_signOut = m_menu->addAction(icon(Icon::Close), tr("&Sign out…"), this, [this] {
        if (const Session *session = m_parts.current.session())
            askToSignOut(session->connection().uuid);
    });
    m_signOut->setObjectName(u"signOut"_s);
}

/// The menu's entry for the connection at `index`. Entries that are missing up to there are made.
QAction &Switching::targetAction(int index)
{
    while (std::size_t(index) >= m_targets.size()) {
        auto *action = new QAction(this);
        action->setObjectName(u"target"_s);
        action->setCheckable(true);
        action->setVisible(false);
        connect(action, &QAction::triggered, this,
                [this, place = int(m_targets.size())] { openTarget(place); });
        m_menu->insertAction(m_endOfTargets, action);
        m_targets.push_back(action);
    }
    return *m_targets[std::size_t(index)];
}

void Switching::openLast()
{
    const auto &records = m_parts.signIns.records();
    if (!m_parts.current.session() && !records.empty())
        m_parts.current.open(records.front().uuid, {});
}

void Switching::followSession()
{
    updateMenu();
    const Session *session = m_parts.current.session();
    if (!session)
        return;
    m_parts.notices.end(Notices::Topic::SignIn);
    connect(session, &Session::expired, this, &Switching::tellExpired);
}

void Switching::updateMenu()
{
    updateSwitcher();
    updateTargets();
    const bool isOpen = m_parts.current.session();
    m_edit->setEnabled(isOpen);
    m_policy->setEnabled(isOpen);
    m_review->setEnabled(isOpen);
    m_signOut->setEnabled(isOpen);
}

void Switching::updateSwitcher()
{
    const Session *session = m_parts.current.session();
    const ConnectionRecord *record =
        m_parts.signIns.find(session ? session->connection().uuid : m_parts.current.openingUuid());
    if (!record) {
        const bool hasAny = !m_parts.signIns.records().empty();
        m_parts.switcher.setConnection(
            { hasAny ? tr("Choose an account") : tr("No account"),
              hasAny ? tr("Nothing is open") : tr("Connect one, or explore") });
        return;
    }
    const QString id = session ? session->organization().id : record->lastOrganizationId;
    m_parts.switcher.setConnection(lookOf(*record, id));
}

/// The service, the kind and the account tell connections with the same name apart.
ConnectionLook Switching::lookOf(const ConnectionRecord &record,
                                 const QString &organizationId) const
{
    const ServiceProfile *profile = m_parts.catalog.profile(record.serviceId);
    return { DisplayText(nameOf(record, organizationId)).text(),
             tr("%1 · %2 · %3")
                 .arg(profile ? profile->name : record.serviceId, kindtext::noun(record.kind),
                      DisplayText(record.accountName).text()),
             record.colour };
}

void Switching::updateTargets()
{
    const Session *session = m_parts.current.session();
    const auto targets = m_parts.signIns.targets();
    const int side = metrics::iconSize(m_window.fontMetrics());
    for (int index = 0; index < int(targets.size()); ++index) {
        const SignIns::Target &target = targets[std::size_t(index)];
        const ConnectionRecord *record = m_parts.signIns.find(target.uuid);
        QAction &action = targetAction(index);
        const ConnectionLook look = lookOf(*record, target.organizationId);
        // An ampersand in a name must not become a mnemonic.
        action.setText(tr("%1 (%2)").arg(look.name, look.details).replace(u'&', u"&&"_s));
        QPixmap dot(side, side);
        dot.fill(ConnectionLook::tileColour(record->colour));
        action.setIcon(dot);
        action.setChecked(session && session->connection().uuid == target.uuid
                          && session->organization().id == target.organizationId);
        action.setVisible(true);
    }
    for (std::size_t index = targets.size(); index < m_targets.size(); ++index)
        m_targets[index]->setVisible(false);
    m_endOfTargets->setVisible(!targets.empty());
}

void Switching::openList()
{
    if (m_parts.signIns.records().empty()) {
        Q_EMIT welcomeRequested();
        return;
    }
    std::vector<ConnectionEntry::Facts> connections;
    const auto targets = m_parts.signIns.targets();
    for (std::size_t index = 0; index < targets.size(); ++index) {
        const SignIns::Target &target = targets[index];
        const QAction &action = *m_targets[index];
        connections.push_back({ lookOf(*m_parts.signIns.find(target.uuid), target.organizationId),
                                action.isChecked(),
                                action.shortcut().toString(QKeySequence::NativeText) });
    }
    const QList<QAction *> all = m_menu->actions();
    auto *list = new ConnectionList(std::move(connections),
                                    all.mid(all.indexOf(m_endOfTargets) + 1), &m_window);
    connect(list, &ConnectionList::chosen, this, &Switching::openTarget);
    list->openBelow(m_parts.switcher);
}

void Switching::openTarget(int index)
{
    const auto targets = m_parts.signIns.targets();
    if (std::size_t(index) < targets.size())
        m_parts.current.open(targets[std::size_t(index)].uuid,
                             targets[std::size_t(index)].organizationId);
}

ConnectDialog *Switching::makeConnectDialog()
{
    return new ConnectDialog(
        { m_parts.catalog, m_parts.signIns, m_parts.keeping, m_parts.clock, m_parts.limits },
        &m_window);
}

void Switching::signIn()
{
    makeConnectDialog()->open();
}

void Switching::signInWith(CredentialKind kind)
{
    const Session *session = m_parts.current.session();
    if (!session)
        return;
    ConnectDialog *dialog = makeConnectDialog();
    dialog->suggest({ .serviceId = session->profile().id,
                      .serverUrl = session->connection().serverUrl,
                      .organizationId = {},
                      .organizationName = {},
                      .kind = kind });
    dialog->open();
}

void Switching::signInAgain(const QString &uuid, const QString &organizationId)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    if (!record)
        return;
    const ServiceProfile *profile = m_parts.catalog.profile(record->serviceId);
    if (!profile || !profile->kind(record->kind)) {
        tellOpenFailed(uuid, { profile ? OpenError::Kind::NoKind : OpenError::Kind::NoService });
        return;
    }
    ConnectDialog *dialog = makeConnectDialog();
    dialog->setConnection(*record, organizationId);
    dialog->open();
}

void Switching::tellExpired()
{
    const Session *session = m_parts.current.session();
    if (!session)
        return;
    const QString uuid = session->connection().uuid;
    const QString organizationId = session->organization().id;
    m_parts.notices.tell(Notices::Topic::SignIn,
                         { Tone::Bad,
                           { tr("%1 no longer accepts this sign-in").arg(session->profile().name),
                             tr("What is shown was read before. Sign in again to go on.") },
                           { { tr("Sign in again"), [this, uuid, organizationId] {
                                  signInAgain(uuid, organizationId);
                              } } } });
}

void Switching::tellOpenFailed(const QString &uuid, const OpenError &error)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    if (!record)
        return;
    const QString organizationId = record->lastOrganizationId;
    Message message = errortext::opening(error, *record, m_parts.catalog);
    message.title = tr("%1 could not be opened: %2")
                        .arg(DisplayText(record->accountName).inSentence(), message.title);
    const Notices::Action signIn{ tr("Sign in again"), [this, uuid, organizationId] {
                                     signInAgain(uuid, organizationId);
                                 } };
    std::vector<Notices::Action> actions;
    switch (error.kind) {
    // Without a file that describes it, the service can be neither asked nor signed in to.
    case OpenError::Kind::NoService:
    case OpenError::Kind::NoKind:
        actions = { { tr("Show the folder"), [this] { Q_EMIT serviceFolderRequested(); } },
                    { tr("Sign out…"), [this, uuid] { askToSignOut(uuid); } } };
        break;
    case OpenError::Kind::BadAddress:
        actions = { signIn };
        break;
    case OpenError::Kind::Keychain:
        actions = { { tr("Try again"),
                      [this, uuid, organizationId] {
                          m_parts.current.open(uuid, organizationId);
                      } },
                    signIn };
        break;
    }
    m_parts.notices.tell(Notices::Topic::SignIn, { Tone::Bad, message, actions });
}

void Switching::edit(const QString &uuid)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    if (!record)
        return;
    auto *dialog = new ConnectionDialog(m_parts.signIns, m_parts.catalog, *record, &m_window);
    connect(dialog, &ConnectionDialog::signOutRequested, this, &Switching::askToSignOut);
    dialog->open();
}

void Switching::askToSignOut(const QString &uuid)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    if (!record)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Sign out"),
                        tr("Sign out of %1?").arg(DisplayText(record->accountName).inSentence()),
                        QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    // Keeping is not offered for a credential without a vault entry: the sandbox's own, or that of
    // a sign-in that lasts until Keyturn ends.
    const bool canKeep = !record->vaultUuid.isEmpty();
    box->setInformativeText(
        canKeep
            ? tr("On the service its key goes on working until it is deleted there. You can "
                 "remove it from your keychain, or keep it there as an entry of the vault.")
            : tr("On the service its key goes on working until it is deleted there. Signing out "
                 "removes it from this computer."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *removal =
        box->addButton(tr("Sign &out and remove the key"), QMessageBox::DestructiveRole);
    QPushButton *keeping = canKeep
        ? box->addButton(tr("Sign out, &keep it in the vault"), QMessageBox::AcceptRole)
        : nullptr;
    auto *stay = box->addButton(tr("&Stay signed in"), QMessageBox::RejectRole);
    setButtonRole(removal, ButtonRole::Danger);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, this, [this, box, removal, keeping, uuid] {
        if (box->clickedButton() == removal)
            signOut(uuid, SignOut::Credential::Remove);
        else if (keeping && box->clickedButton() == keeping)
            signOut(uuid, SignOut::Credential::KeepInVault);
    });
    box->open();
}

/// The only copy of a new secret stays for the rest of its time: it has nothing to do with what the
/// user signs out of, and it would be lost.
void Switching::clearClipboard()
{
    const QString onlyCopy = m_parts.clipboard.onlyCopy();
    if (onlyCopy.isEmpty() || m_parts.vault.find(onlyCopy))
        m_parts.clipboard.clearIfOurs();
}

void Switching::signOut(const QString &uuid, SignOut::Credential credential)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    const bool isRemoving = record && credential == SignOut::Credential::Remove;
    // Without an entry of the vault there is nothing that could be kept there. Without its value
    // one could not be written again that the keychain removes in the end.
    const Secret bearer = m_parts.current.held(uuid);
    const bool canKeep = isRemoving && !record->vaultUuid.isEmpty() && !bearer.isEmpty();
    auto *reply = m_parts.signOut.run(uuid, credential, bearer);
    connect(reply, &Reply::finished, this, [this, reply, uuid, credential] {
        m_wait.end();
        const auto done = reply->takeResult();
        if (done) {
            clearClipboard();
            return;
        }
        Message message = errortext::removal(done.error());
        message.title = tr("Still signed in: %1").arg(message.title);
        m_parts.notices.tell(Notices::Topic::SignIn,
                             { Tone::Bad, message, { { tr("Try again"), [this, uuid, credential] {
                                                          signOut(uuid, credential);
                                                      } } } });
    });
    if (!isRemoving)
        return;
    m_wait.begin(tr("Sign out"), canKeep ? tr("Sign out, &keep it in the vault") : QString());
    connect(&m_wait, &RemovalWait::stopped, reply, &Reply::cancel);
    connect(&m_wait, &RemovalWait::otherChosen, reply, [this, reply, uuid] {
        reply->disconnect(this);
        reply->cancel();
        signOut(uuid, SignOut::Credential::KeepInVault);
    });
}

} // namespace keyturn
