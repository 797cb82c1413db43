// SPDX-License-Identifier: MIT
#include "ui/text/origintext.h"

#include <QCoreApplication>

namespace keyturn::origintext {

namespace {

class OriginText
{
    Q_DECLARE_TR_FUNCTIONS(OriginText)
};

} // namespace

QString fact(Origin origin)
{
    switch (origin) {
    case Origin::Unknown:
        return OriginText::tr("Unknown");
    case Origin::Unasked:
        return OriginText::tr("Appeared in the list; not made here");
    case Origin::Mine:
        return OriginText::tr("Made by me");
    case Origin::Colleague:
        return OriginText::tr("Made by a colleague");
    case Origin::Investigate:
        return OriginText::tr("To investigate");
    }
    return {};
}

QString choice(Origin origin)
{
    switch (origin) {
    case Origin::Mine:
        return OriginText::tr("&Mine", "a key");
    case Origin::Colleague:
        return OriginText::tr("A &colleague's", "a key");
    case Origin::Investigate:
        return OriginText::tr("&Investigate");
    case Origin::Unknown:
    case Origin::Unasked:
        break;
    }
    return OriginText::tr("&Unknown", "who made a key");
}

QString mark(Origin origin)
{
    if (origin == Origin::Investigate)
        return OriginText::tr("To investigate");
    return origin == Origin::Unasked ? OriginText::tr("Not made here") : QString();
}

} // namespace keyturn::origintext
