// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "storefixture.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = ActivityVerdict::Fault;

class StoreActivityTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"keyturn.db"_s);
        reopen();
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
        TestCase::cleanup();
    }

    void entriesComeBackAsTheyWereInTheirOrder()
    {
        std::vector<ActivityEntry> written;
        for (const QString &text : hostileTexts()) {
            const auto entry = wait(m_store->appendActivity(named(text, written.size())));
            QVERIFY(entry);
            QCOMPARE(entry->number, int(written.size()) + 1);
            written.push_back(*entry);
        }
        reopen();
        QVERIFY(wait(m_store->activity()) == written);
        const auto verdict = wait(m_store->verifyActivity());
        QVERIFY(verdict);
        QCOMPARE(*verdict,
                 (ActivityVerdict{ Fault::None, 0, int(written.size()), written.back().hash }));
    }

    void aDeletedRowIsFound()
    {
        fill(5);
        m_store.reset();
        rawSql(m_file, u"DELETE FROM activity WHERE number = 3"_s);
        reopen();
        expect(Fault::Missing, 3);
    }

    void aCutEndIsFound()
    {
        fill(5);
        m_store.reset();
        rawSql(m_file, u"DELETE FROM activity WHERE number >= 4"_s);
        reopen();
        expect(Fault::Missing, 4);
        // What is written from now on does not hide it.
        fill(1);
        expect(Fault::Missing, 4);
        QVERIFY(isError(wait(m_store->cutActivity(utc(2100, 1, 1))), StoreError::Kind::Failed));
    }

    void aChangeWhileTheStoreIsOpenIsFound()
    {
        fill(5);
        rawSql(m_file, u"UPDATE activity SET name = 'innocent' WHERE number = 2"_s);
        expect(Fault::Changed, 2);
    }

    void aChangedRowStaysAsItIs()
    {
        fill(5);
        m_store.reset();
        rawSql(m_file, u"UPDATE activity SET name = 'innocent' WHERE number = 4"_s);
        m_store = std::make_unique<Store>(m_file, nullptr);
        const auto opened = wait(m_store->open());
        QVERIFY(opened);
        QVERIFY(!opened->quarantined);
        expect(Fault::Changed, 4);
        const auto entries = wait(m_store->activity());
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(5));
        for (const ActivityEntry &entry : *entries)
            QCOMPARE(entry.isChanged, entry.number == 4);
        QCOMPARE(entries->at(3).keyName, u"innocent"_s);
        // Also where the file is replaced because of something else.
        m_store.reset();
        rawSql(m_file, u"UPDATE activity_mark SET hash = 'no'"_s);
        m_store = std::make_unique<Store>(m_file, nullptr);
        const auto again = wait(m_store->open());
        QVERIFY(again);
        QVERIFY(again->quarantined);
        const auto kept = wait(m_store->activity());
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t(5));
        QCOMPARE(kept->at(3).keyName, u"innocent"_s);
    }

    void isReadInPartsFromTheNewestOn()
    {
        fill(5);
        QCOMPARE(numbersBefore(0, 2), (std::vector{ 5, 4 }));
        QCOMPARE(numbersBefore(4, 2), (std::vector{ 3, 2 }));
        QVERIFY(!m_isLast);
        QCOMPARE(numbersBefore(2, 2), (std::vector{ 1 }));
        QVERIFY(m_isLast);
        QCOMPARE(numbersBefore(1, 2), std::vector<int>());
        QVERIFY(m_isLast);
    }

    void partsHaveTheRowsThatWereChanged()
    {
        fill(7);
        rawSql(m_file, u"UPDATE activity SET name = 'innocent' WHERE number IN (3, 4, 6)"_s);
        QCOMPARE(numbersBefore(0, 2), (std::vector{ 7, 6 }));
        QVERIFY(!m_isLast);
        QCOMPARE(numbersBefore(5, 4), (std::vector{ 4, 3, 2, 1 }));
    }

    void theHistoryOfAKeyIsFound()
    {
        const ActivityKey key{ u"s"_s,          {}, CredentialKind::ApiKey, u"ak_7f3a90b2c4d1"_s,
                               u"ak_7f…k9Qd"_s, {} };
        const std::pair<QString, QString> entries[] = {
            { u"ak_7f3a90b2"_s, {} }, // as the list shortens it
            { u"ak_00000000"_s, key.hint },   { {}, key.hint }, { {}, {} }, { key.id, key.hint },
            { u"ak_7f3a90b2c4d1e5f6"_s, {} },
        };
        for (const auto &[id, hint] : entries) {
            ActivityEntry entry;
            entry.at = utc(2026, 1, 1);
            entry.serviceId = u"s"_s;
            entry.keyId = id;
            entry.keyHint = hint;
            QVERIFY(wait(m_store->appendActivity(entry)));
        }
        QCOMPARE(numbersOf(key, 9), (std::vector{ 6, 5, 3, 1 }));
        QCOMPARE(numbersOf(key, 2), (std::vector{ 6, 5 }));
        ActivityKey elsewhere = key;
        elsewhere.serviceId = u"t"_s;
        QCOMPARE(numbersOf(elsewhere, 9), std::vector<int>());
    }

    void cuttingKeepsTheChain()
    {
        fill(5); // a day apart
        QVERIFY(wait(m_store->cutActivity(utc(2026, 1, 3))));
        auto entries = wait(m_store->activity());
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(3));
        QCOMPARE(entries->front().number, 3);
        expect(Fault::None, 0);
        fill(1);
        expect(Fault::None, 0);
        QVERIFY(wait(m_store->cutActivity(utc(2100, 1, 1))));
        expect(Fault::None, 0);
        fill(1);
        expect(Fault::None, 0);
        entries = wait(m_store->activity());
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().number, 7);
    }

private:
    static ActivityEntry named(const QString &name, std::size_t day)
    {
        ActivityEntry entry;
        entry.at = utc(2026, 1, 1).addDays(qint64(day)).addMSecs(7);
        entry.deed = Deed::Renamed;
        entry.result = DeedResult::Refused;
        entry.accountName = name;
        entry.serviceId = name;
        entry.serverUrl = name;
        entry.organizationName = name;
        entry.kind = CredentialKind::PersonalAccessKey;
        entry.keyId = name;
        entry.keyName = name;
        entry.keyHint = name;
        entry.nameBefore = name;
        return entry;
    }

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(wait(m_store->appendActivity(named(u"key %1"_s.arg(i), std::size_t(i)))));
    }

    std::vector<int> numbersBefore(int number, int most)
    {
        std::vector<int> numbers;
        if (const auto part = wait(m_store->activityBefore(number, most))) {
            m_isLast = part->isLast;
            for (const ActivityEntry &entry : part->entries)
                numbers.push_back(entry.number);
        }
        return numbers;
    }

    std::vector<int> numbersOf(const ActivityKey &key, int most)
    {
        std::vector<int> numbers;
        if (const auto entries = wait(m_store->activityOf(key, most))) {
            for (const ActivityEntry &entry : *entries)
                numbers.push_back(entry.number);
        }
        return numbers;
    }

    void expect(Fault fault, int number)
    {
        const auto verdict = wait(m_store->verifyActivity());
        QVERIFY(verdict);
        QCOMPARE(verdict->fault, fault);
        QCOMPARE(verdict->number, number);
    }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_file, nullptr);
        QVERIFY(wait(m_store->open()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Store> m_store;
    bool m_isLast = false; ///< of the part that was read last
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::StoreActivityTest)
#include "tst_storeactivity.moc"
