// SPDX-License-Identifier: MIT
#include "models/policytext.h"

#include "core/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace keyturn::policytext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(policytext)
};

} // namespace

QString breach(PolicyBreach breach, const Policy &policy)
{
    switch (breach) {
    case PolicyBreach::Name:
        //: %1 is a pattern like team-*
        return Text::tr("Your policy wants names like %1.")
            .arg(DisplayText(policy.namePattern).inSentence());
    case PolicyBreach::NeverExpires:
        return Text::tr("Your policy wants keys to expire.");
    case PolicyBreach::LivesTooLong:
        return Text::tr("Your policy allows at most %Ln days.", nullptr, policy.longestDays);
    case PolicyBreach::NoOwner:
        return Text::tr("Your policy wants an owner.");
    }
    Q_UNREACHABLE();
}

QString breaches(const std::vector<PolicyBreach> &breaches, const Policy &policy)
{
    QStringList sentences;
    for (const PolicyBreach one : breaches)
        sentences.append(breach(one, policy));
    return sentences.join(u' ');
}

} // namespace keyturn::policytext
