// SPDX-License-Identifier: MIT
#include "session/rotatedrows.h"

#include "core/credentialids.h"
#include "session/currentsession.h"

namespace keyturn {

RotatedRows::RotatedRows(const Rotations &rotations, CurrentSession &current, QObject *parent)
    : QObject(parent)
    , m_rotations(rotations)
    , m_current(current)
{
    connect(&m_current, &CurrentSession::changed, this, &RotatedRows::followSession);
}

void RotatedRows::followSession()
{
    Session *session = m_current.session();
    if (!session)
        return;
    for (const KindProfile &kind : session->profile().kinds) {
        Listing *listing = session->listing(kind.kind);
        if (!listing)
            continue;
        const ListKey key{ session->connection().uuid, session->organization().id, kind.kind };
        const auto markAgain = [this, listing, key] { mark(*listing, key); };
        connect(listing, &Listing::changed, this, markAgain);
        // The listing ends with its session, and this connection with it.
        connect(&m_rotations, &Rotations::changed, listing, markAgain);
        markAgain();
    }
}

void RotatedRows::mark(Listing &listing, const ListKey &key) const
{
    QSet<QString> ids;
    const bool isAny = !m_rotations.records().empty();
    for (const Credential &row : isAny ? listing.model().rows() : std::vector<Credential>()) {
        const RotationRecord *record = m_rotations.ofRow(key, row.id);
        if (record && mayBeSameId(record->oldId, row.id)) // the new one stays, so it is not marked
            ids.insert(row.id);
    }
    listing.model().setRotated(std::move(ids));
}

} // namespace keyturn
