// SPDX-License-Identifier: MIT
#include "session/keyplace.h"
#include "session/places.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;

struct Fixture : ProgramFixture
{
    Fixture()
        : keys(program.knownKeys())
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

    [[nodiscard]] QDateTime in(int days) const { return clock.now().addDays(days); }

    /// "vault 2, c1/org_1 1": where keys end within a week, in their order.
    [[nodiscard]] QString told() const
    {
        QStringList parts;
        for (const KeyPlace &place : placesOf(keys.ending(in(8)))) {
            const QString where = place.list
                ? place.list->connectionUuid + u'/' + place.list->organizationId
                : u"vault"_s;
            parts.append(u"%1 %2"_s.arg(where, QString::number(place.count)));
        }
        return parts.join(u", "_s);
    }

    KnownKeys &keys;
};

} // namespace

class TestKnownKeys final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aListTellsWhenAKeyOfTheVaultWasMade()
    {
        Fixture f;
        QVERIFY(f.open());
        VaultRecord kept = f.entry(u"kept"_s, f.in(5));
        kept.credentialId = u"ak_12345678"_s;
        QVERIFY(f.index(kept));
        Credential listed = f.row(u"ak_12345678"_s, f.in(5));
        listed.createdAt = f.in(-3);
        QVERIFY(f.cache({ u"c1"_s, u"org_1"_s, apiKey }, { listed, f.row(u"ak_own"_s, f.in(6)) }));
        QVERIFY(f.cache({ u"c2"_s, {}, apiKey }, { f.row(u"ak_solo"_s, f.in(7)) }));
        f.signIns.add(f.account(u"c1"_s, { { u"org_1"_s, u"Acme"_s } }));
        f.signIns.add(f.account(u"c2"_s, { { {}, u"Solo"_s } }));
        QTRY_COMPARE(f.keys.ending().size(), std::size_t(3));
        const std::vector<KnownKey> found = f.keys.ending();
        QCOMPARE(found[0].name, u"kept"_s);
        QCOMPARE(found[0].key.madeAt, std::optional(f.in(-3)));
        QCOMPARE(found[1].key.madeAt, std::optional(f.clock.now()));
        // The name of the organization, also where it needs no id.
        QCOMPARE(found[1].organization, u"Acme"_s);
        QCOMPARE(found[2].organization, u"Solo"_s);
    }

    void onlyWhatHasAnEndAheadIsFound()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.keys.ending().empty());
        VaultRecord unknown = f.entry(u"unknown"_s, f.in(2));
        unknown.expiryKnown = false;
        VaultRecord asked = f.entry(u"asked"_s, {});
        asked.expiryKnown = false;
        asked.askedEnd = AskedEnd{ f.in(2) };
        VaultRecord replaced = f.entry(u"replaced"_s, f.in(2));
        replaced.supersededAt = f.clock.now();
        VaultRecord gone = f.entry(u"gone"_s, f.in(2));
        gone.goneAt = f.clock.now();
        for (const VaultRecord &record :
             { unknown, asked, replaced, gone, f.entry(u"never"_s, {}),
               f.entry(u"past"_s, f.in(-1)), f.entry(u"later"_s, f.in(400)),
               f.entry(u"today"_s, f.clock.now().addSecs(60)), f.entry(u"soon"_s, f.in(7)) })
            QVERIFY(f.index(record));
        QStringList names;
        for (const KnownKey &key : f.keys.ending())
            names.append(key.name);
        QCOMPARE(names, (QStringList{ u"today"_s, u"soon"_s, u"later"_s })); // the earliest first
        QCOMPARE(f.keys.ending(f.in(7)).size(), 1);
        QCOMPARE(f.keys.ending().front().end(), f.clock.now().addSecs(60));
    }

    void aListDoesNotBringBackWhatTheVaultKnowsToBeReplaced()
    {
        Fixture f;
        QVERIFY(f.open());
        VaultRecord replaced = f.entry(u"replaced"_s, {});
        replaced.expiryKnown = false; // the list alone knows when it ends
        replaced.credentialId = u"ak_1234567890abcdef"_s;
        replaced.supersededAt = f.clock.now();
        QVERIFY(f.index(replaced));
        QVERIFY(f.cache({ u"c1"_s, u"org_1"_s, apiKey },
                        { f.row(u"ak_12345678"_s, f.in(3)), f.row(u"ak_2"_s, f.in(3)) }));
        f.signIns.add(f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } }));
        QTRY_COMPARE(f.told(), u"c1/org_1 1"_s);
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
        QTRY_COMPARE(f.told(), u"c2/org_2 1, c1/org_1 1"_s); // the earliest end first
        QCOMPARE(f.service.server().connections(), 0);
        QVERIFY(awaited(f.signIns.remove(u"c2"_s)).has_value());
        QTRY_COMPARE(f.told(), u"c1/org_1 1"_s);
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
        QTRY_COMPARE(f.told(), u"vault 1, c1/org_1 1, c2/org_1 1"_s);
        // But whoever looks into the list sees what the vault has, too.
        for (const KeyPlace &place : placesOf(f.keys.ending(f.in(8)))) {
            const bool isOfBoth = place.list && place.list->connectionUuid == u"c1"_s;
            QCOMPARE(place.seen, isOfBoth ? 2 : 1);
        }
        // The same id at another place is another key.
        QVERIFY(f.cache({ u"c3"_s, u"org_9"_s, apiKey }, { f.row(u"ak_12345678"_s, f.in(5)) }));
        f.signIns.add(f.account(u"c3"_s, { { u"org_9"_s, u"Nine"_s } }));
        QTRY_COMPARE(f.told(), u"vault 1, c1/org_1 1, c2/org_1 1, c3/org_9 1"_s);
    }

    void whatTheOpenSessionReadsCountsAtOnce()
    {
        Fixture f;
        QVERIFY(f.open());
        f.service.addKey(u"ak_1"_s, u"CI"_s, f.in(2));
        f.keeping.untilQuit(f.account(u"c1"_s, { { u"org_1"_s, u"One"_s } }),
                            Secret::fromText(canaryKey.toString()));
        QVERIFY(f.session());
        QCOMPARE(f.told(), QString());
        Listing &listing = *f.session()->listing(apiKey);
        listing.reload();
        QTRY_COMPARE(f.told(), u"c1/org_1 1"_s);
        f.service.rows(apiKey).clear();
        listing.reload();
        QTRY_COMPARE(f.told(), QString());
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
        QCOMPARE(f.told(), QString());
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
        QTRY_COMPARE(f.told(), u"c2/org_2 1"_s);
        f.current.hold(u"c1"_s, Secret::fromText(canaryKey.toString()));
        f.current.open(u"c1"_s, {});
        QTRY_COMPARE(f.told(), u"vault 1, c1/org_1 1, c2/org_2 1"_s);
        f.current.close();
        QTRY_COMPARE(f.told(), u"c2/org_2 1"_s);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestKnownKeys)
#include "tst_knownkeys.moc"
