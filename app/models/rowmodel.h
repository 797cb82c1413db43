// SPDX-License-Identifier: MIT
#pragma once

#include "core/alignment.h"
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
        const auto forgetRows = [this] {
            m_rowOfId.clear();
            m_lookedFor = 0;
        };
        QObject::connect(this, &QAbstractItemModel::rowsInserted, this, forgetRows);
        QObject::connect(this, &QAbstractItemModel::rowsRemoved, this, forgetRows);
    }

    [[nodiscard]] int rowOf(const QString &rowId) const requires(!isCompact)
    {
        constexpr int few = 8; // are found one by one before all ids are hashed
        if (m_rowOfId.isEmpty() && ++m_lookedFor <= few) {
            const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                            [&rowId](const Row &row) { return row.*id == rowId; });
            return found == m_rows.end() ? -1 : int(found - m_rows.begin());
        }
        if (m_rowOfId.isEmpty()) {
            m_rowOfId.reserve(qsizetype(m_rows.size()));
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                m_rowOfId.insert(m_rows[i].*id, int(i));
        }
        return m_rowOfId.value(rowId, -1);
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
    /// keep their place. If rows go or come, `alsoChanged` is called in between with the new list
    /// and the places of what comes; it returns the numbers of further rows that have to be
    /// announced.
    template <typename AlsoChanged> void takeRows(Rows rows, AlsoChanged alsoChanged)
    {
        Alignment aligned = align(
            m_rows.size(), [this](std::size_t at) -> decltype(auto) { return keyOf(m_rows, at); },
            rows.size(), [&rows](std::size_t at) -> decltype(auto) { return keyOf(rows, at); });
        std::vector<std::size_t> &places = aligned.places;
        std::vector<int> changed;
        if (!aligned.hasSameRows()) {
            removeRowsWithout(places);
            changed = alsoChanged(rows, aligned.come);
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
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
        appendRows(aligned.come.size() == rows.size() ? std::move(rows)
                                                      : picked(rows, aligned.come));
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
    struct Made
    {
        std::size_t at = 0;
        std::shared_ptr<const Row> row;
    };

    [[nodiscard]] static decltype(auto) keyOf(const Rows &rows, std::size_t at)
    {
        if constexpr (isCompact)
            return rows.keyAt(at);
        else
            return (rows[at].*id);
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

    /// Removes the rows that have no place in the new list, and their places.
    void removeRowsWithout(std::vector<std::size_t> &places)
    {
        const auto isGone = [&places](int row) {
            return places[std::size_t(row)] == Alignment::none;
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
        std::erase(places, Alignment::none);
    }

    mutable std::array<Made, isCompact ? 64 : 1> m_made;
    /// Made when many rows are looked for. Empty if rows have come or gone since.
    mutable QHash<QString, int> m_rowOfId;
    mutable int m_lookedFor = 0;
};

} // namespace keyturn
