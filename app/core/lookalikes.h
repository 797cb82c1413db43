// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

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
    explicit LookAlikes(const QStringList &names);

    /// The first name of the list that looks like `name` and is another one; empty if there is
    /// none. `name` need not be in the list.
    [[nodiscard]] QString of(const QString &name) const;

    bool operator==(const LookAlikes &) const = default;

private:
    /// The first two different names of the same looks, by skeleton (UTS 39).
    QHash<QString, QStringList> m_namesByLooks;
};

} // namespace keyturn
