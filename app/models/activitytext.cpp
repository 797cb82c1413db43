// SPDX-License-Identifier: MIT
#include "models/activitytext.h"

#include "core/displaytext.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace keyturn::activitytext {

namespace {

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

QString shown(const QString &raw)
{
    return DisplayText(raw).text();
}

/// As versions before wrote that the user has stopped a rotation: nothing is unclear about it.
bool isStopped(Deed deed, DeedResult result)
{
    return deed == Deed::RotationEnded && result == DeedResult::Unclear;
}

} // namespace

QString deed(Deed deed)
{
    switch (deed) {
    case Deed::Created:
        return ActivityText::tr("Created");
    case Deed::Renamed:
        return ActivityText::tr("Renamed");
    case Deed::Deleted:
        return ActivityText::tr("Deleted");
    case Deed::Verified:
        return ActivityText::tr("Verified");
    case Deed::Exchanged:
        return ActivityText::tr("Exchanged");
    case Deed::Kept:
        return ActivityText::tr("Kept in the vault");
    case Deed::Removed:
        return ActivityText::tr("Removed from the vault");
    case Deed::Replaced:
        return ActivityText::tr("Replaced");
    case Deed::SignedIn:
        return ActivityText::tr("Signed in");
    case Deed::SignedOut:
        return ActivityText::tr("Signed out");
    case Deed::Appeared:
        return ActivityText::tr("Appeared in the list");
    case Deed::Gone:
        return ActivityText::tr("Gone from the list");
    case Deed::Back:
        return ActivityText::tr("Back in the list");
    case Deed::Copied:
        return ActivityText::tr("Copied");
    case Deed::Revealed:
        return ActivityText::tr("Revealed");
    case Deed::RenamedElsewhere:
        return ActivityText::tr("Renamed by others");
    case Deed::EndChanged:
        return ActivityText::tr("End changed by others");
    case Deed::ReviewedToKeep:
        return ActivityText::tr("Reviewed: keep");
    case Deed::ReviewedToRotate:
        return ActivityText::tr("Reviewed: rotate");
    case Deed::ReviewedToDelete:
        return ActivityText::tr("Reviewed: delete");
    case Deed::ReviewedToAsk:
        return ActivityText::tr("Reviewed: ask");
    case Deed::SaidMine:
        return ActivityText::tr("Said to be mine");
    case Deed::SaidColleagues:
        return ActivityText::tr("Said to be a colleague's");
    case Deed::ToInvestigate:
        return ActivityText::tr("To be investigated");
    case Deed::SavedToFile:
        return ActivityText::tr("Saved to a file");
    case Deed::RotationBegun:
        return ActivityText::tr("Rotation begun");
    case Deed::RotationEnded:
        return ActivityText::tr("Rotation ended");
    case Deed::RotationStopped:
        return ActivityText::tr("Rotation stopped");
    case Deed::RetiringPutOff:
        return ActivityText::tr("Retiring put off");
    case Deed::Retired:
        return ActivityText::tr("Old key retired");
    case Deed::SwappedInFile:
        return ActivityText::tr("Swapped in a file");
    case Deed::SwapUndone:
        return ActivityText::tr("Swap undone");
    case Deed::Ticked:
        return ActivityText::tr("Place ticked");
    case Deed::Unticked:
        return ActivityText::tr("Tick taken back");
    case Deed::PolicyChanged:
        return ActivityText::tr("Policy changed");
    case Deed::OwnerChanged:
        return ActivityText::tr("Owner changed");
    case Deed::NotesChanged:
        return ActivityText::tr("Note or tags changed");
    case Deed::UsedInChanged:
        return ActivityText::tr("“Used in” changed");
    case Deed::Dismissed:
        return ActivityText::tr("Dismissed");
    case Deed::ExportedList:
        return ActivityText::tr("List exported");
    case Deed::ExportedVault:
        return ActivityText::tr("Vault exported");
    case Deed::ExportedActivity:
        return ActivityText::tr("Activity exported");
    case Deed::ExportedReview:
        return ActivityText::tr("Review exported");
    case Deed::Unknown:
        break;
    }
    return ActivityText::tr("Something else");
}

bool hasKind(Deed deed)
{
    return deed != Deed::PolicyChanged && deed != Deed::ExportedVault
        && deed != Deed::ExportedActivity;
}

bool isSeen(Deed deed)
{
    return deed == Deed::Appeared || deed == Deed::Gone || deed == Deed::Back
        || deed == Deed::RenamedElsewhere || deed == Deed::EndChanged;
}

QString result(Deed deed, DeedResult result)
{
    switch (result) {
    case DeedResult::Done:
        if (isSeen(deed))
            return ActivityText::tr("Seen");
        return deed == Deed::Verified ? ActivityText::tr("Works") : ActivityText::tr("Done");
    case DeedResult::Refused:
        return ActivityText::tr("Refused");
    case DeedResult::Failed:
        return ActivityText::tr("No answer");
    case DeedResult::Unclear:
        break;
    }
    return isStopped(deed, result) ? ActivityText::tr("Stopped") : ActivityText::tr("Unclear");
}

QString result(const ActivityEntry &entry)
{
    return entry.isChanged ? ActivityText::tr("Changed since") : result(entry.deed, entry.result);
}

QStringList allDeeds()
{
    QStringList texts;
    for (int each = int(Deed::Unknown); each <= int(lastDeed); ++each)
        texts.append(deed(static_cast<Deed>(each)));
    return texts;
}

QStringList allResults()
{
    ActivityEntry changed;
    changed.isChanged = true;
    QStringList texts{ result(changed), result(Deed::Verified, DeedResult::Done),
                       result(Deed::Appeared, DeedResult::Done),
                       result(Deed::RotationEnded, DeedResult::Unclear) };
    for (const DeedResult each :
         { DeedResult::Unclear, DeedResult::Done, DeedResult::Refused, DeedResult::Failed })
        texts.append(result(Deed::Created, each));
    return texts;
}

Weight weight(const ActivityEntry &entry)
{
    if (entry.isChanged)
        return Weight::Bad;
    switch (entry.result) {
    case DeedResult::Done:
        return entry.deed == Deed::Verified ? Weight::Good : Weight::Neutral;
    case DeedResult::Refused:
    case DeedResult::Failed:
        return Weight::Bad;
    case DeedResult::Unclear:
        break;
    }
    return isStopped(entry.deed, entry.result) ? Weight::Neutral : Weight::Doubtful;
}

QString key(const ActivityEntry &entry)
{
    if (isExport(entry.deed)) {
        const int rows = entry.nameBefore.toInt();
        return rows == 1 ? ActivityText::tr("One row")
                         : ActivityText::tr("%Ln rows", nullptr, rows);
    }
    if (entry.deed == Deed::PolicyChanged)
        return ActivityText::tr("All keys of the account");
    for (const QString &text : { entry.keyName, entry.keyHint, entry.keyId }) {
        if (!text.trimmed().isEmpty())
            return shown(text);
    }
    return ActivityText::tr("(no name)");
}

std::optional<EndChange> ends(const ActivityEntry &entry)
{
    return entry.deed == Deed::EndChanged ? EndChange::fromText(entry.nameBefore) : std::nullopt;
}

QString keyAndBefore(const ActivityEntry &entry, const Clock &clock)
{
    const QString name = key(entry);
    if (const auto change = ends(entry))
        //: %1 is the name of a key, %2 "from 19 Feb 2027 to 20 May 2027"
        return ActivityText::tr("%1 (%2)").arg(DisplayText(name).inSentence(),
                                               timetext::fromTo(*change, clock));
    if (entry.nameBefore.trimmed().isEmpty() || isExport(entry.deed))
        return name;
    if (isAboutFile(entry.deed))
        //: %1 is the name of a key, %2 that of a file
        return ActivityText::tr("%1 (file: %2)")
            .arg(DisplayText(name).inSentence(), DisplayText(entry.nameBefore).inSentence());
    //: %1 is the new name of a key, %2 the one before
    return ActivityText::tr("%1 (before: %2)")
        .arg(DisplayText(name).inSentence(), DisplayText(entry.nameBefore).inSentence());
}

QString where(const ActivityEntry &entry, const QString &service)
{
    const QString account =
        shown(entry.accountName.trimmed().isEmpty() ? service : entry.accountName);
    if (entry.organizationName.trimmed().isEmpty())
        return account;
    //: an account, and one of its organizations
    return ActivityText::tr("%1 / %2").arg(DisplayText(account).inSentence(),
                                           DisplayText(entry.organizationName).inSentence());
}

} // namespace keyturn::activitytext
