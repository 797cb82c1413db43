// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/reviewverdict.h"
#include "exports/exporttable.h"
#include "exports/valueguard.h"
#include "session/session.h"

#include <vector>

namespace keyturn {

/// A guided pass through all keys of a list: each one is kept, or is to be rotated, deleted, or
/// asked about. It decides nothing itself: what is to be done is done afterwards, by the dialogs
/// that are there for it. Each verdict is in the log of activity as soon as it is given, and on
/// disk as long as the review has no verdict for other keys, so that another run goes on with it;
/// not for a sign-in that lasts until Keyturn ends.
class AccessReview final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessReview)

public:
    struct Item
    {
        Credential credential;
        KnownEnd end;
        QString entryUuid; ///< of the vault's entry; empty: the vault does not have it
        QString owner; ///< empty: nobody was named
        std::vector<PolicyBreach> breaches;
        bool isListed = true; ///< false: the list has lost it since it was looked at
        bool isThisSession = false; ///< Keyturn is signed in with it, so it is not deleted
        ReviewVerdict verdict = ReviewVerdict::None;
        QString remark; ///< the user's words; raw text
    };

    /// Takes the rows of the list: first those that break the policy, then in the order
    /// of their ends (core/lifetime). `session` and `listing` must outlive the review.
    AccessReview(Session &session, Listing &listing, QObject *parent);

    /// What an earlier run has come to, for take(). Finishes with nothing if nothing is on disk.
    [[nodiscard]] static StoreReply<std::vector<ReviewedKey>> *saved(Session &session,
                                                                     const Listing &listing);
    /// Takes over what an earlier run has come to, also for what has gone since.
    void take(const std::vector<ReviewedKey> &reviewed);
    /// Forgets all verdicts and remarks.
    void startAnew();

    /// Takes the rows that the list has now, in their order; verdicts that were given stay, also
    /// those on what is not listed any more.
    void renew();
    /// The same, but the order stays, and what has appeared comes last. What is not listed any more
    /// and has no verdict is left out: nobody has looked at it.
    void follow();

    [[nodiscard]] const Listing &listing() const { return m_listing; }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// False: the service has more keys than the list, so the review cannot be of all.
    [[nodiscard]] bool isOfAll() const { return m_isOfAll; }
    [[nodiscard]] int count(ReviewVerdict verdict) const;
    /// How many have no verdict, those that were skipped included.
    [[nodiscard]] int openCount() const;
    /// The first item at or after `from` without a verdict, from the beginning if there is none;
    /// items().size() if all have one.
    [[nodiscard]] std::size_t nextOpen(std::size_t from) const;
    /// What is still to be done: only what is listed.
    [[nodiscard]] std::vector<const Item *> with(ReviewVerdict verdict) const;

    /// The result for a file, one row for each key. It owns what it holds.
    [[nodiscard]] ExportTable result(const ValueGuard &guard) const;

    /// May be called again for the same item: the last verdict counts. `verdict` is one, and
    /// is not Delete for the key that Keyturn is signed in with.
    void decide(std::size_t at, ReviewVerdict verdict, const QString &remark);
    /// Looked at, and left without a verdict. Does nothing if it has one.
    void skip(std::size_t at);

    /// The result is in a file now.
    void noteExported(int rows) { m_listing.noteExported(Deed::ExportedReview, rows); }

Q_SIGNALS:
    void decided(std::size_t at);

private:
    [[nodiscard]] Item itemOf(const Credential &row) const;
    void save(const Item &item);

    Session &m_session;
    Listing &m_listing;
    std::vector<Item> m_items;
    bool m_isOfAll = true;
};

} // namespace keyturn
