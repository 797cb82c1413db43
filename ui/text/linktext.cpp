// SPDX-License-Identifier: MIT
#include "ui/text/linktext.h"

#include <QCoreApplication>

namespace keyturn::linktext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Links)
};

QString title()
{
    return Text::tr("The link was not followed");
}

} // namespace

Message refused(AppLinkError error)
{
    switch (error) {
    case AppLinkError::TooLong:
        return { title(), Text::tr("No page, organization or key has a link that long.") };
    case AppLinkError::UnknownPlace:
        return { title(),
                 Text::tr("A link can show a page, an organization or a key, and do nothing else. "
                          "This one asks for something different.") };
    case AppLinkError::BadName:
        return { title(),
                 Text::tr("What this link names has characters that the name of no page, "
                          "organization or key has.") };
    }
    return {};
}

Message notThere(AppLink::To to)
{
    switch (to) {
    case AppLink::To::Page:
        return { title(),
                 Text::tr("The page that this link names is not there. Some pages need an open "
                          "account of a service that has them.") };
    case AppLink::To::Organization:
        return { title(),
                 Text::tr(
                     "None of your accounts has the organization that this link names. Connect "
                     "an account that has it, then open the link again.") };
    case AppLink::To::Key:
        return { title(),
                 Text::tr("Neither the open organization nor the vault has the key that this link "
                          "names. If another organization has it, open that one first.") };
    }
    return {};
}

} // namespace keyturn::linktext
