// SPDX-License-Identifier: MIT
#include "sandbox/mint.h"
#include "sandbox/samples.h"
#include "sandbox/sandboxstate.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSet>

#include <chrono>
#include <memory>

using namespace keyturn;
using namespace keyturn::sandbox;
using namespace keyturn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The rules that need a clock, which cannot be tested with the program as a whole.
class TestSandboxState final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCredentialEndsAtItsMoment();
    void anExpiredBootstrapKeyIsMadeAnew();
    void aBootstrapKeyStaysWhileItIsValid();
    void samplesEndWithTheLocalDay_data();
    void samplesEndWithTheLocalDay();
    void membershipsDecideTheRole();
    void renamingStaysWithTheOwner();
    void aRefusedChangeLeavesNothing();
    void mintedValuesNeverRepeat();

private:
    [[nodiscard]] bool isAccepted(const Secret &secret) const
    {
        return m_state->ownerOf(secret.reveal()).has_value();
    }

    FixedClock m_clock;
    std::unique_ptr<SandboxState> m_state;
};

void TestSandboxState::init()
{
    TestCase::init();
    m_clock.set(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    m_clock.setZone(QTimeZone::utc());
    m_state = SandboxState::inMemory(m_clock);
}

void TestSandboxState::aCredentialEndsAtItsMoment()
{
    const Owner owner{ CredentialKind::ApiKey, u"org_x"_s };
    const auto made = m_state->create(owner, { u"x"_s, m_clock.now().addSecs(60) });
    QVERIFY(made.has_value());
    m_clock.advance(59'999ms);
    QVERIFY(isAccepted(made->secret));
    m_clock.advance(1ms);
    QVERIFY(!isAccepted(made->secret));
    QCOMPARE(m_state->list(owner).size(), 1);
}

void TestSandboxState::anExpiredBootstrapKeyIsMadeAnew()
{
    const auto first = m_state->bootstrap();
    QVERIFY(first.has_value());
    QVERIFY(isAccepted(first->key));
    m_clock.advance(std::chrono::hours(24 * 143));
    QVERIFY(!isAccepted(first->key));
    const auto second = m_state->bootstrap();
    QVERIFY(second.has_value());
    QVERIFY(isAccepted(second->key));
    QVERIFY(isAccepted(second->token));
    QVERIFY(!isAccepted(first->key));
    const Owner owner{ CredentialKind::ApiKey, second->organization.id };
    QCOMPARE(m_state->list(owner).size(), 8);
}

void TestSandboxState::aBootstrapKeyStaysWhileItIsValid()
{
    const auto first = m_state->bootstrap();
    m_clock.advance(std::chrono::hours(24 * 141));
    const auto second = m_state->bootstrap();
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(!first->key.equals(second->key));
    QVERIFY(isAccepted(first->key));
    QVERIFY(isAccepted(second->key));
    QCOMPARE(m_state->list({ CredentialKind::ApiKey, second->organization.id }).size(), 7);
}

void TestSandboxState::samplesEndWithTheLocalDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << "UTC"_ba;
    QTest::newRow("half an hour off, behind") << "America/St_Johns"_ba;
    QTest::newRow("ahead") << "Pacific/Auckland"_ba;
}

void TestSandboxState::samplesEndWithTheLocalDay()
{
    QFETCH(const QByteArray, zone);
    m_clock.setZone(QTimeZone(zone));
    const auto state = SandboxState::inMemory(m_clock);
    const auto home = state->bootstrap();
    QVERIFY(home.has_value());
    const auto keys = state->list({ CredentialKind::ApiKey, home->organization.id });
    QCOMPARE(keys.size(), 7);
    for (const Credential &key : keys) {
        if (!key.expiresAt)
            continue;
        const QDateTime local = key.expiresAt->toTimeZone(m_clock.zone());
        QCOMPARE(local.time(), QTime(23, 59, 59, 999));
        if (key.name == u"CI pipeline"_s)
            QCOMPARE(m_clock.today().daysTo(local.date()), 5);
    }
}

void TestSandboxState::membershipsDecideTheRole()
{
    const auto home = m_state->bootstrap();
    QVERIFY(home.has_value());
    const auto owner = m_state->ownerOf(home->token.reveal());
    QVERIFY(owner.has_value());
    QCOMPARE(owner->kind, CredentialKind::Token);
    QCOMPARE(home->memberships.size(), 2U);
    for (const Membership &membership : home->memberships)
        QCOMPARE(m_state->roleOf(owner->id, membership.organization.id), membership.role);
    QVERIFY(!m_state->roleOf(u"user_second_admin"_s, home->memberships.at(1).organization.id));
    QCOMPARE(m_state->roleOf(u"user_second_admin"_s, home->organization.id), Role::Admin);
}

void TestSandboxState::renamingStaysWithTheOwner()
{
    const Owner mine{ CredentialKind::Token, u"user_first_admin"_s };
    const Owner theirs{ CredentialKind::Token, u"user_second_admin"_s };
    const QString id = m_state->list(theirs).front().id;
    QCOMPARE(m_state->rename(mine, id, u"x"_s).error(), StateError::NotFound);
    QCOMPARE(m_state->remove(mine, id).error(), StateError::NotFound);
    QCOMPARE(m_state->rename({ CredentialKind::ApiKey, theirs.id }, id, u"x"_s).error(),
             StateError::NotFound);
    QCOMPARE(m_state->list(theirs).front().name, u"Second admin's notebook"_s);
    QCOMPARE(m_state->rename(theirs, id, u"x"_s)->name, u"x"_s);
}

void TestSandboxState::aRefusedChangeLeavesNothing()
{
    const auto file = StateFile::inMemory(sampleState(m_clock));
    const auto addOne = [](State &state) {
        state.anyreach.organizations.append({ u"org_x"_s, u"x"_s });
    };
    const auto refused = file->change([&](State &state) -> Result<Done, StateError> {
        addOne(state);
        return failure(StateError::Conflict);
    });
    QCOMPARE(refused.error(), StateError::Conflict);
    QCOMPARE(file->read().anyreach.organizations.size(), 3);
    const auto made = file->change([&](State &state) -> Result<Done, StateError> {
        addOne(state);
        return Done{};
    });
    QVERIFY(made.has_value());
    QCOMPARE(file->read().anyreach.organizations.size(), 4);
}

void TestSandboxState::mintedValuesNeverRepeat()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(mintSecret(u"ak_1."_s).reveal().toByteArray());
    QCOMPARE(seen.size(), 500);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxState)
#include "tst_sandboxstate.moc"
