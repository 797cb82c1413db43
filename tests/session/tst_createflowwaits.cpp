// SPDX-License-Identifier: MIT
#include "session/createflow.h"
#include "sessionfixture.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace keyturn;
using namespace keyturn::test;

using Step = CreateFlow::Step;
using Saved = CreateFlow::Saved;
using Fault = FakeKeychain::Fault;

namespace {

CreateFlow::Request request()
{
    return { u"ci"_s, ExpiryChoice::inDays(90), CreateFlow::Keeping::InKeychain };
}

/// The program's own times, divided by twenty.
CreatePatience patience()
{
    CreatePatience patience;
    for (auto &pause : patience.looks)
        pause /= 20;
    patience.saving /= 20;
    return patience;
}

/// A create without a readable answer, and the list at each look.
struct Search
{
    using Look = std::function<std::optional<FakeResponse>(Search &)>;

    explicit Search(Look atLook)
        : look(std::move(atLook))
        , flow(*bench.session, bench.keys(), nullptr, patience())
    {
        bench.service.instead = [this](const FakeRequest &arrived) -> std::optional<FakeResponse> {
            if (arrived.verb == "POST")
                return FakeResponse{ .status = 500 };
            if (bench.posts() == 0)
                return {};
            moments.append(time.elapsed());
            return look(*this);
        };
        QObject::connect(&flow, &CreateFlow::stepChanged, &flow, [this] {
            if (flow.step() == Step::Unknown)
                time.start();
        });
    }

    Bench bench;
    Look look;
    CreateFlow flow;
    QElapsedTimer time;
    QList<qint64> moments;
};

bool isNear(qint64 moment, qint64 expected)
{
    // Qt's timers may fire up to 5 % early.
    return moment >= expected * 94 / 100 && moment < expected + 2000;
}

} // namespace

/// The tests of waits that take seconds by design.
class TestCreateFlowWaits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsMorePatient();
    void showsTheSecretAlthoughTheKeychainHangs();
    void takesALateSaveAfterItsEnd();
    void looksFourTimesBeforeItGivesUp();
};

void TestCreateFlowWaits::theProgramIsMorePatient()
{
    const CreatePatience real;
    QCOMPARE(real.looks, (decltype(real.looks){ 0ms, 2s, 3s, 10s })); // looks at 0, 2, 5 and 15 s
    QCOMPARE(real.saving, std::chrono::milliseconds(3s));
}

void TestCreateFlowWaits::showsTheSecretAlthoughTheKeychainHangs()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "POST")
            bench.keychain.setFault(Fault::Hang);
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr, patience());
    QElapsedTimer time;
    connect(&flow, &CreateFlow::stepChanged, &flow, [&] {
        if (flow.step() == Step::Saving)
            time.start();
    });
    flow.start(request());
    QVERIFY(waitUntil(&flow, &CreateFlow::stepChanged, [&] { return flow.step() == Step::Shown; }));
    QVERIFY(isNear(time.elapsed(), 150));
    QCOMPARE(flow.saved(), Saved::Saving);
    QVERIFY(flow.secret().equals(Secret::fromText(bench.service.lastSecret())));
    QVERIFY(bench.keys().model().find(flow.credential().id));

    flow.retrySave(); // has no effect, because it is being saved
    QCOMPARE(bench.keychain.requests().count(FakeKeychain::Operation::Write), 1);
    bench.keychain.setFault(Fault::None);
    QVERIFY(
        waitUntil(&flow, &CreateFlow::savedChanged, [&] { return flow.saved() == Saved::Saved; }));
    QCOMPARE(flow.step(), Step::Shown);
    QCOMPARE(bench.vaultOnDisk().size(), 1U);
}

void TestCreateFlowWaits::takesALateSaveAfterItsEnd()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "POST")
            bench.keychain.setFault(Fault::Hang);
        return {};
    };
    {
        CreateFlow flow(*bench.session, bench.keys(), nullptr, patience());
        flow.start(request());
        QVERIFY(
            waitUntil(&flow, &CreateFlow::stepChanged, [&] { return flow.step() == Step::Shown; }));
        flow.close();
        QVERIFY(flow.secret().isEmpty());
    }
    QVERIFY(bench.vault.entries().empty());
    bench.keychain.setFault(Fault::None);
    QVERIFY(
        waitUntil(&bench.vault, &Vault::changed, [&] { return !bench.vault.entries().empty(); }));
    QVERIFY(bench.keychain.value(bench.keychain.credentialKeys().value(0))
                .equals(Secret::fromText(bench.service.lastSecret())));
    QCOMPARE(bench.vaultOnDisk().size(), 1U);
}

void TestCreateFlowWaits::looksFourTimesBeforeItGivesUp()
{
    const auto finds = [](const QString &name) {
        return [name](Search &search) -> std::optional<FakeResponse> {
            if (search.moments.size() == 3) {
                search.bench.service.seed(CredentialKind::ApiKey, name);
                search.bench.service.rows(CredentialKind::ApiKey).back().createdAt =
                    search.bench.clock.now();
            }
            return {};
        };
    };
    Search late(finds(u"ci"_s));
    Search nothing(finds(u"other"_s));
    Search unreadable([](Search &) { return FakeService::refusal(403); });
    Search partial(
        [](Search &) { return FakeResponse{ .body = R"({"items":[],"has_more":true})" }; });
    Search nameless([](Search &) {
        return FakeResponse{ .body = R"([{"name":"ci"},{"key_id":"ak_other","name":"other"}])" };
    });
    // At the same time, because one after the other would take three times as long.
    for (Search *search : { &late, &nothing, &unreadable, &partial, &nameless }) {
        QVERIFY(search->bench.open());
        search->flow.start(request());
    }
    for (Search *search : { &late, &nothing, &unreadable, &partial, &nameless }) {
        QVERIFY(waitUntil(
            &search->flow.reconciliation(), &Reconciliation::changed,
            [&] {
                return search->flow.step() == Step::Unknown
                    && !search->flow.reconciliation().isLooking();
            },
            30'000));
        QCOMPARE(search->bench.posts(), 1);
        QCOMPARE(search->bench.openIntents().size(), 1U);
    }
    QCOMPARE(late.flow.reconciliation().candidates().size(), 1U);
    QCOMPARE(late.moments.size(), 3);
    QVERIFY(nothing.flow.reconciliation().candidates().empty());
    QVERIFY(nothing.flow.reconciliation().wasListRead());
    QVERIFY(nothing.flow.reconciliation().wasListComplete());
    QCOMPARE(nothing.moments.size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY(isNear(nothing.moments[i], QList<qint64>{ 0, 100, 250, 750 }[i]));
    QVERIFY(unreadable.flow.reconciliation().candidates().empty());
    QVERIFY(!unreadable.flow.reconciliation().wasListRead());
    QCOMPARE(unreadable.moments.size(), 4);
    QVERIFY(partial.flow.reconciliation().candidates().empty());
    QVERIFY(partial.flow.reconciliation().wasListRead());
    // The new key may be in the part of the list that was not read.
    QVERIFY(!partial.flow.reconciliation().wasListComplete());
    QVERIFY(nameless.flow.reconciliation().candidates().empty());
    QVERIFY(!nameless.flow.reconciliation()
                 .wasListComplete()); // the row without an id may be the new key
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCreateFlowWaits)

#include "tst_createflowwaits.moc"
