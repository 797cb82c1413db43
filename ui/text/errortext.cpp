// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "core/displaytext.h"

#include <QCoreApplication>
#include <QDir>

namespace keyturn::errortext {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The server's own words, quoted, when it sent any.
QString quoted(const ApiError &error)
{
    const DisplayText said(error.serverText.trimmed());
    if (said.text().isEmpty())
        return {};
    //: %1 is what the server answered, in its own language
    return QChar(u' ') + ErrorText::tr("The server says: “%1”").arg(said.inSentence());
}

QString hostOf(const ApiError &error)
{
    return DisplayText(error.host).inSentence();
}

QString forbiddenAction(Attempt attempt)
{
    switch (attempt) {
    case Attempt::List:
        return ErrorText::tr("This credential may not list what is here.");
    case Attempt::Create:
        return ErrorText::tr(
            "This credential may not create keys or tokens here. Nothing was created.");
    case Attempt::Rename:
        return ErrorText::tr("This credential may not rename. The old name stays.");
    case Attempt::Delete:
        return ErrorText::tr(
            "This credential may not delete keys or tokens here. Nothing was deleted.");
    case Attempt::Connect:
    case Attempt::Verify:
        return ErrorText::tr("The credential works, but it may not manage keys here.");
    case Attempt::Exchange:
        return ErrorText::tr("The key may not have an access token for this organization.");
    case Attempt::ReadOrganizations:
        return ErrorText::tr("The key may not see the list of organizations.");
    case Attempt::Health:
        return ErrorText::tr("The service does not tell how it is.");
    }
    Q_UNREACHABLE();
}

QString nothingDone(Attempt attempt)
{
    switch (attempt) {
    case Attempt::Create:
        return QChar(u' ') + ErrorText::tr("Nothing was created.");
    case Attempt::Delete:
        return QChar(u' ') + ErrorText::tr("Nothing was deleted.");
    case Attempt::Rename:
        return QChar(u' ') + ErrorText::tr("The old name stays.");
    case Attempt::List:
    case Attempt::Connect:
    case Attempt::Verify:
    case Attempt::Exchange:
    case Attempt::ReadOrganizations:
    case Attempt::Health:
        return {};
    }
    Q_UNREACHABLE();
}

Message unknownOutcome(const ApiError &error, Attempt attempt, const QString &service)
{
    const QString why = error.kind == ApiError::Kind::TimedOut
        ? ErrorText::tr("%1 did not answer in time.").arg(service)
        : ErrorText::tr("The connection ended before a readable answer had come.");
    switch (attempt) {
    case Attempt::Create:
        return { ErrorText::tr("%1 may have created it").arg(service),
                 why + QChar(u' ')
                     + ErrorText::tr(
                         "The request was sent once and is not repeated. If it was created, "
                         "its secret is lost: delete it and create a new one.") };
    case Attempt::Delete:
        return { ErrorText::tr("%1 may have deleted it").arg(service),
                 why + QChar(u' ') + ErrorText::tr("Reload the list to see what is there.") };
    case Attempt::Rename:
        return { ErrorText::tr("%1 may have renamed it").arg(service),
                 why + QChar(u' ') + ErrorText::tr("Reload the list to see its name.") };
    case Attempt::Exchange:
        return { ErrorText::tr("No access token came"),
                 why + QChar(u' ')
                     + ErrorText::tr("If one was made, it ends by itself. You can ask again.") };
    case Attempt::List:
    case Attempt::Connect:
    case Attempt::Verify:
    case Attempt::ReadOrganizations:
    case Attempt::Health:
        break;
    }
    return { why, {} };
}

Message retryLater(const ApiError &error)
{
    if (error.retryAfter) {
        return { ErrorText::tr("Too many requests"),
                 ErrorText::tr("The server asks to wait %n second(s).", nullptr,
                               int(error.retryAfter->count())) };
    }
    return { ErrorText::tr("Too many requests"),
             ErrorText::tr("The server asks to wait. Try again in a minute.") };
}

} // namespace

Message api(const ApiError &error, Attempt attempt, const QString &service)
{
    using Kind = ApiError::Kind;
    if (error.outcomeUnknown)
        return unknownOutcome(error, attempt, service);
    const QString nothing = nothingDone(attempt);
    switch (error.kind) {
    case Kind::NameNotFound:
        return { ErrorText::tr("The server's name was not found"),
                 ErrorText::tr(
                     "There is no server called %1, or this computer is offline. Check the address "
                     "and the network.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::ConnectionRefused:
        return { ErrorText::tr("The server refused the connection"),
                 ErrorText::tr(
                     "Nothing answers at %1. Check the address and the port, or whether the server "
                     "is running.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::ConnectionLost:
        return { ErrorText::tr("The connection was lost"),
                 ErrorText::tr(
                     "%1 closed the connection before a whole answer had come. Try again.")
                         .arg(service)
                     + nothing };
    case Kind::NetworkUnreachable:
        return { ErrorText::tr("No network"),
                 ErrorText::tr("%1 cannot be reached from here. Check this computer's network.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::TimedOut:
        return { ErrorText::tr("%1 did not answer in time").arg(service),
                 ErrorText::tr("The server may be busy, or the network slow. Try again.")
                     + nothing };
    case Kind::Canceled:
        return { ErrorText::tr("Canceled"), nothing.trimmed() };
    case Kind::CertificateRefused:
        return {
            ErrorText::tr("The server's certificate was refused"),
            ErrorText::tr(
                "%1 could not prove who it is: %2 The certificate names %3. Keyturn sent nothing. "
                "Check the address, this computer's clock, or ask whoever runs the server.")
                    .arg(hostOf(error), error.certificateReason,
                         error.certificateName.isEmpty()
                             ? ErrorText::tr("nobody")
                             : DisplayText(error.certificateName).inSentence())
                + nothing
        };
    case Kind::ProxyLoginRequired:
        return {
            ErrorText::tr("The proxy wants a login"),
            ErrorText::tr(
                "This computer's proxy asks for a user name and password, which Keyturn does not "
                "send. Log in to the proxy in the system settings, then try again.")
                + nothing
        };
    case Kind::ProxyFailed:
        return { ErrorText::tr("The proxy did not work"),
                 ErrorText::tr(
                     "This computer's proxy could not be reached. Check the proxy in the system "
                     "settings.")
                     + nothing };
    case Kind::Redirected:
        return { ErrorText::tr("The server sends elsewhere"),
                 ErrorText::tr(
                     "%1 answered with a redirect, which Keyturn never follows with a credential. "
                     "Check the server address.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::TooLarge:
        return { ErrorText::tr("The answer is too large"),
                 ErrorText::tr(
                     "The server sent more than a list of keys can be. Check the server address.")
                     + nothing };
    case Kind::Unauthorized:
        if (attempt == Attempt::Exchange) {
            return { ErrorText::tr("%1 refused the key").arg(service),
                     ErrorText::tr("It was deleted, has expired or was not typed whole (401).")
                         + quoted(error) };
        }
        if (attempt == Attempt::Verify) {
            return { ErrorText::tr("%1 refused the credential").arg(service),
                     ErrorText::tr("It was deleted, has expired or was not typed whole (401).")
                         + quoted(error) };
        }
        return { ErrorText::tr("%1 refused the credential").arg(service),
                 ErrorText::tr(
                     "It was deleted, has expired or was not typed whole (401). Sign in again with "
                     "one that works.")
                     + nothing + quoted(error) };
    case Kind::OrganizationMissing:
        return {
            ErrorText::tr("The token does not say which organization"),
            ErrorText::tr(
                "A personal access token works in several organizations and must name one with "
                "each request (401). Enter the organization ID.")
                + nothing
        };
    case Kind::Forbidden:
        return { ErrorText::tr("Not allowed (403)"),
                 forbiddenAction(attempt) + QChar(u' ')
                     + ErrorText::tr("Ask for the admin role in this organization.")
                     + quoted(error) };
    case Kind::NotFound:
    case Kind::MethodNotAllowed:
        if (error.assumedAddress) {
            return {
                ErrorText::tr("%1 did not answer at the address that Keyturn assumes").arg(service),
                ErrorText::tr("%1 was answered with %2.")
                        .arg(DisplayText(error.request).inSentence())
                        .arg(error.httpStatus)
                    + nothing
            };
        }
        return { ErrorText::tr("Not found (%1)").arg(error.httpStatus),
                 ErrorText::tr("%1 has nothing at %2. Check the server address.")
                         .arg(hostOf(error), DisplayText(error.request).inSentence())
                     + nothing + quoted(error) };
    case Kind::Conflict:
        return { ErrorText::tr("The server found a conflict (409)"),
                 ErrorText::tr("Something else changed it at the same time. Reload and try again.")
                     + nothing + quoted(error) };
    case Kind::Invalid:
        return { ErrorText::tr("%1 did not accept the input").arg(service),
                 (quoted(error).isEmpty()
                      ? ErrorText::tr("It gave no reason (%1).").arg(error.httpStatus)
                      : quoted(error).trimmed())
                     + nothing };
    case Kind::RateLimited: {
        Message message = retryLater(error);
        message.text += nothing;
        return message;
    }
    case Kind::ServerFault:
        return { ErrorText::tr("%1 has a problem (%2)").arg(service).arg(error.httpStatus),
                 ErrorText::tr("The fault is on the server's side. Try again later.") + nothing
                     + quoted(error) };
    case Kind::UnexpectedStatus:
        return { ErrorText::tr("An unexpected answer (%1)").arg(error.httpStatus),
                 ErrorText::tr(
                     "Keyturn does not know what this answer means. Check the server address.")
                     + nothing + quoted(error) };
    case Kind::NotJson:
        return { ErrorText::tr("This does not look like %1").arg(service),
                 ErrorText::tr(
                     "%1 answered with a web page or something else that is not the service's API. "
                     "Check the server address.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::Protocol:
        return { ErrorText::tr("The answer could not be understood"),
                 ErrorText::tr("%1 answered in a form that Keyturn does not know.").arg(service)
                     + nothing };
    }
    Q_UNREACHABLE();
}

Message refusedCredential(const ApiError &error, Attempt attempt, const ServiceProfile &service)
{
    const auto meaning = service.statusMeanings.find(error.httpStatus);
    if (meaning == service.statusMeanings.end())
        return api(error, attempt, service.name);
    switch (meaning->second) {
    case StatusMeaning::Refused: {
        ApiError refused = error;
        refused.kind = ApiError::Kind::Unauthorized;
        if (error.httpStatus == 401)
            return api(refused, attempt, service.name);
        return { ErrorText::tr("%1 refused the credential").arg(service.name),
                 ErrorText::tr("It was deleted, has expired or was not typed whole (%1).")
                         .arg(error.httpStatus)
                     + quoted(error) };
    }
    case StatusMeaning::NotAllowed: {
        ApiError forbidden = error;
        forbidden.kind = ApiError::Kind::Forbidden;
        return api(forbidden, attempt, service.name);
    }
    case StatusMeaning::NotAccepted:
        return { ErrorText::tr("%1 did not accept the credential").arg(service.name),
                 ErrorText::tr("It is not valid, or it may not do this: %1 answers both with %2.")
                         .arg(service.name)
                         .arg(error.httpStatus)
                     + quoted(error) };
    }
    Q_UNREACHABLE();
}

Message keychain(const KeychainError &error)
{
    using Kind = KeychainError::Kind;
    switch (error.kind) {
    case Kind::Absent:
        return {
            ErrorText::tr("Not in the keychain"),
            ErrorText::tr(
                "The keychain no longer has this entry. It was removed by another program or on "
                "another day.")
        };
    case Kind::Locked:
        return {
            ErrorText::tr("The keychain is locked"),
            ErrorText::tr(
                "Unlock it with your password, usually the one you log in with, then try again.")
        };
    case Kind::Denied:
        return {
            ErrorText::tr("The keychain said no"),
            ErrorText::tr(
                "Access was denied or the unlock prompt was dismissed. Try again and allow it.")
        };
    case Kind::NoService:
        return {
            ErrorText::tr("There is no keychain"),
            ErrorText::tr(
                "No keychain service answers in this session. Install and start one, for example "
                "gnome-keyring or KeePassXC, then try again.")
        };
    case Kind::NoCollection:
        return {
            ErrorText::tr("There is no keyring to keep it in"),
            ErrorText::tr(
                "The keychain service runs but has no default keyring. Create one, for example "
                "with the program “Passwords and Keys”, then try again.")
        };
    case Kind::TimedOut:
        return {
            ErrorText::tr("The keychain does not answer"),
            ErrorText::tr(
                "It may be waiting for you: look for an unlock prompt behind other windows, then "
                "try again.")
        };
    case Kind::Mismatch:
        return { ErrorText::tr("The keychain did not keep it"),
                 ErrorText::tr("It reported success, but reading it back gave something else.") };
    case Kind::Refused:
        return { ErrorText::tr("The keychain cannot keep this value"),
                 ErrorText::tr(
                     "It is empty, too long, or holds characters that no credential has.") };
    case Kind::Canceled:
        return { ErrorText::tr("Canceled"),
                 ErrorText::tr("The keychain was not asked any further.") };
    case Kind::Unavailable:
        return { ErrorText::tr("The keychain cannot be used"),
                 ErrorText::tr(
                     "It failed for a reason that it does not tell. Logging out and in again often "
                     "helps.") };
    case Kind::HelperMissing:
        return {
            ErrorText::tr("Keyturn is not completely installed"),
            ErrorText::tr(
                "Its program “keyturn-keychain” is missing or cannot be started, and without it "
                "Keyturn cannot ask your keychain. Install Keyturn again, then try again.")
        };
    }
    Q_UNREACHABLE();
}

std::optional<Message> keychainState(KeychainState state)
{
    using Kind = KeychainError::Kind;
    const auto of = [](Kind kind) { return keychain({ kind, {} }); };
    switch (state) {
    case KeychainState::Unknown:
    case KeychainState::Ready:
        return std::nullopt;
    case KeychainState::Waiting:
        return Message{ ErrorText::tr("Waiting for your keychain"),
                        ErrorText::tr(
                            "Look for an unlock prompt; it may be behind other windows.") };
    case KeychainState::Locked:
        return of(Kind::Locked);
    case KeychainState::Denied:
        return of(Kind::Denied);
    case KeychainState::NoService:
        return of(Kind::NoService);
    case KeychainState::NoCollection:
        return of(Kind::NoCollection);
    case KeychainState::NotResponding:
        return of(Kind::TimedOut);
    case KeychainState::Unavailable:
        return of(Kind::Unavailable);
    case KeychainState::HelperMissing:
        return of(Kind::HelperMissing);
    }
    Q_UNREACHABLE();
}

Message store(const StoreError &error)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::NotWritable:
        return { ErrorText::tr("Keyturn cannot write its own file"),
                 ErrorText::tr("Its data folder is read-only. Nothing was sent.") };
    case Kind::Full:
        return { ErrorText::tr("The disk is full"),
                 ErrorText::tr("Free some space, then try again. Nothing was sent.") };
    case Kind::Damaged:
        return { ErrorText::tr("Keyturn's own file is damaged"),
                 ErrorText::tr(
                     "Start Keyturn again: it sets the damaged file aside and begins a new one.") };
    case Kind::TooNew:
        return { ErrorText::tr("Keyturn's own file is from a newer version"),
                 ErrorText::tr("Start that version, or move the file away.") };
    case Kind::Closed:
    case Kind::Failed:
        return { ErrorText::tr("Keyturn's own file cannot be used"),
                 ErrorText::tr("What happens here cannot be remembered. Nothing was sent.") };
    }
    Q_UNREACHABLE();
}

namespace {

Message noService(const QString &serviceId, const ServiceCatalog &catalog)
{
    Message message;
    message.title = ErrorText::tr("Keyturn does not know its service “%1” any more")
                        .arg(DisplayText(serviceId).inSentence());
    // A file that cannot be used does not tell its service: by custom it is named like it.
    for (const ProfileProblem &problem : catalog.problems()) {
        if (problem.file != serviceId + QLatin1String(".json"))
            continue;
        message.text = ErrorText::tr("The service's file %1 cannot be used: %2 Mend it and start "
                                     "Keyturn again. The sign-in and its credential are still "
                                     "here.")
                           .arg(DisplayText(problem.file).inSentence(), problem.reason);
        return message;
    }
    message.text = ErrorText::tr("The service's file is gone from %1. Put it back and start "
                                 "Keyturn again, or choose another account. The sign-in and its "
                                 "credential are still here.")
                       .arg(QDir::toNativeSeparators(DisplayText(catalog.userFolder()).text()));
    return message;
}

} // namespace

Message opening(const OpenError &error, const ConnectionRecord &record,
                const ServiceCatalog &catalog)
{
    switch (error.kind) {
    case OpenError::Kind::NoService:
        return noService(record.serviceId, catalog);
    case OpenError::Kind::BadAddress: {
        const auto server = ServerUrl::parse(record.serverUrl);
        return { ErrorText::tr("its address cannot be used"),
                 ErrorText::tr("“%1”: %2 Sign in again with the right address.")
                     .arg(DisplayText(record.serverUrl).inSentence(),
                          server ? QString() : serverUrl(server.error())) };
    }
    case OpenError::Kind::Keychain:
        return keychain(error.keychain);
    }
    Q_UNREACHABLE();
}

Message vault(const VaultError &error)
{
    if (error.keychain)
        return keychain(*error.keychain);
    if (error.store) {
        return {
            ErrorText::tr("In the keychain, but not in the list"),
            ErrorText::tr(
                "The secret is in your keychain, but Keyturn could not write its own index: the "
                "entry would not be found again from here. Copy it now.")
        };
    }
    Q_UNREACHABLE();
}

Message envFile(envfile::Problem problem, const QString &fileName)
{
    using envfile::Problem;
    const QString name = DisplayText(fileName).inSentence();
    switch (problem) {
    case Problem::IsLink:
        return { ErrorText::tr("%1 is a link").arg(name),
                 ErrorText::tr("A secret is not written to where a link points. Choose the file "
                               "itself. Nothing was written.") };
    case Problem::NotAFile:
        return { ErrorText::tr("%1 is not a file").arg(name),
                 ErrorText::tr("Choose a file, or a new name. Nothing was written.") };
    case Problem::NotReadable:
        return { ErrorText::tr("%1 cannot be read").arg(name),
                 ErrorText::tr("Its lines could not be kept, so nothing was written.") };
    case Problem::NotWritable:
        return { ErrorText::tr("%1 cannot be written").arg(name),
                 ErrorText::tr("The file or its folder is write-protected, belongs to somebody "
                               "else, or the disk is full. Nothing was changed.") };
    case Problem::TooLarge:
        return { ErrorText::tr("%1 is too large").arg(name),
                 ErrorText::tr("A file with variables has at most 1 MiB. Nothing was written.") };
    case Problem::NotText:
        return { ErrorText::tr("%1 is not a text file").arg(name),
                 ErrorText::tr("Only UTF-8 text can be added to. Nothing was written.") };
    case Problem::AlreadyThere:
    case Problem::Changed:
        return { ErrorText::tr("%1 has just changed").arg(name),
                 ErrorText::tr("Another program wrote to it meanwhile. Nothing was written; try "
                               "again.") };
    case Problem::NotClear:
        return { ErrorText::tr("%1 cannot be added to").arg(name),
                 ErrorText::tr("With one more line the rest of it would mean something else: look "
                               "for a quote that is not closed. Nothing was written.") };
    case Problem::NotRepresentable:
        return { ErrorText::tr("This value does not fit into a file of variables"),
                 ErrorText::tr(
                     "It holds a character that no line can hold. Nothing was written.") };
    case Problem::NotKept:
        return { ErrorText::tr("%1 does not hold what was written").arg(name),
                 ErrorText::tr("The file was read again, and it is different. Look at it, and do "
                               "not rely on the value being there.") };
    }
    Q_UNREACHABLE();
}

Message snippet(SnippetError error)
{
    switch (error) {
    case SnippetError::NotRepresentable:
        return { ErrorText::tr("This cannot be written in that language"),
                 ErrorText::tr("The value or the organization holds a character that does not fit "
                               "there, such as a line break in a header.") };
    case SnippetError::BadTemplate:
        return { ErrorText::tr("The profile of this service is faulty"),
                 ErrorText::tr("One of its snippets cannot be read.") };
    }
    Q_UNREACHABLE();
}

QString expiry(ExpiryError error)
{
    switch (error) {
    case ExpiryError::NotChosen:
        return ErrorText::tr("Choose when it expires.");
    case ExpiryError::InvalidDate:
        return ErrorText::tr(
            "That is not a date. Enter one like 31.12.2027 or pick it from the calendar.");
    case ExpiryError::NotInFuture:
        return ErrorText::tr("The date is not in the future. Choose tomorrow or later.");
    case ExpiryError::TooFar:
        return ErrorText::tr("The date is later than this service allows.");
    case ExpiryError::NeverNotAllowed:
        return ErrorText::tr("This service does not allow a key without an end.");
    }
    Q_UNREACHABLE();
}

QString serverUrl(ServerUrlError error)
{
    switch (error) {
    case ServerUrlError::Empty:
        return ErrorText::tr("Enter the address of the server.");
    case ServerUrlError::NotAUrl:
        return ErrorText::tr("That is not an address. It looks like https://api.example.com.");
    case ServerUrlError::SchemeNotAllowed:
        return ErrorText::tr(
            "Only https is allowed, so that nobody on the way can read the credential. Plain "
            "http works for this computer alone.");
    case ServerUrlError::UserInfoNotAllowed:
        return ErrorText::tr(
            "Leave out everything before the @: an address with a user name in it can pretend "
            "to be another server.");
    case ServerUrlError::QueryNotAllowed:
        return ErrorText::tr("Leave out everything from the ? or # on.");
    case ServerUrlError::HostMissing:
        return ErrorText::tr("The address names no server.");
    }
    Q_UNREACHABLE();
}

QString credential(CredentialTextError error)
{
    switch (error) {
    case CredentialTextError::Empty:
        return ErrorText::tr("Enter the key or token.");
    case CredentialTextError::Blank:
        return ErrorText::tr(
            "A key or token has no blanks inside. Was more than the value copied, for example "
            "“Bearer” in front?");
    case CredentialTextError::ControlCharacter:
        return ErrorText::tr(
            "The value holds a line break or another invisible character. Copy it again, "
            "alone.");
    case CredentialTextError::NotAscii:
        return ErrorText::tr(
            "The value holds a character that no key or token has, perhaps a curly quote. Copy "
            "it again from where it was shown.");
    case CredentialTextError::TooLong:
        return ErrorText::tr("That is longer than any key or token. Was a whole file copied?");
    }
    Q_UNREACHABLE();
}

Message refusal(const CreateFlow::Refusal &refusal, const QString &service)
{
    if (const auto *error = std::get_if<ExpiryError>(&refusal))
        return { expiry(*error), {} };
    if (const auto *error = std::get_if<KeychainError>(&refusal)) {
        Message message = keychain(*error);
        message.text += QChar(u' ') + ErrorText::tr("Nothing was created yet.");
        return message;
    }
    if (const auto *error = std::get_if<StoreError>(&refusal))
        return store(*error);
    return api(std::get<ApiError>(refusal), Attempt::Create, service);
}

} // namespace keyturn::errortext
