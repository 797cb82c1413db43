// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/annotation.h"
#include "core/records.h"
#include "core/reviewverdict.h"

#include <QVariant>

#include <type_traits>

namespace keyturn {

/// The values of one row, in the order of the table's columns.
using Row = QVariantList;

/// How a field of type T is stored in a row. A value read from SQLite equals the one that was
/// written, whatever a text contains. read() is never called for NULL, which stands for the default
/// value.
template <typename T> struct Stored;

template <> struct Stored<QString>
{
    static QVariant write(const QString &value);
    static QString read(const QVariant &value);
};

template <> struct Stored<QStringList>
{
    /// No item may be empty or contain a line break.
    static QVariant write(const QStringList &value);
    static QStringList read(const QVariant &value);
};

template <> struct Stored<QDateTime>
{
    static QVariant write(const QDateTime &value); ///< an invalid one becomes NULL
    static QDateTime read(const QVariant &value); ///< UTC
};

template <> struct Stored<QDate>
{
    static QVariant write(const QDate &value); ///< an invalid one becomes NULL
    static QDate read(const QVariant &value);
};

template <> struct Stored<std::optional<QDateTime>>
{
    static QVariant write(const std::optional<QDateTime> &value);
    static std::optional<QDateTime> read(const QVariant &value);
};

template <> struct Stored<std::optional<AskedEnd>>
{
    /// None becomes NULL, and never becomes the word "never".
    static QVariant write(const std::optional<AskedEnd> &value);
    static std::optional<AskedEnd> read(const QVariant &value);
};

template <> struct Stored<std::vector<Consumer>>
{
    /// A line for each: its kind, text and variable, with tabs between them.
    static QVariant write(const std::vector<Consumer> &value);
    static std::vector<Consumer> read(const QVariant &value);
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

// An enum is stored as a word, so that the file can still be read after the enum's order has
// changed.
template <typename Enum> QVariant wordOf(Enum value);
template <typename Enum> Enum ofWord(const QVariant &word);

template <typename Enum>
requires std::is_enum_v<Enum>
struct Stored<Enum>
{
    static QVariant write(Enum value) { return wordOf(value); }
    static Enum read(const QVariant &value) { return ofWord<Enum>(value); }
};

template <> struct Stored<Deed>
{
    static QVariant write(Deed value) { return deedKey(value); }
    static Deed read(const QVariant &value) { return deedFromKey(value.toString()); }
};

template <> struct Stored<DeedResult>
{
    static QVariant write(DeedResult value) { return deedResultKey(value); }
    static DeedResult read(const QVariant &value) { return deedResultFromKey(value.toString()); }
};

/// The checksum of a row. SQLite has none for the pages of a database, so a flipped bit inside a
/// text would go unnoticed (https://www.sqlite.org/cksumvfs.html). It detects accidents only; it
/// does not protect against somebody who writes to the file.
[[nodiscard]] QByteArray checksumOf(QLatin1StringView table, const Row &row);

} // namespace keyturn
