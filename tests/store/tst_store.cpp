// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "store/storeschema.h"
#include "storefixture.h"
#include "support/testcase.h"

#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Kind = StoreError::Kind;

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return 0;
    return status.st_mode & 0777u;
}

/// Limits the files that this process writes to `bytes`, as a full disk would.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    void (*m_handler)(int);
    rlimit m_before = {};
};

} // namespace

class StoreTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"state/keyturn.db"_s);
        m_store = std::make_unique<Store>(m_file, nullptr);
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
        TestCase::cleanup();
    }

    void nothingIsTouchedBeforeOpen()
    {
        m_store.reset();
        QVERIFY(!QFileInfo::exists(QFileInfo(m_file).absolutePath()));
    }

    void folderAndFilesAreTheOwnersAlone()
    {
        const mode_t before = ::umask(0);
        const auto restore = qScopeGuard([before] { ::umask(before); });
        open();
        QVERIFY(wait(m_store->recordIntent(intentRecord(u"a"_s, {}))));
        QCOMPARE(modeOf(QFileInfo(m_file).absolutePath()), 0700u);
        QCOMPARE(modeOf(m_file), 0600u);
        QCOMPARE(modeOf(m_file + "-wal"_L1), 0600u);
        QCOMPARE(modeOf(m_file + "-shm"_L1), 0600u);
    }

    void anOpenFolderAndFileAreClosed()
    {
        open();
        m_store.reset();
        const QString folder = QFileInfo(m_file).absolutePath();
        QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0664), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
        reopen();
        QCOMPARE(modeOf(folder), 0700u);
        QCOMPARE(modeOf(m_file), 0600u);
    }

    void everyRecordComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = hostileTexts();
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("hostile text %d", int(i)) << texts.at(i);
    }

    void everyRecordComesBackAsItWas()
    {
        QFETCH(QString, text);
        open();
        const auto connection = connectionRecord(u"c-"_s + text, text);
        const auto entry = vaultRecord(u"v-"_s + text, text);
        const auto intent = intentRecord(u"i-"_s + text, text);
        const auto list = cachedList(text);
        const auto reminder = reminderRecord(u"r-"_s + text, text);
        const ListKey key{ connection.uuid, text, CredentialKind::Token };

        QVERIFY(wait(m_store->saveConnection(connection)));
        QVERIFY(wait(m_store->saveVaultEntry(entry)));
        QVERIFY(wait(m_store->recordIntent(intent)));
        QVERIFY(wait(m_store->cacheRows(key, list)));
        QVERIFY(wait(m_store->saveAlias(key, text, u"alias "_s + text)));
        QVERIFY(wait(m_store->saveReminders({ reminder })));
        const QHash<QString, Annotation> said{ { text.isNull() ? u""_s : text, annotation(text) },
                                               { u"other"_s, { Origin::Colleague, {}, {}, {} } } };
        QVERIFY(wait(m_store->saveAnnotations(key, said)));
        const ReviewedKey skipped{ u"a"_s, ReviewVerdict::Skipped, {} };
        const ReviewedKey reviewed{ text.isNull() ? u""_s : text, ReviewVerdict::Ask, text };
        for (const ReviewedKey &each :
             { skipped, { reviewed.id, ReviewVerdict::Keep, {} }, reviewed }) // the last one counts
            QVERIFY(wait(m_store->saveReviewed(key, each)));
        const std::vector<GoneRow> gone{ goneRow(text) }; // of the list's kind
        QVERIFY(wait(m_store->saveGoneRows(key, gone)));

        reopen();
        QCOMPARE(wait(m_store->annotations(key)), said);
        const auto verdicts = wait(m_store->reviewed(key));
        QVERIFY(verdicts && verdicts->size() == 2);
        QVERIFY(std::count(verdicts->begin(), verdicts->end(), skipped) == 1);
        QVERIFY(std::count(verdicts->begin(), verdicts->end(), reviewed) == 1);
        std::vector<GoneRow> listedStill = gone; // the rows last seen have that id, too
        listedStill.front().isListed = true;
        QCOMPARE(wait(m_store->goneRows(key)), listedStill);
        QCOMPARE(wait(m_store->connections()), (std::vector{ connection }));
        QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
        QCOMPARE(wait(m_store->openIntents()), (std::vector{ intent }));
        QCOMPARE(wait(m_store->cachedRows(key)), list);
        QCOMPARE(wait(m_store->reminders()), (std::vector{ reminder }));
        const QHash<QString, QString> aliases{ { text.isNull() ? u""_s : text,
                                                 u"alias "_s + text } };
        QCOMPARE(wait(m_store->aliases(key)), aliases);

        QVERIFY(wait(m_store->settleIntent(intent.uuid)));
        QVERIFY(wait(m_store->removeVaultEntry(entry.uuid)));
        QVERIFY(wait(m_store->saveAlias(key, text, {})));
        QVERIFY(wait(m_store->saveAnnotations(key, { { u"other"_s, {} } })));
        QCOMPARE(wait(m_store->annotations(key))->size(), 1);
        QVERIFY(wait(m_store->removeConnection(connection.uuid)));
        QVERIFY(wait(m_store->connections())->empty());
        QVERIFY(wait(m_store->vaultEntries())->empty());
        QVERIFY(wait(m_store->openIntents())->empty());
        QVERIFY(wait(m_store->aliases(key))->isEmpty());
        QVERIFY(wait(m_store->annotations(key))->isEmpty());
        QVERIFY(wait(m_store->reviewed(key))->empty());
        QVERIFY(wait(m_store->goneRows(key))->empty());
    }

    void missingMomentsStayMissing()
    {
        open();
        auto connection = connectionRecord(u"c"_s, u"x"_s);
        connection.lastOpenedAt = {};
        auto never = vaultRecord(u"never"_s, u"x"_s);
        never.expiresAt.reset();
        auto unknown = never;
        unknown.uuid = u"unknown"_s;
        unknown.expiryKnown = false;
        unknown.storedAt = never.storedAt.addMSecs(-1);
        never.askedEnd = AskedEnd{}; // never, too
        unknown.askedEnd.reset();
        QVERIFY(wait(m_store->saveConnection(connection)));
        QVERIFY(wait(m_store->saveVaultEntry(unknown)));
        QVERIFY(wait(m_store->saveVaultEntry(never)));
        QCOMPARE(wait(m_store->connections()), (std::vector{ connection }));
        QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ never, unknown }));
    }

    void savingAgainReplacesByUuid()
    {
        open();
        auto connection = connectionRecord(u"c"_s, u"before"_s);
        auto entry = vaultRecord(u"v"_s, u"before"_s);
        QVERIFY(wait(m_store->saveConnection(connection)));
        QVERIFY(wait(m_store->saveVaultEntry(entry)));
        connection.accountName = entry.name = u"after"_s;
        connection.organizations = { { u"only"_s, u"one"_s } };
        QVERIFY(wait(m_store->saveConnection(connection)));
        QVERIFY(wait(m_store->saveVaultEntry(entry)));
        QCOMPARE(wait(m_store->connections()), (std::vector{ connection }));
        QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
    }

    void savingAConnectionAgainKeepsItsRowsAndAliases()
    {
        open();
        const ListKey key{ u"c"_s, u"o"_s, CredentialKind::ApiKey };
        const auto connection = connectionRecord(u"c"_s, u"x"_s);
        QVERIFY(wait(m_store->saveConnection(connection)));
        QVERIFY(wait(m_store->cacheRows(key, cachedList(u"x"_s))));
        QVERIFY(wait(m_store->saveAlias(key, u"id"_s, u"alias"_s)));
        QVERIFY(wait(m_store->saveConnection(connection)));
        QCOMPARE(wait(m_store->cachedRows(key)), cachedList(u"x"_s));
        QCOMPARE(wait(m_store->aliases(key))->value(u"id"_s), u"alias"_s);
    }

    void connectionsComeLastOpenedFirstAndVaultEntriesNewestFirst()
    {
        open();
        for (int day = 1; day <= 3; ++day) {
            const QString uuid = QString::number(day == 2 ? 9 : day);
            auto connection = connectionRecord(uuid, u"x"_s);
            connection.lastOpenedAt = utc(2026, 11, day);
            auto entry = vaultRecord(uuid, u"x"_s);
            entry.storedAt = utc(2026, 11, day);
            QVERIFY(wait(m_store->saveConnection(connection)));
            QVERIFY(wait(m_store->saveVaultEntry(entry)));
        }
        QStringList connections;
        const auto savedConnections = *wait(m_store->connections());
        for (const auto &connection : savedConnections)
            connections.append(connection.uuid);
        QStringList entries;
        const auto savedEntries = *wait(m_store->vaultEntries());
        for (const auto &entry : savedEntries)
            entries.append(entry.uuid);
        QCOMPARE(connections, (QStringList{ u"3"_s, u"9"_s, u"1"_s }));
        QCOMPARE(entries, (QStringList{ u"3"_s, u"9"_s, u"1"_s }));
    }

    void aFileOfTheFirstVersionIsTakenOver()
    {
        makeFile(qEnvironmentVariable("KEYTURN_STORE_VERSION1"));
        ConnectionRecord connection = connectionRecord(u"c"_s, u"x"_s);
        connection.vaultUuid.clear();
        connection.authUrl.clear();
        connection.policy = {};
        const VaultRecord entry = vaultRecord(u"v"_s, u"x"_s);
        VaultRecord expected = entry;
        expected.authUrl.clear();
        expected.note.clear();
        expected.owner.clear();
        expected.tags.clear();
        expected.fingerprint.clear();
        expected.condition = EntryCondition::AsKept;
        expected.check.reset();
        expected.supersededAt.reset();
        expected.askedEnd.reset();
        expected.consumers.clear();
        expected.goneAt.reset();

        for (int start = 0; start < 2; ++start) {
            reopen();
            QCOMPARE(wait(m_store->connections()), (std::vector{ connection }));
            QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ expected }));
        }
        QVERIFY(wait(m_store->saveVaultEntry(entry)));
        QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
        QCOMPARE(rawSql(m_file, u"PRAGMA user_version"_s),
                 QStringList{ QString::number(schema::version) });
    }

    void aFileOfTheFourthVersionIsTakenOver()
    {
        makeFile(qEnvironmentVariable("KEYTURN_STORE_VERSION4"));
        ConnectionRecord connection = connectionRecord(u"c"_s, u"x"_s);
        VaultRecord entry = vaultRecord(u"v"_s, u"x"_s);
        entry.askedEnd.reset(); // that version did not keep it
        connection.policy = {};
        entry.owner.clear(); // nor that
        entry.consumers.clear();
        entry.goneAt.reset();
        IntentRecord intent = intentRecord(u"i"_s, u"x"_s);
        intent.owner.clear();
        intent.isInHand = false;
        intent.expiryKnown = true;
        intent.authUrl.clear();
        intent.askedEnd.reset();
        const ListKey key{ u"c"_s, u"o"_s, CredentialKind::ApiKey };
        CachedRows list = cachedList(u"x"_s);
        list.isComplete = false; // that version did not know, so there may be more

        for (int start = 0; start < 2; ++start) {
            reopen();
            QCOMPARE(wait(m_store->connections()), (std::vector{ connection }));
            QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
            QCOMPARE(wait(m_store->openIntents()), (std::vector{ intent }));
            // Nobody works on it any more, so it is told at the start.
            QCOMPARE(wait(m_store->leftIntents()), (std::vector{ intent }));
            QCOMPARE(wait(m_store->cachedRows(key)), list);
            QCOMPARE(wait(m_store->aliases(key))->value(u"id"_s), u"alias"_s);
        }
        QCOMPARE(rawSql(m_file, u"PRAGMA user_version"_s),
                 QStringList{ QString::number(schema::version) });
        // What is written from now on keeps what that version could not.
        QVERIFY(wait(m_store->noteInHand(u"i"_s)));
        entry.askedEnd = AskedEnd{};
        entry.owner = u"Payments"_s;
        QVERIFY(wait(m_store->saveVaultEntry(entry)));
        intent.isInHand = true;
        reopen();
        QCOMPARE(wait(m_store->openIntents()), (std::vector{ intent }));
        QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
    }

    void anEndThatTheFifthVersionOnlyAskedForIsUnknown()
    {
        makeFile(qEnvironmentVariable("KEYTURN_STORE_VERSION5"));
        IntentRecord closed = intentRecord(u"i"_s, u"x"_s);
        closed.expiresAt.reset();
        closed.expiryKnown = false;
        closed.askedEnd.reset();
        IntentRecord unanswered = intentRecord(u"j"_s, u"x"_s);
        unanswered.knownIds.clear();
        unanswered.isInHand = false;
        unanswered.expiryKnown = true; // CredentialFacts knows that this was asked for only
        unanswered.askedEnd.reset();
        VaultRecord entry = vaultRecord(u"v"_s, u"x"_s);
        entry.askedEnd.reset();
        entry.owner.clear();
        entry.consumers.clear();
        entry.goneAt.reset();
        for (int start = 0; start < 2; ++start) {
            reopen();
            QCOMPARE(wait(m_store->openIntents()), (std::vector{ closed, unanswered }));
            QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
        }
        QCOMPARE(rawSql(m_file, u"PRAGMA user_version"_s),
                 QStringList{ QString::number(schema::version) });
    }

    void whatWasNotedInAFileOfTheNinthVersionIsTakenOver()
    {
        makeFile(qEnvironmentVariable("KEYTURN_STORE_VERSION9"));
        const ListKey keys{ u"c"_s, u"o"_s, CredentialKind::ApiKey };
        const ListKey tokens{ u"c"_s, u"o"_s, CredentialKind::Token };
        Annotation said = annotation(u"x"_s);
        said.consumers.clear(); // that version did not keep them
        for (int start = 0; start < 2; ++start) {
            reopen();
            QCOMPARE(wait(m_store->annotations(keys)),
                     (QHash<QString, Annotation>{ { u"id"_s, said } }));
            QCOMPARE(wait(m_store->goneRows(tokens)), (std::vector{ goneRow(u"x"_s) }));
        }
        QCOMPARE(rawSql(m_file, u"PRAGMA user_version"_s),
                 QStringList{ QString::number(schema::version) });
        // What is written from now on keeps what that version could not.
        QVERIFY(wait(m_store->saveAnnotations(keys, { { u"id"_s, annotation(u"x"_s) } })));
        reopen();
        QCOMPARE(wait(m_store->annotations(keys))->value(u"id"_s), annotation(u"x"_s));
    }

    void whatIsReadFromADamagedFileOfTheFifthVersionIsUnknownToo()
    {
        makeFile(qEnvironmentVariable("KEYTURN_STORE_VERSION5"));
        rawSql(m_file, u"UPDATE alias SET alias = 'y'"_s); // its checksum is now wrong
        m_store.reset();
        m_store = std::make_unique<Store>(m_file, nullptr);
        const auto opened = wait(m_store->open());
        QVERIFY(opened && opened->quarantined);
        const auto intents = wait(m_store->openIntents());
        QVERIFY(intents && intents->size() == 2);
        QVERIFY(intents->front().isInHand && !intents->front().expiryKnown);
        QVERIFY(!intents->front().expiresAt);
    }

    void removingAConnectionForgetsItsRowsAndAliasesAndKeepsTheVault()
    {
        open();
        const ListKey gone{ u"gone"_s, u"o"_s, CredentialKind::ApiKey };
        const ListKey stays{ u"stays"_s, u"o"_s, CredentialKind::ApiKey };
        const auto entry = vaultRecord(u"v"_s, u"gone"_s);
        const auto intent = intentRecord(u"i"_s, u"gone"_s);
        for (const ListKey &key : { gone, stays }) {
            QVERIFY(wait(m_store->saveConnection(connectionRecord(key.connectionUuid, u"x"_s))));
            QVERIFY(wait(m_store->cacheRows(key, cachedList(u"x"_s))));
            QVERIFY(wait(m_store->saveAlias(key, u"id"_s, u"alias"_s)));
            QVERIFY(wait(m_store->saveAnnotations(key, { { u"id"_s, annotation(u"x"_s) } })));
            QVERIFY(wait(m_store->saveGoneRows(key, { goneRow(u"x"_s) })));
        }
        QVERIFY(wait(m_store->saveVaultEntry(entry)));
        QVERIFY(wait(m_store->recordIntent(intent)));

        QVERIFY(wait(m_store->removeConnection(u"gone"_s)));
        QCOMPARE(wait(m_store->cachedRows(gone)), CachedRows{});
        QVERIFY(wait(m_store->aliases(gone))->isEmpty());
        QCOMPARE(wait(m_store->cachedRows(stays)), cachedList(u"x"_s));
        QCOMPARE(wait(m_store->aliases(stays))->size(), 1);
        QVERIFY(wait(m_store->annotations(gone))->isEmpty());
        QVERIFY(wait(m_store->goneRows(gone))->empty());
        QCOMPARE(wait(m_store->annotations(stays))->size(), 1);
        QCOMPARE(wait(m_store->goneRows(stays))->size(), std::size_t(1));
        QCOMPARE(wait(m_store->connections())->size(), std::size_t(1));
        QCOMPARE(wait(m_store->vaultEntries()), (std::vector{ entry }));
        QCOMPARE(wait(m_store->openIntents()), (std::vector{ intent }));
        QCOMPARE(rawSql(m_file, u"SELECT count(*) FROM cached_row WHERE connection = 'gone'"_s),
                 QStringList(u"0"_s));
    }

    void listsOfOtherPlacesAreOthers()
    {
        open();
        const ListKey key{ u"c"_s, u"o"_s, CredentialKind::ApiKey };
        const ListKey otherKind{ u"c"_s, u"o"_s, CredentialKind::Token };
        const ListKey otherPlace{ u"c"_s, u"p"_s, CredentialKind::ApiKey };
        QVERIFY(wait(m_store->cacheRows(key, cachedList(u"x"_s))));
        QVERIFY(wait(m_store->saveAlias(key, u"id"_s, u"alias"_s)));
        for (const ListKey &other : { otherKind, otherPlace }) {
            QVERIFY(!wait(m_store->cachedRows(other))->fetchedAt.isValid());
            QVERIFY(wait(m_store->aliases(other))->isEmpty());
        }
    }

    void anEmptyCachedListIsNotNoList()
    {
        open();
        const ListKey key{ u"c"_s, u"o"_s, CredentialKind::ApiKey };
        QVERIFY(wait(m_store->cacheRows(key, cachedList(u"x"_s))));
        const CachedRows empty{ {}, utc(2026, 11, 21) };
        QVERIFY(wait(m_store->cacheRows(key, empty)));
        QCOMPARE(wait(m_store->cachedRows(key)), empty);
    }

    void anIntentIsOnDiskWhenItIsDone()
    {
        open();
        std::optional<QStringList> seen;
        auto *reply = m_store->recordIntent(intentRecord(u"intent-1"_s, u"x"_s));
        connect(reply, &Reply::finished, this, [&] {
            QVERIFY(reply->takeResult());
            // What a crash of the machine would leave: a copy of the files, opened by another
            // connection.
            const QString copy = m_folder->filePath(u"copy.db"_s);
            QVERIFY(QFile::copy(m_file, copy));
            QVERIFY(QFile::copy(m_file + "-wal"_L1, copy + "-wal"_L1));
            seen = rawSql(copy, u"SELECT uuid FROM intent"_s);
        });
        QTRY_VERIFY(seen);
        QCOMPARE(*seen, QStringList(u"intent-1"_s));
    }

    void anIntentIsNeverOverwritten()
    {
        open();
        const auto first = intentRecord(u"same"_s, u"first"_s);
        QVERIFY(wait(m_store->recordIntent(first)));
        QVERIFY(isError(wait(m_store->recordIntent(intentRecord(u"same"_s, u"second"_s))),
                        Kind::Failed));
        QCOMPARE(wait(m_store->openIntents()), (std::vector{ first }));
    }

    void settlingWhatIsSettledIsDone()
    {
        open();
        QVERIFY(wait(m_store->settleIntent(u"unknown"_s)));
        QVERIFY(wait(m_store->removeConnection(u"unknown"_s)));
        QVERIFY(wait(m_store->removeVaultEntry(u"unknown"_s)));
    }

    void callsBeforeOpenFinishedAreAnsweredAfterIt()
    {
        auto *opening = m_store->open();
        auto *saving = m_store->saveVaultEntry(vaultRecord(u"v"_s, u"x"_s));
        auto *reading = m_store->vaultEntries();
        const QSignalSpy opened(opening, &Reply::finished);
        std::optional<std::size_t> count;
        connect(reading, &Reply::finished, this, [&] {
            QCOMPARE(opened.count(), 1);
            count = reading->takeResult()->size();
        });
        QVERIFY(wait(saving));
        QTRY_COMPARE(count, std::size_t(1));
    }

    void callsWithoutOpenAreClosed()
    {
        QVERIFY(isError(wait(m_store->connections()), Kind::Closed));
        QVERIFY(isError(wait(m_store->recordIntent({})), Kind::Closed));
    }

    void everyCallIsClosedWhenOpeningFailed()
    {
        QFile blocker(m_folder->filePath(u"state"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(isError(wait(m_store->open()), Kind::NotWritable));
        const ListKey key;
        QVERIFY(isError(wait(m_store->connections()), Kind::Closed));
        QVERIFY(isError(wait(m_store->saveConnection({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->removeConnection({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->vaultEntries()), Kind::Closed));
        QVERIFY(isError(wait(m_store->saveVaultEntry({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->removeVaultEntry({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->recordIntent({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->settleIntent({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->openIntents()), Kind::Closed));
        QVERIFY(isError(wait(m_store->cacheRows(key, {})), Kind::Closed));
        QVERIFY(isError(wait(m_store->cachedRows(key)), Kind::Closed));
        QVERIFY(isError(wait(m_store->aliases(key)), Kind::Closed));
        QVERIFY(isError(wait(m_store->saveAlias(key, {}, {})), Kind::Closed));
        QVERIFY(isError(wait(m_store->rotations()), Kind::Closed));
        QVERIFY(isError(wait(m_store->saveRotation({})), Kind::Closed));
        QVERIFY(isError(wait(m_store->removeRotation({})), Kind::Closed));
    }

    void openingAgainAfterTheCauseIsGoneWorks()
    {
        QFile blocker(m_folder->filePath(u"state"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(isError(wait(m_store->open()), Kind::NotWritable));
        QVERIFY(blocker.remove());
        open();
        QVERIFY(wait(m_store->open())); // opening it again does no harm
        QVERIFY(wait(m_store->connections()));
    }

    void aFullDiskIsSaidAndWhatWasSavedStays()
    {
        open();
        const auto before = intentRecord(u"before"_s, u"x"_s);
        QVERIFY(wait(m_store->recordIntent(before)));
        auto large = intentRecord(u"large"_s, u"x"_s);
        large.name = QString(2'000'000, u'x');
        {
            const FileSizeLimit limit(400'000);
            QVERIFY(isError(wait(m_store->recordIntent(large)), Kind::Full));
        }
        QCOMPARE(wait(m_store->openIntents()), (std::vector{ before }));
        QVERIFY(wait(m_store->recordIntent(large)));
        reopen();
        QCOMPARE(wait(m_store->openIntents()), (std::vector{ before, large }));
    }

    void aFullDiskAtTheFirstStartLeavesNothingBehind()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        {
            const FileSizeLimit limit(2000);
            QVERIFY(isError(wait(m_store->open()), Kind::Full));
        }
        QVERIFY(!QFileInfo::exists(m_file));
        open();
    }

    void aFailedOperationChangesNothing()
    {
        open();
        const auto connection = connectionRecord(u"c"_s, u"x"_s);
        QVERIFY(wait(m_store->saveConnection(connection)));
        auto large = connection;
        large.organizations.assign(40, { u"o"_s, QString(100'000, u'x') });
        {
            const FileSizeLimit limit(400'000);
            QVERIFY(isError(wait(m_store->saveConnection(large)), Kind::Full));
        }
        QCOMPARE(wait(m_store->connections()), (std::vector{ connection }));
    }

    void twoInstancesShareTheFile()
    {
        Store second(m_file, nullptr);
        QSignalSpy firstOpened(m_store->open(), &Reply::finished);
        const auto secondOpened = wait(second.open());
        QVERIFY(firstOpened.count() == 1 || firstOpened.wait());
        QVERIFY(secondOpened);
        QVERIFY(!secondOpened->quarantined);

        std::vector<StoreReply<Done> *> replies;
        int done = 0;
        for (int i = 0; i < 100; ++i) {
            for (Store *store : { m_store.get(), &second }) {
                const QString uuid = u"%1-%2"_s.arg(store == &second).arg(i);
                auto *reply = store->recordIntent(intentRecord(uuid, u"x"_s));
                connect(reply, &Reply::finished, this,
                        [&done, reply] { done += reply->takeResult() ? 1 : 0; });
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 200, 20000);
        QCOMPARE(wait(second.openIntents())->size(), std::size_t(200));
        QCOMPARE(rawSql(m_file, u"PRAGMA integrity_check"_s), QStringList(u"ok"_s));
    }

    void aWriterThatWaitsTooLongFailsAndSaysSo()
    {
        open();
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_file);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(isError(wait(m_store->settleIntent(u"x"_s)), Kind::Failed));
        QVERIFY(wait(m_store->openIntents())); // reading still works
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(wait(m_store->settleIntent(u"x"_s)));
    }

    void destructionFinishesTheWorkUnderWay()
    {
        open();
        for (int i = 0; i < 50; ++i)
            std::ignore = m_store->recordIntent(intentRecord(QString::number(i), u"x"_s));
        m_store.reset();
        QCOMPARE(rawSql(m_file, u"SELECT count(*) FROM intent"_s), QStringList(u"50"_s));
    }

    void aReplyThatGoesFirstIsNoHarm()
    {
        open();
        delete m_store->recordIntent(intentRecord(u"1"_s, u"x"_s));
        QCOMPARE(wait(m_store->openIntents())->size(), std::size_t(1));
    }

    void aReplyFinishesOnceOnTheOwnersThread()
    {
        open();
        auto *reply = m_store->connections();
        const QPointer watched(reply);
        int finished = 0;
        connect(reply, &Reply::finished, this, [&] {
            QCOMPARE(QThread::currentThread(), thread());
            ++finished;
        });
        reply->cancel();
        QCOMPARE(finished, 0);
        QTRY_VERIFY(!watched);
        QCOMPARE(finished, 1);
    }

    void everyIntentThatWasDoneSurvivesKill()
    {
        m_store.reset();
        const QString writer = qEnvironmentVariable("KEYTURN_INTENT_WRITER");
        QVERIFY2(QFileInfo(writer).isExecutable(), "KEYTURN_INTENT_WRITER names the helper");
        QSet<QString> done;
        for (int round = 0; round < 20; ++round) {
            QProcess child;
            child.start(writer, { m_file, QString::number(round) });
            QVERIFY(child.waitForReadyRead());
            // Returns after its time-out: the child is still writing.
            child.waitForFinished(QRandomGenerator::global()->bounded(30));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
            QByteArray output = child.readAllStandardOutput();
            output.truncate(output.lastIndexOf('\n'));
            const auto lines = output.split('\n');
            for (const QByteArray &line : lines)
                done.insert(QString::fromLatin1(line));
        }
        QVERIFY(done.size() >= 20);

        m_store = std::make_unique<Store>(m_file, nullptr);
        open();
        const auto intents = *wait(m_store->openIntents());
        for (const auto &intent : intents)
            done.remove(intent.uuid);
        QVERIFY2(done.isEmpty(), qPrintable(QStringList(done.values()).join(u' ')));
    }

private:
    void open()
    {
        const auto opened = wait(m_store->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!opened->quarantined);
    }

    void reopen()
    {
        m_store = std::make_unique<Store>(m_file, nullptr);
        open();
    }

    /// Makes the file as an earlier version of the program wrote it.
    void makeFile(const QString &script)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile file(script);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto statements =
            QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            rawSql(m_file, statement);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Store> m_store;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::StoreTest)
#include "tst_store.moc"
