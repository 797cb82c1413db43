// SPDX-License-Identifier: MIT
#include "ui/text/checkmessage.h"

#include "core/listtext.h"
#include "models/checktext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString cannotBeVerified(int count)
{
    return count == 1 ? CheckText::tr("This key cannot be verified")
                      : CheckText::tr("%Ln cannot be verified", nullptr, count);
}

Message aboutRequests(int count)
{
    return { cannotBeVerified(count),
             CheckText::tr("Keyturn knows no request that checks this kind of key. Nothing was "
                           "sent.") };
}

Message aboutServices(int count)
{
    return { cannotBeVerified(count),
             CheckText::tr("Keyturn does not know the service, so it cannot ask whether the value "
                           "works. Keyturn can still keep, show and copy the value.") };
}

Message aboutServers(int count)
{
    return {
        count == 1 ? CheckText::tr("The key was not asked about: its server is not known")
                   : CheckText::tr("%Ln were not asked about: their servers are not known", nullptr,
                                   count),
        CheckText::tr(
            "Nothing was sent. Choose “Edit…” in the details to say for which server it is.")
    };
}

} // namespace

Message checkMessage(const CheckResult &result, const ServiceProfile &service)
{
    if (!result.isAsked)
        return aboutRequests(1);
    const checktext::Words words = checktext::words(result.outcome);
    if (!result.error)
        return { words.heading, words.meaning };
    switch (result.outcome) {
    case CheckOutcome::Refused:
    case CheckOutcome::NotAccepted:
        return errortext::refusedCredential(*result.error, errortext::Attempt::Verify, service);
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear: {
        Message why = errortext::api(*result.error, errortext::Attempt::Verify, service.name);
        why.text += (why.text.isEmpty() ? QString() : QString(QChar(u' ')))
            + CheckText::tr("Whether the key works is not known.");
        return why;
    }
    case CheckOutcome::Works:
    case CheckOutcome::NotAllowed:
    case CheckOutcome::OrganizationMissing:
    case CheckOutcome::Expired:
        break;
    }
    return { words.heading, words.meaning };
}

Message notAsked(int ofUnknownService, int withoutRequest, int ofUnknownServer)
{
    QList<Message> messages;
    if (ofUnknownServer > 0)
        messages.append(aboutServers(ofUnknownServer));
    if (withoutRequest > 0)
        messages.append(aboutRequests(withoutRequest));
    if (ofUnknownService > 0)
        messages.append(aboutServices(ofUnknownService));
    if (messages.isEmpty())
        return {};
    Message message = messages.takeFirst();
    for (const Message &other : messages)
        message.text += u'\n' + ListText::labelled(other.title, other.text);
    return message;
}

} // namespace keyturn
