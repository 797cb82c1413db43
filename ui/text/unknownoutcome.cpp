// SPDX-License-Identifier: MIT
#include "ui/text/unknownoutcome.h"

#include <QCoreApplication>

namespace keyturn::errortext {

namespace {

struct UnknownOutcome
{
    Q_DECLARE_TR_FUNCTIONS(UnknownOutcome)
};

/// The server's own words with a space before them; empty if the server sent none.
QString quoted(const ApiError &error)
{
    const QString said = serverSaid(error);
    return said.isEmpty() ? QString() : QChar(u' ') + said;
}

/// What came in place of an answer that tells whether the request was carried out.
QString whyUnknown(const ApiError &error, const QString &service)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::TimedOut:
        return UnknownOutcome::tr("%1 did not answer in time.").arg(service);
    case Kind::Canceled:
        return UnknownOutcome::tr("The request was canceled before the answer had come.");
    case Kind::Redirected:
        return UnknownOutcome::tr("%1 answered with a redirect, which Keyturn does not follow.")
            .arg(service);
    case Kind::TooLarge:
        return UnknownOutcome::tr("The answer was too large to be read.");
    case Kind::LengthUnclear:
        return UnknownOutcome::tr(
            "The answer stated two lengths, so nobody can tell where it ends.");
    case Kind::NotJson:
    case Kind::Protocol:
        return UnknownOutcome::tr("The answer could not be understood.");
    default:
        break;
    }
    if (error.httpStatus >= 400) {
        return UnknownOutcome::tr("%1 answered with an error (%2).")
                   .arg(service)
                   .arg(error.httpStatus)
            + quoted(error);
    }
    return UnknownOutcome::tr("The connection ended before a readable answer had come.");
}

} // namespace

Message unknownOutcome(const ApiError &error, Attempt attempt, const QString &service)
{
    const QString why = whyUnknown(error, service);
    switch (attempt) {
    case Attempt::Create:
        return { UnknownOutcome::tr("%1 may have created the key").arg(service),
                 why + QChar(u' ')
                     + UnknownOutcome::tr(
                         "The request was sent once and is not repeated. If it was created, "
                         "its secret is lost: delete it and create a new one.") };
    case Attempt::Delete:
    case Attempt::DeleteAmongOthers:
        return { UnknownOutcome::tr("%1 may have deleted the key").arg(service),
                 why + QChar(u' ') + UnknownOutcome::tr("Refresh the list to see what is there.") };
    case Attempt::Rename:
        return { UnknownOutcome::tr("%1 may have renamed the key").arg(service),
                 why + QChar(u' ') + UnknownOutcome::tr("Refresh the list to see its name.") };
    case Attempt::Exchange:
        return { UnknownOutcome::tr("No access token came"),
                 why + QChar(u' ')
                     + UnknownOutcome::tr(
                         "If a token was made, it expires on its own. You can ask again.") };
    case Attempt::List:
    case Attempt::Connect:
    case Attempt::Verify:
    case Attempt::ReadOrganizations:
    case Attempt::Health:
        break;
    }
    return { why, {} };
}

} // namespace keyturn::errortext
