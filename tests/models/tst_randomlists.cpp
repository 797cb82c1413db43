// SPDX-License-Identifier: MIT
#include "modelfixture.h"
#include "models/credentialfilter.h"
#include "models/vaultfilter.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr int rounds = 1000;

/// A row of a random list, for either table.
struct Item
{
    QString id;
    QString name;
    std::optional<QDateTime> end;
};

/// No id twice: what becomes of such lists is tested elsewhere.
std::vector<Item> randomList(QRandomGenerator &random)
{
    std::vector<Item> items;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i) {
        Item item{ u"ak_%1"_s.arg(random.bounded(15), 8, 10, QLatin1Char('0')),
                   u"Key %1"_s.arg(random.bounded(9)),
                   {} };
        if (random.bounded(3) > 0)
            item.end = utc(2026, 11, 1 + random.bounded(28));
        if (std::none_of(items.begin(), items.end(),
                         [&item](const Item &each) { return each.id == item.id; }))
            items.push_back(std::move(item));
    }
    return items;
}

/// Another one; every other time, of the same ids in the same order.
std::vector<Item> listAfter(std::vector<Item> items, QRandomGenerator &random)
{
    if (random.bounded(2) == 0)
        return randomList(random);
    for (Item &item : items) {
        if (random.bounded(3) == 0)
            item.name = u"Key %1"_s.arg(random.bounded(9));
        if (random.bounded(3) == 0)
            item.end = utc(2026, 11, 1 + random.bounded(28));
    }
    return items;
}

std::vector<Credential> credentialsOf(const std::vector<Item> &items)
{
    std::vector<Credential> rows;
    for (const Item &item : items)
        rows.push_back(credential(item.id, item.name, item.end));
    return rows;
}

CompactList<VaultRecord> recordsOf(const std::vector<Item> &items)
{
    std::vector<VaultRecord> rows;
    for (const Item &item : items) {
        VaultRecord record;
        record.uuid = item.id;
        record.credentialId = item.id;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = u"https://api.example"_s;
        record.name = item.name;
        record.expiresAt = item.end;
        record.storedAt = utc(2026, 9, 3);
        rows.push_back(record);
    }
    return rows;
}

/// The ids that the search for a 1 finds.
QStringList found(const std::vector<Item> &items)
{
    QStringList ids;
    for (const Item &item : items) {
        if (item.id.contains(u'1') || item.name.contains(u'1'))
            ids.append(item.id);
    }
    ids.sort();
    return ids;
}

QStringList selected(const QItemSelectionModel &selection)
{
    QStringList ids;
    for (const QModelIndex &row : selection.selectedRows())
        ids.append(row.data(ColumnRoles::IdRole).toString());
    ids.sort();
    return ids;
}

bool isSorted(const QAbstractItemModel &model, int column)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const QModelIndex above = model.index(row - 1, column);
        if (QVariant::compare(above.data(ColumnRoles::SortRole),
                              model.index(row, column).data(ColumnRoles::SortRole))
            == QPartialOrdering::Greater)
            return false;
    }
    return true;
}

/// What a table shows of a model after the list was replaced by another one, a thousand times.
template <typename Model, typename Filter> class Replacing final
{
public:
    Replacing(Model &model, Filter &filter)
        : m_filter(filter)
        , m_modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , m_filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , m_modelReset(&model, &QAbstractItemModel::modelReset)
        , m_filterReset(&filter, &QAbstractItemModel::modelReset)
        , m_selection(&filter)
    {
    }

    void select(QRandomGenerator &random)
    {
        m_selection.clear();
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            if (random.bounded(3) == 0)
                m_selection.select(m_filter.index(row, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        m_chosen = selected(m_selection);
    }

    /// Empty if everything is as it has to be with that list.
    [[nodiscard]] QString wrong(const std::vector<Item> &items, int column) const
    {
        const QStringList wanted = found(items);
        QStringList shown = idsOf(m_filter);
        shown.sort();
        if (shown != wanted)
            return u"other rows: "_s + shown.join(u' ');
        QStringList left;
        std::copy_if(m_chosen.begin(), m_chosen.end(), std::back_inserter(left),
                     [&wanted](const QString &id) { return wanted.contains(id); });
        if (selected(m_selection) != left)
            return u"another selection: "_s + selected(m_selection).join(u' ');
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            const QModelIndex index = m_filter.index(row, 0);
            const QString id = index.data(ColumnRoles::IdRole).toString();
            const auto item = std::find_if(items.begin(), items.end(),
                                           [&id](const Item &each) { return each.id == id; });
            if (index.data().toString() != item->name)
                return u"another name: "_s + id;
        }
        if (!isSorted(m_filter, column))
            return u"another order"_s;
        return m_modelReset.isEmpty() && m_filterReset.isEmpty() ? QString() : u"a reset"_s;
    }

private:
    Filter &m_filter;
    QAbstractItemModelTester m_modelTester;
    QAbstractItemModelTester m_filterTester;
    QSignalSpy m_modelReset;
    QSignalSpy m_filterReset;
    QItemSelectionModel m_selection;
    QStringList m_chosen;
};

} // namespace

/// Any list may follow any other: the tables show the new one, sorted and searched, what was
/// selected stays so if it is still shown, and no model is reset.
class RandomListsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aServicesList()
    {
        const FixedClock clock;
        CredentialModel model(clock, nullptr);
        CredentialFilter filter(nullptr);
        filter.setSourceModel(&model);
        filter.setSearchText(u"1"_s);
        QRandomGenerator random(20261127);
        Replacing table(model, filter);
        for (int round = 0; round < rounds; ++round) {
            const int column = random.bounded(2) ? int(CredentialModel::Column::Status)
                                                 : int(CredentialModel::Column::Created);
            filter.sort(column);
            const std::vector<Item> before = randomList(random);
            model.setRows(credentialsOf(before));
            table.select(random);
            const std::vector<Item> after = listAfter(before, random);
            model.setRows(credentialsOf(after));
            QCOMPARE(table.wrong(after, column), QString());
        }
    }

    void theVault()
    {
        const FixedClock clock;
        VaultModel model({ [](const VaultRecord &) { return u"Anyreach"_s; },
                           [](CredentialKind) { return u"API key"_s; },
                           [](const VaultRecord &) { return false; } },
                         clock, nullptr);
        VaultFilter filter(nullptr);
        filter.setSourceModel(&model);
        filter.setSearchText(u"1"_s);
        QRandomGenerator random(20261128);
        Replacing table(model, filter);
        for (int round = 0; round < rounds; ++round) {
            const int column = random.bounded(2) ? int(VaultModel::Column::Status)
                                                 : int(VaultModel::Column::Stored);
            filter.sort(column);
            const std::vector<Item> before = randomList(random);
            model.setRows(recordsOf(before));
            table.select(random);
            const std::vector<Item> after = listAfter(before, random);
            model.setRows(recordsOf(after));
            QCOMPARE(table.wrong(after, column), QString());
        }
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::RandomListsTest)
#include "tst_randomlists.moc"
