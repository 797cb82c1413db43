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

    /// The text, or `replacement` if a value of a service that Keyturn knows may be in it.
    [[nodiscard]] QString checked(const QString &text) const;
    /// The same for an id, which begins like a value but does not go on like one.
    [[nodiscard]] QString checkedId(const QString &id) const;

    static QString replacement();

private:
    std::vector<KindProfile> m_kinds; ///< those whose values begin in a known way
};

} // namespace keyturn
