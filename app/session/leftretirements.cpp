// SPDX-License-Identifier: MIT
#include "session/leftretirements.h"

#include "session/currentsession.h"

namespace keyturn {

bool isOldDeletedHere(const RotationRecord &record, CurrentSession &current)
{
    Session *session = current.session();
    const bool isOpen = session && session->connection().uuid == record.list.connectionUuid
        && session->organization().id == record.list.organizationId;
    Listing *listing = isOpen ? session->listing(record.list.kind) : nullptr;
    if (!listing || record.oldId.isEmpty() || listing->state() != Listing::State::Loaded
        || listing->model().find(record.oldId))
        return false;
    const auto deletion = listing->deleted().deletionOf(record.oldId);
    return deletion && deletion->isConfirmed;
}

LeftRetirements::LeftRetirements(Rotations &rotations, CurrentSession &current, Vault &vault,
                                 QObject *parent)
    : QObject(parent)
    , m_rotations(rotations)
    , m_current(current)
    , m_vault(vault)
{
    connect(&m_current, &CurrentSession::changed, this, &LeftRetirements::followSession);
    // Queued: whoever asks the keychain now comes first.
    connect(&m_vault.keychain(), &Keychain::stateChanged, this, &LeftRetirements::look,
            Qt::QueuedConnection);
}

void LeftRetirements::followSession()
{
    Session *session = m_current.session();
    if (!session)
        return;
    for (const KindProfile &kind : session->profile().kinds) {
        if (Listing *listing = session->listing(kind.kind))
            connect(listing, &Listing::changed, this, &LeftRetirements::look, Qt::QueuedConnection);
    }
}

void LeftRetirements::look()
{
    const std::vector<RotationRecord> records = m_rotations.records(); // a copy: some end
    for (const RotationRecord &record : records) {
        if (m_rotations.isLeftRetiring(record.uuid) && isOldDeletedHere(record, m_current))
            finish(record);
    }
}

void LeftRetirements::finish(const RotationRecord &record)
{
    if (m_removing.contains(record.uuid) || m_vault.mayBeRemoved(record.oldUuid))
        return;
    const QString uuid = record.uuid;
    if (!m_vault.find(record.oldUuid)) {
        std::ignore = m_rotations.end(uuid, Rotations::Ending::Rotated);
        return;
    }
    // A keychain that is not ready might ask the user for a password.
    if (m_vault.keychain().state() != KeychainState::Ready)
        return;
    m_removing.insert(uuid);
    auto *reply = m_vault.forget(record.oldUuid);
    connect(reply, &Reply::finished, this, [this, reply, uuid] {
        m_removing.remove(uuid);
        if (reply->takeResult())
            std::ignore = m_rotations.end(uuid, Rotations::Ending::Rotated);
    });
}

} // namespace keyturn
