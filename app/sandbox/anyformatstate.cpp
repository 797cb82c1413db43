// SPDX-License-Identifier: MIT
#include "sandbox/anyformatstate.h"

#include "sandbox/mint.h"

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyDigits = 40;

} // namespace

AnyformatKey AnyformatState::newKey() const
{
    return { mintGuid(), m_clock.now(), {} };
}

Account AnyformatState::bootstrap(AnyformatRecords &records) const
{
    AnyformatOrganization &home = records.organizations.first();
    if (!home.key)
        home.key = newKey();
    return { "anyformat"_L1,
             CredentialKind::ApiKey,
             {},
             { QString(), home.name },
             addOpaque(home.key->hashes, keyDigits) };
}

QList<AnyformatOrganization> AnyformatState::organizations() const
{
    return m_file.read().anyformat.organizations;
}

Result<Secret, StateError> AnyformatState::generateKey(const QString &organization,
                                                       const QString &replaced)
{
    return m_file.change([&](State &state) -> Result<Secret, StateError> {
        for (AnyformatOrganization &place : state.anyformat.organizations) {
            if (place.id != organization)
                continue;
            if (place.keyId() != replaced)
                return failure(StateError::Conflict);
            place.key = newKey();
            return addOpaque(place.key->hashes, keyDigits);
        }
        return failure(StateError::NotFound);
    });
}

std::optional<AnyformatOrganization> AnyformatState::organizationOf(QByteArrayView key) const
{
    const QByteArray hash = fingerprint(key);
    const auto places = organizations();
    for (const AnyformatOrganization &place : places) {
        if (place.key && place.key->hashes.contains(hash))
            return place;
    }
    return std::nullopt;
}

} // namespace keyturn::sandbox
