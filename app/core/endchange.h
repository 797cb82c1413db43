// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace keyturn {

/// The end of a credential before and after somebody has changed it; nothing is "never".
struct EndChange
{
    std::optional<QDateTime> before; ///< UTC
    std::optional<QDateTime> now; ///< UTC

    /// For the log: "2027-02-19T22:59:59Z/never". The form never changes.
    [[nodiscard]] QString text() const;
    /// The other way round; nothing if it is no such text.
    [[nodiscard]] static std::optional<EndChange> fromText(const QString &text);

    bool operator==(const EndChange &) const = default;
};

} // namespace keyturn
