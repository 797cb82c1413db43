// SPDX-License-Identifier: MIT
#include "session/credentialinput.h"

#include "session/places.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

namespace {

QString normalised(const QString &address)
{
    const auto server = ServerUrl::parse(address);
    return server ? server->text() : address;
}

} // namespace

CredentialInput::CredentialInput(Use use, const ServiceProfile *service)
    : m_use(use)
    , m_service(service)
{
}

void CredentialInput::setCredential(const QString &text)
{
    m_credential = credentialFromText(text);
    // A value that is not whole yet, or has a blank inside, tells its kind all the same.
    constexpr qsizetype longestPrefix = 16;
    const QByteArray start = text.trimmed().left(longestPrefix).toUtf8();
    m_toldKind = m_service && !start.isEmpty() ? m_service->kindOf(start) : nullptr;
}

void CredentialInput::setCredential(Secret value)
{
    m_toldKind = m_service ? m_service->kindOf(value.reveal()) : nullptr;
    m_credential = std::move(value);
}

QString CredentialInput::text(Field field) const
{
    const auto found = m_texts.find(field);
    return found == m_texts.end() ? QString() : found->second;
}

const KindProfile *CredentialInput::kind() const
{
    if (m_toldKind || !m_service || !m_chosenKind)
        return m_toldKind;
    const KindProfile *chosen = m_service->kind(*m_chosenKind);
    if (m_use == Use::Replace)
        return chosen;
    // Only a kind of which nobody knows how its values begin can be taken for granted.
    return chosen && chosen->prefix.isEmpty() ? chosen : nullptr;
}

CredentialKind CredentialInput::expectedKind() const
{
    return kind() ? kind()->kind : m_chosenKind.value_or(CredentialKind::ApiKey);
}

std::vector<CredentialKind> CredentialInput::kinds() const
{
    std::vector<CredentialKind> kinds;
    if (m_use == Use::Import && m_toldKind)
        return { m_toldKind->kind };
    for (const KindProfile &kind : m_service ? m_service->kinds : std::vector<KindProfile>()) {
        if (kind.prefix.isEmpty())
            kinds.push_back(kind.kind);
    }
    if (m_use == Use::SignIn) // as in the sidebar
        std::stable_partition(kinds.begin(), kinds.end(), [](CredentialKind kind) {
            return kind == CredentialKind::PersonalAccessKey;
        });
    return kinds;
}

bool CredentialInput::isOnlyAPart() const
{
    const KindProfile *told = kind();
    return told && m_credential && !told->idEnd.isEmpty()
        && told->idInside(m_credential->reveal()).isEmpty();
}

bool CredentialInput::asks(Field field) const
{
    const KindProfile *told = kind();
    const bool isExchanged = told && told->exchange;
    const bool isSignIn = m_use == Use::SignIn;
    switch (field) {
    case Field::Service:
        return m_use != Use::Replace;
    case Field::Kind:
        return !kinds().empty()
            && (m_use == Use::Import || (isSignIn && m_service->kinds.size() > 1));
    case Field::Credential:
        return m_use != Use::Import;
    case Field::KeyName:
        return isExchanged && !told->exchange->idField.isEmpty();
    case Field::OrganizationId:
        return (isExchanged && told->exchange->organizationRequired)
            || (told && !told->organizationHeader.isEmpty() && m_use != Use::Capture);
    case Field::OrganizationName:
        // Where a service lists nothing, the name tells one organization's key from another's.
        return isSignIn ? told && !asks(Field::OrganizationId) && !m_service->listsSomething()
                        : m_use != Use::Replace;
    case Field::ServerAddress:
        return isSignIn;
    case Field::AuthAddress:
        return isSignIn && isExchanged;
    case Field::Name:
        return true;
    }
    Q_UNREACHABLE();
}

bool CredentialInput::needs(Field field) const
{
    const KindProfile *told = kind();
    switch (field) {
    case Field::OrganizationId:
        // It is sent with each request, or only when the key is exchanged.
        return m_use == Use::SignIn
            ? asks(field)
            : told && told->exchange && told->exchange->organizationRequired;
    case Field::OrganizationName:
        return m_use == Use::SignIn && asks(field) && !told->exchange && !m_service->organizations;
    case Field::Name:
        return m_use == Use::Capture || m_use == Use::Import;
    case Field::Service:
    case Field::Kind:
    case Field::Credential:
    case Field::KeyName:
    case Field::ServerAddress:
    case Field::AuthAddress:
        return asks(field);
    }
    Q_UNREACHABLE();
}

std::optional<CredentialInput::Field> CredentialInput::problem() const
{
    for (const Field field :
         { Field::Service, Field::Name, Field::Credential, Field::KeyName, Field::OrganizationId,
           Field::OrganizationName, Field::ServerAddress, Field::AuthAddress }) {
        if (needs(field) && !isRight(field))
            return field;
    }
    return std::nullopt;
}

bool CredentialInput::isRight(Field field) const
{
    switch (field) {
    case Field::Service:
        // A value that is there already can only be of another service.
        return m_service && (m_use != Use::Import || kind());
    case Field::Credential:
        return m_credential && (kind() || m_use == Use::Replace);
    case Field::OrganizationId:
        return isOrganizationIdRight();
    case Field::ServerAddress:
    case Field::AuthAddress:
        return ServerUrl::parse(text(field)).has_value();
    case Field::Kind:
        return kind();
    case Field::KeyName:
    case Field::OrganizationName:
    case Field::Name:
        return !text(field).isEmpty();
    }
    Q_UNREACHABLE();
}

bool CredentialInput::isOrganizationIdRight() const
{
    const QString id = text(Field::OrganizationId);
    if (m_use == Use::Import)
        return !id.isEmpty();
    const KindProfile &needed = *kind();
    // What goes into a header is held to the rules of one.
    if (!needed.organizationHeader.isEmpty() && !credentialFromText(id))
        return false;
    return !needed.exchange || !needed.exchange->organizationRequired || !QUuid(id).isNull();
}

/// The sandbox is the same place at whatever address it answers now: its name is no address.
QString CredentialInput::address(Field field, const QString &known, const QString &usual) const
{
    if (asks(field))
        return normalised(text(field));
    if (m_use != Use::Capture || m_service->id != m_known.serviceId)
        return normalised(usual);
    if (m_known.serverUrl == Places::sandbox())
        return m_known.serverUrl;
    return normalised(known.isEmpty() ? usual : known);
}

CredentialFacts CredentialInput::facts() const
{
    const KindProfile &told = *kind();
    CredentialFacts facts;
    facts.uuid = m_known.uuid;
    facts.serviceId = m_service->id;
    facts.kind = told.kind;
    facts.name = text(Field::Name);
    facts.serverUrl = address(Field::ServerAddress, m_known.serverUrl, m_service->address);
    if (told.exchange)
        facts.authUrl = address(Field::AuthAddress, m_known.authUrl, m_service->authAddress);
    if (asks(Field::KeyName))
        facts.credentialId = text(Field::KeyName);
    if (asks(Field::OrganizationName))
        facts.organizationName = text(Field::OrganizationName);
    const bool isKnownPlace = m_use == Use::Capture && m_service->id == m_known.serviceId
        && facts.organizationName == m_known.organizationName;
    if (asks(Field::OrganizationId))
        facts.organizationId = text(Field::OrganizationId);
    else if (isKnownPlace)
        facts.organizationId = m_known.organizationId;
    return facts;
}

} // namespace keyturn
