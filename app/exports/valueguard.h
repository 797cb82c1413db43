// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"

#include <QStringList>

namespace keyturn {

/// Keeps values of keys out of files that hold none. A name, a note or an id may be a value that
/// somebody has pasted into the wrong field.
class ValueGuard final
{
public:
    explicit ValueGuard(const ServiceCatalog &catalog);

    /// True if a whole value may be in the text: what begins like a key of a service that Keyturn
    /// knows and does not go on in words, or a long word of small letters, capital letters and
    /// digits. Beginnings and ends, as in hints, ids, check sums and addresses are none.
    [[nodiscard]] bool holdsValue(const QString &text) const;

    /// The text, or `replacement` if a value may be in it.
    [[nodiscard]] QString checked(const QString &text) const;
    /// The same for an id, which begins like a value but does not go on like one.
    [[nodiscard]] QString checkedId(const QString &id) const;

    static QString replacement();

private:
    std::vector<KindProfile> m_kinds; ///< how values begin, and nothing else of them
};

} // namespace keyturn
