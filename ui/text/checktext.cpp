// SPDX-License-Identifier: MIT
#include "ui/text/checktext.h"

#include "core/clock.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace keyturn::checktext {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

} // namespace

QString line(const std::optional<CheckRecord> &check, const Clock &clock)
{
    if (!check)
        return CheckText::tr("Never verified");
    const QString ago = timetext::ago(check->checkedAt, clock);
    switch (check->outcome) {
    case CheckOutcome::Works:
        return CheckText::tr("Verified %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::NotAllowed:
        return CheckText::tr("Valid, but not allowed %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::OrganizationMissing:
        return CheckText::tr("Organization missing %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::Refused:
        return CheckText::tr("Refused %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::NotAccepted:
        return CheckText::tr("Not accepted %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::Expired:
        return CheckText::tr("Refused as expired %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::Unreachable:
        return CheckText::tr("Could not be verified %1", "%1: 3 minutes ago").arg(ago);
    case CheckOutcome::Unclear:
        return CheckText::tr("No clear answer %1", "%1: 3 minutes ago").arg(ago);
    }
    Q_UNREACHABLE();
}

Tone tone(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return Tone::Good;
    case CheckOutcome::Refused:
    case CheckOutcome::Expired:
        return Tone::Bad;
    case CheckOutcome::NotAllowed:
    case CheckOutcome::OrganizationMissing:
    case CheckOutcome::NotAccepted:
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

Icon icon(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Works ? Icon::Ok : Icon::Warn;
}

Message message(const CheckResult &result, const ServiceProfile &service)
{
    switch (result.outcome) {
    case CheckOutcome::Works:
        return { CheckText::tr("The key works"),
                 CheckText::tr("%1 accepted it.").arg(service.name) };
    case CheckOutcome::NotAllowed:
        return { CheckText::tr("The key is valid, but may not do what was asked"),
                 CheckText::tr("%1 accepted it and denied the request. Other requests may work.")
                     .arg(service.name) };
    case CheckOutcome::OrganizationMissing:
        return { CheckText::tr("It does not say which organization"),
                 CheckText::tr("It works only together with an organization.") };
    case CheckOutcome::Expired:
        return { CheckText::tr("The key has expired"),
                 CheckText::tr("%1 refused it, and its end has passed.").arg(service.name) };
    case CheckOutcome::Refused:
    case CheckOutcome::NotAccepted:
        if (result.error)
            return errortext::refusedCredential(*result.error, errortext::Attempt::Verify, service);
        return { CheckText::tr("%1 did not accept the key").arg(service.name), {} };
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear: {
        Message why = result.error
            ? errortext::api(*result.error, errortext::Attempt::Verify, service.name)
            : Message{ CheckText::tr("%1 gave no clear answer").arg(service.name), {} };
        why.text += (why.text.isEmpty() ? QString() : QString(QChar(u' ')))
            + CheckText::tr("Whether the key works is not known.");
        return why;
    }
    }
    Q_UNREACHABLE();
}

} // namespace keyturn::checktext
