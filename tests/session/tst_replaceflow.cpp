// SPDX-License-Identifier: MIT
#include "core/credentialtext.h"
#include "session/places.h"
#include "session/replaceflow.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Step = ReplaceFlow::Step;
using Fault = FakeKeychain::Fault;
using Then = FakeResponse::Then;

namespace {

constexpr QLatin1StringView oldValue("kt_test_CANARY_old_key_1f");
constexpr QLatin1StringView newValue("kt_test_CANARY_new_key_2e");

FakeResponse empty()
{
    return { .body = R"({"count":0,"page":1,"page_size":1,"results":[]})" };
}

FakeResponse refusal(int status)
{
    return { .status = status, .body = R"({"error_code":"AUTH_FAILED"})" };
}

/// A sign-in to anyformat whose key is an entry of the vault and was replaced on the service's
/// page.
struct World : ProgramFixture
{
    explicit World(const QByteArray &profile = {})
        : ProgramFixture(profile)
        , service([this](const FakeRequest &request) { return answer(request); })
    {
    }

    [[nodiscard]] bool signIn()
    {
        if (!open())
            return false;
        ConnectionRecord connection;
        connection.uuid = u"sign-in"_s;
        connection.serviceId = u"anyformat"_s;
        connection.serverUrl = service.address();
        connection.accountName = u"North"_s;
        connection.hint = u"…_1f"_s;
        connection.organizations = { { {}, u"Acme"_s } };
        const auto kept = awaited(keeping.keep(connection, Secret::fromText(oldValue)));
        if (!kept || !*kept || vault.entries().size() != 1)
            return false;
        old = vault.entries().front();
        flow = makeFlow(old, connection.uuid);
        return true;
    }

    [[nodiscard]] std::unique_ptr<ReplaceFlow> makeFlow(const VaultRecord &record,
                                                        const QString &connectionUuid)
    {
        return std::make_unique<ReplaceFlow>(replaceParts(), record, connectionUuid, nullptr);
    }

    void start() { flow->start(u"Acme 2"_s, Secret::fromText(newValue)); }

    [[nodiscard]] bool ends()
    {
        return waitUntil(flow.get(), &ReplaceFlow::stepChanged, [this] { return !flow->isBusy(); });
    }

    [[nodiscard]] bool reaches(Step step)
    {
        return waitUntil(flow.get(), &ReplaceFlow::stepChanged,
                         [this, step] { return flow->step() == step; });
    }

    [[nodiscard]] bool holds(const VaultRecord &record, QLatin1StringView value) const
    {
        return keychain.value(credentialKey(record.uuid)).equals(Secret::fromText(value));
    }

    [[nodiscard]] bool isOnDisk(const VaultRecord &record)
    {
        const auto records = vaultOnDisk();
        return std::find(records.begin(), records.end(), record) != records.end();
    }

    /// True if everything that "replaced" means is true, in memory and on disk.
    [[nodiscard]] bool isReplaced()
    {
        const VaultRecord *before = vault.find(old.uuid);
        const VaultRecord *after = vault.find(flow->fresh().uuid);
        const ConnectionRecord *user = signIns.userOf(flow->fresh().uuid);
        return before && before->supersededAt && after && !after->supersededAt && user
            && user->uuid == u"sign-in"_s && user->hint == after->hint && holds(*after, newValue)
            && holds(*before, oldValue) && isOnDisk(*before) && isOnDisk(*after)
            && connectionsOnDisk() == signIns.records() && session()
            && session()->bearer().equals(Secret::fromText(newValue));
    }

    /// True if nothing has changed.
    [[nodiscard]] bool isUntouched()
    {
        const VaultRecord *before = vault.find(old.uuid);
        return before && !before->supersededAt && signIns.userOf(old.uuid)
            && session()->bearer().equals(Secret::fromText(oldValue));
    }

    std::function<FakeResponse(const FakeRequest &)> answer = [](const FakeRequest &) {
        return empty();
    };
    FakeHttpServer service;
    VaultRecord old;
    std::unique_ptr<ReplaceFlow> flow;
};

} // namespace

class TestReplaceFlow final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheVaultHasAlready();
    void putsTheNewKeyInThePlaceOfTheOld();
    void theNewEntryIsDescribedLikeTheOld();
    void theKeychainHasItBeforeTheServiceIsAsked();
    void nothingIsAskedOfTheServiceWhileItIsNotKept_data();
    void nothingIsAskedOfTheServiceWhileItIsNotKept();
    void whatTheServiceSaysIsNotConfirmed_data();
    void whatTheServiceSaysIsNotConfirmed();
    void withoutARequestNoCheckIsRecorded();
    void checksAgain();
    void replacesAnyway();
    void discardsTheNewOne();
    void discardsWhatIsKeptButNotListed();
    void aDiscardThatFailsIsTold();
    void keepsAnEntryAgainThatWasRemovedMeanwhile();
    void keepsAnEntryAgainWhoseRemovalWasGivenUp();
    void keepsAnEntryAgainThatIsRemovedAfterThat();
    void goesOnWhereStoringFailed_data();
    void goesOnWhereStoringFailed();
    void marksTheOldOneWithoutASignIn();
    void theSandboxsOwnKeyIsInNoVault();
    void asksNothingWhereNothingRuns();
    void survivesTheEndOfItsSession();
    void stepsOutOfTurnDoNothing();
    void nothingOfItIsOnDisk();
};

void TestReplaceFlow::putsTheNewKeyInThePlaceOfTheOld()
{
    World world;
    QVERIFY(world.signIn());
    QList<Step> steps;
    connect(world.flow.get(), &ReplaceFlow::stepChanged, this,
            [&] { steps.append(world.flow->step()); });
    world.clock.advance(std::chrono::hours(1));
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(steps, (QList{ Step::Keeping, Step::Checking, Step::Replaced }));
    QVERIFY(world.isReplaced());
    QCOMPARE(world.vault.find(world.old.uuid)->supersededAt, world.clock.now());
    QCOMPARE(world.flow->checkResult()->outcome, CheckOutcome::Works);
    const VaultRecord *fresh = world.vault.find(world.flow->fresh().uuid);
    QCOMPARE(fresh->check->outcome, CheckOutcome::Works);
    QCOMPARE(fresh->check->checkedAt, world.clock.now());
    QCOMPARE(world.service.requests().size(), 1);
    QCOMPARE(world.service.requests().constFirst().header("Authorization"),
             "Bearer " + QByteArray(newValue.latin1()));
}

void TestReplaceFlow::theNewEntryIsDescribedLikeTheOld()
{
    World world;
    QVERIFY(world.signIn());
    world.clock.advance(std::chrono::hours(1));
    world.start();
    const VaultRecord &fresh = world.flow->fresh();
    QVERIFY(!fresh.uuid.isEmpty() && fresh.uuid != world.old.uuid);
    QCOMPARE(fresh.serviceId, world.old.serviceId);
    QCOMPARE(fresh.serverUrl, world.old.serverUrl);
    QCOMPARE(fresh.authUrl, world.old.authUrl);
    QCOMPARE(fresh.organizationId, world.old.organizationId);
    QCOMPARE(fresh.organizationName, world.old.organizationName);
    QCOMPARE(fresh.kind, world.old.kind);
    QCOMPARE(fresh.name, u"Acme 2"_s);
    QCOMPARE(fresh.hint, u"…y_2e"_s);
    QCOMPARE(fresh.storedAt, world.clock.now());
    QVERIFY(!fresh.expiryKnown);
    QVERIFY(!fresh.expiresAt);
    QVERIFY(world.ends());
}

void TestReplaceFlow::theKeychainHasItBeforeTheServiceIsAsked()
{
    World world;
    QVERIFY(world.signIn());
    bool wasKept = false;
    world.answer = [&](const FakeRequest &) {
        const VaultRecord *fresh = world.vault.find(world.flow->fresh().uuid);
        wasKept = fresh && world.holds(*fresh, newValue);
        return empty();
    };
    world.start();
    QVERIFY(world.ends());
    QVERIFY(wasKept);
}

void TestReplaceFlow::nothingIsAskedOfTheServiceWhileItIsNotKept_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::addRow("locked") << Fault::Locked << KeychainError::Kind::Locked;
    QTest::addRow("denied") << Fault::Denied << KeychainError::Kind::Denied;
    QTest::addRow("no service") << Fault::NoService << KeychainError::Kind::NoService;
    QTest::addRow("mismatch") << Fault::MismatchOnWrite << KeychainError::Kind::Mismatch;
}

void TestReplaceFlow::nothingIsAskedOfTheServiceWhileItIsNotKept()
{
    QFETCH(Fault, fault);
    QFETCH(KeychainError::Kind, kind);
    World world;
    QVERIFY(world.signIn());
    world.keychain.setFault(fault);
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotKept);
    QCOMPARE(world.flow->keepError()->keychain->kind, kind);
    QCOMPARE(world.service.connections(), 0);
    world.keychain.setFault(Fault::None);
    QVERIFY(world.isUntouched());
    const QString uuid = world.flow->fresh().uuid;
    world.flow->keepAgain();
    QVERIFY(world.flow->isBusy());
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(!world.flow->keepError());
    QCOMPARE(world.flow->fresh().uuid, uuid);
    QVERIFY(world.isReplaced());
}

void TestReplaceFlow::whatTheServiceSaysIsNotConfirmed_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addRow("401") << refusal(401) << CheckOutcome::Refused;
    QTest::addRow("403") << refusal(403) << CheckOutcome::NotAccepted;
    QTest::addRow("404") << refusal(404) << CheckOutcome::Unclear;
    QTest::addRow("500") << refusal(500) << CheckOutcome::Unreachable;
    QTest::addRow("HTML") << FakeResponse{ .body = "<html>" } << CheckOutcome::Unclear;
    QTest::addRow("closed") << FakeResponse{ .then = Then::CloseBeforeAnswer }
                            << CheckOutcome::Unreachable;
}

void TestReplaceFlow::whatTheServiceSaysIsNotConfirmed()
{
    QFETCH(FakeResponse, response);
    QFETCH(CheckOutcome, outcome);
    World world;
    QVERIFY(world.signIn());
    world.answer = [&](const FakeRequest &) { return response; };
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotConfirmed);
    QCOMPARE(world.flow->checkResult()->outcome, outcome);
    QVERIFY(world.flow->checkResult()->error);
    QVERIFY(world.isUntouched());
    const VaultRecord *fresh = world.vault.find(world.flow->fresh().uuid);
    QVERIFY(fresh && world.holds(*fresh, newValue)); // the new value is not lost
}

void TestReplaceFlow::withoutARequestNoCheckIsRecorded()
{
    World world(R"({ "id": "anyformat", "probes": [] })");
    QVERIFY(world.signIn());
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotConfirmed);
    QVERIFY(!world.flow->checkResult()->isAsked && !world.flow->checkResult()->error);
    QVERIFY(world.isUntouched());
    world.flow->replaceAnyway();
    QVERIFY(world.ends());
    QVERIFY(world.isReplaced());
    QVERIFY(!world.vault.find(world.flow->fresh().uuid)->check);
    QCOMPARE(world.service.connections(), 0);
}

void TestReplaceFlow::checksAgain()
{
    World world;
    QVERIFY(world.signIn());
    world.answer = [](const FakeRequest &) { return refusal(500); };
    world.start();
    QVERIFY(world.ends());
    world.flow->checkAgain();
    QCOMPARE(world.flow->step(), Step::Checking);
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotConfirmed);
    world.answer = [](const FakeRequest &) { return empty(); };
    world.flow->checkAgain();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(world.isReplaced());
    QCOMPARE(world.vault.entries().size(), 2U);
}

void TestReplaceFlow::replacesAnyway()
{
    World world;
    QVERIFY(world.signIn());
    world.answer = [](const FakeRequest &) { return refusal(403); };
    world.start();
    QVERIFY(world.ends());
    world.flow->replaceAnyway();
    QCOMPARE(world.flow->step(), Step::Keeping);
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(world.isReplaced());
    QCOMPARE(world.service.requests().size(), 1);
    // Nobody claims that the new key works.
    QCOMPARE(world.vault.find(world.flow->fresh().uuid)->check->outcome, CheckOutcome::NotAccepted);
}

void TestReplaceFlow::discardsTheNewOne()
{
    World world;
    QVERIFY(world.signIn());
    const QStringList keysBefore = world.keychain.keys();
    world.answer = [](const FakeRequest &) { return refusal(401); };
    world.start();
    QVERIFY(world.ends());
    world.flow->discard();
    QCOMPARE(world.flow->step(), Step::Discarding);
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Ready);
    QCOMPARE(world.keychain.keys(), keysBefore);
    QCOMPARE(world.vault.entries().size(), 1U);
    QVERIFY(world.isUntouched());
    // Another value can be entered.
    world.answer = [](const FakeRequest &) { return empty(); };
    world.start();
    QVERIFY(world.ends());
    QVERIFY(world.isReplaced());
}

void TestReplaceFlow::discardsWhatIsKeptButNotListed()
{
    World world;
    QVERIFY(world.signIn());
    QVERIFY(world.settleStore());
    const auto before = world.keychain.credentialKeys();
    world.refuse(u"vault"_s);
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotKept);
    QVERIFY(world.flow->keepError()->store);
    QCOMPARE(world.keychain.credentialKeys().size(), before.size() + 1);
    QVERIFY(world.flow->canDiscard());
    world.flow->discard();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Ready);
    QCOMPARE(world.keychain.credentialKeys(), before);
    QVERIFY(!world.flow->canDiscard());
}

void TestReplaceFlow::aDiscardThatFailsIsTold()
{
    World world;
    QVERIFY(world.signIn());
    world.answer = [](const FakeRequest &) { return refusal(401); };
    world.start();
    QVERIFY(world.ends());
    world.keychain.setFault(Fault::Locked);
    world.flow->discard();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotConfirmed);
    QCOMPARE(world.flow->keepError()->keychain->kind, KeychainError::Kind::Locked);
    QVERIFY(world.vault.find(world.flow->fresh().uuid));
    world.keychain.setFault(Fault::None);
    world.flow->discard();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Ready);
    QVERIFY(!world.flow->keepError());
}

void TestReplaceFlow::keepsAnEntryAgainThatWasRemovedMeanwhile()
{
    World world;
    QVERIFY(world.signIn());
    world.answer = [](const FakeRequest &) { return refusal(403); };
    world.start();
    QVERIFY(world.ends());
    const auto forgotten = awaited(world.vault.forget(world.flow->fresh().uuid));
    QVERIFY(forgotten && *forgotten);
    world.flow->replaceAnyway();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(world.isReplaced());
}

void TestReplaceFlow::keepsAnEntryAgainWhoseRemovalWasGivenUp()
{
    World world;
    world.answer = [](const FakeRequest &) { return refusal(401); };
    QVERIFY(world.signIn());
    world.start();
    QVERIFY(world.reaches(Step::NotConfirmed));
    const QString key = credentialKey(world.flow->fresh().uuid);
    world.keychain.setFault(Fault::Hang);
    world.flow->discard();
    world.flow->stopWaiting();
    QVERIFY(world.reaches(Step::NotConfirmed));
    world.keychain.drop(key); // the keychain carries the removal out although nobody waits
    world.flow->replaceAnyway();
    world.keychain.setFault(Fault::None);
    QVERIFY(world.reaches(Step::Replaced));
    QVERIFY(awaited(world.keychain.check()));
    QVERIFY(world.isReplaced());
}

void TestReplaceFlow::keepsAnEntryAgainThatIsRemovedAfterThat()
{
    World world;
    world.answer = [](const FakeRequest &) { return refusal(401); };
    QVERIFY(world.signIn());
    world.start();
    QVERIFY(world.reaches(Step::NotConfirmed));
    const QString key = credentialKey(world.flow->fresh().uuid);
    world.keychain.setFault(Fault::Hang);
    world.flow->discard();
    world.flow->stopWaiting();
    QVERIFY(world.reaches(Step::NotConfirmed));
    world.keychain.setFault(Fault::None);
    world.flow->replaceAnyway();
    QVERIFY(world.reaches(Step::Replaced));
    world.keychain.drop(key); // the keychain carries the removal out only now
    const auto hurry = [&world] {
        for (auto *pause : world.vault.findChildren<QTimer *>()) {
            if (pause->isActive())
                pause->start(0);
        }
    };
    QTRY_VERIFY((hurry(), world.keychain.contains(key)));
    QTRY_VERIFY(world.openIntents().empty());
    QTRY_VERIFY(!world.vault.find(world.flow->fresh().uuid)->fingerprint.isEmpty());
    QVERIFY(world.isReplaced());
    // The value is held no longer than it may be needed.
    QTRY_VERIFY((hurry(), !world.vault.mayBeRemoved(world.flow->fresh().uuid)));
    QVERIFY(world.isReplaced());
}

void TestReplaceFlow::goesOnWhereStoringFailed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("failsLate");
    QTest::addRow("the new entry") << u"vault"_s << false;
    QTest::addRow("what the check has shown") << u"vault"_s << true;
    QTest::addRow("the sign-in") << u"connection"_s << true;
}

void TestReplaceFlow::goesOnWhereStoringFailed()
{
    QFETCH(QString, table);
    QFETCH(bool, failsLate);
    World world;
    QVERIFY(world.signIn());
    QVERIFY(world.settleStore());
    if (!failsLate)
        world.refuse(table);
    world.answer = [&](const FakeRequest &) {
        if (failsLate)
            world.refuse(table);
        return empty();
    };
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotKept);
    QVERIFY(world.flow->keepError()->store);
    QVERIFY(!world.flow->keepError()->keychain);
    QCOMPARE(world.service.requests().size(), failsLate ? 1 : 0);
    world.answer = [](const FakeRequest &) { return empty(); };
    world.allow(table);
    world.flow->keepAgain();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(world.isReplaced());
    QCOMPARE(world.service.requests().size(), 1);
}

void TestReplaceFlow::marksTheOldOneWithoutASignIn()
{
    World world;
    QVERIFY(world.signIn());
    VaultRecord other = world.old;
    other.uuid = u"other"_s;
    const auto kept = awaited(world.vault.keep(other, Secret::fromText(u"kt_test_CANARY_other"_s)));
    QVERIFY(kept && *kept);
    world.flow = world.makeFlow(other, {});
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(world.vault.find(other.uuid)->supersededAt);
    QVERIFY(world.isUntouched());
}

void TestReplaceFlow::theSandboxsOwnKeyIsInNoVault()
{
    World world;
    QVERIFY(world.open());
    world.sandbox.add({ .uuid = u"sandbox-anyformat"_s,
                        .url = world.service.address(),
                        .serviceId = u"anyformat"_s,
                        .organizations = { { {}, u"Acme"_s } } },
                      Secret::fromText(oldValue));
    world.current.open(u"sandbox-anyformat"_s, {});
    QVERIFY(world.session());
    const VaultRecord own = world.session()->ownRecord();
    world.flow = world.makeFlow(own, own.uuid);
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Replaced);
    QVERIFY(world.session()->bearer().equals(Secret::fromText(newValue)));
    QCOMPARE(world.vault.entries().size(), 1U);
    QCOMPARE(world.vault.entries().front().serverUrl, Places::sandbox());
    QVERIFY(world.connectionsOnDisk().empty());
}

void TestReplaceFlow::asksNothingWhereNothingRuns()
{
    World world;
    QVERIFY(world.signIn());
    world.old.serverUrl = Places::sandbox();
    world.flow = world.makeFlow(world.old, {});
    world.start();
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::NotConfirmed);
    QCOMPARE(world.flow->checkResult()->outcome, CheckOutcome::Unreachable);
    QCOMPARE(world.service.connections(), 0);
}

void TestReplaceFlow::survivesTheEndOfItsSession()
{
    World world;
    QVERIFY(world.signIn());
    // The owner of the flow belongs to the session's page, and both are deleted when the session
    // starts again.
    connect(&world.current, &CurrentSession::aboutToClose, this, [&] { world.flow.reset(); });
    const QString old = world.old.uuid;
    world.start();
    QVERIFY(waitUntil(&world.current, &CurrentSession::changed, [&] {
        return world.session() && world.session()->bearer().equals(Secret::fromText(newValue));
    }));
    QVERIFY(!world.flow);
    QVERIFY(world.vault.find(old)->supersededAt);

    world.sandbox.add({ .uuid = u"sandbox-anyformat"_s,
                        .url = world.service.address(),
                        .serviceId = u"anyformat"_s,
                        .organizations = { { {}, u"Acme"_s } } },
                      Secret::fromText(oldValue));
    world.current.open(u"sandbox-anyformat"_s, {});
    const VaultRecord own = world.session()->ownRecord();
    world.flow = world.makeFlow(own, own.uuid);
    world.start();
    QVERIFY(waitUntil(&world.current, &CurrentSession::changed, [&] {
        return world.session()->bearer().equals(Secret::fromText(newValue));
    }));
    QVERIFY(!world.flow);
}

void TestReplaceFlow::stepsOutOfTurnDoNothing()
{
    World world;
    QVERIFY(world.signIn());
    world.flow->keepAgain();
    world.flow->checkAgain();
    world.flow->replaceAnyway();
    world.flow->discard();
    QCOMPARE(world.flow->step(), Step::Ready);
    world.start();
    world.start();
    world.flow->discard();
    QCOMPARE(world.flow->step(), Step::Keeping);
    QVERIFY(world.ends());
    QCOMPARE(world.vault.entries().size(), 2U);
    world.start();
    QCOMPARE(world.flow->step(), Step::Replaced);
}

void TestReplaceFlow::nothingOfItIsOnDisk()
{
    World world;
    QVERIFY(world.signIn());
    world.start();
    QVERIFY(world.ends());
    QVERIFY(world.settleStore());
    const QFileInfoList files = QDir(world.folder.path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.latin1()), qPrintable(info.fileName()));
    }
}

void TestReplaceFlow::takesWhatTheVaultHasAlready()
{
    World world;
    QVERIFY(world.signIn());
    // Keyturn has ended before the new key was kept, and the user has put it into the vault since.
    VaultRecord entry = world.old;
    entry.uuid = u"taken"_s;
    entry.hint = credentialHint(Secret::fromText(newValue), {});
    entry.fingerprint.clear();
    const auto kept = awaited(world.vault.keepWithoutIntent(entry, Secret::fromText(newValue)));
    QVERIFY(kept && *kept);
    world.answer = [](const FakeRequest &) { return refusal(403); };
    world.flow->start(u"Acme 2"_s, Secret::fromText(newValue), u"journaled"_s);
    QVERIFY(world.reaches(Step::NotConfirmed));
    QVERIFY(!world.flow->canDiscard()); // it was there before
    world.answer = [](const FakeRequest &) { return empty(); };
    world.flow->checkAgain();
    QVERIFY(world.reaches(Step::Replaced));
    QCOMPARE(world.flow->fresh().uuid, u"taken"_s);
    QVERIFY(world.isReplaced());
    QCOMPARE(world.vault.entries().size(), std::size_t(2));
    QVERIFY(!world.keychain.contains(credentialKey(u"journaled"_s)));

    // Another value that looks the same is another key.
    auto next = world.makeFlow(*world.vault.find(u"taken"_s), u"sign-in"_s);
    const QString alike = QString(newValue).replace(u"new"_s, u"two"_s);
    VaultRecord look = *world.vault.find(u"taken"_s);
    look.uuid = u"alike"_s;
    look.hint = credentialHint(Secret::fromText(alike), {});
    const auto third = awaited(world.vault.keepWithoutIntent(look, Secret::fromText(alike)));
    QVERIFY(third && *third);
    const QString fresh = QString(newValue).replace(u"new"_s, u"six"_s);
    next->start(u"Acme 3"_s, Secret::fromText(fresh), u"own"_s);
    QVERIFY(waitUntil(next.get(), &ReplaceFlow::stepChanged,
                      [&] { return next->step() == Step::Replaced; }));
    QCOMPARE(next->fresh().uuid, u"own"_s);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestReplaceFlow)
#include "tst_replaceflow.moc"
