// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "session/createpreset.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The user's own rules, from the menu of the account to the create and to the list.
class PolicyTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itIsWrittenDownAndKept();
    void onlyNumbersOfDaysCanBeTyped();
    void noDaysAreNoRule();
    void aFormLikeAnotherBeginsWithinIt();
    void whatBreaksItIsMarkedAndFound();

private:
    [[nodiscard]] bool openPolicy();
    [[nodiscard]] const Policy &known() const;
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void PolicyTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void PolicyTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
}

void PolicyTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

bool PolicyTest::openPolicy()
{
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        if (action->text() == u"&Policy…"_s) {
            action->trigger();
            return UiRobot::waitToSee(u"Keyturn keeps them on this computer"_s);
        }
    }
    return false;
}

const Policy &PolicyTest::known() const
{
    return m_fixture->signIns.find(m_fixture->session().connection().uuid)->policy;
}

void PolicyTest::itIsWrittenDownAndKept()
{
    QVERIFY(openPolicy());
    QVERIFY(UiRobot::type(u"Longest lifetime in days"_s, u"90"_s));
    QVERIFY(UiRobot::click(u"Keys must expire"_s));
    QVERIFY(UiRobot::type(u"Names"_s, u" team-* "_s));
    QVERIFY(UiRobot::click(u"Each key needs an owner"_s));
    QVERIFY(UiRobot::choose(u"A new key that breaks it"_s, u"Do not create it"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(known(), (Policy{ 90, true, u"team-*"_s, true, true }));
    QCOMPARE(m_fixture->session().connection().policy, known());

    QVERIFY(openPolicy());
    QCOMPARE(UiRobot::textOf(u"Longest lifetime in days"_s), u"90"_s);
    QCOMPARE(UiRobot::textOf(u"Names"_s), u"team-*"_s);
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(known().longestDays, 90);

    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY2(UiRobot::find(u"Owner"_s), qPrintable(seen()));
}

void PolicyTest::onlyNumbersOfDaysCanBeTyped()
{
    QVERIFY(openPolicy());
    QVERIFY(UiRobot::type(u"Longest lifetime in days"_s, u"9x0-"_s));
    QCOMPARE(UiRobot::textOf(u"Longest lifetime in days"_s), u"90"_s);
    QVERIFY(UiRobot::click(u"Save"_s));
    QCOMPARE(known().longestDays, 90);
}

void PolicyTest::noDaysAreNoRule()
{
    QVERIFY(openPolicy());
    QVERIFY2(UiRobot::sees(u"Empty: any lifetime."_s), qPrintable(seen()));
    QVERIFY(UiRobot::type(u"Longest lifetime in days"_s, u"0"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->focusWidget(),
             UiRobot::find(u"Longest lifetime in days"_s));
    QVERIFY(UiRobot::type(u"Longest lifetime in days"_s, {}));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(known().isEmpty());
}

void PolicyTest::aFormLikeAnotherBeginsWithinIt()
{
    const QDateTime now = m_fixture->clock.now();
    m_fixture->service.addKey(u"ak_long"_s, u"long"_s, now.addDays(200), now);
    m_fixture->service.addKey(u"ak_short"_s, u"short"_s, now.addDays(7), now);
    QVERIFY(m_fixture->loadList());
    Listing &keys = m_fixture->listing();
    const ExpiryOffer &offer = keys.profile().expiry;
    const Clock &clock = m_fixture->clock;
    const auto like = [&](const QString &id) {
        return CreatePreset::like(keys, *keys.model().find(id), offer, clock).expiry;
    };
    const ExpiryChoice free = like(u"ak_long"_s);
    QVERIFY(free.date() || free.days());
    Policy policy;
    policy.longestDays = 45;
    policy.isBinding = true;
    keys.model().setPolicy(policy);
    // It may be made: the last moment of that day breaks nothing.
    const ExpiryChoice chosen = like(u"ak_long"_s);
    QCOMPARE(chosen.date(), std::optional(clock.today().addDays(45)));
    const auto end = ExpiryRules().resolve(chosen, clock);
    QVERIFY(breachesOf(policy, { u"a"_s, { *end }, {}, {} }, clock).empty());
    QCOMPARE(like(u"ak_short"_s).days(), std::optional(7));
    // The service's own preset is longer, too.
    QCOMPARE(within(policy, {}, offer, clock), ExpiryChoice::onDate(clock.today().addDays(45)));
    policy.longestDays = 30;
    QCOMPARE(within(policy, free, offer, clock), ExpiryChoice::inDays(30));
    ExpiryOffer presets = offer;
    presets.customDate = false;
    policy.longestDays = 45;
    QCOMPARE(within(policy, free, presets, clock), ExpiryChoice::inDays(30));
    QCOMPARE(within(policy, ExpiryChoice::never(), offer, clock), ExpiryChoice::never());
}

void PolicyTest::whatBreaksItIsMarkedAndFound()
{
    m_fixture->service.addKey(u"ak_ours"_s, u"team-web"_s);
    m_fixture->service.addKey(u"ak_odd"_s, u"mine"_s);
    QVERIFY(m_fixture->loadList());
    QVERIFY(!UiRobot::look(u"Breaks the policy 0"_s));
    QVERIFY(openPolicy());
    QVERIFY(UiRobot::type(u"Names"_s, u"team-*"_s));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const auto *table = qobject_cast<QTableView *>(UiRobot::find(u"Key list"_s));
    QVERIFY(table);
    const auto spoken = [table](int row) {
        return table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(UiRobot::find(u"Breaks the policy 1"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Breaks the policy 1"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(spoken(0), u"mine, breaks your policy"_s);
    QVERIFY(table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("names like"_L1));
    QVERIFY(UiRobot::click(u"All 2"_s));
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(openPolicy());
    QVERIFY(UiRobot::type(u"Names"_s, {}));
    QVERIFY(UiRobot::click(u"Save"_s));
    QTRY_VERIFY(!spoken(0).contains("policy"_L1) && !spoken(1).contains("policy"_L1));
    QVERIFY(UiRobot::waitUntil([] { return !UiRobot::look(u"Breaks the policy 1"_s); }));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::PolicyTest)
#include "tst_policy.moc"
