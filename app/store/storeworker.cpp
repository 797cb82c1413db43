// SPDX-License-Identifier: MIT
#include "store/storeworker.h"

#include "store/storecopies.h"
#include "store/storekeys.h"
#include "store/storeopening.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStore, "keyturn.store")

} // namespace

StoreWorker::StoreWorker(QString file)
    : m_file(std::move(file))
    , m_run(QFileInfo(m_file).path())
    , m_activity(m_database)
    , m_reminders(m_database)
    , m_annotations(m_database)
{
}

StoreWorker::Outcome<Store::Opened> StoreWorker::open()
{
    if (m_isOpen)
        return Store::Opened{};
    auto opened = StoreOpening(m_database, m_file).run();
    m_isOpen = opened.has_value();
    if (m_isOpen)
        m_run.begin();
    keepCopy();
    return opened;
}

// Makes the day's copy if there is none yet. This is called at opening and after each write,
// because the program may run for weeks, and because a new file has nothing worth a copy before its
// first write.
void StoreWorker::keepCopy()
{
    if (!m_isOpen || !storecopies::isDue(m_file))
        return;
    const auto rows = m_database.number(
        u"SELECT (SELECT count(*) FROM vault) + (SELECT count(*) FROM connection)"_s);
    if (!rows || *rows == 0)
        return;
    const auto made = storecopies::make(m_database, m_file);
    if (!made)
        qCWarning(lcStore) << "no copy was made:" << made.error().detail;
}

template <typename T, typename Work> StoreWorker::Outcome<T> StoreWorker::read(Work work)
{
    if (!m_isOpen)
        return failure(StoreError{ StoreError::Kind::Closed, {} });
    return m_database.transact<T>(StoreDatabase::Access::Read, std::move(work));
}

template <typename Work> StoreWorker::Outcome<Done> StoreWorker::write(Work work)
{
    if (!m_isOpen)
        return failure(StoreError{ StoreError::Kind::Closed, {} });
    auto written = m_database.transact<Done>(StoreDatabase::Access::Write, std::move(work));
    if (written)
        keepCopy();
    return written;
}

StoreWorker::Outcome<std::vector<ConnectionRecord>> StoreWorker::connections()
{
    using Records = std::vector<ConnectionRecord>;
    return read<Records>([this]() -> Outcome<Records> {
        auto records = m_database.load(schema::connection);
        if (!records)
            return records;
        for (ConnectionRecord &record : *records) {
            const auto organizations = m_database.load(schema::organization, keyOf(record.uuid));
            if (!organizations)
                return failure(organizations.error());
            for (const OrganizationRow &row : *organizations)
                record.organizations.push_back(row.organization);
        }
        return records;
    });
}

StoreWorker::Outcome<Done> StoreWorker::saveConnection(const ConnectionRecord &connection)
{
    return write([this, &connection]() -> Outcome<Done> {
        if (auto done = m_database.remove(schema::connection, keyOf(connection.uuid)); !done)
            return done;
        if (auto done = m_database.add(schema::connection, { connection }); !done)
            return done;
        std::vector<OrganizationRow> rows;
        for (const OrganizationRecord &organization : connection.organizations)
            rows.push_back({ connection.uuid, int(rows.size()), organization });
        return m_database.add(schema::organization, rows);
    });
}

StoreWorker::Outcome<Done> StoreWorker::removeConnection(const QString &uuid)
{
    return write([this, &uuid]() -> Outcome<Done> {
        if (auto done = m_database.remove(schema::connection, keyOf(uuid)); !done)
            return done;
        if (auto done = m_database.remove(schema::cachedList, keyOf(uuid)); !done)
            return done;
        if (auto done = m_annotations.removeConnection(uuid); !done)
            return done;
        return m_database.remove(schema::alias, keyOf(uuid));
    });
}

StoreWorker::Outcome<CompactList<VaultRecord>> StoreWorker::vaultEntries()
{
    using Entries = CompactList<VaultRecord>;
    auto read = this->read<Entries>([this] {
        Entries entries;
        return m_database
            .loadEach(schema::vault,
                      [&entries](const VaultRecord &entry) { entries.push_back(entry); })
            .map([&entries](Done) { return std::move(entries); });
    });
    if (m_isOpen)
        m_database.giveBackMemory();
    return read;
}

StoreWorker::Outcome<Done> StoreWorker::saveVaultEntry(const VaultRecord &entry)
{
    return write([this, &entry]() -> Outcome<Done> {
        if (auto done = m_database.remove(schema::vault, keyOf(entry.uuid)); !done)
            return done;
        return m_database.add(schema::vault, { entry });
    });
}

StoreWorker::Outcome<Done> StoreWorker::removeVaultEntry(const QString &uuid)
{
    return write([this, &uuid] { return m_database.remove(schema::vault, keyOf(uuid)); });
}

StoreWorker::Outcome<Done> StoreWorker::addIntent(const IntentRecord &intent)
{
    if (auto done = m_database.add(schema::intent, { intent }); !done)
        return done;
    std::vector<KnownIdRow> rows;
    for (const QString &id : intent.knownIds)
        rows.push_back({ intent.uuid, int(rows.size()), id });
    return m_database.add(schema::knownId, rows);
}

StoreWorker::Outcome<Done> StoreWorker::recordIntent(const IntentRecord &intent)
{
    return write([this, &intent] { return addIntent(intent); });
}

StoreWorker::Outcome<Done> StoreWorker::settleIntent(const QString &uuid)
{
    return write([this, &uuid] { return m_database.remove(schema::intent, keyOf(uuid)); });
}

StoreWorker::Outcome<Done> StoreWorker::noteInHand(const QString &uuid)
{
    return write([this, &uuid]() -> Outcome<Done> {
        auto intents = loadIntents(keyOf(uuid));
        if (!intents)
            return failure(intents.error());
        if (intents->empty())
            return Done{};
        IntentRecord &intent = intents->front();
        intent.isInHand = true;
        if (auto done = m_database.remove(schema::intent, keyOf(uuid)); !done)
            return done;
        return addIntent(intent);
    });
}

StoreWorker::Outcome<std::vector<IntentRecord>> StoreWorker::loadIntents(const Row &key)
{
    auto records = m_database.load(schema::intent, key);
    if (!records)
        return records;
    for (IntentRecord &record : *records) {
        const auto ids = m_database.load(schema::knownId, keyOf(record.uuid));
        if (!ids)
            return failure(ids.error());
        for (const KnownIdRow &row : *ids)
            record.knownIds.append(row.id);
    }
    return records;
}

StoreWorker::Outcome<std::vector<IntentRecord>> StoreWorker::openIntents()
{
    return read<std::vector<IntentRecord>>([this] { return loadIntents(); });
}

StoreWorker::Outcome<std::vector<IntentRecord>> StoreWorker::leftIntents()
{
    auto intents = openIntents();
    if (intents)
        std::erase_if(*intents, [this](const IntentRecord &i) { return m_run.isAlive(i.owner); });
    return intents;
}

StoreWorker::Outcome<Done> StoreWorker::cacheRows(const ListKey &key, const CachedRows &rows)
{
    return write([this, &key, &rows]() -> Outcome<Done> {
        if (auto done = m_database.remove(schema::cachedList, keyOf(key)); !done)
            return done;
        if (auto done =
                m_database.add(schema::cachedList, { { key, rows.fetchedAt, rows.isComplete } });
            !done)
            return done;
        std::vector<CachedRow> cached;
        for (const Credential &credential : rows.rows)
            cached.push_back(
                { key, int(cached.size()), credential, rows.late.contains(credential.id) });
        return m_database.add(schema::cachedRow, cached);
    });
}

StoreWorker::Outcome<CachedRows> StoreWorker::cachedRows(const ListKey &key)
{
    return read<CachedRows>([this, &key]() -> Outcome<CachedRows> {
        const auto lists = m_database.load(schema::cachedList, keyOf(key));
        if (!lists)
            return failure(lists.error());
        if (lists->empty())
            return CachedRows{};
        const auto rows = m_database.load(schema::cachedRow, keyOf(key));
        if (!rows)
            return failure(rows.error());
        CachedRows cached{ {}, lists->front().fetchedAt, lists->front().isComplete };
        for (const CachedRow &row : *rows) {
            cached.rows.push_back(row.credential);
            if (row.isListedLate)
                cached.late.insert(row.credential.id);
        }
        return cached;
    });
}

StoreWorker::Outcome<QHash<QString, QString>> StoreWorker::aliases(const ListKey &key)
{
    using Aliases = QHash<QString, QString>;
    return read<Aliases>([this, &key] {
        return m_database.load(schema::alias, keyOf(key))
            .map([](const std::vector<AliasRow> &rows) {
                Aliases aliases;
                for (const AliasRow &row : rows)
                    aliases.insert(row.id, row.alias);
                return aliases;
            });
    });
}

StoreWorker::Outcome<Done> StoreWorker::saveAlias(const ListKey &key, const QString &id,
                                                  const QString &alias)
{
    return write([this, &key, &id, &alias]() -> Outcome<Done> {
        auto done = m_database.remove(schema::alias, keyOf(key) + keyOf(id));
        if (!done || alias.isEmpty())
            return done;
        return m_database.add(schema::alias, { { key, id, alias } });
    });
}

StoreWorker::Outcome<std::vector<RotationRecord>> StoreWorker::rotations()
{
    return read<std::vector<RotationRecord>>([this] { return m_database.load(schema::rotation); });
}

StoreWorker::Outcome<Done> StoreWorker::saveRotation(const RotationRecord &rotation)
{
    return write([this, &rotation]() -> Outcome<Done> {
        if (auto done = m_database.remove(schema::rotation, keyOf(rotation.uuid)); !done)
            return done;
        return m_database.add(schema::rotation, { rotation });
    });
}

StoreWorker::Outcome<Done> StoreWorker::removeRotation(const QString &uuid)
{
    return write([this, &uuid] { return m_database.remove(schema::rotation, keyOf(uuid)); });
}

StoreWorker::Outcome<QHash<QString, Annotation>> StoreWorker::annotations(const ListKey &key)
{
    using Annotations = QHash<QString, Annotation>;
    return read<Annotations>([this, &key] { return m_annotations.annotations(key); });
}

StoreWorker::Outcome<Done>
StoreWorker::saveAnnotations(const ListKey &key, const QHash<QString, Annotation> &annotations)
{
    return write([this, &key, &annotations] { return m_annotations.save(key, annotations); });
}

StoreWorker::Outcome<std::vector<GoneRow>> StoreWorker::goneRows(const ListKey &key)
{
    using Rows = std::vector<GoneRow>;
    return read<Rows>([this, &key] { return m_annotations.goneRows(key); });
}

StoreWorker::Outcome<Done> StoreWorker::saveGoneRows(const ListKey &key,
                                                     const std::vector<GoneRow> &rows)
{
    return write([this, &key, &rows] { return m_annotations.saveGoneRows(key, rows); });
}

StoreWorker::Outcome<std::vector<ReviewedKey>> StoreWorker::reviewed(const ListKey &key)
{
    using Reviewed = std::vector<ReviewedKey>;
    return read<Reviewed>([this, &key] { return m_annotations.reviewed(key); });
}

StoreWorker::Outcome<Done> StoreWorker::saveReviewed(const ListKey &key,
                                                     const ReviewedKey &reviewed)
{
    return write([this, &key, &reviewed] { return m_annotations.saveReviewed(key, reviewed); });
}

StoreWorker::Outcome<Done> StoreWorker::forgetReviewed(const ListKey &key)
{
    return write([this, &key] { return m_annotations.forgetReviewed(key); });
}

StoreWorker::Outcome<ActivityEntry> StoreWorker::appendActivity(const ActivityEntry &entry)
{
    ActivityEntry written = entry;
    return write([this, &written] { return m_activity.append(written); }).map([&written](Done) {
        return written;
    });
}

StoreWorker::Outcome<ActivityEntry> StoreWorker::appendActivityOnce(const ActivityEntry &entry,
                                                                    const QDateTime &since)
{
    ActivityEntry written = entry;
    return write([this, &written, &since]() -> Outcome<Done> {
               if (m_activity.tells(written, since))
                   return Done{};
               return m_activity.append(written);
           })
        .map([&written](Done) { return written; });
}

StoreWorker::Outcome<std::vector<ActivityEntry>> StoreWorker::activity()
{
    using Entries = std::vector<ActivityEntry>;
    return read<Entries>([this] { return Outcome<Entries>(m_activity.entries()); });
}

StoreWorker::Outcome<ActivityPart> StoreWorker::activityBefore(int number, int most)
{
    return read<ActivityPart>(
        [this, number, most] { return Outcome<ActivityPart>(m_activity.before(number, most)); });
}

StoreWorker::Outcome<std::vector<ActivityEntry>> StoreWorker::activityOf(const ActivityKey &key,
                                                                         int most)
{
    using Entries = std::vector<ActivityEntry>;
    return read<Entries>([this, &key, most] { return Outcome<Entries>(m_activity.of(key, most)); });
}

StoreWorker::Outcome<ActivityVerdict> StoreWorker::verifyActivity()
{
    return read<ActivityVerdict>([this] { return m_activity.verify(); });
}

StoreWorker::Outcome<Done> StoreWorker::cutActivity(const QDateTime &moment)
{
    return write([this, &moment] { return m_activity.cut(moment); });
}

StoreWorker::Outcome<std::vector<ReminderRecord>> StoreWorker::reminders()
{
    return read<std::vector<ReminderRecord>>([this] { return m_reminders.all(); });
}

StoreWorker::Outcome<Done> StoreWorker::saveReminders(const std::vector<ReminderRecord> &records)
{
    return write([this, &records] { return m_reminders.save(records); });
}

StoreWorker::Outcome<Done> StoreWorker::forgetReminders(const QDateTime &moment)
{
    return write([this, &moment] { return m_reminders.forget(moment); });
}

} // namespace keyturn
