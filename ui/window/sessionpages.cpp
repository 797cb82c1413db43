// SPDX-License-Identifier: MIT
#include "ui/window/sessionpages.h"

#include "session/currentsession.h"
#include "session/heldkeys.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/credentialtools.h"
#include "ui/pages/heldkeypage.h"
#include "ui/pages/rowactions.h"
#include "ui/pages/vaultpage.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/window/navigation.h"
#include "ui/window/pagedialogs.h"
#include "ui/window/switching.h"

#include <algorithm>

namespace keyturn {

namespace {

/// In the order of the sidebar.
constexpr CredentialKind kinds[] = { CredentialKind::PersonalAccessKey, CredentialKind::ApiKey,
                                     CredentialKind::Token };

/// True if this page of the session has something to show. A page with a list always has; a page
/// for a single key has only if a key is held.
bool hasSomething(Session &session, const QString &pageId)
{
    const auto &kindsOfService = session.profile().kinds;
    const auto kind =
        std::find_if(kindsOfService.begin(), kindsOfService.end(),
                     [&](const KindProfile &each) { return kindKey(each.kind) == pageId; });
    return kind == kindsOfService.end() || kind->endpoint(Operation::List)
        || !HeldKeys(kind->kind, session, nullptr).records().empty();
}

} // namespace

SessionPages::SessionPages(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (const CredentialKind kind : kinds) {
        m_parts.navigation.sidebar().addPage(
            Sidebar::Section::Session, kindKey(kind),
            kind == CredentialKind::ApiKey ? Icon::Key : Icon::User, kindtext::page(kind));
    }
    CurrentSession &current = m_parts.current;
    connect(&current, &CurrentSession::aboutToClose, this, &SessionPages::close);
    connect(&current, &CurrentSession::changed, this, &SessionPages::open);
    connect(&current, &CurrentSession::openFailed, &m_parts.navigation, &Navigation::showWelcome);
    connect(&current, &CurrentSession::openFailed, this, [this] { m_wantedList.reset(); });
    connect(&current, &CurrentSession::openingChanged, this, &SessionPages::leaveNothing);
    connect(&m_parts.navigation, &Navigation::currentChanged, this, &SessionPages::noteCurrent);
    updateEntries();
}

void SessionPages::open()
{
    Session *session = m_parts.current.session();
    if (session) {
        for (const KindProfile &kind : session->profile().kinds) {
            Listing *listing = session->listing(kind.kind);
            add(listing ? makeListPage(*session, *listing) : makeHeldPage(*session, kind.kind));
        }
    }
    updateEntries();
    if (session)
        showWanted(*session);
    else
        m_parts.navigation.showWelcome();
    if (m_wantedList && isOpen(m_wantedList->key)) {
        const WantedList wanted = *m_wantedList;
        showEnding(wanted.key, wanted.ends);
    }
}

void SessionPages::add(Page &page)
{
    m_pages.push_back(&page);
    m_parts.navigation.add(page, Sidebar::Section::Session);
}

Page &SessionPages::makeListPage(Session &session, Listing &listing)
{
    auto *page = new CredentialsPage(session, listing, m_parts.catalog, m_parts.checks,
                                     m_parts.clipboard, m_parts.windowState, nullptr);
    m_parts.dialogs.serve(*page);
    connect(page, &CredentialsPage::signInRequested, &m_parts.switching, &Switching::signInWith);
    connect(page, &CredentialsPage::entryRequested, this, &SessionPages::showEntry);
    connect(page, &CredentialsPage::historyRequested, this, &SessionPages::historyRequested);
    connect(&page->actions(), &RowActions::calendarRequested, this,
            &SessionPages::calendarRequested);
    listing.takeCached();
    listing.reload();
    return *page;
}

Page &SessionPages::makeHeldPage(Session &session, CredentialKind kind)
{
    auto *page = new HeldKeyPage(
        kind, { session, m_parts.checks, m_parts.rotations, m_parts.clipboard }, nullptr);
    m_parts.dialogs.serve(*page);
    connect(page, &HeldKeyPage::signOutRequested, &m_parts.switching, [this](const QString &uuid) {
        m_parts.switching.signOut(uuid, SignOut::Credential::Remove);
    });
    return *page;
}

void SessionPages::close()
{
    m_parts.dialogs.closeOfSession();
    for (Page *page : std::exchange(m_pages, {}))
        m_parts.navigation.remove(*page);
}

void SessionPages::showWanted(Session &session)
{
    // A page of another service may have the same name but is not the same page.
    if (std::exchange(m_wantedService, session.profile().id) != session.profile().id)
        m_wantedPage.clear();
    QString first = kindKey(session.connection().kind);
    for (const KindProfile &kind : session.profile().kinds) {
        if (!kind.endpoint(Operation::List))
            continue;
        first = kindKey(kind.kind);
        break;
    }
    const bool isWanted =
        m_parts.navigation.page(m_wantedPage) && hasSomething(session, m_wantedPage);
    m_parts.navigation.show(isWanted ? m_wantedPage : first);
}

void SessionPages::showKept(CredentialKind kind)
{
    const Session *session = m_parts.current.session();
    const KindProfile *profile = session ? session->profile().kind(kind) : nullptr;
    const bool isHeld = profile && !profile->endpoint(Operation::List);
    m_parts.navigation.show(isHeld ? kindKey(kind) : VaultPage::pageId());
}

CredentialsPage *SessionPages::pageOf(const VaultRecord &entry) const
{
    Session *session = m_parts.current.session();
    if (!session)
        return nullptr;
    const auto there = session->vault().entriesAt(session->place(entry.kind));
    const bool isThere = std::any_of(there.begin(), there.end(), [&entry](const VaultRecord &each) {
        return each.uuid == entry.uuid;
    });
    auto *page = qobject_cast<CredentialsPage *>(m_parts.navigation.page(kindKey(entry.kind)));
    return isThere && page && page->hasRowOf(entry) ? page : nullptr;
}

bool SessionPages::lists(const VaultRecord &entry) const
{
    return pageOf(entry) != nullptr;
}

void SessionPages::showRow(const VaultRecord &entry)
{
    CredentialsPage *page = pageOf(entry);
    if (!page)
        return;
    m_parts.navigation.show(page->id());
    page->lightRowOf(entry);
}

void SessionPages::showKey(CredentialKind kind, const QString &id)
{
    m_parts.navigation.show(kindKey(kind));
    auto *page = qobject_cast<CredentialsPage *>(m_parts.navigation.current());
    if (page && page->id() == kindKey(kind))
        page->lightRow(id);
}

void SessionPages::showEntry(const QString &uuid)
{
    m_parts.navigation.show(VaultPage::pageId());
    if (auto *vault = qobject_cast<VaultPage *>(m_parts.navigation.current()))
        vault->lightEntry(uuid);
}

bool SessionPages::isOpen(const ListKey &key) const
{
    const Session *session = m_parts.current.session();
    return session && session->connection().uuid == key.connectionUuid
        && session->organization().id == key.organizationId;
}

void SessionPages::showEnding(const ListKey &key, const EndChoice &ends)
{
    if (!isOpen(key)) {
        m_wantedList = { key, ends };
        m_parts.current.open(key.connectionUuid, key.organizationId);
        return;
    }
    m_wantedList.reset();
    m_parts.navigation.show(kindKey(key.kind));
    if (auto *page = qobject_cast<CredentialsPage *>(m_parts.navigation.current()))
        page->showEnding(ends);
}

void SessionPages::updateEntries()
{
    const Session *session = m_parts.current.session();
    for (const CredentialKind kind : kinds) {
        NavigationButton *button = m_parts.navigation.sidebar().button(kindKey(kind));
        const bool isThere = m_parts.navigation.page(kindKey(kind));
        button->setVisible(session ? isThere : kind != CredentialKind::PersonalAccessKey);
        button->setEnabled(isThere);
        if (isThere)
            continue;
        button->setText(kindtext::page(kind));
        button->setCount(0);
        button->updateGeometry();
    }
}

void SessionPages::leaveNothing()
{
    const CurrentSession &current = m_parts.current;
    if (!m_parts.navigation.current() && !current.session() && current.openingUuid().isEmpty())
        m_parts.navigation.showWelcome();
}

void SessionPages::noteCurrent(Page *page)
{
    if (std::find(m_pages.begin(), m_pages.end(), page) != m_pages.end())
        m_wantedPage = page->id();
}

} // namespace keyturn
