// SPDX-License-Identifier: MIT
#include "core/listchanges.h"
#include "modelfixture.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Rows = std::vector<Credential>;

QStringList ids(const Rows &rows)
{
    QStringList ids;
    for (const Credential &row : rows)
        ids.append(row.id);
    ids.sort();
    return ids;
}

QStringList ids(const std::vector<ListChanges::Change> &changes)
{
    Rows rows;
    for (const ListChanges::Change &change : changes)
        rows.push_back(change.now);
    return ids(rows);
}

Rows randomRows(QRandomGenerator &random)
{
    Rows rows;
    const int count = random.bounded(30);
    for (int i = 0; i < count; ++i) {
        const QString id = u"ak_%1"_s.arg(random.bounded(40), 8, 10, QLatin1Char('0'));
        if (std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; }))
            continue;
        rows.push_back(credential(id, QString::number(random.bounded(3))));
        rows.back().expiryKnown = random.bounded(4) > 0;
        if (rows.back().expiryKnown && random.bounded(3) > 0)
            rows.back().expiresAt = utc(2027, 1, 1 + random.bounded(3));
    }
    return rows;
}

/// The same rows, some with another name, and perhaps two of them in each other's place.
Rows changedRows(Rows rows, QRandomGenerator &random)
{
    for (Credential &row : rows) {
        if (random.bounded(4) == 0)
            row.name = QString::number(random.bounded(3));
    }
    if (!rows.empty() && random.bounded(2) == 0)
        std::swap(rows.front(), rows[std::size_t(random.bounded(int(rows.size())))]);
    return rows;
}

const Credential *findIn(const Rows &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&id](const Credential &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// What changesBetween() has to tell of whole lists, said as plainly as possible.
struct Expected
{
    QStringList appeared;
    QStringList vanished;
    QStringList renamed;
    QStringList endChanged;

    Expected(const Rows &before, const Rows &now)
    {
        for (const Credential &row : now) {
            const Credential *was = findIn(before, row.id);
            if (!was)
                appeared.append(row.id);
            else if (was->name != row.name)
                renamed.append(row.id);
            if (was && was->expiryKnown && row.expiryKnown && was->expiresAt != row.expiresAt)
                endChanged.append(row.id);
        }
        for (const Credential &row : before) {
            if (!findIn(now, row.id))
                vanished.append(row.id);
        }
        for (QStringList *list : { &appeared, &vanished, &renamed, &endChanged })
            list->sort();
    }
};

} // namespace

/// What has become of a list: which rows are new, gone, renamed or end otherwise.
class ListChangesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandListsAreToldAndTaken();
    void eachIsNamedOnce();
    void aPartProvesNothing_data();
    void aPartProvesNothing();
    void anIdMayBeShownInAnotherLength();
    void anEndThatWasNotToldIsNoChange();
    void anEndThatMovesBySecondsIsNoChange();
    void changesAddUp();
    void whatIsTakenBackIsInNone();
    void whatHasReturnedIsNotGone();
    void aShortAnswerIsSuspicious_data();
    void aShortAnswerIsSuspicious();
    void manyRowsAreComparedAtOnce();
};

void ListChangesTest::aThousandListsAreToldAndTaken()
{
    QRandomGenerator random(20261126);
    FixedClock clock;
    CredentialModel model(clock, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    Rows before;
    for (int round = 0; round < 1000; ++round) {
        const Rows now = random.bounded(2) == 0 ? changedRows(before, random) : randomRows(random);
        const Expected expected(before, now);
        const ListChanges changes = changesBetween({ before, true }, { now, true });
        QCOMPARE(ids(changes.appeared), expected.appeared);
        QCOMPARE(ids(changes.vanished), expected.vanished);
        QCOMPARE(ids(changes.renamed), expected.renamed);
        QCOMPARE(ids(changes.endChanged), expected.endChanged);

        selection.clear();
        std::set<QString> selected;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (random.bounded(2) == 0)
                continue;
            selection.select(model.index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
            const QString id = model.rows()[std::size_t(row)].id;
            if (findIn(now, id))
                selected.insert(id);
        }
        model.setRows(now);
        std::set<QString> kept;
        for (const QModelIndex &index : selection.selectedRows())
            kept.insert(index.data(CredentialModel::IdRole).toString());
        QCOMPARE(kept, selected);
        QCOMPARE(ids(model.rows()), ids(now));
        for (const Credential &row : now)
            QVERIFY(*model.find(row.id) == row);
        before = now;
    }
}

void ListChangesTest::eachIsNamedOnce()
{
    const Rows before{ credential(u"ak_stays"_s, u"stays"_s), credential(u"ak_goes"_s, u"goes"_s),
                       credential(u"ak_old"_s, u"old name"_s, utc(2027, 1, 1)) };
    const Rows now{ credential(u"ak_new"_s, u"new"_s), credential(u"ak_stays"_s, u"stays"_s),
                    credential(u"ak_old"_s, u"new name"_s, utc(2027, 2, 1)) };
    const ListChanges changes = changesBetween({ before, true }, { now, true });
    QCOMPARE(ids(changes.appeared), QStringList{ u"ak_new"_s });
    QCOMPARE(ids(changes.vanished), QStringList{ u"ak_goes"_s });
    QCOMPARE(ids(changes.renamed), QStringList{ u"ak_old"_s });
    QCOMPARE(changes.renamed.front().before.name, u"old name"_s);
    QCOMPARE(ids(changes.endChanged), QStringList{ u"ak_old"_s });
    QVERIFY(!changes.isEmpty());
    QVERIFY(changesBetween({ now, true }, { now, true }).isEmpty());
}

void ListChangesTest::aPartProvesNothing_data()
{
    QTest::addColumn<bool>("wasWhole");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("before") << false << true;
    QTest::newRow("now") << true << false;
    QTest::newRow("both") << false << false;
}

void ListChangesTest::aPartProvesNothing()
{
    QFETCH(bool, wasWhole);
    QFETCH(bool, isWhole);
    const Rows before{ credential(u"ak_one"_s, u"one"_s), credential(u"ak_two"_s, u"two"_s) };
    const Rows now{ credential(u"ak_two"_s, u"2"_s), credential(u"ak_three"_s, u"three"_s) };
    const ListChanges changes = changesBetween({ before, wasWhole }, { now, isWhole });
    QCOMPARE(changes.appeared.size(), std::size_t(wasWhole ? 1 : 0));
    QCOMPARE(changes.vanished.size(), std::size_t(isWhole ? 1 : 0));
    QCOMPARE(ids(changes.renamed), QStringList{ u"ak_two"_s }); // it is in both
}

void ListChangesTest::anIdMayBeShownInAnotherLength()
{
    const Rows shorter{ credential(u"ak_12345678"_s, u"a"_s) };
    const Rows longer{ credential(u"ak_1234567890"_s, u"b"_s) };
    for (const auto &[before, now] : { std::pair(shorter, longer), std::pair(longer, shorter) }) {
        const ListChanges changes = changesBetween({ before, true }, { now, true });
        QVERIFY(changes.appeared.empty());
        QVERIFY(changes.vanished.empty());
        QCOMPARE(changes.renamed.size(), std::size_t(1));
    }
    // A beginning that fits two is neither of them for certain, and neither is new.
    const Rows two{ credential(u"ak_1234567890"_s, u"b"_s),
                    credential(u"ak_12345678aa"_s, u"c"_s) };
    QVERIFY(changesBetween({ shorter, true }, { two, true }).isEmpty());
    QVERIFY(changesBetween({ two, true }, { shorter, true }).isEmpty());
}

void ListChangesTest::anEndThatWasNotToldIsNoChange()
{
    Rows told{ credential(u"ak_one"_s, u"one"_s, utc(2027, 1, 1)) };
    Rows untold{ credential(u"ak_one"_s, u"one"_s) };
    untold[0].expiryKnown = false;
    QVERIFY(changesBetween({ told, true }, { untold, true }).isEmpty());
    QVERIFY(changesBetween({ untold, true }, { told, true }).isEmpty());
    untold[0].expiryKnown = true; // it never expires
    QCOMPARE(changesBetween({ told, true }, { untold, true }).endChanged.size(), std::size_t(1));
}

void ListChangesTest::anEndThatMovesBySecondsIsNoChange()
{
    const Rows before{ credential(u"ak_one"_s, u"one"_s, utc(2027, 1, 1)) };
    Rows now = before;
    now[0].expiresAt = before[0].expiresAt->addSecs(59);
    QVERIFY(changesBetween({ before, true }, { now, true }).isEmpty());
    now[0].expiresAt = before[0].expiresAt->addSecs(-60);
    QCOMPARE(changesBetween({ before, true }, { now, true }).endChanged.size(), std::size_t(1));
}

void ListChangesTest::changesAddUp()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 300; ++round) {
        const Rows first = randomRows(random);
        Rows before = first;
        ListChanges sum;
        for (int step = 0; step < 4; ++step) {
            const Rows now = randomRows(random);
            sum.add(changesBetween({ before, true }, { now, true }));
            before = now;
        }
        const Expected expected(first, before);
        QCOMPARE(ids(sum.appeared), expected.appeared);
        QCOMPARE(ids(sum.vanished), expected.vanished);
        for (const QStringList &list : { ids(sum.renamed), ids(sum.endChanged) }) {
            for (const QString &id : list) {
                QCOMPARE(list.count(id), 1);
                QVERIFY(findIn(first, id) && findIn(before, id));
            }
        }
    }
}

void ListChangesTest::whatIsTakenBackIsInNone()
{
    const Rows first{ credential(u"ak_one"_s, u"one"_s, utc(2027, 1, 1)) };
    const Rows second{ credential(u"ak_one"_s, u"two"_s, utc(2027, 2, 1)),
                       credential(u"ak_new"_s, u"new"_s) };
    const Rows third{ credential(u"ak_one"_s, u"three"_s, utc(2027, 1, 1)),
                      credential(u"ak_new"_s, u"newer"_s) };
    ListChanges sum = changesBetween({ first, true }, { second, true });
    sum.add(changesBetween({ second, true }, { third, true }));
    QCOMPARE(ids(sum.renamed), QStringList{ u"ak_one"_s });
    QCOMPARE(sum.renamed.front().before.name, u"one"_s);
    QCOMPARE(sum.renamed.front().now.name, u"three"_s);
    QVERIFY(sum.endChanged.empty());
    QCOMPARE(sum.appeared.front().name, u"newer"_s);
    sum.add(changesBetween({ third, true }, { first, true }));
    QVERIFY(sum.isEmpty());
    sum.add(changesBetween({ first, true }, { {}, true }));
    QCOMPARE(ids(sum.vanished), QStringList{ u"ak_one"_s });
}

void ListChangesTest::whatHasReturnedIsNotGone()
{
    const Rows rows{ credential(u"ak_one"_s, u"one"_s, utc(2027, 1, 1)) };
    ListChanges sum = changesBetween({ rows, true }, { {}, true });
    ListChanges back;
    back.returned = rows;
    QVERIFY(!back.isEmpty());
    sum.add(back);
    sum.add(back);
    QVERIFY(sum.vanished.empty());
    QCOMPARE(ids(sum.returned), QStringList{ u"ak_one"_s });
    sum.add(changesBetween({ rows, true }, { {}, true }));
    QVERIFY(sum.returned.empty());
    QCOMPARE(ids(sum.vanished), QStringList{ u"ak_one"_s });
}

void ListChangesTest::aShortAnswerIsSuspicious_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("suspicious");
    QTest::newRow("nothing was there") << 0 << 0 << 0 << false;
    QTest::newRow("the only one") << 1 << 1 << 0 << false;
    QTest::newRow("both") << 2 << 2 << 0 << true;
    QTest::newRow("all, deleted here but for one") << 9 << 1 << 0 << false;
    QTest::newRow("few of few") << 5 << 4 << 1 << false;
    QTest::newRow("most") << 9 << 5 << 4 << true;
    QTest::newRow("half") << 10 << 5 << 5 << true;
    QTest::newRow("half of sixteen") << 16 << 8 << 8 << true;
    QTest::newRow("less than half") << 11 << 5 << 6 << false;
    QTest::newRow("a part of many") << 1000 << 499 << 501 << false;
    QTest::newRow("others came") << 10 << 10 << 10 << true;
}

void ListChangesTest::aShortAnswerIsSuspicious()
{
    QFETCH(int, before);
    QFETCH(int, missing);
    QFETCH(int, now);
    QTEST(isSuspiciouslyShort(std::size_t(before), std::size_t(missing), std::size_t(now)),
          "suspicious");
}

void ListChangesTest::manyRowsAreComparedAtOnce()
{
    Rows before;
    Rows now;
    for (int i = 0; i < 10'000; ++i) {
        before.push_back(credential(u"ak_a%1"_s.arg(i, 12, 10, QLatin1Char('0')), u"a"_s));
        now.push_back(credential(u"ak_b%1"_s.arg(i, 12, 10, QLatin1Char('0')), u"b"_s));
    }
    const ListChanges changes = changesBetween({ before, true }, { now, true });
    QCOMPARE(changes.vanished.size(), before.size());
    QCOMPARE(changes.appeared.size(), now.size());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ListChangesTest)

#include "tst_listchanges.moc"
