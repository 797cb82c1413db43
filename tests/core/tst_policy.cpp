// SPDX-License-Identifier: MIT
#include "core/policy.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(keyturn::Policy)
Q_DECLARE_METATYPE(keyturn::PolicySubject)

namespace {

using Breaches = std::vector<PolicyBreach>;

PolicySubject endingIn(const test::FixedClock &clock, qint64 seconds)
{
    return { u"ci"_s, { clock.now().addSecs(seconds), true }, clock.now(), u"platform"_s };
}

constexpr qint64 day = 24 * 3600; // seconds

} // namespace

class TestPolicy final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFitsItsPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("any") << u""_s << u"whatever"_s << true;
        QTest::newRow("a beginning") << u"team-*"_s << u"team-web/deploy"_s << true;
        QTest::newRow("nothing behind it") << u"team-*"_s << u"team-"_s << true;
        QTest::newRow("in the middle only") << u"team-*"_s << u"my team-web"_s << false;
        QTest::newRow("capitals count") << u"team-*"_s << u"Team-web"_s << false;
        QTest::newRow("one character") << u"ci-??"_s << u"ci-07"_s << true;
        QTest::newRow("one too many") << u"ci-??"_s << u"ci-007"_s << false;
        QTest::newRow("two lines") << u"ci*"_s << u"ci\nx"_s << true;
        QTest::newRow("no expression") << u"a.c"_s << u"abc"_s << false;
        QTest::newRow("brackets are brackets") << u"[ci] *"_s << u"[ci] deploy"_s << true;
        QTest::newRow("end of an expression") << u"\\E*"_s << u"\\Ex"_s << true;
    }

    void aNameFitsItsPattern()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, name);
        Policy policy;
        policy.namePattern = pattern;
        QTEST(policy.allowsName(name), "fits");
        const PolicySubject subject{ name, {}, {}, {} };
        QCOMPARE(breachesOf(policy, subject, m_clock).empty(), policy.allowsName(name));
    }

    void aLifetimeIsOneOfWholeDays_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("isTooLong");
        QTest::newRow("a day") << day << false;
        QTest::newRow("90 days") << 90 * day << false;
        QTest::newRow("to the end of the 90th day") << 91 * day - 1 << false;
        QTest::newRow("to the end of a day with 25 hours") << 91 * day + 3600 - 1 << false;
        QTest::newRow("a day more") << 91 * day + 3600 << true;
        QTest::newRow("ended") << -day << false;
    }

    void aLifetimeIsOneOfWholeDays()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const bool, isTooLong);
        Policy policy;
        policy.longestDays = 90;
        QCOMPARE(breachesOf(policy, endingIn(m_clock, seconds), m_clock),
                 isTooLong ? Breaches{ PolicyBreach::LivesTooLong } : Breaches{});
    }

    void itsLifeBeginsWithItsCreation()
    {
        Policy policy;
        policy.longestDays = 90;
        PolicySubject subject = endingIn(m_clock, 10 * day);
        subject.createdAt = m_clock.now().addSecs(-200 * day);
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{ PolicyBreach::LivesTooLong });
        subject.createdAt.reset();
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{});
    }

    void neverAndUnknownAreTwoThings()
    {
        Policy policy;
        policy.forbidsNever = true;
        policy.longestDays = 1;
        PolicySubject subject{ u"ci"_s, { {}, true }, {}, {} };
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{ PolicyBreach::NeverExpires });
        subject.end.isKnown = false;
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{});
        subject.end.asked = AskedEnd{};
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{ PolicyBreach::NeverExpires });
        policy.forbidsNever = false;
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{});
    }

    void anOwnerThatNobodyKnowsIsNoMissingOne()
    {
        Policy policy;
        policy.requiresOwner = true;
        PolicySubject subject = endingIn(m_clock, day);
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{});
        subject.owner = u" "_s;
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{ PolicyBreach::NoOwner });
        subject.owner.reset();
        QCOMPARE(breachesOf(policy, subject, m_clock), Breaches{});
    }

    void isEmptyWithoutARule()
    {
        Policy policy;
        policy.isBinding = true;
        QVERIFY(policy.isEmpty());
        QVERIFY(breachesOf(policy, { {}, { {}, true }, {}, u""_s }, m_clock).empty());
        policy.requiresOwner = true;
        QVERIFY(!policy.isEmpty());
    }

private:
    test::FixedClock m_clock;
};

KEYTURN_TEST_MAIN(QCoreApplication, TestPolicy)
#include "tst_policy.moc"
