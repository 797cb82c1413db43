// SPDX-License-Identifier: MIT
#include "session/createflow.h"
#include "sessionfixture.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Step = CreateFlow::Step;
using Saved = CreateFlow::Saved;
using Fault = FakeKeychain::Fault;
using Then = FakeResponse::Then;
using KeychainCall = FakeKeychain::Operation;

namespace {

CreateFlow::Request request(CreateFlow::Keeping keeping = CreateFlow::Keeping::InKeychain)
{
    return { u"ci"_s, ExpiryChoice::inDays(90), keeping };
}

bool reaches(const CreateFlow &flow, Step step)
{
    return waitUntil(&flow, &CreateFlow::stepChanged, [&] { return flow.step() == step; });
}

/// The flow is Ready again, with a refusal.
bool isRefused(const CreateFlow &flow)
{
    return waitUntil(&flow, &CreateFlow::stepChanged,
                     [&] { return flow.step() == Step::Ready && flow.refusal(); });
}

template <typename Error> const Error *refusalOf(const CreateFlow &flow)
{
    return flow.refusal() ? std::get_if<Error>(&*flow.refusal()) : nullptr;
}

bool isReconciled(CreateFlow &flow)
{
    return waitUntil(&flow.reconciliation(), &Reconciliation::changed,
                     [&] { return !flow.reconciliation().isLooking(); });
}

bool isPost(const FakeRequest &request)
{
    return request.verb == "POST";
}

QStringList idsOf(const std::vector<Credential> &credentials)
{
    QStringList ids;
    for (const Credential &credential : credentials)
        ids.append(credential.id);
    return ids;
}

} // namespace

class TestCreateFlow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughItsStepsInOrder();
    void recordsTheIntentBeforeTheRequestLeaves();
    void savesAndListsTheKeyBeforeAnybodySeesIt();
    void sendsWhatWasAsked_data();
    void sendsWhatWasAsked();
    void namesTheOrganizationOfATokenWithEachRequest();
    void refusesWhileTheKeychainCannotKeep_data();
    void refusesWhileTheKeychainCannotKeep();
    void refusesWhenTheKeychainNeverAnswers();
    void canBeCanceledWhileTheKeychainHangs();
    void canBeCanceledWhileTheListHangs();
    void cancelingWinsOverAnAnswerThatJustCame();
    void leavesTheKeychainAloneWhenShowingOnly();
    void savesLaterWhatWasToBeShownOnly();
    void keepsTheSecretWhenSavingFails_data();
    void keepsTheSecretWhenSavingFails();
    void saysWhenOnlyTheIndexFailed();
    void sendsOnceWhenStartedTwice();
    void looksForTheKeyWhenNoAnswerTells_data();
    void looksForTheKeyWhenNoAnswerTells();
    void showsEveryCandidate();
    void takesNoOtherKeyForACandidate();
    void createsNothingWhenTheServiceRefuses_data();
    void createsNothingWhenTheServiceRefuses();
    void refusesWhenTheStoreCannotBeWritten_data();
    void refusesWhenTheStoreCannotBeWritten();
    void refusesWhenTheListIsRefused();
    void createsAlthoughTheListIsNotOffered();
    void resolvesTheDayAgainWhenItSends();
    void refusesADateThatPassedDuringTheCheck();
    void refusesAnExpiryThatIsNone_data();
    void refusesAnExpiryThatIsNone();
    void wipesTheSecretWhenItCloses();
    void endsSafelyAtEveryStep_data();
    void endsSafelyAtEveryStep();
};

void TestCreateFlow::goesThroughItsStepsInOrder()
{
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    QList<Step> steps;
    connect(&flow, &CreateFlow::stepChanged, &flow, [&] { steps.append(flow.step()); });
    flow.start(request());
    QVERIFY(flow.isBusy());
    QVERIFY(reaches(flow, Step::Shown));
    QVERIFY(!flow.isBusy());
    QCOMPARE(steps,
             (QList{ Step::Checking, Step::Recording, Step::Sending, Step::Saving, Step::Shown }));
    QCOMPARE(bench.posts(), 1);
    // The list was read before the create; nothing else was requested.
    QCOMPARE(bench.service.server().requests().size(), 2);
    QCOMPARE(bench.service.server().requests().constFirst().verb, "GET");
    QVERIFY(flow.secret().equals(Secret::fromText(bench.service.lastSecret())));
}

void TestCreateFlow::recordsTheIntentBeforeTheRequestLeaves()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString old = bench.service.seed(CredentialKind::ApiKey, u"old"_s);
    QStringList names;
    QStringList organizations;
    QStringList known;
    QList<KeychainCall> asked;
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (!isPost(arrived))
            return {};
        names = rawSql(bench.file(), u"SELECT name FROM intent"_s);
        organizations = rawSql(bench.file(), u"SELECT organization_name FROM intent"_s);
        known = rawSql(bench.file(), u"SELECT id FROM known_id"_s);
        asked = bench.keychain.requests();
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(names, QStringList{ u"ci"_s });
    QCOMPARE(organizations, QStringList{ u"Acme"_s });
    QCOMPARE(known, QStringList{ old });
    QCOMPARE(asked, QList{ KeychainCall::Check });
    // A saved credential needs no intent any more.
    QVERIFY(bench.openIntents().empty());
}

void TestCreateFlow::savesAndListsTheKeyBeforeAnybodySeesIt()
{
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    QStringList keptWhenShown;
    bool listedWhenShown = false;
    connect(&flow, &CreateFlow::stepChanged, &flow, [&] {
        if (flow.step() != Step::Shown)
            return;
        keptWhenShown = bench.keychain.credentialKeys();
        listedWhenShown = bench.keys().model().find(flow.credential().id) != nullptr;
    });
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.saved(), Saved::Saved);
    QVERIFY(listedWhenShown);
    const auto kept = bench.vaultOnDisk();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(keptWhenShown, QStringList{ credentialKey(kept[0].uuid) });
    QVERIFY(bench.keychain.value(keptWhenShown[0])
                .equals(Secret::fromText(bench.service.lastSecret())));
    QCOMPARE(kept[0].credentialId, flow.credential().id);
    QCOMPARE(kept[0].name, u"ci"_s);
    QCOMPARE(kept[0].organizationName, u"Acme"_s);
    QCOMPARE(kept[0].expiresAt, flow.credential().expiresAt);
    QCOMPARE(kept[0].storedAt, bench.clock.now());
    QVERIFY(!kept[0].hint.contains(canary));
    const QModelIndex row = bench.keys().model().index(0, 0);
    QVERIFY(row.data(CredentialModel::InVaultRole).toBool());
}

void TestCreateFlow::sendsWhatWasAsked_data()
{
    QTest::addColumn<ExpiryChoice>("choice");
    QTest::addColumn<QJsonValue>("sent");
    const auto endOf = [](int year, int month, int day) {
        return QJsonValue(QDateTime(QDate(year, month, day), QTime(23, 59, 59, 999), Qt::UTC)
                              .toMSecsSinceEpoch());
    };
    QTest::newRow("in 90 days") << ExpiryChoice::inDays(90) << endOf(2027, 2, 19);
    QTest::newRow("tomorrow") << ExpiryChoice::inDays(1) << endOf(2026, 11, 22);
    QTest::newRow("on a date") << ExpiryChoice::onDate(QDate(2027, 3, 30)) << endOf(2027, 3, 30);
    QTest::newRow("never") << ExpiryChoice::never() << QJsonValue(QJsonValue::Null);
}

void TestCreateFlow::sendsWhatWasAsked()
{
    QFETCH(ExpiryChoice, choice);
    QFETCH(QJsonValue, sent);
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start({ u"ci"_s, choice, CreateFlow::Keeping::ShowOnly });
    QVERIFY(reaches(flow, Step::Shown));
    const FakeRequest post = bench.service.server().requests().constLast();
    QCOMPARE(post.verb, "POST");
    QCOMPARE(post.path, "/admin/organization-pats");
    QCOMPARE(post.header("Authorization"), "Bearer " + QByteArray(canaryKey.data()));
    QVERIFY(!post.hasHeader("X-Anyreach-Org"));
    const QJsonObject body = QJsonDocument::fromJson(post.body).object();
    QCOMPARE(body.value("name"_L1).toString(), u"ci"_s);
    QCOMPARE(body.value("expires_at"_L1), sent);
}

void TestCreateFlow::namesTheOrganizationOfATokenWithEachRequest()
{
    Bench bench(CredentialKind::Token);
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.tokens(), nullptr);
    QCOMPARE(flow.kind(), CredentialKind::Token);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    for (const FakeRequest &sent : bench.service.server().requests()) {
        QCOMPARE(sent.path, "/admin/pats");
        QCOMPARE(sent.header("X-Anyreach-Org"), "org-1");
        QCOMPARE(sent.header("Authorization"), "Bearer " + QByteArray(canaryToken.data()));
    }
    // A user's token belongs to no single organization and is found from each of them.
    const auto kept = bench.vaultOnDisk();
    QCOMPARE(kept.size(), 1U);
    QVERIFY(kept[0].organizationId.isEmpty());
    QVERIFY(kept[0].organizationName.isEmpty());
    QVERIFY(bench.vault.findAt(bench.tokens().place(), flow.credential().id));
}

void TestCreateFlow::refusesWhileTheKeychainCannotKeep_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::newRow("locked") << Fault::Locked << KeychainError::Kind::Locked;
    QTest::newRow("denied") << Fault::Denied << KeychainError::Kind::Denied;
    QTest::newRow("none") << Fault::NoService << KeychainError::Kind::NoService;
    QTest::newRow("no keyring") << Fault::NoCollection << KeychainError::Kind::NoCollection;
    QTest::newRow("failing") << Fault::Unavailable << KeychainError::Kind::Unavailable;
}

void TestCreateFlow::refusesWhileTheKeychainCannotKeep()
{
    QFETCH(Fault, fault);
    QFETCH(KeychainError::Kind, kind);
    Bench bench;
    QVERIFY(bench.open());
    bench.keychain.setFault(fault);
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(isRefused(flow));
    QVERIFY(refusalOf<KeychainError>(flow));
    QCOMPARE(refusalOf<KeychainError>(flow)->kind, kind);
    QVERIFY(bench.service.server().requests().isEmpty());
    QVERIFY(bench.openIntents().empty());

    // The user unlocks the keychain and tries again.
    bench.keychain.setFault(Fault::None);
    flow.start(request());
    QVERIFY(!flow.refusal());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(bench.posts(), 1);
}

void TestCreateFlow::refusesWhenTheKeychainNeverAnswers()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.keychain.setFault(Fault::Hang);
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(waitUntil(&bench.keychain, &Keychain::stateChanged,
                      [&] { return bench.keychain.state() == KeychainState::Waiting; }));
    QCOMPARE(flow.step(), Step::Checking);
    bench.keychain.timeOutHung();
    QVERIFY(isRefused(flow));
    QCOMPARE(refusalOf<KeychainError>(flow)->kind, KeychainError::Kind::TimedOut);
    QVERIFY(bench.service.server().requests().isEmpty());
}

void TestCreateFlow::canBeCanceledWhileTheKeychainHangs()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.keychain.setFault(Fault::Hang);
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(waitUntil(&bench.keychain, &Keychain::stateChanged,
                      [&] { return bench.keychain.state() == KeychainState::Waiting; }));
    flow.cancelChecking();
    QVERIFY(isRefused(flow));
    QCOMPARE(refusalOf<KeychainError>(flow)->kind, KeychainError::Kind::Canceled);
    QVERIFY(bench.service.server().requests().isEmpty());
}

void TestCreateFlow::canBeCanceledWhileTheListHangs()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(waitUntil(&bench.service.server(), &FakeHttpServer::requestArrived,
                      [&] { return bench.service.server().count("GET") == 1; }));
    flow.cancelChecking();
    QVERIFY(isRefused(flow));
    QCOMPARE(refusalOf<ApiError>(flow)->kind, ApiError::Kind::Canceled);
    QCOMPARE(bench.posts(), 0);
    QVERIFY(bench.openIntents().empty());
}

void TestCreateFlow::cancelingWinsOverAnAnswerThatJustCame()
{
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    // The check is answered by now, and the answer is on its way.
    connect(&bench.keychain, &Keychain::stateChanged, &flow, &CreateFlow::cancelChecking);
    flow.start(request());
    QVERIFY(isRefused(flow));
    QCOMPARE(refusalOf<KeychainError>(flow)->kind, KeychainError::Kind::Canceled);
    QTest::qWait(50);
    QCOMPARE(flow.step(), Step::Ready);
    QVERIFY(bench.service.server().requests().isEmpty());
}

void TestCreateFlow::leavesTheKeychainAloneWhenShowingOnly()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.keychain.setFault(Fault::NoService);
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request(CreateFlow::Keeping::ShowOnly));
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.saved(), Saved::NotWanted);
    QVERIFY(flow.secret().equals(Secret::fromText(bench.service.lastSecret())));
    QVERIFY(bench.keys().model().find(flow.credential().id));
    // Until the user is done, only the intent remembers this credential.
    QCOMPARE(bench.openIntents().size(), 1U);
    QCOMPARE(bench.openIntents().front().organizationName, u"Acme"_s);
    QVERIFY(bench.openIntents().front().askedEnd && !bench.openIntents().front().expiryKnown);
    flow.close();
    QVERIFY(bench.openIntents().empty());
    QVERIFY(bench.keychain.requests().isEmpty());
    QVERIFY(bench.vaultOnDisk().empty());
}

void TestCreateFlow::savesLaterWhatWasToBeShownOnly()
{
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request(CreateFlow::Keeping::ShowOnly));
    QVERIFY(reaches(flow, Step::Shown));
    flow.retrySave();
    QCOMPARE(flow.saved(), Saved::Saving);
    QVERIFY(
        waitUntil(&flow, &CreateFlow::savedChanged, [&] { return flow.saved() == Saved::Saved; }));
    QCOMPARE(bench.keychain.credentialKeys().size(), 1);
    QCOMPARE(bench.vaultOnDisk().size(), 1U);
}

void TestCreateFlow::keepsTheSecretWhenSavingFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::newRow("locked meanwhile") << Fault::Locked << KeychainError::Kind::Locked;
    QTest::newRow("gone meanwhile") << Fault::NoService << KeychainError::Kind::NoService;
    QTest::newRow("read back differs") << Fault::MismatchOnWrite << KeychainError::Kind::Mismatch;
}

void TestCreateFlow::keepsTheSecretWhenSavingFails()
{
    QFETCH(Fault, fault);
    QFETCH(KeychainError::Kind, kind);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (isPost(arrived))
            bench.keychain.setFault(fault);
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.saved(), Saved::Failed);
    QVERIFY(flow.saveError() && flow.saveError()->keychain);
    QCOMPARE(flow.saveError()->keychain->kind, kind);
    QVERIFY(flow.secret().equals(Secret::fromText(bench.service.lastSecret())));
    QVERIFY(bench.vaultOnDisk().empty());
    QCOMPARE(bench.openIntents().size(), 1U);

    bench.keychain.setFault(Fault::None);
    flow.retrySave();
    QVERIFY(
        waitUntil(&flow, &CreateFlow::savedChanged, [&] { return flow.saved() == Saved::Saved; }));
    QVERIFY(!flow.saveError());
    QCOMPARE(flow.step(), Step::Shown);
    QCOMPARE(bench.vaultOnDisk().size(), 1U);
    QVERIFY(bench.keychain.contains(credentialKey(bench.vaultOnDisk()[0].uuid)));
    QVERIFY(bench.openIntents().empty());
    QCOMPARE(bench.posts(), 1);
}

void TestCreateFlow::saysWhenOnlyTheIndexFailed()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.refuse(u"vault"_s);
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.saved(), Saved::Failed);
    QVERIFY(flow.saveError()->store && !flow.saveError()->keychain);
    QVERIFY(flow.secret().equals(Secret::fromText(bench.service.lastSecret())));

    bench.allow(u"vault"_s);
    flow.retrySave();
    QVERIFY(
        waitUntil(&flow, &CreateFlow::savedChanged, [&] { return flow.saved() == Saved::Saved; }));
    QCOMPARE(bench.keychain.credentialKeys().size(), 1); // the same entry, not a second one
}

void TestCreateFlow::sendsOnceWhenStartedTwice()
{
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    connect(&flow, &CreateFlow::stepChanged, &flow, [&] { flow.start(request()); });
    flow.start(request());
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    flow.start(request());
    QTest::qWait(50);
    QCOMPARE(flow.step(), Step::Shown);
    QCOMPARE(bench.posts(), 1);
    QCOMPARE(bench.service.rows(CredentialKind::ApiKey).size(), 1U);
}

void TestCreateFlow::looksForTheKeyWhenNoAnswerTells_data()
{
    QTest::addColumn<FakeResponse>("spoilt");
    const auto spoilt = [](int status, const QByteArray &body = "{}", Then then = Then::KeepAlive,
                           qsizetype bytes = 0) {
        return FakeResponse{ .status = status, .body = body, .then = then, .bytes = bytes };
    };
    const QByteArray cut = R"({"key_id":"ak_1","pat_key":"ak_)";
    QTest::newRow("closed without an answer") << spoilt(201, "{}", Then::CloseBeforeAnswer);
    QTest::newRow("a 201 that is cut off") << spoilt(201, cut + cut, Then::Truncate, 80);
    QTest::newRow("a 201 that is half a JSON") << spoilt(201, cut);
    QTest::newRow("a 201 without the secret") << spoilt(201, R"({"key_id":"ak_1"})");
    QTest::newRow("a 201 with a foreign secret") << spoilt(201, R"({"pat_key":"sk_1.2"})");
    QTest::newRow("a 201 of HTML") << spoilt(201, "<html>Welcome</html>");
    QTest::newRow("a 204") << spoilt(204, {});
    QTest::newRow("500") << spoilt(500);
    QTest::newRow("502") << spoilt(502, "<html>Bad gateway</html>");
    QTest::newRow("408") << spoilt(408);
    QTest::newRow("429") << spoilt(429);
    FakeResponse moved = spoilt(307);
    moved.headers = { { "Location", "/elsewhere" } };
    QTest::newRow("307") << moved;
}

void TestCreateFlow::looksForTheKeyWhenNoAnswerTells()
{
    QFETCH(FakeResponse, spoilt);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(CredentialKind::ApiKey, u"ci"_s); // same name, but known before the create
    bench.service.twist = [&](const FakeRequest &arrived, FakeResponse honest) {
        return isPost(arrived) ? spoilt : honest;
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Unknown));
    QVERIFY(!flow.isBusy());
    QVERIFY(flow.reconciliation().isLooking());
    QVERIFY(flow.unknownCause() && flow.unknownCause()->outcomeUnknown);
    QVERIFY(isReconciled(flow));
    QVERIFY(flow.reconciliation().wasListRead());
    QCOMPARE(idsOf(flow.reconciliation().candidates()), QStringList{ u"ak_2"_s });
    QVERIFY(flow.secret().isEmpty());
    // Nothing was sent again or deleted, and the intent stays until the user has decided.
    QCOMPARE(bench.posts(), 1);
    QCOMPARE(bench.service.server().count("DELETE"), 0);
    QCOMPARE(bench.openIntents().size(), 1U);
    QCOMPARE(namesIn(bench.keys()).size(), 2);
    flow.close();
    QVERIFY(bench.openIntents().empty());
}

void TestCreateFlow::showsEveryCandidate()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.twist = [&](const FakeRequest &arrived, FakeResponse honest) {
        if (!isPost(arrived))
            return honest;
        // Made by another admin at the same moment.
        bench.service.seed(CredentialKind::ApiKey, u"ci"_s);
        bench.service.rows(CredentialKind::ApiKey).back().createdAt = bench.clock.now();
        return FakeResponse{ .then = Then::CloseBeforeAnswer };
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Unknown));
    QVERIFY(isReconciled(flow));
    QCOMPARE(idsOf(flow.reconciliation().candidates()), (QStringList{ u"ak_1"_s, u"ak_2"_s }));
    QCOMPARE(bench.posts(), 1);
}

void TestCreateFlow::takesNoOtherKeyForACandidate()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString known = bench.service.seed(CredentialKind::ApiKey, u"ci"_s);
    bench.service.rows(CredentialKind::ApiKey).back().createdAt = bench.clock.now();
    bench.service.twist = [&](const FakeRequest &arrived, FakeResponse honest) {
        if (!isPost(arrived))
            return honest;
        auto &rows = bench.service.rows(CredentialKind::ApiKey);
        bench.service.seed(CredentialKind::ApiKey, u"CI"_s); // another name
        rows.back().createdAt = bench.clock.now();
        bench.service.seed(CredentialKind::ApiKey, u"ci"_s); // made long before
        // Made now, by the clock of a server that is slow.
        bench.service.seed(CredentialKind::ApiKey, u"ci"_s);
        rows.back().createdAt = bench.clock.now().addSecs(-4 * 60);
        bench.service.seed(CredentialKind::ApiKey, u"ci"_s); // without a time of creation
        rows.back().createdAt.reset();
        return FakeResponse{ .status = 500 };
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Unknown));
    QVERIFY(isReconciled(flow));
    QVERIFY(!idsOf(flow.reconciliation().candidates()).contains(known));
    QCOMPARE(idsOf(flow.reconciliation().candidates()),
             (QStringList{ u"ak_2"_s, u"ak_5"_s, u"ak_6"_s }));
}

void TestCreateFlow::createsNothingWhenTheServiceRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("400") << 400 << ApiError::Kind::Invalid;
    QTest::newRow("401") << 401 << ApiError::Kind::Unauthorized;
    QTest::newRow("403") << 403 << ApiError::Kind::Forbidden;
    QTest::newRow("404") << 404 << ApiError::Kind::NotFound;
    QTest::newRow("405") << 405 << ApiError::Kind::MethodNotAllowed;
    QTest::newRow("409") << 409 << ApiError::Kind::Conflict;
    QTest::newRow("422") << 422 << ApiError::Kind::Invalid;
}

void TestCreateFlow::createsNothingWhenTheServiceRefuses()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        return isPost(arrived) ? std::optional(FakeService::refusal(status)) : std::nullopt;
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(isRefused(flow));
    QVERIFY(refusalOf<ApiError>(flow));
    QCOMPARE(refusalOf<ApiError>(flow)->kind, kind);
    QCOMPARE(bench.posts(), 1);
    QVERIFY(bench.openIntents().empty());
    QVERIFY(bench.keychain.credentialKeys().isEmpty());
    QVERIFY(namesIn(bench.keys()).isEmpty());

    // With a corrected name a new request is sent, the second one.
    bench.service.instead = nullptr;
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(bench.posts(), 2);
    QCOMPARE(bench.service.rows(CredentialKind::ApiKey).size(), 1U);
}

void TestCreateFlow::refusesWhenTheStoreCannotBeWritten_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("was never opened") << QString();
    QTest::newRow("takes no intent") << u"intent"_s;
    QTest::newRow("takes no known id") << u"known_id"_s;
}

void TestCreateFlow::refusesWhenTheStoreCannotBeWritten()
{
    QFETCH(QString, table);
    Bench bench;
    bench.service.seed(CredentialKind::ApiKey, u"old"_s);
    if (!table.isEmpty()) {
        QVERIFY(bench.open());
        bench.refuse(table);
    }
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(isRefused(flow));
    QVERIFY(refusalOf<StoreError>(flow));
    QCOMPARE(bench.posts(), 0);
    QVERIFY(bench.openIntents().empty());
}

void TestCreateFlow::refusesWhenTheListIsRefused()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [](const FakeRequest &) { return FakeService::refusal(401); };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(isRefused(flow));
    QCOMPARE(refusalOf<ApiError>(flow)->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(bench.posts(), 0);
    QVERIFY(bench.openIntents().empty());
}

void TestCreateFlow::createsAlthoughTheListIsNotOffered()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        return isPost(arrived) ? std::nullopt : std::optional(FakeService::refusal(404));
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.saved(), Saved::Saved);
    QCOMPARE(namesIn(bench.keys()), QStringList{ u"ci"_s });
}

void TestCreateFlow::resolvesTheDayAgainWhenItSends()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.clock.set(utc(2026, 11, 21).addMSecs(-1));
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (!isPost(arrived))
            bench.clock.advance(std::chrono::milliseconds(2)); // midnight passes
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start({ u"ci"_s, ExpiryChoice::inDays(1), CreateFlow::Keeping::InKeychain });
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.credential().expiresAt, std::optional(utc(2026, 11, 23).addMSecs(-1)));
}

void TestCreateFlow::refusesADateThatPassedDuringTheCheck()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.clock.set(utc(2026, 11, 21).addMSecs(-1));
    bench.service.instead = [&](const FakeRequest &) -> std::optional<FakeResponse> {
        bench.clock.advance(std::chrono::milliseconds(2));
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(
        { u"ci"_s, ExpiryChoice::onDate(QDate(2026, 11, 21)), CreateFlow::Keeping::InKeychain });
    QVERIFY(isRefused(flow));
    QCOMPARE(*refusalOf<ExpiryError>(flow), ExpiryError::NotInFuture);
    QCOMPARE(bench.posts(), 0);
    QVERIFY(bench.openIntents().empty());
}

void TestCreateFlow::refusesAnExpiryThatIsNone_data()
{
    QTest::addColumn<ExpiryChoice>("choice");
    QTest::addColumn<ExpiryError>("error");
    QTest::newRow("not chosen") << ExpiryChoice() << ExpiryError::NotChosen;
    QTest::newRow("today") << ExpiryChoice::onDate(QDate(2026, 11, 21)) << ExpiryError::NotInFuture;
    QTest::newRow("in 0 days") << ExpiryChoice::inDays(0) << ExpiryError::NotInFuture;
    QTest::newRow("no date") << ExpiryChoice::onDate(QDate()) << ExpiryError::InvalidDate;
}

void TestCreateFlow::refusesAnExpiryThatIsNone()
{
    QFETCH(ExpiryChoice, choice);
    QFETCH(ExpiryError, error);
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start({ u"ci"_s, choice, CreateFlow::Keeping::InKeychain });
    QCOMPARE(flow.step(), Step::Ready);
    QCOMPARE(*refusalOf<ExpiryError>(flow), error);
    QVERIFY(bench.keychain.requests().isEmpty());
    QVERIFY(bench.service.server().requests().isEmpty());
}

void TestCreateFlow::wipesTheSecretWhenItCloses()
{
    Bench bench;
    QVERIFY(bench.open());
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    flow.close(); // the create is under way: has no effect
    QVERIFY(flow.isBusy());
    QVERIFY(reaches(flow, Step::Shown));
    flow.close();
    QCOMPARE(flow.step(), Step::Closed);
    QVERIFY(flow.secret().isEmpty());
    QCOMPARE(bench.keychain.credentialKeys().size(), 1);
    flow.retrySave();
    flow.start(request());
    QCOMPARE(flow.step(), Step::Closed);
    QCOMPARE(bench.posts(), 1);
}

void TestCreateFlow::endsSafelyAtEveryStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("withSession");
    const QMetaEnum steps = QMetaEnum::fromType<Step>();
    for (const Step step : { Step::Checking, Step::Recording, Step::Sending, Step::Saving,
                             Step::Shown, Step::Unknown }) {
        QTest::addRow("%s", steps.valueToKey(int(step))) << step << false;
        QTest::addRow("%s, with its session", steps.valueToKey(int(step))) << step << true;
    }
}

void TestCreateFlow::endsSafelyAtEveryStep()
{
    QFETCH(Step, step);
    QFETCH(bool, withSession);
    Bench bench;
    QVERIFY(bench.open());
    if (step == Step::Unknown) {
        bench.service.twist = [](const FakeRequest &arrived, FakeResponse honest) {
            return isPost(arrived) ? FakeResponse{ .status = 500 } : honest;
        };
    }
    auto flow = std::make_unique<CreateFlow>(*bench.session, bench.keys(), nullptr);
    QObject context;
    const auto end = [&] {
        flow.reset();
        if (withSession)
            bench.session.reset();
    };
    connect(flow.get(), &CreateFlow::stepChanged, &context, [&] {
        if (flow->step() == step)
            QMetaObject::invokeMethod(&context, end, Qt::QueuedConnection);
    });
    QSignalSpy gone(flow.get(), &QObject::destroyed);
    flow->start(request());
    QVERIFY(gone.wait(15'000));
    QTest::qWait(30); // what is still under way has nobody to report to
    const bool wasSent = step != Step::Checking && step != Step::Recording;
    QVERIFY(bench.posts() <= (wasSent ? 1 : 0));
    // A secret on its way to the keychain is stored all the same.
    const bool isKept = step == Step::Saving || step == Step::Shown;
    QCOMPARE(bench.vaultOnDisk().size(), isKept ? 1U : 0U);
    // A credential that may have been created and was never seen is found at the next start.
    if (step == Step::Sending || step == Step::Unknown)
        QCOMPARE(bench.openIntents().size(), 1U);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCreateFlow)

#include "tst_createflow.moc"
