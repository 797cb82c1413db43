// SPDX-License-Identifier: MIT
#include "core/rotation.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Obstacle = RotationObstacle;

class RotationTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOneEndsOnlyWhenNothingNeedsIt()
    {
        RotationRecord record;
        record.consumers = { file(), person() };
        QCOMPARE(record.obstacles(),
                 (std::vector{ Obstacle::NotMade, Obstacle::Unticked, Obstacle::NotVerified }));
        record.step = RotationStep::Using;
        QCOMPARE(record.obstacles(), (std::vector{ Obstacle::Unticked, Obstacle::NotVerified }));
        record.tick(file(), true);
        QCOMPARE(record.untickedCount(), 1);
        record.verifiedAt = moment();
        QCOMPARE(record.obstacles(), std::vector{ Obstacle::Unticked });
        record.tick(person(), true);
        QVERIFY(record.obstacles().empty());
    }

    void aTickCanBeTakenBack()
    {
        RotationRecord record;
        record.consumers = { file() };
        record.tick(file(), true);
        record.tick(file(), true);
        QCOMPARE(record.ticked.size(), std::size_t(1));
        record.tick(file(), false);
        QVERIFY(!record.isTicked(file()));
        QCOMPARE(record.untickedCount(), 1);
    }

    void whatIsNoConsumerIsNotTicked()
    {
        RotationRecord record;
        record.consumers = { file() };
        record.tick(person(), true);
        QVERIFY(record.ticked.empty());
        // The same file under another variable is another place.
        record.tick({ Consumer::Kind::File, file().text, u"OTHER"_s }, true);
        QCOMPARE(record.untickedCount(), 1);
    }

    void theReminderIsDueAtItsMoment()
    {
        RotationRecord record;
        record.retireBy = moment();
        QVERIFY(!record.isDue(moment())); // not put off
        record.step = RotationStep::Waiting;
        QVERIFY(!record.isDue(moment().addMSecs(-1)));
        QVERIFY(record.isDue(moment()));
        record.retireBy.reset();
        QVERIFY(!record.isDue(moment()));
    }

    void theSuccessorHasTheNextNumber()
    {
        QCOMPARE(successorName(u"Gateway"_s), u"Gateway 2"_s);
        QCOMPARE(successorName(u"Gateway 9"_s), u"Gateway 10"_s);
        QCOMPARE(successorName(u"7"_s), u"7 2"_s);
        QCOMPARE(successorName(u"eu-1"_s), u"eu-1 2"_s);
        QCOMPARE(successorName({}), QString());
    }

private:
    static Consumer file() { return { Consumer::Kind::File, u"/srv/.env"_s, u"KEY"_s }; }
    static Consumer person() { return { Consumer::Kind::Person, u"@web"_s }; }
    static QDateTime moment() { return QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC); }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::RotationTest)
#include "tst_rotation.moc"
