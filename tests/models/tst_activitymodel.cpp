// SPDX-License-Identifier: MIT
#include "core/endchange.h"
#include "modelfixture.h"
#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "models/activitytext.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Column = ActivityModel::Column;

ActivityEntry entry(int number, const QString &name, Deed deed = Deed::Created)
{
    ActivityEntry made;
    made.number = number;
    made.at = utc(2026, 11, 20, 9, number % 60);
    made.deed = deed;
    made.accountName = u"North"_s;
    made.serviceId = u"anyreach"_s;
    made.organizationName = u"Acme Voice"_s;
    made.keyId = u"ak_%1"_s.arg(number, 8, 10, QChar(u'0'));
    made.keyName = name;
    return made;
}

QString kindName(CredentialKind kind)
{
    return kind == CredentialKind::Token ? u"Token"_s : u"API key"_s;
}

QString serviceName(const QString &id)
{
    return id == "anyreach"_L1 ? u"Anyreach"_s : id;
}

} // namespace

class ActivityModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedRotationIsNotUnclear()
    {
        // As it was written before there was a word for it, and as it is now.
        ActivityEntry before = entry(1, u"ci"_s, Deed::RotationEnded);
        before.result = DeedResult::Unclear;
        QCOMPARE(activitytext::result(before), u"Stopped"_s);
        QCOMPARE(activitytext::weight(before), activitytext::Weight::Neutral);
        const ActivityEntry now = entry(2, u"ci"_s, Deed::RotationStopped);
        QCOMPARE(activitytext::deed(now.deed), u"Rotation stopped"_s);
        QCOMPARE(activitytext::result(now), u"Done"_s);
        ActivityEntry unclear = entry(3, u"ci"_s, Deed::Deleted);
        unclear.result = DeedResult::Unclear;
        QCOMPARE(activitytext::result(unclear), u"Unclear"_s);
        QVERIFY(activitytext::allResults().contains(u"Stopped"_s));
    }

    void filesAndRowsAreTold()
    {
        ActivityEntry swapped = entry(1, u"ci"_s, Deed::SwappedInFile);
        swapped.nameBefore = u".env"_s;
        QCOMPARE(activitytext::keyAndBefore(swapped, m_clock),
                 u"\u2068ci\u2069 (file: \u2068.env\u2069)"_s);
        ActivityEntry ticked = entry(1, u"ci"_s, Deed::Ticked);
        QCOMPARE(activitytext::keyAndBefore(ticked, m_clock), u"ci"_s);
        ActivityEntry vault = entry(1, {}, Deed::ExportedVault);
        vault.nameBefore = u"1"_s;
        QCOMPARE(activitytext::keyAndBefore(vault, m_clock), u"One row"_s);
        ActivityModel model({ serviceName, kindName }, m_clock, nullptr);
        QCOMPARE(model.kind(vault), QString());
        QCOMPARE(model.kind(swapped), u"API key"_s);
        model.addNewer(vault);
        QCOMPARE(model.index(0, int(Column::Key)).data(Qt::AccessibleTextRole).toString(),
                 u"One row"_s);
        QCOMPARE(activitytext::deed(lastDeed), u"Review exported"_s);
        for (int each = 1; each <= int(lastDeed); ++each)
            QVERIFY(activitytext::deed(Deed(each)) != activitytext::deed(Deed::Unknown));
    }

    void theNewestEntryComesFirst()
    {
        ActivityModel model({ serviceName, kindName }, m_clock, nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        // One happens before the first part comes, which has it, too.
        model.addNewer(entry(4, u"d"_s));
        model.addOlder({ entry(4, u"d"_s), entry(3, u"c"_s) });
        model.addOlder({ entry(2, u"b"_s), entry(1, u"a"_s) });
        model.addNewer(entry(5, u"e"_s));
        model.addNewer(entry(5, u"e"_s));
        QCOMPARE(names(model), (QStringList{ u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s }));
        QCOMPARE(model.rowOf(4), 1);
        QCOMPARE(model.rowOf(0), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhatHappened()
    {
        ActivityModel model({ serviceName, kindName }, m_clock, nullptr);
        ActivityEntry renamed = entry(1, u"new"_s, Deed::Renamed);
        renamed.nameBefore = u"old"_s;
        renamed.result = DeedResult::Refused;
        model.addNewer(renamed);
        QCOMPARE(text(model, Column::When), u"20 Nov 2026, 09:01"_s);
        QCOMPARE(text(model, Column::What), u"Renamed"_s);
        QCOMPARE(text(model, Column::Key), u"\u2068new\u2069 (before: \u2068old\u2069)"_s);
        QCOMPARE(text(model, Column::Where), u"\u2068North\u2069 / \u2068Acme Voice\u2069"_s);
        QCOMPARE(text(model, Column::Result), u"Refused"_s);
        model.clear();
        ActivityEntry moved = entry(1, u"new"_s, Deed::EndChanged);
        moved.nameBefore = EndChange{ QDateTime(QDate(2027, 2, 19), QTime(12, 0), Qt::UTC),
                                      QDateTime(QDate(2027, 5, 20), QTime(12, 0), Qt::UTC) }
                               .text();
        model.addNewer(moved);
        QCOMPARE(text(model, Column::Key), u"\u2068new\u2069 (from 19 Feb 2027 to 20 May 2027)"_s);
        model.clear();
        ActivityEntry bare;
        bare.number = 1;
        bare.serviceId = u"zed"_s;
        bare.at = m_clock.now();
        bare.deed = Deed::Gone;
        model.addNewer(bare);
        QCOMPARE(text(model, Column::When), u"10:00"_s);
        QCOMPARE(text(model, Column::Key), u"(no name)"_s);
        QCOMPARE(text(model, Column::Where), u"zed"_s);
        QCOMPARE(text(model, Column::Result), u"Seen"_s);
    }

    void namesAreMadeSafe()
    {
        ActivityModel model({ serviceName, kindName }, m_clock, nullptr);
        model.addNewer(entry(1, u"<b>a</b>\u202Eb"_s));
        QVERIFY(!text(model, Column::Key).contains(QChar(0x202E)));
        const QString toolTip = model.index(0, int(Column::Key)).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains("&lt;b&gt;a"_L1), qPrintable(toolTip));
    }

    void theSearchReadsNamesAndWords_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"SERVER"_s << QStringList{ u"Server"_s };
        QTest::newRow("deed") << u"delet"_s << QStringList{ u"CI"_s };
        QTest::newRow("id") << u"00000003"_s << QStringList{ u"CI"_s };
        QTest::newRow("service") << u"anyreach"_s
                                 << QStringList{ u"CI"_s, u"Laptop"_s, u"Server"_s };
        QTest::newRow("kind") << u"token"_s << QStringList{ u"Laptop"_s };
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }

    void theSearchReadsNamesAndWords()
    {
        QFETCH(const QString, search);
        ActivityModel model({ serviceName, kindName }, m_clock, nullptr);
        ActivityFilter filter(model, nullptr);
        ActivityEntry laptop = entry(2, u"Laptop"_s);
        laptop.kind = CredentialKind::Token;
        model.addOlder({ entry(3, u"CI"_s, Deed::Deleted), laptop, entry(1, u"Server"_s) });
        filter.setSearchText(search);
        QTEST(names(filter), "found");
        // A word that was found once is looked for anew with the next text.
        filter.setSearchText(u"created"_s);
        QCOMPARE(names(filter), (QStringList{ u"Laptop"_s, u"Server"_s }));
    }

    void oneKeyIsShown()
    {
        ActivityModel model({ serviceName, kindName }, m_clock, nullptr);
        ActivityFilter filter(model, nullptr);
        model.addOlder({ entry(2, u"b"_s), entry(1, u"a"_s) });
        filter.setKey(activityKeyOf(model.entries()[1]));
        QCOMPARE(names(filter), QStringList{ u"a"_s });
        QCOMPARE(filter.entryAt(0)->number, 1);
        ActivityEntry later = entry(3, u"renamed"_s);
        later.keyId = model.entries()[1].keyId;
        model.addNewer(later);
        QCOMPARE(names(filter), (QStringList{ u"renamed"_s, u"a"_s }));
        filter.setKey({});
        QCOMPARE(filter.rowCount(), 3);
    }

private:
    static QString text(const QAbstractItemModel &model, Column column)
    {
        return model.index(0, int(column)).data().toString();
    }

    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, int(Column::Key)).data().toString());
        return names;
    }

    FixedClock m_clock;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ActivityModelTest)
#include "tst_activitymodel.moc"
