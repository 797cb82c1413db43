// SPDX-License-Identifier: MIT
#include "store/storeschema.h"

namespace keyturn {

using namespace Qt::StringLiterals;

QString TableShape::definition() const
{
    // WITHOUT ROWID: the table is its own index, so that no separate index can contradict it.
    return "CREATE TABLE "_L1 + name + " ("_L1 + columns.join(", "_L1) + ", checksum, "_L1
        + constraints + ") WITHOUT ROWID"_L1;
}

QString TableShape::insertion() const
{
    return "INSERT INTO "_L1 + name + " ("_L1 + columns.join(", "_L1) + ", checksum) VALUES ("_L1
        + u"?, "_s.repeated(columns.size()) + "?)"_L1;
}

QString TableShape::selection() const
{
    return "SELECT "_L1 + columns.join(", "_L1) + ", checksum FROM "_L1 + name;
}

QString TableShape::deletion() const
{
    return "DELETE FROM "_L1 + name;
}

QString TableShape::beginningWith(qsizetype valueCount) const
{
    if (valueCount == 0)
        return {};
    return " WHERE "_L1 + columns.first(valueCount).join(" = ? AND "_L1) + " = ?"_L1;
}

Row widened(const Row &row, const QStringList &columns, const QStringList &wanted)
{
    Row wide;
    for (const QString &column : wanted)
        wide.append(row.value(columns.indexOf(column)));
    return wide;
}

std::vector<TableShape> schema::shapes(int ofVersion)
{
    return std::apply(
        [ofVersion](const auto &...table) { return std::vector{ table.shape(ofVersion)... }; },
        tables);
}

Row schema::takenOver(const Row &row, const TableShape &before, const TableShape &now)
{
    Row taken = widened(row, before.columns, now.columns);
    const auto cell = [&taken, &now](QLatin1StringView column) -> QVariant & {
        return taken[now.columns.indexOf(column)];
    };
    // The fifth version noted the end that a create had asked for as if it were the end. Of a value
    // in hand nothing tells whether it comes from such a create, or was kept with an end that was
    // known.
    const bool isFifths = now.name == intent.name && before.columns.contains("in_hand"_L1)
        && !before.columns.contains("asked_end"_L1);
    if (isFifths && Stored<bool>::read(cell("in_hand"_L1))) {
        cell("expires"_L1) = {};
        cell("expiry_known"_L1) = Stored<bool>::write(false);
    }
    return taken;
}

} // namespace keyturn
