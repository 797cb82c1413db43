// SPDX-License-Identifier: MIT
#include "modelfixture.h"
#include "models/credentialmodel.h"
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

using Column = CredentialModel::Column;

std::vector<Credential> sortedById(std::vector<Credential> rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const Credential &a, const Credential &b) { return a.id < b.id; });
    return rows;
}

std::vector<Credential> randomRows(QRandomGenerator &random)
{
    std::vector<Credential> rows;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i) {
        const QString id = QString::number(random.bounded(15));
        if (std::none_of(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; }))
            rows.push_back(credential(id, QString::number(random.bounded(3))));
    }
    return rows;
}

} // namespace

class CredentialModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_clock = std::make_unique<FixedClock>();
        m_model = std::make_unique<CredentialModel>(*m_clock, nullptr);
        m_model->setIdShown(u"ak_"_s, 11);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        TestCase::cleanup();
    }

    void anyListFollowsAnyOther()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 1000; ++round) {
            m_model->setRows(randomRows(random));
            const auto before = m_model->rows();
            QHash<QString, QPersistentModelIndex> kept;
            for (std::size_t i = 0; i < before.size(); ++i)
                kept.insert(before[i].id, m_model->index(int(i), 1));

            const auto after = randomRows(random);
            QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
            QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
            m_model->setRows(after);
            QCOMPARE(sortedById(m_model->rows()), sortedById(after));
            QVERIFY(reset.isEmpty() && layout.isEmpty());
            for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
                const bool isLeft = m_model->find(it.key()) != nullptr;
                QCOMPARE(it.value().isValid(), isLeft);
                if (isLeft)
                    QCOMPARE(it.value().data(CredentialModel::IdRole).toString(), it.key());
            }
        }
    }

    void theSameListAgainIsSilent()
    {
        const std::vector rows{ credential(u"a"_s, u"A"_s), credential(u"b"_s, u"B"_s) };
        m_model->setRows(rows);
        watch();
        m_model->setRows({ rows[1], rows[0] });
        QCOMPARE(signalCount(), 0);
        QCOMPARE(idsOf(*m_model), (QStringList{ u"a"_s, u"b"_s }));
    }

    void aChangedRowIsTheOnlyOneAnnounced()
    {
        m_model->setRows(
            { credential(u"a"_s, u"A"_s), credential(u"b"_s, u"B"_s), credential(u"c"_s, u"C"_s) });
        watch();
        m_model->setRows({ credential(u"a"_s, u"A"_s), credential(u"b"_s, u"new"_s),
                           credential(u"c"_s, u"C"_s) });
        QCOMPARE(signalCount(), 1);
        QCOMPARE(m_changed->at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(m_changed->at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(m_changed->at(0).at(1).toModelIndex().column(), m_model->columnCount() - 1);
    }

    void removedRowsGoInOneStretchAndNewOnesComeInOne()
    {
        m_model->setRows({ credential(u"a"_s, {}), credential(u"b"_s, {}), credential(u"c"_s, {}),
                           credential(u"d"_s, {}) });
        watch();
        m_model->setRows({ credential(u"x"_s, {}), credential(u"d"_s, {}), credential(u"a"_s, {}),
                           credential(u"y"_s, {}) });
        QCOMPARE(m_removed->count(), 1);
        QCOMPARE(m_removed->at(0).at(1).toInt(), 1);
        QCOMPARE(m_removed->at(0).at(2).toInt(), 2);
        QCOMPARE(m_inserted->count(), 1);
        QCOMPARE(m_changed->count(), 0);
        QCOMPARE(idsOf(*m_model), (QStringList{ u"a"_s, u"d"_s, u"x"_s, u"y"_s }));
    }

    void duplicateIdsKeepTheFirst()
    {
        m_model->setRows({ credential(u"a"_s, u"first"_s), credential(u"a"_s, u"second"_s),
                           credential({}, u"blank 1"_s), credential({}, u"blank 2"_s) });
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->find(u"a"_s)->name, u"first"_s);
        m_model->setRows({ credential(u"a"_s, u"third"_s), credential(u"a"_s, u"first"_s) });
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->find(u"a"_s)->name, u"third"_s);
    }

    void theSelectionSurvivesARefresh()
    {
        m_model->setRows(
            { credential(u"a"_s, u"A"_s), credential(u"b"_s, u"B"_s), credential(u"c"_s, u"C"_s) });
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(m_model->index(1, 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_model->setRows({ credential(u"z"_s, u"Z"_s), credential(u"b"_s, u"renamed"_s) });
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(CredentialModel::IdRole), u"b"_s);
        QCOMPARE(selection.currentIndex().data(CredentialModel::IdRole), u"b"_s);
    }

    void upsertAddsReplacesAndIsSilentOtherwise()
    {
        watch();
        m_model->upsert(credential(u"a"_s, u"A"_s));
        QCOMPARE(m_inserted->count(), 1);
        m_model->upsert(credential(u"a"_s, u"A2"_s));
        QCOMPARE(m_changed->count(), 1);
        m_model->upsert(credential(u"a"_s, u"A2"_s));
        QCOMPARE(signalCount(), 2);
        QCOMPARE(m_model->rows(), (std::vector{ credential(u"a"_s, u"A2"_s) }));
    }

    void removeByIdRemovesThatRowAlone()
    {
        m_model->setRows({ credential(u"a"_s, {}), credential(u"b"_s, {}) });
        watch();
        m_model->removeById(u"unknown"_s);
        QCOMPARE(signalCount(), 0);
        m_model->removeById(u"a"_s);
        QCOMPARE(idsOf(*m_model), QStringList(u"b"_s));
        QVERIFY(!m_model->find(u"a"_s));
    }

    void cellsSayWhatTheListSays()
    {
        m_model->setRows({ credential(u"ak_7f3a90b2c4d1e5f6"_s, u"Production"_s,
                                      utc(2027, 2, 19, 22, 59, 59)) });
        m_model->setVaultIds({ u"ak_7f3a90b2c4d1e5f6"_s });
        QCOMPARE(shown(),
                 (QStringList{ u"Production"_s, u"ak_7f3a90b2\u2026"_s, u"3 Sep 2026"_s,
                               u"Active until 19 Feb 2027"_s, u"In vault"_s, u""_s, u""_s }));
        QCOMPARE(accessible(Column::KeyId), u"ak_7f3a90b2\u2026"_s);
        QCOMPARE(accessible(Column::Status), u"Active until 19 Feb 2027"_s);
        QCOMPARE(accessible(Column::Vault), u"In vault"_s);
        m_model->setVaultIds({});
        QCOMPARE(shown().at(int(Column::Vault)), u"\u2013"_s);
        QCOMPARE(accessible(Column::Vault), u"Not in vault"_s);
        QCOMPARE(accessible(Column::UsedIn), QString());
        QVERIFY(!cell(Column::UsedIn).data(CredentialModel::SortRole).isValid());
        Annotation said;
        said.owner = u"web team"_s;
        said.consumers = Consumer::ofLines(u"/srv/<shop>/.env: API_KEY\n@web"_s);
        m_model->setAnnotations({ { u"ak_7f3a90b2c4d1e5f6"_s, said } });
        QCOMPARE(shown().mid(int(Column::Owner)),
                 (QStringList{ u"web team"_s,
                               u"\u2068/srv/<shop>/.env: API_KEY\u2069, \u2068@web\u2069"_s }));
        QCOMPARE(accessible(Column::UsedIn), u"Used in "_s + shown().at(int(Column::UsedIn)));
        const QString toolTip = cell(Column::UsedIn).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(u"&lt;shop&gt;"_s) && toolTip.contains(u"@web"_s));
    }

    void headersNameTheColumns()
    {
        QStringList headers;
        for (int section = 0; section < namedColumns(); ++section)
            headers.append(m_model->headerData(section, Qt::Horizontal).toString());
        QCOMPARE(headers,
                 (QStringList{ u"Name"_s, u"Key ID"_s, u"Created"_s, u"Status"_s, u"Vault"_s,
                               u"Owner"_s, u"Used in"_s }));
        for (const int outside : { -1, m_model->columnCount(), 99 })
            QVERIFY(!m_model->headerData(outside, Qt::Horizontal).isValid());
        QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    }

    void missingAndUnknownMomentsAreSaid()
    {
        Credential row = credential(u"a"_s, u"A"_s);
        row.createdAt.reset();
        m_model->setRows({ row });
        QCOMPARE(shown().at(2), u"Unknown"_s);
        QCOMPARE(shown().at(3), u"Never expires"_s);
        QVERIFY(!cell(Column::Created).data(CredentialModel::SortRole).isValid());
        const qlonglong never = cell(Column::Status).data(CredentialModel::SortRole).toLongLong();
        row.expiryKnown = false;
        m_model->upsert(row);
        QCOMPARE(shown().at(3), u"End unknown"_s);
        QCOMPARE(accessible(Column::Status), u"End unknown"_s);
        QCOMPARE(cell(Column::Status).data(CredentialModel::LifetimeRole).toInt(),
                 int(Lifetime::Unknown));
        QVERIFY(cell(Column::Status).data(CredentialModel::SortRole).toLongLong() > never);
    }

    void anEndThatWasOnlyAskedForIsNoFact()
    {
        const QDateTime asked = m_clock->now().addDays(3); // it would be "soon"
        Credential row = credential(u"a"_s, u"A"_s);
        row.expiryKnown = false;
        m_model->setRows({ row, credential(u"b"_s, u"B"_s) });
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setAskedEnds({ { u"a"_s, AskedEnd{ asked } } });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), cell(Column::Status));
        const QString text = u"Asked for 24 Nov 2026, not confirmed"_s;
        QCOMPARE(shown().at(3), text);
        QCOMPARE(accessible(Column::Status), text);
        QVERIFY(cell(Column::Status).data(Qt::ToolTipRole).toString().contains(text));
        QVERIFY(!cell(Column::Status).data(CredentialModel::OtherEndRole).toBool());
        QCOMPARE(m_model->countIn(LifetimeGroup::Soon), 0);
        QCOMPARE(m_model->countIn(LifetimeGroup::Unknown), 1);
    }

    void anotherEndThanAskedForNamesBoth()
    {
        m_model->setRows({ credential(u"a"_s, u"A"_s) });
        m_model->setAskedEnds({ { u"a"_s, AskedEnd{ utc(2027, 2, 19) } } });
        QCOMPARE(shown().at(3), u"Never expires, asked for 19 Feb 2027"_s);
        QVERIFY(cell(Column::Status).data(CredentialModel::OtherEndRole).toBool());
        QCOMPARE(m_model->countIn(LifetimeGroup::Never), 1);
        m_model->setAskedEnds({});
        QCOMPARE(shown().at(3), u"Never expires"_s);
        QVERIFY(!cell(Column::Status).data(CredentialModel::OtherEndRole).toBool());
    }

    void keyIdsAreShortened_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a shortened id") << u"ak_7f3a90b2"_s << u"ak_7f3a90b2\u2026"_s;
        QTest::addRow("a long one") << u"ak_7f3a90b2c4d1"_s << u"ak_7f3a90b2\u2026"_s;
        QTest::addRow("a short prefix of the usual form") << u"ak_7f3"_s << u"ak_7f3\u2026"_s;
        QTest::addRow("of another service") << u"pat_deploy-bot-1"_s << u"pat_deploy-bot-1"_s;
        QTest::addRow("a number") << u"42"_s << u"42"_s;
        QTest::addRow("hidden characters") << u"ab\u202Ecd"_s << u"ab\u27E8U+202E\u27E9cd"_s;
        QTest::addRow("a pair at the cut") << u"ak_3456789\U0001F511x"_s << u"ak_3456789\u2026"_s;
        QTest::addRow("a name that people chose")
            << u"deploy-bot-eu-west-1"_s << u"deploy-bot-eu-west-1"_s;
        QTest::addRow("a GUID") << u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s
                                << u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s;
    }

    void keyIdsAreShortened()
    {
        QFETCH(QString, id);
        QFETCH(QString, expected);
        m_model->setRows({ credential(id, {}) });
        QCOMPARE(shown().at(1), expected);
        QCOMPARE(accessible(Column::KeyId), expected);
        QCOMPARE(cell(Column::KeyId).data(CredentialModel::IdRole).toString(), id);
    }

    void idsAreWholeUnlessTheProfileSaysOtherwise()
    {
        m_model->setRows({ credential(u"ak_deploy-bot-production-1"_s, {}),
                           credential(u"ak_deploy-bot-production-2"_s, {}) });
        QCOMPARE(shown().at(1), u"ak_deploy-b\u2026"_s);
        m_model->setIdShown(u"ak_"_s, 0);
        QCOMPARE(shown().at(1), u"ak_deploy-bot-production-1"_s);
        QCOMPARE(accessible(Column::KeyId), u"ak_deploy-bot-production-1"_s);
    }

    void namesGoThroughTheGate()
    {
        m_model->setRows({ credential(u"<b>id</b>"_s, u"a\u202Eb<img src=x>&amp;"_s) });
        QCOMPARE(shown().first(), u"a\u27E8U+202E\u27E9b<img src=x>&amp;"_s);
        QVERIFY(cell(Column::Name).data(CredentialModel::SuspiciousRole).toBool());
        const QString toolTip = cell(Column::Name).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(u"b&lt;img src=x&gt;&amp;amp;"_s));
        QVERIFY(!toolTip.contains(QChar(0x202E)));
        QVERIFY(cell(Column::KeyId)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"&lt;b&gt;id&lt;/b&gt;"_s));
    }

    void namesThatLookAlikeAreMarked()
    {
        const auto isMarked = [this](int row) {
            const QModelIndex name = m_model->index(row, int(Column::Name));
            const bool marked = name.data(CredentialModel::SuspiciousRole).toBool();
            for (const int role : { int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) }) {
                if (name.data(role).toString().contains(u"look"_s) != marked)
                    qWarning() << "said differently:" << name.data(role);
            }
            return marked;
        };
        m_model->setRows({ credential(u"ak_1"_s, u"deploy"_s), credential(u"ak_2"_s, u"other"_s) });
        QVERIFY(!isMarked(0));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsert(credential(u"ak_3"_s, u"d\u0435ploy"_s)); // with a Cyrillic letter
        QVERIFY(isMarked(0));
        QVERIFY(!isMarked(1));
        QVERIFY(isMarked(2));
        QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QList<QVariant> &signal) {
            return signal.first().toModelIndex().row() == 0;
        }));
        m_model->upsert(credential(u"ak_3"_s, u"renamed"_s));
        QVERIFY(!isMarked(0));
        m_model->upsert(credential(u"ak_3"_s, u"deploy"_s));
        QVERIFY(!isMarked(0));
        m_model->setRows(
            { credential(u"ak_1"_s, u"deploy"_s), credential(u"ak_4"_s, u"depl\u043Ey"_s) });
        QVERIFY(isMarked(0));
        m_model->removeById(u"ak_4"_s);
        QVERIFY(!isMarked(0));
    }

    void toolTipsHoldNoTagOfTheServers()
    {
        Credential row = credential(u"<i>"_s, u"<i>"_s);
        row.createdAt.reset();
        m_model->setRows({ row });
        m_model->setAliases({ { u"<i>"_s, u"<i>"_s } });
        m_model->setSessionCredentialId(u"<i>"_s);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString toolTip = m_model->index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY(toolTip.startsWith(u"<qt>"_s) && toolTip.endsWith(u"</qt>"_s));
            QVERIFY(!toolTip.contains(u"<i>"_s));
        }
    }

    void toolTipsOfMomentsAreExact()
    {
        m_clock->setZone(QTimeZone("America/St_Johns"));
        m_model->setRows({ credential(u"a"_s, {}, utc(2027, 2, 20, 3, 29, 59)) });
        QCOMPARE(cell(Column::Status).data(Qt::ToolTipRole).toString(),
                 u"<qt>Fri 19 Feb 2027, 23:59:59, UTC-03:30<br>2027-02-20 03:29:59 UTC</qt>"_s);
    }

    void aBlankNameIsSaid()
    {
        m_model->setRows({ credential(u"a"_s, u"  "_s) });
        QCOMPARE(shown().first(), u"(no name)"_s);
        QCOMPARE(cell(Column::Name).data(Qt::EditRole).toString(), u"  "_s);
    }

    void vaultIdsMatchByPrefix_data()
    {
        QTest::addColumn<QStringList>("listed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("equal") << QStringList{ u"ak_12345678"_s } << u"ak_12345678"_s
                               << QStringList{ u"ak_12345678"_s };
        QTest::addRow("the listed one is shortened")
            << QStringList{ u"ak_12345"_s } << u"ak_1234567890"_s << QStringList{ u"ak_12345"_s };
        QTest::addRow("the stored one is shortened")
            << QStringList{ u"ak_1234567890"_s } << u"ak_12345"_s
            << QStringList{ u"ak_1234567890"_s };
        QTest::addRow("too little in common")
            << QStringList{ u"ak_1234"_s } << u"ak_1234567890"_s << QStringList();
        QTest::addRow("short but equal")
            << QStringList{ u"42"_s } << u"42"_s << QStringList{ u"42"_s };
        QTest::addRow("another") << QStringList{ u"ak_12345679"_s } << u"ak_12345678"_s
                                 << QStringList();
        QTest::addRow("equality comes first")
            << QStringList{ u"ak_1234567890"_s, u"ak_12345678"_s } << u"ak_12345678"_s
            << QStringList{ u"ak_12345678"_s };
        QTest::addRow("blank matches nothing")
            << QStringList{ u"ak_12345678"_s } << u""_s << QStringList();
    }

    void vaultIdsMatchByPrefix()
    {
        QFETCH(QStringList, listed);
        QFETCH(QString, stored);
        QFETCH(QStringList, expected);
        m_model->setVaultIds({ stored });
        m_model->setSessionCredentialId(stored);
        std::vector<Credential> rows;
        for (const QString &id : listed)
            rows.push_back(credential(id, {}));
        m_model->setRows(rows);
        QCOMPARE(idsWith(CredentialModel::InVaultRole), expected);
        QCOMPARE(idsWith(CredentialModel::ThisSessionRole), expected);

        // The result is the same if the ids are set after the rows, and the rows one after the
        // other.
        m_model->setRows({});
        m_model->setVaultIds({});
        m_model->setSessionCredentialId({});
        for (const Credential &row : rows)
            m_model->upsert(row);
        m_model->setVaultIds({ stored });
        m_model->setSessionCredentialId(stored);
        QCOMPARE(idsWith(CredentialModel::InVaultRole), expected);
        QCOMPARE(idsWith(CredentialModel::ThisSessionRole), expected);
    }

    void anExactRowThatComesLaterTakesTheMatch()
    {
        m_model->setVaultIds({ u"ak_12345678"_s });
        m_model->setSessionCredentialId(u"ak_12345678"_s);
        m_model->setRows({ credential(u"ak_1234567890"_s, {}) });
        QVERIFY(m_model->isThisSession(u"ak_1234567890"_s));
        watch();
        m_model->upsert(credential(u"ak_12345678"_s, {}));
        QCOMPARE(m_changed->count(), 1);
        QCOMPARE(idsWith(CredentialModel::InVaultRole), QStringList(u"ak_12345678"_s));
        QCOMPARE(idsWith(CredentialModel::ThisSessionRole), QStringList(u"ak_12345678"_s));
    }

    void vaultIdsAnnounceTheVaultColumnOfTheRowsThatChange()
    {
        m_model->setRows({ credential(u"a"_s, {}), credential(u"b"_s, {}) });
        watch();
        m_model->setVaultIds({ u"b"_s });
        QCOMPARE(signalCount(), 1);
        QCOMPARE(m_changed->at(0).at(0).toModelIndex(), m_model->index(1, int(Column::Vault)));
        m_model->setVaultIds({ u"b"_s });
        QCOMPARE(signalCount(), 1);
    }

    void anAliasStandsForTheName()
    {
        m_model->setRows({ credential(u"a"_s, u"server"_s), credential(u"b"_s, u"other"_s) });
        watch();
        m_model->setAliases({ { u"a"_s, u"mine"_s } });
        QCOMPARE(signalCount(), 1);
        QCOMPARE(m_changed->at(0).at(1).toModelIndex(), m_model->index(0, int(Column::Name)));
        QCOMPARE(shown().first(), u"mine"_s);
        QCOMPARE(cell(Column::Name).data(CredentialModel::AliasRole).toString(), u"mine"_s);
        QVERIFY(cell(Column::Name).data(Qt::ToolTipRole).toString().contains(u"server"_s));
        m_model->setAliases({});
        QCOMPARE(shown().first(), u"server"_s);
    }

    void renamingAsksAndChangesNothing_data()
    {
        using Renaming = CredentialModel::Renaming;
        QTest::addColumn<int>("renaming");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("renamed");
        QTest::addColumn<QString>("aliased"); // "-": no request is expected
        QTest::addRow("not allowed") << int(Renaming::None) << u"x"_s << u"-"_s << u"-"_s;
        QTest::addRow("server") << int(Renaming::OnServer) << u" new "_s << u"new"_s << u"-"_s;
        QTest::addRow("server, blank") << int(Renaming::OnServer) << u" \t"_s << u"-"_s << u"-"_s;
        QTest::addRow("server, same") << int(Renaming::OnServer) << u"server"_s << u"-"_s << u"-"_s;
        QTest::addRow("alias") << int(Renaming::Alias) << u"new"_s << u"-"_s << u"new"_s;
        QTest::addRow("alias, blank") << int(Renaming::Alias) << u""_s << u"-"_s << u"-"_s;
        QTest::addRow("alias, same") << int(Renaming::Alias) << u"mine"_s << u"-"_s << u"-"_s;
        QTest::addRow("alias, the name again: none")
            << int(Renaming::Alias) << u"server"_s << u"-"_s << u""_s;
    }

    void renamingAsksAndChangesNothing()
    {
        QFETCH(int, renaming);
        QFETCH(QString, text);
        QFETCH(QString, renamed);
        QFETCH(QString, aliased);
        m_model->setRows({ credential(u"a"_s, u"server"_s) });
        m_model->setAliases({ { u"a"_s, u"mine"_s } });
        m_model->setRenaming(CredentialModel::Renaming(renaming));
        watch();
        QSignalSpy rename(m_model.get(), &CredentialModel::renameRequested);
        QSignalSpy alias(m_model.get(), &CredentialModel::aliasRequested);
        const bool asked = m_model->setData(m_model->index(0, 0), text);
        QCOMPARE(asked, renamed != u"-"_s || aliased != u"-"_s);
        QCOMPARE(rename.count(), renamed == u"-"_s ? 0 : 1);
        QCOMPARE(alias.count(), aliased == u"-"_s ? 0 : 1);
        if (!rename.isEmpty())
            QCOMPARE(rename.first(), (QVariantList{ u"a"_s, renamed }));
        if (!alias.isEmpty())
            QCOMPARE(alias.first(), (QVariantList{ u"a"_s, aliased }));
        QCOMPARE(signalCount(), 0);
        QCOMPARE(shown().first(), u"mine"_s);
    }

    void onlyTheNameIsEditable()
    {
        m_model->setRows({ credential(u"a"_s, u"server"_s) });
        m_model->setRenaming(CredentialModel::Renaming::OnServer);
        for (int column = 0; column < m_model->columnCount(); ++column)
            QCOMPARE(m_model->flags(m_model->index(0, column)).testFlag(Qt::ItemIsEditable),
                     column == int(Column::Name));
        QVERIFY(!m_model->setData(m_model->index(0, 1), u"x"_s));
        QVERIFY(!m_model->setData(m_model->index(0, 0), u"x"_s, Qt::DisplayRole));
        QVERIFY(!m_model->setData(QModelIndex(), u"x"_s));
    }

    void openingAndClosingTheEditorOfAStrangeNameRenamesNothing()
    {
        m_model->setRows({ credential(u"a"_s, u"a\u202Eb"_s) });
        m_model->setRenaming(CredentialModel::Renaming::OnServer);
        QSignalSpy rename(m_model.get(), &CredentialModel::renameRequested);
        QVERIFY(!m_model->setData(m_model->index(0, 0), cell(Column::Name).data(Qt::EditRole)));
        QVERIFY(rename.isEmpty());
    }

    void aReceiverMayReplaceTheRowsWhileItIsAsked()
    {
        m_model->setRows({ credential(u"a"_s, u"server"_s) });
        m_model->setRenaming(CredentialModel::Renaming::OnServer);
        connect(m_model.get(), &CredentialModel::renameRequested, m_model.get(),
                [this] { m_model->setRows({}); });
        QVERIFY(m_model->setData(m_model->index(0, 0), u"new"_s));
    }

    void statesAreCounted()
    {
        Credential unknown = credential(u"e"_s, {});
        unknown.expiryKnown = false;
        m_model->setRows(
            { credential(u"a"_s, {}, utc(2026, 11, 12)), credential(u"b"_s, {}, utc(2026, 11, 26)),
              credential(u"c"_s, {}, utc(2027, 11, 26)), credential(u"d"_s, {}), unknown });
        for (const auto group :
             { LifetimeGroup::Expired, LifetimeGroup::Soon, LifetimeGroup::ThisWeek,
               LifetimeGroup::Active, LifetimeGroup::Never, LifetimeGroup::Unknown })
            QCOMPARE(m_model->countIn(group), 1);
    }

    void aMinuteInWhichNothingMovesOnIsNotAnnounced()
    {
        m_model->setRows({ credential(u"a"_s, {}, utc(2026, 11, 23)), credential(u"b"_s, {}) });
        watch();
        m_clock->advance(std::chrono::minutes(1));
        tick();
        QCOMPARE(signalCount(), 0);
    }

    void aDayThatBeginsAnnouncesTheTimesAlone()
    {
        m_model->setRows({ credential(u"a"_s, {}, utc(2027, 11, 23)), credential(u"b"_s, {}) });
        watch();
        m_clock->advance(std::chrono::hours(24));
        tick();
        QCOMPARE(signalCount(), 1);
        QCOMPARE(m_changed->at(0).at(0).toModelIndex(), m_model->index(0, int(Column::Created)));
        QCOMPARE(m_changed->at(0).at(1).toModelIndex(), m_model->index(1, int(Column::Status)));
    }

    void aClockThatIsSetBackAnnouncesTheTimes()
    {
        m_model->setRows({ credential(u"a"_s, {}, m_clock->now().addSecs(60)) });
        m_clock->advance(std::chrono::seconds(61));
        tick();
        QCOMPARE(m_model->countIn(LifetimeGroup::Expired), 1);
        m_clock->set(m_clock->now().addSecs(-50));
        watch();
        tick();
        QCOMPARE(m_model->countIn(LifetimeGroup::Expired), 0);
        QVERIFY(signalCount() > 0);
    }

    void whatWasDeletedMovesOnForADay()
    {
        m_model->setRows({ credential(u"a"_s, {}) });
        m_model->addDeleted(credential(u"gone"_s, {}), { m_clock->now(), true });
        watch();
        m_clock->advance(std::chrono::minutes(1));
        tick();
        QCOMPARE(signalCount(), 1);
        QCOMPARE(m_changed->at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(m_changed->at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(m_model->index(1, int(Column::Status)).data().toString(),
                 u"Deleted 1 minute ago"_s);
    }

    void aRowThatExpiresMeanwhileIsAnnouncedWhole()
    {
        m_model->setRows({ credential(u"a"_s, {}), credential(u"b"_s, {}, utc(2026, 11, 22)) });
        QCOMPARE(m_model->index(1, 0).data(CredentialModel::DimmedRole).toBool(), false);
        watch();
        m_clock->advance(std::chrono::hours(24));
        tick();
        QCOMPARE(m_model->index(1, 0).data(CredentialModel::DimmedRole).toBool(), true);
        QSet<int> columns;
        for (const auto &call : *m_changed) {
            const auto first = call.at(0).toModelIndex();
            const auto last = call.at(1).toModelIndex();
            for (int column = first.column(); last.row() == 1 && column <= last.column(); ++column)
                columns.insert(column);
        }
        QCOMPARE(columns.size(), m_model->columnCount());
    }

    void whatEndsIsAnnouncedAtItsEnd()
    {
        m_model->setRows({ credential(u"a"_s, {}, m_clock->now().addDays(3)),
                           credential(u"b"_s, {}, m_clock->now().addSecs(20)) });
        auto *timer = m_model->findChild<QTimer *>();
        QCOMPARE(timer->interval(), 20'001);
        m_model->removeById(u"b"_s);
        QCOMPARE(timer->interval(), 60'001);
        m_model->upsert(credential(u"c"_s, {}, m_clock->now().addMSecs(20)));
        watch();
        m_clock->advance(std::chrono::milliseconds(20));
        QTRY_VERIFY(signalCount() >= 1);
        QVERIFY(m_changed->at(0).at(2).value<QList<int>>().contains(CredentialModel::LifetimeRole));
        QCOMPARE(m_model->countIn(LifetimeGroup::Expired), 1);
    }

    void aChangeOfRowsSwallowsNoStatus()
    {
        m_model->setRows({ credential(u"a"_s, {}, m_clock->now().addDays(2)) });
        m_clock->advance(std::chrono::hours(72));
        watch();
        m_model->upsert(credential(u"b"_s, {})); // before the minute is over
        QCOMPARE(m_model->countIn(LifetimeGroup::Expired), 1);
        bool isTold = false;
        for (const auto &call : *m_changed)
            isTold = isTold
                || (call.at(0).toModelIndex().row() == 0
                    && call.at(2).value<QList<int>>().contains(CredentialModel::LifetimeRole));
        QVERIFY(isTold);
    }

    void statusesFollowMidnightAndAnotherZone()
    {
        m_clock->set(utc(2026, 11, 21, 23, 59, 59));
        m_model->setRows({ credential(u"a"_s, {}, utc(2026, 11, 22, 8)) });
        QCOMPARE(shown().at(3), u"Expires tomorrow"_s);
        QCOMPARE(m_model->findChild<QTimer *>()->interval(), 1'001);
        m_clock->advance(std::chrono::seconds(1));
        tick();
        QCOMPARE(shown().at(3), u"Expires today"_s);
        QCOMPARE(m_model->index(0, 0).data(CredentialModel::LifetimeRole).toInt(),
                 int(Lifetime::Today));
        m_clock->setZone(QTimeZone("America/St_Johns")); // where it is 20:30 on the 21st
        watch();
        tick();
        QCOMPARE(shown().at(3), u"Expires tomorrow"_s);
        QVERIFY(m_changed->at(0).at(2).value<QList<int>>().contains(CredentialModel::LifetimeRole));
    }

    void whatWasDeletedSaysByWhom()
    {
        m_model->addDeleted(credential(u"here"_s, {}, utc(2026, 11, 22)), { m_clock->now(), true });
        m_model->addDeleted(credential(u"gone"_s, {}, utc(2026, 11, 22)),
                            { m_clock->now(), false });
        QCOMPARE(m_model->countIn(LifetimeGroup::DeletedHere), 1);
        QCOMPARE(m_model->countIn(LifetimeGroup::Gone), 1);
        QCOMPARE(m_model->countIn(LifetimeGroup::Soon), 0);
        QCOMPARE(shown().at(3), u"Deleted just now"_s);
        QCOMPARE(m_model->index(1, int(Column::Status)).data().toString(),
                 u"Gone, as seen just now"_s);
        QCOMPARE(accessible(Column::Name), u"(no name), deleted"_s);
        QCOMPARE(m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"(no name), gone"_s);
    }

    void anEmptyModelTicksInSilence()
    {
        watch();
        tick();
        QCOMPARE(signalCount(), 0);
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

    QString accessible(Column column) const
    {
        return cell(column).data(Qt::AccessibleTextRole).toString();
    }

    QStringList idsWith(CredentialModel::Role role) const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(role).toBool())
                ids.append(m_model->rows()[std::size_t(row)].id);
        }
        return ids;
    }

    void watch()
    {
        m_changed = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::dataChanged);
        m_inserted = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_removed = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_reset = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    }

    qsizetype signalCount() const
    {
        return m_changed->count() + m_inserted->count() + m_removed->count() + m_reset->count();
    }

    void tick()
    {
        auto *timer = m_model->findChild<QTimer *>();
        QVERIFY(timer);
        QVERIFY(timer->isActive());
        QSignalSpy timeout(timer, &QTimer::timeout);
        timer->start(1);
        QVERIFY(timeout.wait());
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<CredentialModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_inserted;
    std::unique_ptr<QSignalSpy> m_removed;
    std::unique_ptr<QSignalSpy> m_reset;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::CredentialModelTest)
#include "tst_credentialmodel.moc"
