// SPDX-License-Identifier: MIT
#include "core/credentialids.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Ids = QSet<QString>;
using Found = QHash<QString, QString>;

class TestCredentialIds : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheListedId_data();
    void findsTheListedId();
    void findsAmongManyWhatALookAtEachPairFinds();
    void anIdMayBeAsLongAsAnAnswer();
};

namespace {

/// listedIds() as it is described, by a look at each pair.
Found foundInPairs(const Ids &listed, const Ids &known)
{
    Found found;
    const Ids openIds = listed - known;
    QHash<QString, int> fitting;
    Found only;
    for (const QString &id : known) {
        if (listed.contains(id)) {
            found.insert(id, id);
            continue;
        }
        int count = 0;
        for (const QString &other : openIds) {
            if (!mayBeSameId(other, id))
                continue;
            ++count;
            ++fitting[other];
            only.insert(id, other);
        }
        if (count != 1)
            only.remove(id);
    }
    for (auto it = only.cbegin(); it != only.cend(); ++it) {
        if (fitting.value(it.value()) == 1)
            found.insert(it.key(), it.value());
    }
    return found;
}

/// Of few characters, so that many begin like others.
Ids randomIds(QRandomGenerator &random)
{
    Ids ids;
    for (int count = random.bounded(60); count > 0; --count) {
        QString id = random.bounded(8) == 0 ? QString() : u"1234567"_s;
        for (int length = random.bounded(6); length > 0; --length)
            id += u"8x"_s.at(random.bounded(2));
        ids.insert(id);
    }
    return ids;
}

} // namespace

void TestCredentialIds::findsTheListedId_data()
{
    QTest::addColumn<Ids>("listed");
    QTest::addColumn<Ids>("known");
    QTest::addColumn<Found>("found");
    const QString whole = u"ak_deadbeef00"_s;
    const QString other = u"ak_deadbeef11"_s;
    const QString begin = u"ak_deadbeef"_s;
    QTest::newRow("equal") << Ids{ whole, other } << Ids{ whole } << Found{ { whole, whole } };
    QTest::newRow("the listed one is shortened")
        << Ids{ begin } << Ids{ whole } << Found{ { whole, begin } };
    QTest::newRow("the known one is shortened")
        << Ids{ whole } << Ids{ begin } << Found{ { begin, whole } };
    QTest::newRow("a known beginning of two") << Ids{ whole, other } << Ids{ begin } << Found{};
    QTest::newRow("a listed beginning of two") << Ids{ begin } << Ids{ whole, other } << Found{};
    QTest::newRow("equality comes first, in the list")
        << Ids{ begin, whole } << Ids{ whole } << Found{ { whole, whole } };
    QTest::newRow("equality comes first, in what is known")
        << Ids{ begin } << Ids{ begin, whole } << Found{ { begin, begin } };
    QTest::newRow("what is equal is taken") << Ids{ whole, begin } << Ids{ whole, other }
                                            << Found{ { whole, whole }, { other, begin } };
    QTest::newRow("too little in common")
        << Ids{ u"ak_1234"_s } << Ids{ u"ak_12345678"_s } << Found{};
    QTest::newRow("short but equal")
        << Ids{ u"42"_s } << Ids{ u"42"_s } << Found{ { u"42"_s, u"42"_s } };
    QTest::newRow("numbers") << Ids{ u"12345678"_s } << Ids{ u"123456789"_s } << Found{};
    QTest::newRow("a shortened one that happens to be a number")
        << Ids{ u"12345678"_s } << Ids{ u"12345678ab"_s }
        << Found{ { u"12345678ab"_s, u"12345678"_s } };
    QTest::newRow("blank") << Ids{ begin } << Ids{ QString() } << Found{};
}

void TestCredentialIds::findsTheListedId()
{
    QFETCH(const Ids, listed);
    QFETCH(const Ids, known);
    QFETCH(const Found, found);
    QCOMPARE(listedIds(listed, known), found);
}

void TestCredentialIds::findsAmongManyWhatALookAtEachPairFinds()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 1000; ++round) {
        const Ids listed = randomIds(random);
        const Ids known = randomIds(random);
        QCOMPARE(listedIds(listed, known), foundInPairs(listed, known));
    }
}

/// A look at each of its beginnings would not end.
void TestCredentialIds::anIdMayBeAsLongAsAnAnswer()
{
    const QString id(4'000'000, u'a');
    const QString beginning = id.left(3'000'000);
    QCOMPARE(listedIds({ beginning }, { id }), (Found{ { id, beginning } }));
    QVERIFY(listedIds({ u"bbbbbbbb"_s }, { id }).isEmpty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialIds)
#include "tst_credentialids.moc"
