// SPDX-License-Identifier: MIT
#include "core/activity.h"
#include "core/endchange.h"
#include "support/testcase.h"

#include <QCoreApplication>

#include <set>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

using Fault = ActivityVerdict::Fault;

ActivityEntry sample(int number)
{
    ActivityEntry entry;
    entry.number = number;
    entry.at = QDateTime(QDate(2026, 3, 1), QTime(10, number), Qt::UTC);
    entry.deed = Deed::Renamed;
    entry.result = DeedResult::Done;
    entry.accountName = u"Team"_s;
    entry.serviceId = u"anyreach"_s;
    entry.serverUrl = u"https://api.example.com"_s;
    entry.organizationName = u"Acme"_s;
    entry.kind = CredentialKind::Token;
    entry.keyId = u"7f3a"_s;
    entry.keyName = u"ci"_s;
    entry.keyHint = u"ak_7f3a…k9Qd"_s;
    entry.nameBefore = u"old"_s;
    return entry;
}

struct Log
{
    std::vector<ActivityEntry> entries;
    ActivityMark first;
    ActivityMark last;

    [[nodiscard]] ActivityVerdict verified() const { return verifyActivity(entries, first, last); }
};

Log logOf(int count)
{
    Log log;
    for (int number = 1; number <= count; ++number) {
        ActivityEntry entry = sample(number);
        entry.hash = activityHash(log.last.hash, entry);
        log.last = { number, entry.hash };
        log.entries.push_back(entry);
    }
    return log;
}

} // namespace

class TestActivity final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsAreReadFromTheirText()
    {
        const QDateTime before(QDate(2027, 2, 19), QTime(22, 59, 59), Qt::UTC);
        const QDateTime now(QDate(2027, 5, 20), QTime(12, 0), Qt::UTC);
        const EndChange moved{ before, now };
        QCOMPARE(moved.text(), u"2027-02-19T22:59:59Z/2027-05-20T12:00:00Z"_s);
        const EndChange taken{ {}, now };
        QCOMPARE(taken.text(), u"never/2027-05-20T12:00:00Z"_s);
        for (const EndChange &change : { moved, taken, EndChange{ before, {} } })
            QVERIFY(EndChange::fromText(change.text()) == change);
        for (const QString &text : { u""_s, u"never"_s, u"Deploy/Prod"_s, u"a/never"_s })
            QVERIFY2(!EndChange::fromText(text), qPrintable(text));
    }

    void wordsComeBack()
    {
        std::set<QString> words;
        for (int i = 0; i <= int(lastDeed); ++i) {
            QCOMPARE(deedFromKey(deedKey(Deed(i))), Deed(i));
            words.insert(deedKey(Deed(i)));
        }
        QCOMPARE(words.size(), std::size_t(lastDeed) + 1);
        for (int i = 0; i <= int(DeedResult::Failed); ++i)
            QCOMPARE(deedResultFromKey(deedResultKey(DeedResult(i))), DeedResult(i));
        QCOMPARE(deedFromKey(u"flown"_s), Deed::Unknown);
        QCOMPARE(deedResultFromKey(u"flown"_s), DeedResult::Unclear);
    }

    void anUntouchedLogIsTrusted()
    {
        const Log log = logOf(5);
        QCOMPARE(log.verified(), (ActivityVerdict{ Fault::None, 0, 5, log.last.hash }));
        QCOMPARE(Log().verified(), ActivityVerdict());
    }

    /// The end of a chain with every deed of the versions before, as they wrote it.
    void theLogsOfEarlierVersionsAreTrusted()
    {
        QString hash;
        for (int i = 0; i <= int(Deed::Back); ++i) {
            ActivityEntry entry = sample(i + 1);
            entry.deed = Deed(i);
            hash = activityHash(hash, entry);
        }
        // Their order counts, which is that of their words in the file.
        const QStringList order =
            u"unknown created renamed deleted verified exchanged kept removed "
            "replaced rotation-begun rotation-ended signed-in signed-out "
            "appeared gone reviewed-to-keep reviewed-to-rotate "
            "reviewed-to-delete reviewed-to-ask copied revealed "
            "renamed-elsewhere end-changed said-mine said-colleagues "
            "to-investigate saved-to-file back"_s.split(u' ');
        for (int i = 0; i <= int(Deed::Back); ++i)
            QCOMPARE(deedKey(Deed(i)), order.at(i));
        QCOMPARE(hash, u"9872c3edab670404347b3a9a8a86edc59a9f7a7ae6a6578150a55a264945324c"_s);
    }

    void theHashIsThatOfEveryField()
    {
        const ActivityEntry entry = sample(1);
        std::vector<ActivityEntry> others(13, entry);
        others[0].number = 2;
        others[1].at = entry.at.addMSecs(1);
        others[2].deed = Deed::Created;
        others[3].result = DeedResult::Refused;
        others[4].accountName += u'x';
        others[5].serviceId += u'x';
        others[6].serverUrl += u'x';
        others[7].organizationName += u'x';
        others[8].kind = CredentialKind::ApiKey;
        others[9].keyId += u'x';
        others[10].keyName += u'x';
        others[11].keyHint += u'x';
        others[12].nameBefore += u'x';
        std::set<QString> hashes{ activityHash({}, entry), activityHash(u"0"_s, entry) };
        for (const ActivityEntry &other : others)
            hashes.insert(activityHash({}, other));
        QCOMPARE(hashes.size(), std::size_t(15));
    }

    void textThatMovesBetweenFieldsIsNoticed()
    {
        ActivityEntry one = sample(1);
        one.keyName = u"ab"_s;
        one.keyHint = u"c"_s;
        ActivityEntry other = one;
        other.keyName = u"a"_s;
        other.keyHint = u"bc"_s;
        QVERIFY(activityHash({}, one) != activityHash({}, other));
    }

    void aChangeIsFoundWhereItIs()
    {
        for (std::size_t at = 0; at < 5; ++at) {
            Log log = logOf(5);
            log.entries[at].keyName = u"other"_s;
            QCOMPARE(log.verified().fault, Fault::Changed);
            QCOMPARE(log.verified().number, int(at) + 1);
            // Who gives it its right hash has broken the next link, or the mark of the end.
            log.entries[at].hash =
                activityHash(at == 0 ? QString() : log.entries[at - 1].hash, log.entries[at]);
            QCOMPARE(log.verified().fault, Fault::Changed);
            QCOMPARE(log.verified().number, std::min(int(at) + 2, 5));
        }
    }

    void whatIsMissingIsFound()
    {
        for (int at = 0; at < 5; ++at) {
            Log log = logOf(5);
            log.entries.erase(log.entries.begin() + at);
            QCOMPARE(log.verified().fault, Fault::Missing);
            QCOMPARE(log.verified().number, at + 1);
        }
        Log emptied = logOf(5);
        emptied.entries.clear();
        QCOMPARE(emptied.verified().fault, Fault::Missing);
        QCOMPARE(emptied.verified().number, 1);
    }

    void whatWasPutInIsFound()
    {
        Log log = logOf(3);
        log.entries.insert(log.entries.begin() + 1, log.entries[0]);
        QCOMPARE(log.verified().fault, Fault::Changed);
        log = logOf(3);
        ActivityEntry more = sample(4);
        more.hash = activityHash(log.last.hash, more);
        log.entries.push_back(more);
        QCOMPARE(log.verified().fault, Fault::Changed);
        QCOMPARE(log.verified().number, 4);
    }

    void aLogThatWasCutIsTrusted()
    {
        Log log = logOf(5);
        log.first = { 2, log.entries[1].hash };
        log.entries.erase(log.entries.begin(), log.entries.begin() + 2);
        QCOMPARE(log.verified().fault, Fault::None);
        log.entries.erase(log.entries.begin());
        QCOMPARE(log.verified().fault, Fault::Missing);
        QCOMPARE(log.verified().number, 3);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestActivity)
#include "tst_activity.moc"
