// SPDX-License-Identifier: MIT
#include "ui/text/reconciliationtext.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace keyturn::reconciliationtext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reconciliationtext)
};

} // namespace

Outcome outcome(const Reconciliation &reconciliation)
{
    if (!reconciliation.candidates().empty())
        return { Tone::Warning,
                 { Text::tr("The key was probably created"),
                   Text::tr("This is new in the list and has the same name. Its secret is lost: "
                            "select it to delete it, or keep it if it is somebody else's.") } };
    if (reconciliation.isLooking())
        return { Tone::Neutral, { Text::tr("Looking for the key in the list…"), {} } };
    if (!reconciliation.wasListRead())
        return { Tone::Warning,
                 { Text::tr("The list cannot be read either"),
                   Text::tr("Whether it was created stays unknown. Look again later.") } };
    if (!reconciliation.wasListComplete())
        return { Tone::Warning,
                 { Text::tr("The key is not in the part of the list that can be read"),
                   Text::tr("Keyturn can read only a part of %1's list, so whether it was created "
                            "stays unknown. Look for the name on the service's own page before "
                            "you try again.")
                       .arg(reconciliation.session().profile().name) } };
    return { Tone::Good,
             { Text::tr("The key is not in the list"),
               Text::tr(
                   "The list was read several times since. The key was most probably not created; "
                   "you can try again.") } };
}

QString candidate(const Credential &credential, const Clock &clock)
{
    const QString created =
        credential.createdAt ? timetext::date(*credential.createdAt, clock) : Text::tr("unknown");
    //: name, id and date of creation
    return Text::tr("%1 · %2 · created %3")
        .arg(DisplayText(credential.name).inSentence(), DisplayText(credential.id).text(), created);
}

} // namespace keyturn::reconciliationtext
