// SPDX-License-Identifier: MIT
#include "ui/text/checkmessage.h"

#include "models/checktext.h"

#include <QCoreApplication>

namespace keyturn {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

} // namespace

Message checkMessage(const CheckResult &result, const ServiceProfile &service)
{
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

Message cannotVerify(int count)
{
    return { count == 1 ? CheckText::tr("It cannot be verified")
                        : CheckText::tr("%n cannot be verified", nullptr, count),
             CheckText::tr("Keyturn does not know the service, so it cannot ask whether the value "
                           "works. It can keep it, show it and copy it.") };
}

} // namespace keyturn
