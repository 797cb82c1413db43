// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotationplace.h"

#include "core/credentialids.h"
#include "core/displaytext.h"
#include "session/rotation.h"

#include <algorithm>

namespace keyturn {

const ServiceProfile &RotationPlace::service() const
{
    const ServiceProfile *profile = m_catalog.profile(m_rotation.record().serviceId);
    Q_ASSERT(profile);
    return *profile;
}

const KindProfile &RotationPlace::kind() const
{
    const KindProfile *profile = service().kind(m_rotation.record().list.kind);
    Q_ASSERT(profile);
    return *profile;
}

QString RotationPlace::serviceName() const
{
    return DisplayText(service().name).inSentence();
}

Session *RotationPlace::session() const
{
    Session *session = m_current.session();
    const ListKey &list = m_rotation.record().list;
    const bool isOurs = session && session->connection().uuid == list.connectionUuid
        && session->organization().id == list.organizationId;
    return isOurs ? session : nullptr;
}

Listing *RotationPlace::listing() const
{
    Session *open = session();
    return open ? open->listing(m_rotation.record().list.kind) : nullptr;
}

const Credential *RotationPlace::oldRow() const
{
    Listing *list = listing();
    return list ? list->model().find(m_rotation.record().oldId) : nullptr;
}

bool RotationPlace::isOldGone() const
{
    Listing *list = listing();
    const QString &id = m_rotation.record().oldId;
    if (!list || id.isEmpty() || list->state() != Listing::State::Loaded || !list->isComplete()
        || !list->leftOut().empty() || list->missingInHeld() > 0)
        return false;
    const auto &rows = list->model().rows();
    return std::none_of(rows.begin(), rows.end(),
                        [&id](const Credential &row) { return mayBeSameId(row.id, id); });
}

} // namespace keyturn
