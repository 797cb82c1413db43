// SPDX-License-Identifier: MIT
#include "session/unlistedentries.h"

#include "session/currentsession.h"

#include <utility>

namespace keyturn {

UnlistedEntries::UnlistedEntries(CurrentSession &current, QObject *parent)
    : QObject(parent)
    , m_current(current)
{
    connect(&m_current, &CurrentSession::changed, this, &UnlistedEntries::followSession);
    followSession();
}

void UnlistedEntries::followSession()
{
    Session *session = m_current.session();
    for (const KindProfile &kind :
         session ? session->profile().kinds : std::vector<KindProfile>()) {
        if (Listing *listing = session->listing(kind.kind))
            connect(listing, &Listing::changed, this, &UnlistedEntries::update);
    }
    update();
}

void UnlistedEntries::update()
{
    QSet<QString> uuids;
    Session *session = m_current.session();
    for (const KindProfile &kind :
         session ? session->profile().kinds : std::vector<KindProfile>()) {
        Listing *listing = session->listing(kind.kind);
        for (const QString &id : listing ? listing->model().notListed() : QSet<QString>()) {
            if (const VaultRecord *entry = listing->entryOf(id))
                uuids.insert(entry->uuid);
        }
    }
    if (uuids == m_uuids)
        return;
    m_uuids = std::move(uuids);
    Q_EMIT changed(m_uuids);
}

} // namespace keyturn
