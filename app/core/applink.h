// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace keyturn {

/// What a keyturn:// link shows. A link comes from anywhere, a web page for example, so it can only
/// name something that is there already: there is no link that makes, changes, reveals or sends
/// anything.
struct AppLink
{
    enum class To
    {
        Page, ///< keyturn://page/vault
        Organization, ///< keyturn://organization/org_1
        Key, ///< keyturn://key/ak_7f3a90b2
    };

    To to = To::Page;
    QString name; ///< of letters, digits, "-", "_" and "." only

    bool operator==(const AppLink &) const = default;

    static constexpr int longest = 256; ///< characters of a link

    /// True if the text is meant as one, well formed or not.
    [[nodiscard]] static bool isMeant(const QString &text);
};

enum class AppLinkError
{
    TooLong,
    UnknownPlace, ///< neither a page nor an organization nor a key
    BadName, ///< characters that no name has, or none at all
};

/// Reads a link strictly. Nothing is decoded: what would need that names nothing in Keyturn.
[[nodiscard]] Result<AppLink, AppLinkError> parseAppLink(const QString &text);

} // namespace keyturn
