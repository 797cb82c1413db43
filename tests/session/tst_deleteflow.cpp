// SPDX-License-Identifier: MIT
#include "session/deleteflow.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Outcome = DeleteFlow::Outcome;
using Fault = FakeKeychain::Fault;
using Then = FakeResponse::Then;

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;

bool runs(DeleteFlow &flow)
{
    flow.start();
    return waitUntil(&flow, &DeleteFlow::finished, [&] { return !flow.isBusy(); });
}

QByteArrayList deletedPaths(Bench &bench)
{
    QByteArrayList paths;
    for (const FakeRequest &request : bench.service.server().requests()) {
        if (request.verb == "DELETE")
            paths.append(request.path);
    }
    return paths;
}

/// Stores a secret for each of the credentials, under the uuids "v0", "v1" and so on.
bool keepSecrets(Bench &bench, const std::vector<Credential> &credentials)
{
    for (std::size_t i = 0; i < credentials.size(); ++i) {
        const auto kept = awaited(bench.vault.keep(
            bench.vaultRecord(u"v%1"_s.arg(i), credentials[i].id), Secret::fromText(canaryKey)));
        if (!kept || !*kept)
            return false;
    }
    return true;
}

} // namespace

class TestDeleteFlow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysDeletedWhenTheListShowsItNoMore();
    void believesTheListAndNotTheAnswer_data();
    void believesTheListAndNotTheAnswer();
    void doesNotKnowWhenTheListCannotTell_data();
    void doesNotKnowWhenTheListCannotTell();
    void asksOnlyForTheFailedOnesAgain();
    void tenFaultsInAHundredLeaveTheReportTrue();
    void stopsBetweenTwo();
    void asksOneAfterTheOther();
    void startsOnceAtATime();
    void keepsTheSecretUntilTheServiceHasDeleted();
    void keepsTheSecretOfWhatIsNotDeleted();
    void saysWhenTheSecretIsLeft();
    void aLaterRunKnowsWhatWasSent_data();
    void aLaterRunKnowsWhatWasSent();
    void whatTheServiceRefusedIsNotOurs();
    void stoppedBeforeTheFirstNothingIsSent();
    void endsSafelyAtAnyMoment_data();
    void endsSafelyAtAnyMoment();
};

void TestDeleteFlow::saysDeletedWhenTheListShowsItNoMore()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    bench.service.seed(apiKey, u"b"_s);
    QVERIFY(bench.readList(bench.keys()));
    DeleteFlow flow(*bench.session, bench.keys(), { *bench.keys().model().find(id) }, nullptr);
    QVERIFY(!flow.allDeleted());
    QVERIFY(!flow.isInVault(flow.items()[0].credential));
    QVERIFY(runs(flow));
    QVERIFY(flow.allDeleted());
    QCOMPARE(flow.items()[0].outcome, Outcome::Deleted);
    QVERIFY(!flow.items()[0].error);
    QVERIFY(!flow.items()[0].secretRemoved && !flow.items()[0].secretLeft);
    QCOMPARE(bench.service.server().requests().constLast().verb, "GET");
    QCOMPARE(namesIn(bench.keys()), QStringList{ u"b"_s });
    QVERIFY(bench.keychain.requests().isEmpty());
}

void TestDeleteFlow::believesTheListAndNotTheAnswer_data()
{
    QTest::addColumn<int>("status"); // 0: closed without an answer
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("200, gone") << 200 << true << Outcome::Deleted;
    QTest::newRow("204, still listed") << 204 << false << Outcome::StillThere;
    QTest::newRow("404, gone") << 404 << true << Outcome::Deleted;
    QTest::newRow("404, still listed") << 404 << false << Outcome::Refused;
    QTest::newRow("403, still listed") << 403 << false << Outcome::Refused;
    QTest::newRow("401, still listed") << 401 << false << Outcome::Refused;
    QTest::newRow("409, still listed") << 409 << false << Outcome::Refused;
    QTest::newRow("500, gone") << 500 << true << Outcome::Deleted;
    QTest::newRow("500, still listed") << 500 << false << Outcome::Refused;
    QTest::newRow("no answer, gone") << 0 << true << Outcome::Deleted;
    QTest::newRow("no answer, still listed") << 0 << false << Outcome::Refused;
}

void TestDeleteFlow::believesTheListAndNotTheAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, isGone);
    QFETCH(Outcome, outcome);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb != "DELETE")
            return {};
        if (isGone)
            bench.service.rows(apiKey).clear();
        return status ? FakeResponse{ .status = status, .body = status == 204 ? "" : "{}" }
                      : FakeResponse{ .then = Then::CloseBeforeAnswer };
    };
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    QVERIFY(runs(flow));
    QCOMPARE(flow.items()[0].outcome, outcome);
    QCOMPARE(flow.items()[0].error.has_value(),
             outcome == Outcome::Refused || status == 404 || status == 500 || status == 0);
    QCOMPARE(flow.allDeleted(), isGone);
    QCOMPARE(deletedPaths(bench).size(), 1);
    CredentialModel &deleted = bench.keys().deleted();
    QCOMPARE(deleted.rowCount(), isGone ? 1 : 0);
    if (isGone) // only a 404 says that somebody else has seen to that
        QCOMPARE(deleted.index(0, int(CredentialModel::Column::Status)).data().toString(),
                 status == 404 ? u"Gone, as seen just now"_s : u"Deleted just now"_s);
    QCOMPARE(flow.items()[0].wasGone(), isGone && status == 404);
    QCOMPARE(flow.items()[0].isListed, std::optional(!isGone));
}

void TestDeleteFlow::doesNotKnowWhenTheListCannotTell_data()
{
    QTest::addColumn<FakeResponse>("list");
    QTest::addColumn<int>("deleteStatus");
    const FakeResponse more{ .body = R"({"items":[],"has_more":true})" };
    QTest::newRow("403") << FakeService::refusal(403) << 204;
    QTest::newRow("HTML") << FakeResponse{ .body = "<html></html>" } << 204;
    QTest::newRow("there is more") << more << 204;
    QTest::newRow("there is more, 404") << more << 404;
    QTest::newRow("403, no answer before") << FakeService::refusal(403) << 500;
}

void TestDeleteFlow::doesNotKnowWhenTheListCannotTell()
{
    QFETCH(FakeResponse, list);
    QFETCH(int, deleteStatus);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    QVERIFY(keepSecrets(bench, all));
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "GET")
            return list;
        bench.service.rows(apiKey).clear();
        return FakeService::refusal(deleteStatus);
    };
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    QVERIFY(runs(flow));
    QCOMPARE(flow.items()[0].outcome, Outcome::Unknown);
    QVERIFY(!flow.allDeleted());
    QVERIFY(bench.keychain.contains(credentialKey(u"v0"_s)));

    bench.service.instead = nullptr; // at the second attempt the service no longer has it
    QVERIFY(runs(flow));
    QVERIFY(flow.allDeleted());
    QCOMPARE(flow.items()[0].wasGone(), deleteStatus == 404);
    QVERIFY(flow.items()[0].secretRemoved);
    QVERIFY(!bench.keychain.contains(credentialKey(u"v0"_s)));
}

void TestDeleteFlow::asksOnlyForTheFailedOnesAgain()
{
    Bench bench;
    QVERIFY(bench.open());
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        bench.service.seed(apiKey, name);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "DELETE" && (arrived.path.endsWith("2") || arrived.path.endsWith("4")))
            return FakeService::refusal(403);
        return {};
    };
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    QVERIFY(runs(flow));
    const auto outcomes = [&flow] {
        QList<Outcome> list;
        for (const DeleteFlow::Item &item : flow.items())
            list.append(item.outcome);
        return list;
    };
    QCOMPARE(outcomes(),
             (QList{ Outcome::Deleted, Outcome::Refused, Outcome::Deleted, Outcome::Refused }));
    QCOMPARE(flow.items()[1].error->kind, ApiError::Kind::Forbidden);
    QVERIFY(!flow.items()[2].error);
    QCOMPARE(namesIn(bench.keys()), (QStringList{ u"b"_s, u"d"_s }));

    bench.service.instead = nullptr;
    bench.service.server().clear();
    QVERIFY(runs(flow));
    QVERIFY(flow.allDeleted());
    QVERIFY(!flow.items()[1].error);
    QCOMPARE(deletedPaths(bench),
             (QByteArrayList{ "/admin/organization-pats/ak_2", "/admin/organization-pats/ak_4" }));
}

void TestDeleteFlow::tenFaultsInAHundredLeaveTheReportTrue()
{
    constexpr int count = 100;
    // What each tenth deletion is answered; 0: closed without an answer.
    struct Oddity
    {
        int status;
        bool isGone;
    };
    constexpr Oddity oddities[] = { { 403, false }, { 0, true },   { 500, false }, { 500, true },
                                    { 0, false },   { 404, true }, { 204, false }, { 409, false },
                                    { 404, false }, { 200, false } };
    Bench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < count; ++i)
        bench.service.seed(apiKey, u"key %1"_s.arg(i));
    QVERIFY(bench.readList(bench.keys()));
    const std::vector<Credential> all = bench.service.rows(apiKey);
    int asked = 0;
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb != "DELETE" || asked >= count || asked++ % 10 != 3)
            return {};
        const Oddity &oddity = oddities[(asked - 1) / 10];
        if (oddity.isGone)
            std::erase_if(bench.service.rows(apiKey), [&](const Credential &row) {
                return arrived.path.endsWith(QByteArray('/' + row.id.toUtf8()));
            });
        return oddity.status
            ? FakeResponse{ .status = oddity.status, .body = oddity.status == 204 ? "" : "{}" }
            : FakeResponse{ .then = Then::CloseBeforeAnswer };
    };
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    const auto tellsTheTruth = [&] {
        return std::all_of(flow.items().begin(), flow.items().end(), [&](const auto &item) {
            const auto &rows = bench.service.rows(apiKey);
            const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const Credential &row) {
                return row.id == item.credential.id;
            });
            return (item.outcome == Outcome::Deleted) != isThere;
        });
    };
    QVERIFY(runs(flow));
    QCOMPARE(deletedPaths(bench).size(), count);
    QCOMPARE(bench.service.rows(apiKey).size(), std::size_t(7)); // three were gone all the same
    QVERIFY(tellsTheTruth());
    QVERIFY(!flow.allDeleted());
    QCOMPARE(bench.keys().model().rowCount(), 7);
    // The next attempt is for those seven alone.
    QVERIFY(runs(flow));
    QCOMPARE(deletedPaths(bench).size(), count + 7);
    QVERIFY(bench.service.rows(apiKey).empty());
    QVERIFY(tellsTheTruth());
    QVERIFY(flow.allDeleted());
}

void TestDeleteFlow::stopsBetweenTwo()
{
    Bench bench;
    QVERIFY(bench.open());
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        bench.service.seed(apiKey, name);
    DeleteFlow flow(*bench.session, bench.keys(), bench.service.rows(apiKey), nullptr);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "DELETE" && deletedPaths(bench).size() == 2)
            flow.stop();
        return {};
    };
    QVERIFY(runs(flow));
    QVERIFY(!flow.isStopping());
    // What was under way has its true outcome.
    QCOMPARE(deletedPaths(bench).size(), 2);
    QCOMPARE(bench.service.rows(apiKey).size(), std::size_t(2));
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(flow.items()[i].outcome, i < 2 ? Outcome::Deleted : Outcome::Waiting);
    QCOMPARE(namesIn(bench.keys()), (QStringList{ u"c"_s, u"d"_s }));
    bench.service.instead = nullptr;
    flow.stop(); // nothing is under way
    QVERIFY(runs(flow));
    QVERIFY(flow.allDeleted());
    QCOMPARE(deletedPaths(bench).size(), 4);
}

void TestDeleteFlow::asksOneAfterTheOther()
{
    Bench bench;
    QVERIFY(bench.open());
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
        bench.service.seed(apiKey, name);
    DeleteFlow flow(*bench.session, bench.keys(), bench.service.rows(apiKey), nullptr);
    QSignalSpy progressed(&flow, &DeleteFlow::progressed);
    QSignalSpy finished(&flow, &DeleteFlow::finished);
    QList<qsizetype> done;
    bench.service.instead = [&](const FakeRequest &) -> std::optional<FakeResponse> {
        done.append(std::count_if(flow.items().begin(), flow.items().end(),
                                  [](const auto &i) { return i.outcome != Outcome::Waiting; }));
        return {};
    };
    QVERIFY(runs(flow));
    QCOMPARE(done, (QList<qsizetype>{ 0, 1, 2, 3 }));
    QCOMPARE(progressed.size(), 4);
    QCOMPARE(finished.size(), 1);
}

void TestDeleteFlow::startsOnceAtATime()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    DeleteFlow flow(*bench.session, bench.keys(), bench.service.rows(apiKey), nullptr);
    flow.start();
    QVERIFY(runs(flow));
    QCOMPARE(deletedPaths(bench).size(), 1);
    QVERIFY(runs(flow)); // nothing is left to be deleted
    QCOMPARE(deletedPaths(bench).size(), 1);
}

void TestDeleteFlow::keepsTheSecretUntilTheServiceHasDeleted()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    bench.service.seed(apiKey, u"b"_s);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    QVERIFY(keepSecrets(bench, all));
    QList<qsizetype> keptAtRequest;
    bench.service.instead = [&](const FakeRequest &) -> std::optional<FakeResponse> {
        keptAtRequest.append(bench.keychain.credentialKeys().size());
        return {};
    };
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    QVERIFY(flow.isInVault(all[0]));
    QVERIFY(runs(flow));
    QCOMPARE(keptAtRequest, (QList<qsizetype>{ 2, 2, 2 })); // two deletions and the list
    for (const DeleteFlow::Item &item : flow.items())
        QVERIFY(item.secretRemoved && !item.secretLeft);
    QVERIFY(bench.keychain.credentialKeys().isEmpty());
    QVERIFY(bench.vaultOnDisk().empty());
}

void TestDeleteFlow::keepsTheSecretOfWhatIsNotDeleted()
{
    Bench bench;
    QVERIFY(bench.open());
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
        bench.service.seed(apiKey, name);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    QVERIFY(keepSecrets(bench, all));
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "DELETE" && arrived.path.endsWith("1"))
            return FakeService::refusal(403);
        if (arrived.verb == "DELETE" && arrived.path.endsWith("3"))
            return FakeResponse{ .status = 204, .body = {} }; // says yes and does nothing
        return {};
    };
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    QVERIFY(runs(flow));
    QCOMPARE(bench.keychain.credentialKeys(),
             (QStringList{ credentialKey(u"v0"_s), credentialKey(u"v2"_s) }));
    QCOMPARE(bench.vaultOnDisk().size(), 2U);
    QVERIFY(!flow.items()[0].secretRemoved && flow.items()[1].secretRemoved);
    QVERIFY(!flow.items()[0].secretLeft && !flow.items()[2].secretLeft);
}

void TestDeleteFlow::saysWhenTheSecretIsLeft()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    QVERIFY(keepSecrets(bench, all));
    bench.keychain.setFault(Fault::Locked);
    DeleteFlow flow(*bench.session, bench.keys(), all, nullptr);
    QVERIFY(runs(flow));
    QCOMPARE(flow.items()[0].outcome, Outcome::Deleted);
    QVERIFY(flow.items()[0].secretLeft && !flow.items()[0].secretRemoved);
    QCOMPARE(bench.vaultOnDisk().size(), 1U);

    bench.keychain.setFault(Fault::None);
    QVERIFY(runs(flow));
    QVERIFY(flow.items()[0].secretRemoved && !flow.items()[0].secretLeft);
    QVERIFY(bench.vaultOnDisk().empty());
    QCOMPARE(deletedPaths(bench).size(), 1);
}

void TestDeleteFlow::aLaterRunKnowsWhatWasSent_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("the service has deleted it") << true;
    QTest::newRow("the service has it still") << false;
}

void TestDeleteFlow::aLaterRunKnowsWhatWasSent()
{
    QFETCH(bool, isDone);
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    bench.service.seed(apiKey, u"b"_s);
    const auto startAgain = [&bench] {
        auto started = std::make_unique<Session>(
            Session::SignIn{ bench.session->connection(), bench.session->organization(),
                             bench.session->profile(), bench.session->server(),
                             Secret::fromText(canaryKey) },
            bench.vault, bench.store, bench.clock, HttpClient::Limits{}, nullptr);
        started->listing(apiKey)->takeCached();
        return started;
    };
    auto session = startAgain(); // that of the bench is older than its open store
    QVERIFY(bench.readList(*session->listing(apiKey)));
    QVERIFY(bench.settleStore());
    const ListKey key{ session->connection().uuid, session->organization().id, apiKey };
    auto flow = std::make_unique<DeleteFlow>(
        *session, *session->listing(apiKey),
        std::vector{ *session->listing(apiKey)->model().find(id) }, nullptr);
    // Keyturn ends when the request has arrived.
    connect(&bench.service.server(), &FakeHttpServer::requestArrived, flow.get(), [&] {
        if (bench.service.server().requests().constLast().verb != "DELETE")
            return;
        flow.reset();
        session.reset();
    });
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb != "DELETE" || isDone)
            return {};
        return FakeResponse{ .then = Then::CloseBeforeAnswer };
    };
    QSignalSpy ended(flow.get(), &QObject::destroyed);
    flow->start();
    QVERIFY(ended.wait(15'000));
    QTRY_COMPARE(bench.service.has(apiKey, id), !isDone);
    const auto gone = wait(bench.store.goneRows(key));
    QCOMPARE(gone->size(), std::size_t(1));
    QVERIFY(gone->front().isDeletedHere && gone->front().isListed);

    bench.clock.advance(std::chrono::minutes(1));
    const auto again = startAgain();
    Listing &later = *again->listing(apiKey);
    QTRY_COMPARE(later.model().rowCount(), 2);
    QSignalSpy wentAway(&later, &Listing::wentAway);
    QSignalSpy notDone(&later, &Listing::notDone);
    QVERIFY(bench.readList(later));
    QCOMPARE(wentAway.size(), isDone ? 1 : 0);
    QCOMPARE(notDone.size(), 0);
    if (isDone) {
        QVERIFY(wentAway.front().at(1).toBool());
        return;
    }
    bench.clock.advance(std::chrono::minutes(10)); // late enough for a list to lack it
    QVERIFY(bench.readList(later));
    QVERIFY(wait(bench.store.goneRows(key))->empty());
    QCOMPARE(notDone.size(), 0); // nothing was asked for now
}

void TestDeleteFlow::whatTheServiceRefusedIsNotOurs()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    bench.service.answerAll(FakeService::Request::Delete, FakeService::refusal(403));
    DeleteFlow flow(*bench.session, bench.keys(), { *bench.keys().model().find(id) }, nullptr);
    QVERIFY(runs(flow));
    QVERIFY(!bench.keys().isPerhapsDeleted(id));
    // One that was perhaps done before stays perhaps done.
    bench.keys().noteNotDone(Deed::Deleted, *bench.keys().model().find(id), DeedResult::Unclear);
    QVERIFY(runs(flow));
    QVERIFY(bench.keys().isPerhapsDeleted(id));
}

void TestDeleteFlow::stoppedBeforeTheFirstNothingIsSent()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    DeleteFlow flow(*bench.session, bench.keys(), { *bench.keys().model().find(id) }, nullptr);
    flow.start();
    flow.stop();
    QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&] { return !flow.isBusy(); }));
    QVERIFY(deletedPaths(bench).isEmpty());
    QCOMPARE(flow.items()[0].outcome, Outcome::Waiting);
    QVERIFY(!bench.keys().isPerhapsDeleted(id));
}

void TestDeleteFlow::endsSafelyAtAnyMoment_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("withSession");
    for (const int requests : { 1, 2, 3 }) {
        QTest::addRow("after request %d", requests) << requests << false;
        QTest::addRow("after request %d, with its session", requests) << requests << true;
    }
}

void TestDeleteFlow::endsSafelyAtAnyMoment()
{
    QFETCH(int, requests);
    QFETCH(bool, withSession);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    bench.service.seed(apiKey, u"b"_s);
    const std::vector<Credential> all = bench.service.rows(apiKey);
    QVERIFY(keepSecrets(bench, all));
    auto flow = std::make_unique<DeleteFlow>(*bench.session, bench.keys(), all, nullptr);
    connect(&bench.service.server(), &FakeHttpServer::requestArrived, flow.get(), [&] {
        if (bench.service.server().requests().size() < requests)
            return;
        flow.reset();
        if (withSession)
            bench.session.reset();
    });
    QSignalSpy gone(flow.get(), &QObject::destroyed);
    flow->start();
    QVERIFY(gone.wait(15'000));
    QTest::qWait(30);
    QCOMPARE(bench.service.server().requests().size(), requests);
    QCOMPARE(bench.keychain.credentialKeys().size(), 2);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestDeleteFlow)

#include "tst_deleteflow.moc"
