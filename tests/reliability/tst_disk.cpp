// SPDX-License-Identifier: MIT
#include "reliability/amount.h"
#include "reliability/faultydisk.h"
#include "session/captureflow.h"
#include "session/createflow.h"
#include "session/credentialfacts.h"
#include "session/importflow.h"
#include "session/removalflow.h"
#include "session/sessionfixture.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

using Fault = FaultyDisk::Fault;
using Lasting = FaultyDisk::Lasting;

namespace {

struct Failing
{
    const char *name;
    Fault fault;
};

constexpr std::array faultsOfADisk{
    Failing{ "full", Fault::Full },
    Failing{ "write error", Fault::WriteError },
    Failing{ "half written", Fault::HalfWritten },
    Failing{ "sync error", Fault::SyncError },
};

template <typename Flow>
bool reaches(const Flow &flow, std::initializer_list<typename Flow::Step> steps)
{
    return waitUntil(&flow, &Flow::stepChanged, [&] {
        return std::find(steps.begin(), steps.end(), flow.step()) != steps.end();
    });
}

/// The facts of an entry of the vault.
VaultRecord entryOf(const QString &uuid)
{
    VaultRecord record;
    record.uuid = uuid;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = u"https://api.anyreach.ai"_s;
    record.name = u"Name of "_s + uuid;
    record.storedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    record.expiryKnown = false;
    return record;
}

Secret valueOf(const QString &uuid)
{
    return Secret::fromText(u"ak_"_s + uuid + u'.' + canary);
}

const QStringList threeUuids{ u"u1"_s, u"u2"_s, u"u3"_s };

/// The next start of the program, when the disk works again.
class NextStart final
{
public:
    explicit NextStart(Surroundings &around)
        : m_folder(around.folder.path())
        , m_program(around.places(), around.clock, around.keychain, nullptr)
    {
        QObject::connect(&m_program, &Program::storeOpened, &m_program,
                         [this](const Store::Opened &opened) { m_opened = opened; });
        m_program.begin();
    }

    /// True if the file is the one of before: it opens, neither this start nor an earlier one has
    /// set it aside, and no copy was put in its place.
    [[nodiscard]] bool hasTheSameFile() const
    {
        return QTest::qWaitFor([this] { return m_opened.has_value(); }, 10'000)
            && !m_opened->isReplaced()
            && QDir(m_folder).entryList({ u"*.damaged-*"_s, u"*.version-*"_s }).isEmpty();
    }

    [[nodiscard]] std::optional<VaultRecord> entry(const QString &uuid)
    {
        const bool isListed = lists(uuid);
        return isListed ? std::optional(*m_program.vault().find(uuid)) : std::nullopt;
    }

    /// The sign-in as it is on disk, or nullptr.
    [[nodiscard]] const ConnectionRecord *signIn(const QString &uuid)
    {
        const bool isRead =
            QTest::qWaitFor([this] { return m_program.signIns().isLoaded(); }, 10'000);
        return isRead ? m_program.signIns().find(uuid) : nullptr;
    }

    /// True if the vault lists the entry as soon as it has read its index.
    [[nodiscard]] bool lists(const QString &uuid)
    {
        return QTest::qWaitFor([&] { return hasListed(uuid); }, 10'000);
    }
    [[nodiscard]] bool hasListed(const QString &uuid) { return m_program.vault().find(uuid); }

    /// True if the user is told of that credential: it is listed, offered, or said to be unknown.
    [[nodiscard]] bool tellsOf(const QString &uuid)
    {
        const auto isStray = [&](const KeychainEntry &entry) {
            return entry.key == credentialKey(uuid);
        };
        const auto isUnknown = [&](const IntentRecord &intent) { return intent.uuid == uuid; };
        return QTest::qWaitFor(
            [&] {
                const auto &strays = m_program.adoption().strays();
                const auto &unknown = m_program.rescue().unknown();
                return m_program.vault().find(uuid)
                    || std::any_of(strays.begin(), strays.end(), isStray)
                    || std::any_of(unknown.begin(), unknown.end(), isUnknown);
            },
            10'000);
    }

private:
    QString m_folder;
    std::optional<Store::Opened> m_opened;
    Program m_program;
};

FakeResponse emptyList(const FakeRequest & /*request*/)
{
    return { .body = R"({"count":0,"page":1,"page_size":1,"results":[]})" };
}

ConnectionRecord signInTo(const QString &server)
{
    ConnectionRecord connection;
    connection.uuid = u"sign-in"_s;
    connection.serviceId = u"anyformat"_s;
    connection.serverUrl = server;
    connection.accountName = u"North"_s;
    connection.organizations = { { {}, u"Acme"_s } };
    return connection;
}

/// True if the program goes on after a dialog was left; it may as well end at once. Then the values
/// that are in no list have to go from the keychain.
bool goesOn(Surroundings &around, ProgramParts &program, QRandomGenerator &random,
            const QStringList &unlisted = {})
{
    if (random.bounded(2) == 0)
        return true;
    const bool isGone = QTest::qWaitFor(
        [&] {
            return std::none_of(unlisted.begin(), unlisted.end(), [&around](const QString &uuid) {
                return around.keychain.contains(credentialKey(uuid));
            });
        },
        10'000);
    return isGone && program.settleStore();
}

} // namespace

/// Each write, truncation and sync of the store fails in turn, in four ways, once or until the disk
/// is mended. Then the program ends, and its next start has a disk that works.
class TestDisk final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofACreate();
    void ofAnImport();
    void ofARemoval();
    void ofAChange();
    void ofAKeyMadeElsewhere();
    void ofASignIn();
    void ofAReplacement();
    void ofAStart();
    void cleanupTestCase();

private:
    /// Calls `once` for each fault at each change, until there is a run that meets none any more.
    /// `once` begins the fault by calling `breakIt`. A short run leaves changes out.
    template <typename Once> void forEachFault(Once once);

    QRandomGenerator m_random = faults();
    int m_faults = 0;
    bool m_hasFailed = false; ///< a promise was broken
};

template <typename Once> void TestDisk::forEachFault(Once once)
{
    for (const Failing &failing : faultsOfADisk) {
        for (const Lasting lasting : { Lasting::Once, Lasting::UntilMended }) {
            const int step = amount(8, 1);
            bool hasFailed = true;
            for (int change = 1 + m_random.bounded(step); hasFailed; change += step) {
                FaultyDisk disk;
                once(
                    disk, [&] { disk.breakAt(change, failing.fault, lasting); }, hasFailed);
                if (QTest::currentTestFailed()) {
                    m_hasFailed = true;
                    qInfo("%s at change %d, %s", failing.name, change,
                          lasting == Lasting::Once ? "once" : "until it was mended");
                    return;
                }
                m_faults += int(hasFailed);
            }
        }
    }
}

void TestDisk::initTestCase()
{
    // That the day's copy of the file cannot be made goes to the log, and any warning is a failure.
    QLoggingCategory::setFilterRules(u"keyturn.store.warning=false"_s);
}

void TestDisk::ofACreate()
{
    forEachFault([this](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        QString uuid;
        bool isSaved = false;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            const auto session = signIn(around, program);
            QStringList recorded;
            around.service.instead =
                [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
                if (arrived.verb == "POST")
                    recorded = rawSql(around.file(), u"SELECT name FROM intent"_s);
                return {};
            };
            CreateFlow flow(*session, *session->listing(CredentialKind::ApiKey), nullptr);
            breakIt();
            flow.start({ u"ci"_s, ExpiryChoice::inDays(90), CreateFlow::Keeping::InKeychain });
            QVERIFY(reaches(flow, { CreateFlow::Step::Ready, CreateFlow::Step::Shown }));
            const qsizetype posts = around.service.server().count("POST");
            if (flow.step() == CreateFlow::Step::Ready) {
                QVERIFY(flow.refusal() && std::get_if<StoreError>(&*flow.refusal()));
                QCOMPARE(posts, 0);
            } else {
                QCOMPARE(posts, 1);
                QCOMPARE(recorded, QStringList{ u"ci"_s });
                uuid = flow.uuid();
                const Secret made = Secret::fromText(around.service.lastSecret());
                QVERIFY(flow.secret().equals(made));
                isSaved = flow.saved() == CreateFlow::Saved::Saved;
                QVERIFY(!isSaved || around.keychain.value(credentialKey(uuid)).equals(made));
                QVERIFY(isSaved || flow.saveError());
            }
            // Otherwise the program ends without a click.
            if (m_random.bounded(2) == 0)
                flow.close();
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        QVERIFY(uuid.isEmpty() || next.tellsOf(uuid));
        QVERIFY(!isSaved || next.lists(uuid));
    });
}

void TestDisk::ofAnImport()
{
    forEachFault([this](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        QStringList kept;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            ImportFlow flow(program.vault, nullptr);
            connect(&flow, &ImportFlow::kept, &flow,
                    [&kept](const QString &uuid) { kept.append(uuid); });
            QStringList unlisted;
            connect(&flow, &ImportFlow::notKept, &flow,
                    [&unlisted](const QString &uuid, const VaultError &error) {
                        if (error.store)
                            unlisted.append(uuid);
                    });
            std::vector<ImportFlow::Entry> entries;
            for (const QString &uuid : threeUuids)
                entries.push_back({ entryOf(uuid), valueOf(uuid) });
            breakIt();
            flow.start(std::move(entries));
            QVERIFY(reaches(flow, { ImportFlow::Step::Imported, ImportFlow::Step::Incomplete }));
            QCOMPARE(flow.failures() + kept.size(), 3);
            for (const QString &uuid : kept)
                QVERIFY(around.keychain.value(credentialKey(uuid)).equals(valueOf(uuid)));
            flow.leave();
            QVERIFY(goesOn(around, program, m_random, unlisted));
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        for (const QString &uuid : threeUuids) {
            const auto isThere = [&] { return around.keychain.contains(credentialKey(uuid)); };
            // What the program had begun to remove may still go.
            QVERIFY(!isThere() || next.tellsOf(uuid) || !isThere());
            QVERIFY(!kept.contains(uuid) || next.lists(uuid));
        }
    });
}

void TestDisk::ofARemoval()
{
    forEachFault([](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        QStringList removed{ u"u1"_s, u"u2"_s };
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            for (const QString &uuid : threeUuids) {
                const auto kept = awaited(program.vault.keep(entryOf(uuid), valueOf(uuid)));
                QVERIFY(kept && *kept);
            }
            RemovalFlow flow(program.vault, nullptr);
            breakIt();
            flow.start(removed);
            QVERIFY(reaches(flow, { RemovalFlow::Step::Removed, RemovalFlow::Step::Incomplete }));
            for (const RemovalFlow::Failure &failure : flow.failures())
                removed.removeOne(failure.uuid);
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        QVERIFY(next.lists(u"u3"_s));
        for (const QString &uuid : { u"u1"_s, u"u2"_s }) {
            const bool isKept = around.keychain.contains(credentialKey(uuid));
            QVERIFY(!isKept || next.lists(uuid));
            QVERIFY(!removed.contains(uuid) || (!isKept && !next.hasListed(uuid)));
        }
    });
}

/// Of the name, the owner, the note and the tags of an entry.
void TestDisk::ofAChange()
{
    forEachFault([](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        VaultRecord before;
        VaultRecord after;
        bool isChanged = false;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            for (const QString &uuid : threeUuids) {
                const auto kept = awaited(program.vault.keep(entryOf(uuid), valueOf(uuid)));
                QVERIFY(kept && *kept);
                QTRY_VERIFY(!program.vault.find(uuid)->fingerprint.isEmpty());
            }
            before = *program.vault.find(u"u2"_s);
            after = before;
            after.name = u"Another name"_s;
            after.owner = u"Payments"_s;
            after.note = u"A note"_s;
            after.tags = { u"one"_s, u"two"_s };
            breakIt();
            const auto changed =
                awaited(program.vault.update(u"u2"_s, [&after](VaultRecord &record) {
                    record.name = after.name;
                    record.owner = after.owner;
                    record.note = after.note;
                    record.tags = after.tags;
                }));
            QVERIFY(changed);
            isChanged = bool(*changed);
            QCOMPARE(*program.vault.find(u"u2"_s), isChanged ? after : before);
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        QVERIFY(next.lists(u"u1"_s) && next.lists(u"u3"_s));
        const auto found = next.entry(u"u2"_s);
        QVERIFY(found && (*found == after || (!isChanged && *found == before)));
    });
}

void TestDisk::ofAKeyMadeElsewhere()
{
    forEachFault([this](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        QString uuid;
        bool isKept = false;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            CaptureFlow flow(program.vault, around.clock, nullptr);
            uuid = flow.uuid();
            breakIt();
            flow.start(CredentialFacts::of(entryOf(u"u1"_s)),
                       *program.catalog.profile(u"anyreach"_s)->kind(CredentialKind::ApiKey),
                       valueOf(uuid), CaptureFlow::Twins::Keep);
            QVERIFY(reaches(flow, { CaptureFlow::Step::Kept, CaptureFlow::Step::NotKept }));
            isKept = flow.step() == CaptureFlow::Step::Kept;
            QVERIFY(isKept || flow.error()->store);
            flow.leave();
            QVERIFY(
                goesOn(around, program, m_random, isKept ? QStringList() : QStringList{ uuid }));
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        const bool isInKeychain = around.keychain.contains(credentialKey(uuid));
        QVERIFY(!isInKeychain || next.tellsOf(uuid));
        QVERIFY(!isKept || (isInKeychain && next.lists(uuid)));
    });
}

void TestDisk::ofASignIn()
{
    FakeHttpServer server(emptyList);
    forEachFault([this, &server](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        bool isKept = false;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            breakIt();
            const auto kept =
                awaited(program.keeping.keep(signInTo(server.address()), valueOf(u"u1"_s)));
            QVERIFY(kept);
            isKept = bool(*kept);
            QCOMPARE(bool(program.signIns.find(u"sign-in"_s)), isKept);
            QVERIFY(goesOn(around, program, m_random));
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        for (const QString &key : around.keychain.credentialKeys())
            QVERIFY(next.tellsOf(key.section(u'/', 2)));
        if (isKept) {
            const ConnectionRecord *found = next.signIn(u"sign-in"_s);
            QVERIFY(found && next.lists(found->vaultUuid));
            QVERIFY(
                around.keychain.value(credentialKey(found->vaultUuid)).equals(valueOf(u"u1"_s)));
        }
    });
}

void TestDisk::ofAReplacement()
{
    FakeHttpServer server(emptyList);
    forEachFault([this, &server](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        VaultRecord old;
        QString fresh;
        bool isReplaced = false;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            const auto kept =
                awaited(program.keeping.keep(signInTo(server.address()), valueOf(u"old"_s)));
            QVERIFY(kept && *kept);
            QVERIFY(program.settleStore());
            old = program.vault.entries().front();
            ReplaceFlow flow(program.replaceParts(), old, u"sign-in"_s, nullptr);
            breakIt();
            flow.start(u"The new one"_s, valueOf(u"new"_s));
            fresh = flow.fresh().uuid;
            const auto ends = [&flow] {
                return reaches(flow,
                               { ReplaceFlow::Step::Replaced, ReplaceFlow::Step::NotKept,
                                 ReplaceFlow::Step::NotConfirmed });
            };
            QVERIFY(ends());
            if (flow.step() == ReplaceFlow::Step::NotKept && m_random.bounded(2) == 0) {
                flow.keepAgain();
                QVERIFY(ends());
            }
            QVERIFY(flow.step() != ReplaceFlow::Step::NotConfirmed);
            isReplaced = flow.step() == ReplaceFlow::Step::Replaced;
            flow.leave();
            QVERIFY(goesOn(around, program, m_random));
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        QVERIFY(next.lists(old.uuid));
        QVERIFY(around.keychain.value(credentialKey(old.uuid)).equals(valueOf(u"old"_s)));
        QVERIFY(!around.keychain.contains(credentialKey(fresh)) || next.tellsOf(fresh));
        const ConnectionRecord *user = next.signIn(u"sign-in"_s);
        QVERIFY(user && (user->vaultUuid == fresh || (!isReplaced && user->vaultUuid == old.uuid)));
        QVERIFY(next.lists(user->vaultUuid));
        if (isReplaced) {
            QVERIFY(next.entry(old.uuid)->supersededAt && !next.entry(fresh)->supersededAt);
            QVERIFY(around.keychain.value(credentialKey(fresh)).equals(valueOf(u"new"_s)));
        }
    });
}

void TestDisk::ofAStart()
{
    forEachFault([](FaultyDisk &disk, const auto &breakIt, bool &hasFailed) {
        Surroundings around;
        {
            ProgramParts program(around);
            QVERIFY(program.open() && program.load());
            for (const QString &uuid : threeUuids) {
                const auto kept = awaited(program.vault.keep(entryOf(uuid), valueOf(uuid)));
                QVERIFY(kept && *kept);
            }
        }
        // On another day, when a copy is made, too.
        around.clock.advance(std::chrono::hours(25));
        {
            Program program(around.places(), around.clock, around.keychain, nullptr);
            QSignalSpy opened(&program, &Program::storeOpened);
            QSignalSpy failed(&program, &Program::storeFailed);
            breakIt();
            program.begin();
            QTRY_VERIFY(opened.size() + failed.size() == 1);
        }
        hasFailed = disk.hasFailed();
        disk.mend();
        NextStart next(around);
        QVERIFY(next.hasTheSameFile());
        for (const QString &uuid : threeUuids)
            QVERIFY(next.lists(uuid));
    });
}

void TestDisk::cleanupTestCase()
{
    if (m_hasFailed)
        return;
    measured(QByteArray::number(m_faults)
             + " faults of the disk: none sent without its intent, none "
               "said to be kept, changed or removed that was not, none untold at the next start, "
               "none that replaced the file");
}

KEYTURN_TEST_MAIN(QCoreApplication, TestDisk)
#include "tst_disk.moc"
