// SPDX-License-Identifier: MIT
#include "session/currentsession.h"
#include "session/rotation.h"
#include "session/session.h"

#include <algorithm>

// What the list says of the old credential. The rest of the class is in rotation.cpp.

namespace keyturn {

/// What is noted beside the list, where the vault does not have the old one.
void Rotation::followList()
{
    Session *session = m_parts.current.session();
    const ListKey &key = m_record.list;
    if (!session || session->connection().uuid != key.connectionUuid
        || session->organization().id != key.organizationId)
        return;
    Listing *list = session->listing(key.kind);
    if (!list)
        return;
    connect(list, &Listing::changed, this, &Rotation::followList, Qt::UniqueConnection);
    if (!oldEntry() && !m_record.oldId.isEmpty())
        takeConsumers(list->notesOf(m_record.oldId).consumers);
}

/// What was noted under "Used in" of the old one since the rotation began uses it, too.
void Rotation::takeConsumers(const std::vector<Consumer> &ofOld)
{
    if (m_isEnded || !isBegun())
        return;
    RotationRecord next = m_newest;
    for (const Consumer &consumer : ofOld) {
        if (std::find(next.consumers.begin(), next.consumers.end(), consumer)
            == next.consumers.end())
            next.consumers.push_back(consumer);
    }
    if (next != m_newest)
        write(next);
}

} // namespace keyturn
