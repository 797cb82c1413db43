// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "store/storevalue.h"
#include "storefixture.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class StoreRotationsTest final : public TestCase
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

    void aRotationComesBackAsItWas()
    {
        for (const QString &text : hostileTexts()) {
            const RotationRecord record = rotationRecord(u"r-"_s + text, text);
            QVERIFY(wait(m_store->saveRotation(record)));
            reopen();
            QCOMPARE(wait(m_store->rotations()), std::vector{ record });
            QVERIFY(wait(m_store->removeRotation(record.uuid)));
            QCOMPARE(wait(m_store->rotations()), std::vector<RotationRecord>());
        }
    }

    void eachStepAndWhatIsNotThereYetComeBack()
    {
        for (const RotationStep step : { RotationStep::Making, RotationStep::Using,
                                         RotationStep::Waiting, RotationStep::Retiring }) {
            RotationRecord record;
            record.uuid = u"r"_s;
            record.step = step;
            record.startedAt = utc(2026, 11, 20);
            QVERIFY(wait(m_store->saveRotation(record)));
            reopen();
            QCOMPARE(wait(m_store->rotations()), std::vector{ record });
        }
    }

    void aLaterStateTakesThePlaceOfTheOneBefore()
    {
        RotationRecord one = rotationRecord(u"one"_s, u"x"_s);
        RotationRecord younger = rotationRecord(u"a younger one"_s, u"x"_s);
        younger.startedAt = one.startedAt.addSecs(1);
        QVERIFY(wait(m_store->saveRotation(younger)));
        QVERIFY(wait(m_store->saveRotation(one)));
        one.tick(one.consumers.front(), true);
        one.step = RotationStep::Retiring;
        QVERIFY(wait(m_store->saveRotation(one)));
        QCOMPARE(wait(m_store->rotations()), (std::vector{ one, younger }));
    }

    void aRowThatWasTouchedIsLeftOutAndTheOthersStay()
    {
        const RotationRecord whole = rotationRecord(u"whole"_s, u"x"_s);
        QVERIFY(wait(m_store->saveRotation(whole)));
        QVERIFY(wait(m_store->saveRotation(rotationRecord(u"touched"_s, u"x"_s))));
        m_store.reset();
        rawSql(m_file, u"UPDATE rotation SET step = 'retiring' WHERE uuid = 'touched'"_s);
        m_store = std::make_unique<Store>(m_file, nullptr);
        const auto opened = wait(m_store->open());
        QVERIFY(opened && opened->quarantined);
        QCOMPARE(wait(m_store->rotations()), std::vector{ whole });
    }

    void aStepOfANewerVersionIsOneThatEndsNothing()
    {
        RotationRecord record = rotationRecord(u"r"_s, u"x"_s);
        QCOMPARE(Stored<RotationStep>::read(u"a newer word"_s), RotationStep::Making);
        record.step = Stored<RotationStep>::read(u"a newer word"_s);
        QVERIFY(!record.obstacles().empty());
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_file, nullptr);
        QVERIFY(wait(m_store->open()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Store> m_store;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::StoreRotationsTest)
#include "tst_storerotations.moc"
