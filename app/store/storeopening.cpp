// SPDX-License-Identifier: MIT
#include "store/storeopening.h"

#include "store/storecopies.h"
#include "store/storesalvage.h"

#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStore, "keyturn.store")

constexpr int openingTimeoutMs = 5000;

bool isError(const Result<Done, StoreError> &result, StoreError::Kind kind)
{
    return !result && result.error().kind == kind;
}

} // namespace

StoreOpening::StoreOpening(StoreDatabase &database, QString file)
    : m_database(database)
    , m_file(std::move(file))
{
}

StoreOpening::Outcome<Store::Opened> StoreOpening::run()
{
    if (auto prepared = storefile::prepareFolder(m_file); !prepared)
        return failure(prepared.error());

    // Of two instances that start at the same time only one may move a damaged file aside: the
    // second would move the new file.
    QLockFile lock(m_file + ".opening"_L1);
    if (!lock.tryLock(openingTimeoutMs)) {
        const bool isBusy = lock.error() == QLockFile::LockFailedError;
        return failure(
            StoreError{ isBusy ? StoreError::Kind::Failed : StoreError::Kind::NotWritable,
                        u"the file cannot be locked for opening"_s });
    }

    // A new user has no copies either. If there are copies, the file itself was lost.
    const bool isMissing = !QFileInfo::exists(m_file) && !storecopies::of(m_file).isEmpty();
    auto opened = openFile();
    if (opened)
        return isMissing ? restore({ .missing = true }) : Store::Opened{};
    if (opened.error().kind != StoreError::Kind::Damaged)
        return failure(opened.error());
    qCInfo(lcStore) << "the file is damaged:" << opened.error().detail;
    return replaceDamaged();
}

StoreOpening::Outcome<Store::Opened> StoreOpening::replaceDamaged()
{
    const bool isVersionAlone = m_isVersionAlone;
    const auto aside = storefile::moveAside(m_file, isVersionAlone ? "version"_L1 : "damaged"_L1);
    if (!aside)
        return failure(aside.error());
    if (auto again = openFile(); !again)
        return failure(again.error());
    return restore(
        { .quarantined = true, .isVersionAlone = isVersionAlone, .quarantineFile = *aside });
}

StoreOpening::Outcome<Store::Opened> StoreOpening::restore(Store::Opened opened)
{
    const auto damaged =
        opened.quarantined ? StoreSalvage::of(opened.quarantineFile) : StoreSalvage();
    StoreSalvage copy;
    if (!damaged.isComplete()) {
        for (const QString &file : storecopies::of(m_file)) {
            StoreSalvage found = StoreSalvage::of(file);
            if (found.isEmpty() || (!found.isComplete() && !copy.isEmpty()))
                continue;
            copy = std::move(found);
            opened.copiedAt = storecopies::timeOf(file);
            if (copy.isComplete())
                break;
        }
    }
    opened.isVersionAlone = opened.isVersionAlone && damaged.isComplete();
    if (auto restored = damaged.restore(m_database, copy); !restored) {
        m_database.close();
        // If this file stayed, the next start would not look at the copies again.
        storefile::remove(m_file);
        return failure(restored.error());
    }
    const auto entries = m_database.number(u"SELECT count(*) FROM vault"_s);
    opened.restoredEntries = int(entries.value_or(0));
    const auto signIns = m_database.number(u"SELECT count(*) FROM connection"_s);
    opened.restoredSignIns = int(signIns.value_or(0));
    return opened;
}

StoreOpening::Outcome<Done> StoreOpening::openFile()
{
    const auto found = storefile::prepareFile(m_file);
    if (!found)
        return failure(found.error());
    auto checked = connectAndCheck(*found);
    if (checked)
        return checked;
    m_database.close();
    if (*found == storefile::Found::Nothing)
        // Otherwise the next start would take the empty file for a damaged one.
        storefile::remove(m_file);
    return checked;
}

StoreOpening::Outcome<Done> StoreOpening::connectAndCheck(storefile::Found found)
{
    if (auto opened = m_database.open(m_file); !opened)
        return opened;
    const auto id = m_database.number(u"PRAGMA application_id"_s);
    const auto version = id ? m_database.number(u"PRAGMA user_version"_s) : id;
    if (!version)
        return failure(version.error());
    const bool isNew = found == storefile::Found::Nothing;
    if (!isNew && *id != schema::applicationId)
        return damagedFile("the file is not Keyturn's"_L1);
    if (!isNew && *version < 1)
        return damagedFile("the file has no version"_L1);
    if (*version > schema::version) {
        // The version counts changes of the tables, so a newer file has other tables than these.
        if (checkSchema(schema::version)) {
            m_isVersionAlone = bool(m_database.transact<Done>(
                StoreDatabase::Access::Read, [this] { return checkContent(schema::version); }));
            return damagedFile("the version is not that of the tables"_L1);
        }
        return failure(StoreError{ StoreError::Kind::TooNew, u"a newer Keyturn wrote it"_s });
    }

    keepBeforeTakingOver(int(*version));
    // The schema is written before the journal mode is set: a database that has any page then has
    // its tables, too.
    if (auto checked = checkAndTakeOver(int(*version)); !checked)
        return checked;
    return m_database.execute(u"PRAGMA journal_mode = WAL"_s);
}

// The transaction writes whatever the content is. So a file that cannot be written is noticed now
// and not with the first intent.
StoreOpening::Outcome<Done> StoreOpening::checkAndTakeOver(int version)
{
    return m_database.transact<Done>(StoreDatabase::Access::Write,
                                     [this, version]() -> Outcome<Done> {
                                         if (version > 0) {
                                             if (auto checked = checkContent(version); !checked)
                                                 return checked;
                                         }
                                         if (version < schema::version) {
                                             if (auto taken = takeOver(version); !taken)
                                                 return taken;
                                         }
                                         return writeHeader();
                                     });
}

/// Copies are made only of a file without damage: a copy of a damaged file would replace the oldest
/// good copy.
void StoreOpening::keepBeforeTakingOver(int version)
{
    if (version < 1 || version == schema::version)
        return;
    const auto checked = m_database.transact<Done>(
        StoreDatabase::Access::Read, [this, version] { return checkContent(version); });
    if (!checked)
        return;
    // The change of version is made without a copy, too: it is one transaction, so a failure undoes
    // it.
    if (const auto kept = storecopies::make(m_database, m_file); !kept)
        qCWarning(lcStore) << "no copy before the change of version:" << kept.error().detail;
}

/// Makes the tables with the columns of this version and copies the rows of an earlier version, if
/// there are any. Columns that the earlier version did not have become NULL, which means the
/// default value of the record's field.
StoreOpening::Outcome<Done> StoreOpening::takeOver(int version)
{
    const std::vector<TableShape> before = schema::shapes(version);
    const std::vector<TableShape> now = schema::shapes();
    std::vector<std::vector<Row>> content(now.size());
    // A table is dropped before the table that it refers to. In the other order, dropping the
    // latter would delete the rows of the former (ON DELETE CASCADE).
    for (std::size_t i = now.size(); i-- > 0;) {
        if (before[i].columns.isEmpty())
            continue;
        // The content was checked: only rows of the log may be changed.
        const StoreDatabase::Readable read = m_database.readable(before[i]);
        const bool isLog = now[i].name == schema::activity.name;
        if (!read.isComplete && (!isLog || read.changed.empty()))
            return damagedFile("a table cannot be taken over"_L1);
        for (const auto &rows : { read.rows, read.changed }) {
            for (const Row &row : rows)
                content[i].push_back(schema::takenOver(row, before[i], now[i]));
        }
        if (auto dropped = m_database.execute("DROP TABLE "_L1 + now[i].name); !dropped)
            return dropped;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (auto made = m_database.execute(now[i].definition()); !made)
            return made;
        if (auto filled = m_database.insert(now[i], content[i]); !filled)
            return filled;
    }
    return Done{};
}

StoreOpening::Outcome<Done> StoreOpening::writeHeader()
{
    auto written = m_database.execute(u"PRAGMA user_version = %1"_s.arg(schema::version));
    // One byte of the header can make a database read-only for SQLite.
    if (isError(written, StoreError::Kind::NotWritable) && QFileInfo(m_file).isWritable())
        return damagedFile("the header forbids writing"_L1);
    if (!written)
        return written;
    return m_database.execute(u"PRAGMA application_id = %1"_s.arg(schema::applicationId));
}

StoreOpening::Outcome<Done> StoreOpening::checkContent(int version)
{
    const auto integrity = m_database.query(u"PRAGMA integrity_check(1)"_s);
    if (!integrity)
        return failure(integrity.error());
    if (integrity->empty() || integrity->front().value(0).toString() != "ok"_L1)
        return damagedFile("the integrity check failed"_L1);
    if (auto checked = checkSchema(version); !checked)
        return checked;

    const auto orphans = m_database.query(u"PRAGMA foreign_key_check"_s);
    if (!orphans)
        return failure(orphans.error());
    if (!orphans->empty())
        return damagedFile("rows without the row they belong to"_L1);

    for (const TableShape &table : schema::shapes(version)) {
        if (table.columns.isEmpty())
            continue; // not in that version
        // A changed row of the log is found by the log's own chain, and shown there. Were the file
        // replaced because of it, the evidence would be gone.
        if (table.name == schema::activity.name)
            continue;
        if (auto rows = m_database.verify(table); !rows)
            return failure(rows.error());
    }
    return Done{};
}

StoreOpening::Outcome<Done> StoreOpening::checkSchema(int version)
{
    const auto objects = m_database.query(u"SELECT sql FROM sqlite_schema"_s);
    if (!objects)
        return failure(objects.error());
    QStringList found;
    for (const Row &object : *objects)
        found.append(object.value(0).toString());
    QStringList expected;
    for (const TableShape &table : schema::shapes(version)) {
        if (!table.columns.isEmpty())
            expected.append(table.definition());
    }
    found.sort();
    expected.sort();
    if (found != expected)
        return damagedFile("the tables are not Keyturn's"_L1);
    return Done{};
}

} // namespace keyturn
