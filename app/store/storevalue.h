// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QVariant>

#include <type_traits>

namespace keyturn {

/// The values of one row, in the order of its table's columns.
using Row = QVariantList;

/// How a field of type T stands in a row. What comes out of SQLite again is what went in, whatever
/// a text holds. NULL is never read: it means that the field has the value of a new record.
template <typename T> struct Stored;

template <> struct Stored<QString>
{
    static QVariant write(const QString &value);
    static QString read(const QVariant &value);
};

template <> struct Stored<QStringList>
{
    static QVariant write(const QStringList &value); ///< none holds a line break or is empty
    static QStringList read(const QVariant &value);
};

template <> struct Stored<QDateTime>
{
    static QVariant write(const QDateTime &value); ///< an invalid one is NULL
    static QDateTime read(const QVariant &value); ///< UTC
};

template <> struct Stored<std::optional<QDateTime>>
{
    static QVariant write(const std::optional<QDateTime> &value);
    static std::optional<QDateTime> read(const QVariant &value);
};

template <> struct Stored<int>
{
    static QVariant write(int value) { return qint64(value); }
    static int read(const QVariant &value) { return value.toInt(); }
};

template <> struct Stored<bool>
{
    static QVariant write(bool value) { return qint64(value ? 1 : 0); }
    static bool read(const QVariant &value) { return value.toLongLong() != 0; }
};

// A word for each value: the file stays readable when the order in the program changes.
template <typename Enum> QVariant wordOf(Enum value);
template <typename Enum> Enum ofWord(const QVariant &word);

template <typename Enum>
requires std::is_enum_v<Enum>
struct Stored<Enum>
{
    static QVariant write(Enum value) { return wordOf(value); }
    static Enum read(const QVariant &value) { return ofWord<Enum>(value); }
};

/// A row's own checksum: SQLite has none for the pages of a database, so a flipped bit inside a
/// text would be a different text (https://www.sqlite.org/cksumvfs.html). Found by chance only, no
/// protection against someone who writes to the file.
[[nodiscard]] QByteArray checksumOf(QLatin1StringView table, const Row &row);

} // namespace keyturn
