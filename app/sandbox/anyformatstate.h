// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/account.h"
#include "sandbox/statefile.h"

namespace keyturn::sandbox {

/// The rules for anyformat's organizations and keys, independent of HTTP.
/// https://docs.anyformat.ai/api-reference/authentication
class AnyformatState final
{
public:
    /// `file` and `clock` must outlive the state.
    AnyformatState(StateFile &file, const Clock &clock)
        : m_file(file)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AnyformatState)

    /// Adds a value to the first organization's key; makes the key if there is none.
    [[nodiscard]] Account bootstrap(AnyformatRecords &records) const;

    [[nodiscard]] QList<AnyformatOrganization> organizations() const;

    /// Makes a new key and returns its value; the key before it is refused from now on, whoever
    /// made it. Documented is that "your previous key for the same organization" ends. That this
    /// includes a colleague's key, and that there is no grace period, is assumed, as the worst
    /// case. `replaced` is the id of the key that the caller wants to replace, or empty. Conflict:
    /// the organization has another key by now.
    [[nodiscard]] Result<Secret, StateError> generateKey(const QString &organization,
                                                         const QString &replaced);

    /// The organization of this key; nothing if the key is unknown or was replaced.
    [[nodiscard]] std::optional<AnyformatOrganization> organizationOf(QByteArrayView key) const;

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] AnyformatKey newKey() const;

    StateFile &m_file;
    const Clock &m_clock;
};

} // namespace keyturn::sandbox
