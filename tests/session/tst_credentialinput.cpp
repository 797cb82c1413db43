// SPDX-License-Identifier: MIT
#include "services/servicecatalog.h"
#include "session/credentialinput.h"
#include "session/places.h"
#include "session/session.h"
#include "support/canary.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Use = CredentialInput::Use;
using Field = CredentialInput::Field;

namespace {

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;
constexpr auto accessKey = CredentialKind::PersonalAccessKey;

const QString plain = canary + u"_value_1234"_s;
const QString guid = u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s;

QString nameOf(Field field)
{
    switch (field) {
    case Field::Service:
        return u"service"_s;
    case Field::ServiceName:
        return u"service name"_s;
    case Field::Kind:
        return u"kind"_s;
    case Field::Credential:
        return u"credential"_s;
    case Field::KeyName:
        return u"key name"_s;
    case Field::OrganizationId:
        return u"organization id"_s;
    case Field::OrganizationName:
        return u"organization"_s;
    case Field::ServerAddress:
        return u"server"_s;
    case Field::AuthAddress:
        return u"auth"_s;
    case Field::Name:
        return u"name"_s;
    }
    return {};
}

constexpr Field allFields[] = { Field::Service,
                                Field::ServiceName,
                                Field::Kind,
                                Field::Credential,
                                Field::KeyName,
                                Field::OrganizationId,
                                Field::OrganizationName,
                                Field::ServerAddress,
                                Field::AuthAddress,
                                Field::Name };

} // namespace

/// What the forms ask for, what they refuse, and what they know in the end.
class TestCredentialInput final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedFollowsKindAndUse_data();
    void whatIsAskedFollowsKindAndUse();
    void theKindIsToldByTheValueOrChosen_data();
    void theKindIsToldByTheValueOrChosen();
    void theFirstProblemIsNamed_data();
    void theFirstProblemIsNamed();
    void thereIsNoProblemWithWhatIsRight_data();
    void thereIsNoProblemWithWhatIsRight();
    void aWholeKeyInAnotherFieldIsAProblem();
    void aPartOfAKeyIsNoticed();
    void aSignInKnowsItsAddressesAndOrganization();
    void whatIsCapturedBelongsWhereItWasMade_data();
    void whatIsCapturedBelongsWhereItWasMade();
    void whatIsImportedBelongsToItsService();
    void anotherServiceIsNamedAndNeedsNothingElse();

private:
    [[nodiscard]] CredentialInput input(Use use, const QString &service) const
    {
        return { use, m_catalog.profile(service) };
    }
    /// An input with valid texts in all fields that any kind may need.
    [[nodiscard]] CredentialInput filled(Use use, const QString &service, CredentialKind kind,
                                         const QString &value) const;

    const ServiceCatalog m_catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
};

CredentialInput TestCredentialInput::filled(Use use, const QString &service, CredentialKind kind,
                                            const QString &value) const
{
    CredentialInput made = input(use, service);
    made.setKind(kind);
    made.setCredential(value);
    made.setText(Field::KeyName, u" ci "_s);
    made.setText(Field::OrganizationId, u' ' + guid);
    made.setText(Field::OrganizationName, u"Acme "_s);
    made.setText(Field::ServerAddress, u"HTTPS://api.acme.example/"_s);
    made.setText(Field::AuthAddress, u"auth.acme.example"_s);
    made.setText(Field::Name, u" Production"_s);
    return made;
}

void TestCredentialInput::whatIsAskedFollowsKindAndUse_data()
{
    QTest::addColumn<Use>("use");
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("asked"); // with an asterisk: must not be empty
    const QString any = u"anyreach"_s;
    const QString circle = u"appcircle"_s;
    const QString form = u"anyformat"_s;
    QTest::addRow("sign in, nothing typed")
        << Use::SignIn << any << apiKey << QString() << u"service* credential* server* name"_s;
    QTest::addRow("sign in, key") << Use::SignIn << any << apiKey << QString(canaryKey)
                                  << u"service* credential* server* name"_s;
    QTest::addRow("sign in, token") << Use::SignIn << any << token << QString(canaryToken)
                                    << u"service* credential* organization id* server* name"_s;
    QTest::addRow("sign in, access key")
        << Use::SignIn << circle << accessKey << plain
        << u"service* kind* credential* organization server* auth* name"_s;
    QTest::addRow("sign in, key with a name")
        << Use::SignIn << circle << apiKey << plain
        << u"service* kind* credential* key name* organization id* server* auth* name"_s;
    QTest::addRow("sign in, a key that tells nothing")
        << Use::SignIn << form << apiKey << plain
        << u"service* credential* organization* server* name"_s;
    QTest::addRow("capture, token") << Use::Capture << any << token << QString(canaryToken)
                                    << u"service* credential* organization name*"_s;
    QTest::addRow("capture, key with a name")
        << Use::Capture << circle << apiKey << plain
        << u"service* credential* key name* organization id* organization name*"_s;
    QTest::addRow("import, key") << Use::Import << any << apiKey << QString(canaryKey)
                                 << u"service* kind* organization name*"_s;
    QTest::addRow("import, token") << Use::Import << any << token << QString(canaryToken)
                                   << u"service* kind* organization id organization name*"_s;
    QTest::addRow("import, key with a name")
        << Use::Import << circle << apiKey << plain
        << u"service* kind* key name* organization id* organization name*"_s;
    QTest::addRow("import, of no service")
        << Use::Import << QString() << apiKey << plain << u"service* organization name*"_s;
    QTest::addRow("replace") << Use::Replace << form << apiKey << plain << u"credential* name"_s;
}

void TestCredentialInput::whatIsAskedFollowsKindAndUse()
{
    QFETCH(const Use, use);
    QFETCH(const QString, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, asked);
    CredentialInput form = input(use, service);
    form.setKind(kind);
    form.setCredential(value);
    QStringList fields;
    for (const Field field : allFields) {
        if (form.asks(field))
            fields.append(nameOf(field) + (form.needs(field) ? u"*"_s : QString()));
    }
    QCOMPARE(fields.join(u' '), asked);
}

void TestCredentialInput::theKindIsToldByTheValueOrChosen_data()
{
    QTest::addColumn<Use>("use");
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("chosen");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<int>("choices");
    const QString any = u"anyreach"_s;
    const QString circle = u"appcircle"_s;
    QTest::addRow("told") << Use::Capture << any << token << QString(canaryKey) << int(apiKey) << 0;
    QTest::addRow("told, with a blank inside")
        << Use::SignIn << any << token << u"ak_7f3a 90"_s << int(apiKey) << 0;
    QTest::addRow("nobody's") << Use::SignIn << any << apiKey << plain << -1 << 0;
    QTest::addRow("chosen") << Use::SignIn << circle << accessKey << plain << int(accessKey) << 2;
    QTest::addRow("chosen, nothing typed")
        << Use::SignIn << circle << apiKey << QString() << int(apiKey) << 2;
    QTest::addRow("the service has no such kind")
        << Use::Capture << circle << token << plain << -1 << 2;
    QTest::addRow("imported, told")
        << Use::Import << any << apiKey << QString(canaryToken) << int(token) << 1;
    QTest::addRow("of no service") << Use::Import << QString() << apiKey << plain << -1 << 0;
    QTest::addRow("replaced") << Use::Replace << any << apiKey << plain << int(apiKey) << 0;
}

void TestCredentialInput::theKindIsToldByTheValueOrChosen()
{
    QFETCH(const Use, use);
    QFETCH(const QString, service);
    QFETCH(const CredentialKind, chosen);
    QFETCH(const QString, value);
    QFETCH(const int, kind);
    QFETCH(const int, choices);
    CredentialInput form = input(use, service);
    form.setKind(chosen);
    form.setCredential(value);
    QCOMPARE(form.kind() ? int(form.kind()->kind) : -1, kind);
    QCOMPARE(int(form.kinds().size()), choices);
}

void TestCredentialInput::theFirstProblemIsNamed_data()
{
    QTest::addColumn<Use>("use");
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("problem");
    const QString any = u"anyreach"_s;
    const QString circle = u"appcircle"_s;
    const QString form = u"anyformat"_s;
    const auto row = [](const char *name, Use use, const QString &service, CredentialKind kind,
                        Field field, const QString &text, Field problem) {
        QTest::addRow("%s", name) << use << service << kind << field << text << problem;
    };
    row("no service", Use::SignIn, {}, apiKey, Field::Name, u"x"_s, Field::Service);
    row("no name", Use::Capture, circle, accessKey, Field::Name, u" "_s, Field::Name);
    row("no value", Use::SignIn, circle, apiKey, Field::Credential, u" "_s, Field::Credential);
    row("a value with a blank", Use::Capture, circle, apiKey, Field::Credential, plain + u" x"_s,
        Field::Credential);
    row("nobody's value", Use::Capture, any, apiKey, Field::Credential, plain, Field::Credential);
    row("a value of another service", Use::Import, any, apiKey, Field::Credential, plain,
        Field::Service);
    row("no value to replace with", Use::Replace, form, apiKey, Field::Credential, {},
        Field::Credential);
    row("no key name", Use::SignIn, circle, apiKey, Field::KeyName, {}, Field::KeyName);
    row("no organization id", Use::Import, circle, apiKey, Field::OrganizationId, {},
        Field::OrganizationId);
    row("a name for the organization id", Use::SignIn, circle, apiKey, Field::OrganizationId,
        u"org-123"_s, Field::OrganizationId);
    row("a name for it, imported", Use::Import, circle, apiKey, Field::OrganizationId, u"org-123"_s,
        Field::OrganizationId);
    row("a header that is split, imported", Use::Import, any, token, Field::OrganizationId,
        u"org 1"_s, Field::OrganizationId);
    row("a name for it, captured", Use::Capture, circle, apiKey, Field::OrganizationId,
        u"org-123"_s, Field::OrganizationId);
    row("a header that is split", Use::SignIn, any, token, Field::OrganizationId, u"org 1"_s,
        Field::OrganizationId);
    row("an address for the organization id", Use::SignIn, any, token, Field::OrganizationId,
        u"http://127.0.0.1:4010"_s, Field::OrganizationId);
    row("no organization", Use::SignIn, form, apiKey, Field::OrganizationName, u" "_s,
        Field::OrganizationName);
    row("no server", Use::SignIn, form, apiKey, Field::ServerAddress, {}, Field::ServerAddress);
    row("a server without encryption", Use::SignIn, form, apiKey, Field::ServerAddress,
        u"http://api.example"_s, Field::ServerAddress);
    row("an exchange without encryption", Use::SignIn, circle, accessKey, Field::AuthAddress,
        u"http://auth.example"_s, Field::AuthAddress);
}

void TestCredentialInput::theFirstProblemIsNamed()
{
    QFETCH(const Use, use);
    QFETCH(const QString, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QFETCH(const Field, problem);
    CredentialInput form = filled(use, service, kind, kind == token ? QString(canaryToken) : plain);
    if (field == Field::Credential)
        form.setCredential(text);
    else
        form.setText(field, text);
    QVERIFY(form.problem());
    QCOMPARE(nameOf(*form.problem()), nameOf(problem));
}

void TestCredentialInput::thereIsNoProblemWithWhatIsRight_data()
{
    QTest::addColumn<Use>("use");
    for (const Use use : { Use::SignIn, Use::Capture, Use::Import, Use::Replace })
        QTest::addRow("%d", int(use)) << use;
}

void TestCredentialInput::thereIsNoProblemWithWhatIsRight()
{
    QFETCH(const Use, use);
    QVERIFY(!filled(use, u"anyreach"_s, apiKey, canaryKey).problem());
    QVERIFY(!filled(use, u"anyreach"_s, token, canaryToken).problem());
    QVERIFY(!filled(use, u"appcircle"_s, apiKey, plain).problem());
    QVERIFY(!filled(use, u"appcircle"_s, accessKey, plain).problem());
    QVERIFY(!filled(use, u"anyformat"_s, apiKey, plain).problem());
    // A token needs no organization if no request is sent with it.
    CredentialInput tokenOnly = filled(use, u"anyreach"_s, token, canaryToken);
    tokenOnly.setText(Field::OrganizationId, {});
    QCOMPARE(tokenOnly.problem().has_value(), use == Use::SignIn);
}

/// Also one that nothing tells to be a key but the form's own field for it.
void TestCredentialInput::aWholeKeyInAnotherFieldIsAProblem()
{
    const ValueGuard guard(m_catalog);
    for (const QString &text : { QString(canaryToken), QString(u"my "_s + plain) }) {
        for (const Field field : { Field::KeyName, Field::OrganizationName, Field::Name }) {
            CredentialInput made = filled(Use::Capture, u"appcircle"_s, apiKey, plain);
            made.setText(field, text);
            QVERIFY(!made.problem());
            made.refuseKeys(guard);
            QVERIFY2(made.problem() == field, qPrintable(nameOf(field)));
            made.setText(field, u"ak_7f3a…9f"_s);
            QVERIFY(!made.problem());
        }
    }
}

void TestCredentialInput::aPartOfAKeyIsNoticed()
{
    CredentialInput form = input(Use::Capture, u"anyreach"_s);
    form.setCredential(u"ak_7f3a90b2"_s);
    QVERIFY(form.isOnlyAPart());
    form.setCredential(QString(canaryKey));
    QVERIFY(!form.isOnlyAPart());
    form.setCredential(QString(canaryToken));
    QVERIFY(!form.isOnlyAPart());
}

void TestCredentialInput::aSignInKnowsItsAddressesAndOrganization()
{
    CredentialInput form = filled(Use::SignIn, u"appcircle"_s, apiKey, plain);
    form.setKnown({ .serviceId = u"appcircle"_s,
                    .serverUrl = u"https://elsewhere.example"_s,
                    .organizationId = u"other"_s,
                    .organizationName = {},
                    .uuid = u"sign-in"_s });
    const CredentialFacts facts = form.facts();
    QCOMPARE(facts.uuid, u"sign-in"_s);
    QCOMPARE(facts.serviceId, u"appcircle"_s);
    QCOMPARE(facts.kind, apiKey);
    QCOMPARE(facts.serverUrl, u"https://api.acme.example"_s);
    QCOMPARE(facts.authUrl, u"https://auth.acme.example"_s);
    QCOMPARE(facts.credentialId, u"ci"_s);
    QCOMPARE(facts.organizationId, guid);
    QCOMPARE(facts.organizationName, QString()); // the form does not ask for it
    QCOMPARE(facts.name, u"Production"_s);
    const CredentialFacts other = filled(Use::SignIn, u"anyformat"_s, apiKey, plain).facts();
    QCOMPARE(other.authUrl, QString());
    QCOMPARE(other.credentialId, QString());
    QCOMPARE(other.organizationId, QString());
    QCOMPARE(other.organizationName, u"Acme"_s);
}

void TestCredentialInput::whatIsCapturedBelongsWhereItWasMade_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("serverUrl");
    QTest::addColumn<QString>("authUrl");
    QTest::addColumn<QString>("organizationId");
    const QString circle = u"appcircle"_s;
    QTest::addRow("there") << circle << u"HTTPS://api.acme.example/"_s << u"Acme"_s
                           << u"https://api.acme.example"_s << u"https://auth.acme.example"_s
                           << u"org-1"_s;
    QTest::addRow("in another organization")
        << circle << u"https://api.acme.example"_s << u"Other"_s << u"https://api.acme.example"_s
        << u"https://auth.acme.example"_s << QString();
    QTest::addRow("in the sandbox") << circle << Places::sandbox() << u"Acme"_s << Places::sandbox()
                                    << Places::sandbox() << u"org-1"_s;
    QTest::addRow("nobody knows where")
        << circle << QString() << u"Acme"_s << u"https://api.appcircle.io"_s
        << u"https://auth.acme.example"_s << u"org-1"_s;
    QTest::addRow("at another service")
        << u"anyformat"_s << u"https://api.acme.example"_s << u"Acme"_s
        << u"https://api.anyformat.ai"_s << QString() << QString();
}

void TestCredentialInput::whatIsCapturedBelongsWhereItWasMade()
{
    QFETCH(const QString, service);
    QFETCH(const QString, server);
    QFETCH(const QString, organization);
    QFETCH(const QString, serverUrl);
    QFETCH(const QString, authUrl);
    QFETCH(const QString, organizationId);
    const auto kind = service == u"appcircle"_s ? accessKey : apiKey;
    CredentialInput form = input(Use::Capture, service);
    form.setKind(kind);
    form.setCredential(plain);
    form.setText(Field::OrganizationName, organization);
    form.setKnown({ .serviceId = u"appcircle"_s,
                    .serverUrl = server,
                    .organizationId = u"org-1"_s,
                    .organizationName = u"Acme"_s,
                    .kind = accessKey,
                    .authUrl = u"https://auth.acme.example"_s,
                    .uuid = u"always the same"_s });
    const CredentialFacts facts = form.facts();
    QCOMPARE(facts.serverUrl, serverUrl);
    QCOMPARE(facts.authUrl, authUrl);
    QCOMPARE(facts.organizationId, organizationId);
    QCOMPARE(facts.organizationName, organization);
    QCOMPARE(facts.uuid, u"always the same"_s);
}

void TestCredentialInput::whatIsImportedBelongsToItsService()
{
    CredentialInput form = filled(Use::Import, u"appcircle"_s, apiKey, plain);
    const CredentialFacts facts = form.facts();
    QCOMPARE(facts.serverUrl, u"https://api.appcircle.io"_s);
    QCOMPARE(facts.authUrl, u"https://auth.appcircle.io"_s);
    QCOMPARE(facts.credentialId, u"ci"_s);
    QCOMPARE(facts.organizationId, guid);
    QCOMPARE(facts.organizationName, u"Acme"_s);
}

void TestCredentialInput::anotherServiceIsNamedAndNeedsNothingElse()
{
    CredentialInput form =
        CredentialInput::ofAnother(Use::Import, { u"anyreach"_s, u"Anyreach"_s });
    form.setCredential(plain);
    form.setText(Field::Name, u"CI"_s);
    QVERIFY(form.asks(Field::ServiceName) && form.asks(Field::Kind));
    QCOMPARE(nameOf(*form.problem()), u"service name"_s);
    form.setText(Field::ServiceName, u"ANYREACH"_s);
    QCOMPARE(nameOf(*form.problem()), u"service name"_s);
    form.setText(Field::ServiceName, u" GitHub "_s);
    form.setKind(token);
    QVERIFY(!form.problem());
    QCOMPARE(form.facts().serviceId, u"GitHub"_s);
    QCOMPARE(form.facts().kind, token);
    QCOMPARE(form.facts().serverUrl, QString());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialInput)

#include "tst_credentialinput.moc"
