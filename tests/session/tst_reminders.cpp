// SPDX-License-Identifier: MIT
#include "session/places.h"
#include "session/reminders.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;

QString namesOf(const std::vector<KnownKey> &keys)
{
    QStringList names;
    for (const KnownKey &key : keys)
        names.append(key.name);
    return names.join(u' ');
}

/// What the reminders of one start of the program have told, digest by digest.
struct Told
{
    explicit Told(ProgramParts &parts)
        : reminders(parts.program.reminders())
    {
        QObject::connect(&reminders, &Reminders::due, &reminders,
                         [this](const auto &keys) { digests.append(namesOf(keys)); });
        QObject::connect(&reminders, &Reminders::storeFailed, &reminders,
                         [this](const StoreError &) { ++failures; });
    }

    [[nodiscard]] QString shown() const { return namesOf(reminders.shown()); }
    /// Lets the minute end.
    void tick() const { reminders.findChild<MinuteTimer *>()->findChild<QTimer *>()->start(1); }
    /// Waits until all that is due now has been told.
    [[nodiscard]] bool settle(ProgramParts &parts) const
    {
        if (!QTest::qWaitFor([&parts] { return parts.program.knownKeys().isComplete(); }))
            return false;
        tick();
        QTest::qWait(50);
        const bool isSettled = parts.settleStore();
        QTest::qWait(50);
        return isSettled;
    }

    Reminders &reminders;
    QStringList digests;
    int failures = 0;
};

struct Fixture : ProgramFixture
{
    Fixture()
        : told(*this)
    {
    }

    [[nodiscard]] ConnectionRecord account(const QString &uuid) const
    {
        ConnectionRecord record;
        record.uuid = uuid;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.accountName = u"North"_s;
        record.organizations = { { u"org_1"_s, u"One"_s } };
        return record;
    }

    [[nodiscard]] VaultRecord entry(const QString &uuid, const QDateTime &end,
                                    CredentialKind kind = apiKey) const
    {
        VaultRecord record;
        record.uuid = record.name = uuid;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.organizationId = kind == token ? QString() : u"org_1"_s;
        record.kind = kind;
        record.storedAt = clock.now();
        record.expiresAt = end;
        return record;
    }

    [[nodiscard]] bool index(const VaultRecord &record)
    {
        return awaited(vault.keepIndex(record)).has_value();
    }

    [[nodiscard]] std::vector<ReminderRecord> onDisk()
    {
        const auto records = awaited(store.reminders());
        return records && *records ? **records : std::vector<ReminderRecord>();
    }

    [[nodiscard]] QDateTime in(int days) const { return clock.now().addDays(days); }

    Told told;
};

/// As after days in which the program did not run, or was asleep.
void pass(Fixture &f, const Told &told, int days)
{
    f.clock.advance(std::chrono::hours(24 * days));
    told.tick();
}

} // namespace

class TestReminders final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsDueIsOneDigestWithTokensFirst()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(awaited(
            f.store.cacheRows({ u"c1"_s, u"org_1"_s, apiKey },
                              { { { apiKey, u"ak_1"_s, u"listed"_s, f.in(-90), f.in(13), true } },
                                f.clock.now(),
                                true })));
        QVERIFY(awaited(f.signIns.keep(f.account(u"c1"_s))));
        QVERIFY(f.index(f.entry(u"key"_s, f.in(6))) && f.index(f.entry(u"later"_s, f.in(31)))
                && f.index(f.entry(u"month"_s, f.in(30)))
                && f.index(f.entry(u"token"_s, f.in(29), token)));
        LaterStart start(f);
        Told told(start);
        QVERIFY(start.load());
        QTRY_COMPARE(told.digests, QStringList{ u"token key listed month"_s });
        QCOMPARE(told.shown(), u"token key listed month"_s);
        QVERIFY(told.settle(start));
        QCOMPARE(told.digests.size(), 1);
        QCOMPARE(f.onDisk().size(), std::size_t(4));
        QCOMPARE(f.service.server().connections(), 0);
    }

    void eachStepIsToldOnceAndNoStartTellsItAgain()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.index(f.entry(u"key"_s, f.in(30))));
        QList<int> toldOn;
        int passed = 0;
        for (const int left : { 30, 29, 15, 14, 13, 8, 7, 2, 1, 0 }) {
            f.clock.advance(
                std::chrono::hours(24 * (30 - left - std::exchange(passed, 30 - left))));
            LaterStart start(f);
            const Told told(start);
            QVERIFY(start.load() && told.settle(start));
            if (!told.digests.isEmpty())
                toldOn.append(left);
            LaterStart again(f);
            const Told toldAgain(again);
            QVERIFY(again.load() && toldAgain.settle(again));
            QCOMPARE(toldAgain.digests, QStringList());
            // It is seen all the same: on the days on which it was told, and in its last week.
            const bool isSeen = (toldOn.contains(left) || left <= 7) && left > 0;
            QVERIFY2(toldAgain.shown() == (isSeen ? u"key"_s : QString()),
                     qPrintable(u"%1 days before"_s.arg(left)));
        }
        QCOMPARE(toldOn, (QList{ 30, 14, 7, 1 }));
    }

    void midnightWithTheProgramOpen()
    {
        Fixture f;
        f.clock.set(QDateTime(QDate(2026, 11, 21), QTime(23, 59), Qt::UTC));
        QVERIFY(f.open() && f.load());
        const QDateTime end(QDate(2026, 11, 29), QTime(1, 0), Qt::UTC);
        QVERIFY(f.index(f.entry(u"one"_s, end)) && f.index(f.entry(u"two"_s, end)));
        QTRY_COMPARE(f.told.digests, QStringList{ u"two one"_s }); // 8 days before
        f.told.digests.clear();
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests, QStringList());
        f.clock.advance(std::chrono::minutes(1));
        f.told.tick();
        QTRY_COMPARE(f.told.digests, QStringList{ u"two one"_s });
        f.clock.setZone(QTimeZone("America/St_Johns")); // the evening before, again
        QVERIFY(f.told.settle(f));
        f.clock.setZone(QTimeZone::utc());
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests.size(), 1);
    }

    void anotherTimeZoneIsAnotherDay()
    {
        Fixture f;
        f.clock.set(QDateTime(QDate(2026, 11, 21), QTime(22, 0), Qt::UTC));
        QVERIFY(f.open() && f.load());
        QVERIFY(f.index(f.entry(u"key"_s, QDateTime(QDate(2026, 12, 22), QTime(12, 0), Qt::UTC))));
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests, QStringList()); // 31 days before
        f.clock.setZone(QTimeZone("Asia/Tokyo")); // it is the 22nd there
        f.told.tick();
        QTRY_COMPARE(f.told.digests, QStringList{ u"key"_s });
    }

    void whatWasReplacedIsGoneOrDeletedIsSilent()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        VaultRecord replaced = f.entry(u"replaced"_s, f.in(2));
        replaced.supersededAt = f.clock.now();
        VaultRecord gone = f.entry(u"gone"_s, f.in(2));
        gone.goneAt = f.clock.now();
        QVERIFY(f.index(replaced) && f.index(gone));
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests, QStringList());
        QCOMPARE(f.told.shown(), QString());
        QVERIFY(f.index(f.entry(u"key"_s, f.in(14))));
        QCOMPARE(f.told.digests, QStringList()); // what follows at once would be in the same digest
        QTRY_COMPARE(f.told.digests, QStringList{ u"key"_s });
        QCOMPARE(f.told.shown(), u"key"_s);
        // What is replaced after it was told is seen no longer.
        VaultRecord later = f.entry(u"key"_s, f.in(14));
        later.supersededAt = f.clock.now();
        QVERIFY(f.index(later));
        QCOMPARE(f.told.shown(), QString());
        pass(f, f.told, 7);
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests.size(), 1);
    }

    void aSnoozeIsUntilADateAndSurvivesAStart()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        QVERIFY(f.index(f.entry(u"key"_s, f.in(14))));
        QTRY_COMPARE(f.told.digests.size(), 1);
        QVERIFY(awaited(f.told.reminders.snooze(f.clock.today().addDays(9)))->has_value());
        QTRY_COMPARE(f.told.shown(), QString());
        for (const int days : { 1, 6, 1 }) { // 7 days before is a step, and it is this week
            pass(f, f.told, days);
            LaterStart start(f);
            const Told told(start);
            QVERIFY(start.load() && told.settle(start));
            QCOMPARE(told.shown(), QString());
            QCOMPARE(told.digests, QStringList());
        }
        QCOMPARE(f.told.digests.size(), 1);
        f.clock.advance(std::chrono::hours(24));
        LaterStart start(f);
        const Told told(start);
        QVERIFY(start.load());
        QTRY_COMPARE(told.digests, QStringList{ u"key"_s });
        QCOMPARE(told.shown(), u"key"_s);
    }

    void whatIsNotKeptOnDiskIsSaid()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        f.refuse(u"reminder"_s);
        QVERIFY(f.index(f.entry(u"key"_s, f.in(5))));
        QTRY_COMPARE(f.told.failures, 1);
        QCOMPARE(f.told.digests, QStringList{ u"key"_s }); // better twice than never
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests.size(), 1);
        const auto kept = awaited(f.told.reminders.snooze(f.clock.today().addDays(2)));
        QVERIFY(kept && !*kept);
        QTRY_COMPARE(f.told.shown(), QString()); // until the program ends
        f.allow(u"reminder"_s);
        LaterStart start(f);
        const Told told(start);
        QVERIFY(start.load());
        QTRY_COMPARE(told.digests, QStringList{ u"key"_s });
    }

    void nothingIsToldBeforeEverythingIsRead()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.index(f.entry(u"key"_s, f.in(5))));
        QCOMPARE(f.told.shown(), QString()); // it may have been snoozed
        f.program.reminders().load();
        QTRY_COMPARE(f.told.shown(), u"key"_s);
        f.told.tick();
        QTest::qWait(50);
        QVERIFY(f.settleStore());
        QCOMPARE(f.told.digests, QStringList()); // the accounts' lists are not known
        f.signIns.load();
        QTRY_COMPARE(f.told.digests, QStringList{ u"key"_s });
    }

    void aKeyMadeTodayDoesNotNag()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        f.service.addKey(u"ak_1"_s, u"brief"_s, f.in(5), f.clock.now());
        f.service.addKey(u"ak_2"_s, u"old"_s, f.in(6), f.in(-90));
        f.keeping.untilQuit(f.account(u"c1"_s), Secret::fromText(canaryKey.toString()));
        QVERIFY(f.session());
        f.session()->listing(apiKey)->reload();
        QTRY_COMPARE(f.told.digests, QStringList{ u"old"_s });
        QCOMPARE(f.told.shown(), u"old"_s);
        // From the next day on it is among those that end this week.
        pass(f, f.told, 1);
        QTRY_COMPARE(f.told.shown(), u"brief old"_s);
        QCOMPARE(f.told.digests, QStringList{ u"old"_s });
        pass(f, f.told, 3); // a day before its end
        QTRY_COMPARE(f.told.digests, (QStringList{ u"old"_s, u"brief"_s }));
    }

    /// The vault has it before its list tells when it was made.
    void aKeyThatIsBeingMadeDoesNotComeUpForAMoment()
    {
        Fixture fixture;
        QVERIFY(fixture.open() && fixture.load());
        QVERIFY(fixture.told.settle(fixture));
        const QSignalSpy changed(&fixture.told.reminders, &Reminders::changed);
        QVERIFY(fixture.index(fixture.entry(u"new"_s, fixture.in(2))));
        QVERIFY(fixture.settleStore());
        QVERIFY(changed.isEmpty());
        QVERIFY(fixture.told.settle(fixture)); // nothing has told anything else since
        QCOMPARE(fixture.told.shown(), u"new"_s);
    }

    void ofASignInThatIsNotKeptNothingIsOnDisk()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        f.service.addKey(u"ak_1"_s, u"CI"_s, f.in(2), f.in(-90));
        f.keeping.untilQuit(f.account(u"c1"_s), Secret::fromText(canaryKey.toString()));
        QVERIFY(f.session());
        f.session()->listing(apiKey)->reload();
        QTRY_COMPARE(f.told.digests, QStringList{ u"CI"_s });
        QVERIFY(awaited(f.told.reminders.snooze(f.clock.today().addDays(1)))->has_value());
        QVERIFY(f.onDisk().empty());
    }

    void theSandboxIsShownButNotToldOutside()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        VaultRecord kept = f.entry(u"kept"_s, f.in(1));
        kept.serverUrl = Places::sandbox();
        QVERIFY(f.index(kept));
        QCOMPARE(f.told.shown(), QString());
        ConnectionRecord sandbox = f.account(u"c1"_s);
        sandbox.isSandbox = true;
        f.signIns.add(sandbox);
        f.current.hold(u"c1"_s, Secret::fromText(canaryKey.toString()));
        f.current.open(u"c1"_s, {});
        QTRY_COMPARE(f.told.shown(), u"kept"_s);
        QVERIFY(f.told.settle(f));
        QCOMPARE(f.told.digests, QStringList());
        QVERIFY(f.onDisk().empty());
    }

    void theEventOfAKeyKeepsItsUidAndCountsTheChangesOfItsEnd()
    {
        Fixture f;
        QVERIFY(f.open() && f.load());
        QVERIFY(f.index(f.entry(u"key"_s, f.in(100))));
        const auto first = write(f);
        QCOMPARE(first.sequence, 0);
        QCOMPARE(write(f), first);
        QVERIFY(f.index(f.entry(u"key"_s, f.in(200))));
        f.clock.advance(std::chrono::hours(1));
        const CalendarMark second = write(f);
        QCOMPARE(second.uid, first.uid);
        QCOMPARE(second.sequence, 1);
        QCOMPARE(second.changedAt, f.clock.now());
        LaterStart start(f);
        QVERIFY(start.load());
        QTRY_VERIFY(start.program.knownKeys().isComplete());
        QVERIFY(start.settleStore());
        QCOMPARE(start.program.reminders().calendarMarks(start.program.knownKeys().ending()),
                 std::vector{ second });
    }

private:
    /// Writes the event of the only key.
    static CalendarMark write(Fixture &f)
    {
        const auto keys = f.program.knownKeys().ending();
        const auto marks = f.told.reminders.calendarMarks(keys);
        const auto kept = awaited(f.told.reminders.takeCalendarMarks(keys, marks));
        return kept && *kept && marks.size() == 1 ? marks.front() : CalendarMark();
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestReminders)
#include "tst_reminders.moc"
