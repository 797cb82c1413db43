// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/credentialids.h"
#include "session/listing.h"
#include "session/reconciliation.h"

// What a list tells late of what was made or deleted here. The rest of the class is in listing.cpp.

namespace keyturn {

/// Takes out of what has vanished what was perhaps deleted here: now it is known to be. What is
/// still listed a while later was not.
std::vector<Credential> Listing::takeDeletedHere(ListChanges &changes, const CredentialList &list)
{
    std::vector<Credential> taken;
    std::erase_if(changes.vanished, [&](const Credential &row) {
        const bool isOurs = m_gone.isPerhapsDeleted(row.id);
        if (isOurs)
            taken.push_back(row);
        return isOurs;
    });
    const QDateTime now = m_clock.now();
    QStringList still;
    for (const Credential &row : list.items) {
        if (m_gone.isPerhapsDeleted(row.id)
            && isListDelayOver(m_gone.perhapsDeletedAt(row.id), now))
            still.append(row.id);
    }
    m_gone.forgetPerhapsDeleted(still);
    return taken;
}

/// What the list has of the row that was made here, be it under another id; nullptr if it lacks it.
const Credential *Listing::lateIn(const CredentialList &list, const Credential &row) const
{
    const auto found =
        std::find_if(list.items.begin(), list.items.end(), [&](const Credential &item) {
            return mayBeSameId(item.id, row.id)
                || (item.name == row.name && !m_model.find(item.id));
        });
    return found == list.items.end() ? nullptr : &*found;
}

/// What a complete list lacks some minutes after it was made has gone, like what was listed before.
/// Of a list that is not complete nobody can say when it should have the row: a day is enough.
void Listing::giveUpListedLate(const CredentialList &list)
{
    if (m_notListedYet.isEmpty())
        return;
    const bool isWhole = list.complete && list.leftOut.empty();
    const QDateTime now = m_clock.now();
    for (const Credential &row : m_model.rows()) {
        const QDateTime madeAt = m_notListedYet.value(row.id);
        if (!madeAt.isValid() || lateIn(list, row))
            continue;
        if (isWhole ? isListDelayOver(madeAt, now) : madeAt < now.addDays(-1))
            m_notListedYet.remove(row.id);
    }
}

/// A key that was just created stays although this list does not name it (yet), unless the list has
/// it under another id.
void Listing::keepListedLate(CredentialList &list)
{
    const bool isWhole = list.complete && list.leftOut.empty();
    QSet<QString> notListed;
    std::vector<Credential> late;
    QStringList mine;
    for (const Credential &row : m_model.rows()) {
        if (!m_notListedYet.contains(row.id))
            continue;
        if (const Credential *listed = lateIn(list, row)) {
            m_notListedYet.remove(row.id);
            mine.append(listed->id);
            continue;
        }
        late.push_back(row);
        if (isWhole || m_model.lifetimeOf(row) == Lifetime::NotListed)
            notListed.insert(row.id);
    }
    list.items.insert(list.items.end(), late.begin(), late.end());
    m_model.setNotListed(std::move(notListed));
    for (const QString &id : mine)
        noteMine(id);
}

StoreReply<Done> *Listing::noteDeleting(const Credential &credential)
{
    if (auto *reply = m_gone.notePerhapsDeleted(credential))
        return reply;
    auto *reply = new StoreReply<Done>(this); // nothing is kept on disk
    reply->settle(Done{});
    return reply;
}

void Listing::loadIntents()
{
    auto *reply = m_store.openIntents();
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto intents = reply->takeResult();
        if (!intents)
            return;
        for (const IntentRecord &intent : *intents) {
            const VaultPlace place{ intent.serviceId, intent.serverUrl, intent.organizationId,
                                    intent.kind };
            if (place == m_place && !intent.isInHand)
                m_making.push_back(intent);
        }
        askNothingAboutMade();
    });
}

void Listing::noteMaking(const IntentRecord &intent)
{
    noteMade(intent.uuid);
    m_making.push_back(intent);
}

void Listing::noteMade(const QString &intentUuid)
{
    std::erase_if(m_making, [&](const IntentRecord &intent) { return intent.uuid == intentUuid; });
}

/// The ids of the rows that a create may have made whose outcome is not known.
QStringList Listing::madeHere(const std::vector<Credential> &rows) const
{
    QStringList ids;
    for (const IntentRecord &intent : m_making) {
        for (const Credential &row : Reconciliation::candidatesIn(rows, intent)) {
            // No request takes that long.
            if (!row.createdAt || !isListDelayOver(intent.startedAt, *row.createdAt))
                ids.append(row.id);
        }
    }
    return ids;
}

/// Of what may have been made here nobody says that it was not.
void Listing::askNothingAboutMade()
{
    if (m_making.empty())
        return;
    annotate(madeHere(m_model.rows()), [](Annotation &annotation) {
        if (annotation.origin == Origin::Unasked)
            annotation.origin = Origin::Unknown;
    });
}

/// It was made here.
void Listing::noteMine(const QString &id)
{
    if (id.isEmpty())
        return;
    annotate({ id }, [](Annotation &annotation) {
        if (annotation.origin == Origin::Unknown || annotation.origin == Origin::Unasked)
            annotation.origin = Origin::Mine;
    });
}

} // namespace keyturn
