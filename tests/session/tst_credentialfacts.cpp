// SPDX-License-Identifier: MIT
#include "session/credentialfacts.h"
#include "sessionfixture.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

/// Records of the vault and of sign-ins, from all places that make one.
class TestCredentialFacts final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryHasWhatIsKnownAndWhatItsValueTells_data();
    void anEntryHasWhatIsKnownAndWhatItsValueTells();
    void anEntryOfTheSessionBelongsToItsPlace();
    void anEntryOfASignInIsDescribedLikeIt_data();
    void anEntryOfASignInIsDescribedLikeIt();
    void whatTakesAnotherOnesPlaceIsDescribedLikeIt();
    void whatWasBeingCreatedKeepsItsUuidAndItsEnd();
    void whatAnEarlierVersionCreatedWasAskedFor();
    void anEntryFollowsWhatIsToldOfItsEnd();
    void aSignInHasWhatIsKnownAndWhatItsValueTells_data();
    void aSignInHasWhatIsKnownAndWhatItsValueTells();
    void signingInAgainKeepsWhatIsItsOwn();

private:
    const ServiceCatalog m_catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
    [[nodiscard]] const KindProfile *profile(const QString &service, CredentialKind kind) const
    {
        return m_catalog.profile(service)->kind(kind);
    }
    const QDateTime m_now = utc(2026, 11, 21, 9);
};

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;
constexpr auto accessKey = CredentialKind::PersonalAccessKey;

CredentialFacts factsOf(const QString &service, CredentialKind kind)
{
    return { .serviceId = service,
             .serverUrl = u"https://api.example"_s,
             .organizationId = u"org-1"_s,
             .organizationName = u"Acme"_s,
             .kind = kind,
             .authUrl = u"https://auth.example"_s,
             .name = u"Production"_s };
}

} // namespace

void TestCredentialFacts::anEntryHasWhatIsKnownAndWhatItsValueTells_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("credentialId");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<bool>("exchanged");
    QTest::addRow("the id is inside") << u"anyreach"_s << apiKey << QString(canaryKey) << QString()
                                      << u"ak_7f3a90b2c4d1e5f6"_s << u"ak_7f3a90b2…k9Qd"_s << false;
    QTest::addRow("the service calls it otherwise")
        << u"anyreach"_s << apiKey << QString(canaryKey) << u"ak_7f3a"_s << u"ak_7f3a"_s
        << u"ak_7f3a90b2…k9Qd"_s << false;
    QTest::addRow("no id inside") << u"anyreach"_s << token << QString(canaryToken) << QString()
                                  << QString() << u"pat_…x41M"_s << false;
    QTest::addRow("exchanged") << u"appcircle"_s << accessKey << canary + u"_value_1234"_s
                               << QString() << QString() << u"…1234"_s << true;
    QTest::addRow("exchanged with its name")
        << u"appcircle"_s << apiKey << canary + u"_value_1234"_s << u"ci"_s << u"ci"_s << u"…1234"_s
        << true;
}

void TestCredentialFacts::anEntryHasWhatIsKnownAndWhatItsValueTells()
{
    QFETCH(const QString, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, called);
    QFETCH(const QString, credentialId);
    QFETCH(const QString, hint);
    QFETCH(const bool, exchanged);
    CredentialFacts facts = factsOf(service, kind);
    facts.credentialId = called;
    const VaultRecord entry = facts.entry(profile(service, kind), Secret::fromText(value), m_now);
    QCOMPARE(entry.serviceId, service);
    QCOMPARE(entry.serverUrl, u"https://api.example"_s);
    QCOMPARE(entry.authUrl, exchanged ? u"https://auth.example"_s : QString());
    QCOMPARE(entry.organizationId, u"org-1"_s);
    QCOMPARE(entry.organizationName, u"Acme"_s);
    QCOMPARE(entry.kind, kind);
    QCOMPARE(entry.credentialId, credentialId);
    QCOMPARE(entry.name, u"Production"_s);
    QCOMPARE(entry.hint, hint);
    QCOMPARE(entry.storedAt, m_now);
    QVERIFY(!entry.expiryKnown && !entry.expiresAt);
    QVERIFY(!entry.uuid.isEmpty());
    QVERIFY(entry.uuid != facts.entry(profile(service, kind), Secret::fromText(value), m_now).uuid);
}

void TestCredentialFacts::anEntryOfTheSessionBelongsToItsPlace()
{
    Bench bench(token);
    const CredentialFacts key = CredentialFacts::in(*bench.session, apiKey);
    QCOMPARE(key.serviceId, u"anyreach"_s);
    QCOMPARE(key.serverUrl, bench.service.address());
    QCOMPARE(key.organizationId, u"org-1"_s);
    QCOMPARE(key.organizationName, u"Acme"_s);
    const CredentialFacts users = CredentialFacts::in(*bench.session, token);
    QCOMPARE(users.serverUrl, bench.service.address());
    QVERIFY(users.organizationId.isEmpty() && users.organizationName.isEmpty());
    const VaultRecord own = bench.session->ownRecord();
    QCOMPARE(own.uuid, bench.session->connection().uuid);
    QCOMPARE(own.name, u"North"_s);
    QVERIFY(own.organizationId.isEmpty());
    QVERIFY(!own.expiryKnown && !own.storedAt.isValid());
}

void TestCredentialFacts::anEntryOfASignInIsDescribedLikeIt_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("organizationId");
    QTest::addRow("of an organization") << apiKey << u"org-1"_s;
    QTest::addRow("of a user, so of no organization") << token << QString();
}

void TestCredentialFacts::anEntryOfASignInIsDescribedLikeIt()
{
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, organizationId);
    ConnectionRecord connection;
    connection.uuid = u"sign-in"_s;
    connection.serviceId = u"appcircle"_s;
    connection.serverUrl = u"https://api.example"_s;
    connection.authUrl = u"https://auth.example"_s;
    connection.accountName = u"North"_s;
    connection.kind = kind;
    connection.credentialId = u"ci"_s;
    const auto facts = CredentialFacts::of(connection, { u"org-1"_s, u"Acme"_s });
    QVERIFY(facts.uuid.isEmpty()); // the entry gets its own
    QCOMPARE(facts.serviceId, connection.serviceId);
    QCOMPARE(facts.serverUrl, connection.serverUrl);
    QCOMPARE(facts.authUrl, connection.authUrl);
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.credentialId, u"ci"_s);
    QCOMPARE(facts.name, u"North"_s);
    QCOMPARE(facts.organizationId, organizationId);
    QCOMPARE(facts.organizationName.isEmpty(), organizationId.isEmpty());
}

void TestCredentialFacts::whatTakesAnotherOnesPlaceIsDescribedLikeIt()
{
    const VaultRecord old =
        factsOf(u"anyreach"_s, apiKey)
            .entry(profile(u"anyreach"_s, apiKey), Secret::fromText(canaryKey), m_now);
    const auto facts = CredentialFacts::of(old);
    QVERIFY(facts.uuid.isEmpty() && facts.credentialId.isEmpty() && !facts.expiryKnown);
    VaultRecord fresh =
        facts.entry(profile(u"anyreach"_s, apiKey), Secret::fromText(canaryKey), m_now);
    QVERIFY(fresh.uuid != old.uuid);
    fresh.uuid = old.uuid;
    QCOMPARE(fresh, old);
}

void TestCredentialFacts::whatWasBeingCreatedKeepsItsUuidAndItsEnd()
{
    IntentRecord intent;
    intent.uuid = u"a"_s;
    intent.serviceId = u"gone"_s;
    intent.serverUrl = u"https://api.example"_s;
    intent.organizationId = u"org-1"_s;
    intent.organizationName = u"Acme"_s;
    intent.name = u"Production"_s;
    intent.askedEnd = AskedEnd{ utc(2027, 2, 19, 22) };
    intent.expiryKnown = false;
    // The service is not known any more, so the value tells nothing.
    const VaultRecord entry =
        CredentialFacts::of(intent).entry(nullptr, Secret::fromText(canaryKey), m_now);
    QCOMPARE(entry.uuid, u"a"_s);
    QCOMPARE(entry.serviceId, u"gone"_s);
    QCOMPARE(entry.organizationId, u"org-1"_s);
    QCOMPARE(entry.organizationName, u"Acme"_s);
    QCOMPARE(entry.name, u"Production"_s);
    QVERIFY(!entry.expiresAt && !entry.expiryKnown); // it was asked for, and nobody has answered
    QCOMPARE(entry.askedEnd, intent.askedEnd);
    QVERIFY(entry.credentialId.isEmpty());
    QVERIFY(!entry.hint.contains(canary));
}

void TestCredentialFacts::whatAnEarlierVersionCreatedWasAskedFor()
{
    IntentRecord intent; // as such a version wrote it
    intent.expiresAt = utc(2027, 2, 19, 22);
    const CredentialFacts created = CredentialFacts::of(intent);
    QVERIFY(!created.expiresAt && !created.expiryKnown);
    QCOMPARE(created.askedEnd, std::optional(AskedEnd{ intent.expiresAt }));
    intent.isInHand = true; // a value that was to be kept: its end is what its entry had
    const CredentialFacts kept = CredentialFacts::of(intent);
    QVERIFY(kept.expiryKnown && !kept.askedEnd);
    QCOMPARE(kept.expiresAt, intent.expiresAt);
}

void TestCredentialFacts::anEntryFollowsWhatIsToldOfItsEnd()
{
    VaultRecord entry;
    entry.expiryKnown = false;
    entry.askedEnd = AskedEnd{ utc(2027, 2, 19) };
    Credential told;
    told.expiryKnown = false;
    QCOMPARE(withEndOf(told, entry), entry); // absent says nothing

    told.expiryKnown = true; // null: it never ends
    const VaultRecord other = withEndOf(told, entry);
    QVERIFY(other.expiryKnown && !other.expiresAt);
    QCOMPARE(other.askedEnd, entry.askedEnd); // both are said

    told.expiresAt = utc(2027, 2, 19);
    for (const VaultRecord &before : { entry, other }) {
        const VaultRecord same = withEndOf(told, before);
        QVERIFY(same.expiryKnown && !same.askedEnd); // confirmed
        QCOMPARE(same.expiresAt, told.expiresAt);
        told.expiresAt = utc(2027, 5, 1); // changed at the service later on
        QVERIFY(!withEndOf(told, same).askedEnd);
        QCOMPARE(withEndOf(told, same).expiresAt, told.expiresAt);
        told.expiresAt = utc(2027, 2, 19);
    }
}

void TestCredentialFacts::aSignInHasWhatIsKnownAndWhatItsValueTells_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("organizationName");
    QTest::addColumn<QString>("accountName");
    QTest::addColumn<QString>("organizations"); // "id=name"
    const QString plain = canary + u"_value_1234"_s;
    QTest::addRow("the value carries its organization")
        << u"anyreach"_s << apiKey << QString(canaryKey) << u"North"_s << QString() << u"North"_s
        << u"=North"_s;
    QTest::addRow("nobody named it")
        << u"anyreach"_s << apiKey << QString(canaryKey) << QString() << QString()
        << u"ak_7f3a90b2…k9Qd"_s << u"=ak_7f3a90b2…k9Qd"_s;
    QTest::addRow("named like its organization")
        << u"anyformat"_s << apiKey << plain << QString() << u"Acme"_s << u"Acme"_s << u"=Acme"_s;
    QTest::addRow("the organization goes along with each request")
        << u"anyreach"_s << token << QString(canaryToken) << u"North"_s << QString() << u"North"_s
        << u"org-1=org-1"_s;
    QTest::addRow("the organization goes along with the exchange")
        << u"appcircle"_s << apiKey << plain << u"North"_s << QString() << u"North"_s
        << u"org-1=North"_s;
}

void TestCredentialFacts::aSignInHasWhatIsKnownAndWhatItsValueTells()
{
    QFETCH(const QString, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, name);
    QFETCH(const QString, organizationName);
    QFETCH(const QString, accountName);
    QFETCH(const QString, organizations);
    CredentialFacts facts = factsOf(service, kind);
    facts.name = name;
    facts.organizationName = organizationName;
    ConnectionRecord known;
    known.colour = 3;
    const ConnectionRecord record =
        facts.signIn(*profile(service, kind), Secret::fromText(value), known);
    QVERIFY(!record.uuid.isEmpty());
    QCOMPARE(record.colour, 3);
    QCOMPARE(record.serviceId, service);
    QCOMPARE(record.serverUrl, u"https://api.example"_s);
    QCOMPARE(record.authUrl.isEmpty(), service != u"appcircle"_s);
    QCOMPARE(record.kind, kind);
    QVERIFY(!record.hint.isEmpty() && !record.hint.contains(canary));
    QCOMPARE(record.accountName, accountName);
    QCOMPARE(record.organizations.size(), std::size_t(1));
    const OrganizationRecord &organization = record.organizations.front();
    QCOMPARE(organization.id + u'=' + organization.name, organizations);
    QCOMPARE(record.lastOrganizationId, organization.id);
}

void TestCredentialFacts::signingInAgainKeepsWhatIsItsOwn()
{
    ConnectionRecord known;
    known.uuid = u"sign-in"_s;
    known.colour = 2;
    known.vaultUuid = u"entry"_s;
    known.organizations = { { u"org-0"_s, u"North"_s }, { u"org-1"_s, u"Acme"_s } };
    const ConnectionRecord record =
        factsOf(u"anyreach"_s, token)
            .signIn(*profile(u"anyreach"_s, token), Secret::fromText(canaryToken), known);
    QCOMPARE(record.uuid, known.uuid);
    QCOMPARE(record.colour, known.colour);
    QCOMPARE(record.vaultUuid, known.vaultUuid);
    QCOMPARE(record.organizations, known.organizations);
    QCOMPARE(record.lastOrganizationId, u"org-1"_s);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialFacts)

#include "tst_credentialfacts.moc"
