// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QVariant>

namespace keyturn {

/// The values of one row, in the order of its table's columns.
using Row = QVariantList;

/// Builds a row. What comes out of SQLite again is what went in, whatever the text holds.
class RowWriter final
{
public:
    RowWriter &text(const QString &value);
    RowWriter &list(const QStringList &values); ///< none holds a line break; empty ones are dropped
    RowWriter &number(qint64 value);
    RowWriter &kind(CredentialKind value);
    RowWriter &moment(const QDateTime &value); ///< an invalid one is kept as such
    RowWriter &moment(const std::optional<QDateTime> &value);
    [[nodiscard]] Row row() const { return m_row; }

private:
    Row m_row;
};

/// Reads a row in the order in which it was written.
class RowReader final
{
public:
    explicit RowReader(const Row &row)
        : m_row(row)
    {
    }

    [[nodiscard]] QString text();
    [[nodiscard]] QStringList list();
    [[nodiscard]] qint64 number();
    [[nodiscard]] CredentialKind kind();
    [[nodiscard]] QDateTime moment();
    [[nodiscard]] std::optional<QDateTime> optionalMoment();

private:
    const Row &m_row;
    qsizetype m_at = 0;
};

namespace storerows {

/// A row's own checksum: SQLite has none for the pages of a database, so a flipped bit inside a
/// text would be a different text (https://www.sqlite.org/cksumvfs.html). Found by chance only, no
/// protection against someone who writes to the file.
[[nodiscard]] QByteArray checksum(QLatin1StringView table, const Row &row);

[[nodiscard]] Row fromKey(const ListKey &key);

[[nodiscard]] Row fromConnection(const ConnectionRecord &connection);
[[nodiscard]] ConnectionRecord toConnection(const Row &row); ///< without its organizations

[[nodiscard]] Row fromVaultEntry(const VaultRecord &entry);
[[nodiscard]] VaultRecord toVaultEntry(const Row &row);

/// The rows of the tables that came later; reading fills `connection` or `entry`.
[[nodiscard]] Row moreFromConnection(const ConnectionRecord &connection);
void readMore(const Row &row, ConnectionRecord &connection);
[[nodiscard]] Row moreFromVaultEntry(const VaultRecord &entry);
void readMore(const Row &row, VaultRecord &entry);

[[nodiscard]] Row fromIntent(const IntentRecord &intent);
[[nodiscard]] IntentRecord toIntent(const Row &row); ///< without the known ids

[[nodiscard]] Row fromCredential(const ListKey &key, int position, const Credential &credential);
[[nodiscard]] Credential toCredential(const Row &row);

} // namespace storerows
} // namespace keyturn
