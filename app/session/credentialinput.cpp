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

CredentialInput CredentialInput::ofAnother(Use use, QStringList known)
{
    CredentialInput input(use, nullptr);
    input.m_isAnother = true;
    input.m_knownServices = std::move(known);
    return input;
}

void CredentialInput::setCredential(const QString &text)
{
    m_credential = credentialFromText(text);
    // The beginning of a value tells its kind even if the value is incomplete or contains a blank.
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
    // The chosen kind is accepted only if its values have no known prefix; otherwise the value must
    // have that prefix.
    return chosen && chosen->prefix.isEmpty() ? chosen : nullptr;
}

CredentialKind CredentialInput::expectedKind() const
{
    return kind() ? kind()->kind : m_chosenKind.value_or(CredentialKind::ApiKey);
}

std::vector<CredentialKind> CredentialInput::kinds() const
{
    std::vector<CredentialKind> kinds;
    if (m_isAnother)
        return { CredentialKind::ApiKey, CredentialKind::Token, CredentialKind::PersonalAccessKey };
    if (m_use == Use::Import && m_toldKind)
        return { m_toldKind->kind };
    for (const KindProfile &kind : m_service ? m_service->kinds : std::vector<KindProfile>()) {
        if (kind.prefix.isEmpty())
            kinds.push_back(kind.kind);
    }
    if (m_use == Use::SignIn) // the same order as in the sidebar
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
    case Field::ServiceName:
        return m_isAnother;
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
        // If the service lists nothing, only the organization's name tells the keys of two
        // organizations apart.
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
        // A sign-in sends the id with each request; otherwise it is needed only for the exchange.
        return m_use == Use::SignIn
            ? asks(field)
            : told && told->exchange && told->exchange->organizationRequired;
    case Field::OrganizationName:
        return m_use == Use::SignIn && asks(field) && !told->exchange && !m_service->organizations;
    case Field::Name:
        return m_use == Use::Capture || m_use == Use::Import;
    case Field::Service:
    case Field::ServiceName:
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
    for (const Field field : { Field::Service, Field::ServiceName, Field::Name, Field::Credential,
                               Field::KeyName, Field::OrganizationId, Field::OrganizationName,
                               Field::ServerAddress, Field::AuthAddress }) {
        // A field that may stay empty must be right if it is filled in.
        const bool counts = needs(field) || (asks(field) && !text(field).isEmpty());
        if (counts && (!isRight(field) || holdsKey(field)))
            return field;
    }
    return std::nullopt;
}

bool CredentialInput::holdsKey(Field field) const
{
    switch (field) {
    case Field::ServiceName:
    case Field::KeyName:
    case Field::OrganizationId:
    case Field::OrganizationName:
    case Field::Name: {
        // Of the key in the form it is known what it looks like.
        constexpr qsizetype shortest = 12;
        const bool isKnown = m_credential && m_credential->size() >= shortest
            && text(field).contains(QString::fromUtf8(m_credential->reveal()));
        return m_guard && (isKnown || m_guard->holdsValue(text(field)));
    }
    case Field::Service:
    case Field::Kind:
    case Field::Credential:
    case Field::ServerAddress:
    case Field::AuthAddress:
        return false;
    }
    Q_UNREACHABLE();
}

bool CredentialInput::isRight(Field field) const
{
    switch (field) {
    case Field::Service:
        // For an imported value only the service can be wrong: its prefix must be one of that
        // service's.
        return m_isAnother || (m_service && (m_use != Use::Import || kind()));
    case Field::ServiceName:
        return !text(field).isEmpty()
            && !m_knownServices.contains(text(field), Qt::CaseInsensitive);
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
    const KindProfile &needed = *kind();
    // The id is sent in a header, so it must consist of the characters allowed there.
    if (!needed.organizationHeader.isEmpty() && (!credentialFromText(id) || isAddress(id)))
        return false;
    return !needed.exchange || !needed.exchange->organizationRequired || !QUuid(id).isNull();
}

/// For the sandbox the facts hold its name and not an address, because its address changes with
/// each start.
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
    CredentialFacts facts;
    if (m_isAnother) {
        facts.uuid = m_known.uuid;
        facts.serviceId = text(Field::ServiceName);
        facts.kind = expectedKind();
        facts.name = text(Field::Name);
        facts.organizationName = text(Field::OrganizationName);
        return facts;
    }
    const KindProfile &told = *kind();
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
