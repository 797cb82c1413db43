// SPDX-License-Identifier: MIT
#include "session/accessreview.h"
#include "session/deleteflow.h"
#include "sessionfixture.h"
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
};

KEYTURN_TEST_MAIN(QCoreApplication, TestActivityLog)
#include "tst_activitylog.moc"
