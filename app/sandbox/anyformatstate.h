// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/account.h"
#include "sandbox/statefile.h"

namespace keyturn::sandbox {

/// The rules about anyformat's organizations and keys that do not depend on HTTP.
/// https://docs.anyformat.ai/api-reference/authentication
class AnyformatState final
{
public:
    /// Both outlive the state.
    AnyformatState(StateFile &file, const Clock &clock)
        : m_file(file)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AnyformatState)

    /// Adds a value to the first organization's key, which it makes if there is none.
    [[nodiscard]] Account bootstrap(AnyformatRecords &records) const;

    [[nodiscard]] QList<AnyformatOrganization> organizations() const;

    /// The new key; the one before it is refused from this moment on, whoever made it. Documented
    /// is "your previous key for the same organization": that it concerns colleagues, too, and that
    /// there is no time of grace, is assumed, as the worse of what may be.
    /// `replaced`: the key that goes, or none. Conflict: the organization's key is another by now.
    [[nodiscard]] Result<Secret, StateError> generateKey(const QString &organization,
                                                         const QString &replaced);

    /// The organization whose key this is; none if it is unknown or replaced.
    [[nodiscard]] std::optional<AnyformatOrganization> organizationOf(QByteArrayView key) const;

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] AnyformatKey newKey() const;

    StateFile &m_file;
    const Clock &m_clock;
};

} // namespace keyturn::sandbox
