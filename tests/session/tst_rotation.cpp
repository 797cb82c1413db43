// SPDX-License-Identifier: MIT
#include "session/createflow.h"
#include "session/deleteflow.h"
#include "session/rotation.h"
#include "session/vaultchecks.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Step = RotationStep;
using Obstacle = RotationObstacle;

namespace {

const Consumer envFile{ Consumer::Kind::File, u"/srv/.env"_s, u"KEY"_s };
const Consumer webTeam{ Consumer::Kind::Person, u"@web"_s };

/// A start of the program that is signed in with a token, and what a rotation needs.
struct Start
{
    explicit Start(ProgramParts &parts)
        : running(parts)
        , checks(parts.checkParts(), nullptr)
    {
    }

    [[nodiscard]] Rotation::Parts parts()
    {
        return { running.current, running.keeping, running.vault,
                 checks,          rotations(),     running.program.clock() };
    }
    [[nodiscard]] Rotations &rotations() { return running.program.rotations(); }

    /// Goes on with the only rotation that there is.
    [[nodiscard]] bool resume()
    {
        if (rotations().records().size() != 1)
            return false;
        rotation = std::make_unique<Rotation>(parts(), rotations().records().front(), nullptr);
        return true;
    }

    [[nodiscard]] bool reaches(Step step)
    {
        return waitUntil(rotation.get(), &Rotation::changed,
                         [this, step] { return rotation->record().step == step; });
    }

    ProgramParts &running;
    VaultChecks checks;
    std::unique_ptr<Rotation> rotation;
};

struct World : ProgramFixture, Start
{
    World()
        : Start(static_cast<ProgramParts &>(*this))
    {
    }

    [[nodiscard]] Listing &keys() { return *session()->listing(CredentialKind::ApiKey); }

    /// Signs in, and has a key with its entry in the vault.
    [[nodiscard]] bool begin(bool keepsSignIn = true)
    {
        if (!open() || !ProgramParts::load())
            return false;
        service.answer("/admin/members/me/scopes", { .body = "[]" }); // what a check asks
        ConnectionRecord connection;
        connection.uuid = u"sign-in"_s;
        connection.serviceId = u"anyreach"_s;
        connection.serverUrl = service.address();
        connection.accountName = u"North"_s;
        connection.kind = CredentialKind::Token;
        connection.organizations = { { u"org-1"_s, u"Acme"_s } };
        if (keepsSignIn) {
            const auto kept = awaited(keeping.keep(connection, Secret::fromText(canaryToken)));
            if (!kept || !*kept)
                return false;
        } else {
            keeping.untilQuit(connection, Secret::fromText(canaryToken));
        }
        if (!session() || !readOnce())
            return false;
        oldId = service.seed(CredentialKind::ApiKey, u"Gateway"_s);
        VaultRecord entry;
        const VaultPlace &place = keys().place();
        entry.uuid = u"old"_s;
        entry.serviceId = place.serviceId;
        entry.serverUrl = place.serverUrl;
        entry.organizationId = place.organizationId;
        entry.credentialId = oldId;
        entry.name = u"Gateway"_s;
        entry.storedAt = clock.now();
        entry.note = u"The one in the cellar"_s;
        entry.tags = { u"prod"_s };
        entry.owner = u"web team"_s;
        entry.consumers = { envFile, webTeam };
        if (!keep(entry, oldId + u"."_s + canary) || !readOnce())
            return false;
        const Credential *row = keys().model().find(oldId);
        if (!row)
            return false;
        rotation = std::make_unique<Rotation>(
            Start::parts(),
            Rotation::draft(*session(), CredentialKind::ApiKey, row, vault.find(u"old"_s)),
            nullptr);
        return true;
    }

    [[nodiscard]] bool readOnce()
    {
        keys().reload();
        return waitUntil(&keys(), &Listing::changed,
                         [this] { return keys().state() == Listing::State::Loaded; });
    }

    [[nodiscard]] bool mayMake()
    {
        QSignalSpy made(rotation.get(), &Rotation::made);
        rotation->begin();
        return made.wait(5'000);
    }

    /// The new key is made, kept and taken over.
    [[nodiscard]] bool make()
    {
        if (!mayMake())
            return false;
        CreateFlow flow(*session(), keys(), nullptr);
        flow.start({ u"Gateway 2"_s,
                     ExpiryChoice::inDays(90),
                     CreateFlow::Keeping::InKeychain,
                     {},
                     {},
                     {},
                     rotation->record().newUuid });
        return reaches(Step::Using) && waitUntil(&flow, &CreateFlow::stepChanged, [&flow] {
                   return flow.step() == CreateFlow::Step::Shown;
               });
    }

    [[nodiscard]] bool tickAll()
    {
        for (const Consumer &consumer : { envFile, webTeam }) {
            rotation->setTicked(consumer, true);
            if (!waitUntil(rotation.get(), &Rotation::changed,
                           [&] { return rotation->record().isTicked(consumer); }))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool verify()
    {
        rotation->verify();
        return waitUntil(rotation.get(), &Rotation::changed,
                         [this] { return rotation->record().verifiedAt.has_value(); });
    }

    /// The old one is to be ended, and that is on disk.
    [[nodiscard]] bool retiring()
    {
        if (!make() || !tickAll() || !verify())
            return false;
        rotation->retire(Rotation::Despite::Nothing);
        return reaches(Step::Retiring);
    }

    /// The session of a later start, with its list read.
    [[nodiscard]] static bool signInAgain(ProgramParts &later)
    {
        later.current.hold(u"sign-in"_s, Secret::fromText(canaryToken));
        later.current.open(u"sign-in"_s, u"org-1"_s);
        if (!waitUntil(&later.current, &CurrentSession::changed,
                       [&later] { return later.session() != nullptr; }))
            return false;
        Listing &list = *later.session()->listing(CredentialKind::ApiKey);
        list.takeCached();
        if (!waitUntil(&list, &Listing::changed, [&list] { return list.fetchedAt().isValid(); }))
            return false;
        list.reload();
        return waitUntil(&list, &Listing::changed,
                         [&list] { return list.state() == Listing::State::Loaded; });
    }

    /// What the log tells of the rotation: "ticked .env".
    [[nodiscard]] QString deedsOfOld()
    {
        QStringList deeds;
        const auto log = awaited(store.activity());
        if (!log || !*log)
            return {};
        for (const ActivityEntry &each : **log) {
            const bool isOfRotation = each.deed == Deed::RotationBegun
                || each.deed == Deed::RotationEnded
                || (each.deed >= Deed::RotationStopped && each.deed <= Deed::Unticked);
            if (isOfRotation && each.keyName == "Gateway"_L1 && each.result == DeedResult::Done)
                deeds.append(QString(deedKey(each.deed) + u' ' + each.nameBefore).trimmed());
        }
        return deeds.join(u", "_s);
    }

    [[nodiscard]] qsizetype deletions() { return service.count(FakeService::Request::Delete); }
    [[nodiscard]] std::vector<RotationRecord> onDisk()
    {
        const auto records = awaited(store.rotations());
        return records && *records ? **records : std::vector<RotationRecord>();
    }

    QString oldId;
};

} // namespace

class RotationFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyTakesThePlaceOfTheOther()
    {
        World world;
        QVERIFY(world.begin());
        QVERIFY(world.onDisk().empty());
        QVERIFY(world.make());
        const QString fresh = world.rotation->record().newUuid;
        const VaultRecord *entry = world.vault.find(fresh);
        QVERIFY(entry);
        QCOMPARE(entry->owner, u"web team"_s);
        QCOMPARE(entry->note, u"The one in the cellar"_s);
        QCOMPARE(entry->tags, QStringList{ u"prod"_s });
        QCOMPARE(entry->consumers, (std::vector{ envFile, webTeam }));
        QVERIFY(world.tickAll() && world.verify());
        QVERIFY(world.rotation->obstacles().empty());
        QCOMPARE(world.onDisk(), std::vector{ world.rotation->record() });
        QCOMPARE(world.deletions(), 0);

        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(mayRetire.wait(5'000));
        QCOMPARE(world.onDisk().front().step, Step::Retiring);
        QCOMPARE(world.deletions(), 0); // whoever shows it deletes
        DeleteFlow deletion(*world.session(), world.keys(),
                            { *world.keys().model().find(world.oldId) }, nullptr);
        deletion.start();
        QVERIFY(waitUntil(&deletion, &DeleteFlow::finished, [&] { return deletion.allDeleted(); }));
        QSignalSpy ended(world.rotation.get(), &Rotation::ended);
        world.rotation->finish();
        QVERIFY(ended.wait(5'000));
        QVERIFY(world.onDisk().empty());
        QVERIFY(world.rotations().records().empty());
        QVERIFY(!world.vault.find(u"old"_s));
        QVERIFY(world.vault.find(fresh));
        QCOMPARE(world.service.ids().size(), 1);

        std::vector<Deed> deeds;
        const auto log = awaited(world.store.activity());
        QVERIFY(log && *log);
        for (const ActivityEntry &each : **log) {
            if (each.deed == Deed::RotationBegun || each.deed == Deed::RotationEnded) {
                deeds.push_back(each.deed);
                QCOMPARE(each.keyName, u"Gateway"_s);
                QCOMPARE(each.accountName, u"North"_s);
            }
        }
        QCOMPARE(deeds, (std::vector{ Deed::RotationBegun, Deed::RotationEnded }));
    }

    /// Whose value nobody has kept is used somewhere all the same.
    void whatIsNotedBesideTheListIsInTheRotation()
    {
        World world;
        QVERIFY(world.begin());
        const QString id = world.service.seed(CredentialKind::ApiKey, u"Cellar"_s);
        QVERIFY(world.readOnce());
        world.keys().annotate({ id }, [](Annotation &said) { said.consumers = { envFile }; });
        const Credential *row = world.keys().model().find(id);
        QVERIFY(row);
        world.rotation = std::make_unique<Rotation>(
            world.Start::parts(),
            Rotation::draft(*world.session(), CredentialKind::ApiKey, row, nullptr), nullptr);
        QCOMPARE(world.rotation->record().consumers, std::vector{ envFile });
        QVERIFY(world.make());
        QCOMPARE(world.vault.find(world.rotation->record().newUuid)->consumers,
                 std::vector{ envFile });
        // Also what is noted only then, and what was noted before it goes on.
        world.keys().annotate({ id }, [](Annotation &said) {
            said.consumers = { envFile, webTeam };
        });
        const auto hasBoth = [&world] {
            return world.rotation->record().consumers == std::vector{ envFile, webTeam };
        };
        QTRY_VERIFY(hasBoth());
        world.keys().annotate({ id }, [](Annotation &said) {
            said.consumers = { envFile, webTeam, { Consumer::Kind::Words, u"the door"_s } };
        });
        QTRY_COMPARE(world.rotation->record().consumers.size(), 3u);
        RotationRecord less = world.rotation->record();
        less.consumers.pop_back();
        world.rotation = std::make_unique<Rotation>(world.Start::parts(), less, nullptr);
        QTRY_COMPARE(world.rotation->record().consumers.size(), 3u);
    }

    void theOldOneStaysWhileSomethingNeedsIt()
    {
        World world;
        QVERIFY(world.begin() && world.make());
        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(world.tickAll());
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(world.verify());
        world.rotation->setTicked(envFile, false);
        QVERIFY(waitUntil(world.rotation.get(), &Rotation::changed,
                          [&] { return world.rotation->record().untickedCount() == 1; }));
        QCOMPARE(world.rotation->obstacles(), std::vector{ Obstacle::Unticked });
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(world.settleStore());
        QCOMPARE(mayRetire.count(), 0);
        QCOMPARE(world.onDisk().front().step, Step::Using);

        QVERIFY(world.rotation->mayOverride());
        world.rotation->retire(Rotation::Despite::Obstacles);
        QVERIFY(mayRetire.wait(5'000));
        world.rotation->keepOld();
        QVERIFY(world.reaches(Step::Using));
        QCOMPARE(world.deletions(), 0);
    }

    /// Somebody else may have deleted it since it was verified.
    void theNewOneIsAskedAboutOnceMoreBeforeTheOldOneEnds()
    {
        World world;
        QVERIFY(world.begin() && world.make() && world.tickAll() && world.verify());
        QVERIFY(world.rotation->obstacles().empty());
        world.service.answer("/admin/members/me/scopes", { .status = 401, .body = "{}" });
        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(waitUntil(world.rotation.get(), &Rotation::changed, [&] {
            return world.rotation->obstacles() == std::vector{ Obstacle::NewRefused };
        }));
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(world.settleStore());
        QCOMPARE(mayRetire.count(), 0);
        QCOMPARE(world.onDisk().front().step, Step::Using);
        QVERIFY(world.rotation->mayOverride());
    }

    void withoutTheNewOneTheOldOneStays()
    {
        World world;
        QVERIFY(world.begin() && world.make() && world.tickAll() && world.verify());
        const QString fresh = world.rotation->record().newUuid;
        const auto forgotten = awaited(world.vault.forget(fresh));
        QVERIFY(forgotten && *forgotten);
        QCOMPARE(world.rotation->obstacles(), std::vector{ Obstacle::NewMissing });
        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(world.settleStore());
        QCOMPARE(mayRetire.count(), 0);
        world.rotation->unmake(); // another one is to be made
        QVERIFY(world.reaches(Step::Making));
        QVERIFY(world.rotation->record().newUuid != fresh);
    }

    void whatFollowsAtOnceIsNotLost()
    {
        World world;
        QVERIFY(world.begin() && world.make());
        world.rotation->setTicked(envFile, true);
        world.rotation->setTicked(webTeam, true);
        world.rotation->setTicked(envFile, false);
        QVERIFY(waitUntil(world.rotation.get(), &Rotation::changed,
                          [&] { return world.rotation->record().isTicked(webTeam); }));
        QVERIFY(world.settleStore());
        QTRY_VERIFY(!world.rotation->record().isTicked(envFile));
        QCOMPARE(world.onDisk(), std::vector{ world.rotation->record() });
        QVERIFY(world.rotation->record().isTicked(webTeam));
    }

    void withoutANewOneNothingIsOverridden()
    {
        World world;
        QVERIFY(world.begin() && world.mayMake());
        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        QVERIFY(!world.rotation->mayOverride());
        world.rotation->retire(Rotation::Despite::Obstacles);
        world.rotation->putOff(7);
        QVERIFY(world.settleStore());
        QCOMPARE(mayRetire.count(), 0);
        QCOMPARE(world.onDisk().front().step, Step::Making);
    }

    void keyturnsOwnSignInIsSwitchedFirst()
    {
        World world;
        QVERIFY(world.begin());
        const VaultRecord own = *world.vault.find(world.signIns.records().front().vaultUuid);
        world.rotation = std::make_unique<Rotation>(
            world.Start::parts(),
            Rotation::draft(*world.session(), CredentialKind::Token, nullptr, &own), nullptr);
        QVERIFY(world.mayMake());
        VaultRecord fresh = own;
        fresh.uuid = world.rotation->record().newUuid;
        fresh.hint = u"…new"_s;
        QVERIFY(world.keep(fresh, u"pat_new."_s + canary));
        QVERIFY(world.reaches(Step::Using));
        QVERIFY(world.verify());
        QCOMPARE(world.rotation->obstacles(), std::vector{ Obstacle::SignedIn });
        QVERIFY(!world.rotation->mayOverride());
        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        world.rotation->retire(Rotation::Despite::Obstacles);
        world.rotation->useForSignIn();
        QVERIFY(waitUntil(world.rotation.get(), &Rotation::changed,
                          [&] { return world.rotation->obstacles().empty(); }));
        QCOMPARE(mayRetire.count(), 0);
        QVERIFY(world.session()->bearer().equals(Secret::fromText(u"pat_new."_s + canary)));
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(mayRetire.wait(5'000));
    }

    void nothingIsDoneThatIsNotOnDisk()
    {
        World world;
        QVERIFY(world.begin());
        world.refuse(u"rotation"_s);
        QSignalSpy made(world.rotation.get(), &Rotation::made);
        QSignalSpy failed(world.rotation.get(), &Rotation::storeFailed);
        world.rotation->begin();
        QVERIFY(failed.wait(5'000));
        QCOMPARE(made.count(), 0);
        QVERIFY(!world.rotation->isBegun());
        world.allow(u"rotation"_s);
        QVERIFY(world.make() && world.tickAll() && world.verify());
        world.refuse(u"rotation"_s);
        QSignalSpy mayRetire(world.rotation.get(), &Rotation::mayRetire);
        world.rotation->retire(Rotation::Despite::Nothing);
        QVERIFY(failed.wait(5'000));
        QCOMPARE(mayRetire.count(), 0);
        QCOMPARE(world.rotation->record().step, Step::Using);
    }

    void aLaterStartGoesOnWhereItStood_data()
    {
        QTest::addColumn<QString>("until");
        for (const char *until : { "begun", "made", "ticked", "verified", "put off", "retiring" })
            QTest::newRow(until) << QString::fromLatin1(until);
    }

    void aLaterStartGoesOnWhereItStood()
    {
        QFETCH(const QString, until);
        World world;
        QVERIFY(world.begin());
        QVERIFY(world.mayMake());
        if (until != "begun"_L1)
            QVERIFY(world.make());
        if (until == "ticked"_L1 || until == "verified"_L1 || until == "retiring"_L1)
            QVERIFY(world.tickAll());
        if (until == "verified"_L1 || until == "retiring"_L1)
            QVERIFY(world.verify());
        if (until == "put off"_L1) {
            world.rotation->putOff(7);
            QVERIFY(world.reaches(Step::Waiting));
        }
        if (until == "retiring"_L1) {
            world.rotation->retire(Rotation::Despite::Nothing);
            QVERIFY(world.reaches(Step::Retiring));
        }
        const RotationRecord before = world.rotation->record();
        LaterStart later(world);
        QVERIFY(later.load());
        Start start(later);
        QSignalSpy changed(&later.program.rotations(), &Rotations::changed);
        QVERIFY(start.resume());
        QSignalSpy mayRetire(start.rotation.get(), &Rotation::mayRetire);
        QTest::qWait(50);
        QCOMPARE(start.rotation->record(), before);
        QCOMPARE(mayRetire.count(), 0); // never asked for again by itself
        QCOMPARE(world.deletions(), 0);
        QVERIFY(later.vault.find(u"old"_s));
        if (until == "put off"_L1) {
            QVERIFY(!before.isDue(world.clock.now().addDays(6)));
            QVERIFY(before.isDue(world.clock.now().addDays(7)));
        }
        if (until == "retiring"_L1) {
            start.rotation->keepOld();
            QVERIFY(start.reaches(Step::Using));
        }
    }

    void aNewKeyThatWasKeptJustBeforeTheEndIsFound()
    {
        World world;
        QVERIFY(world.begin() && world.mayMake());
        // Killed after the vault had the new one, and before the rotation knew.
        RotationRecord record = world.rotation->record();
        world.rotation.reset();
        VaultRecord fresh = *world.vault.find(u"old"_s);
        fresh.uuid = record.newUuid;
        fresh.credentialId = u"ak_fresh"_s;
        fresh.owner.clear();
        QVERIFY(world.keep(fresh, u"ak_fresh."_s + canary));
        LaterStart later(world);
        QVERIFY(later.load());
        Start start(later);
        QVERIFY(start.resume());
        QVERIFY(start.reaches(Step::Using));
        QCOMPARE(start.rotation->record().newId, u"ak_fresh"_s);
        QCOMPARE(start.rotation->newEntry()->owner, u"web team"_s);
    }

    void anAttemptWhoseOutcomeIsOpenKeepsItsUuid()
    {
        World world;
        QVERIFY(world.begin() && world.mayMake());
        const QString first = world.rotation->record().newUuid;
        IntentRecord intent;
        intent.uuid = first;
        intent.startedAt = world.clock.now();
        QVERIFY(awaited(world.store.recordIntent(intent)));
        QVERIFY(world.mayMake());
        QVERIFY(world.rotation->record().newUuid != first);
        QCOMPARE(world.onDisk(), std::vector{ world.rotation->record() });
    }

    void ofASignInThatIsNotKeptNothingIsOnDisk()
    {
        World world;
        QVERIFY(world.begin(false));
        QVERIFY(world.make() && world.tickAll());
        QVERIFY(world.onDisk().empty());
        QCOMPARE(world.rotations().records().size(), std::size_t(1));
    }

    void theLogTellsHowItWentOn()
    {
        World world;
        QVERIFY(world.begin() && world.make() && world.tickAll());
        world.rotation->noteSwapped(envFile, false);
        world.rotation->noteSwapped(envFile, true);
        world.rotation->setTicked(envFile, false);
        QVERIFY(waitUntil(world.rotation.get(), &Rotation::changed,
                          [&] { return !world.rotation->record().isTicked(envFile); }));
        world.rotation->putOff(7);
        QVERIFY(world.reaches(Step::Waiting));
        QSignalSpy ended(world.rotation.get(), &Rotation::ended);
        world.rotation->stop();
        QVERIFY(ended.wait(5'000));
        QCOMPARE(world.deedsOfOld(),
                 u"rotation-begun, ticked .env, ticked, swapped-in-file .env, swap-undone .env, "
                 "unticked .env, retiring-put-off, rotation-stopped"_s);
    }

    /// A name of a file may be a value, too.
    void noValueGetsIntoTheLogAsTheNameOfAFile()
    {
        World world;
        QVERIFY(world.begin() && world.make());
        world.rotation->noteSwapped({ Consumer::Kind::File, u"/srv/"_s + canaryKey, {} }, false);
        QCOMPARE(world.deedsOfOld(), u"rotation-begun, swapped-in-file"_s);
    }

    void aLaterStartRemovesWhatWasDeletedBeforeTheEnd_data()
    {
        QTest::addColumn<bool>("isNoticed");
        QTest::newRow("the list was read without it") << true;
        QTest::newRow("nobody has looked") << false;
    }

    void aLaterStartRemovesWhatWasDeletedBeforeTheEnd()
    {
        QFETCH(const bool, isNoticed);
        World world;
        QVERIFY(world.begin() && world.retiring());
        const Credential old = *world.keys().model().find(world.oldId);
        QVERIFY(awaited(world.keys().noteDeleting(old)));
        QVERIFY(awaited(world.session()->client().remove(world.session()->caller(),
                                                         CredentialKind::ApiKey, old.id)));
        if (isNoticed)
            world.keys().noteDeleted(old, true);
        // Killed before the vault was asked.
        LaterStart later(world);
        QVERIFY(later.load());
        QVERIFY(awaited(later.vault.keychain().check()));
        QVERIFY(later.vault.find(u"old"_s));
        QVERIFY(world.signInAgain(later));
        QVERIFY(
            waitUntil(&later.vault, &Vault::changed, [&] { return !later.vault.find(u"old"_s); }));
        QVERIFY(waitUntil(&later.program.rotations(), &Rotations::changed,
                          [&] { return later.program.rotations().records().empty(); }));
        QVERIFY(!world.keychain.contains(credentialKey(u"old"_s)));
        QVERIFY(later.settleStore());
        QVERIFY(world.onDisk().empty());
        QCOMPARE(world.deletions(), 1);
        QVERIFY2(world.deedsOfOld().contains("retired, rotation-ended"_L1),
                 qPrintable(world.deedsOfOld()));
    }

    void nothingIsRemovedThatIsNotKnownToBeDeletedHere_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("still listed") << true;
        QTest::newRow("gone without Keyturn") << false;
    }

    void nothingIsRemovedThatIsNotKnownToBeDeletedHere()
    {
        QFETCH(const bool, isListed);
        World world;
        QVERIFY(world.begin() && world.retiring());
        if (!isListed)
            std::erase_if(world.service.rows(CredentialKind::ApiKey),
                          [&](const Credential &row) { return row.id == world.oldId; });
        LaterStart later(world);
        QVERIFY(later.load());
        QVERIFY(awaited(later.vault.keychain().check()));
        QVERIFY(world.signInAgain(later));
        QTest::qWait(50); // time for what must not happen
        QVERIFY(later.settleStore());
        QVERIFY(later.vault.find(u"old"_s));
        QCOMPARE(later.program.rotations().records().size(), std::size_t(1));
        QCOMPARE(world.deletions(), 0);
    }

    /// Nobody is asked for a password at a start.
    void aLockedKeychainIsAwaited()
    {
        World world;
        QVERIFY(world.begin() && world.retiring());
        const Credential old = *world.keys().model().find(world.oldId);
        QVERIFY(awaited(world.keys().noteDeleting(old)));
        QVERIFY(awaited(world.session()->client().remove(world.session()->caller(),
                                                         CredentialKind::ApiKey, old.id)));
        LaterStart later(world);
        QVERIFY(later.load());
        world.keychain.setFault(FakeKeychain::Fault::Locked);
        std::ignore = awaited(later.vault.keychain().check());
        const qsizetype asked = world.keychain.requests().size();
        QVERIFY(world.signInAgain(later));
        QTest::qWait(50);
        QCOMPARE(world.keychain.requests().size(), asked);
        QVERIFY(later.vault.find(u"old"_s));
        QCOMPARE(later.program.rotations().records().size(), std::size_t(1));
        world.keychain.setFault(FakeKeychain::Fault::None);
        QVERIFY(awaited(later.vault.keychain().check()));
        QVERIFY(waitUntil(&later.program.rotations(), &Rotations::changed,
                          [&] { return later.program.rotations().records().empty(); }));
        QVERIFY(!later.vault.find(u"old"_s));
    }

    /// The dialog of the rotation may come first.
    void itsEndRemovesWhatWasDeletedHere()
    {
        World world;
        QVERIFY(world.begin() && world.retiring());
        const Credential old = *world.keys().model().find(world.oldId);
        std::erase_if(world.service.rows(CredentialKind::ApiKey),
                      [&](const Credential &row) { return row.id == old.id; });
        world.keys().noteDeleted(old, true);
        QVERIFY(world.readOnce());
        QSignalSpy failed(world.rotation.get(), &Rotation::vaultFailed);
        world.keychain.setFault(FakeKeychain::Fault::Locked);
        world.rotation->finish();
        QVERIFY(failed.wait(5'000));
        QCOMPARE(world.onDisk().size(), std::size_t(1)); // what was promised is still to be done
        QSignalSpy ended(world.rotation.get(), &Rotation::ended);
        world.keychain.setFault(FakeKeychain::Fault::None);
        world.rotation->finish();
        QVERIFY(ended.wait(5'000));
        QVERIFY(!world.vault.find(u"old"_s));
        QVERIFY(world.onDisk().empty());
    }

    void whatWasNotMadeIsForgotten()
    {
        World world;
        QVERIFY(world.begin() && world.mayMake());
        world.rotation->leaveUnmade();
        QVERIFY(world.settleStore());
        QVERIFY(world.onDisk().empty());
        QVERIFY(world.make());
        world.rotation->leaveUnmade(); // too late
        QVERIFY(world.settleStore());
        QCOMPARE(world.onDisk().size(), std::size_t(1));
    }

    void bothAreFoundByTheirEntryAndTheirRow()
    {
        World world;
        QVERIFY(world.begin() && world.make());
        const RotationRecord &record = world.rotation->record();
        const Rotations &rotations = world.rotations();
        QVERIFY(rotations.ofEntry(u"old"_s) && rotations.ofEntry(record.newUuid));
        QVERIFY(!rotations.ofEntry({}) && !rotations.ofEntry(u"another"_s));
        QVERIFY(rotations.ofRow(record.list, world.oldId));
        QVERIFY(!rotations.ofRow(record.list, {}));
        ListKey other = record.list;
        other.organizationId = u"another"_s;
        QVERIFY(!rotations.ofRow(other, world.oldId));
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::RotationFlowTest)
#include "tst_rotation.moc"
