// SPDX-License-Identifier: MIT
#include "core/activity.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

template <typename Value> struct Word
{
    Value value;
    QLatin1StringView key;
};

constexpr std::array deeds{
    Word<Deed>{ Deed::Unknown, "unknown"_L1 },
    Word<Deed>{ Deed::Created, "created"_L1 },
    Word<Deed>{ Deed::Renamed, "renamed"_L1 },
    Word<Deed>{ Deed::Deleted, "deleted"_L1 },
    Word<Deed>{ Deed::Verified, "verified"_L1 },
    Word<Deed>{ Deed::Exchanged, "exchanged"_L1 },
    Word<Deed>{ Deed::Kept, "kept"_L1 },
    Word<Deed>{ Deed::Removed, "removed"_L1 },
    Word<Deed>{ Deed::Replaced, "replaced"_L1 },
    Word<Deed>{ Deed::RotationBegun, "rotation-begun"_L1 },
    Word<Deed>{ Deed::RotationEnded, "rotation-ended"_L1 },
    Word<Deed>{ Deed::SignedIn, "signed-in"_L1 },
    Word<Deed>{ Deed::SignedOut, "signed-out"_L1 },
    Word<Deed>{ Deed::Appeared, "appeared"_L1 },
    Word<Deed>{ Deed::Gone, "gone"_L1 },
    Word<Deed>{ Deed::ReviewedToKeep, "reviewed-to-keep"_L1 },
    Word<Deed>{ Deed::ReviewedToRotate, "reviewed-to-rotate"_L1 },
    Word<Deed>{ Deed::ReviewedToDelete, "reviewed-to-delete"_L1 },
    Word<Deed>{ Deed::ReviewedToAsk, "reviewed-to-ask"_L1 },
    Word<Deed>{ Deed::Copied, "copied"_L1 },
    Word<Deed>{ Deed::Revealed, "revealed"_L1 },
    Word<Deed>{ Deed::RenamedElsewhere, "renamed-elsewhere"_L1 },
    Word<Deed>{ Deed::EndChanged, "end-changed"_L1 },
    Word<Deed>{ Deed::SaidMine, "said-mine"_L1 },
    Word<Deed>{ Deed::SaidColleagues, "said-colleagues"_L1 },
    Word<Deed>{ Deed::ToInvestigate, "to-investigate"_L1 },
    Word<Deed>{ Deed::SavedToFile, "saved-to-file"_L1 },
    Word<Deed>{ Deed::Back, "back"_L1 },
    Word<Deed>{ Deed::RotationStopped, "rotation-stopped"_L1 },
    Word<Deed>{ Deed::RetiringPutOff, "retiring-put-off"_L1 },
    Word<Deed>{ Deed::Retired, "retired"_L1 },
    Word<Deed>{ Deed::SwappedInFile, "swapped-in-file"_L1 },
    Word<Deed>{ Deed::SwapUndone, "swap-undone"_L1 },
    Word<Deed>{ Deed::Ticked, "ticked"_L1 },
    Word<Deed>{ Deed::Unticked, "unticked"_L1 },
    Word<Deed>{ Deed::PolicyChanged, "policy-changed"_L1 },
    Word<Deed>{ Deed::OwnerChanged, "owner-changed"_L1 },
    Word<Deed>{ Deed::NotesChanged, "notes-changed"_L1 },
    Word<Deed>{ Deed::UsedInChanged, "used-in-changed"_L1 },
    Word<Deed>{ Deed::Dismissed, "dismissed"_L1 },
    Word<Deed>{ Deed::ExportedList, "exported-list"_L1 },
    Word<Deed>{ Deed::ExportedVault, "exported-vault"_L1 },
    Word<Deed>{ Deed::ExportedActivity, "exported-activity"_L1 },
    Word<Deed>{ Deed::ExportedReview, "exported-review"_L1 },
};

constexpr std::array results{
    Word<DeedResult>{ DeedResult::Unclear, "unclear"_L1 },
    Word<DeedResult>{ DeedResult::Done, "done"_L1 },
    Word<DeedResult>{ DeedResult::Refused, "refused"_L1 },
    Word<DeedResult>{ DeedResult::Failed, "failed"_L1 },
};

// The first word stands for everything that is not known.
template <typename Words, typename Value> QString keyIn(const Words &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const auto &word) { return word.value == value; });
    return found == words.end() ? words.front().key : found->key;
}

template <typename Words> auto valueIn(const Words &words, const QString &key)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&key](const auto &word) { return word.key == key; });
    return found == words.end() ? words.front().value : found->value;
}

/// The length goes first, so that no two lists of texts give the same bytes. UTF-16, because UTF-8
/// has no form for lone surrogates.
void addText(QCryptographicHash &hash, const QString &text)
{
    const auto size = qToLittleEndian<qint64>(text.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), qsizetype(sizeof size)));
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    hash.addData(bytes);
}

} // namespace

QString deedKey(Deed deed)
{
    return keyIn(deeds, deed);
}

Deed deedFromKey(const QString &key)
{
    return valueIn(deeds, key);
}

QString deedResultKey(DeedResult result)
{
    return keyIn(results, result);
}

DeedResult deedResultFromKey(const QString &key)
{
    return valueIn(results, key);
}

QString activityHash(const QString &before, const ActivityEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::initializer_list<QString> texts{
        before,
        QString::number(entry.number),
        QString::number(entry.at.toMSecsSinceEpoch()),
        deedKey(entry.deed),
        deedResultKey(entry.result),
        entry.accountName,
        entry.serviceId,
        entry.serverUrl,
        entry.organizationName,
        kindKey(entry.kind),
        entry.keyId,
        entry.keyName,
        entry.keyHint,
        entry.nameBefore,
    };
    for (const QString &text : texts)
        addText(hash, text);
    return QString::fromLatin1(hash.result().toHex());
}

ActivityVerdict verifyActivity(const std::vector<ActivityEntry> &entries, const ActivityMark &first,
                               const ActivityMark &last)
{
    using Fault = ActivityVerdict::Fault;
    ActivityVerdict verdict{ Fault::None, 0, int(entries.size()), first.hash };
    ActivityMark at = first;
    for (const ActivityEntry &entry : entries) {
        const int expected = at.number + 1;
        if (entry.number != expected) {
            // One that is there twice, or stands before what was cut off, was put in.
            const bool isGap = entry.number > expected;
            verdict.fault = isGap ? Fault::Missing : Fault::Changed;
            verdict.number = isGap ? expected : entry.number;
            return verdict;
        }
        if (entry.isChanged || entry.hash != activityHash(at.hash, entry)) {
            verdict.fault = Fault::Changed;
            verdict.number = entry.number;
            return verdict;
        }
        at = { entry.number, entry.hash };
        verdict.lastHash = entry.hash;
    }
    if (at == last)
        return verdict;
    verdict.fault = at.number < last.number ? Fault::Missing : Fault::Changed;
    verdict.number = at.number < last.number ? at.number + 1 : at.number;
    return verdict;
}

} // namespace keyturn
