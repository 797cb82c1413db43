// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/credentialids.h"
#include "session/listing.h"

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
    const QDateTime latest = m_clock.now().addSecs(-10 * 60);
    QStringList still;
    for (const Credential &row : list.items) {
        if (m_gone.isPerhapsDeleted(row.id) && m_gone.perhapsDeletedAt(row.id) < latest)
            still.append(row.id);
    }
    m_gone.forgetPerhapsDeleted(still);
    return taken;
}

/// True if the list has the row that was made here, be it under another id.
bool Listing::hasLate(const CredentialList &list, const Credential &row) const
{
    return std::any_of(list.items.begin(), list.items.end(), [&](const Credential &item) {
        return mayBeSameId(item.id, row.id) || (item.name == row.name && !m_model.find(item.id));
    });
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
        if (!madeAt.isValid() || hasLate(list, row))
            continue;
        if (isWhole ? isTooLateToBeListed(madeAt, now) : madeAt < now.addDays(-1))
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
    for (const Credential &row : m_model.rows()) {
        if (!m_notListedYet.contains(row.id))
            continue;
        if (hasLate(list, row)) {
            m_notListedYet.remove(row.id);
            continue;
        }
        late.push_back(row);
        if (isWhole || m_model.lifetimeOf(row) == Lifetime::NotListed)
            notListed.insert(row.id);
    }
    list.items.insert(list.items.end(), late.begin(), late.end());
    m_model.setNotListed(std::move(notListed));
}

} // namespace keyturn
