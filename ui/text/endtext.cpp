// SPDX-License-Identifier: MIT
#include "ui/text/endtext.h"

#include "models/timetext.h"

#include <QCoreApplication>

namespace keyturn::endtext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(endtext)
};

QString words(const std::optional<QDateTime> &end, const Clock &clock)
{
    return end ? timetext::resolvedShort(*end, clock) : Text::tr("Never");
}

} // namespace

QString exactly(const KnownEnd &end, const Clock &clock)
{
    if (end.isKnown)
        return words(end.at, clock);
    return end.asked
        //: %1 is a moment, or "Never"
        ? Text::tr("Asked for %1, not confirmed").arg(words(end.asked->at, clock))
        : Text::tr("Unknown");
}

Message otherThanAsked(const KnownEnd &end, const QString &serviceName, const Clock &clock)
{
    return { Text::tr("The expiry is not the one that was asked for"),
             //: a moment or "Never", the name of a service, a moment or "Never"
             Text::tr("Asked for: %1. %2 says that it ends: %3.")
                 .arg(words(end.asked->at, clock), serviceName, words(end.at, clock)) };
}

} // namespace keyturn::endtext
