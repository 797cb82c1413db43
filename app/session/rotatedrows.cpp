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
    connect(&m_rotations, &Rotations::changed, this, &RotatedRows::markAll);
    followSession(); // one may be open already
}

void RotatedRows::followSession()
{
    Session *session = m_current.session();
    if (!session)
        return;
    for (const KindProfile &kind : session->profile().kinds) {
        if (Listing *listing = session->listing(kind.kind))
            connect(listing, &Listing::changed, this, [this, listing] { mark(*listing); });
    }
    markAll();
}

void RotatedRows::markAll() const
{
    Session *session = m_current.session();
    if (!session)
        return;
    for (const KindProfile &kind : session->profile().kinds) {
        if (Listing *listing = session->listing(kind.kind))
            mark(*listing);
    }
}

void RotatedRows::mark(Listing &listing) const
{
    const Session *session = m_current.session();
    if (!session)
        return; // it is closing
    const ListKey key{ session->connection().uuid, session->organization().id, listing.kind() };
    QSet<QString> ids;
    QHash<QString, QString> successors;
    const bool isAny = !m_rotations.records().empty();
    for (const Credential &row : isAny ? listing.model().rows() : std::vector<Credential>()) {
        const RotationRecord *record = m_rotations.ofRow(key, row.id);
        if (!record)
            continue;
        if (mayBeSameId(record->oldId, row.id)) // the new one stays, so it is not marked
            ids.insert(row.id);
        else
            successors.insert(row.id, record->oldName);
    }
    listing.model().setRotated(std::move(ids));
    listing.model().setSuccessors(std::move(successors));
}

} // namespace keyturn
