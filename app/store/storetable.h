// SPDX-License-Identifier: MIT
#pragma once

#include "store/storevalue.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace keyturn {

/// A column of a table and the field of the record that it holds. Made by column().
template <typename Record> struct Column
{
    QLatin1StringView name;
    int since; ///< the version of the schema that added the column
    QVariant (*write)(const Record &record);
    void (*read)(const QVariant &value, Record &record); ///< `value` must not be NULL
};

namespace storefield {

template <typename Class, typename Field> Class classOf(Field Class::*);

template <typename Field>
concept Optional = requires(Field field)
{
    field.has_value();
};

// A field inside another field is named by the members that lead to it. If an optional member on
// that way has no value, the columns of its parts are NULL.
template <auto member, auto... rest, typename Record> QVariant write(const Record &record)
{
    const auto &field = record.*member;
    if constexpr (sizeof...(rest) == 0)
        return Stored<std::remove_cvref_t<decltype(field)>>::write(field);
    else if constexpr (Optional<decltype(field)>)
        return field ? write<rest...>(*field) : QVariant();
    else
        return write<rest...>(field);
}

template <auto member, auto... rest, typename Record>
void read(const QVariant &value, Record &record)
{
    auto &field = record.*member;
    if constexpr (sizeof...(rest) == 0)
        field = Stored<std::remove_cvref_t<decltype(field)>>::read(value);
    else if constexpr (Optional<decltype(field)>)
        read<rest...>(value, field ? *field : field.emplace());
    else
        read<rest...>(value, field);
}

} // namespace storefield

/// Describes the column of a field: column<&VaultRecord::name>("name"_L1), or that of a part of a
/// field: column<&VaultRecord::check, &CheckRecord::scopes>("scopes"_L1).
template <auto member, auto... rest> constexpr auto column(QLatin1StringView name, int since = 1)
{
    using Record = decltype(storefield::classOf(member));
    return Column<Record>{ name, since, storefield::write<member, rest...>,
                           storefield::read<member, rest...> };
}

/// A table in SQL, in one version of the schema. Columns have no declared type, so that SQLite
/// keeps every value exactly as it was bound (https://www.sqlite.org/datatype3.html). The last
/// column, "checksum", is not in `columns`.
struct TableShape
{
    QLatin1StringView name;
    QStringList columns; ///< empty if that version does not have the table
    QLatin1StringView constraints;

    [[nodiscard]] QString definition() const;
    [[nodiscard]] QString insertion() const; ///< inserts one row with its checksum
    /// Selects all rows, with the checksum as the last column.
    [[nodiscard]] QString selection() const;
    [[nodiscard]] QString deletion() const; ///< deletes all rows
    /// A condition " WHERE …" for the rows whose first `valueCount` columns have the bound values.
    [[nodiscard]] QString beginningWith(qsizetype valueCount) const;
};

/// Converts a row that has `columns` into one that has `wanted`. Columns that the row does not have
/// become NULL.
[[nodiscard]] Row widened(const Row &row, const QStringList &columns, const QStringList &wanted);

/// A table: its columns, and how a record is turned into a row. This is all that SQL needs to know
/// about a record.
template <typename Record> struct Table
{
    QLatin1StringView name;
    std::span<const Column<Record>> columns; ///< the columns of the key come first
    QLatin1StringView constraints;
    QLatin1StringView order; ///< for ORDER BY

    [[nodiscard]] constexpr int newestSince() const
    {
        return std::accumulate(
            columns.begin(), columns.end(), 1,
            [](int newest, const auto &column) { return std::max(newest, column.since); });
    }

    [[nodiscard]] TableShape shape(int version) const
    {
        TableShape shape{ name, {}, constraints };
        for (const Column<Record> &column : columns) {
            if (column.since <= version)
                shape.columns.append(column.name);
        }
        return shape;
    }

    [[nodiscard]] std::vector<Row> rows(const std::vector<Record> &records) const
    {
        std::vector<Row> rows(records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            for (const Column<Record> &column : columns)
                rows[i].append(column.write(records[i]));
        }
        return rows;
    }

    [[nodiscard]] Record record(const Row &row) const
    {
        Record record;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (const QVariant &value = row.at(qsizetype(at)); !value.isNull())
                columns[at].read(value, record);
        }
        return record;
    }
};

} // namespace keyturn
