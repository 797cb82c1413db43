// SPDX-License-Identifier: MIT
#include "modelfixture.h"
#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Column = VaultModel::Column;

VaultRecord record(const QString &uuid, const QString &name)
{
    VaultRecord made;
    made.uuid = uuid;
    made.serviceId = u"anyreach"_s;
    made.serverUrl = u"https://api.example"_s;
    made.organizationName = u"Acme Voice"_s;
    made.name = name;
    made.hint = u"ak_7f3a90b2…k9Qd"_s;
    made.storedAt = utc(2026, 9, 3);
    return made;
}

QString serviceOf(const VaultRecord &entry)
{
    return entry.serviceId == "anyreach"_L1 ? u"Anyreach"_s : entry.serviceId;
}

QString kindName(CredentialKind kind)
{
    return kind == CredentialKind::Token ? u"Token"_s : u"API key"_s;
}

} // namespace

class VaultModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_clock = std::make_unique<FixedClock>();
        m_model = std::make_unique<VaultModel>(VaultModel::Words{ serviceOf, kindName }, *m_clock,
                                               nullptr);
        m_filter = std::make_unique<VaultFilter>(nullptr);
        m_filter->setSourceModel(m_model.get());
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal));
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    }

    void cleanup()
    {
        m_testers.clear();
        m_filter.reset();
        m_model.reset();
        TestCase::cleanup();
    }

    void aRowSaysWhatAndWhere()
    {
        m_model->setRows({ record(u"1"_s, u"Production"_s) });
        QCOMPARE(shown(),
                 (QStringList{ u"Production"_s, u"Anyreach · Acme Voice"_s, u"API key"_s,
                               u"ak_7f3a90b2…k9Qd"_s, u"3 Sep 2026"_s, u"Never expires"_s }));
    }

    void whereItWorksIsNotGuessed_data()
    {
        QTest::addColumn<VaultRecord>("entry");
        QTest::addColumn<QString>("where");
        VaultRecord entry = record(u"1"_s, {});
        QTest::addRow("organization") << entry << u"Anyreach · Acme Voice"_s;
        entry.kind = CredentialKind::Token;
        QTest::addRow("token") << entry << u"Anyreach · all organizations"_s;
        entry.kind = CredentialKind::ApiKey;
        entry.organizationName = u"%2 %1"_s;
        QTest::addRow("a name like a place marker") << entry << u"Anyreach · %2 %1"_s;
        entry.organizationName.clear();
        entry.organizationId = u"org_1"_s;
        QTest::addRow("its id alone") << entry << u"Anyreach · org_1"_s;
        entry.organizationId.clear();
        QTest::addRow("unknown organization") << entry << u"Anyreach"_s;
        entry.serviceId = u"gone\u202E"_s;
        QTest::addRow("unknown service") << entry << u"gone⟨U+202E⟩"_s;
    }

    void whereItWorksIsNotGuessed()
    {
        QFETCH(VaultRecord, entry);
        QFETCH(QString, where);
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Where).data().toString(), where);
    }

    void textOfOthersIsShownPlain()
    {
        const QString hostile = u"<b>x</b>\u202E\n&amp;"_s;
        VaultRecord entry = record(u"1"_s, hostile);
        entry.organizationName = hostile;
        entry.hint = hostile;
        entry.credentialId = hostile;
        entry.serverUrl = hostile;
        m_model->setRows({ entry });
        for (int column = 0; column < int(Column::Count); ++column) {
            const QModelIndex index = m_model->index(0, column);
            QVERIFY2(!index.data(Qt::ToolTipRole).toString().contains("<b>"_L1),
                     qPrintable(index.data(Qt::ToolTipRole).toString()));
            QVERIFY(index.data(Qt::ToolTipRole).toString().startsWith("<qt>"_L1));
            for (const int role : { Qt::DisplayRole, Qt::AccessibleTextRole }) {
                QVERIFY(!index.data(role).toString().contains(u'\u202E'));
                QVERIFY(!index.data(role).toString().contains(u'\n'));
            }
        }
        QVERIFY(cell(Column::Name).data(VaultModel::SuspiciousRole).toBool());
    }

    void anExpiryThatNobodyKnowsIsUnknown()
    {
        VaultRecord entry = record(u"1"_s, {});
        entry.expiryKnown = false;
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Expires).data().toString(), u"Unknown"_s);
        QCOMPARE(cell(Column::Expires).data(VaultModel::ExpiryStateRole).toInt(),
                 int(ExpiryState::Unknown));
        QCOMPARE(cell(Column::Expires).data(Qt::AccessibleTextRole).toString(),
                 u"Expiry unknown"_s);
        QCOMPARE(cell(Column::Name).data().toString(), u"(no name)"_s);
    }

    void aChangedRowIsTheOnlyOneAnnounced()
    {
        m_model->setRows(
            { record(u"a"_s, u"A"_s), record(u"b"_s, u"B"_s), record(u"c"_s, u"C"_s) });
        QItemSelectionModel selection(m_filter.get());
        selection.select(m_filter->index(2, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setRows({ record(u"new"_s, u"N"_s), record(u"a"_s, u"A"_s),
                           record(u"b"_s, u"other"_s), record(u"c"_s, u"C"_s) });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->index(1, 0));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), m_model->index(1, int(Column::Count) - 1));
        QVERIFY(reset.isEmpty());
        QCOMPARE(selection.selectedRows().value(0).data(VaultModel::IdRole), u"c"_s);
        m_model->setRows({ record(u"c"_s, u"C"_s) });
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(selection.selectedRows().value(0).data(VaultModel::IdRole), u"c"_s);
    }

    void theSearchLooksAtNamePlaceAndHint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("nothing") << u""_s << QStringList{ u"1"_s, u"2"_s };
        QTest::addRow("name") << u"PROD"_s << QStringList{ u"1"_s };
        QTest::addRow("organization") << u"finance"_s << QStringList{ u"2"_s };
        QTest::addRow("service") << u"anyreach"_s << QStringList{ u"1"_s };
        QTest::addRow("hint") << u"k9qd"_s << QStringList{ u"1"_s };
        QTest::addRow("id") << u"7f3a90b2c4"_s << QStringList{ u"1"_s };
        QTest::addRow("a pattern is none") << u".*"_s << QStringList();
    }

    void theSearchLooksAtNamePlaceAndHint()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        VaultRecord first = record(u"1"_s, u"Production"_s);
        first.credentialId = u"ak_7f3a90b2c4d1e5f6"_s;
        VaultRecord second = record(u"2"_s, u"Invoices"_s);
        second.serviceId = u"other"_s;
        second.organizationName = u"Acme Finance"_s;
        second.hint = u"…Zt7e"_s;
        m_model->setRows({ first, second });
        m_filter->setSearchText(text);
        QCOMPARE(idsShown(), expected);
        QCOMPARE(m_filter->isFiltering(), !text.isEmpty());
    }

    void servicesAreFilteredAndCounted()
    {
        VaultRecord other = record(u"2"_s, u"Invoices"_s);
        other.serviceId = u"other"_s;
        m_model->setRows({ record(u"1"_s, {}), other, record(u"3"_s, {}) });
        QCOMPARE(m_model->countByService(u"anyreach"_s), 2);
        QCOMPARE(m_model->countByService(u"other"_s), 1);
        m_filter->setServiceFilter(u"other"_s);
        QVERIFY(m_filter->isFiltering());
        QCOMPARE(idsShown(), QStringList{ u"2"_s });
        m_filter->setServiceFilter({});
        QCOMPARE(m_filter->rowCount(), 3);
    }

    void momentsAreSortedByTimeAndNamesAsPeopleCount()
    {
        VaultRecord first = record(u"a"_s, u"key 10"_s);
        first.storedAt = utc(2024, 3, 12);
        VaultRecord second = record(u"b"_s, u"Key 2"_s);
        second.storedAt = utc(2026, 1, 2);
        second.expiresAt = utc(2027, 1, 1);
        VaultRecord third = record(u"c"_s, u"key 1"_s);
        third.expiryKnown = false;
        third.expiresAt = utc(2020, 1, 1); // not to be believed
        m_model->setRows({ first, second, third });
        m_filter->sort(int(Column::Stored), Qt::DescendingOrder);
        QCOMPARE(idsShown(), (QStringList{ u"c"_s, u"b"_s, u"a"_s }));
        m_filter->sort(int(Column::Name));
        QCOMPARE(idsShown(), (QStringList{ u"c"_s, u"b"_s, u"a"_s }));
        m_filter->sort(int(Column::Expires));
        QCOMPARE(idsShown(), (QStringList{ u"b"_s, u"a"_s, u"c"_s }));
    }

    void aRowThatExpiresMeanwhileIsAnnouncedWhole()
    {
        VaultRecord ending = record(u"b"_s, {});
        ending.expiresAt = utc(2026, 11, 22);
        m_model->setRows({ record(u"a"_s, {}), ending });
        QVERIFY(!m_model->index(1, 0).data(VaultModel::DimmedRole).toBool());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_clock->advance(std::chrono::hours(24));
        m_model->findChild<QTimer *>()->start(1);
        QTRY_VERIFY(changed.count() >= 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().column(), int(Column::Expires));
        QCOMPARE(changed.at(1).at(0).toModelIndex(), m_model->index(1, 0));
        QVERIFY(m_model->index(1, 0).data(VaultModel::DimmedRole).toBool());
    }

private:
    QModelIndex cell(Column column) const { return m_model->index(0, int(column)); }

    QStringList shown() const
    {
        QStringList texts;
        for (int column = 0; column < int(Column::Count); ++column)
            texts.append(m_model->index(0, column).data().toString());
        return texts;
    }

    QStringList idsShown() const
    {
        QStringList ids;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            ids.append(m_filter->index(row, 0).data(VaultModel::IdRole).toString());
        return ids;
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<VaultModel> m_model;
    std::unique_ptr<VaultFilter> m_filter;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::VaultModelTest)
#include "tst_vaultmodel.moc"
