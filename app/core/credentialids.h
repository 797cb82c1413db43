// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

/// Services show one credential's id in several lengths: a list may have only the beginning of the
/// id that a create's answer or the secret has, or the other way round.
namespace keyturn {

/// True if both may be ids of the same credential: they are equal, or one is the beginning of the
/// other. Ids of fewer than eight characters must be equal, because a short beginning fits too
/// many; so must plain numbers.
[[nodiscard]] bool mayBeSameId(const QString &one, const QString &other);

/// The ids of a list in an order in which those that mayBeSameId() as another are found without a
/// look at each.
class SortedIds final
{
public:
    explicit SortedIds(std::vector<QString> ids);

    [[nodiscard]] std::vector<QString> fitting(const QString &id) const;
    [[nodiscard]] bool mayHave(const QString &id) const { return !fitting(id).empty(); }

private:
    std::vector<QString> m_ids;
    std::vector<qsizetype> m_lengths; ///< of the ids, each once, in ascending order
};

/// The beginning of an id: ids that may be the same have the same one, so that those of thousands
/// are found without comparing each with each.
[[nodiscard]] QStringView idStem(const QString &id);

/// For each of the `known` ids that means a credential of the list, the id that the list has for
/// it. Equal ids come first; after that, a beginning counts only if nothing else fits it on either
/// side.
[[nodiscard]] QHash<QString, QString> listedIds(const QSet<QString> &listed,
                                                const QSet<QString> &known);

} // namespace keyturn
