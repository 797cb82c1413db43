// SPDX-License-Identifier: MIT
#include "models/credentialfilter.h"
#include "session/listing.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using State = Listing::State;
using Then = FakeResponse::Then;

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;

bool becomes(Listing &listing, State state)
{
    return waitUntil(&listing, &Listing::changed, [&] { return listing.state() == state; });
}

/// Another session of the same connection, as a later run of the program has.
std::unique_ptr<Session> laterSession(Bench &bench)
{
    return std::make_unique<Session>(
        Session::SignIn{ bench.session->connection(), bench.session->organization(),
                         bench.session->profile(), *ServerUrl::parse(bench.service.address()),
                         Secret::fromText(canaryKey) },
        bench.vault, bench.store, bench.clock, HttpClient::Limits(), nullptr);
}

} // namespace

class TestListing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFreshItsRowsAre();
    void lastReloadWins();
    void keepsItsRowsWhenAReloadFails();
    void showsTheRowsLastSeenUntilTheServerAnswers();
    void remembersWhetherTheRowsLastSeenWereAll();
    void showsNoOldRowsOverNewOnes();
    void keepsACreatedRowThatAnOlderAnswerLacks();
    void keepsADeletedRowAwayThatAnOlderAnswerHas();
    void endsTheSessionWhenTheBearerIsRefused_data();
    void endsTheSessionWhenTheBearerIsRefused();
    void keepsWhatHasGoneWithoutKeyturn();
    void takesNoShortAnswerForADeletionOfAll();
    void asksWhenEvenTheKeyOfTheSessionIsMissing();
    void tellsWhatIsBack();
    void namesOnceWhatAnotherMachineDid();
    void takesNothingForGoneThatMayBeThere();
    void keepsANewRowThatIsListedLate();
    void saysOfANewRowWhatTheListsSay();
    void knowsALateRowAfterARestart();
    void asksNothingAboutWhatMayBeMadeHere();
    void knowsWhoseACreatedOneIs();
    void forgetsNoTombstoneWhenKeyturnEnds();
    void knowsLaterWhatWasPerhapsDeletedHere();
    void asksOnceWhoseTheKeyIsThatAppeared();
    void keepsWhatWasSaidOfARow();
    void takesBackWhatCannotBeKept();
    void renamesWhenTheServiceAgrees();
    void keepsTheNameWhenTheServiceRefuses();
    void looksAgainWhenNobodyKnowsWhetherItWasRenamed();
    void keepsAliasesOnThisComputer();
    void saysWhenAnAliasCannotBeKept();
    void marksWhatTheVaultHolds();
    void endsSafelyWithEverythingUnderWay();
};

void TestListing::tellsHowFreshItsRowsAre()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QCOMPARE(keys.state(), State::Idle);
    QVERIFY(!keys.fetchedAt().isValid());
    keys.reload();
    QCOMPARE(keys.state(), State::Loading);
    QVERIFY(becomes(keys, State::Loaded));
    QCOMPARE(keys.fetchedAt(), bench.clock.now());
    QCOMPARE(namesIn(keys), QStringList{ u"a"_s });
    QVERIFY(keys.isComplete());
}

void TestListing::lastReloadWins()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"old"_s);
    // The first answer takes about half a second; the second one is faster.
    bench.service.twist = [&](const FakeRequest &, FakeResponse honest) {
        if (bench.service.server().requests().size() == 1) {
            honest.then = Then::DripBody;
            honest.interval = std::chrono::milliseconds(5);
        }
        return honest;
    };
    Listing &keys = bench.keys();
    QList<State> states;
    connect(&keys, &Listing::changed, this, [&] { states.append(keys.state()); });
    keys.reload();
    QVERIFY(waitUntil(&bench.service.server(), &FakeHttpServer::requestArrived,
                      [&] { return bench.service.server().count("GET") == 1; }));
    bench.service.rows(apiKey)[0].name = u"new"_s;
    keys.reload();
    QVERIFY(becomes(keys, State::Loaded));
    QCOMPARE(namesIn(keys), QStringList{ u"new"_s });
    QTest::qWait(700);
    // The first reload reports nothing, not even its end.
    QCOMPARE(states, (QList{ State::Loading, State::Loading, State::Loaded }));
    QCOMPARE(namesIn(keys), QStringList{ u"new"_s });
}

void TestListing::keepsItsRowsWhenAReloadFails()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    const QDateTime before = bench.clock.now();
    bench.clock.advance(std::chrono::hours(1));
    bench.service.instead = [](const FakeRequest &) { return FakeService::refusal(403); };
    keys.reload();
    QVERIFY(becomes(keys, State::Failed));
    QCOMPARE(keys.error()->kind, ApiError::Kind::Forbidden);
    QCOMPARE(namesIn(keys), QStringList{ u"a"_s });
    QCOMPARE(keys.fetchedAt(), before);
    bench.service.instead = nullptr;
    keys.reload();
    QVERIFY(becomes(keys, State::Loaded));
    QVERIFY(!keys.error());
}

void TestListing::showsTheRowsLastSeenUntilTheServerAnswers()
{
    Bench bench;
    QVERIFY(bench.open());
    const QDateTime yesterday = bench.clock.now().addDays(-1);
    const ListKey key{ bench.session->connection().uuid, {}, apiKey };
    Credential old;
    old.id = u"ak_old"_s;
    old.name = u"old"_s;
    QVERIFY(wait(bench.store.cacheRows(key, { { old }, yesterday })));
    bench.service.seed(apiKey, u"new"_s);
    Listing &keys = bench.keys();
    keys.takeCached();
    QVERIFY(waitUntil(&keys, &Listing::changed, [&] { return keys.fetchedAt().isValid(); }));
    QCOMPARE(namesIn(keys), QStringList{ u"old"_s });
    QCOMPARE(keys.fetchedAt(), yesterday);
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), QStringList{ u"new"_s });
    QCOMPARE(keys.fetchedAt(), bench.clock.now());
    // The next session begins with these rows.
    const auto cached = wait(bench.store.cachedRows(key));
    QVERIFY(cached && cached->rows.size() == 1);
    QCOMPARE(cached->rows[0].name, u"new"_s);
    QCOMPARE(cached->fetchedAt, bench.clock.now());
}

void TestListing::remembersWhetherTheRowsLastSeenWereAll()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.instead = [](const FakeRequest &) -> std::optional<FakeResponse> {
        return FakeResponse{ .body =
                                 R"({"items":[{"key_id":"ak_1","name":"a"}],"has_more":true})" };
    };
    QVERIFY(bench.readList(bench.keys()));
    QVERIFY(!bench.keys().isComplete());
    const auto later = [&bench] {
        auto session = std::make_unique<Session>(
            Session::SignIn{ bench.session->connection(), bench.session->organization(),
                             bench.session->profile(), bench.session->server(),
                             Secret::fromText(canaryKey) },
            bench.vault, bench.store, bench.clock, HttpClient::Limits{}, nullptr);
        session->listing(apiKey)->takeCached();
        return session;
    };
    const auto shows = [](Listing &listing, const QStringList &names) {
        return waitUntil(&listing, &Listing::changed, [&] { return namesIn(listing) == names; });
    };
    const auto partial = later();
    QVERIFY(shows(*partial->listing(apiKey), { u"a"_s }));
    QVERIFY(!partial->listing(apiKey)->isComplete());
    // A row that is added to a part of a list makes no whole list of it.
    bench.keys().add({ apiKey, u"ak_2"_s, u"b"_s, {}, {} });
    const auto longer = later();
    QVERIFY(shows(*longer->listing(apiKey), { u"a"_s, u"b"_s }));
    QVERIFY(!longer->listing(apiKey)->isComplete());

    bench.service.instead = nullptr;
    bench.service.seed(apiKey, u"c"_s);
    QVERIFY(bench.readList(bench.keys()));
    const auto whole = later();
    QVERIFY(shows(*whole->listing(apiKey), { u"b"_s, u"c"_s }));
    QVERIFY(whole->listing(apiKey)->isComplete());
}

void TestListing::showsNoOldRowsOverNewOnes()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    const ListKey key{ bench.session->connection().uuid, {}, apiKey };
    QVERIFY(wait(bench.store.cacheRows(key, { {}, bench.clock.now().addDays(-1) })));
    keys.takeCached();
    QVERIFY(bench.settleStore());
    QTest::qWait(20);
    QCOMPARE(namesIn(keys), QStringList{ u"a"_s });
    QCOMPARE(keys.fetchedAt(), bench.clock.now());
}

void TestListing::keepsACreatedRowThatAnOlderAnswerLacks()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.twist = [&](const FakeRequest &, FakeResponse honest) {
        if (bench.service.server().requests().size() == 1) {
            honest.then = Then::DripHeaders;
            honest.interval = std::chrono::milliseconds(2);
        }
        return honest;
    };
    Listing &keys = bench.keys();
    keys.reload(); // its answer is older than the change that follows
    QVERIFY(waitUntil(&bench.service.server(), &FakeHttpServer::requestArrived,
                      [&] { return bench.service.server().count("GET") == 1; }));
    bench.service.seed(apiKey, u"created"_s);
    keys.add(bench.service.rows(apiKey)[0]);
    QCOMPARE(namesIn(keys), QStringList{ u"created"_s });
    QVERIFY(becomes(keys, State::Loaded));
    QCOMPARE(namesIn(keys), QStringList{ u"created"_s });
}

void TestListing::keepsADeletedRowAwayThatAnOlderAnswerHas()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"deleted"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    bench.service.twist = [&](const FakeRequest &, FakeResponse honest) {
        if (bench.service.server().requests().size() == 2) {
            honest.then = Then::DripHeaders;
            honest.interval = std::chrono::milliseconds(2);
        }
        return honest;
    };
    keys.reload();
    QVERIFY(waitUntil(&bench.service.server(), &FakeHttpServer::requestArrived,
                      [&] { return bench.service.server().count("GET") == 2; }));
    bench.service.rows(apiKey).clear();
    keys.removeRow(id);
    QVERIFY(namesIn(keys).isEmpty());
    QVERIFY(becomes(keys, State::Loaded));
    QVERIFY(namesIn(keys).isEmpty());
}

void TestListing::endsTheSessionWhenTheBearerIsRefused_data()
{
    QTest::addColumn<bool>("byRename");
    QTest::newRow("while listing") << false;
    QTest::newRow("while renaming") << true;
}

void TestListing::endsTheSessionWhenTheBearerIsRefused()
{
    QFETCH(bool, byRename);
    Bench bench(token);
    QVERIFY(bench.open());
    const QString id = bench.service.seed(token, u"a"_s);
    QVERIFY(bench.readList(bench.tokens()));
    QSignalSpy expired(bench.session.get(), &Session::expired);
    QSignalSpy unauthorized(&bench.tokens(), &Listing::unauthorized);
    bench.service.instead = [](const FakeRequest &) { return FakeService::refusal(401); };
    if (byRename)
        bench.tokens().rename(id, u"b"_s);
    else
        bench.tokens().reload();
    QVERIFY(unauthorized.wait());
    QVERIFY(bench.session->isExpired());
    QCOMPARE(expired.size(), 1);
    bench.keys().reload();
    QVERIFY(becomes(bench.keys(), State::Failed));
    QCOMPARE(expired.size(), 1); // reported once
}

void TestListing::keepsWhatHasGoneWithoutKeyturn()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString stays = bench.service.seed(apiKey, u"stays"_s);
    const QString goes = bench.service.seed(apiKey, u"goes"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.deleted().rowCount(), 0);
    const auto all = bench.service.rows(apiKey);
    std::erase_if(bench.service.rows(apiKey),
                  [&](const Credential &row) { return row.id == goes; });
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), QStringList{ u"stays"_s });
    QCOMPARE(keys.deleted().rowCount(), 1);
    QCOMPARE(keys.deleted().countIn(LifetimeGroup::Gone), 1);
    QVERIFY(!keys.deleted().deletionOf(goes)->isConfirmed);
    // It is not told twice, stays dismissed, and is not told if it is there again.
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.deleted().rowCount(), 1);
    keys.dismissDeleted({ goes });
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.deleted().rowCount(), 0);
    bench.service.rows(apiKey) = all;
    QVERIFY(bench.readList(keys));
    bench.service.rows(apiKey).clear();
    QVERIFY(bench.readList(keys));
    keys.takeHeld();
    QCOMPARE(keys.deleted().rowCount(), 2);
    bench.service.rows(apiKey) = all;
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.deleted().rowCount(), 0);
    QVERIFY(keys.model().find(stays));
}

void TestListing::takesNoShortAnswerForADeletionOfAll()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < 9; ++i)
        bench.service.seed(apiKey, QString::number(i));
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    const QDateTime before = keys.fetchedAt();
    const auto all = bench.service.rows(apiKey);
    bench.clock.advance(std::chrono::hours(1));
    for (const std::size_t left : { std::size_t(0), std::size_t(2) }) {
        bench.service.rows(apiKey).resize(left);
        QVERIFY(bench.readList(keys));
        QCOMPARE(keys.missingInHeld(), 9 - int(left));
        QCOMPARE(keys.isHeldEmpty(), left == 0);
        QCOMPARE(keys.model().rowCount(), 9);
        QCOMPARE(keys.deleted().rowCount(), 0);
        QCOMPARE(keys.fetchedAt(), before);
        bench.service.rows(apiKey) = all;
    }
    // Looking again finds them: nothing had gone.
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.missingInHeld(), 0);
    QCOMPARE(keys.deleted().rowCount(), 0);
    QCOMPARE(keys.fetchedAt(), bench.clock.now());
    bench.service.rows(apiKey).clear();
    QVERIFY(bench.readList(keys));
    keys.takeHeld();
    QCOMPARE(keys.missingInHeld(), 0);
    QCOMPARE(keys.model().rowCount(), 0);
    QCOMPARE(keys.deleted().rowCount(), 9);
    // What was deleted here is no reason to ask.
    bench.service.rows(apiKey) = all;
    QVERIFY(bench.readList(keys));
    bench.service.rows(apiKey).clear();
    for (const Credential &row : all)
        keys.noteDeleted(row, true);
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.missingInHeld(), 0);
    QCOMPARE(keys.model().rowCount(), 0);
}

void TestListing::asksWhenEvenTheKeyOfTheSessionIsMissing()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < 6; ++i)
        bench.service.seed(apiKey, QString::number(i));
    const auto all = bench.service.rows(apiKey);
    Listing &keys = bench.keys();
    keys.model().setSessionCredentialId(all.back().id);
    QVERIFY(bench.readList(keys));
    bench.service.rows(apiKey).pop_back();
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.missingInHeld(), 1);
    QVERIFY(keys.isHeldWithoutThisSession());
    QCOMPARE(keys.model().rowCount(), 6);
    QCOMPARE(keys.deleted().rowCount(), 0);
    // Another one that is missing is no reason to ask.
    bench.service.rows(apiKey) = all;
    bench.service.rows(apiKey).erase(bench.service.rows(apiKey).begin());
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.missingInHeld(), 0);
    QCOMPARE(keys.deleted().rowCount(), 1);
}

void TestListing::tellsWhatIsBack()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < 9; ++i)
        bench.service.seed(apiKey, QString::number(i));
    const auto all = bench.service.rows(apiKey);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    const QString mine = all.back().id;
    keys.setOrigin({ mine }, Origin::Mine);
    bench.service.rows(apiKey).resize(6);
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.deleted().rowCount(), 3);
    std::vector<ListChanges> told;
    connect(&keys, &Listing::changedElsewhere, this,
            [&told](const ListChanges &changes) { told.push_back(changes); });
    bench.service.rows(apiKey) = all;
    bench.service.seed(apiKey, u"new"_s);
    QVERIFY(bench.readList(keys));
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().returned.size(), std::size_t(3));
    QCOMPARE(told.front().appeared.size(), std::size_t(1));
    QCOMPARE(told.front().appeared.front().name, u"new"_s);
    QCOMPARE(keys.deleted().rowCount(), 0);
    QCOMPARE(keys.model().countOf(Origin::Unasked), 1);
    QCOMPARE(keys.notesOf(mine).origin, Origin::Mine);
}

void TestListing::namesOnceWhatAnotherMachineDid()
{
    Bench bench(token);
    QVERIFY(bench.open());
    Listing &tokens = bench.tokens();
    std::vector<ListChanges> told;
    connect(&tokens, &Listing::changedElsewhere, this,
            [&told](const ListChanges &changes) { told.push_back(changes); });
    const QString deleted = bench.service.seed(token, u"deleted"_s);
    const QString renamed = bench.service.seed(token, u"old name"_s);
    const QString longer = bench.service.seed(token, u"longer"_s);
    const QString here = bench.service.seed(token, u"before"_s);
    QVERIFY(bench.readList(tokens)); // a first list tells nothing
    QVERIFY(told.empty());
    // What is done here is not told: a new one, and a new name.
    tokens.rename(here, u"after"_s);
    QVERIFY(waitUntil(&tokens, &Listing::changed,
                      [&] { return tokens.model().find(here)->name == u"after"_s; }));
    bench.service.seed(token, u"made here"_s);
    tokens.add(bench.service.rows(token).back());
    QVERIFY(bench.readList(tokens));
    QVERIFY(told.empty());

    auto &rows = bench.service.rows(token);
    std::erase_if(rows, [&](const Credential &row) { return row.id == deleted; });
    for (Credential &row : rows) {
        if (row.id == renamed)
            row.name = u"new name"_s;
        if (row.id == longer)
            row.expiresAt = QDateTime(QDate(2030, 1, 2), QTime(3, 4), Qt::UTC);
    }
    const QString added = bench.service.seed(token, u"added"_s);
    QVERIFY(bench.readList(tokens));
    QVERIFY(bench.readList(tokens)); // told once
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told[0].vanished.size(), std::size_t(1));
    QCOMPARE(told[0].vanished[0].id, deleted);
    QCOMPARE(told[0].renamed.size(), std::size_t(1));
    QCOMPARE(told[0].renamed[0].before.name, u"old name"_s);
    QCOMPARE(told[0].renamed[0].now.name, u"new name"_s);
    QCOMPARE(told[0].endChanged.size(), std::size_t(1));
    QCOMPARE(told[0].endChanged[0].now.id, longer);
    QCOMPARE(told[0].appeared.size(), std::size_t(1));
    QCOMPARE(told[0].appeared[0].id, added);
}

void TestListing::takesNothingForGoneThatMayBeThere()
{
    Bench bench;
    QVERIFY(bench.open());
    Listing &keys = bench.keys();
    const auto row = [&bench](const QString &id) {
        return Credential{ apiKey, id, id, bench.clock.now(), std::nullopt, true };
    };
    CredentialList first;
    first.items = { row(u"ak_12345678"_s), row(u"ak_other"_s) };
    keys.takeList(first);
    CredentialList incomplete;
    incomplete.complete = false;
    keys.takeList(incomplete);
    QCOMPARE(keys.deleted().rowCount(), 0);
    keys.takeList(first);
    CredentialList withoutIds; // one of those that have none may be it
    withoutIds.leftOut.resize(1);
    keys.takeList(withoutIds);
    QCOMPARE(keys.deleted().rowCount(), 0);
    keys.takeList(first);
    CredentialList longer; // an id in another length
    longer.items = { row(u"ak_1234567890"_s), row(u"ak_other"_s) };
    keys.takeList(longer);
    QCOMPARE(keys.deleted().rowCount(), 0);
    // A new key that the service lists late.
    keys.add(row(u"ak_new"_s));
    keys.takeList(longer);
    QCOMPARE(keys.deleted().rowCount(), 0);
    CredentialList withNew = longer;
    withNew.items.push_back(row(u"ak_new"_s));
    keys.takeList(withNew);
    keys.takeList(longer); // now it has gone
    QCOMPARE(keys.deleted().rowCount(), 1);
}

void TestListing::keepsANewRowThatIsListedLate()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    const auto row = [&bench](const QString &id, const QString &name) {
        return Credential{ apiKey, id, name, bench.clock.now(), std::nullopt, true };
    };
    keys.add(row(u"ak_87654321aa"_s, u"late"_s));
    keys.add(row(u"ak_12345678bb"_s, u"other id"_s));
    keys.add(row(u"ak_deleted"_s, u"deleted"_s));
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), (QStringList{ u"a"_s, u"deleted"_s, u"late"_s, u"other id"_s }));
    QVERIFY(keys.isListedLate(u"ak_87654321aa"_s));
    const ListKey key{ bench.session->connection().uuid, {}, apiKey };
    // A later start knows that they are late, and does not take them for gone.
    const auto cached = wait(bench.store.cachedRows(key));
    QCOMPARE(cached->rows.size(), std::size_t(4));
    QCOMPARE(cached->late,
             (QSet<QString>{ u"ak_87654321aa"_s, u"ak_12345678bb"_s, u"ak_deleted"_s }));
    // What is deleted does not come back as late.
    keys.noteDeleted(*keys.model().find(u"ak_deleted"_s), true);
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), (QStringList{ u"a"_s, u"late"_s, u"other id"_s }));
    // The list has them: one by the beginning of its id, one by its name.
    auto &rows = bench.service.rows(apiKey);
    rows.push_back(row(u"ak_87654321"_s, u"late"_s));
    rows.push_back(row(u"key-7"_s, u"other id"_s));
    QSignalSpy told(&keys, &Listing::changedElsewhere);
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), (QStringList{ u"a"_s, u"late"_s, u"other id"_s }));
    QVERIFY(keys.model().find(u"ak_87654321"_s) && keys.model().find(u"key-7"_s));
    QVERIFY(!keys.isListedLate(u"ak_87654321aa"_s));
    QCOMPARE(told.size(), 0);
    // Now they go like others.
    rows.pop_back();
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), (QStringList{ u"a"_s, u"late"_s }));
    QCOMPARE(told.size(), 1);
    // A while is late enough: what is not listed by then has gone.
    keys.add(row(u"ak_never_listed"_s, u"never"_s));
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), (QStringList{ u"a"_s, u"late"_s, u"never"_s }));
    QCOMPARE(told.size(), 1);
    bench.clock.advance(std::chrono::hours(25));
    QVERIFY(bench.readList(keys));
    QCOMPARE(namesIn(keys), (QStringList{ u"a"_s, u"late"_s }));
    QCOMPARE(told.size(), 2);
}

void TestListing::saysOfANewRowWhatTheListsSay()
{
    Bench bench;
    QVERIFY(bench.open());
    Listing &keys = bench.keys();
    const auto row = [&bench](const QString &id) {
        return Credential{ apiKey, id, id, bench.clock.now(), bench.clock.now().addDays(90), true };
    };
    CredentialList others;
    others.items = { row(u"ak_other"_s) };
    keys.takeList(others);
    const QString id = u"ak_ghost"_s;
    const auto status = [&keys, &id] { return keys.model().lifetimeOf(*keys.model().find(id)); };
    keys.add(row(id));
    QVERIFY(status() == Lifetime::Active); // as the answer to the create says
    CredentialList part = others; // proves nothing
    part.complete = false;
    keys.takeList(part);
    QVERIFY(status() == Lifetime::Active);
    keys.takeList(others);
    QVERIFY(status() == Lifetime::NotListed);
    QCOMPARE(keys.model().countIn(LifetimeGroup::Active), 1);
    QCOMPARE(keys.model().countIn(LifetimeGroup::Unknown), 1);
    keys.takeList(part);
    QVERIFY(status() == Lifetime::NotListed); // a complete one has lacked it
    CredentialList withIt = others;
    withIt.items.push_back(*keys.model().find(id));
    bench.clock.advance(std::chrono::minutes(9));
    keys.takeList(others);
    QVERIFY(status() == Lifetime::NotListed);
    QCOMPARE(keys.deleted().rowCount(), 0);
    keys.takeList(withIt);
    QVERIFY(status() == Lifetime::Active);
    QVERIFY(!keys.isListedLate(id));

    // What no list has is no key that works for a day.
    QSignalSpy wentAway(&keys, &Listing::wentAway);
    keys.add(row(u"ak_never"_s));
    keys.takeList(withIt);
    QVERIFY(keys.model().find(u"ak_never"_s));
    bench.clock.advance(std::chrono::minutes(10));
    keys.takeList(part);
    QVERIFY(keys.model().find(u"ak_never"_s));
    keys.takeList(withIt);
    QVERIFY(!keys.model().find(u"ak_never"_s));
    QVERIFY(keys.deleted().lifetimeOf(keys.deleted().rows().front()) == Lifetime::Gone);
    QCOMPARE(wentAway.size(), 1);
    QCOMPARE(wentAway.front().at(1).toBool(), false);
    // The first list that comes late enough has it under another id.
    keys.add(row(u"ak_answered"_s));
    bench.clock.advance(std::chrono::minutes(10));
    CredentialList otherId = withIt;
    otherId.items.push_back(row(u"key-7"_s));
    otherId.items.back().name = u"ak_answered"_s;
    QSignalSpy told(&keys, &Listing::changedElsewhere);
    keys.takeList(otherId);
    QCOMPARE(namesIn(keys), (QStringList{ u"ak_answered"_s, id, u"ak_other"_s }));
    QCOMPARE(wentAway.size(), 1);
    QCOMPARE(told.size(), 0);
}

void TestListing::knowsALateRowAfterARestart()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    const QDateTime end = bench.clock.now().addDays(90);
    // The service's clock is ahead: nobody knows since when the second one is missing.
    bench.keys().add({ apiKey, u"ak_late"_s, u"late"_s, bench.clock.now(), end, true });
    bench.keys().add(
        { apiKey, u"ak_ahead"_s, u"ahead"_s, bench.clock.now().addDays(1), end, true });
    QVERIFY(bench.settleStore());
    bench.clock.advance(std::chrono::minutes(11));
    const auto again = laterSession(bench);
    Listing &later = *again->listing(apiKey);
    later.takeCached();
    QVERIFY(waitUntil(&later, &Listing::changed, [&] { return later.fetchedAt().isValid(); }));
    QCOMPARE(namesIn(later), (QStringList{ u"a"_s, u"ahead"_s, u"late"_s }));
    QVERIFY(bench.readList(later));
    QCOMPARE(namesIn(later), (QStringList{ u"a"_s, u"ahead"_s }));
    QCOMPARE(later.deleted().countIn(LifetimeGroup::Gone), 1);
    QVERIFY(later.model().lifetimeOf(*later.model().find(u"ak_ahead"_s)) == Lifetime::NotListed);
    bench.clock.advance(std::chrono::minutes(10));
    QVERIFY(bench.readList(later));
    QCOMPARE(namesIn(later), QStringList{ u"a"_s });
}

void TestListing::asksNothingAboutWhatMayBeMadeHere()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    // Keyturn ends before the answer.
    IntentRecord intent;
    intent.uuid = u"lost"_s;
    const VaultPlace &place = bench.keys().place();
    intent.serviceId = place.serviceId;
    intent.serverUrl = place.serverUrl;
    intent.organizationId = place.organizationId;
    intent.name = u"ci"_s;
    intent.knownIds = { bench.service.rows(apiKey).front().id };
    intent.startedAt = bench.clock.now();
    QVERIFY(wait(bench.store.recordIntent(intent)));
    bench.clock.advance(std::chrono::minutes(60));
    const auto row = [](const QString &id, const QString &name, const QDateTime &madeAt) {
        return Credential{ apiKey, id, name, madeAt, std::nullopt, true };
    };
    auto &rows = bench.service.rows(apiKey);
    rows.push_back(row(u"ak_lost"_s, u"ci"_s, intent.startedAt.addSecs(20)));
    rows.push_back(row(u"ak_later"_s, u"ci"_s, bench.clock.now()));
    rows.push_back(row(u"ak_other"_s, u"other"_s, intent.startedAt.addSecs(20)));

    const auto again = laterSession(bench);
    Listing &later = *again->listing(apiKey);
    later.takeCached();
    QTRY_COMPARE(later.model().rowCount(), 1);
    QSignalSpy told(&later, &Listing::changedElsewhere);
    QVERIFY(bench.readList(later));
    QVERIFY(later.notesOf(u"ak_lost"_s).origin == Origin::Unknown);
    QVERIFY(later.notesOf(u"ak_later"_s).origin == Origin::Unasked);
    QVERIFY(later.notesOf(u"ak_other"_s).origin == Origin::Unasked);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().value<ListChanges>().appeared.size(), std::size_t(2));

    // What was asked about before it was known that it may be ours.
    later.setOrigin({ u"ak_later"_s }, Origin::Colleague);
    intent.uuid = u"second"_s;
    intent.name = u"other"_s;
    later.noteMaking(intent);
    QVERIFY(bench.readList(later));
    QVERIFY(later.notesOf(u"ak_other"_s).origin == Origin::Unknown);
    QVERIFY(later.notesOf(u"ak_later"_s).origin == Origin::Colleague);
    // The outcome is known: what comes now is asked about.
    later.noteMade(u"lost"_s);
    rows.push_back(row(u"ak_third"_s, u"ci"_s, intent.startedAt));
    QVERIFY(bench.readList(later));
    QVERIFY(later.notesOf(u"ak_third"_s).origin == Origin::Unasked);
}

void TestListing::knowsWhoseACreatedOneIs()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    const auto row = [&bench](const QString &id, const QString &name) {
        return Credential{ apiKey, id, name, bench.clock.now(), std::nullopt, true };
    };
    QSignalSpy added(&keys, &Listing::added);
    QSignalSpy said(&keys, &Listing::originSaid);
    keys.add(row(u"ak_12345678"_s, u"mine"_s));
    QVERIFY(keys.notesOf(u"ak_12345678"_s).origin == Origin::Mine);
    keys.add(row(u"ak_answered"_s, u"other id"_s));
    // A list has one before its create is answered.
    auto &rows = bench.service.rows(apiKey);
    rows.push_back(row(u"ak_12345678ab"_s, u"mine"_s));
    rows.push_back(row(u"key-7"_s, u"other id"_s));
    rows.push_back(row(u"ak_early"_s, u"early"_s));
    QVERIFY(bench.readList(keys));
    QVERIFY(keys.notesOf(u"ak_12345678ab"_s).origin == Origin::Mine);
    QVERIFY(keys.notesOf(u"key-7"_s).origin == Origin::Mine);
    QVERIFY(keys.notesOf(u"ak_early"_s).origin == Origin::Unasked);
    keys.add(row(u"ak_early"_s, u"early"_s));
    QVERIFY(keys.notesOf(u"ak_early"_s).origin == Origin::Mine);
    QCOMPARE(added.size(), 3);
    QCOMPARE(said.size(), 0); // nobody was asked
    // Known at a later start, too.
    QVERIFY(bench.settleStore());
    const auto again = laterSession(bench);
    Listing &later = *again->listing(apiKey);
    QVERIFY(bench.readList(later));
    QTRY_VERIFY(later.notesOf(u"key-7"_s).origin == Origin::Mine);
}

void TestListing::forgetsNoTombstoneWhenKeyturnEnds()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString stays = bench.service.seed(apiKey, u"stays"_s);
    const QString goes = bench.service.seed(apiKey, u"goes"_s);
    const QString isDeleted = bench.service.seed(apiKey, u"deleted"_s);
    const auto first = laterSession(bench); // that of the bench is older than its open store
    Listing &keys = *first->listing(apiKey);
    QVERIFY(bench.readList(keys));
    keys.noteDeleted(*keys.model().find(isDeleted), true);
    bench.service.rows(apiKey).erase(bench.service.rows(apiKey).begin() + 1,
                                     bench.service.rows(apiKey).end());
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.deleted().rowCount(), 2);
    QVERIFY(
        bench.settleStore()); // what an earlier run has kept must be read before it is kept anew
    const QDateTime seen = bench.clock.now();
    bench.clock.advance(std::chrono::hours(50));

    auto again = laterSession(bench);
    Listing &later = *again->listing(apiKey);
    QSignalSpy wentAway(&later, &Listing::wentAway);
    QVERIFY(bench.readList(later));
    QTRY_COMPARE(later.deleted().rowCount(), 2);
    QCOMPARE(later.deleted().deletionOf(goes)->at, seen);
    QVERIFY(!later.deleted().deletionOf(goes)->isConfirmed);
    QVERIFY(later.deleted().deletionOf(isDeleted)->isConfirmed);
    QCOMPARE(later.deleted().find(goes)->name, u"goes"_s);
    QCOMPARE(wentAway.size(), 0); // it is no news
    later.dismissDeleted({ goes });
    // What is listed again is not gone.
    CredentialList list;
    list.items = { *later.model().find(stays), *later.deleted().find(isDeleted) };
    later.takeList(list);
    QCOMPARE(later.deleted().rowCount(), 0);
    QCOMPARE(wait(bench.store.goneRows({ bench.session->connection().uuid, {}, apiKey }))->size(),
             std::size_t(0));
}

/// The answer to a deletion was lost, and Keyturn has ended before a list was read.
void TestListing::knowsLaterWhatWasPerhapsDeletedHere()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString ours = bench.service.seed(apiKey, u"ours"_s);
    const QString theirs = bench.service.seed(apiKey, u"theirs"_s);
    const QString late = bench.service.seed(apiKey, u"late"_s);
    bench.service.seed(apiKey, u"stays"_s);
    const auto erase = [&bench](const QString &id) {
        std::erase_if(bench.service.rows(apiKey),
                      [&id](const Credential &row) { return row.id == id; });
    };
    const auto first = laterSession(bench); // that of the bench is older than its open store
    Listing &keys = *first->listing(apiKey);
    QVERIFY(bench.readList(keys));
    QVERIFY(bench.settleStore());
    for (const QString &id : { ours, late })
        keys.noteNotDone(Deed::Deleted, *keys.model().find(id), DeedResult::Unclear);
    erase(ours);
    erase(theirs); // by somebody else

    const auto again = laterSession(bench);
    Listing &later = *again->listing(apiKey);
    later.takeCached();
    QTRY_COMPARE(later.model().rowCount(), 4);
    QVERIFY(later.isPerhapsDeleted(ours) && !later.isPerhapsDeleted(theirs));
    QCOMPARE(later.deleted().rowCount(), 0); // it is not known to be gone
    bench.clock.advance(std::chrono::minutes(11));
    QSignalSpy wentAway(&later, &Listing::wentAway);
    QVERIFY(bench.readList(later));
    QCOMPARE(wentAway.size(), 2);
    QVERIFY(later.deleted().deletionOf(ours)->isConfirmed);
    QVERIFY(!later.deleted().deletionOf(theirs)->isConfirmed);
    // What is listed long after was not deleted here, also not for a third run.
    QVERIFY(!later.isPerhapsDeleted(late));
    QVERIFY(bench.settleStore());
    const auto third = laterSession(bench);
    Listing &last = *third->listing(apiKey);
    last.takeCached();
    QTRY_COMPARE(last.deleted().rowCount(), 2);
    QTRY_COMPARE(last.model().rowCount(), 2);
    QVERIFY(!last.isPerhapsDeleted(late) && !last.isPerhapsDeleted(ours));
    QVERIFY(last.deleted().deletionOf(ours)->isConfirmed);
}

void TestListing::asksOnceWhoseTheKeyIsThatAppeared()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.model().countOf(Origin::Unasked), 0); // a first list tells nothing
    const QString one = bench.service.seed(apiKey, u"one"_s);
    const QString two = bench.service.seed(apiKey, u"two"_s);
    QVERIFY(bench.readList(keys));
    QCOMPARE(keys.model().countOf(Origin::Unasked), 2);
    QSignalSpy said(&keys, &Listing::originSaid);
    keys.setOrigin({ one }, Origin::Investigate);
    QCOMPARE(said.size(), 1);
    QCOMPARE(keys.notesOf(one).origin, Origin::Investigate);
    keys.setOrigin({ one }, Origin::Investigate);
    QCOMPARE(said.size(), 1);
    QVERIFY(bench.readList(keys)); // neither is asked about again
    QCOMPARE(keys.model().countOf(Origin::Unasked), 1);

    auto again = laterSession(bench); // the other one is still to be asked about
    Listing &later = *again->listing(apiKey);
    QVERIFY(bench.readList(later));
    QTRY_COMPARE(later.notesOf(one).origin, Origin::Investigate);
    QCOMPARE(later.notesOf(two).origin, Origin::Unasked);
    // Whoever puts it into the vault has it.
    const auto kept =
        awaited(bench.vault.keep(bench.vaultRecord(u"v"_s, two), Secret::fromText(canaryKey)));
    QVERIFY(kept && *kept);
    QCOMPARE(later.notesOf(two).origin, Origin::Unknown);
}

void TestListing::keepsWhatWasSaidOfARow()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    keys.annotate({ id }, [](Annotation &annotation) {
        annotation = { Origin::Colleague,
                       u"Platform team"_s,
                       u"Ask first"_s,
                       { u"ci"_s },
                       Consumer::ofLines(u"@platform"_s) };
    });
    const auto owner = [](Listing &list) {
        return list.model().index(0, int(CredentialModel::Column::Owner)).data().toString();
    };
    QCOMPARE(owner(keys), u"Platform team"_s);
    CredentialFilter filter(nullptr);
    filter.setSourceModel(&keys.model());
    for (const QString &found : { u"platform"_s, u"ci"_s, u"@platform"_s }) {
        filter.setSearchText(found);
        QCOMPARE(filter.rowCount(), 1);
    }
    filter.setSearchText(u"nobody"_s);
    QCOMPARE(filter.rowCount(), 0);

    auto again = laterSession(bench);
    Listing &later = *again->listing(apiKey);
    QVERIFY(bench.readList(later));
    QTRY_COMPARE(owner(later), u"Platform team"_s);
    // The vault's word comes first, and only where it has one.
    VaultRecord entry = bench.vaultRecord(u"v"_s, id);
    entry.owner = u"Release team"_s;
    const auto kept = awaited(bench.vault.keep(entry, Secret::fromText(canaryKey)));
    QVERIFY(kept && *kept);
    QCOMPARE(owner(later), u"Release team"_s);
    QCOMPARE(later.notesOf(id).consumers, Consumer::ofLines(u"@platform"_s));
    const auto updated = awaited(bench.vault.update(
        u"v"_s, [](VaultRecord &record) { record.consumers = Consumer::ofLines(u"@release"_s); }));
    QVERIFY(updated && *updated);
    QCOMPARE(later.notesOf(id).consumers, Consumer::ofLines(u"@release"_s));
    QCOMPARE(later.notesOf(id).note, u"Ask first"_s);
    QCOMPARE(later.notesOf(id).origin, Origin::Colleague);
}

void TestListing::takesBackWhatCannotBeKept()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    bench.refuse(u"annotation"_s);
    QSignalSpy failed(&bench.keys(), &Listing::annotationFailed);
    bench.keys().setOrigin({ id }, Origin::Mine);
    QVERIFY(failed.wait());
    QCOMPARE(bench.keys().notesOf(id), Annotation());
}

void TestListing::renamesWhenTheServiceAgrees()
{
    Bench bench(token);
    QVERIFY(bench.open());
    const QString id = bench.service.seed(token, u"a"_s);
    Listing &tokens = bench.tokens();
    QVERIFY(bench.readList(tokens));
    const QModelIndex cell = tokens.model().index(0, int(CredentialModel::Column::Name));
    QVERIFY(tokens.model().setData(cell, u"b"_s));
    // The row does not change before the service agrees.
    QCOMPARE(namesIn(tokens), QStringList{ u"a"_s });
    QVERIFY(waitUntil(&tokens, &Listing::changed,
                      [&] { return namesIn(tokens) == QStringList{ u"b"_s }; }));
    QCOMPARE(bench.service.rows(token)[0].name, u"b"_s);
    QCOMPARE(bench.service.server().count("PATCH"), 1);
    tokens.rename(u"nobody"_s, u"c"_s);
    QTest::qWait(20);
    QCOMPARE(bench.service.server().count("PATCH"), 1);
}

void TestListing::keepsTheNameWhenTheServiceRefuses()
{
    Bench bench(token);
    QVERIFY(bench.open());
    const QString id = bench.service.seed(token, u"a"_s);
    QVERIFY(bench.readList(bench.tokens()));
    bench.service.instead = [](const FakeRequest &) { return FakeService::refusal(422); };
    QSignalSpy failed(&bench.tokens(), &Listing::renameFailed);
    bench.tokens().rename(id, u"b"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].toString(), id);
    QCOMPARE(failed[0][1].value<ApiError>().kind, ApiError::Kind::Invalid);
    QCOMPARE(namesIn(bench.tokens()), QStringList{ u"a"_s });
    QCOMPARE(bench.tokens().state(), State::Loaded);
}

void TestListing::looksAgainWhenNobodyKnowsWhetherItWasRenamed()
{
    Bench bench(token);
    QVERIFY(bench.open());
    const QString id = bench.service.seed(token, u"a"_s);
    QVERIFY(bench.readList(bench.tokens()));
    bench.service.twist = [](const FakeRequest &arrived, FakeResponse honest) {
        if (arrived.verb == "PATCH")
            honest.then = Then::CloseBeforeAnswer;
        return honest;
    };
    QSignalSpy failed(&bench.tokens(), &Listing::renameFailed);
    bench.tokens().rename(id, u"b"_s);
    QVERIFY(failed.wait());
    QVERIFY(failed[0][1].value<ApiError>().outcomeUnknown);
    QVERIFY(becomes(bench.tokens(), State::Loaded));
    QCOMPARE(namesIn(bench.tokens()), QStringList{ u"b"_s });
    QCOMPARE(bench.service.server().count("PATCH"), 1);
}

void TestListing::keepsAliasesOnThisComputer()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    Listing &keys = bench.keys();
    QVERIFY(bench.readList(keys));
    bench.service.server().clear();
    const QModelIndex cell = keys.model().index(0, int(CredentialModel::Column::Name));
    QVERIFY(keys.model().setData(cell, u"mine"_s));
    const auto alias = [&] { return cell.data(CredentialModel::AliasRole).toString(); };
    QVERIFY(waitUntil(&keys.model(), &CredentialModel::dataChanged,
                      [&] { return alias() == u"mine"_s; }));
    QVERIFY(bench.service.server().requests().isEmpty());

    // Another session of the same connection finds the alias.
    const ServiceProfile profile = bench.session->profile();
    Session again({ bench.session->connection(), bench.session->organization(), profile,
                    *ServerUrl::parse(bench.service.address()), Secret::fromText(canaryKey) },
                  bench.vault, bench.store, bench.clock, {}, nullptr);
    Listing &later = *again.listing(apiKey);
    QVERIFY(bench.readList(later));
    QVERIFY(bench.settleStore());
    QTRY_COMPARE(later.model().index(0, 0).data(CredentialModel::AliasRole).toString(), u"mine"_s);

    keys.setAlias(id, {});
    QVERIFY(
        waitUntil(&keys.model(), &CredentialModel::dataChanged, [&] { return alias().isEmpty(); }));
}

void TestListing::saysWhenAnAliasCannotBeKept()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    bench.refuse(u"alias"_s);
    QSignalSpy failed(&bench.keys(), &Listing::aliasFailed);
    bench.keys().setAlias(id, u"mine"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].toString(), id);
    QVERIFY(bench.keys().model().index(0, 0).data(CredentialModel::AliasRole).toString().isEmpty());
}

void TestListing::marksWhatTheVaultHolds()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString id = bench.service.seed(apiKey, u"a"_s);
    QVERIFY(bench.readList(bench.keys()));
    const QModelIndex row = bench.keys().model().index(0, 0);
    QVERIFY(!row.data(CredentialModel::InVaultRole).toBool());
    QVERIFY(wait(bench.store.saveVaultEntry(bench.vaultRecord(u"v"_s, id))));
    bench.vault.load();
    QVERIFY(waitUntil(&bench.vault, &Vault::changed,
                      [&] { return row.data(CredentialModel::InVaultRole).toBool(); }));
}

void TestListing::endsSafelyWithEverythingUnderWay()
{
    Bench bench(token);
    QVERIFY(bench.open());
    const QString id = bench.service.seed(token, u"a"_s);
    QVERIFY(bench.readList(bench.tokens()));
    bench.tokens().rename(id, u"b"_s);
    bench.tokens().setAlias(id, u"c"_s);
    bench.tokens().takeCached();
    bench.tokens().reload();
    bench.tokens().reload();
    bench.session.reset();
    QVERIFY(bench.settleStore());
    QTest::qWait(30);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestListing)

#include "tst_listing.moc"
