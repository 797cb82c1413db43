// SPDX-License-Identifier: MIT
#pragma once

#include "core/compactlist.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <vector>

namespace keyturn {

/// The rows of a table whose list is always replaced as a whole. `id` identifies a row. A new list
/// is compared with the present one and announced with as few signals as possible, so that the
/// selection, the scroll position and an open editor survive. `Rows` is a vector, or a CompactList
/// where there are so many rows that their memory counts.
template <typename Row, QString Row::*id, typename Rows = std::vector<Row>>
class RowModel : public QAbstractTableModel
{
    Q_DISABLE_COPY_MOVE(RowModel)

protected:
    static constexpr bool isCompact = std::is_same_v<Rows, CompactList<Row>>;

public:
    [[nodiscard]] const Rows &rows() const { return m_rows; }

    [[nodiscard]] const Row *find(const QString &rowId) const requires(!isCompact)
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

    [[nodiscard]] int rowOf(const QString &rowId) const requires(!isCompact)
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&rowId](const Row &row) { return row.*id == rowId; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /// The row, as something that points to it. Those of a CompactList that were asked for last are
    /// kept: a table asks for each of its cells a dozen times while it is painted.
    [[nodiscard]] auto rowAt(int row) const
    {
        const auto at = std::size_t(row);
        if constexpr (isCompact) {
            Made &made = m_made[at % m_made.size()];
            if (!made.row || made.at != at)
                made = { at, std::make_shared<const Row>(m_rows[at]) };
            return made.row;
        } else {
            return &m_rows[at];
        }
    }

    /// Removes rows that are gone, replaces rows that differ, and appends new ones; rows that stay
    /// keep their place. `alsoChanged` is called with the new list after the removal; it returns
    /// the numbers of further rows that have to be announced.
    template <typename AlsoChanged> void takeRows(Rows rows, AlsoChanged alsoChanged)
    {
        Places incoming = leaveOutDuplicates(rows);
        removeRowsBut(incoming);

        std::vector<int> changed = alsoChanged(rows);
        std::vector<std::size_t> places(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            places[i] = incoming.take(keyOf(m_rows, i));
            if (isOther(i, rows, places[i]))
                changed.push_back(int(i));
        }
        // A proxy sorts what was announced into the other rows, so none of these may differ from
        // what it knows.
        announceRows(changed, 0, columnCount() - 1, {}, [&](int row) {
            const auto at = std::size_t(row);
            if (isOther(at, rows, places[at]))
                replace(at, rows, places[at]);
        });

        if (incoming.size() == qsizetype(rows.size()))
            return appendRows(std::move(rows));
        places.assign(incoming.cbegin(), incoming.cend());
        std::sort(places.begin(), places.end());
        appendRows(picked(rows, places));
    }

    void appendRows(Rows rows)
    {
        if (rows.empty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        if (m_rows.empty())
            m_rows = std::move(rows);
        else if constexpr (isCompact)
            m_rows.append(rows);
        else
            m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                          std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    void announceRows(std::vector<int> changed, int firstColumn, int lastColumn,
                      const QList<int> &roles = {})
    {
        announceRows(std::move(changed), firstColumn, lastColumn, roles, [](int) {});
    }

    /// Emits dataChanged() for each group of neighbouring rows; `change` is called for each row of
    /// a group before that.
    template <typename Change>
    void announceRows(std::vector<int> changed, int firstColumn, int lastColumn,
                      const QList<int> &roles, Change change)
    {
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        for (std::size_t begin = 0; begin < changed.size();) {
            std::size_t end = begin + 1;
            while (end < changed.size() && changed[end] == changed[end - 1] + 1)
                ++end;
            std::for_each(changed.begin() + std::ptrdiff_t(begin),
                          changed.begin() + std::ptrdiff_t(end), change);
            Q_EMIT dataChanged(index(changed[begin], firstColumn),
                               index(changed[end - 1], lastColumn), roles);
            begin = end;
        }
    }

    Rows m_rows;

private:
    using Key = std::conditional_t<isCompact, QByteArrayView, QString>;
    using Places = QHash<Key, std::size_t>; ///< of the rows of a list, by their keys

    struct Made
    {
        std::size_t at = 0;
        std::shared_ptr<const Row> row;
    };

    [[nodiscard]] static Key keyOf(const Rows &rows, std::size_t at)
    {
        if constexpr (isCompact)
            return rows.keyAt(at);
        else
            return rows[at].*id;
    }

    [[nodiscard]] static Rows picked(Rows &rows, const std::vector<std::size_t> &places)
    {
        Rows some;
        some.reserve(places.size());
        for (const std::size_t place : places) {
            if constexpr (isCompact)
                some.append(rows, place);
            else
                some.push_back(std::move(rows[place]));
        }
        return some;
    }

    /// Leaves out later rows with the same id: a faulty list from a service must not break the
    /// table. Returns where the others are.
    static Places leaveOutDuplicates(Rows &rows)
    {
        Places first;
        std::vector<std::size_t> unique;
        first.reserve(qsizetype(rows.size()));
        unique.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto before = first.size();
            std::size_t &place = first[keyOf(rows, i)];
            if (first.size() == before)
                continue;
            place = unique.size();
            unique.push_back(i);
        }
        if (unique.size() == rows.size())
            return first;
        rows = picked(rows, unique);
        return leaveOutDuplicates(rows); // with the keys of the new list
    }

    [[nodiscard]] bool isOther(std::size_t at, const Rows &rows, std::size_t place) const
    {
        if constexpr (isCompact)
            return !m_rows.isEqualAt(at, rows, place);
        else
            return m_rows[at] != rows[place];
    }

    void replace(std::size_t at, Rows &rows, std::size_t place)
    {
        if constexpr (isCompact) {
            m_rows.replace(at, rows, place);
            m_made = {};
        } else {
            m_rows[at] = std::move(rows[place]);
        }
    }

    void removeRowsBut(const Places &rows)
    {
        const auto isGone = [this, &rows](int row) {
            return !rows.contains(keyOf(m_rows, std::size_t(row)));
        };
        // Goes backwards, so that the rows still to be checked keep their numbers.
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!isGone(last))
                continue;
            int first = last;
            while (first > 0 && isGone(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            if constexpr (isCompact)
                m_rows.remove(std::size_t(first), std::size_t(last - first + 1));
            else
                m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            m_made = {};
            endRemoveRows();
            last = first;
        }
    }

    mutable std::array<Made, isCompact ? 64 : 1> m_made;
};

} // namespace keyturn
