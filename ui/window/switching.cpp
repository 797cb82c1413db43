// SPDX-License-Identifier: MIT
#include "ui/window/switching.h"

#include "core/displaytext.h"
#include "session/credentialfacts.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
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
{
    connect(&m_parts.switcher, &QAbstractButton::clicked, this, &Switching::openMenu);
    connect(&m_parts.signIns, &SignIns::changed, this, &Switching::updateSwitcher);
    connect(&m_parts.current, &CurrentSession::openingChanged, this, &Switching::updateSwitcher);
    connect(&m_parts.current, &CurrentSession::changed, this, &Switching::followSession);
    connect(&m_parts.current, &CurrentSession::openFailed, this, &Switching::tellOpenFailed);
    addShortcuts(window);
    updateSwitcher();
}

void Switching::addShortcuts(QWidget &window)
{
    for (int index = 0; index < mostShortcuts; ++index) {
        auto *action = new QAction(this);
        action->setShortcut(shortcutOf(index));
        connect(action, &QAction::triggered, this, [this, index] { openTarget(index); });
        window.addAction(action);
    }
}

void Switching::openLast()
{
    const auto &records = m_parts.signIns.records();
    if (!m_parts.current.session() && !records.empty())
        m_parts.current.open(records.front().uuid, {});
}

void Switching::followSession()
{
    updateSwitcher();
    const Session *session = m_parts.current.session();
    if (!session)
        return;
    m_parts.notices.end(Notices::Topic::Work);
    connect(session, &Session::expired, this, &Switching::tellExpired);
}

void Switching::updateSwitcher()
{
    const Session *session = m_parts.current.session();
    const ConnectionRecord *record =
        m_parts.signIns.find(session ? session->connection().uuid : m_parts.current.openingUuid());
    m_parts.switcher.setVisible(!m_parts.signIns.records().empty());
    if (!record) {
        m_parts.switcher.setConnection(tr("Choose an organization"), tr("Nothing is open"), 0);
        return;
    }
    const QString id = session ? session->organization().id : record->lastOrganizationId;
    const ServiceProfile *profile = m_parts.catalog.profile(record->serviceId);
    m_parts.switcher.setConnection(DisplayText(nameOf(*record, id)).text(),
                                   tr("%1 · %2").arg(profile ? profile->name : record->serviceId,
                                                     DisplayText(record->accountName).text()),
                                   record->colour);
}

void Switching::openTarget(int index)
{
    const auto targets = m_parts.signIns.targets();
    if (std::size_t(index) < targets.size())
        m_parts.current.open(targets[std::size_t(index)].uuid,
                             targets[std::size_t(index)].organizationId);
}

void Switching::openMenu()
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTargets(menu);
    menu->addSeparator();
    menu->addAction(icon(Icon::Plus), tr("&Connect an account…"), this, &Switching::signIn);
    if (const Session *session = m_parts.current.session()) {
        const QString uuid = session->connection().uuid;
        menu->addAction(icon(Icon::Pencil), tr("&Edit this account…"), this,
                        [this, uuid] { edit(uuid); });
        menu->addAction(icon(Icon::Close), tr("&Sign out…"), this,
                        [this, uuid] { askToSignOut(uuid); });
    }
    menu->popup(m_parts.switcher.mapToGlobal(m_parts.switcher.rect().bottomLeft()));
}

void Switching::addTargets(QMenu *menu)
{
    const Session *session = m_parts.current.session();
    const int side = metrics::iconSize(m_window.fontMetrics());
    int index = 0;
    for (const SignIns::Target &target : m_parts.signIns.targets()) {
        const ConnectionRecord *record = m_parts.signIns.find(target.uuid);
        // An ampersand in a name must not become a mnemonic.
        const QString text = tr("%1 (%2)")
                                 .arg(DisplayText(nameOf(*record, target.organizationId)).text(),
                                      DisplayText(record->accountName).text())
                                 .replace(u'&', u"&&"_s);
        QPixmap dot(side, side);
        dot.fill(ConnectionSwitcher::tileColour(record->colour));
        QAction *action = menu->addAction(dot, text);
        if (index < mostShortcuts)
            action->setShortcut(shortcutOf(index));
        action->setCheckable(true);
        action->setChecked(session && session->connection().uuid == target.uuid
                           && session->organization().id == target.organizationId);
        connect(action, &QAction::triggered, this, [this, index] { openTarget(index); });
        ++index;
    }
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

void Switching::signInAgain(const QString &uuid, const QString &organizationId)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    if (!record)
        return;
    if (!m_parts.catalog.profile(record->serviceId)) {
        tellOpenFailed(uuid, { OpenError::Kind::NoService });
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
    m_parts.notices.tell(Notices::Topic::Work,
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
    // Without its file, the service can be neither asked nor signed in to.
    case OpenError::Kind::NoService:
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
    m_parts.notices.tell(Notices::Topic::Work, { Tone::Bad, message, actions });
}

void Switching::edit(const QString &uuid)
{
    const ConnectionRecord *record = m_parts.signIns.find(uuid);
    if (!record)
        return;
    auto *dialog = new ConnectionDialog(m_parts.signIns, *record, &m_window);
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
    box->setInformativeText(
        tr("On the service its credential goes on working until it is deleted there. You can "
           "remove it from your keychain, or keep it there as an entry of the vault."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *removal =
        box->addButton(tr("Sign &out and remove the key"), QMessageBox::DestructiveRole);
    // Keeping is not offered for a credential without a vault entry: the sandbox's own, or that of
    // a sign-in that lasts until Keyturn ends.
    QPushButton *keeping = record->vaultUuid.isEmpty()
        ? nullptr
        : box->addButton(tr("Sign out, &keep it in the vault"), QMessageBox::AcceptRole);
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

void Switching::signOut(const QString &uuid, SignOut::Credential credential)
{
    auto *reply = m_parts.signOut.run(uuid, credential);
    connect(reply, &Reply::finished, this, [this, reply, uuid, credential] {
        const auto done = reply->takeResult();
        if (done) {
            m_parts.clipboard.clearIfOurs();
            return;
        }
        Message message = errortext::vault(done.error());
        message.title = tr("Still signed in: %1").arg(message.title);
        m_parts.notices.tell(Notices::Topic::Work,
                             { Tone::Bad, message, { { tr("Try again"), [this, uuid, credential] {
                                                          signOut(uuid, credential);
                                                      } } } });
    });
}

} // namespace keyturn
