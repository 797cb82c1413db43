// SPDX-License-Identifier: MIT
#include "session/accessreview.h"

#include "core/clock.h"
#include "core/lifetime.h"

#include <algorithm>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// The words in the file never change.
QString keyOf(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::None:
        break;
    case ReviewVerdict::Keep:
        return u"keep"_s;
    case ReviewVerdict::Rotate:
        return u"rotate"_s;
    case ReviewVerdict::Delete:
        return u"delete"_s;
    case ReviewVerdict::Ask:
        return u"ask"_s;
    case ReviewVerdict::Skipped:
        return u"skipped"_s;
    }
    return u"not looked at"_s;
}

bool isOpen(const AccessReview::Item &item)
{
    return item.verdict == ReviewVerdict::None || item.verdict == ReviewVerdict::Skipped;
}

QString keyOf(PolicyBreach breach)
{
    switch (breach) {
    case PolicyBreach::Name:
        return u"name"_s;
    case PolicyBreach::NeverExpires:
        return u"never expires"_s;
    case PolicyBreach::LivesTooLong:
        return u"lives too long"_s;
    case PolicyBreach::NoOwner:
        return u"no owner"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AccessReview::AccessReview(Session &session, Listing &listing, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_listing(listing)
{
    renew();
}

AccessReview::Item AccessReview::itemOf(const Credential &row) const
{
    const CredentialModel &model = m_listing.model();
    Item item;
    item.credential = row;
    item.end = model.endOf(row);
    item.isThisSession = model.isThisSession(row.id);
    if (const VaultRecord *entry = m_listing.entryOf(row.id))
        item.entryUuid = entry->uuid;
    item.owner = m_listing.notesOf(row.id).owner;
    item.breaches =
        breachesOf(m_session.connection().policy, { row.name, item.end, row.createdAt, item.owner },
                   m_session.clock());
    return item;
}

void AccessReview::renew()
{
    const CredentialModel &model = m_listing.model();
    const std::vector<Item> before = std::exchange(m_items, {});
    for (const Credential &row : model.rows()) {
        Item item = itemOf(row);
        const auto known = std::find_if(before.begin(), before.end(), [&row](const Item &each) {
            return each.credential.id == row.id;
        });
        if (known != before.end()) {
            item.verdict = known->verdict;
            item.remark = known->remark;
        }
        m_items.push_back(std::move(item));
    }
    std::stable_sort(m_items.begin(), m_items.end(), [&model](const Item &one, const Item &two) {
        const auto rank = [&model](const Item &item) {
            return std::pair(item.breaches.empty(), lifetimeOrder(model.lifeOf(item.credential)));
        };
        return rank(one) < rank(two);
    });
    for (const Item &item : before) {
        if (!isOpen(item) && !model.find(item.credential.id))
            m_items.push_back(item);
    }
    follow();
}

void AccessReview::follow()
{
    const CredentialModel &model = m_listing.model();
    m_isOfAll = m_listing.isComplete() && m_listing.leftOut().empty();
    QSet<QString> known;
    for (Item &item : m_items) {
        item.isListed = model.find(item.credential.id);
        known.insert(item.credential.id);
    }
    std::erase_if(m_items, [](const Item &item) { return !item.isListed && isOpen(item); });
    for (const Credential &row : model.rows()) {
        if (!known.contains(row.id))
            m_items.push_back(itemOf(row));
    }
}

int AccessReview::count(ReviewVerdict verdict) const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [verdict](const Item &item) { return item.verdict == verdict; }));
}

int AccessReview::openCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), isOpen));
}

std::size_t AccessReview::nextOpen(std::size_t from) const
{
    const auto begin = m_items.begin() + std::ptrdiff_t(std::min(from, m_items.size()));
    auto found = std::find_if(begin, m_items.end(), isOpen);
    if (found == m_items.end())
        found = std::find_if(m_items.begin(), m_items.end(), isOpen);
    return std::size_t(found - m_items.begin());
}

std::vector<const AccessReview::Item *> AccessReview::with(ReviewVerdict verdict) const
{
    std::vector<const Item *> items;
    for (const Item &item : m_items) {
        if (item.verdict == verdict && item.isListed)
            items.push_back(&item);
    }
    return items;
}

ExportTable AccessReview::result(const ValueGuard &guard) const
{
    ExportTable table;
    table.columns = { u"verdict"_s,      u"name"_s,         u"id"_s,          u"created_at"_s,
                      u"expires_at"_s,   u"expiry_known"_s, u"owner"_s,       u"in_vault"_s,
                      u"policy"_s,       u"remark"_s,       u"exported_at"_s, u"account"_s,
                      u"organization"_s, u"service"_s,      u"server"_s,      u"in_list"_s };
    const QString now = exported(m_session.clock().now());
    const ConnectionRecord &signIn = m_session.connection();
    const auto yes = [](bool isSo) { return isSo ? u"yes"_s : u"no"_s; };
    for (const Item &item : m_items) {
        QStringList breaches;
        for (const PolicyBreach breach : item.breaches)
            breaches.append(keyOf(breach));
        table.rows.push_back(
            { keyOf(item.verdict), guard.checked(item.credential.name),
              guard.checkedId(item.credential.id), exported(item.credential.createdAt),
              exported(item.end.at), yes(item.end.isKnown), guard.checked(item.owner),
              yes(!item.entryUuid.isEmpty()), breaches.join("; "_L1), guard.checked(item.remark),
              now, guard.checked(signIn.accountName), guard.checked(m_session.organizationName()),
              signIn.serviceId, signIn.serverUrl, yes(item.isListed) });
    }
    return table;
}

void AccessReview::decide(std::size_t at, ReviewVerdict verdict, const QString &remark)
{
    Q_ASSERT(at < m_items.size() && verdict != ReviewVerdict::None
             && verdict != ReviewVerdict::Skipped);
    Item &item = m_items[at];
    Q_ASSERT(verdict != ReviewVerdict::Delete || !item.isThisSession);
    const bool isSame = item.verdict == verdict && item.remark == remark;
    item.verdict = verdict;
    item.remark = remark;
    if (!isSame)
        m_listing.noteReviewed(item.credential, verdict);
    save(item);
    Q_EMIT decided(at);
}

void AccessReview::skip(std::size_t at)
{
    Q_ASSERT(at < m_items.size());
    if (m_items[at].verdict != ReviewVerdict::None)
        return;
    m_items[at].verdict = ReviewVerdict::Skipped;
    save(m_items[at]);
}

/// A review that has come to its end is not gone on with. Failing is acceptable here: the verdicts
/// are right in this run, and in the log.
void AccessReview::save(const Item &item)
{
    if (!m_listing.keepsRows())
        return;
    if (openCount() == 0)
        std::ignore = m_session.store().forgetReviewed(m_listing.key());
    else
        std::ignore = m_session.store().saveReviewed(
            m_listing.key(), { item.credential.id, item.verdict, item.remark });
}

StoreReply<std::vector<ReviewedKey>> *AccessReview::saved(Session &session, const Listing &listing)
{
    return session.store().reviewed(listing.key());
}

void AccessReview::take(const std::vector<ReviewedKey> &reviewed)
{
    for (const ReviewedKey &each : reviewed) {
        auto known = std::find_if(m_items.begin(), m_items.end(), [&each](const Item &item) {
            return item.credential.id == each.id;
        });
        if (known == m_items.end()) {
            const Credential *gone = m_listing.deleted().find(each.id);
            if (!gone)
                continue; // nobody knows what it was
            known = m_items.insert(m_items.end(), itemOf(*gone));
        }
        known->verdict = each.verdict;
        known->remark = each.remark;
    }
    follow();
}

void AccessReview::startAnew()
{
    m_items.clear();
    renew();
    if (m_listing.keepsRows())
        std::ignore = m_session.store().forgetReviewed(m_listing.key());
}

} // namespace keyturn
