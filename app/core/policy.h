// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QString>

#include <vector>

namespace keyturn {

/// The own rules of an organization for its keys, as its admin has written them down for one
/// sign-in. They are known on this computer only; the service is not asked and does not keep to
/// them.
struct Policy
{
    int longestDays = 0; ///< 0: any lifetime
    bool forbidsNever = false;
    /// What a name must look like: `*` stands for any characters, `?` for one. Empty: any name.
    QString namePattern = {};
    bool requiresOwner = false;
    bool isBinding = false; ///< what breaks it is not created, instead of a warning only

    /// No rule at all.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool allowsName(const QString &name) const; ///< capital letters count

    bool operator==(const Policy &) const = default;
};

enum class PolicyBreach
{
    Name,
    NeverExpires,
    LivesTooLong,
    NoOwner
};

/// What a policy judges.
struct PolicySubject
{
    QString name;
    KnownEnd end; ///< an end that is not known breaks nothing; one that was asked for counts
    std::optional<QDateTime> createdAt; ///< UTC; empty: its life is counted from now on
    std::optional<QString> owner; ///< empty: not known here whether it has one
};

/// All rules that it breaks, in the order of PolicyBreach. What has ended breaks no rule about the
/// end. A lifetime is one of whole days; it may be longer by the rest of its last day, so that
/// "90 days" are 90 days.
[[nodiscard]] std::vector<PolicyBreach>
breachesOf(const Policy &policy, const PolicySubject &subject, const Clock &clock);

} // namespace keyturn
