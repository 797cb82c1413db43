// SPDX-License-Identifier: MIT
#include "ui/window/links.h"

#include "core/applink.h"
#include "session/currentsession.h"
#include "session/listing.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/text/linktext.h"
#include "ui/window/navigation.h"
#include "ui/window/notices.h"
#include "ui/window/sessionpages.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace keyturn {

Links::Links(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.current, &CurrentSession::changed, this, &Links::lookForKey);
    connect(&m_parts.current, &CurrentSession::openingChanged, this, &Links::lookForKey);
    connect(&m_parts.vault, &Vault::changed, this, &Links::lookForKey);
}

void Links::follow(const QString &link)
{
    m_waiting = link;
    followWaiting();
}

void Links::followWaiting()
{
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        connect(dialog, &QObject::destroyed, this, &Links::followWaiting,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    if (m_waiting.isEmpty())
        return;
    m_key.clear();
    const auto link = parseAppLink(std::exchange(m_waiting, {}));
    if (!link) {
        tell(linktext::refused(link.error()));
        return;
    }
    m_parts.notices.end(Notices::Topic::Work);
    switch (link->to) {
    case AppLink::To::Page:
        showPage(link->name);
        break;
    case AppLink::To::Organization:
        openOrganization(link->name);
        break;
    case AppLink::To::Key:
        m_key = link->name;
        lookForKey();
        break;
    }
}

void Links::showPage(const QString &id)
{
    if (m_parts.navigation.page(id))
        m_parts.navigation.show(id);
    else
        tell(linktext::notThere(AppLink::To::Page));
}

/// Of several accounts with that organization the open one stays.
void Links::openOrganization(const QString &id)
{
    const auto targets = m_parts.signIns.targets();
    const auto isWanted = [&id](const SignIns::Target &target) {
        return target.organizationId == id;
    };
    const Session *session = m_parts.current.session();
    if (session && session->organization().id == id)
        return;
    auto found = std::find_if(targets.begin(), targets.end(), [&](const SignIns::Target &target) {
        return isWanted(target) && session && target.uuid == session->connection().uuid;
    });
    if (found == targets.end())
        found = std::find_if(targets.begin(), targets.end(), isWanted);
    if (found == targets.end())
        tell(linktext::notThere(AppLink::To::Organization));
    else
        m_parts.current.open(found->uuid, found->organizationId);
}

void Links::lookForKey()
{
    if (m_key.isEmpty() || (!showListed() && !showKept() && mayStillCome()))
        return;
    m_key.clear();
}

bool Links::showListed()
{
    Session *session = m_parts.current.session();
    if (!session)
        return false;
    for (const KindProfile &kind : session->profile().kinds) {
        Listing *listing = session->listing(kind.kind);
        if (!listing || !listing->model().find(m_key)
            || !m_parts.navigation.page(kindKey(kind.kind)))
            continue;
        m_parts.sessionPages.showKey(kind.kind, m_key);
        return true;
    }
    return false;
}

bool Links::showKept()
{
    for (const VaultRecord &entry : m_parts.vault.entries()) {
        if (entry.uuid != m_key && entry.credentialId != m_key)
            continue;
        m_parts.sessionPages.showEntry(entry.uuid);
        return true;
    }
    return false;
}

/// False, and said, if everything was read that could have the key.
bool Links::mayStillCome()
{
    bool isReading = !m_parts.signIns.isLoaded() || !m_parts.vault.isLoaded()
        || !m_parts.current.openingUuid().isEmpty();
    if (Session *session = m_parts.current.session()) {
        for (const KindProfile &kind : session->profile().kinds) {
            Listing *listing = session->listing(kind.kind);
            if (!listing)
                continue;
            connect(listing, &Listing::changed, this, &Links::lookForKey, Qt::UniqueConnection);
            isReading = isReading || listing->state() == Listing::State::Idle
                || listing->state() == Listing::State::Loading;
        }
    }
    if (!isReading)
        tell(linktext::notThere(AppLink::To::Key));
    return isReading;
}

void Links::tell(const Message &message)
{
    m_parts.notices.tell(Notices::Topic::Work,
                         { Tone::Warning, message, {}, MessageStrip::Closing::ByUser });
}

} // namespace keyturn
