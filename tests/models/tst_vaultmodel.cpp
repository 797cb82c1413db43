// SPDX-License-Identifier: MIT
#include "modelfixture.h"
#include "models/checktext.h"
#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
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

bool isSignIn(const VaultRecord &entry)
{
    return entry.uuid == "signed in"_L1;
}

VaultRecord checked(const QString &uuid, CheckOutcome outcome, const QDateTime &when)
{
    VaultRecord made = record(uuid, uuid);
    made.check = CheckRecord{ outcome, when, {}, {} };
    return made;
}

// The time at which FixedClock begins.
const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);

} // namespace

class VaultModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_clock = std::make_unique<FixedClock>();
        m_model = std::make_unique<VaultModel>(VaultModel::Words{ serviceOf, kindName, isSignIn },
                                               *m_clock, nullptr);
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
        VaultRecord entry = record(u"1"_s, u"Production"_s);
        entry.owner = u"Platform team"_s;
        entry.consumers = Consumer::ofLines(u"/srv/shop/.env: API_KEY\n@team-web"_s);
        m_model->setRows({ entry });
        QCOMPARE(shown(),
                 (QStringList{ u"Production"_s, u"Anyreach · Acme Voice"_s, u"API key"_s,
                               u"ak_7f3a90b2…k9Qd"_s, u"Never expires"_s, u"Never"_s, u"Anyreach"_s,
                               u"Acme Voice"_s, u"3 Sep"_s, u"Never"_s, u"Platform team"_s,
                               u"\u2068/srv/shop/.env: API_KEY\u2069, \u2068@team-web\u2069"_s }));
        QVERIFY(m_model->searchText(0).contains("/srv/shop/.env"_L1));
    }

    void whatAListLacksIsSaidHereToo()
    {
        VaultRecord made = record(u"1"_s, u"made"_s);
        VaultRecord replaced = record(u"2"_s, u"replaced"_s);
        replaced.supersededAt = now;
        m_model->setRows({ made, replaced, record(u"3"_s, u"other"_s) });
        const auto status = [this](int row) {
            return m_model->index(row, int(Column::Status)).data().toString();
        };
        const auto lifetime = [this](int row) {
            return Lifetime(m_model->index(row, 0).data(VaultModel::LifetimeRole).toInt());
        };
        QSignalSpy changed(m_model.get(), &VaultModel::dataChanged);
        m_model->setNotListed({ u"1"_s, u"2"_s });
        QVERIFY(!changed.isEmpty());
        QCOMPARE(status(0), u"Not in the list yet"_s);
        QCOMPARE(lifetime(0), Lifetime::NotListed);
        QCOMPARE(lifetime(1), Lifetime::Replaced); // more is known of that one
        QCOMPARE(status(2), u"Never expires"_s);
        QCOMPARE(m_model->countIn(LifetimeGroup::Unknown), 1);
        m_model->setNotListed({});
        QCOMPARE(status(0), u"Never expires"_s);
        QCOMPARE(m_model->countIn(LifetimeGroup::Unknown), 0);
    }

    // The testers of init() are fatal.
    void aThousandListsAreTaken()
    {
        QRandomGenerator random(20261127);
        m_filter->sort(int(Column::Name));
        QItemSelectionModel selection(m_filter.get());
        for (int round = 0; round < 1000; ++round) {
            std::vector<VaultRecord> list;
            for (int i = 0; i < 30; ++i) {
                if (random.bounded(3) > 0)
                    list.push_back(
                        record(u"uuid %1"_s.arg(i), u"Name %1"_s.arg(random.bounded(9))));
            }
            std::shuffle(list.begin(), list.end(), random);
            const auto has = [&list](const QString &uuid) {
                return std::any_of(list.begin(), list.end(),
                                   [&](const VaultRecord &each) { return each.uuid == uuid; });
            };
            selection.clear();
            QSet<QString> selected;
            for (int row = 0; row < m_filter->rowCount(); ++row) {
                if (random.bounded(2) == 0)
                    continue;
                const QModelIndex index = m_filter->index(row, 0);
                selection.select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
                const QString uuid = index.data(VaultModel::IdRole).toString();
                if (has(uuid))
                    selected.insert(uuid);
            }
            m_model->setRows(list);
            QSet<QString> kept;
            for (const QModelIndex &index : selection.selectedRows())
                kept.insert(index.data(VaultModel::IdRole).toString());
            QCOMPARE(kept, selected);

            QStringList expected;
            for (const VaultRecord &each : list)
                expected.append(each.name + u'|' + each.uuid);
            expected.sort();
            QStringList rows;
            for (int row = 0; row < m_filter->rowCount(); ++row) {
                const QModelIndex index = m_filter->index(row, 0);
                rows.append(index.data().toString() + u'|'
                            + index.data(VaultModel::IdRole).toString());
            }
            QCOMPARE(rows, expected);
        }
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
        QCOMPARE(m_model->where(m_model->rows().front()), where);
    }

    void theOrganizationHasAColumnOfItsOwn_data()
    {
        QTest::addColumn<VaultRecord>("entry");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("said");
        VaultRecord entry = record(u"1"_s, {});
        QTest::addRow("its name") << entry << u"Acme Voice"_s << u"Acme Voice"_s;
        entry.organizationId = u"org_1"_s;
        QTest::addRow("name before id") << entry << u"Acme Voice"_s << u"Acme Voice"_s;
        entry.organizationName.clear();
        QTest::addRow("its id alone") << entry << u"org_1"_s << u"org_1"_s;
        entry.organizationId.clear();
        QTest::addRow("unknown") << entry << u""_s << u"Organization unknown"_s;
        entry.kind = CredentialKind::Token;
        QTest::addRow("token") << entry << u"All"_s << u"All organizations"_s;
    }

    void theOrganizationHasAColumnOfItsOwn()
    {
        QFETCH(VaultRecord, entry);
        QFETCH(QString, shown);
        QFETCH(QString, said);
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Organization).data().toString(), shown);
        QCOMPARE(cell(Column::Organization).data(Qt::AccessibleTextRole).toString(), said);
    }

    void aCheckIsSaidInWords_data()
    {
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::addColumn<QString>("shown");
        QTest::addRow("works") << CheckOutcome::Works << u"Verified 3 minutes ago"_s;
        QTest::addRow("refused") << CheckOutcome::Refused << u"Refused 3 minutes ago"_s;
        QTest::addRow("not allowed") << CheckOutcome::NotAllowed << u"Not allowed"_s;
        QTest::addRow("not accepted") << CheckOutcome::NotAccepted << u"Not accepted"_s;
        QTest::addRow("organization missing")
            << CheckOutcome::OrganizationMissing << u"Organization missing"_s;
        QTest::addRow("expired") << CheckOutcome::Expired << u"Expired"_s;
        QTest::addRow("unreachable") << CheckOutcome::Unreachable << u"Could not be reached"_s;
        QTest::addRow("unclear") << CheckOutcome::Unclear << u"Unclear"_s;
    }

    void aCheckIsSaidInWords()
    {
        QFETCH(CheckOutcome, outcome);
        QFETCH(QString, shown);
        m_model->setRows({ checked(u"1"_s, outcome, now.addSecs(-3 * 60)) });
        QCOMPARE(cell(Column::Verified).data().toString(), shown);
        QCOMPARE(cell(Column::Verified).data(Qt::AccessibleTextRole).toString(), shown);
        QCOMPARE(cell(Column::Verified).data(VaultModel::CheckRole).toInt(), int(outcome));
        const QString toolTip = cell(Column::Verified).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains("2026-11-21 09:57:00 UTC"_L1), qPrintable(toolTip));
        QVERIFY2(toolTip.contains(checktext::words(outcome).meaning), qPrintable(toolTip));
    }

    void whatWasNeverCheckedIsNotSaidToBeFine()
    {
        m_model->setRows({ record(u"1"_s, {}) });
        QCOMPARE(cell(Column::Verified).data().toString(), u"Never"_s);
        QCOMPARE(cell(Column::Verified).data(Qt::AccessibleTextRole).toString(),
                 u"Never verified"_s);
        QVERIFY(!cell(Column::Verified).data(VaultModel::CheckRole).isValid());
        QVERIFY(!cell(Column::Verified).data(VaultModel::SortRole).isValid());
    }

    void scopesAndOrganizationsOfTheServiceAreShownPlain()
    {
        VaultRecord entry = checked(u"1"_s, CheckOutcome::Works, now);
        entry.check->scopes = { u"<b>read</b>"_s, u"wr\u202Eite"_s };
        entry.check->organizations = { u"Acme & Sons"_s };
        m_model->setRows({ entry });
        const QString toolTip = cell(Column::Verified).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains("&lt;b&gt;read"_L1), qPrintable(toolTip));
        QVERIFY(toolTip.contains("Acme &amp; Sons"_L1));
        QVERIFY(toolTip.contains(u"⟨U+202E⟩"_s));
        QVERIFY(!toolTip.contains("<b>"_L1));
    }

    void aThousandScopesDoNotMakeAToolTipOfAThousandLines()
    {
        VaultRecord entry = checked(u"1"_s, CheckOutcome::Works, now);
        for (int i = 0; i < 1000; ++i)
            entry.check->scopes.append(u"scope%1"_s.arg(i));
        m_model->setRows({ entry });
        QVERIFY(cell(Column::Verified).data(Qt::ToolTipRole).toString().size() < 1000);
    }

    void aRunningCheckIsSaidAndNothingElseOfTheRowIsAnnounced()
    {
        m_model->setRows({ checked(u"a"_s, CheckOutcome::Works, now), record(u"b"_s, {}) });
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setChecking({ u"a"_s });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), cell(Column::Status));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), cell(Column::Verified));
        QCOMPARE(cell(Column::Verified).data().toString(), u"Checking…"_s);
        QVERIFY(!cell(Column::Verified).data(VaultModel::CheckRole).isValid());
        m_model->setChecking({});
        QCOMPARE(cell(Column::Verified).data().toString(), u"Verified just now"_s);
    }

    void verifiedMovesOnWithTheTime()
    {
        m_model->setRows({ checked(u"a"_s, CheckOutcome::Works, now) });
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_clock->advance(std::chrono::hours(2));
        m_model->findChild<QTimer *>()->start(1);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.at(0).at(1).toModelIndex().column() >= int(Column::Verified));
        QCOMPARE(cell(Column::Verified).data().toString(), u"Verified 2 hours ago"_s);
    }

    void whatTheKeychainLostOrChangedIsSaidInWords_data()
    {
        QTest::addColumn<EntryCondition>("condition");
        QTest::addColumn<QString>("said");
        QTest::addRow("lost") << EntryCondition::Lost << u"Not in the keychain any more"_s;
        QTest::addRow("changed") << EntryCondition::Changed << u"Changed in the keychain"_s;
    }

    void whatTheKeychainLostOrChangedIsSaidInWords()
    {
        QFETCH(EntryCondition, condition);
        QFETCH(QString, said);
        VaultRecord entry = record(u"1"_s, u"CI"_s);
        entry.condition = condition;
        m_model->setRows({ entry });
        const QModelIndex name = cell(Column::Name);
        QCOMPARE(name.data(VaultModel::ConditionRole).toInt(), int(condition));
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"CI, "_s + said);
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(said));
    }

    void aReplacedEntryIsDimmedAndSaysSo()
    {
        VaultRecord entry = record(u"1"_s, u"Old"_s);
        entry.supersededAt = now.addDays(-3);
        m_model->setRows({ entry });
        QVERIFY(cell(Column::Name).data(VaultModel::DimmedRole).toBool());
        QVERIFY(cell(Column::Name).data(VaultModel::ReplacedRole).toBool());
        QCOMPARE(cell(Column::Name).data(Qt::AccessibleTextRole).toString(), u"Old, Replaced"_s);
        QVERIFY(
            cell(Column::Name).data(Qt::ToolTipRole).toString().contains("Replaced 3 days ago"_L1));
    }

    void verifiedSpeaksOfWhatMattersMost()
    {
        VaultRecord entry = checked(u"1"_s, CheckOutcome::Works, now.addDays(-5));
        entry.supersededAt = now.addDays(-3);
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Verified).data().toString(), u"Replaced 3 days ago"_s);
        entry.check->checkedAt = now; // the entry was checked after it was replaced
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Verified).data().toString(), u"Verified just now"_s);
        entry.condition = EntryCondition::Lost;
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Verified).data().toString(), u"Not in the keychain"_s);
        QVERIFY(!cell(Column::Verified).data(VaultModel::CheckRole).isValid());
    }

    void theStatusIsWhatMattersMost_data()
    {
        QTest::addColumn<VaultRecord>("entry");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("spoken"); // empty: the same
        QTest::addColumn<bool>("isEnd");
        QTest::addColumn<bool>("works");
        const auto row = [](const char *name, const VaultRecord &entry, const QString &said,
                            const QString &spoken, bool isEnd, bool works = false) {
            QTest::addRow("%s", name) << entry << said << spoken << isEnd << works;
        };
        VaultRecord entry = record(u"1"_s, {});
        row("never verified", entry, u"Never expires"_s, u"Never expires, Never verified"_s, true);
        entry.expiryKnown = false;
        row("nobody told", entry, u"End unknown"_s, u"End unknown, Never verified"_s, true);
        entry.serverUrl.clear();
        row("found", entry, u"Unknown origin"_s, u"Unknown origin, Never verified"_s, true);
        entry = record(u"1"_s, {});
        entry.check = CheckRecord{ CheckOutcome::Works, now, {}, {} };
        row("works", entry, u"Never expires"_s, u"Never expires, Verified just now"_s, true, true);
        entry.expiresAt = now.addDays(200);
        row("ends much later", entry, u"Active"_s, u"Active, Verified just now"_s, true, true);
        entry.expiresAt = now.addDays(5);
        row("ends soon", entry, u"Expires in 5 days"_s, u"Expires in 5 days, Verified just now"_s,
            true, true);
        entry.askedEnd = AskedEnd{ now.addDays(90) };
        row("ends otherwise", entry, u"Another end than asked for"_s,
            u"Another end than asked for, Verified just now"_s, true, true);
        entry.expiryKnown = false;
        row("not confirmed", entry, u"End not confirmed"_s,
            u"End not confirmed, Verified just now"_s, true, true);
        entry.expiryKnown = true;
        entry.askedEnd.reset();
        entry.check->outcome = CheckOutcome::Unreachable;
        row("not reached and ends soon", entry, u"Expires in 5 days"_s,
            u"Expires in 5 days, Could not be reached"_s, true);
        entry.check->outcome = CheckOutcome::Refused;
        row("refused and ends soon", entry, u"Refused just now"_s, {}, false);
        entry.expiresAt = now.addDays(200);
        row("refused before its end", entry, u"Refused just now"_s, {}, false);
        entry.check->outcome = CheckOutcome::Unreachable;
        row("not reached", entry, u"Could not be reached"_s, {}, false);
        entry.expiresAt = now.addDays(-9);
        row("refused because it ended", entry, u"Expired 9 days ago"_s,
            u"Expired 9 days ago, Could not be reached"_s, true);
        entry.supersededAt = now;
        row("replaced", entry, u"Replaced just now"_s, {}, false);
        entry.check = CheckRecord{ CheckOutcome::Works, now.addSecs(1), {}, {} };
        row("replaced, but it works", entry, u"Verified just now"_s, {}, false);
        entry.condition = EntryCondition::Lost;
        row("lost", entry, u"Not in the keychain"_s, {}, false);
    }

    void theStatusIsWhatMattersMost()
    {
        QFETCH(VaultRecord, entry);
        QFETCH(QString, said);
        QFETCH(QString, spoken);
        QFETCH(bool, isEnd);
        QFETCH(bool, works);
        m_model->setRows({ entry });
        const QModelIndex status = cell(Column::Status);
        QCOMPARE(status.data().toString(), said);
        QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), spoken.isEmpty() ? said : spoken);
        QCOMPARE(status.data(VaultModel::EndMattersRole).toBool(), isEnd);
        QCOMPARE(status.data(VaultModel::WorksRole).toBool(), works);
        const QString toolTip = status.data(Qt::ToolTipRole).toString();
        QCOMPARE(toolTip.count("<qt>"_L1), 1);
        QVERIFY(!works || toolTip.contains("Verified just now"_L1));
    }

    void expiredIsSortedFirstAndNeverLast()
    {
        const auto ending = [](const QString &uuid, int days) {
            VaultRecord entry = record(uuid, {});
            entry.expiresAt = now.addDays(days);
            return entry;
        };
        VaultRecord lost = record(u"lost"_s, {});
        lost.condition = EntryCondition::Lost;
        VaultRecord unknown = record(u"unknown"_s, {});
        unknown.expiryKnown = false;
        VaultRecord replaced = ending(u"replaced"_s, 2);
        replaced.supersededAt = now;
        VaultRecord expiredAndRefused = ending(u"expired long ago"_s, -9);
        expiredAndRefused.check = CheckRecord{ CheckOutcome::Refused, now, {}, {} };
        m_model->setRows({ replaced, unknown, checked(u"never"_s, CheckOutcome::Works, now),
                           ending(u"active"_s, 200), ending(u"soon"_s, 20), ending(u"week"_s, 2),
                           lost, checked(u"refused"_s, CheckOutcome::Refused, now),
                           ending(u"expired"_s, -1), expiredAndRefused });
        m_filter->sort(int(Column::Status));
        QCOMPARE(
            idsShown(),
            (QStringList{ u"expired long ago"_s, u"expired"_s, u"lost"_s, u"refused"_s, u"week"_s,
                          u"soon"_s, u"active"_s, u"never"_s, u"unknown"_s, u"replaced"_s }));
    }

    void theEntryThatKeyturnSignsInWithSaysSo()
    {
        m_model->setRows({ record(u"signed in"_s, u"Mine"_s) });
        QVERIFY(cell(Column::Name)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains("Keyturn signs in with it"_L1));
        QCOMPARE(cell(Column::Name).data(Qt::AccessibleTextRole).toString(),
                 u"Mine, Keyturn signs in with it"_s);
    }

    void aNameIsAskedForAndNotTakenOver()
    {
        m_model->setRows({ record(u"1"_s, u"Old"_s) });
        QSignalSpy wanted(m_model.get(), &VaultModel::renameRequested);
        QVERIFY(m_model->setData(cell(Column::Name), u"  New  "_s));
        QCOMPARE(wanted.at(0), (QVariantList{ u"1"_s, u"New"_s }));
        QCOMPARE(cell(Column::Name).data().toString(), u"Old"_s);
        QVERIFY(!m_model->setData(cell(Column::Name), u"Old"_s));
        QVERIFY(!m_model->setData(cell(Column::Hint), u"New"_s));
        QVERIFY(!m_model->setData(cell(Column::Name), u"New"_s, Qt::DisplayRole));
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!m_model->setData(cell(Column::Name), u"  "_s));
        QCOMPARE(wanted.at(1), (QVariantList{ u"1"_s, u""_s }));
    }

    void aNameWithHiddenCharactersIsEditedAsItIsSeen()
    {
        m_model->setRows({ record(u"1"_s, u"a\u202Eb"_s) });
        QCOMPARE(cell(Column::Name).data(Qt::EditRole).toString(), u"a⟨U+202E⟩b"_s);
    }

    void statesAreFiltered_data()
    {
        QTest::addColumn<EntryState>("state");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("works") << EntryState::Works << QStringList{ u"works"_s };
        QTest::addRow("attention")
            << EntryState::NeedsAttention
            << QStringList{ u"refused"_s, u"expired"_s, u"lost"_s, u"other end"_s };
        QTest::addRow("never") << EntryState::NeverVerified
                               << QStringList{ u"expired"_s, u"lost"_s, u"soon"_s, u"other end"_s,
                                               u"not confirmed"_s };
    }

    void statesAreFiltered()
    {
        QFETCH(EntryState, state);
        QFETCH(QStringList, expected);
        VaultRecord replaced = checked(u"replaced"_s, CheckOutcome::Refused, now);
        replaced.supersededAt = now;
        VaultRecord expired = record(u"expired"_s, {});
        expired.expiresAt = now.addDays(-1);
        VaultRecord lost = record(u"lost"_s, {});
        lost.condition = EntryCondition::Lost;
        VaultRecord soon = record(u"soon"_s, {});
        soon.expiresAt = now.addDays(3);
        VaultRecord otherEnd = record(u"other end"_s, {});
        otherEnd.askedEnd = AskedEnd{ now.addDays(90) };
        VaultRecord unconfirmed = record(u"not confirmed"_s, {});
        unconfirmed.expiryKnown = false;
        unconfirmed.askedEnd = AskedEnd{ now.addDays(3) };
        m_model->setRows({ checked(u"works"_s, CheckOutcome::Works, now),
                           checked(u"refused"_s, CheckOutcome::Refused, now), replaced, expired,
                           lost, soon, otherEnd, unconfirmed });
        m_filter->setStateFilter(state);
        QVERIFY(m_filter->isFiltering());
        QCOMPARE(idsShown(), expected);
    }

    void statusesAreFilteredAndCounted_data()
    {
        using enum LifetimeGroup;
        QTest::addColumn<LifetimeGroup>("group");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("active") << Active << QStringList{ u"active"_s };
        QTest::addRow("soon") << Soon << QStringList{ u"soon"_s, u"week"_s, u"today"_s };
        QTest::addRow("this week") << ThisWeek << QStringList{ u"week"_s, u"today"_s };
        QTest::addRow("expired") << Expired << QStringList{ u"expired"_s };
        QTest::addRow("never") << Never << QStringList{ u"never"_s };
        QTest::addRow("unknown") << Unknown << QStringList{ u"unknown"_s, u"found"_s };
        QTest::addRow("replaced") << Replaced << QStringList{ u"replaced"_s };
        QTest::addRow("gone") << Gone << QStringList{ u"gone"_s };
    }

    void statusesAreFilteredAndCounted()
    {
        QFETCH(LifetimeGroup, group);
        QFETCH(QStringList, expected);
        const auto ending = [](const QString &uuid, const QDateTime &end) {
            VaultRecord entry = record(uuid, {});
            entry.expiresAt = end;
            return entry;
        };
        VaultRecord replaced = ending(u"replaced"_s, now.addDays(2));
        replaced.supersededAt = now;
        VaultRecord unknown = record(u"unknown"_s, {});
        unknown.expiryKnown = false;
        VaultRecord found = unknown;
        found.uuid = u"found"_s;
        found.serverUrl.clear();
        VaultRecord gone = ending(u"gone"_s, now.addDays(2));
        gone.goneAt = now;
        m_model->setRows({ ending(u"active"_s, now.addDays(31)), ending(u"soon"_s, now.addDays(30)),
                           ending(u"week"_s, now.addDays(7)), ending(u"today"_s, now.addSecs(1)),
                           ending(u"expired"_s, now), record(u"never"_s, {}), unknown, found,
                           replaced, gone });
        QCOMPARE(m_model->countIn(group), int(expected.size()));
        m_filter->setStatusFilter(group);
        QVERIFY(m_filter->isFiltering());
        QCOMPARE(idsShown(), expected);
        m_filter->setStatusFilter({});
        QCOMPARE(m_filter->rowCount(), 10);
    }

    void everyOutcomeThatNeedsTheUserNeedsAttention_data()
    {
        QTest::addColumn<CheckOutcome>("outcome");
        QTest::addColumn<bool>("attention");
        QTest::addRow("works") << CheckOutcome::Works << false;
        QTest::addRow("refused") << CheckOutcome::Refused << true;
        QTest::addRow("not accepted") << CheckOutcome::NotAccepted << true;
        QTest::addRow("expired") << CheckOutcome::Expired << true;
        QTest::addRow("not allowed") << CheckOutcome::NotAllowed << false;
        QTest::addRow("unreachable") << CheckOutcome::Unreachable << false;
        QTest::addRow("unclear") << CheckOutcome::Unclear << false;
        QTest::addRow("organization") << CheckOutcome::OrganizationMissing << false;
    }

    void everyOutcomeThatNeedsTheUserNeedsAttention()
    {
        QFETCH(CheckOutcome, outcome);
        QFETCH(bool, attention);
        QCOMPARE(m_model->isIn(checked(u"1"_s, outcome, now), EntryState::NeedsAttention),
                 attention);
        QCOMPARE(m_model->isIn(checked(u"1"_s, outcome, now), EntryState::Works),
                 outcome == CheckOutcome::Works);
    }

    void filtersCombineWithTheSearch()
    {
        VaultRecord first = checked(u"1"_s, CheckOutcome::Works, now);
        VaultRecord second = checked(u"2"_s, CheckOutcome::Works, now);
        second.organizationName = u"Acme Finance"_s;
        VaultRecord third = second;
        third.uuid = u"3"_s;
        third.name = u"other"_s;
        VaultRecord fourth = second;
        fourth.uuid = u"4"_s;
        fourth.check.reset();
        m_model->setRows({ first, second, third, fourth });
        m_filter->setOrganizationFilter(u"Acme Finance"_s);
        QCOMPARE(idsShown(), (QStringList{ u"2"_s, u"3"_s, u"4"_s }));
        m_filter->setStateFilter(EntryState::Works);
        QCOMPARE(idsShown(), (QStringList{ u"2"_s, u"3"_s }));
        m_filter->setSearchText(u"OTHER"_s);
        QCOMPARE(idsShown(), QStringList{ u"3"_s });
        m_filter->setServiceFilter(u"zed"_s);
        QCOMPARE(m_filter->rowCount(), 0);
    }

    void theSearchFollowsWhatChanges()
    {
        m_model->setRows({ record(u"1"_s, u"First"_s), record(u"2"_s, u"Second"_s) });
        m_filter->setSearchText(u"first"_s);
        QCOMPARE(idsShown(), QStringList{ u"1"_s });
        m_model->setRows({ record(u"1"_s, u"Renamed"_s), record(u"2"_s, u"Now the first"_s) });
        QCOMPARE(idsShown(), QStringList{ u"2"_s });
        m_model->setRows({ record(u"3"_s, u"First again"_s), record(u"1"_s, u"Renamed"_s) });
        QCOMPARE(idsShown(), QStringList{ u"3"_s });
    }

    void aSelectedRowThatTheSearchKeepsStaysSelected()
    {
        m_model->setRows(
            { record(u"a"_s, u"alpha"_s), record(u"b"_s, u"beta"_s), record(u"c"_s, u"gamma"_s) });
        m_filter->sort(int(Column::Name), Qt::DescendingOrder);
        QItemSelectionModel selection(m_filter.get());
        selection.select(m_filter->index(1, 0), // beta
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_filter->setSearchText(u"b"_s);
        QCOMPARE(selection.selectedRows().value(0).data(VaultModel::IdRole), u"b"_s);
        m_filter->setSearchText({});
        QCOMPARE(idsShown(), (QStringList{ u"c"_s, u"b"_s, u"a"_s }));
        QCOMPARE(selection.selectedRows().value(0).data(VaultModel::IdRole), u"b"_s);
        m_filter->setSearchText(u"gamma"_s);
        QVERIFY(!selection.hasSelection());
    }

    void textOfOthersIsShownPlain()
    {
        const QString hostile = u"<b>x</b>\u202E\n&amp;"_s;
        VaultRecord entry = record(u"1"_s, hostile);
        entry.organizationName = hostile;
        entry.hint = hostile;
        entry.credentialId = hostile;
        entry.serverUrl = hostile;
        entry.owner = hostile;
        m_model->setRows({ entry });
        for (int column = 0; column < m_model->columnCount(); ++column) {
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

    void theOwnerHasAColumn()
    {
        VaultRecord owned = record(u"1"_s, u"Production"_s);
        owned.owner = u"Payments team"_s;
        m_model->setRows({ record(u"2"_s, u"Staging"_s), owned });
        const int owner = int(Column::Owner);
        QCOMPARE(m_model->headerData(owner, Qt::Horizontal).toString(), u"Owner"_s);
        QVERIFY(m_model->index(0, owner).data().toString().isEmpty());
        QCOMPARE(m_model->index(0, owner).data(Qt::AccessibleTextRole).toString(), u"No owner"_s);
        QCOMPARE(m_model->index(1, owner).data().toString(), u"Payments team"_s);
        QCOMPARE(m_model->index(1, owner).data(Qt::AccessibleTextRole).toString(),
                 u"Owner: Payments team"_s);
        m_filter->sort(owner, Qt::DescendingOrder);
        QCOMPARE(idsShown(), (QStringList{ u"1"_s, u"2"_s }));
    }

    void namesThatLookAlikeAreMarked()
    {
        m_model->setRows({ record(u"1"_s, u"deploy"_s), record(u"2"_s, u"d\u0435ploy"_s) });
        for (const int row : { 0, 1 }) {
            const QModelIndex name = m_model->index(row, int(Column::Name));
            QVERIFY(name.data(VaultModel::SuspiciousRole).toBool());
            QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"looks the same"_s));
            QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"looks like another"_s));
        }
        m_model->setRows({ record(u"1"_s, u"deploy"_s) });
        QVERIFY(!cell(Column::Name).data(VaultModel::SuspiciousRole).toBool());
    }

    void anExpiryThatNobodyKnowsIsUnknown()
    {
        VaultRecord entry = record(u"1"_s, {});
        entry.expiryKnown = false;
        m_model->setRows({ entry });
        QCOMPARE(cell(Column::Expires).data().toString(), u"Unknown"_s);
        QCOMPARE(cell(Column::Expires).data(VaultModel::LifetimeRole).toInt(),
                 int(Lifetime::Unknown));
        QCOMPARE(cell(Column::Expires).data(Qt::AccessibleTextRole).toString(),
                 u"Expiry unknown"_s);
        QCOMPARE(cell(Column::Name).data().toString(), u"(no name)"_s);
    }

    void anEndThatWasOnlyAskedForIsNoFact()
    {
        VaultRecord entry = record(u"1"_s, {});
        entry.expiryKnown = false;
        entry.askedEnd = AskedEnd{ utc(2027, 2, 19) };
        m_model->setRows({ entry });
        const QString text = u"Asked for 19 Feb 2027, not confirmed"_s;
        const QModelIndex end = cell(Column::Expires);
        QCOMPARE(end.data().toString(), text);
        QCOMPARE(end.data(Qt::AccessibleTextRole).toString(), text);
        QVERIFY(end.data(Qt::ToolTipRole).toString().contains(text));
        QVERIFY(!end.data(VaultModel::SortRole).isValid());
        QCOMPARE(end.data(VaultModel::LifetimeRole).toInt(), int(Lifetime::Unknown));
        QVERIFY(!end.data(VaultModel::OtherEndRole).toBool());

        entry.expiryKnown = true;
        m_model->setRows({ entry });
        QCOMPARE(end.data().toString(), u"Never, asked for 19 Feb 2027"_s);
        QCOMPARE(end.data(Qt::AccessibleTextRole).toString(),
                 u"Never expires, asked for 19 Feb 2027"_s);
        QVERIFY(end.data(VaultModel::OtherEndRole).toBool());
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
        QCOMPARE(changed.at(0).at(1).toModelIndex(), m_model->index(1, m_model->columnCount() - 1));
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
        QTest::addRow("name") << u"PRODUCT"_s << QStringList{ u"1"_s };
        QTest::addRow("organization") << u"finance"_s << QStringList{ u"2"_s };
        QTest::addRow("service") << u"anyreach"_s << QStringList{ u"1"_s };
        QTest::addRow("hint") << u"k9qd"_s << QStringList{ u"1"_s };
        QTest::addRow("id") << u"7f3a90b2c4"_s << QStringList{ u"1"_s };
        QTest::addRow("note") << u"DAD'S"_s << QStringList{ u"2"_s };
        QTest::addRow("owner") << u"payments T"_s << QStringList{ u"1"_s };
        QTest::addRow("tag") << u"billing"_s << QStringList{ u"2"_s };
        QTest::addRow("the end of one and the beginning of the next")
            << u"productionanyreach"_s << QStringList();
        QTest::addRow("a pattern is none") << u".*"_s << QStringList();
    }

    void theSearchLooksAtNamePlaceAndHint()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        VaultRecord first = record(u"1"_s, u"Production"_s);
        first.credentialId = u"ak_7f3a90b2c4d1e5f6"_s;
        first.owner = u"Payments team"_s;
        VaultRecord second = record(u"2"_s, u"Invoices"_s);
        second.serviceId = u"other"_s;
        second.organizationName = u"Acme Finance"_s;
        second.hint = u"…Zt7e"_s;
        second.note = u"for dad's invoices"_s;
        second.tags = { u"prod"_s, u"Billing"_s };
        m_model->setRows({ first, second });
        m_filter->setSearchText(text);
        QCOMPARE(idsShown(), expected);
        QCOMPARE(m_filter->isFiltering(), !text.isEmpty());
    }

    void veryManyRowsAreSearchedInTurns()
    {
        m_testers.clear(); // they look at every row after every signal
        std::vector<VaultRecord> rows;
        for (int i = 0; i < 20'000; ++i)
            rows.push_back(record(QString::number(i), u"key %1"_s.arg(i)));
        m_model->setRows(rows);
        QSignalSpy searched(m_filter.get(), &VaultFilter::searched);
        m_filter->setSearchText(u"key 1999"_s);
        QCOMPARE(m_filter->rowCount(), 20'000); // the window is free before the rows follow
        m_filter->setSearchText(u"key 19998"_s);
        QVERIFY(searched.wait(60'000));
        QCOMPARE(idsShown(), QStringList{ u"19998"_s });
        m_filter->setSearchText(u"key 19999"_s); // the texts are there
        QCOMPARE(idsShown(), QStringList{ u"19999"_s });
        m_filter->setSearchText({});
        QCOMPARE(m_filter->rowCount(), 20'000);
        m_filter->setSearchText(u"key 1999"_s);
        m_filter->setSearchText({});
        QVERIFY(!searched.wait(200));
        QCOMPARE(m_filter->rowCount(), 20'000);
    }

    void servicesAreFiltered()
    {
        VaultRecord other = record(u"2"_s, u"Invoices"_s);
        other.serviceId = u"other"_s;
        m_model->setRows({ record(u"1"_s, {}), other, record(u"3"_s, {}) });
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
        third.expiresAt = utc(2020, 1, 1); // not to be used, because expiryKnown is false
        m_model->setRows({ first, second, third });
        m_filter->sort(int(Column::Stored), Qt::DescendingOrder);
        QCOMPARE(idsShown(), (QStringList{ u"c"_s, u"b"_s, u"a"_s }));
        m_filter->sort(int(Column::Name));
        QCOMPARE(idsShown(), (QStringList{ u"c"_s, u"b"_s, u"a"_s }));
        m_filter->sort(int(Column::Expires));
        QCOMPARE(idsShown(), (QStringList{ u"b"_s, u"c"_s, u"a"_s })); // then by their names
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
        QCOMPARE(changed.at(0).at(0).toModelIndex().column(), int(Column::Status));
        QCOMPARE(changed.at(1).at(0).toModelIndex(), m_model->index(1, 0));
        QVERIFY(m_model->index(1, 0).data(VaultModel::DimmedRole).toBool());
    }

private:
    QModelIndex cell(Column column) const { return m_model->index(0, int(column)); }

    /// The columns that have a name in Column. There may be more behind them.
    static int namedColumns() { return QMetaEnum::fromType<Column>().keyCount(); }

    /// The texts of the first row in the named columns.
    QStringList shown() const
    {
        QStringList texts;
        for (int column = 0; column < namedColumns(); ++column)
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
