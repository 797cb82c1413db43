// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

#include <compare>
#include <cstddef>
#include <functional>
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
    /// Gives the raw name at a place of the list.
    using NameAt = std::function<QString(std::size_t place)>;

    LookAlikes() = default;
    LookAlikes(std::size_t count, const NameAt &nameAt) { renew(count, nameAt); }

    /// To be called when the list has changed. What has the same name at its place as before is
    /// not compared again.
    void renew(std::size_t count, const NameAt &nameAt);

    /// The first name of the list that looks like `name` and is another one; empty if there is
    /// none. `name` need not be in the list, which must not have changed: no copy is kept of it.
    [[nodiscard]] QString of(const QString &name, const NameAt &nameAt) const;

    /// The names of the list that look like another name of it. Quick to ask, because they are
    /// known.
    [[nodiscard]] const QSet<QString> &alike() const { return m_alike; }

private:
    /// Small, because there is one for each name, and skeletons are long: those of the few names
    /// that share a hash are made again when they are compared.
    struct Looks
    {
        quint32 hash = 0; ///< of the skeleton (UTS 39)
        quint32 place = 0; ///< in the list
        auto operator<=>(const Looks &) const = default;
    };
    using Run = std::span<const Looks>;

    void noteAlike(Run sameHash, const NameAt &nameAt);

    std::vector<Looks> m_looks; ///< sorted
    std::vector<std::size_t> m_names; ///< hashes of the names, by place; seeded in each process
    QSet<QString> m_alike;
};

} // namespace keyturn
