// SPDX-License-Identifier: MIT
#include "store/storesalvage.h"

#include "store/storefile.h"

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

bool isCache(const TableShape &table)
{
    return table.name == schema::cachedList.name || table.name == schema::cachedRow.name;
}

/// The version of the schema that the file says it has, because its tables are those of that
/// version. If it says nothing usable, today's version is assumed.
int versionOf(StoreDatabase &database)
{
    const auto said = database.number(u"PRAGMA user_version"_s);
    return said && *said >= 1 && *said <= schema::version ? int(*said) : schema::version;
}

bool isIntact(StoreDatabase &database)
{
    const auto found = database.query(u"PRAGMA integrity_check(1)"_s);
    return found && !found->empty() && found->front().value(0).toString() == "ok"_L1;
}

} // namespace

StoreSalvage StoreSalvage::of(const QString &file)
{
    StoreSalvage salvage;
    const QString target = file + ".reading"_L1;
    if (storefile::duplicate(file, target)) {
        StoreDatabase database;
        if (database.open(target))
            salvage.read(database);
    }
    storefile::remove(target);
    return salvage;
}

void StoreSalvage::read(StoreDatabase &database)
{
    // A damaged B-tree may end early without an error, so that rows are missing unnoticed. Such a
    // table counts as incomplete.
    const bool intact = isIntact(database);
    const std::vector<TableShape> before = schema::shapes(versionOf(database));
    const std::vector<TableShape> now = schema::shapes();
    m_tables.resize(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (isCache(now[i]) || before[i].columns.isEmpty()) {
            m_tables[i].isComplete = true;
            continue;
        }
        m_tables[i] = database.readable(before[i]);
        m_tables[i].isComplete = m_tables[i].isComplete && intact;
        for (auto *rows : { &m_tables[i].rows, &m_tables[i].changed }) {
            for (Row &row : *rows)
                row = schema::takenOver(row, before[i], now[i]);
        }
    }
}

bool StoreSalvage::isComplete() const
{
    return !m_tables.empty()
        && std::all_of(m_tables.begin(), m_tables.end(),
                       [](const Content &table) { return table.isComplete; });
}

bool StoreSalvage::isEmpty() const
{
    return std::all_of(m_tables.begin(), m_tables.end(),
                       [](const Content &table) { return table.rows.empty(); });
}

Result<Done, StoreError> StoreSalvage::restore(StoreDatabase &into, const StoreSalvage &copy) const
{
    return into.transact<Done>(StoreDatabase::Access::Write,
                               [this, &into, &copy] { return fill(into, copy); });
}

Result<Done, StoreError> StoreSalvage::fill(StoreDatabase &into, const StoreSalvage &copy) const
{
    if (auto set = into.execute(u"PRAGMA defer_foreign_keys = ON"_s); !set)
        return set;
    const std::vector<TableShape> shapes = schema::shapes();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const bool isWhole = i < m_tables.size() && m_tables[i].isComplete;
        for (const StoreSalvage *source : { this, &copy }) {
            if (i >= source->m_tables.size() || (source == &copy && isWhole))
                continue;
            if (auto filled = into.insertMissing(shapes[i], source->m_tables[i].rows); !filled)
                return filled;
        }
        // What nothing else tells of the log is kept as it is: its chain shows that it was changed.
        if (shapes[i].name != schema::activity.name || i >= m_tables.size())
            continue;
        if (auto filled = into.insertMissing(shapes[i], m_tables[i].changed); !filled)
            return filled;
    }
    // Rows that belong to a record that could not be read.
    for (const auto &statement :
         { u"DELETE FROM organization WHERE connection NOT IN (SELECT uuid FROM connection)"_s,
           u"DELETE FROM known_id WHERE intent NOT IN (SELECT uuid FROM intent)"_s }) {
        if (auto done = into.execute(statement); !done)
            return done;
    }
    return Done{};
}

} // namespace keyturn
