// SPDX-License-Identifier: MIT
#include "session/accessreview.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

struct Fixture : ProgramFixture
{
    [[nodiscard]] bool begin(const Policy &policy, bool keepsSignIn = false)
    {
        if (!open() || !load())
            return false;
        ConnectionRecord record;
        record.uuid = u"c1"_s;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.organizations = { { {}, u"Acme"_s } };
        record.policy = policy;
        if (!keepsSignIn)
            signIns.add(record);
        else if (const auto kept = awaited(signIns.keep(record)); !kept || !*kept)
            return false;
        current.hold(u"c1"_s, Secret::fromText(canaryKey));
        current.open(u"c1"_s, {});
        if (!waitUntil(&current, &CurrentSession::changed, [this] { return session(); }))
            return false;
        keys().reload();
        return waitUntil(&keys(), &Listing::changed,
                         [this] { return keys().state() == Listing::State::Loaded; });
    }

    /// What is on disk of the review.
    [[nodiscard]] std::vector<ReviewedKey> saved()
    {
        const auto reviewed = awaited(AccessReview::saved(*session(), keys()));
        return reviewed && *reviewed ? **reviewed : std::vector<ReviewedKey>();
    }

    [[nodiscard]] Listing &keys() { return *session()->listing(CredentialKind::ApiKey); }

    void add(const QString &id, const QString &name, int days)
    {
        service.addKey(id, name, clock.now().addDays(days), clock.now().addDays(-1));
    }
};

QStringList idsOf(const AccessReview &review)
{
    QStringList ids;
    for (const AccessReview::Item &item : review.items())
        ids.append(item.credential.id);
    return ids;
}

Policy namesLike(const QString &pattern)
{
    Policy policy;
    policy.namePattern = pattern;
    return policy;
}

} // namespace

class TestAccessReview final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatBreaksThePolicy()
    {
        Fixture fixture;
        fixture.add(u"ak_late"_s, u"team-late"_s, 300);
        fixture.add(u"ak_soon"_s, u"team-soon"_s, 3);
        fixture.add(u"ak_odd"_s, u"mine"_s, 200);
        fixture.add(u"ak_over"_s, u"team-over"_s, -3);
        QVERIFY(fixture.begin(namesLike(u"team-*"_s)));
        const AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        QCOMPARE(idsOf(review),
                 (QStringList{ u"ak_odd"_s, u"ak_over"_s, u"ak_soon"_s, u"ak_late"_s }));
        QCOMPARE(review.items().front().breaches, std::vector{ PolicyBreach::Name });
        QVERIFY(review.items().back().breaches.empty());
        QVERIFY(review.isOfAll());
    }

    void goesOnToWhatIsOpen()
    {
        Fixture fixture;
        for (int i = 1; i <= 3; ++i)
            fixture.add(u"ak_%1"_s.arg(i), u"key %1"_s.arg(i), 10 * i);
        QVERIFY(fixture.begin({}));
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        QCOMPARE(review.nextOpen(0), std::size_t(0));
        review.decide(1, ReviewVerdict::Delete, {});
        QCOMPARE(review.nextOpen(1), std::size_t(2));
        review.decide(2, ReviewVerdict::Ask, u"whose?"_s);
        QCOMPARE(review.nextOpen(3), std::size_t(0)); // from the beginning
        review.decide(0, ReviewVerdict::Keep, {});
        QCOMPARE(review.nextOpen(0), review.items().size());
        QCOMPARE(review.count(ReviewVerdict::None), 0);
        QCOMPARE(review.with(ReviewVerdict::Ask).front()->remark, u"whose?"_s);
    }

    void theLastVerdictCounts()
    {
        Fixture fixture;
        fixture.add(u"ak_1"_s, u"key"_s, 10);
        QVERIFY(fixture.begin({}));
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        const QSignalSpy noted(&fixture.keys(), &Listing::reviewed);
        review.decide(0, ReviewVerdict::Delete, {});
        review.decide(0, ReviewVerdict::Keep, {});
        review.decide(0, ReviewVerdict::Keep, {}); // nothing new
        QCOMPARE(review.count(ReviewVerdict::Delete), 0);
        QCOMPARE(review.count(ReviewVerdict::Keep), 1);
        QCOMPARE(noted.size(), 2);
    }

    void whatWasSkippedIsNotCalledUnseen()
    {
        Fixture fixture;
        for (int i = 1; i <= 3; ++i)
            fixture.add(u"ak_%1"_s.arg(i), u"key %1"_s.arg(i), 10 * i);
        QVERIFY(fixture.begin({}));
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        review.skip(0);
        review.decide(1, ReviewVerdict::Keep, {});
        review.skip(1); // stays decided
        const ExportTable table = review.result(ValueGuard(fixture.catalog));
        QCOMPARE(table.rows[0].front(), u"skipped"_s);
        QCOMPARE(table.rows[1].front(), u"keep"_s);
        QCOMPARE(table.rows[2].front(), u"not looked at"_s);
        QCOMPARE(review.openCount(), 2);
        QCOMPARE(review.nextOpen(0), std::size_t(0)); // a verdict is still wanted
    }

    void anotherRunGoesOnWithIt()
    {
        Fixture fixture;
        for (int i = 1; i <= 4; ++i)
            fixture.add(u"ak_%1"_s.arg(i), u"key %1"_s.arg(i), 10 * i);
        QVERIFY(fixture.begin({}, true));
        {
            AccessReview review(*fixture.session(), fixture.keys(), nullptr);
            review.decide(0, ReviewVerdict::Rotate, u"whose?"_s);
            review.decide(1, ReviewVerdict::Delete, {});
            review.decide(1, ReviewVerdict::Keep, {}); // the last one counts
            review.skip(2);
        }
        // The first one goes meanwhile, and one nobody has decided about.
        CredentialList list;
        list.items = { *fixture.keys().model().find(u"ak_2"_s),
                       *fixture.keys().model().find(u"ak_3"_s) };
        fixture.keys().takeList(list);
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        review.take(fixture.saved());
        QCOMPARE(idsOf(review), (QStringList{ u"ak_2"_s, u"ak_3"_s, u"ak_1"_s }));
        QCOMPARE(review.items()[0].verdict, ReviewVerdict::Keep);
        QCOMPARE(review.items()[1].verdict, ReviewVerdict::Skipped);
        QCOMPARE(review.items()[2].verdict, ReviewVerdict::Rotate);
        QCOMPARE(review.items()[2].remark, u"whose?"_s);
        QVERIFY(!review.items()[2].isListed);
        QCOMPARE(review.openCount(), 1);

        review.startAnew();
        QCOMPARE(idsOf(review), (QStringList{ u"ak_2"_s, u"ak_3"_s }));
        QCOMPARE(review.openCount(), 2);
        QVERIFY(fixture.saved().empty());
        // One that has come to its end is not gone on with.
        review.decide(0, ReviewVerdict::Keep, {});
        QCOMPARE(fixture.saved().size(), std::size_t(1));
        review.decide(1, ReviewVerdict::Keep, {});
        QVERIFY(fixture.saved().empty());
        // Nor is that of an account that is signed out.
        review.startAnew();
        review.decide(0, ReviewVerdict::Keep, {});
        const ListKey key = fixture.keys().key();
        QVERIFY(awaited(fixture.store.removeConnection(u"c1"_s)));
        QVERIFY(awaited(fixture.store.reviewed(key))->value().empty());
    }

    void ofASignInThatIsNotKeptNothingIsOnDisk()
    {
        Fixture fixture;
        fixture.add(u"ak_1"_s, u"key"_s, 10);
        fixture.add(u"ak_2"_s, u"another"_s, 20);
        QVERIFY(fixture.begin({}));
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        review.decide(0, ReviewVerdict::Keep, u"a remark"_s);
        QVERIFY(fixture.saved().empty());
    }

    void theResultSaysWhenAndWhere()
    {
        Fixture fixture;
        fixture.add(u"ak_1"_s, u"key"_s, 10);
        QVERIFY(fixture.begin({}));
        const AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        const ExportTable table = review.result(ValueGuard(fixture.catalog));
        QCOMPARE(table.rows.size(), std::size_t(1));
        const QStringList &row = table.rows.front();
        QCOMPARE(row.size(), table.columns.size());
        const ConnectionRecord &signIn = fixture.session()->connection();
        const std::pair<QString, QString> expected[] = {
            { u"exported_at"_s, exported(fixture.clock.now()) },
            { u"account"_s, signIn.accountName },
            { u"organization"_s, fixture.session()->organizationName() },
            { u"service"_s, signIn.serviceId },
            { u"server"_s, signIn.serverUrl },
        };
        for (const auto &[column, value] : expected)
            QCOMPARE(row.value(table.columns.indexOf(column)), value);
    }

    void theResultHasWhatChangedMeanwhile()
    {
        Fixture fixture;
        fixture.add(u"ak_1"_s, u"kept"_s, 10);
        fixture.add(u"ak_2"_s, u"goes"_s, 20);
        fixture.add(u"ak_3"_s, u"goes unseen"_s, 30);
        QVERIFY(fixture.begin({}));
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        review.decide(0, ReviewVerdict::Keep, {});
        review.decide(1, ReviewVerdict::Delete, {});
        CredentialList list;
        list.items = { *fixture.keys().model().find(u"ak_1"_s) };
        list.items.push_back(list.items.front());
        list.items.back().id = u"ak_new"_s;
        fixture.keys().takeList(list);
        for (const bool renews : { false, true }) {
            renews ? review.renew() : review.follow();
            const ExportTable table = review.result(ValueGuard(fixture.catalog));
            const auto column = [&table](const QString &name) {
                QStringList cells;
                for (const QStringList &row : table.rows)
                    cells.append(row.value(table.columns.indexOf(name)));
                return cells.join(u", "_s);
            };
            QCOMPARE(column(u"id"_s), renews ? u"ak_1, ak_new, ak_2"_s : u"ak_1, ak_2, ak_new"_s);
            QCOMPARE(column(u"verdict"_s),
                     renews ? u"keep, not looked at, delete"_s : u"keep, delete, not looked at"_s);
            QCOMPARE(column(u"in_list"_s), renews ? u"yes, yes, no"_s : u"yes, no, yes"_s);
            QVERIFY(review.with(ReviewVerdict::Delete).empty()); // there is nothing to delete
            QCOMPARE(review.count(ReviewVerdict::Delete), 1);
            QCOMPARE(review.count(ReviewVerdict::None), 1);
        }
    }

    void aPartOfAListIsNotCalledAll()
    {
        Fixture fixture;
        fixture.add(u"ak_1"_s, u"key"_s, 10);
        QVERIFY(fixture.begin({}));
        CredentialList part;
        part.items = fixture.keys().model().rows();
        part.complete = false;
        fixture.keys().takeList(part);
        QVERIFY(!AccessReview(*fixture.session(), fixture.keys(), nullptr).isOfAll());
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestAccessReview)
#include "tst_accessreview.moc"
