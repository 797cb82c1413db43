// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "session/credentialfacts.h"
#include "session/places.h"

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

/// The id inside the credential. If the value contains no id (a token), its first characters,
/// because a listed id is a shortened form of the value. They are kept in memory only and are too
/// few to be useful to anybody.
QString ownIdOf(const ConnectionRecord &connection, const Secret &bearer)
{
    constexpr qsizetype shownAtMost = 16;
    if (!connection.credentialId.isEmpty() || bearer.size() < 2 * shownAtMost)
        return connection.credentialId;
    return QString::fromLatin1(bearer.reveal().first(shownAtMost));
}

/// When a credential ends, the service knows: neither what was asked for nor what was typed here
/// counts against its list. Takes over the ids, too, where the list's is the longer one.
void learnEnds(Vault &vault, Listing &listing)
{
    const auto &leftOut = listing.leftOut();
    if (std::any_of(leftOut.begin(), leftOut.end(),
                    [](const LeftOutRow &row) { return row.reason == LeftOutRow::Reason::SameId; }))
        return; // an id may be that of two credentials: which of them is kept cannot be told
    for (const VaultRecord &entry : vault.entriesAt(listing.place())) {
        const Credential *row = listing.rowOf(entry);
        // Another credential that fits a shortened id may be on a page that was not read.
        if (!row || (row->id != entry.credentialId && !listing.isComplete()))
            continue;
        // The longer one is the more exact. A shortened one must not take its place, because it
        // would also fit another credential that is made later.
        const QString id =
            std::max(entry.credentialId, row->id, [](const QString &one, const QString &other) {
                return one.size() < other.size();
            });
        if (withEndOf(*row, entry) == entry && id == entry.credentialId)
            continue;
        std::ignore = vault.update(entry.uuid, [row = *row, id](VaultRecord &record) {
            record = withEndOf(row, record);
            record.credentialId = id;
        });
    }
}

/// Takes into the vault's entries what the list has just told of them: that they have gone, or that
/// they are there again.
void learnGone(Vault &vault, Listing &listing)
{
    for (const VaultRecord &entry : vault.entriesAt(listing.place())) {
        std::optional<QDateTime> goneAt = entry.goneAt;
        if (listing.rowOf(entry))
            goneAt.reset();
        else if (const auto deletion = listing.deleted().deletionOf(entry.credentialId);
                 deletion && !deletion->isConfirmed && !goneAt)
            goneAt = deletion->at;
        if (goneAt != entry.goneAt)
            std::ignore =
                vault.update(entry.uuid, [goneAt](VaultRecord &record) { record.goneAt = goneAt; });
    }
}

/// Takes the id and the end from the list into the vault's entry, so that the vault and the list
/// show the same.
void learnOwn(Vault &vault, const QString &uuid, const Credential &row)
{
    const VaultRecord *entry = vault.find(uuid);
    if (!entry)
        return;
    VaultRecord known = *entry;
    if (known.credentialId.isEmpty())
        known.credentialId = row.id;
    if (withEndOf(row, known) == *entry)
        return;
    std::ignore = vault.update(entry->uuid, [row, id = known.credentialId](VaultRecord &record) {
        record = withEndOf(row, record);
        record.credentialId = id;
    });
}

} // namespace

Session::Session(SignIn signIn, Vault &vault, Store &store, const Clock &clock,
                 HttpClient::Limits limits, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(signIn.connection))
    , m_organization(std::move(signIn.organization))
    , m_vault(vault)
    , m_store(store)
    , m_clock(clock)
    , m_bearer(std::move(signIn.bearer))
    , m_ownId(ownIdOf(m_connection, m_bearer))
    , m_client(std::move(signIn.profile), std::move(signIn.server), limits, nullptr)
{
    for (const KindProfile &kind : m_client.profile().kinds) {
        if (!kind.endpoint(Operation::List))
            continue;
        m_listings.push_back(std::make_unique<Listing>(
            kind.kind, m_client, caller(), m_vault, place(kind.kind), m_store,
            ListKey{ m_connection.uuid, m_organization.id, kind.kind }, m_clock, m_ownId, nullptr));
        Listing *made = m_listings.back().get();
        made->model().setPolicy(m_connection.policy);
        connect(made, &Listing::unauthorized, this, &Session::handleUnauthorized);
        connect(made, &Listing::accepted, this, [this, made] { handleAccepted(*made); });
    }
}

Caller Session::caller() const
{
    return { m_bearer, m_connection.kind, m_organization.id };
}

VaultRecord Session::ownRecord() const
{
    CredentialFacts facts = CredentialFacts::in(*this, m_connection.kind);
    facts.credentialId = m_connection.credentialId;
    facts.name = m_connection.accountName;
    facts.uuid = m_connection.uuid;
    return facts.entry(profile().kind(m_connection.kind), m_bearer, {});
}

std::optional<ServerUrl> Session::authServer() const
{
    const auto server = ServerUrl::parse(m_connection.authUrl);
    return server ? std::optional(*server) : std::nullopt;
}

VaultPlace Session::place(CredentialKind kind) const
{
    return Places::of(m_connection, m_organization, kind);
}

QUrl Session::page(CredentialKind kind) const
{
    const KindProfile *profile = m_client.profile().kind(kind);
    if (!profile)
        return {};
    if (!m_connection.isSandbox)
        return profile->page;
    return server().resolved(u"/dashboard/"_s + m_connection.serviceId + u'/' + kindKey(kind));
}

QString Session::pagePlace(CredentialKind kind) const
{
    const KindProfile *profile = m_client.profile().kind(kind);
    return profile && !m_connection.isSandbox ? profile->pagePlace : QString();
}

Listing *Session::listing(CredentialKind kind)
{
    for (const auto &listing : m_listings) {
        if (listing->kind() == kind)
            return listing.get();
    }
    return nullptr;
}

void Session::keepNothing()
{
    for (const auto &listing : m_listings)
        listing->keepNothing();
}

QString Session::organizationName() const
{
    const QString name = organizationNameOf(m_connection, m_organization);
    return name.isEmpty() ? m_organization.id : name;
}

void Session::takeEdits(const ConnectionRecord &record)
{
    if (record.accountName == m_connection.accountName
        && record.organizations == m_connection.organizations
        && record.policy == m_connection.policy)
        return;
    m_connection.accountName = record.accountName;
    m_connection.organizations = record.organizations;
    m_connection.policy = record.policy;
    for (const auto &listing : m_listings)
        listing->model().setPolicy(record.policy);
    for (const OrganizationRecord &organization : record.organizations) {
        if (organization.id == m_organization.id)
            m_organization.name = organization.name;
    }
    Q_EMIT edited();
}

void Session::learnOrganization(const std::vector<ListedOrganization> &told)
{
    takeEdits(withOrganization(m_connection, m_organization.id,
                               toldOrganization(told, m_organization.id)));
}

/// The service has answered a list, which proves that the session's credential works. If the list
/// has a row for that credential, the row tells the credential's id and end.
void Session::handleAccepted(Listing &listing)
{
    m_vault.noteUse(m_connection.vaultUuid, CheckOutcome::Works, m_clock.now());
    learnEnds(m_vault, listing);
    learnGone(m_vault, listing);
    if (listing.kind() != m_connection.kind)
        return;
    const Credential *own = nullptr;
    for (const Credential &row : listing.model().rows()) {
        if (!listing.model().isThisSession(row.id))
            continue;
        if (own)
            return; // two rows fit the id inside the credential, so it is not known which one it is
        own = &row;
    }
    if (own)
        learnOwn(m_vault, m_connection.vaultUuid, *own);
}

void Session::handleUnauthorized(const ApiError &error)
{
    m_vault.noteUse(m_connection.vaultUuid, CheckOutcome::Refused, m_clock.now());
    if (m_expired)
        return;
    m_expired = true;
    Q_EMIT expired(error);
}

} // namespace keyturn
