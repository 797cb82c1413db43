// SPDX-License-Identifier: MIT
#include "ui/text/inputtext.h"

#include "core/displaytext.h"
#include "core/listtext.h"
#include "ui/text/keyinfield.h"
#include "ui/text/kindtext.h"

#include <QCoreApplication>

namespace keyturn::inputtext {

using namespace Qt::StringLiterals;

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

QString signInLabel(Field field)
{
    switch (field) {
    case Field::Service:
        return InputText::tr("&Service");
    case Field::Kind:
        return InputText::tr("K&ind");
    case Field::Credential:
        // lint-allow(word): names the field that takes keys and tokens of every service
        return InputText::tr("Cre&dential");
    case Field::KeyName:
        return InputText::tr("&Key name");
    case Field::OrganizationId:
        return InputText::tr("&Organization ID");
    case Field::OrganizationName:
        return InputText::tr("&Organization");
    case Field::ServerAddress:
        return InputText::tr("Server &address");
    case Field::AuthAddress:
        return InputText::tr("A&uth address");
    case Field::Name:
        return InputText::tr("Account &name");
    case Field::ServiceName:
        return {};
    }
    Q_UNREACHABLE();
}

QString captureLabel(Field field)
{
    switch (field) {
    case Field::Service:
        return InputText::tr("S&ervice");
    case Field::Credential:
        return InputText::tr("&Key or token");
    case Field::KeyName:
        return InputText::tr("Key na&me");
    case Field::OrganizationId:
        return InputText::tr("Organization &ID");
    case Field::OrganizationName:
        return InputText::tr("&Organization (optional)");
    case Field::Name:
        return InputText::tr("&Name");
    case Field::ServiceName:
    case Field::Kind:
    case Field::ServerAddress:
    case Field::AuthAddress:
        return {};
    }
    Q_UNREACHABLE();
}

QString fieldName(Use use, Field field)
{
    switch (field) {
    case Field::Service:
        return InputText::tr("Service");
    case Field::ServiceName:
        return InputText::tr("Service name");
    case Field::Kind:
        return InputText::tr("Type");
    case Field::Credential:
        // lint-allow(word): names the field that takes keys and tokens of every service
        return use == Use::Replace ? InputText::tr("New key") : InputText::tr("Credential");
    case Field::KeyName:
        return InputText::tr("Key name");
    case Field::OrganizationId:
        return InputText::tr("Organization ID");
    case Field::OrganizationName:
        return InputText::tr("Organization");
    case Field::ServerAddress:
        return InputText::tr("Server address");
    case Field::AuthAddress:
        return InputText::tr("Auth address");
    case Field::Name:
        return use == Use::SignIn ? InputText::tr("Account name") : InputText::tr("Name");
    }
    Q_UNREACHABLE();
}

QString importPlaceholder(Field field)
{
    switch (field) {
    case Field::Name:
        return InputText::tr("Name");
    case Field::KeyName:
        return InputText::tr("Key name, as at the service");
    case Field::OrganizationId:
        return InputText::tr("Organization ID");
    case Field::OrganizationName:
        return InputText::tr("Organization (optional)");
    case Field::ServiceName:
        return InputText::tr("Name of the service");
    case Field::Service:
    case Field::Kind:
    case Field::Credential:
    case Field::ServerAddress:
    case Field::AuthAddress:
        return {};
    }
    Q_UNREACHABLE();
}

QString capturePlaceholder(const CredentialInput &input, Field field)
{
    switch (field) {
    case Field::KeyName:
        return InputText::tr("As it is called where it was made");
    case Field::OrganizationId:
        return InputText::tr("A GUID, shown where the key was made");
    case Field::OrganizationName:
        return input.expectedKind() == CredentialKind::Token
            ? InputText::tr("Tokens work in all of your organizations")
            : QString();
    case Field::ServiceName:
    case Field::Service:
    case Field::Kind:
    case Field::Credential:
    case Field::ServerAddress:
    case Field::AuthAddress:
    case Field::Name:
        return {};
    }
    Q_UNREACHABLE();
}

QString prefixesOf(const ServiceProfile &service)
{
    QStringList prefixes;
    for (const KindProfile &kind : service.kinds)
        prefixes.append(kind.prefix);
    prefixes.removeAll(QString()); // of a kind whose values begin with anything
    return ListText::joined(prefixes);
}

QString serviceInSentence(const CredentialInput &input)
{
    return DisplayText(input.service()->name).inSentence();
}

QString beginsOtherwise(const CredentialInput &input)
{
    return InputText::tr("This does not begin like a key or token of %1.")
        .arg(input.service()->name);
}

Hint credentialHint(const CredentialInput &input)
{
    constexpr qsizetype enoughToTell = 4;
    const auto &credential = input.credential();
    if (!credential)
        return { Tone::Bad,
                 credential.error() == CredentialTextError::Empty
                     ? QString()
                     : errortext::credential(credential.error()) };
    if (input.use() == Use::Replace || !input.service())
        return {};
    if (!input.kind() && input.use() == Use::SignIn)
        return { Tone::Bad,
                 credential->size() >= enoughToTell ? beginsOtherwise(input) : QString() };
    if (!input.kind())
        return { Tone::Bad,
                 InputText::tr(
                     "%1 has no keys or tokens that begin like this. Its own begin with: %2")
                     .arg(serviceInSentence(input), prefixesOf(*input.service())) };
    if (input.use() == Use::Capture && input.isOnlyAPart())
        return { Tone::Warning,
                 InputText::tr("This seems to be only a part of a key: “%1” is missing inside.")
                     .arg(input.kind()->idEnd) };
    return {};
}

/// If the address ends with the path of one of the service's requests, that path; otherwise empty.
/// Users may paste the address of a request from the service's documentation.
QString requestPathIn(const QString &address, const ServiceProfile *service)
{
    const QStringView plain =
        address.endsWith(u'/') ? QStringView(address).chopped(1) : QStringView(address);
    const auto isEnd = [plain](const QString &path) {
        return path.size() > 1 && !path.contains(u'{') && plain.endsWith(path);
    };
    for (const KindProfile &kind : service ? service->kinds : std::vector<KindProfile>()) {
        for (const auto &[operation, endpoint] : kind.endpoints) {
            if (isEnd(endpoint.path))
                return endpoint.path;
        }
        if (kind.exchange && isEnd(kind.exchange->endpoint.path))
            return kind.exchange->endpoint.path;
    }
    for (const Probe &probe : service ? service->probes : std::vector<Probe>()) {
        if (isEnd(probe.endpoint.path))
            return probe.endpoint.path;
    }
    return {};
}

Hint addressHint(const QString &text, const ServiceProfile *service)
{
    const auto server = ServerUrl::parse(text);
    if (!server)
        return { Tone::Bad, errortext::serverUrl(server.error()) };
    if (server->host().contains("xn--"_L1))
        return { Tone::Warning,
                 InputText::tr("The name holds letters of other alphabets. Written plainly it is "
                               "%1.")
                     .arg(server->host()) };
    if (const QString path = requestPathIn(server->text(), service); !path.isEmpty())
        return { Tone::Warning,
                 InputText::tr("This is the address of a request, not of the server. Leave out %1 "
                               "at its end.")
                     .arg(path) };
    return {};
}

QString idText(const CredentialInput &input, const QString &usual)
{
    const bool isAddress = CredentialInput::isAddress(input.text(Field::OrganizationId));
    if (!input.kind()->organizationHeader.isEmpty())
        return isAddress ? InputText::tr("This is an address. Enter the ID alone.") : usual;
    return InputText::tr(
        "An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as "
        "6f9619ff-8b86-d011-b42d-00c04fc964ff, and not the organization's name.");
}

Message credentialProblem(const CredentialInput &input)
{
    const auto &credential = input.credential();
    const QString why =
        credential ? beginsOtherwise(input) : errortext::credential(credential.error());
    if (input.use() == Use::SignIn && !credential
        && credential.error() == CredentialTextError::Empty)
        return { InputText::tr("Enter the key or token"),
                 InputText::tr("Paste it as it was shown.") };
    switch (input.use()) {
    case Use::SignIn:
        return { InputText::tr("The key or token cannot be used"), why };
    case Use::Replace:
        return { InputText::tr("This is not a whole key"), why };
    case Use::Capture:
    case Use::Import:
        break;
    }
    if (credential || credential.error() != CredentialTextError::Empty)
        return {};
    return { InputText::tr("Enter the key or token"), InputText::tr("Paste it as it was shown.") };
}

} // namespace

QString label(Use use, Field field)
{
    switch (use) {
    case Use::SignIn:
        return signInLabel(field);
    case Use::Capture:
        return captureLabel(field);
    case Use::Import:
        return {};
    case Use::Replace:
        return field == Field::Credential ? InputText::tr("&New key")
                                          : InputText::tr("N&ame in the vault");
    }
    Q_UNREACHABLE();
}

QString name(Use use, Field field, int number)
{
    const QString plain = fieldName(use, field);
    //: What a field of a list's row is called: "Organization 3"
    return number > 0 ? InputText::tr("%1 %2").arg(plain).arg(number) : plain;
}

QString placeholder(const CredentialInput &input, Field field)
{
    switch (input.use()) {
    case Use::SignIn:
        return field == Field::Name ? InputText::tr("Optional") : QString();
    case Use::Capture:
        return capturePlaceholder(input, field);
    case Use::Import:
        return importPlaceholder(field);
    case Use::Replace:
        return {};
    }
    Q_UNREACHABLE();
}

Hint hint(const CredentialInput &input, Field field)
{
    const KindProfile *kind = input.kind();
    switch (field) {
    case Field::Credential:
        return credentialHint(input);
    case Field::KeyName:
        return { Tone::Neutral,
                 InputText::tr("As it is called where it was made; sent together with the key.") };
    case Field::OrganizationId:
        return { Tone::Neutral,
                 kind && !kind->organizationHeader.isEmpty()
                     ? InputText::tr("Sent as %1 with every request.")
                           .arg(QString::fromLatin1(kind->organizationHeader))
                     : InputText::tr("A GUID, shown where the key was made.") };
    case Field::OrganizationName:
        return { Tone::Neutral,
                 input.needs(field)
                     ? InputText::tr("A key of %1 does not say which organization it is for. Your "
                                     "name for it tells one from another.")
                           .arg(input.service()->name)
                     : InputText::tr("You will see this name in Keyturn (optional).") };
    case Field::ServerAddress:
    case Field::AuthAddress:
        return addressHint(input.text(field), input.service());
    case Field::ServiceName:
    case Field::Service:
    case Field::Kind:
    case Field::Name:
        return {};
    }
    Q_UNREACHABLE();
}

Message problem(const CredentialInput &input, Field field)
{
    if (input.holdsKey(field))
        return keyinfield::message();
    switch (field) {
    case Field::Service:
        return { InputText::tr("The service is not known any more"),
                 InputText::tr("%1 came from a file of your own, which is gone. Put the file back "
                               "and start Keyturn again, or sign out.")
                     .arg(DisplayText(input.known().serviceId).inSentence()) };
    case Field::Credential:
        return credentialProblem(input);
    case Field::KeyName:
        return {
            InputText::tr("Enter the key's name"),
            InputText::tr("%1 asks for it together with the key.").arg(serviceInSentence(input))
        };
    case Field::OrganizationId:
        return { InputText::tr("Enter the organization ID"),
                 idText(input,
                        InputText::tr("A token works in several organizations and names one with "
                                      "each request. The ID has no spaces; it is not the name in "
                                      "the address of the dashboard.")) };
    case Field::OrganizationName:
        return { InputText::tr("Name the organization"),
                 InputText::tr("Nothing in the key tells which organization it is for: with keys "
                               "of two of them, the names alone tell them apart.") };
    case Field::ServerAddress:
    case Field::AuthAddress:
        return { InputText::tr("The address cannot be used"),
                 addressHint(input.text(field), input.service()).text };
    case Field::Name:
        return { InputText::tr("Enter a name"),
                 InputText::tr("You will see this name in the vault.") };
    case Field::ServiceName:
    case Field::Kind:
        return {};
    }
    Q_UNREACHABLE();
}

QString sentence(const CredentialInput &input, Field field)
{
    if (input.holdsKey(field))
        return keyinfield::sentence();
    switch (field) {
    case Field::Service:
        return input.service()
            ? InputText::tr("%1 has no keys or tokens that begin like this. Choose another "
                            "service, or leave it out.")
                  .arg(serviceInSentence(input))
            : InputText::tr("Choose the service that the key belongs to, or leave it out.");
    case Field::ServiceName:
        return input.text(field).isEmpty()
            ? InputText::tr("Enter the name of the service that the key belongs to.")
            : InputText::tr("%1 is in the list of services: choose it there.")
                  .arg(DisplayText(input.text(field)).inSentence());
    case Field::KeyName:
        return InputText::tr(
            "Enter the key's own name at the service: it is sent along with the key.");
    case Field::OrganizationId:
        if (input.text(field).isEmpty())
            return InputText::tr(
                "Enter the ID of its organization: it is sent along with the key.");
        return idText(input,
                      InputText::tr("This cannot be an organization ID: it has no spaces, only "
                                    "letters, digits and signs."));
    case Field::Name:
        return InputText::tr("Enter a name. You will see this name in the vault.");
    case Field::Kind:
    case Field::Credential:
    case Field::OrganizationName:
    case Field::ServerAddress:
    case Field::AuthAddress:
        return {};
    }
    Q_UNREACHABLE();
}

QString suggestedName(const CredentialInput &input)
{
    if (!input.service())
        return {};
    const QString service = DisplayText(input.service()->name).text();
    if (input.use() == Use::Import) {
        const QString kind = input.kind() ? kindtext::noun(input.kind()->kind) : QString();
        //: A name for a credential: %1 is its service, %2 its kind
        return InputText::tr("%1 %2", "service and kind").arg(service, kind).trimmed();
    }
    switch (input.expectedKind()) {
    case CredentialKind::ApiKey:
        return InputText::tr("%1 key").arg(service);
    case CredentialKind::Token:
        return InputText::tr("%1 token").arg(service);
    case CredentialKind::PersonalAccessKey:
        return InputText::tr("%1 access key").arg(service);
    }
    Q_UNREACHABLE();
}

QString addressWithoutRequest(const CredentialInput &input, Field field)
{
    const auto server = ServerUrl::parse(input.text(field));
    const QString path = server ? requestPathIn(server->text(), input.service()) : QString();
    return path.isEmpty() ? QString() : server->text().chopped(path.size());
}

} // namespace keyturn::inputtext
