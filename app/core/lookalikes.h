// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <compare>
#include <span>
#include <vector>

namespace keyturn {

/// Finds the names of a list that a reader cannot tell apart although they differ: "deploy" in
/// Latin letters, and the same with a Cyrillic "е". Whoever may name a key in an organization could
/// make an admin delete or copy the wrong one that way.
///
/// Which characters look alike is decided by ICU with the data of Unicode Technical Standard 39
/// (confusables.txt), so "1", "l" and "I" are alike, too. Capitals are not like small letters.
class LookAlikes final
{
public:
    LookAlikes() = default;
    /// `names` are raw, in the order of the list.
    explicit LookAlikes(QStringList names);

    /// The first name of the list that looks like `name` and is another one; empty if there is
    /// none. `name` need not be in the list.
    [[nodiscard]] QString of(const QString &name) const;

    /// The names of the list that look like another name of it. Quick to ask, because they are
    /// known.
    [[nodiscard]] const QSet<QString> &alike() const { return m_alike; }

private:
    /// Small, because there is one for each name, and skeletons are long: those of the few names
    /// that share a hash are made again when they are compared.
    struct Looks
    {
        quint32 hash = 0; ///< of the skeleton (UTS 39)
        quint32 place = 0; ///< in m_names
        auto operator<=>(const Looks &) const = default;
    };
    using Run = std::span<const Looks>;

    void noteAlike(Run sameHash);

    QStringList m_names;
    std::vector<Looks> m_looks; ///< sorted
    QSet<QString> m_alike;
};

} // namespace keyturn
