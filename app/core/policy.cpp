// SPDX-License-Identifier: MIT
#include "core/policy.h"

#include "core/clock.h"
#include "core/lifetime.h"

#include <QRegularExpression>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

bool livesTooLong(const QDateTime &from, const QDateTime &to, int longestDays)
{
    // A day may have 25 hours, and the last one counts whole.
    constexpr qint64 hour = 3600; // seconds
    constexpr qint64 day = 24 * hour;
    return (from.secsTo(to) - hour) / day > longestDays;
}

} // namespace

bool Policy::isEmpty() const
{
    return longestDays == 0 && !forbidsNever && namePattern.isEmpty() && !requiresOwner;
}

bool Policy::allowsName(const QString &name) const
{
    if (namePattern.isEmpty())
        return true;
    // QRegularExpression::wildcardToRegularExpression() is about paths: its "*" stops at "/".
    const QString pattern = QRegularExpression::escape(namePattern)
                                .replace("\\*"_L1, ".*"_L1)
                                .replace("\\?"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(name)
        .hasMatch();
}

std::vector<PolicyBreach> breachesOf(const Policy &policy, const PolicySubject &subject,
                                     const Clock &clock)
{
    std::vector<PolicyBreach> breaches;
    if (!policy.allowsName(subject.name))
        breaches.push_back(PolicyBreach::Name);
    const KnownEnd &end = subject.end;
    const bool isToldOrAsked = end.isKnown || end.asked;
    const std::optional<QDateTime> at = end.isKnown || !end.asked ? end.at : end.asked->at;
    if (isToldOrAsked && !at && policy.forbidsNever)
        breaches.push_back(PolicyBreach::NeverExpires);
    const QDateTime now = clock.now();
    if (at && policy.longestDays > 0 && !hasEnded(at, now)
        && livesTooLong(subject.createdAt.value_or(now), *at, policy.longestDays))
        breaches.push_back(PolicyBreach::LivesTooLong);
    if (policy.requiresOwner && subject.owner && subject.owner->trimmed().isEmpty())
        breaches.push_back(PolicyBreach::NoOwner);
    return breaches;
}

} // namespace keyturn
