// SPDX-License-Identifier: MIT
#include "core/compactlist.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Entries = CompactList<VaultRecord>;

namespace {

/// Whatever a server or a user may have sent: nothing, Latin-1, other letters, and half characters.
QString anyText(QRandomGenerator &random)
{
    static const QStringList texts{ QString(),
                                    u"x"_s,
                                    u"Clé de l'été"_s,
                                    u"ключ"_s,
                                    u"ak_7f3a90b2…k9Qd"_s,
                                    QString(QChar(0xD83D)),
                                    QString(300, u'a'),
                                    QString(300, QChar(0x6f22)),
                                    u"a\0b"_s,
                                    u"1c9d0a52-3f2a-4c19-9d7e-0a1b2c3d4e5f"_s,
                                    u"1C9D0A52-3F2A-4C19-9D7E-0A1B2C3D4E5F"_s,
                                    u"00000000-0000-0000-0000-000000000000"_s,
                                    u"1c9d0a52-3f2a-4c19-9d7e-0a1b2c3d4e5-"_s };
    return texts.at(random.bounded(texts.size()));
}

QDateTime anyMoment(QRandomGenerator &random)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(random.generate64() % 4'000'000'000'000), Qt::UTC);
}

std::optional<QDateTime> maybeMoment(QRandomGenerator &random)
{
    return random.bounded(2) == 0 ? std::nullopt : std::optional(anyMoment(random));
}

VaultRecord anyRecord(QRandomGenerator &random, const QString &uuid)
{
    VaultRecord record;
    record.uuid = uuid;
    for (QString *text :
         { &record.serviceId, &record.serverUrl, &record.organizationId, &record.organizationName,
           &record.credentialId, &record.name, &record.hint, &record.authUrl, &record.note,
           &record.fingerprint, &record.owner })
        *text = anyText(random);
    record.kind = CredentialKind(random.bounded(3));
    record.condition = EntryCondition(random.bounded(3));
    record.storedAt = anyMoment(random);
    record.expiresAt = maybeMoment(random);
    record.expiryKnown = random.bounded(2) == 0;
    record.supersededAt = maybeMoment(random);
    record.goneAt = maybeMoment(random);
    if (random.bounded(2) == 0)
        record.askedEnd = AskedEnd{ maybeMoment(random) };
    if (random.bounded(2) == 0)
        record.check = CheckRecord{ CheckOutcome::Refused, anyMoment(random), { u"read"_s }, {} };
    for (int count = random.bounded(3); count > 0; --count) {
        record.tags.append(anyText(random));
        record.consumers.push_back({ Consumer::Kind::File, anyText(random), anyText(random) });
    }
    return record;
}

std::vector<VaultRecord> anyRecords(int count)
{
    QRandomGenerator random(20261127);
    std::vector<VaultRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(anyRecord(random, u"uuid-%1"_s.arg(i)));
    return records;
}

} // namespace

/// A list of records in few bytes gives back what it was given.
class CompactListTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void givesSingleFields();
    void findsByTheWholeId();
    void isChangedLikeAnyList();
    void copiesAreApart();
    void takesFewBytes();
};

void CompactListTest::givesBackWhatItWasGiven()
{
    const auto records = anyRecords(1000);
    const Entries entries(records);
    QCOMPARE(entries.size(), records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        QVERIFY2(entries[i] == records[i], qPrintable(records[i].uuid));
    QVERIFY(std::vector<VaultRecord>(entries) == records);
    QVERIFY(entries.front() == records.front());
    QVERIFY(entries.back() == records.back());
    QVERIFY(entries == records);
    QCOMPARE(entries[0].storedAt.timeSpec(), Qt::UTC);
}

void CompactListTest::givesSingleFields()
{
    const auto records = anyRecords(100);
    const Entries entries(records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const VaultRecord some =
            entries.only<&VaultRecord::name, &VaultRecord::consumers, &VaultRecord::askedEnd>(i);
        VaultRecord expected;
        expected.name = records[i].name;
        expected.consumers = records[i].consumers;
        expected.askedEnd = records[i].askedEnd;
        QVERIFY2(some == expected, qPrintable(records[i].uuid));
        QVERIFY(entries.only<&VaultRecord::owner>(i).owner == records[i].owner); // behind all
    }
}

void CompactListTest::findsByTheWholeId()
{
    const Entries entries(anyRecords(120));
    QCOMPARE(entries.find(u"uuid-7"_s), 7);
    QCOMPARE(entries.find(u"uuid-77"_s), 77);
    QCOMPARE(entries.find(u"uuid-119"_s), 119);
    QCOMPARE(entries.find(u"uuid-"_s), -1);
    QCOMPARE(entries.find(u"uuid-777"_s), -1);
    QCOMPARE(entries.find(QString()), -1);
    QVERIFY(entries.keyAt(7) != entries.keyAt(77));
    QVERIFY(entries.keyAt(7) == Entries({ entries[7] }).keyAt(0));
}

void CompactListTest::isChangedLikeAnyList()
{
    const auto records = anyRecords(4);
    Entries entries{ records[0], records[1] };
    entries.prepend(records[2]);
    entries.replace(1, records[3]);
    QVERIFY(entries == (std::vector{ records[2], records[3], records[1] }));
    entries.remove(0, 2);
    QVERIFY(entries == std::vector{ records[1] });
    entries.append(Entries{ records[0], records[2] });
    QVERIFY(entries == (std::vector{ records[1], records[0], records[2] }));
    QVERIFY(!entries.isEqualAt(0, entries, 1));
    entries.replace(0, entries, 1);
    QVERIFY(entries.isEqualAt(0, entries, 1));
}

void CompactListTest::copiesAreApart()
{
    const auto records = anyRecords(2);
    const Entries before{ records[0] };
    Entries after = before;
    after.replace(0, records[1]);
    QVERIFY(before == std::vector{ records[0] });
    QVERIFY(after == std::vector{ records[1] });
}

// What a hundred thousand entries may take depends on it (tests/bench/README.md).
void CompactListTest::takesFewBytes()
{
    VaultRecord record;
    record.uuid = u"00000000-3f2a-4c19-9d7e-0a1b2c3d4e5f"_s;
    record.serviceId = u"anyreach"_s;
    record.name = u"Key of a team"_s;
    Packer packer;
    packer.putAll(record);
    constexpr qsizetype uuid = 16;
    const qsizetype texts = uuid + record.serviceId.size() + record.name.size();
    QVERIFY2(packer.takeBytes().size() < texts + 40,
             "more than the texts in Latin-1, and the bytes of the UUID");
}

KEYTURN_TEST_MAIN(QCoreApplication, CompactListTest)
#include "tst_compactlist.moc"
