// SPDX-License-Identifier: MIT
#include "session/heldkeys.h"

#include "session/credentialfacts.h"

#include <algorithm>

namespace keyturn {

namespace {

bool isAt(const VaultRecord &record, const VaultPlace &place)
{
    return record.serviceId == place.serviceId && record.serverUrl == place.serverUrl
        && record.kind == place.kind;
}

/// If the sign-in has no id of the organization, its name is the only thing that tells the keys of
/// two organizations apart. (Other keys in the vault may have the id.)
bool isOf(const VaultRecord &record, const ConnectionRecord &connection,
          const OrganizationRecord &organization)
{
    const QString named = organizationNameOf(connection, { {}, record.organizationName });
    return organization.id.isEmpty() ? named == organizationNameOf(connection, organization)
                                     : record.organizationId == organization.id;
}

} // namespace

HeldKeys::HeldKeys(CredentialKind kind, Session &session, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_session(session)
    , m_place(session.place(kind))
{
    connect(&session.vault(), &Vault::changed, this, &HeldKeys::refresh);
    connect(&session, &Session::edited, this, &HeldKeys::refresh);
    refresh();
}

const VaultRecord *HeldKeys::find(const QString &uuid) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const VaultRecord &r) { return r.uuid == uuid; });
    return found == m_records.end() ? nullptr : &*found;
}

bool HeldKeys::isOwn(const VaultRecord &record) const
{
    const ConnectionRecord &connection = m_session.connection();
    return record.kind == connection.kind
        && (record.uuid == connection.vaultUuid || record.uuid == connection.uuid);
}

KeychainReply<Secret> *HeldKeys::secret(const VaultRecord &record)
{
    if (!isOwn(record) || record.uuid == m_session.connection().vaultUuid)
        return m_session.vault().secret(record.uuid);
    auto *reply = new KeychainReply<Secret>(this);
    reply->settle(m_session.bearer());
    return reply;
}

void HeldKeys::refresh()
{
    std::vector<VaultRecord> records;
    for (const VaultRecord &record : m_session.vault().entries()) {
        // The session's own key may be filed under an earlier name of the organization.
        const bool isHere =
            isAt(record, m_place) && isOf(record, m_session.connection(), m_session.organization());
        if (isHere || (record.kind == m_kind && isOwn(record)))
            records.push_back(record);
    }
    const ConnectionRecord &connection = m_session.connection();
    const bool isKept = std::any_of(records.begin(), records.end(),
                                    [this](const VaultRecord &r) { return isOwn(r); });
    if (connection.kind == m_kind && !isKept)
        records.push_back(m_session.ownRecord());
    std::stable_sort(records.begin(), records.end(),
                     [this](const VaultRecord &a, const VaultRecord &b) {
                         const auto rank = [this](const VaultRecord &record) {
                             return record.supersededAt ? 2 : isOwn(record) ? 0 : 1;
                         };
                         return rank(a) < rank(b);
                     });
    if (records == m_records)
        return;
    m_records = std::move(records);
    Q_EMIT changed();
}

} // namespace keyturn
