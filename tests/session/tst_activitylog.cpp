// SPDX-License-Identifier: MIT
#include "core/endchange.h"
#include "session/accessreview.h"
#include "session/activityretention.h"
#include "session/createflow.h"
#include "session/deleteflow.h"
#include "sessionfixture.h"
#include "store/storefixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

struct Fixture : ProgramFixture
{
    enum class SignIn
    {
        Kept,
        UntilKeyturnEnds,
        ToTheSandbox
    };

    /// Signs in and opens the session; the log has its first entry if the sign-in is kept.
    [[nodiscard]] bool begin(SignIn signIn = SignIn::Kept)
    {
        if (!open() || !load())
            return false;
        ConnectionRecord record;
        record.uuid = u"c1"_s;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.accountName = u"North"_s;
        record.organizations = { { {}, u"Acme"_s } };
        record.isSandbox = signIn == SignIn::ToTheSandbox;
        if (signIn == SignIn::UntilKeyturnEnds)
            signIns.add(record);
        else if (const auto kept = awaited(signIns.keep(record)); !kept || !*kept)
            return false;
        current.hold(u"c1"_s, Secret::fromText(canaryKey));
        current.open(u"c1"_s, {});
        return waitUntil(&current, &CurrentSession::changed, [this] { return session(); });
    }

    [[nodiscard]] Listing &keys() { return *session()->listing(CredentialKind::ApiKey); }

    [[nodiscard]] bool readList()
    {
        keys().reload();
        return waitUntil(&keys(), &Listing::changed,
                         [this] { return keys().state() == Listing::State::Loaded; });
    }

    [[nodiscard]] VaultRecord record(const QString &name) const
    {
        VaultRecord record;
        record.uuid = u"v1"_s;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = service.address();
        record.credentialId = u"7f3a90b2"_s;
        record.name = name;
        record.hint = u"ak_7f3a90b2…k9Qd"_s;
        record.storedAt = clock.now();
        return record;
    }

    [[nodiscard]] std::vector<ActivityEntry> entries()
    {
        const auto read = awaited(store.activity());
        return read && *read ? **read : std::vector<ActivityEntry>();
    }

    [[nodiscard]] IntentRecord intent(const QString &name, const QString &uuid) const
    {
        IntentRecord intent;
        intent.uuid = uuid;
        intent.serviceId = u"anyreach"_s;
        intent.serverUrl = service.address();
        intent.organizationName = u"Acme"_s;
        intent.name = name;
        intent.startedAt = clock.now();
        intent.owner = u"a run that is over"_s;
        return intent;
    }

    /// A create of a run that was ended before the answer came.
    [[nodiscard]] bool cutOff(const QString &name, const QString &uuid)
    {
        const auto recorded = awaited(store.recordIntent(intent(name, uuid)));
        return recorded && *recorded;
    }

    /// Lets a later start look for what was cut off.
    [[nodiscard]] static bool look(ProgramParts &later)
    {
        later.rescue.run();
        for (int round = 0; round < 5; ++round) {
            QTest::qWait(20); // also for signals that must not be emitted
            if (!later.settleStore())
                return false;
        }
        return true;
    }

    /// "signed-in done North, kept done ci": what was noted.
    [[nodiscard]] QString told()
    {
        QStringList parts;
        for (const ActivityEntry &entry : entries())
            parts.append(QStringList{ deedKey(entry.deed), deedResultKey(entry.result),
                                      entry.keyName, entry.nameBefore }
                             .join(u' ')
                             .trimmed());
        return parts.join(u", "_s);
    }
};

} // namespace

class TestActivityLog final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void notesWhatHappensToAnEntryOfTheVault()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        fixture.vault.noteUse(u"v1"_s, CheckOutcome::Refused, fixture.clock.now());
        QVERIFY(awaited(fixture.vault.update(
            u"v1"_s, [](VaultRecord &record) { record.name = u"release"_s; })));
        QVERIFY(awaited(fixture.vault.forget(u"v1"_s)));
        QCOMPARE(fixture.told(),
                 u"signed-in done, kept done ci, verified refused ci, renamed done release ci, "
                 "removed done release"_s);
        const auto verdict = awaited(fixture.store.verifyActivity());
        QVERIFY(verdict && *verdict);
        QCOMPARE((*verdict)->fault, ActivityVerdict::Fault::None);
    }

    void tellsWhatWasDeletedHereFromWhatHasGone()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString here = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        const QString elsewhere = fixture.service.seed(CredentialKind::ApiKey, u"b"_s);
        QVERIFY(fixture.readList());
        DeleteFlow flow(*fixture.session(), fixture.keys(), { *fixture.keys().model().find(here) },
                        nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        fixture.keys().takeList({});
        QCOMPARE(fixture.told(), u"signed-in done, deleted done a, gone done b"_s);
        QCOMPARE(fixture.entries().back().keyId, elsewhere);
        QCOMPARE(fixture.entries().back().accountName, u"North"_s);
    }

    void theVerdictsOfAReviewAreNoted()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
            fixture.service.seed(CredentialKind::ApiKey, name);
        QVERIFY(fixture.readList());
        AccessReview review(*fixture.session(), fixture.keys(), nullptr);
        QCOMPARE(review.items().size(), std::size_t(4));
        review.decide(0, ReviewVerdict::Keep, u"a remark"_s);
        review.decide(1, ReviewVerdict::Rotate, {});
        review.decide(2, ReviewVerdict::Delete, {});
        review.decide(3, ReviewVerdict::Ask, {});
        QStringList told = fixture.told().split(u", "_s).mid(1);
        for (QString &deed : told)
            deed = deed.section(u' ', 0, 0);
        QCOMPARE(told,
                 (QStringList{ u"reviewed-to-keep"_s, u"reviewed-to-rotate"_s,
                               u"reviewed-to-delete"_s, u"reviewed-to-ask"_s }));
    }

    void notesWhatIsGivenOut()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        for (const auto how : { Vault::GivenOut::Copied, Vault::GivenOut::Revealed,
                                Vault::GivenOut::SavedToFile, Vault::GivenOut::Exchanged })
            fixture.vault.noteGivenOut(u"v1"_s, how);
        fixture.vault.noteGivenOut(u"unknown"_s, Vault::GivenOut::Copied);
        QCOMPARE(fixture.told(),
                 u"signed-in done, kept done ci, copied done ci, revealed done ci, "
                 "saved-to-file done ci, exchanged done ci"_s);
    }

    void notesWhatWasNotDone()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString refused = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        fixture.service.answerNext(FakeService::Request::Delete, FakeService::refusal(403));
        DeleteFlow flow(*fixture.session(), fixture.keys(),
                        { *fixture.keys().model().find(refused) }, nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        fixture.service.answerNext(FakeService::Request::Create, FakeService::refusal(403));
        QVERIFY(create(fixture, u"b"_s, CreateFlow::Step::Ready));
        fixture.service.answerNext(FakeService::Request::Create,
                                   { .then = FakeResponse::Then::CloseBeforeAnswer });
        QVERIFY(create(fixture, u"c"_s, CreateFlow::Step::Unknown));
        QCOMPARE(fixture.told(),
                 u"signed-in done, deleted refused a, created refused b, created unclear c"_s);
        QCOMPARE(fixture.entries()[1].keyId, refused);
    }

    void notesNothingOfWhatWasNotTried()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
            fixture.service.seed(CredentialKind::ApiKey, name);
        QVERIFY(fixture.readList());
        DeleteFlow flow(*fixture.session(), fixture.keys(), fixture.keys().model().rows(), nullptr);
        connect(&fixture.service.server(), &FakeHttpServer::requestArrived, &flow,
                &DeleteFlow::stop);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        QCOMPARE(fixture.told(), u"signed-in done, deleted done a"_s);
    }

    void ofADeletionWithoutAnAnswerTheListTellsLater()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString id = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        fixture.service.seed(CredentialKind::ApiKey, u"b"_s);
        QVERIFY(fixture.readList());
        fixture.service.twist = [](const FakeRequest &request, const FakeResponse &usual) {
            return request.verb == "DELETE"
                ? FakeResponse{ .then = FakeResponse::Then::CloseBeforeAnswer }
                : usual;
        };
        fixture.service.instead = [](const FakeRequest &request) -> std::optional<FakeResponse> {
            if (request.verb == "GET")
                return FakeService::refusal(403);
            return {};
        };
        DeleteFlow flow(*fixture.session(), fixture.keys(), { *fixture.keys().model().find(id) },
                        nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        QCOMPARE(flow.items()[0].outcome, DeleteFlow::Outcome::Unknown);
        QCOMPARE(fixture.told(), u"signed-in done, deleted unclear a"_s);
        fixture.service.instead = nullptr;
        fixture.clock.advance(std::chrono::hours(3)); // the network was away
        QSignalSpy changedElsewhere(&fixture.keys(), &Listing::changedElsewhere);
        QVERIFY(fixture.readList());
        QCOMPARE(fixture.told(), u"signed-in done, deleted unclear a, deleted done a"_s);
        QVERIFY2(changedElsewhere.isEmpty(), "nobody else has done that");
        QVERIFY(fixture.keys().deleted().deletionOf(id)->isConfirmed);
    }

    /// Not done by that attempt, and ended by somebody else afterwards.
    void whatIsListedLongAfterADeletionWasNotDeletedByIt()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString id = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        fixture.service.seed(CredentialKind::ApiKey, u"b"_s);
        QVERIFY(fixture.readList());
        fixture.keys().noteNotDone(Deed::Deleted, *fixture.keys().model().find(id),
                                   DeedResult::Unclear);
        fixture.clock.advance(std::chrono::minutes(11));
        QVERIFY(fixture.readList());
        std::erase_if(fixture.service.rows(CredentialKind::ApiKey),
                      [&id](const Credential &row) { return row.id == id; });
        QVERIFY(fixture.readList());
        QCOMPARE(fixture.told(), u"signed-in done, deleted unclear a, gone done a"_s);
    }

    void whatWasGoneBeforeWasNotDeletedHere()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString id = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        const Credential row = *fixture.keys().model().find(id);
        fixture.service.rows(CredentialKind::ApiKey).clear(); // by somebody else
        DeleteFlow flow(*fixture.session(), fixture.keys(), { row }, nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        QVERIFY(flow.items()[0].wasGone());
        QCOMPARE(fixture.told(), u"signed-in done, gone done a"_s); // nothing was refused
    }

    void whatIsNotFoundAndStillListedWasRefused()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString id = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        fixture.service.answerNext(FakeService::Request::Delete, FakeService::refusal(404));
        DeleteFlow flow(*fixture.session(), fixture.keys(), { *fixture.keys().model().find(id) },
                        nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        QCOMPARE(fixture.told(), u"signed-in done, deleted refused a"_s);
    }

    /// Also of several: what somebody else has deleted is not among what was refused.
    void ofManyEachSaysWhatBecameOfIt()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
            fixture.service.seed(CredentialKind::ApiKey, name);
        QVERIFY(fixture.readList());
        const std::vector<Credential> rows = fixture.keys().model().rows();
        std::erase_if(fixture.service.rows(CredentialKind::ApiKey),
                      [](const Credential &row) { return row.name == "b"_L1; });
        DeleteFlow flow(*fixture.session(), fixture.keys(), rows, nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        QCOMPARE(fixture.told(), u"signed-in done, deleted done a, gone done b, deleted done c"_s);
    }

    void aCreateThatWasCutOffIsToldOnce_data()
    {
        QTest::addColumn<bool>("isInKeychain");
        QTest::addColumn<QString>("told");
        QTest::newRow("made") << true << u"signed-in done, kept done lost, created done lost"_s;
        QTest::newRow("unclear") << false << u"signed-in done, created unclear lost"_s;
    }

    void aCreateThatWasCutOffIsToldOnce()
    {
        QFETCH(const bool, isInKeychain);
        QFETCH(const QString, told);
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.cutOff(u"lost"_s, u"i1"_s));
        if (isInKeychain)
            fixture.keychain.put(credentialKey(u"i1"_s), Secret::fromText(canaryKey));
        for (int start = 0; start < 2; ++start) {
            LaterStart later(fixture);
            QVERIFY(later.load());
            for (int look = 0; look < 2; ++look)
                QVERIFY(fixture.look(later));
            QCOMPARE(fixture.told(), told);
            const ActivityEntry entry = fixture.entries().back();
            QCOMPARE(entry.accountName, u"North"_s);
            QCOMPARE(entry.organizationName, u"Acme"_s);
            QCOMPARE(entry.keyHint.isEmpty(), !isInKeychain);
            // Another one of that name, which nobody has told of.
            QCOMPARE(later.openIntents().size(), isInKeychain ? 0U : 1U);
        }
        fixture.clock.advance(std::chrono::minutes(1));
        QVERIFY(fixture.cutOff(u"lost"_s, u"i2"_s));
        LaterStart later(fixture);
        QVERIFY(later.load() && fixture.look(later));
        QCOMPARE(fixture.told(), told + u", created unclear lost"_s);
    }

    void whatWasToldBeforeTheEndIsNotToldAgain()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.cutOff(u"lost"_s, u"i1"_s));
        Credential made;
        made.id = u"ak_00000001"_s;
        made.name = u"lost"_s;
        fixture.keys().add(made); // shown to the user, who closed nothing
        LaterStart later(fixture);
        QVERIFY(later.load() && fixture.look(later));
        QCOMPARE(fixture.told(), u"signed-in done, created done lost"_s);
    }

    void aKeychainThatHasItLateTellsThatItWasMade()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.cutOff(u"lost"_s, u"i1"_s));
        LaterStart later(fixture);
        QVERIFY(later.load() && fixture.look(later));
        fixture.keychain.put(credentialKey(u"i1"_s), Secret::fromText(canaryKey));
        LaterStart latest(fixture);
        QVERIFY(latest.load() && fixture.look(latest));
        QCOMPARE(fixture.told(),
                 u"signed-in done, created unclear lost, kept done lost, created done lost"_s);
    }

    /// Nobody has looked, and the user wants to hear no more of it.
    void whatCouldNotBeLookedForIsUnclearOnceItIsClosed()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.cutOff(u"lost"_s, u"i1"_s));
        fixture.keychain.setFault(FakeKeychain::Fault::Locked);
        LaterStart later(fixture);
        QVERIFY(later.load() && fixture.look(later));
        QCOMPARE(fixture.told(), u"signed-in done"_s); // it may still be known
        later.rescue.forgetUnknown();
        QVERIFY(later.settleStore());
        QCOMPARE(fixture.told(), u"signed-in done, created unclear lost"_s);
    }

    void theSignInsAreAwaited()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.cutOff(u"lost"_s, u"i1"_s));
        LaterStart later(fixture);
        QVERIFY(later.open());
        later.vault.load();
        QVERIFY(fixture.look(later));
        QCOMPARE(fixture.told(), u"signed-in done"_s);
        later.signIns.load();
        QVERIFY(waitUntil(&later.signIns, &SignIns::loaded,
                          [&later] { return later.signIns.isLoaded(); }));
        QVERIFY(later.settleStore());
        QCOMPARE(fixture.told(), u"signed-in done, created unclear lost"_s);
    }

    void whatWasCutOffWithoutASignInThatIsKeptIsNotTold()
    {
        Fixture fixture;
        QVERIFY(fixture.begin(Fixture::SignIn::UntilKeyturnEnds));
        QVERIFY(fixture.cutOff(u"lost"_s, u"i1"_s));
        IntentRecord sandbox = fixture.intent(u"tried"_s, u"i2"_s);
        sandbox.serverUrl = u"sandbox"_s;
        QVERIFY(awaited(fixture.store.recordIntent(sandbox)));
        LaterStart later(fixture);
        QVERIFY(later.load() && fixture.look(later));
        QCOMPARE(later.rescue.unknown().size(), 2U);
        QCOMPARE(fixture.told(), QString());
    }

    void notesWhatTheUserHasSaidOfAKey()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString id = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        fixture.keys().annotate({ id }, [](Annotation &said) { said.owner = u"Ops"_s; });
        fixture.keys().annotate({ id }, [](Annotation &said) { said.note = u"old"_s; });
        fixture.keys().annotate({ id }, [](Annotation &said) { said.tags = { u"x"_s }; });
        fixture.keys().annotate({ id }, [](Annotation &said) { said.origin = Origin::Mine; });
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        QVERIFY(awaited(fixture.vault.update(u"v1"_s, [](VaultRecord &record) {
            record.owner = u"Ops"_s;
            record.tags = { u"x"_s };
            record.consumers = Consumer::ofLines(u"@ops"_s);
        })));
        QVERIFY(awaited(fixture.vault.update(u"v1"_s, [](VaultRecord &) {})));
        QCOMPARE(fixture.told(),
                 u"signed-in done, owner-changed done a, notes-changed done a, "
                 "notes-changed done a, kept done ci, owner-changed done ci, "
                 "notes-changed done ci, used-in-changed done ci"_s);
    }

    void notesWhatIsDismissedAndThePolicyAndExports()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString id = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        fixture.keys().takeList({});
        fixture.keys().takeHeld();
        fixture.keys().dismissDeleted({ id, u"unknown"_s });
        ConnectionRecord record = *fixture.signIns.find(u"c1"_s);
        record.policy.longestDays = 90;
        fixture.signIns.update(record);
        record.accountName = u"North again"_s; // no policy
        fixture.signIns.update(record);
        fixture.keys().noteExported(Deed::ExportedList, 12);
        fixture.keys().noteExported(Deed::ExportedReview, 3);
        fixture.vault.noteExported(4);
        fixture.program.activity().noteExport(Deed::ExportedActivity, 5);
        QCOMPARE(fixture.told(),
                 u"signed-in done, gone done a, dismissed done a, policy-changed done, "
                 "exported-list done  12, exported-review done  3, exported-vault done  4, "
                 "exported-activity done  5"_s);
        QVERIFY(fixture.entries()[3].keyHint.isEmpty());
        QCOMPARE(fixture.entries()[4].organizationName, u"Acme"_s);
    }

    void theVaultsEntriesOfTheSandboxAreNotNoted()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        VaultRecord record = fixture.record(u"ci"_s);
        record.serverUrl = u"sandbox"_s; // whatever its address is
        QVERIFY(fixture.keep(record, canaryKey.toString()));
        QCOMPARE(fixture.told(), u"signed-in done"_s);
    }

    void notesWhatOthersHaveChanged()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.service.addKey(u"ak_11111111"_s, u"a"_s);
        fixture.service.addKey(u"ak_22222222"_s, u"b"_s, fixture.clock.now().addDays(9));
        QVERIFY(fixture.readList());
        fixture.service.rows(CredentialKind::ApiKey)[0].name = u"new name"_s;
        fixture.service.rows(CredentialKind::ApiKey)[1].expiresAt = fixture.clock.now().addDays(90);
        const EndChange ends{ fixture.clock.now().addDays(9), fixture.clock.now().addDays(90) };
        fixture.service.addKey(u"ak_33333333"_s, u"c"_s);
        QVERIFY(fixture.readList());
        QCOMPARE(fixture.told(),
                 u"signed-in done, appeared done c, renamed-elsewhere done new name a, "
                 "end-changed done b "_s
                     + ends.text());
        // Each once.
        QVERIFY(fixture.readList());
        QCOMPARE(fixture.entries().size(), std::size_t(4));
    }

    void oldEntriesAreCutOffOnceADay()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        ActivityRetention retention(fixture.program.activity(), fixture.store, fixture.clock, 0,
                                    nullptr);
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        fixture.clock.advance(std::chrono::hours(24 * 91));
        fixture.vault.noteGivenOut(u"v1"_s, Vault::GivenOut::Copied);
        QCOMPARE(fixture.told(), u"signed-in done, kept done ci, copied done ci"_s);
        retention.setDays(90);
        QCOMPARE(fixture.told(), u"copied done ci"_s);
        // What is older is cut off without a further word when the next day writes something.
        fixture.clock.advance(std::chrono::hours(24 * 91));
        fixture.vault.noteGivenOut(u"v1"_s, Vault::GivenOut::Revealed);
        QVERIFY(waitUntil(&retention, &ActivityRetention::cut,
                          [&fixture] { return fixture.entries().size() == 1; }));
        QCOMPARE(fixture.told(), u"revealed done ci"_s);
        const auto verdict = awaited(fixture.store.verifyActivity());
        QVERIFY(verdict && *verdict);
        QCOMPARE((*verdict)->fault, ActivityVerdict::Fault::None);
    }

    void aLogThatWasTouchedIsNotCut()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        QCOMPARE(fixture.entries().size(), std::size_t(2));
        rawSql(fixture.file(), u"DELETE FROM activity WHERE number = 1"_s);
        fixture.clock.advance(std::chrono::hours(24 * 91));
        ActivityRetention retention(fixture.program.activity(), fixture.store, fixture.clock, 0,
                                    nullptr);
        QSignalSpy failed(&retention, &ActivityRetention::failed);
        retention.setDays(90);
        QVERIFY(failed.wait());
        QCOMPARE(fixture.entries().size(), std::size_t(1));
    }

    void notesWhatIsBack()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        const auto all = fixture.service.rows(CredentialKind::ApiKey);
        fixture.keys().takeList({});
        CredentialList list;
        list.items = all;
        fixture.keys().takeList(list);
        QCOMPARE(fixture.told(), u"signed-in done, gone done a, back done a"_s);
    }

    void theIdIsNotedAsTheListShowsIt()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        VaultRecord record = fixture.record(u"ci"_s);
        record.credentialId = u"ak_7f3a90b2c4d1e5f6"_s;
        QVERIFY(fixture.keep(record, canaryKey.toString()));
        QCOMPARE(fixture.entries().back().keyId, u"ak_7f3a90b2"_s);
        const auto found = awaited(fixture.store.activityOf(activityKeyOf(record), 9));
        QVERIFY(found && *found);
        QCOMPARE((*found)->size(), std::size_t(1));
    }

    void theSameOutcomeOfAUseIsNotedOnce()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        const auto use = [&fixture](CheckOutcome outcome) {
            fixture.clock.advance(std::chrono::minutes(1));
            fixture.vault.noteUse(u"v1"_s, outcome, fixture.clock.now());
            return awaited(fixture.vault.update(u"v1"_s, [](VaultRecord &) {})).has_value();
        };
        for (const CheckOutcome outcome :
             { CheckOutcome::Works, CheckOutcome::Works, CheckOutcome::Refused })
            QVERIFY(use(outcome));
        // The user has asked for this one.
        fixture.clock.advance(std::chrono::minutes(1));
        QVERIFY(awaited(fixture.vault.update(u"v1"_s, [&fixture](VaultRecord &record) {
            record.check->checkedAt = fixture.clock.now();
        })));
        QCOMPARE(fixture.told(),
                 u"signed-in done, kept done ci, verified done ci, verified refused ci, "
                 "verified refused ci"_s);
    }

    void notesWhatAppearedAndWhoseItIs()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        QVERIFY(fixture.readList());
        const QString appeared = fixture.service.seed(CredentialKind::ApiKey, u"b"_s);
        QVERIFY(fixture.readList());
        fixture.keys().setOrigin({ appeared }, Origin::Investigate);
        fixture.keys().setOrigin({ appeared }, Origin::Colleague);
        QCOMPARE(
            fixture.told(),
            u"signed-in done, appeared done b, to-investigate done b, said-colleagues done b"_s);
    }

    void whatIsPastedIntoAWrongFieldDoesNotGetIn()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        VaultRecord record = fixture.record(u"my "_s + canaryToken);
        record.credentialId = canaryKey;
        record.organizationName = canaryKey;
        QVERIFY(fixture.keep(record, canaryKey.toString()));
        QVERIFY(awaited(
            fixture.vault.update(u"v1"_s, [](VaultRecord &known) { known.name = canaryKey; })));
        QCOMPARE(fixture.entries().size(), std::size_t(3));
        for (const ActivityEntry &entry : fixture.entries()) {
            for (const QString &text : { entry.accountName, entry.organizationName, entry.keyId,
                                         entry.keyName, entry.keyHint, entry.nameBefore })
                QVERIFY(!holdsCanary(text.toUtf8()));
        }
    }

    void ofASignInUntilKeyturnEndsNothingIsOnDisk()
    {
        Fixture fixture;
        QVERIFY(fixture.begin(Fixture::SignIn::UntilKeyturnEnds));
        const QString here = fixture.service.seed(CredentialKind::ApiKey, u"a"_s);
        fixture.service.seed(CredentialKind::ApiKey, u"b"_s);
        QVERIFY(fixture.readList());
        DeleteFlow flow(*fixture.session(), fixture.keys(), { *fixture.keys().model().find(here) },
                        nullptr);
        flow.start();
        QVERIFY(waitUntil(&flow, &DeleteFlow::finished, [&flow] { return !flow.isBusy(); }));
        fixture.keys().takeList({});
        QCOMPARE(fixture.told(), QString());
    }

    void theSandboxIsNotNoted()
    {
        Fixture fixture;
        QVERIFY(fixture.begin(Fixture::SignIn::ToTheSandbox));
        QVERIFY(fixture.keep(fixture.record(u"ci"_s), canaryKey.toString()));
        QCOMPARE(fixture.told(), QString());
    }

private:
    [[nodiscard]] static bool create(Fixture &fixture, const QString &name, CreateFlow::Step end)
    {
        CreateFlow flow(*fixture.session(), fixture.keys(), nullptr);
        flow.start({ name, ExpiryChoice::never() });
        return waitUntil(&flow, &CreateFlow::stepChanged,
                         [&flow, end] { return flow.step() == end; });
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestActivityLog)
#include "tst_activitylog.moc"
