// SPDX-License-Identifier: MIT
#include "exports/csv.h"
#include "session/annotations.h"
#include "session/exporttables.h"
#include "support/canary.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

const QDateTime moment(QDate(2027, 2, 19), QTime(22, 59, 59), Qt::UTC);

QHash<QString, QString> firstRow(const ExportTable &table)
{
    QHash<QString, QString> row;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        row.insert(table.columns[i], table.rows.front().at(i));
    return row;
}

VaultRecord record()
{
    VaultRecord record;
    record.uuid = u"v1"_s;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = u"https://api.anyreach.ai"_s;
    record.organizationName = u"Acme"_s;
    record.credentialId = u"ak_7f3a90b2c4d1e5f6"_s;
    record.name = u"=ci"_s;
    record.hint = u"ak_7f3a90b2…k9Qd"_s;
    record.storedAt = moment;
    record.expiresAt = moment;
    record.owner = u"North"_s;
    record.tags = { u"a"_s, u"b"_s };
    record.consumers = Consumer::ofLines(u"/srv/shop/.env: API_KEY\n@north"_s);
    record.check = CheckRecord{ CheckOutcome::Refused, moment, {}, {} };
    return record;
}

Annotation saidOf(const VaultRecord &record)
{
    return withEntry({}, record);
}

} // namespace

class TestExportTables final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theVaultSaysWhatIsKnown()
    {
        const auto row =
            firstRow(exporttables::ofVault({ { record(), Lifetime::Active } }, m_guard));
        QCOMPARE(row.value(u"name"_s), u"=ci"_s); // the file is made safe, not the table
        QCOMPARE(row.value(u"type"_s), u"api-key"_s);
        QCOMPARE(row.value(u"id"_s), u"ak_7f3a90b2c4d1e5f6"_s);
        QCOMPARE(row.value(u"masked_value"_s), u"ak_7f3a90b2…k9Qd"_s);
        QCOMPARE(row.value(u"status"_s), u"active"_s);
        QCOMPARE(row.value(u"expires_at"_s), u"2027-02-19T22:59:59Z"_s);
        QCOMPARE(row.value(u"verified_result"_s), u"refused"_s);
        QCOMPARE(row.value(u"used_in"_s), u"/srv/shop/.env: API_KEY\n@north"_s);
        QCOMPARE(row.value(u"tags"_s), u"a\nb"_s);
        QVERIFY(row.value(u"note"_s).isNull());
        QVERIFY(row.value(u"replaced_at"_s).isNull());
    }

    void anEndThatIsNotKnownIsNotToldAsNever()
    {
        VaultRecord unknown = record();
        unknown.expiryKnown = false;
        const auto row =
            firstRow(exporttables::ofVault({ { unknown, Lifetime::Unknown } }, m_guard));
        QVERIFY(row.value(u"expires_at"_s).isNull());
        QCOMPARE(row.value(u"status"_s), u"end-unknown"_s);
    }

    void aListSaysWhoseItIsAndWhatTheVaultKnows()
    {
        Credential credential;
        credential.id = u"ak_7f3a90b2"_s;
        credential.name = u"ci"_s;
        credential.createdAt = moment;
        const exporttables::ListPlace place{ u"anyreach"_s, u"https://api.anyreach.ai"_s,
                                             u"North"_s, u"Acme"_s };
        auto row = firstRow(exporttables::ofList(
            { { credential, u"mine"_s, Lifetime::Never, true, saidOf(record()) } }, place,
            m_guard));
        QCOMPARE(row.value(u"local_name"_s), u"mine"_s);
        QCOMPARE(row.value(u"in_vault"_s), u"yes"_s);
        QCOMPARE(row.value(u"owner"_s), u"North"_s);
        QCOMPARE(row.value(u"status"_s), u"never-expires"_s);
        QCOMPARE(row.value(u"account"_s), u"North"_s);
        row = firstRow(exporttables::ofList({ { credential, {}, Lifetime::Gone, false, {} } },
                                            place, m_guard));
        QCOMPARE(row.value(u"in_vault"_s), u"no"_s);
        QVERIFY(row.value(u"owner"_s).isNull());
        QVERIFY(row.value(u"used_in"_s).isNull());
        QCOMPARE(row.value(u"status"_s), u"gone"_s);
        // What is said of a key does not need its value.
        row = firstRow(exporttables::ofList(
            { { credential, {}, Lifetime::Never, false, saidOf(record()) } }, place, m_guard));
        QCOMPARE(row.value(u"in_vault"_s), u"no"_s);
        QCOMPARE(row.value(u"owner"_s), u"North"_s);
        QCOMPARE(row.value(u"used_in"_s), linesOf(record().consumers).join(u'\n'));
        QVERIFY(!row.value(u"used_in"_s).isEmpty());
    }

    void theLogTellsFilesAndRows()
    {
        ActivityEntry entry;
        entry.deed = Deed::SwappedInFile;
        entry.nameBefore = u".env"_s;
        auto row = firstRow(exporttables::ofActivity({ entry }, m_guard));
        QCOMPARE(row.value(u"file"_s), u".env"_s);
        QVERIFY(row.value(u"name_before"_s).isNull() && row.value(u"rows"_s).isNull());
        entry.deed = Deed::ExportedVault;
        entry.nameBefore = u"12"_s;
        row = firstRow(exporttables::ofActivity({ entry }, m_guard));
        QCOMPARE(row.value(u"rows"_s), u"12"_s);
        QVERIFY(row.value(u"name_before"_s).isNull() && row.value(u"type"_s).isNull());
        entry.deed = Deed::Renamed;
        row = firstRow(exporttables::ofActivity({ entry }, m_guard));
        QCOMPARE(row.value(u"name_before"_s), u"12"_s);
        QVERIFY(row.value(u"rows"_s).isNull() && row.value(u"file"_s).isNull());
    }

    /// Whoever has pasted a value into a wrong field does not hand it on with the list.
    void noValueGetsOut()
    {
        VaultRecord pasted = record();
        pasted.name = pasted.note = pasted.owner = pasted.organizationName = canaryKey;
        pasted.hint = pasted.credentialId = canaryToken;
        pasted.tags = { u"my "_s + canaryToken };
        pasted.consumers = Consumer::ofLines(canaryKey);
        Credential credential;
        credential.id = credential.name = canaryKey;
        const exporttables::ListPlace place{ u"anyreach"_s, {}, canaryKey, canaryToken };
        ActivityEntry entry;
        entry.accountName = entry.organizationName = entry.keyId = canaryKey;
        entry.keyName = entry.keyHint = entry.nameBefore = canaryToken;
        for (const ExportTable &table :
             { exporttables::ofVault({ { pasted, Lifetime::Active } }, m_guard),
               exporttables::ofList(
                   { { credential, canaryToken, Lifetime::Active, true, saidOf(pasted) } }, place,
                   m_guard),
               exporttables::ofActivity({ entry }, m_guard) }) {
            QCOMPARE(table.rows.front().size(), table.columns.size());
            QVERIFY2(!holdsCanary(csv::text(table)), csv::text(table).constData());
            QVERIFY(!holdsCanary(jsonOf(table)));
        }
    }

private:
    ValueGuard m_guard{ ServiceCatalog::load(u":/keyturn/services"_s, {}) };
};

KEYTURN_TEST_MAIN(QCoreApplication, TestExportTables)
#include "tst_exporttables.moc"
