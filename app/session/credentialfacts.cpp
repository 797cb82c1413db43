// SPDX-License-Identifier: MIT
#include "session/credentialfacts.h"

#include "core/credentialtext.h"
#include "session/session.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

namespace {

QString freshUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

CredentialFacts CredentialFacts::in(const Session &session, CredentialKind kind)
{
    const VaultPlace place = session.place(kind);
    return { .serviceId = place.serviceId,
             .serverUrl = place.serverUrl,
             .organizationId = place.organizationId,
             .organizationName =
                 kind == CredentialKind::Token ? QString() : session.organizationName(),
             .kind = kind,
             .authUrl = session.connection().authUrl };
}

CredentialFacts CredentialFacts::of(const ConnectionRecord &connection,
                                    const OrganizationRecord &organization)
{
    // A user's token is the same in every organization and therefore belongs to none.
    const bool isUsers = connection.kind == CredentialKind::Token;
    return { .serviceId = connection.serviceId,
             .serverUrl = connection.serverUrl,
             .organizationId = isUsers ? QString() : organization.id,
             .organizationName = isUsers ? QString() : organizationNameOf(connection, organization),
             .kind = connection.kind,
             .authUrl = connection.authUrl,
             .credentialId = connection.credentialId,
             .name = connection.accountName };
}

CredentialFacts CredentialFacts::of(const VaultRecord &entry)
{
    return { .serviceId = entry.serviceId,
             .serverUrl = entry.serverUrl,
             .organizationId = entry.organizationId,
             .organizationName = entry.organizationName,
             .kind = entry.kind,
             .authUrl = entry.authUrl,
             .name = entry.name };
}

CredentialFacts CredentialFacts::of(const IntentRecord &intent)
{
    // Earlier versions noted the end that a create had asked for as if it were the end.
    const bool isAskedOnly = !intent.askedEnd && !intent.isInHand && intent.expiryKnown;
    return { .serviceId = intent.serviceId,
             .serverUrl = intent.serverUrl,
             .organizationId = intent.organizationId,
             .organizationName = intent.organizationName,
             .kind = intent.kind,
             .authUrl = intent.authUrl,
             .name = intent.name,
             .uuid = intent.uuid,
             .expiresAt = isAskedOnly ? std::nullopt : intent.expiresAt,
             .expiryKnown = intent.expiryKnown && !isAskedOnly,
             .askedEnd = isAskedOnly ? AskedEnd{ intent.expiresAt } : intent.askedEnd };
}

VaultRecord CredentialFacts::entry(const KindProfile *profile, const Secret &secret,
                                   const QDateTime &storedAt) const
{
    VaultRecord record;
    record.uuid = uuid.isEmpty() ? freshUuid() : uuid;
    record.serviceId = serviceId;
    record.serverUrl = serverUrl;
    record.authUrl = profile && !profile->exchange ? QString() : authUrl;
    record.organizationId = organizationId;
    record.organizationName = organizationName;
    record.kind = kind;
    record.credentialId =
        credentialId.isEmpty() && profile ? profile->idInside(secret.reveal()) : credentialId;
    record.name = name;
    record.hint = credentialHint(secret, profile ? profile->prefix : QString());
    record.storedAt = storedAt;
    record.expiresAt = expiresAt;
    record.expiryKnown = expiryKnown;
    record.askedEnd = askedEnd;
    return record;
}

IntentRecord CredentialFacts::intent(const QDateTime &startedAt, const QString &owner) const
{
    return { .uuid = uuid.isEmpty() ? freshUuid() : uuid,
             .serviceId = serviceId,
             .serverUrl = serverUrl,
             .organizationId = organizationId,
             .kind = kind,
             .name = name,
             .expiresAt = expiresAt,
             .knownIds = {},
             .startedAt = startedAt,
             .organizationName = organizationName,
             .owner = owner,
             .expiryKnown = expiryKnown,
             .authUrl = authUrl,
             .askedEnd = askedEnd };
}

ConnectionRecord CredentialFacts::signIn(const KindProfile &profile, const Secret &secret,
                                         ConnectionRecord known) const
{
    ConnectionRecord record = std::move(known);
    if (record.uuid.isEmpty())
        record.uuid = freshUuid();
    record.serviceId = serviceId;
    record.serverUrl = serverUrl;
    record.authUrl = profile.exchange ? authUrl : QString();
    record.kind = profile.kind;
    record.hint = credentialHint(secret, profile.prefix);
    record.credentialId = credentialId.isEmpty() ? profile.idInside(secret.reveal()) : credentialId;
    record.accountName = name;
    for (const QString &substitute : { organizationName, record.hint }) {
        if (record.accountName.isEmpty())
            record.accountName = substitute;
    }
    takeOrganization(record, profile);
    return record;
}

void CredentialFacts::takeOrganization(ConnectionRecord &record, const KindProfile &profile) const
{
    auto &organizations = record.organizations;
    // Only a kind that names the organization with each request can work in several.
    if (profile.organizationHeader.isEmpty()) {
        const QString id = profile.exchange ? organizationId : QString();
        organizations = { { id,
                            organizationName.isEmpty() ? record.accountName : organizationName } };
        record.lastOrganizationId = id;
        return;
    }
    const bool isKnown =
        std::any_of(organizations.begin(), organizations.end(),
                    [this](const OrganizationRecord &known) { return known.id == organizationId; });
    if (organizationId.isEmpty())
        organizations = { { QString(), record.accountName } };
    else if (!isKnown)
        organizations.push_back({ organizationId, organizationId });
    record.lastOrganizationId = organizationId;
}

QString toldOrganization(const std::vector<ListedOrganization> &told, const QString &organizationId)
{
    const auto isMeant = [&organizationId](const ListedOrganization &each) {
        return organizationId.isEmpty() ? each.parentId.isEmpty()
                                        : each.id.compare(organizationId, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(told.begin(), told.end(), isMeant);
    const bool isOnly = std::count_if(told.begin(), told.end(), isMeant) == 1;
    return isOnly ? found->name : QString();
}

VaultRecord withOrganizationOf(const std::vector<ListedOrganization> &told, VaultRecord entry)
{
    // A user's token belongs to no organization. Earlier versions wrote the hint for a name.
    const bool isUnnamed = entry.organizationName.isEmpty() || entry.organizationName == entry.hint;
    if (const QString name = toldOrganization(told, entry.organizationId);
        isUnnamed && entry.kind != CredentialKind::Token && !name.isEmpty())
        entry.organizationName = name;
    return entry;
}

ConnectionRecord withOrganization(ConnectionRecord record, const QString &organizationId,
                                  const QString &name)
{
    if (record.kind == CredentialKind::Token || name.isEmpty())
        return record;
    for (OrganizationRecord &organization : record.organizations) {
        if (organization.id != organizationId
            || !organizationNameOf(record, organization).isEmpty())
            continue;
        organization.name = name;
        if (record.accountName == record.hint)
            record.accountName = name;
    }
    return record;
}

VaultRecord withEndOf(const Credential &told, VaultRecord entry)
{
    if (!told.expiryKnown)
        return entry;
    entry.expiresAt = told.expiresAt;
    entry.expiryKnown = true;
    if (!entry.end().isOtherThanAsked())
        entry.askedEnd.reset();
    return entry;
}

QString organizationNameOf(const ConnectionRecord &connection,
                           const OrganizationRecord &organization)
{
    return organization.name == connection.hint ? QString() : organization.name;
}

IntentRecord intentInHand(const VaultRecord &record, const QString &owner)
{
    CredentialFacts facts = CredentialFacts::of(record);
    facts.uuid = record.uuid;
    facts.expiresAt = record.expiresAt;
    facts.expiryKnown = record.expiryKnown;
    facts.askedEnd = record.askedEnd;
    IntentRecord intent = facts.intent(record.storedAt, owner);
    intent.isInHand = true;
    return intent;
}

} // namespace keyturn
