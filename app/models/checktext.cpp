// SPDX-License-Identifier: MIT
#include "models/checktext.h"

#include "models/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn::checktext {

using namespace Qt::StringLiterals;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

} // namespace

Weight weight(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return Weight::Good;
    case CheckOutcome::NotAllowed:
    case CheckOutcome::OrganizationMissing:
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear:
        return Weight::Doubtful;
    case CheckOutcome::Refused:
    case CheckOutcome::NotAccepted:
    case CheckOutcome::Expired:
        return Weight::Bad;
    }
    Q_UNREACHABLE();
}

Words words(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return { CheckText::tr("Verified"), CheckText::tr("Verified %1", "%1: 3 minutes ago"),
                 CheckText::tr("The key works"), CheckText::tr("The service accepted it.") };
    case CheckOutcome::NotAllowed:
        return { CheckText::tr("Not allowed"), CheckText::tr("Not allowed %1", "%1: 3 minutes ago"),
                 CheckText::tr("The key is valid, but may not do what was asked"),
                 CheckText::tr(
                     "The service knows it, but it may not do what was asked to check it.") };
    case CheckOutcome::OrganizationMissing:
        return { CheckText::tr("Organization missing"),
                 CheckText::tr("Organization missing %1", "%1: 3 minutes ago"),
                 CheckText::tr("The key does not say which organization"),
                 CheckText::tr(
                     "The key needs the ID of its organization, and none is known here.") };
    case CheckOutcome::Refused:
        return { CheckText::tr("Refused"), CheckText::tr("Refused %1", "%1: 3 minutes ago"),
                 CheckText::tr("The service refused the key"),
                 CheckText::tr("The service refused it: it is not valid, or no longer.") };
    case CheckOutcome::NotAccepted:
        return {
            CheckText::tr("Not accepted"), CheckText::tr("Not accepted %1", "%1: 3 minutes ago"),
            CheckText::tr("The service did not accept the key"),
            CheckText::tr("The service did not accept the key, and does not say whether it is no "
                          "longer valid or only not allowed.")
        };
    case CheckOutcome::Expired:
        // "%1" is the time of the check, not the end of the key.
        return { CheckText::tr("Expired", "result of a check"),
                 CheckText::tr("Refused as expired %1", "%1: 3 minutes ago"),
                 CheckText::tr("The key has expired"),
                 CheckText::tr("The service refused it, and its last day has passed.") };
    case CheckOutcome::Unreachable:
        return { CheckText::tr("Could not be reached"),
                 CheckText::tr("Could not be reached %1", "%1: 3 minutes ago"),
                 CheckText::tr("The service could not be reached"),
                 CheckText::tr("No answer of the service came. That says nothing about the "
                               "key.") };
    case CheckOutcome::Unclear:
        return { CheckText::tr("Unclear", "result of a check"),
                 CheckText::tr("No clear answer %1", "%1: 3 minutes ago"),
                 CheckText::tr("The service gave no clear answer"),
                 CheckText::tr("The service answered with something that says neither yes nor "
                               "no.") };
    }
    Q_UNREACHABLE();
}

QString line(const std::optional<CheckRecord> &check, const Clock &clock)
{
    return check ? words(check->outcome).dated.arg(timetext::ago(check->checkedAt, clock))
                 : CheckText::tr("Never verified");
}

QString summary(const std::vector<CheckOutcome> &outcomes)
{
    using enum CheckOutcome;
    const auto count = [&outcomes](std::initializer_list<CheckOutcome> kinds) {
        return int(std::count_if(outcomes.begin(), outcomes.end(), [&kinds](CheckOutcome each) {
            return std::find(kinds.begin(), kinds.end(), each) != kinds.end();
        }));
    };
    QStringList parts;
    if (const int n = count({ Works }))
        parts.append(CheckText::tr("%Ln work", "of the entries that were verified", n));
    if (const int n = count({ Refused }))
        parts.append(CheckText::tr("%Ln refused", nullptr, n));
    if (const int n = count({ Expired }))
        parts.append(CheckText::tr("%Ln expired", nullptr, n));
    if (const int n = count({ NotAllowed, OrganizationMissing, NotAccepted }))
        parts.append(CheckText::tr("%Ln not allowed", nullptr, n));
    if (const int n = count({ Unreachable }))
        parts.append(CheckText::tr("%Ln could not be reached", nullptr, n));
    if (const int n = count({ Unclear }))
        parts.append(CheckText::tr("%Ln gave no clear answer", nullptr, n));
    return parts.join(u" · "_s);
}

} // namespace keyturn::checktext
