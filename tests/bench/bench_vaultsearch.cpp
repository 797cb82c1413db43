// SPDX-License-Identifier: MIT
#include "models/vaultfilter.h"
#include "support/fixedclock.h"
#include "support/testcase.h"
#include "ui/delegates/vaultdelegate.h"
#include "ui/style/theme.h"
#include "ui/widgets/credentialtable.h"

#include <QElapsedTimer>
#include <QScopedPointer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// Entries with varied texts, the same at each run.
std::vector<VaultRecord> entries(int count, const QDateTime &now)
{
    const QStringList words{ u"Production"_s, u"Staging"_s,  u"Laptop"_s,
                             u"CI"_s,         u"Invoices"_s, u"Mobile builds"_s };
    std::vector<VaultRecord> made;
    made.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        // So that neighbours in the table have nothing in common.
        const int mixed = int((qint64(i) * 7919) % count);
        VaultRecord record;
        record.uuid = u"%1-3f2a-4c19-9d7e-0a1b2c3d4e5f"_s.arg(i, 8, 16, QChar(u'0'));
        record.serviceId = i % 3 ? u"anyreach"_s : u"appcircle"_s;
        record.serverUrl = u"https://api.example"_s;
        record.organizationName = u"Organization %1"_s.arg(mixed % 40);
        record.name = u"%1 %2"_s.arg(words.at(mixed % words.size())).arg(mixed);
        record.hint = u"ak_%1…k9Qd"_s.arg(mixed, 8, 16, QChar(u'0'));
        record.credentialId = u"ak_%1c4d1e5f6"_s.arg(mixed, 8, 16, QChar(u'0'));
        record.note = u"handed to team %1 for its servers"_s.arg(mixed % 90);
        record.tags = { u"team%1"_s.arg(mixed % 90), u"prod"_s };
        record.storedAt = now.addSecs(-mixed);
        made.push_back(record);
    }
    return made;
}

} // namespace

/// Measures a keystroke in the vault's search: filtering, and what the table does after it. Only
/// the growth of the time is asserted; the milliseconds are for people to read.
class VaultSearchBench final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.reset(new Theme);
        m_theme->setScheme(Scheme::Light);
    }

    void cleanupTestCase() { m_theme.reset(); }

    void aKeystrokeCostsInProportionToTheEntries()
    {
        const double small = worstKeystroke(1'000);
        const double large = worstKeystroke(10'000);
        std::printf("worst keystroke: %.2f ms of 1000 entries, %.2f ms of 10000\n", small, large);
        QVERIFY2(large < 15 * std::max(small, 0.5), "the search no longer grows linearly");
    }

private:
    /// Each keystroke is repeated and the fastest counts, so that other work of the machine does
    /// not matter.
    static double worstKeystroke(int count)
    {
        const FixedClock clock;
        VaultModel model({ [](const VaultRecord &record) { return record.serviceId; },
                           [](CredentialKind) { return u"API key"_s; },
                           [](const VaultRecord &) { return false; } },
                         clock, nullptr);
        model.setRows(entries(count, clock.now()));
        VaultFilter filter(nullptr);
        filter.setSourceModel(&model);
        CredentialTable table;
        table.setSortingEnabled(true);
        table.setModel(&filter);
        table.setItemDelegate(new VaultDelegate(&table));
        table.sortByColumn(int(VaultModel::Column::Name), Qt::AscendingOrder);
        table.resize(932, 600);
        table.show();
        if (!QTest::qWaitForWindowExposed(&table))
            return 0;
        table.selectRow(count / 2);
        QStringList typed;
        const QString word = u"team1"_s;
        for (qsizetype length = 1; length <= word.size(); ++length)
            typed.append(word.first(length));
        for (qsizetype length = word.size() - 1; length >= 0; --length)
            typed.append(word.first(length));
        std::vector<double> fastest(std::size_t(typed.size()), 1e9);
        for (int run = 0; run < 5; ++run) {
            for (qsizetype i = 0; i < typed.size(); ++i)
                fastest[std::size_t(i)] =
                    std::min(fastest[std::size_t(i)], keystroke(filter, table, typed.at(i)));
        }
        return *std::max_element(fastest.begin(), fastest.end());
    }

    static double keystroke(VaultFilter &filter, CredentialTable &table, const QString &text)
    {
        QElapsedTimer timer;
        timer.start();
        filter.setSearchText(text);
        table.grab(); // lays the rows out and paints the visible ones
        return double(timer.nsecsElapsed()) / 1e6;
    }

    std::unique_ptr<Theme> m_theme;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::VaultSearchBench)
#include "bench_vaultsearch.moc"
