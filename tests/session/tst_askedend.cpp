// SPDX-License-Identifier: MIT
#include "session/createflow.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

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

bool reaches(const CreateFlow &flow, Step step)
{
    return waitUntil(&flow, &CreateFlow::stepChanged, [&] { return flow.step() == step; });
}

bool isPost(const FakeRequest &request)
{
    return request.verb == "POST";
}

/// The service answers a create with no more than the secret and the id.
void answerWithSecretOnly(Bench &bench)
{
    bench.service.twist = [&bench](const FakeRequest &arrived, FakeResponse honest) {
        if (isPost(arrived)) {
            const QJsonObject all = QJsonDocument::fromJson(honest.body).object();
            honest.body = QJsonDocument(QJsonObject{ { u"key_id"_s, all.value("key_id"_L1) },
                                                     { u"pat_key"_s, all.value("pat_key"_L1) } })
                              .toJson();
        }
        return honest;
    };
}

/// The ends that a service may make of what was asked for.
void addEnds()
{
    QTest::addColumn<std::optional<QDateTime>>("made");
    QTest::addColumn<bool>("other");
    const QDateTime asked(QDate(2027, 2, 19), QTime(23, 59, 59, 999), Qt::UTC);
    QTest::newRow("as asked") << std::optional(asked) << false;
    QTest::newRow("in whole seconds") << std::optional(asked.addMSecs(-999)) << false;
    QTest::newRow("sooner") << std::optional(asked.addDays(-60)) << true;
    QTest::newRow("never") << std::optional<QDateTime>() << true;
}

QString endShown(Bench &bench, const QString &id)
{
    CredentialModel &model = bench.keys().model();
    const auto found = model.match(model.index(0, 0), CredentialModel::IdRole, id, 1);
    return found.value(0).siblingAtColumn(int(CredentialModel::Column::Status)).data().toString();
}

} // namespace

/// What was asked for is not what is: until the service has told the end of a new credential, and
/// when it tells another one.
class TestAskedEnd : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoEndForGrantedThatNobodyTold();
    void takesTheEndThatTheAnswerTells_data();
    void takesTheEndThatTheAnswerTells();
    void learnsTheEndFromTheList_data();
    void learnsTheEndFromTheList();
    void learnsTheEndFromALaterStartsList();
    void learnsTheEndFromAListWithShortenedIds();
    void learnsTheEndWhileItIsBeingKept();
    void learnsNoEndFromRowsThatCannotBeToldApart();
    void tellsTheEndOfWhatIsNotKept();
    void isNotedWithWhatIsBeingKept();
};

void TestAskedEnd::takesNoEndForGrantedThatNobodyTold()
{
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "GET" && bench.posts() > 0)
            return FakeService::refusal(403);
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QVERIFY(flow.end().isUnconfirmed());
    const QDateTime asked(QDate(2027, 2, 19), QTime(23, 59, 59, 999), Qt::UTC);
    QCOMPARE(flow.end().asked, std::optional(AskedEnd{ asked }));
    const VaultRecord kept = bench.vaultOnDisk().front();
    QVERIFY(kept.end().isUnconfirmed());
    QCOMPARE(kept.askedEnd, flow.end().asked);
    QCOMPARE(endShown(bench, flow.credential().id), u"Asked for 19 Feb 2027, not confirmed"_s);

    // A list that does not tell it changes nothing.
    bench.service.instead = nullptr;
    bench.service.twist = [](const FakeRequest &, FakeResponse honest) {
        honest.body.replace("\"expires_at\"", "\"something_else\"");
        return honest;
    };
    QVERIFY(bench.readList(bench.keys()));
    QVERIFY(bench.settleStore());
    QVERIFY(bench.vaultOnDisk().front().end().isUnconfirmed());
    QCOMPARE(endShown(bench, flow.credential().id), u"Asked for 19 Feb 2027, not confirmed"_s);
}

void TestAskedEnd::takesTheEndThatTheAnswerTells_data()
{
    addEnds();
}

void TestAskedEnd::takesTheEndThatTheAnswerTells()
{
    QFETCH(std::optional<QDateTime>, made);
    QFETCH(bool, other);
    Bench bench;
    QVERIFY(bench.open());
    bench.service.twist = [&](const FakeRequest &arrived, FakeResponse honest) {
        if (isPost(arrived)) {
            QJsonObject answer = QJsonDocument::fromJson(honest.body).object();
            answer.insert(u"expires_at"_s,
                          made ? QJsonValue(made->toMSecsSinceEpoch()) : QJsonValue());
            honest.body = QJsonDocument(answer).toJson();
        }
        return honest;
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QVERIFY(!flow.end().isUnconfirmed());
    QCOMPARE(flow.end().isOtherThanAsked(), other);
    const VaultRecord kept = bench.vaultOnDisk().front();
    QVERIFY(kept.expiryKnown);
    QCOMPARE(kept.expiresAt, made);
    QCOMPARE(kept.askedEnd.has_value(), other);
}

void TestAskedEnd::learnsTheEndFromTheList_data()
{
    addEnds();
}

void TestAskedEnd::learnsTheEndFromTheList()
{
    QFETCH(std::optional<QDateTime>, made);
    QFETCH(bool, other);
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "GET" && bench.posts() > 0)
            bench.service.rows(CredentialKind::ApiKey).back().expiresAt = made;
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    QSignalSpy told(&flow, &CreateFlow::credentialChanged);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QVERIFY(flow.end().isUnconfirmed());
    QVERIFY(told.wait());
    QCOMPARE(flow.credential().expiresAt, made);
    QVERIFY(!flow.end().isUnconfirmed());
    QCOMPARE(flow.end().isOtherThanAsked(), other);
    QVERIFY(bench.settleStore());
    const VaultRecord kept = bench.vaultOnDisk().front();
    QVERIFY(kept.expiryKnown);
    QCOMPARE(kept.expiresAt, made);
    QCOMPARE(kept.end().isOtherThanAsked(), other);
    QCOMPARE(endShown(bench, flow.credential().id).contains(u"asked for 19 Feb 2027"_s), other);
    QCOMPARE(bench.posts(), 1);
}

void TestAskedEnd::learnsTheEndFromALaterStartsList()
{
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    int refused = 0;
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb != "GET" || bench.posts() == 0)
            return std::nullopt;
        ++refused;
        return FakeService::refusal(403);
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    flow.close();
    QTRY_COMPARE(refused, 1); // the list that follows the create has been asked for
    QVERIFY(bench.settleStore());
    bench.service.instead = nullptr;
    bench.service.rows(CredentialKind::ApiKey).back().expiresAt.reset();

    LaterStart later(bench);
    QVERIFY(later.load());
    QVERIFY(later.vault.entries().front().end().isUnconfirmed());
    Session session(Session::SignIn{ bench.session->connection(), bench.session->organization(),
                                     bench.session->profile(), bench.session->server(),
                                     Secret::fromText(canaryKey) },
                    later.vault, later.store, bench.clock, HttpClient::Limits{}, nullptr);
    Listing &keys = *session.listing(CredentialKind::ApiKey);
    keys.takeCached();
    QVERIFY(waitUntil(&keys, &Listing::changed, [&] { return keys.fetchedAt().isValid(); }));
    const auto shown = [&keys] {
        return keys.model().index(0, int(CredentialModel::Column::Status)).data().toString();
    };
    QCOMPARE(shown(), u"Asked for 19 Feb 2027, not confirmed"_s);
    QVERIFY(bench.readList(keys));
    QVERIFY(later.settleStore());
    QVERIFY(later.vaultOnDisk().front().end().isOtherThanAsked());
    QCOMPARE(shown(), u"Never expires, asked for 19 Feb 2027"_s);

    // What the service makes of it later on is followed, too.
    bench.service.rows(CredentialKind::ApiKey).back().expiresAt = flow.end().asked->at;
    QVERIFY(bench.readList(keys));
    QVERIFY(later.settleStore());
    QVERIFY(!later.vaultOnDisk().front().askedEnd);
    QCOMPARE(shown(), u"Active until 19 Feb 2027"_s);
}

void TestAskedEnd::learnsTheEndFromAListWithShortenedIds()
{
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    const QString whole = u"ak_deadbeef00"_s;
    const QString shortened = u"ak_deadbeef"_s;
    const auto secretOnly = bench.service.twist;
    bench.service.twist = [&](const FakeRequest &arrived, const FakeResponse &honest) {
        FakeResponse answer = secretOnly(arrived, honest);
        if (bench.service.rows(CredentialKind::ApiKey).empty())
            return answer;
        const QString id = u'"' + bench.service.rows(CredentialKind::ApiKey).back().id + u'"';
        const QString told = u'"' + (isPost(arrived) ? whole : shortened) + u'"';
        answer.body.replace(id.toUtf8(), told.toUtf8());
        return answer;
    };
    int refused = 0;
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb != "GET" || bench.posts() == 0)
            return std::nullopt;
        ++refused;
        return FakeService::refusal(403);
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    flow.close();
    QTRY_COMPARE(refused, 1); // the list that follows the create has been asked for
    QVERIFY(bench.settleStore());
    QVERIFY(bench.vaultOnDisk().front().end().isUnconfirmed());
    QCOMPARE(bench.vaultOnDisk().front().credentialId, whole);
    bench.service.instead = nullptr;
    bench.service.rows(CredentialKind::ApiKey).back().expiresAt.reset();
    QVERIFY(bench.readList(bench.keys()));
    QVERIFY(bench.keys().model().find(shortened) && !bench.keys().model().find(whole));
    QVERIFY(bench.keys().model().isInVault(shortened));
    QVERIFY(bench.settleStore());
    const VaultRecord kept = bench.vaultOnDisk().front();
    QVERIFY(kept.end().isOtherThanAsked());
    QCOMPARE(kept.credentialId, whole); // the shorter one would fit a later credential as well
    QCOMPARE(endShown(bench, shortened), u"Never expires, asked for 19 Feb 2027"_s);
    QCOMPARE(bench.keys().entryOf(shortened)->uuid, kept.uuid);

    // Where the vault has the shorter one, it takes over the whole id.
    VaultRecord started = kept;
    started.credentialId = u"ak_deadb"_s;
    QVERIFY(awaited(bench.vault.keepIndex(started)).has_value());
    QVERIFY(bench.readList(bench.keys()));
    QVERIFY(bench.settleStore());
    QCOMPARE(bench.vaultOnDisk().front().credentialId, shortened);
}

void TestAskedEnd::learnsTheEndWhileItIsBeingKept()
{
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    CreatePatience patience;
    patience.saving = 20ms;
    CreateFlow flow(*bench.session, bench.keys(), nullptr, patience);
    QSignalSpy told(&flow, &CreateFlow::credentialChanged);
    connect(&flow, &CreateFlow::stepChanged, &flow, [&] {
        if (flow.step() == Step::Saving)
            bench.keychain.setFault(Fault::Hang);
    });
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QCOMPARE(flow.saved(), Saved::Saving);
    QVERIFY(told.wait());
    QVERIFY(bench.vaultOnDisk().empty());
    bench.keychain.setFault(Fault::None);
    QVERIFY(
        waitUntil(&flow, &CreateFlow::savedChanged, [&] { return flow.saved() == Saved::Saved; }));
    QVERIFY(bench.settleStore());
    QVERIFY(bench.vaultOnDisk().front().expiryKnown);
}

void TestAskedEnd::learnsNoEndFromRowsThatCannotBeToldApart()
{
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        auto &rows = bench.service.rows(CredentialKind::ApiKey);
        if (arrived.verb == "GET" && rows.size() == 1) {
            rows.push_back(rows.front()); // another one with the same id
            rows.back().expiresAt.reset();
        }
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    flow.start(request());
    QVERIFY(reaches(flow, Step::Shown));
    QVERIFY(waitUntil(&bench.keys(), &Listing::changed,
                      [&] { return !bench.keys().leftOut().empty(); }));
    QVERIFY(bench.settleStore());
    QVERIFY(flow.end().isUnconfirmed());
    QVERIFY(bench.vaultOnDisk().front().end().isUnconfirmed());
}

void TestAskedEnd::tellsTheEndOfWhatIsNotKept()
{
    Bench bench;
    QVERIFY(bench.open());
    answerWithSecretOnly(bench);
    bench.service.instead = [&](const FakeRequest &arrived) -> std::optional<FakeResponse> {
        if (arrived.verb == "GET" && bench.posts() > 0)
            bench.service.rows(CredentialKind::ApiKey).back().expiresAt.reset();
        return {};
    };
    CreateFlow flow(*bench.session, bench.keys(), nullptr);
    QSignalSpy told(&flow, &CreateFlow::credentialChanged);
    flow.start({ u"ci"_s, ExpiryChoice::inDays(90), CreateFlow::Keeping::ShowOnly });
    QVERIFY(reaches(flow, Step::Shown));
    const QString id = flow.credential().id;
    QCOMPARE(endShown(bench, id), u"Asked for 19 Feb 2027, not confirmed"_s);
    QVERIFY(told.wait());
    QCOMPARE(endShown(bench, id), u"Never expires, asked for 19 Feb 2027"_s);
    bench.service.instead = nullptr;
    bench.service.rows(CredentialKind::ApiKey).back().expiresAt = flow.end().asked->at;
    QVERIFY(bench.readList(bench.keys()));
    QCOMPARE(endShown(bench, id), u"Active until 19 Feb 2027"_s);
    // Once it was confirmed, what the service makes of it is no difference.
    bench.service.rows(CredentialKind::ApiKey).back().expiresAt.reset();
    QVERIFY(bench.readList(bench.keys()));
    QCOMPARE(endShown(bench, id), u"Never expires"_s);
}

void TestAskedEnd::isNotedWithWhatIsBeingKept()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.keychain.setFault(Fault::NoService);
    VaultRecord record = bench.vaultRecord(u"a"_s, u"ak_1"_s);
    record.expiryKnown = false;
    record.askedEnd = AskedEnd{ utc(2027, 2, 19) };
    const auto kept = awaited(bench.vault.keep(record, Secret::fromText(canaryKey)));
    QVERIFY(kept && !*kept);
    const auto intents = bench.openIntents();
    QCOMPARE(intents.size(), 1U);
    QCOMPARE(intents.front().askedEnd, record.askedEnd);
    QVERIFY(!intents.front().expiryKnown);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestAskedEnd)
#include "tst_askedend.moc"
