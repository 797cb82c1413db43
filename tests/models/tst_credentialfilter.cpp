// SPDX-License-Identifier: MIT
#include "modelfixture.h"
#include "models/credentialfilter.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Column = CredentialModel::Column;

} // namespace

class CredentialFilterTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_clock = std::make_unique<FixedClock>();
        m_model = std::make_unique<CredentialModel>(*m_clock, nullptr);
        m_filter = std::make_unique<CredentialFilter>(nullptr);
        m_filter->setSourceModel(m_model.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_model.reset();
        TestCase::cleanup();
    }

    void whatNeverExpiresComesLast()
    {
        Credential unknown = credential(u"d-unknown"_s, {});
        unknown.expiryKnown = false;
        unknown.expiresAt = utc(2020, 1, 1); // not to be used, because expiryKnown is false
        m_model->setRows(
            { credential(u"c-never"_s, {}), credential(u"b-late"_s, {}, utc(2027, 11, 26)), unknown,
              credential(u"e-past"_s, {}, utc(2026, 1, 1)), credential(u"a-never"_s, {}) });
        m_filter->sort(int(Column::Status), Qt::AscendingOrder);
        QCOMPARE(
            idsOf(*m_filter),
            (QStringList{ u"e-past"_s, u"b-late"_s, u"a-never"_s, u"c-never"_s, u"d-unknown"_s }));
        m_filter->sort(int(Column::Status), Qt::DescendingOrder);
        QCOMPARE(
            idsOf(*m_filter),
            (QStringList{ u"d-unknown"_s, u"a-never"_s, u"c-never"_s, u"b-late"_s, u"e-past"_s }));
    }

    void whatHasTheSameStatusIsSortedByName()
    {
        m_model->setRows({ credential(u"1"_s, u"key 10"_s), credential(u"2"_s, u"Key 2"_s),
                           credential(u"3"_s, u"alpha"_s),
                           credential(u"4"_s, u"soon"_s, utc(2026, 11, 26)) });
        m_filter->sort(int(Column::Status), Qt::AscendingOrder);
        QCOMPARE(idsOf(*m_filter), (QStringList{ u"4"_s, u"3"_s, u"2"_s, u"1"_s }));
        m_filter->sort(int(Column::Status), Qt::DescendingOrder);
        QCOMPARE(idsOf(*m_filter), (QStringList{ u"3"_s, u"2"_s, u"1"_s, u"4"_s }));
    }

    void whatIsDeletedStandsAmongTheStatusesAlone()
    {
        m_model->setRows({ credential(u"1"_s, u"beta"_s), credential(u"2"_s, u"delta"_s) });
        m_model->addDeleted(credential(u"3"_s, u"alpha"_s, utc(2026, 1, 1)),
                            { m_clock->now(), true });
        for (const Column column : { Column::Name, Column::Created, Column::Vault }) {
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                m_filter->sort(int(column), order);
                QCOMPARE(idsOf(*m_filter).last(), u"3"_s);
            }
        }
        m_filter->sort(int(Column::Status), Qt::AscendingOrder);
        QCOMPARE(idsOf(*m_filter), (QStringList{ u"3"_s, u"1"_s, u"2"_s }));
    }

    void momentsAreSortedByTimeAndNotByTheirText()
    {
        Credential march = credential(u"march"_s, {});
        march.createdAt = utc(2024, 3, 12);
        Credential september = credential(u"september"_s, {});
        september.createdAt = utc(2026, 9, 3);
        Credential january = credential(u"january"_s, {});
        january.createdAt = utc(2026, 1, 2);
        m_model->setRows({ september, march, january });
        m_filter->sort(int(Column::Created));
        QCOMPARE(idsOf(*m_filter), (QStringList{ u"march"_s, u"january"_s, u"september"_s }));
    }

    void namesAreSortedAsPeopleCount()
    {
        m_model->setRows({ credential(u"1"_s, u"key 10"_s), credential(u"2"_s, u"Key 2"_s),
                           credential(u"3"_s, u"key 1"_s), credential(u"4"_s, u"\u00C9cole"_s),
                           credential(u"5"_s, u"zebra"_s), credential(u"6"_s, u"eagle"_s) });
        m_filter->sort(int(Column::Name));
        QCOMPARE(idsOf(*m_filter), (QStringList{ u"6"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"5"_s }));
    }

    void equalNamesAreSortedById()
    {
        for (int round = 0; round < 20; ++round) {
            QStringList ids{ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s };
            const QStringList expected = ids;
            std::shuffle(ids.begin(), ids.end(), *QRandomGenerator::global());
            std::vector<Credential> rows;
            for (const QString &id : ids)
                rows.push_back(credential(id, u"same"_s));
            m_model->setRows({});
            m_model->setRows(rows);
            for (const Column column : { Column::Name, Column::Created, Column::Vault }) {
                m_filter->sort(int(column));
                QCOMPARE(idsOf(*m_filter), expected);
            }
        }
    }

    void theSearchTakesTheTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("nothing") << u""_s << QStringList{ u"ak_1"_s, u"ak_2"_s, u"ak_3"_s };
        QTest::addRow("case") << u"PRODUCTION"_s << QStringList{ u"ak_1"_s };
        QTest::addRow("a dot") << u"."_s << QStringList{ u"ak_1"_s };
        QTest::addRow("a star") << u"*"_s << QStringList{ u"ak_2"_s };
        QTest::addRow("a group") << u"(eu|us)"_s << QStringList{ u"ak_2"_s };
        QTest::addRow("an open bracket") << u"["_s << QStringList{ u"ak_3"_s };
        QTest::addRow("a backslash") << u"\\"_s << QStringList{ u"ak_3"_s };
        QTest::addRow("an id") << u"AK_2"_s << QStringList{ u"ak_2"_s };
        QTest::addRow("an alias") << u"mine"_s << QStringList{ u"ak_3"_s };
        QTest::addRow("the name behind an alias") << u"[x"_s << QStringList{ u"ak_3"_s };
        QTest::addRow("nowhere") << u"elsewhere"_s << QStringList();
    }

    void theSearchTakesTheTextAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        m_model->setRows({ credential(u"ak_1"_s, u"production v1.2"_s),
                           credential(u"ak_2"_s, u"gate (eu|us)*"_s),
                           credential(u"ak_3"_s, u"[x\\"_s) });
        m_model->setAliases({ { u"ak_3"_s, u"Mine"_s } });
        m_filter->setSearchText(text);
        QCOMPARE(idsOf(*m_filter), expected);
        QCOMPARE(m_filter->isFiltering(), !text.isEmpty());
        m_filter->setSearchText({});
        QCOMPARE(m_filter->rowCount(), 3);
    }

    void statusesAreFiltered()
    {
        m_model->setRows({ credential(u"past"_s, {}, utc(2026, 1, 1)),
                           credential(u"soon"_s, u"x"_s, utc(2026, 11, 26)),
                           credential(u"never"_s, u"x"_s) });
        m_filter->setStatusFilter(LifetimeGroup::Soon);
        QCOMPARE(idsOf(*m_filter), QStringList(u"soon"_s));
        QVERIFY(m_filter->isFiltering());
        m_filter->setSearchText(u"y"_s);
        QCOMPARE(m_filter->rowCount(), 0);
        m_filter->setSearchText(u"x"_s);
        m_filter->setStatusFilter({});
        QCOMPARE(idsOf(*m_filter), (QStringList{ u"soon"_s, u"never"_s }));
    }

    void aRowMovesOnWhenItsStatusDoes()
    {
        m_model->setRows({ credential(u"a"_s, {}, utc(2026, 11, 22)) });
        m_filter->setStatusFilter(LifetimeGroup::Soon);
        QCOMPARE(m_filter->rowCount(), 1);
        m_clock->advance(std::chrono::hours(24));
        auto *timer = m_model->findChild<QTimer *>();
        QVERIFY(timer);
        timer->start(1);
        QTRY_COMPARE(m_filter->rowCount(), 0);
    }

    void aNewAliasIsFoundAtOnce()
    {
        m_model->setRows({ credential(u"a"_s, u"server"_s) });
        m_filter->setSearchText(u"mine"_s);
        QCOMPARE(m_filter->rowCount(), 0);
        m_model->setAliases({ { u"a"_s, u"mine"_s } });
        QCOMPARE(m_filter->rowCount(), 1);
    }

    void theSelectionSurvivesARefreshASortAndATick()
    {
        m_model->setRows(
            { credential(u"a"_s, u"3"_s), credential(u"b"_s, u"2"_s), credential(u"c"_s, u"1"_s) });
        m_filter->sort(int(Column::Name));
        QItemSelectionModel selection(m_filter.get());
        selection.setCurrentIndex(m_filter->index(1, 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_model->setRows(
            { credential(u"z"_s, u"0"_s), credential(u"b"_s, u"9"_s), credential(u"a"_s, u"3"_s) });
        m_filter->sort(int(Column::Status), Qt::DescendingOrder);
        auto *timer = m_model->findChild<QTimer *>();
        QSignalSpy ticked(timer, &QTimer::timeout);
        timer->start(1);
        QVERIFY(ticked.wait());
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(CredentialModel::IdRole), u"b"_s);
        QCOMPARE(selection.currentIndex().data(CredentialModel::IdRole), u"b"_s);
    }

    void anyListFollowsAnyOtherSortedAndFiltered()
    {
        QRandomGenerator random(20261121);
        m_filter->sort(int(Column::Name));
        m_filter->setSearchText(u"1"_s);
        for (int round = 0; round < 200; ++round) {
            std::vector<Credential> rows;
            for (int i = 0; i < random.bounded(12); ++i)
                rows.push_back(credential(QString::number(random.bounded(15)),
                                          QString::number(random.bounded(30))));
            m_model->setRows(rows);
            QStringList expected;
            for (const Credential &row : m_model->rows()) {
                if (row.name.contains(u'1') || row.id.contains(u'1'))
                    expected.append(row.id);
            }
            QStringList found = idsOf(*m_filter);
            expected.sort();
            found.sort();
            QCOMPARE(found, expected);
        }
    }

    void tenThousandRowsStayFast()
    {
        m_tester.reset(); // the tester would check every row after every signal
        std::vector<Credential> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.push_back(credential(u"ak_%1"_s.arg(i * 7919 % 10'000, 8, 10, QLatin1Char('0')),
                                      u"Key %1"_s.arg(i * 31 % 997),
                                      utc(2026, 1, 1).addSecs(i * 3600)));
        QElapsedTimer timer;
        timer.start();
        m_filter->sort(int(Column::Name));
        m_model->setRows(rows);
        const qint64 sorted = timer.restart();
        m_filter->setSearchText(u"key 99"_s);
        const qint64 searched = timer.restart();
        m_filter->setSearchText({});
        const qint64 cleared = timer.restart();
        m_filter->setStatusFilter(LifetimeGroup::Soon);
        const qint64 filtered = timer.restart();
        QCOMPARE(m_filter->sourceModel()->rowCount(), 10'000);
        // The limit is generous for a sanitizer and a busy machine; quadratic work would take
        // minutes.
        for (const qint64 ms : { sorted, searched, cleared, filtered })
            QVERIFY2(ms < 5000, qPrintable(QString::number(ms)));
        qInfo() << "sorted, searched, cleared, filtered:" << sorted << searched << cleared
                << filtered << "ms";
    }

private:
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<CredentialModel> m_model;
    std::unique_ptr<CredentialFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::CredentialFilterTest)
#include "tst_credentialfilter.moc"
