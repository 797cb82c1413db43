// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace keyturn {

/// The rows of a table whose list is always replaced as a whole. `id` identifies a row. A new list
/// is compared with the present one and announced with as few signals as possible, so that the
/// selection, the scroll position and an open editor survive.
template <typename Row, QString Row::*id> class RowModel : public QAbstractTableModel
{
    Q_DISABLE_COPY_MOVE(RowModel)

public:
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] const Row *find(const QString &rowId) const
    {
        const int row = rowOf(rowId);
        return row < 0 ? nullptr : &m_rows[std::size_t(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    explicit RowModel(QObject *parent)
        : QAbstractTableModel(parent)
    {
    }

    [[nodiscard]] int rowOf(const QString &rowId) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&rowId](const Row &row) { return row.*id == rowId; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /// Removes rows that are gone, replaces rows that differ, and appends new ones; rows that stay
    /// keep their place. `alsoChanged` is called with the new list after the removal; it returns
    /// the numbers of further rows that have to be announced.
    template <typename AlsoChanged> void takeRows(std::vector<Row> rows, AlsoChanged alsoChanged)
    {
        rows = withoutDuplicates(std::move(rows));
        QHash<QString, std::size_t> incoming;
        for (std::size_t i = 0; i < rows.size(); ++i)
            incoming.insert(rows[i].*id, i);
        removeRowsBut(QSet<QString>(incoming.keyBegin(), incoming.keyEnd()));

        std::vector<int> changed = alsoChanged(rows);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Row &fresh = rows[incoming.take(m_rows[i].*id)];
            if (m_rows[i] == fresh)
                continue;
            m_rows[i] = std::move(fresh);
            changed.push_back(int(i));
        }
        announceRows(changed, 0, columnCount() - 1);

        std::vector<std::size_t> places(incoming.cbegin(), incoming.cend());
        std::sort(places.begin(), places.end());
        std::vector<Row> added;
        added.reserve(places.size());
        for (const std::size_t place : places)
            added.push_back(std::move(rows[place]));
        appendRows(std::move(added));
    }

    void appendRows(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    /// Emits dataChanged() for each group of neighbouring rows.
    void announceRows(std::vector<int> changed, int firstColumn, int lastColumn,
                      const QList<int> &roles = {})
    {
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        for (std::size_t begin = 0; begin < changed.size();) {
            std::size_t end = begin + 1;
            while (end < changed.size() && changed[end] == changed[end - 1] + 1)
                ++end;
            Q_EMIT dataChanged(index(changed[begin], firstColumn),
                               index(changed[end - 1], lastColumn), roles);
            begin = end;
        }
    }

    std::vector<Row> m_rows;

private:
    /// Leaves out later rows with the same id: a faulty list from a service must not break the
    /// table.
    static std::vector<Row> withoutDuplicates(std::vector<Row> rows)
    {
        QSet<QString> seen;
        std::vector<Row> unique;
        unique.reserve(rows.size());
        for (Row &row : rows) {
            const auto before = seen.size();
            seen.insert(row.*id);
            if (seen.size() > before)
                unique.push_back(std::move(row));
        }
        return unique;
    }

    void removeRowsBut(const QSet<QString> &ids)
    {
        const auto isGone = [this, &ids](int row) {
            return !ids.contains(m_rows[std::size_t(row)].*id);
        };
        // Goes backwards, so that the rows still to be checked keep their numbers.
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!isGone(last))
                continue;
            int first = last;
            while (first > 0 && isGone(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }
};

} // namespace keyturn
