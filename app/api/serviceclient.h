// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/reply.h"
#include "net/apierror.h"
#include "net/httpclient.h"
#include "services/serviceprofile.h"

#include <memory>

namespace keyturn {

/// Who asks: the credential that a request carries. Borrowed for the call only: the client copies
/// what the request needs, and wipes that copy with it.
struct Caller
{
    const Secret &credential;
    std::optional<CredentialKind> kind = {}; ///< nothing: an access token
    QString organizationId = {}; ///< sent where that kind names one with each request
};

/// What a key is exchanged for, and where.
struct ExchangeWish
{
    std::optional<ServerUrl> authServer = {}; ///< the only place that the key is sent to
    QString credentialId = {}; ///< what the service calls the key, where it asks for that
    QString scope = {}; ///< empty: not sent
    QString organizationId = {}; ///< of the token; empty: the key's own
};

template <typename T> using ApiReply = TypedReply<T, ApiError>;

/// One server of a service, driven by a profile: all requests that Keyturn makes of it, for
/// whichever credential a call names. What only reads shares one connection, what changes something
/// has a connection of its own and is sent at most once.
///
/// Each call yields a reply that this object owns; deleting the object cancels what is under way
/// and nothing more is heard of it. What the profile does not offer is not sent
/// (MethodNotAllowed). No error quotes the credential that was sent, even where the server does.
/// The client keeps no credential and no answer, and decides nothing about either.
class ServiceClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceClient)

public:
    ServiceClient(ServiceProfile profile, ServerUrl server, HttpClient::Limits limits,
                  QObject *parent);

    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    [[nodiscard]] const ServerUrl &server() const { return m_http.server(); }

    /// All pages that the service gives.
    [[nodiscard]] ApiReply<CredentialList> *list(const Caller &caller, CredentialKind kind);

    /// Sends at most one request, whatever happens. An error with outcomeUnknown set means that the
    /// credential may exist: a time-out, a lost connection, a 3xx, 408, 425, 429 or 5xx, or a 2xx
    /// that could not be read.
    [[nodiscard]] ApiReply<CreatedCredential> *create(const Caller &caller, CredentialKind kind,
                                                      const CredentialDraft &draft);

    /// Yields the credential as the server now has it, or with the name that was sent if it answers
    /// without a body.
    [[nodiscard]] ApiReply<Credential> *rename(const Caller &caller, CredentialKind kind,
                                               const Credential &credential, const QString &name);

    /// 404 means that it is gone already: reported as NotFound, callers decide.
    [[nodiscard]] ApiReply<Done> *remove(const Caller &caller, CredentialKind kind,
                                         const QString &id);

    /// Whether the credential is accepted: the profile's probes in turn, the next one only where
    /// this one answers 404 or 405.
    [[nodiscard]] ApiReply<Verification> *probe(const Caller &caller);

    /// The organizations that the caller reaches. Items without an id are left out; an answer
    /// without the list is Protocol.
    [[nodiscard]] ApiReply<OrganizationList> *organizations(const Caller &caller);

    /// Exchanges the caller's key for an access token: one POST to the wish's address, never
    /// repeated, with the key in the form and no Authorization header. `now` (UTC) is the moment
    /// that "expires_in" (RFC 6749, 5.1; a number or digits in a string, positive and below ten
    /// years, anything else is ignored) counts from; without it the end is the "exp" of the token,
    /// if that is a JWT (RFC 7519, 4.1.4), else unknown. An answer without a usable "access_token"
    /// is NotJson or Protocol. outcomeUnknown is never set: one more access token, or one less, is
    /// nothing that anybody must look for.
    [[nodiscard]] ApiReply<AccessToken> *exchange(const Caller &caller, const ExchangeWish &wish,
                                                  const QDateTime &now);

    /// How the service is; asked without any credential.
    [[nodiscard]] ApiReply<ServiceHealth> *health();

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// What is sent with each of the probes.
    struct Asking
    {
        std::shared_ptr<const Secret> credential;
        Headers headers;
    };

    template <typename T, typename Read>
    ApiReply<T> *request(const Caller &caller, HttpCall call, const Endpoint &endpoint, Read read);
    void probeFrom(std::size_t index, const Asking &asking, ApiReply<Verification> *reply);
    template <typename T> ApiReply<T> *notOffered(const QString &operation);
    template <typename T> ApiReply<T> *refused(ApiError::Kind kind, const QString &detail);
    [[nodiscard]] const Endpoint *find(CredentialKind kind, Operation operation) const;
    [[nodiscard]] Headers headersOf(const Caller &caller) const;

    ServiceProfile m_profile;
    HttpClient::Limits m_limits;
    HttpClient m_http;
};

} // namespace keyturn
