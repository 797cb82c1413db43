// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keyturn {

/// What was done from this computer, or was seen to have happened at the service.
enum class Deed
{
    Unknown, ///< a word that this version does not know
    Created,
    Renamed,
    Deleted,
    Verified,
    Exchanged,
    Kept, ///< put into the vault
    Removed, ///< taken out of the vault
    Replaced, ///< another key has taken its place
    RotationBegun, ///< another key is to take its place
    RotationEnded, ///< it has; unclear, as versions before wrote: it was stopped
    SignedIn,
    SignedOut,
    Appeared, ///< listed by the service, and not made here
    Gone, ///< no longer listed by the service, and not deleted here
    ReviewedToKeep, ///< the verdicts of an access review
    ReviewedToRotate,
    ReviewedToDelete,
    ReviewedToAsk,
    Copied, ///< its value, into the clipboard
    Revealed, ///< its value was shown
    RenamedElsewhere, ///< the service lists it under another name, which was not given here
    EndChanged, ///< the service lists another end for it
    SaidMine, ///< the user has said of what appeared that it is their own
    SaidColleagues, ///< … that a colleague has made it
    ToInvestigate, ///< … that nobody knows yet whose it is
    SavedToFile, ///< its value, by the user
    Back, ///< listed again after it was gone
    RotationStopped, ///< by the user: both keys stay
    RetiringPutOff, ///< the old key of a rotation stays for some days
    Retired, ///< the old key of a rotation has ended, as the user asked
    SwappedInFile, ///< the new key of a rotation stands in the place of the old one in a file
    SwapUndone, ///< the old one stands there again
    Ticked, ///< a place that used the old key of a rotation has the new one, as the user said
    Unticked, ///< … it has not
    PolicyChanged, ///< the rules for the keys of an account
    OwnerChanged, ///< who answers for a key, as the user said
    NotesChanged, ///< the user's note or tags
    UsedInChanged, ///< what uses a key, as the user said
    Dismissed, ///< a deleted or gone key is not shown any more
    ExportedList, ///< the rows that a list of an account has shown, into a file
    ExportedVault, ///< the same of the vault
    ExportedActivity, ///< … of this log
    ExportedReview, ///< … of an access review
};

/// The last one.
inline constexpr Deed lastDeed = Deed::ExportedReview;

/// Into a file; ActivityEntry::nameBefore has the number of rows.
[[nodiscard]] inline bool isExport(Deed deed)
{
    return deed >= Deed::ExportedList && deed <= Deed::ExportedReview;
}

/// ActivityEntry::nameBefore has the name of a file, without its folder, if there is one.
[[nodiscard]] inline bool isAboutFile(Deed deed)
{
    return deed >= Deed::SwappedInFile && deed <= Deed::Unticked;
}

/// How it ended.
enum class DeedResult
{
    Unclear, ///< nobody knows whether the service did it
    Done,
    Refused, ///< the service, or the keychain, did not do it
    Failed, ///< the request did not get through
};

/// The names in the store, in exports and in the hash: "created", "signed-out". They never change.
[[nodiscard]] QString deedKey(Deed deed);
[[nodiscard]] Deed deedFromKey(const QString &key);
[[nodiscard]] QString deedResultKey(DeedResult result);
[[nodiscard]] DeedResult deedResultFromKey(const QString &key); ///< an unknown word is Unclear

/// One entry of the log. No field can hold a value of a key: there is none for a secret, for an
/// answer of a server or for the text of an error.
struct ActivityEntry
{
    int number = 0; ///< counts from 1 without a gap; the store gives it
    QDateTime at; ///< UTC
    Deed deed = Deed::Unknown;
    DeedResult result = DeedResult::Done;
    QString accountName; ///< who: the account that Keyturn was signed in with; may be empty
    QString serviceId;
    QString serverUrl;
    QString organizationName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString keyId; ///< as the service lists it; empty if it is not known
    QString keyName;
    QString keyHint; ///< masked form of the value (credentialHint()); empty if it is not known
    /// Of what was renamed; of an end that has changed EndChange::text(). See also isExport() and
    /// isAboutFile().
    QString nameBefore;
    QString hash = {}; ///< of this entry and the hash before it, in hexadecimal; the store gives it
    /// The row in the store is not what was written: what it says proves nothing. Not stored.
    bool isChanged = false;

    bool operator==(const ActivityEntry &) const = default;
};

/// Some entries of the log, the newest one first.
struct ActivityPart
{
    std::vector<ActivityEntry> entries;
    bool isLast = false; ///< there are no older ones that could be read
};

/// An end of the log, kept beside it. The first one stands for what was cut off; the last one tells
/// that entries at the end are missing.
struct ActivityMark
{
    int number = 0; ///< 0: before the first entry
    QString hash = {};

    bool operator==(const ActivityMark &) const = default;
};

/// The hash (SHA-256) of the entry's fields, its own `hash` left out, and of the hash before it.
[[nodiscard]] QString activityHash(const QString &before, const ActivityEntry &entry);

/// Whether the log is as Keyturn wrote it.
struct ActivityVerdict
{
    enum class Fault
    {
        None,
        Changed, ///< the entry `number` is not what was written
        Missing, ///< the entry `number` is not there
    };
    Fault fault = Fault::None;
    int number = 0; ///< the first place at which the log was touched
    int count = 0; ///< entries that were looked at
    QString lastHash = {}; ///< to be noted elsewhere, and compared later

    bool operator==(const ActivityVerdict &) const = default;
};

/// Follows the chain from `first` to `last`; `entries` in ascending order. Finds what somebody has
/// changed, removed or put in between. Somebody who writes the whole chain and both marks anew is
/// only found by comparing `lastHash` with one that was noted elsewhere.
[[nodiscard]] ActivityVerdict verifyActivity(const std::vector<ActivityEntry> &entries,
                                             const ActivityMark &first, const ActivityMark &last);

} // namespace keyturn
