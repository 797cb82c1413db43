// SPDX-License-Identifier: MIT
#include "exports/valueguard.h"

#include <algorithm>

namespace keyturn {

namespace {

constexpr qsizetype shortest = 12; // characters of a value after its prefix

bool isOfValue(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-.~+/=").contains(c);
}

/// A beginning and an end with dots between them, as in a hint, is no value; nor is the end of a
/// word with more behind it, as in "peak_of_the_mountain".
bool mayHoldValue(const QString &text, const QString &prefix)
{
    for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue;
        const auto begin = text.begin() + at + prefix.size();
        if (std::find_if_not(begin, text.end(), isOfValue) - begin >= shortest)
            return true;
    }
    return false;
}

} // namespace

ValueGuard::ValueGuard(const ServiceCatalog &catalog)
{
    for (const ServiceProfile &profile : catalog.profiles()) {
        std::copy_if(profile.kinds.begin(), profile.kinds.end(), std::back_inserter(m_kinds),
                     [](const KindProfile &kind) { return !kind.prefix.isEmpty(); });
    }
}

QString ValueGuard::checked(const QString &text) const
{
    const bool isHeld = std::any_of(m_kinds.begin(), m_kinds.end(), [&text](const auto &kind) {
        return mayHoldValue(text, kind.prefix);
    });
    return isHeld ? replacement() : text;
}

QString ValueGuard::checkedId(const QString &id) const
{
    const bool isValue =
        std::any_of(m_kinds.begin(), m_kinds.end(), [&id](const KindProfile &kind) {
            return kind.isValue(id) || (kind.idEnd.isEmpty() && mayHoldValue(id, kind.prefix));
        });
    return isValue ? replacement() : id;
}

QString ValueGuard::replacement()
{
    return QStringLiteral("(left out: it looks like the value of a key)");
}

} // namespace keyturn
