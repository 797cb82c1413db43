// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>

namespace keyturn {

class ActivityModel;

/// The entries of an ActivityModel that the table shows, in the order of the model: those about one
/// key, and those in whose words a text is found. The names are searched as they are, and what has
/// happened as it is called in the user's language.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityFilter)

public:
    /// `model` is borrowed and must outlive the filter.
    ActivityFilter(ActivityModel &model, QObject *parent);

    /// Searched for literally, ignoring case.
    void setSearchText(const QString &text);
    void setKey(const std::optional<ActivityKey> &key);
    [[nodiscard]] const std::optional<ActivityKey> &key() const { return m_key; }
    [[nodiscard]] bool isFiltering() const { return m_key || !m_searchText.isEmpty(); }

    /// nullptr for a row that is not there.
    [[nodiscard]] const ActivityEntry *entryAt(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    /// What is the same in many entries.
    struct WordsOf
    {
        Deed deed;
        DeedResult result;
        CredentialKind kind;
        QString serviceId;

        bool operator==(const WordsOf &) const = default;
        friend size_t qHash(const WordsOf &words, size_t seed)
        {
            return qHashMulti(seed, int(words.deed), int(words.result), int(words.kind),
                              words.serviceId);
        }
    };

    [[nodiscard]] bool isFoundIn(const ActivityEntry &entry) const;
    [[nodiscard]] bool areWordsFound(const ActivityEntry &entry) const;

    ActivityModel &m_model;
    std::optional<ActivityKey> m_key;
    QString m_searchText;
    /// Whether the text is in these words: making them for each of thousands of rows takes too
    /// long.
    mutable QHash<WordsOf, bool> m_words;
};

} // namespace keyturn
