// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "core/displaytext.h"
#include "ui/text/unknownoutcome.h"

#include <QCoreApplication>

namespace keyturn::errortext {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The server's own words with a space before them, to be put after a sentence of Keyturn; empty if
/// the server sent none.
QString quoted(const ApiError &error)
{
    const QString said = serverSaid(error);
    return said.isEmpty() ? QString() : QChar(u' ') + said;
}

QString hostOf(const ApiError &error)
{
    return DisplayText(error.host).inSentence();
}

QString forbiddenAction(Attempt attempt)
{
    switch (attempt) {
    case Attempt::List:
        return ErrorText::tr("This key may not list what is here.");
    case Attempt::Create:
        return ErrorText::tr("This key may not create keys or tokens here. Nothing was created.");
    case Attempt::Rename:
        return ErrorText::tr("This key may not rename. The old name stays.");
    case Attempt::Delete:
        return ErrorText::tr("This key may not delete keys or tokens here. Nothing was deleted.");
    case Attempt::DeleteAmongOthers:
        return ErrorText::tr("The key that Keyturn uses may not delete this.");
    case Attempt::Connect:
    case Attempt::Verify:
        return ErrorText::tr("The key works, but it may not manage keys here.");
    case Attempt::Exchange:
        return ErrorText::tr("The key may not have an access token for this organization.");
    case Attempt::ReadOrganizations:
        return ErrorText::tr("The key may not see the list of organizations.");
    case Attempt::Health:
        return ErrorText::tr("The service does not say how it is.");
    }
    Q_UNREACHABLE();
}

/// The server's own reason. Only if the server gave none, Keyturn advises which role to ask for.
QString forbiddenReason(const ApiError &error, Attempt attempt)
{
    const QString said = quoted(error);
    if (!said.isEmpty() && attempt == Attempt::List)
        return said + u' '
            + ErrorText::tr("Ask an admin of this organization, or sign in with another key.");
    // How a service is, it is asked without a credential: no role would help.
    return said.isEmpty() && attempt != Attempt::Health
        ? QChar(u' ') + ErrorText::tr("Ask for the admin role in this organization.")
        : said;
}

QString nothingDone(Attempt attempt)
{
    switch (attempt) {
    case Attempt::Create:
        return QChar(u' ') + ErrorText::tr("Nothing was created.");
    case Attempt::Delete:
        return QChar(u' ') + ErrorText::tr("Nothing was deleted.");
    case Attempt::DeleteAmongOthers:
        return QChar(u' ') + ErrorText::tr("Not deleted.");
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

/// True if the user entered what the request carries, apart from the credential itself.
bool carriesInput(Attempt attempt)
{
    return attempt == Attempt::Create || attempt == Attempt::Rename || attempt == Attempt::Exchange;
}

Message conflict(const ApiError &error, Attempt attempt)
{
    QString why;
    switch (attempt) {
    case Attempt::Create:
    case Attempt::Rename:
        why = ErrorText::tr("Perhaps the name is taken, or something changed at the same time. "
                            "Refresh the list and look.");
        break;
    case Attempt::Delete:
    case Attempt::DeleteAmongOthers:
        why = ErrorText::tr("Something changed at the same time. Refresh the list and try again.");
        break;
    case Attempt::List:
    case Attempt::Connect:
    case Attempt::Verify:
    case Attempt::Exchange:
    case Attempt::ReadOrganizations:
    case Attempt::Health:
        why = ErrorText::tr("The server could not answer as things are there now. Try again.");
        break;
    }
    return { ErrorText::tr("The server found a conflict (409)"),
             why + nothingDone(attempt) + quoted(error) };
}

Message notThere(const ApiError &error, Attempt attempt)
{
    const bool isOfOne = attempt == Attempt::Rename || attempt == Attempt::Delete
        || attempt == Attempt::DeleteAmongOthers;
    const QString advice = isOfOne && error.kind == ApiError::Kind::NotFound
        ? ErrorText::tr("Perhaps it was deleted meanwhile: refresh the list, or check the server "
                        "address.")
        : ErrorText::tr("Check the server address.");
    return { error.kind == ApiError::Kind::NotFound
                 ? ErrorText::tr("Not found (%1)").arg(error.httpStatus)
                 : ErrorText::tr("The server does not offer this (%1)").arg(error.httpStatus),
             (error.kind == ApiError::Kind::NotFound ? ErrorText::tr("%1 has nothing at %2.")
                                                     : ErrorText::tr("%1 does not offer %2."))
                     .arg(hostOf(error), DisplayText(error.request).inSentence())
                 + u' ' + advice + nothingDone(attempt) + quoted(error) };
}

Message invalid(const ApiError &error, Attempt attempt, const QString &service)
{
    const QString said = quoted(error);
    const QString why = said.isEmpty()
        ? ErrorText::tr("The service gave no reason (%1).").arg(error.httpStatus)
        : said.trimmed();
    if (carriesInput(attempt))
        return { ErrorText::tr("%1 did not accept the input").arg(service),
                 why + nothingDone(attempt) };
    return { ErrorText::tr("%1 did not accept the request").arg(service),
             why + u' '
                 + ErrorText::tr("The server may run another version of the service than Keyturn "
                                 "knows. Check the server address, or tell whoever runs the "
                                 "server.")
                 + nothingDone(attempt) };
}

Message unexpectedStatus(const ApiError &error, Attempt attempt)
{
    constexpr int proxyLogin = 407; // that of a real proxy is ProxyLoginRequired
    const QString rest = nothingDone(attempt) + quoted(error);
    if (error.httpStatus == proxyLogin)
        return { ErrorText::tr("The server answers like a proxy (407)"),
                 ErrorText::tr("%1 asks for the login to a proxy, but this computer uses no proxy "
                               "for it. Check the server address.")
                         .arg(hostOf(error))
                     + rest };
    return { ErrorText::tr("An unexpected answer (%1)").arg(error.httpStatus),
             ErrorText::tr("Keyturn does not know what this answer means. Check the server "
                           "address.")
                 + rest };
}

Message retryLater(const ApiError &error)
{
    if (error.retryAfter) {
        return { ErrorText::tr("Too many requests"),
                 ErrorText::tr("The server asks to wait %Ln second(s).", nullptr,
                               int(error.retryAfter->count())) };
    }
    return { ErrorText::tr("Too many requests"),
             ErrorText::tr("The server asks to wait. Try again in a minute.") };
}

} // namespace

QString serverSaid(const ApiError &error)
{
    const DisplayText said(error.serverText.trimmed());
    if (said.text().isEmpty())
        return {};
    //: %1 is what the server answered, in its own language
    return ErrorText::tr("The server says: “%1”").arg(said.inSentence());
}

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
        if (error.certificateName.isEmpty()) {
            return { ErrorText::tr("There is no secure connection"),
                     ErrorText::tr("%1: %2 Perhaps it speaks plain http there, or another port is "
                                   "meant. No key was sent. Check the address.")
                             .arg(hostOf(error), error.certificateReason)
                         + nothing };
        }
        return { ErrorText::tr("The server's certificate was refused"),
                 ErrorText::tr(
                     "%1 could not prove who it is: %2 The certificate names %3. No key was sent. "
                     "Check the address, this computer's clock, or ask whoever runs the server.")
                         .arg(hostOf(error), error.certificateReason,
                              DisplayText(error.certificateName).inSentence())
                     + nothing };
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
                     "%1 answered with a redirect, which Keyturn never follows with a key. "
                     "Check the server address.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::TooLarge:
        return { ErrorText::tr("The answer is too large"),
                 (attempt == Attempt::List
                      ? ErrorText::tr("The server sent more than a list of keys can be.")
                      : ErrorText::tr("The server sent more than such an answer can be."))
                     + u' ' + ErrorText::tr("Check the server address.") + nothing };
    case Kind::LengthUnclear:
        return { ErrorText::tr("The answer cannot be read"),
                 ErrorText::tr(
                     "The answer of %1 states two lengths, so nobody can tell where it ends. A "
                     "fault of the server, or of a proxy before it: tell whoever runs it.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::Unauthorized:
        if (attempt == Attempt::Connect) {
            return {
                ErrorText::tr("%1 refused the key").arg(service),
                ErrorText::tr(
                    "The key or token was deleted, has expired or is incomplete (401). Check the "
                    "value, or use another key.")
                    + quoted(error)
            };
        }
        if (attempt == Attempt::Exchange) {
            return { ErrorText::tr("%1 refused the key").arg(service),
                     ErrorText::tr(
                         "The key or token was deleted, has expired or is incomplete (401).")
                         + quoted(error) };
        }
        if (attempt == Attempt::Verify) {
            return { ErrorText::tr("%1 refused the key").arg(service),
                     ErrorText::tr(
                         "The key or token was deleted, has expired or is incomplete (401).")
                         + quoted(error) };
        }
        return { ErrorText::tr("%1 refused the key").arg(service),
                 ErrorText::tr("The key or token was deleted, has expired or is incomplete (401). "
                               "Sign in again with a key that works.")
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
                 forbiddenAction(attempt) + forbiddenReason(error, attempt) };
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
        return notThere(error, attempt);
    case Kind::Conflict:
        return conflict(error, attempt);
    case Kind::Invalid:
        return invalid(error, attempt, service);
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
        return unexpectedStatus(error, attempt);
    case Kind::NotJson:
        return { ErrorText::tr("This does not look like %1").arg(service),
                 ErrorText::tr(
                     "%1 answered with a web page or something else that is not the service's API. "
                     "Check the server address.")
                         .arg(hostOf(error))
                     + nothing };
    case Kind::Protocol:
        return {
            ErrorText::tr("The answer could not be understood"),
            (error.detail.isEmpty()
                 ? ErrorText::tr("%1 answered in a form that Keyturn does not know.").arg(service)
                 //: %2 is the place in the answer that is missing or wrong: "[0].key_id"
                 : ErrorText::tr("%1 answered in a form that Keyturn does not know (%2).")
                       .arg(service, error.detail))
                + nothing
        };
    }
    Q_UNREACHABLE();
}

Message limitedCredential(const ApiError &error, const ServiceProfile &service)
{
    const bool isListed = service.listsSomething();
    const QString said = serverSaid(error);
    const QString advice = isListed
        ? ErrorText::tr("Ask for the admin role, or connect anyway to see what it may see.")
        : ErrorText::tr(
            "The key or token may lack a role there. Connect anyway to keep it and use it for what "
            "it may do.");
    return { isListed ? ErrorText::tr("%1 accepted it, but it may not manage keys here (403)")
                            .arg(service.name)
                      : ErrorText::tr("%1 accepted it, but did not allow the request (403)")
                            .arg(service.name),
             said.isEmpty() ? advice
                            : said + QChar(u' ')
                     + ErrorText::tr("You can connect anyway and see what it may see.") };
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
        return { ErrorText::tr("%1 refused the key").arg(service.name),
                 ErrorText::tr("The key or token was deleted, has expired or is incomplete (%1).")
                         .arg(error.httpStatus)
                     + quoted(error) };
    }
    case StatusMeaning::NotAllowed: {
        ApiError forbidden = error;
        forbidden.kind = ApiError::Kind::Forbidden;
        return api(forbidden, attempt, service.name);
    }
    case StatusMeaning::NotAccepted:
        return { ErrorText::tr("%1 did not accept the key").arg(service.name),
                 ErrorText::tr(
                     "The key or token is not valid, or may not do this: %1 answers both with %2.")
                         .arg(service.name)
                         .arg(error.httpStatus)
                     + quoted(error) };
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
