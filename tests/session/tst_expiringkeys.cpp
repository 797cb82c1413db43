// SPDX-License-Identifier: MIT
#include "session/expiringkeys.h"
#include "session/places.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;

using Place = ExpiringKeys::Place;

/// "vault 2, c1/org_1 1": the places in their order.
QString told(const ExpiringKeys &keys)
{
    QStringList parts;
    for (const Place &place : keys.places()) {
        const QString where = place.list
            ? place.list->connectionUuid + u'/' + place.list->organizationId
            : u"vault"_s;
        parts.append(u"%1 %2"_s.arg(where, QString::number(place.count)));
    }
    return parts.join(u", "_s);
}

struct Fixture : ProgramFixture
{
    Fixture()
        : keys(program.expiring())
    {
    }

    [[nodiscard]] ConnectionRecord account(const QString &uuid,
                                           std::vector<OrganizationRecord> organizations) const
    {
        ConnectionRecord record;
        record.uuid = uuid;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.accountName = u"North"_s;
        record.organizations = std::move(organizations);
        return record;
    }

    [[nodiscard]] Credential row(const QString &id, std::optional<QDateTime> end,
                                 CredentialKind kind = apiKey) const
    {
        return { kind, id, id, clock.now(), std::move(end), true };
    }

    [[nodiscard]] bool cache(const ListKey &key, std::vector<Credential> rows)
    {
        return awaited(store.cacheRows(key, { std::move(rows), clock.now(), true })).has_value();
    }

    [[nodiscard]] VaultRecord entry(const QString &uuid, std::optional<QDateTime> end) const
    {
        VaultRecord record;
        record.uuid = uuid;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.organizationId = u"org_1"_s;
        record.name = uuid;
        record.storedAt = clock.now();
        record.expiresAt = std::move(end);
        return record;
    }

    [[nodiscard]] bool index(const VaultRecord &record)
    {
        return awaited(vault.keepIndex(record)).has_value();
    }

    /// Lets the minute end.
    void tick() { keys.findChild<QTimer *>()->start(1); }

    [[nodiscard]] QDateTime in(int days) const { return clock.now().addDays(days); }

    ExpiringKeys &keys;
};

} // namespace

class TestExpiringKeys final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndsThisWeekCountsAndNothingElse()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.keys.places().empty());
        VaultRecord unknown = f.entry(u"unknown"_s, f.in(2));
        unknown.expiryKnown = false;
        VaultRecord asked = f.entry(u"asked"_s, {});
        asked.expiryKnown = false;
        asked.askedEnd = AskedEnd{ f.in(2) };
        VaultRecord replaced = f.entry(u"replaced"_s, f.in(2));
        replaced.supersededAt = f.clock.now();
        for (const VaultRecord &record :
             { unknown, asked, replaced, f.entry(u"never"_s, {}), f.entry(u"past"_s, f.in(-1)),
               f.entry(u"later"_s, f.in(8)) })
            QVERIFY(f.index(record));
        QCOMPARE(told(f.keys), QString());
        QVERIFY(f.index(f.entry(u"today"_s, f.clock.now().addSecs(60))));
        QVERIFY(f.index(f.entry(u"seventh day"_s, f.in(7))));
        QCOMPARE(told(f.keys), u"vault 2"_s);
        QCOMPARE(f.keys.places().front().today, 1);
        QCOMPARE(f.keys.places().front().firstEnd, f.clock.now().addSecs(60));
    }

    void listsOfOtherAccountsCountWithoutAskingAnybody()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.cache({ u"c1"_s, u"org_1"_s, apiKey },
                        { f.row(u"ak_1"_s, f.in(5)), f.row(u"ak_2"_s, f.in(90)) }));
        QVERIFY(f.cache({ u"c2"_s, u"org_2"_s, apiKey }, { f.row(u"ak_3"_s, f.in(1)) }));
        Credential untold = f.row(u"ak_4"_s, f.in(1));
        untold.expiryKnown = false;
        QVERIFY(f.cache({ u"c2"_s, u"org_3"_s, apiKey }, { untold }));
        f.signIns.add(f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } }));
        f.signIns.add(f.account(u"c2"_s, { { u"org_2"_s, u"Two"_s }, { u"org_3"_s, u"Three"_s } }));
        QTRY_COMPARE(told(f.keys), u"c2/org_2 1, c1/org_1 1"_s); // the earliest end first
        QCOMPARE(f.service.server().connections(), 0);
        QVERIFY(awaited(f.signIns.remove(u"c2"_s)).has_value());
        QTRY_COMPARE(told(f.keys), u"c1/org_1 1"_s);
    }

    void whatIsKnownTwiceCountsOnce()
    {
        Fixture f;
        QVERIFY(f.open());
        VaultRecord kept = f.entry(u"kept"_s, f.in(3));
        kept.credentialId = u"ak_1234567890abcdef"_s;
        QVERIFY(f.index(kept));
        // The list shortens the id, and two accounts see the same organization.
        const std::vector<Credential> rows{ f.row(u"ak_12345678"_s, f.in(3)),
                                            f.row(u"ak_other"_s, f.in(3)) };
        QVERIFY(f.cache({ u"c1"_s, u"org_1"_s, apiKey }, rows));
        QVERIFY(f.cache({ u"c2"_s, u"org_1"_s, apiKey }, rows));
        // A user's tokens are the same in every organization.
        QVERIFY(f.cache({ u"c2"_s, u"org_1"_s, token }, { f.row(u"pat_1"_s, f.in(4), token) }));
        QVERIFY(f.cache({ u"c2"_s, u"org_2"_s, token }, { f.row(u"pat_1"_s, f.in(4), token) }));
        f.signIns.add(f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } }));
        f.signIns.add(f.account(u"c2"_s, { { u"org_1"_s, u"One"_s }, { u"org_2"_s, u"Two"_s } }));
        QTRY_COMPARE(told(f.keys), u"vault 1, c1/org_1 1, c2/org_1 1"_s);
        // The same id at another place is another key.
        QVERIFY(f.cache({ u"c3"_s, u"org_9"_s, apiKey }, { f.row(u"ak_12345678"_s, f.in(5)) }));
        f.signIns.add(f.account(u"c3"_s, { { u"org_9"_s, u"Nine"_s } }));
        QTRY_COMPARE(told(f.keys), u"vault 1, c1/org_1 1, c2/org_1 1, c3/org_9 1"_s);
    }

    void whatTheOpenSessionReadsCountsAtOnce()
    {
        Fixture f;
        QVERIFY(f.open());
        f.service.addKey(u"ak_1"_s, u"CI"_s, f.in(2));
        f.keeping.untilQuit(f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } }),
                            Secret::fromText(canaryKey.toString()));
        QVERIFY(f.session());
        QCOMPARE(told(f.keys), QString());
        Listing &listing = *f.session()->listing(apiKey);
        listing.reload();
        QTRY_COMPARE(told(f.keys), u"c1/org_1 1"_s);
        f.service.rows(apiKey).clear();
        listing.reload();
        QTRY_COMPARE(told(f.keys), QString());
    }

    void whatWasReadBeforeDoesNotComeBack()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.cache({ u"c1"_s, u"org_1"_s, apiKey }, { f.row(u"ak_1"_s, f.in(2)) }));
        // The rows of the last run are still being read when the service answers.
        f.keeping.untilQuit(f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } }),
                            Secret::fromText(canaryKey.toString()));
        f.session()->listing(apiKey)->takeList({});
        QVERIFY(f.settleStore());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(told(f.keys), QString());
    }

    void timeAndZoneAreFollowed()
    {
        Fixture f;
        f.clock.set(QDateTime(QDate(2026, 11, 21), QTime(23, 0), Qt::UTC));
        QVERIFY(f.open());
        QVERIFY(f.index(f.entry(u"e"_s, QDateTime(QDate(2026, 11, 29), QTime(1, 0), Qt::UTC))));
        QCOMPARE(told(f.keys), QString()); // on the 8th day
        QSignalSpy changed(&f.keys, &ExpiringKeys::changed);
        f.clock.advance(std::chrono::hours(1)); // midnight
        f.tick();
        QTRY_COMPARE(told(f.keys), u"vault 1"_s);
        QCOMPARE(changed.count(), 1);
        f.clock.setZone(QTimeZone("America/St_Johns")); // the evening before, again
        f.tick();
        QTRY_COMPARE(changed.count(), 1); // the end is on 28 November there
        f.clock.set(QDateTime(QDate(2026, 11, 29), QTime(0, 59, 30), Qt::UTC)); // as after a sleep
        f.tick();
        QTRY_COMPARE(f.keys.places().front().today, 1);
        QCOMPARE(f.keys.findChild<QTimer *>()->interval(), 30'001);
        f.clock.set(QDateTime(QDate(2026, 11, 29), QTime(1, 0), Qt::UTC));
        f.tick();
        QTRY_COMPARE(told(f.keys), QString());
    }

    void theSandboxCountsOnlyWhileItIsOpen()
    {
        Fixture f;
        QVERIFY(f.open());
        ConnectionRecord sandbox = f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } });
        sandbox.isSandbox = true;
        QVERIFY(f.cache({ u"c1"_s, u"org_1"_s, apiKey }, { f.row(u"ak_1"_s, f.in(2)) }));
        QVERIFY(f.cache({ u"c2"_s, u"org_2"_s, apiKey }, { f.row(u"ak_2"_s, f.in(3)) }));
        VaultRecord kept = f.entry(u"kept"_s, f.in(1));
        kept.serverUrl = Places::sandbox();
        QVERIFY(f.index(kept));
        f.signIns.add(sandbox);
        f.signIns.add(f.account(u"c2"_s, { { u"org_2"_s, u"Two"_s } }));
        QTRY_COMPARE(told(f.keys), u"c2/org_2 1"_s);
        f.current.hold(u"c1"_s, Secret::fromText(canaryKey.toString()));
        f.current.open(u"c1"_s, {});
        QTRY_COMPARE(told(f.keys), u"vault 1, c1/org_1 1, c2/org_2 1"_s);
        f.current.close();
        QTRY_COMPARE(told(f.keys), u"c2/org_2 1"_s);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestExpiringKeys)
#include "tst_expiringkeys.moc"
