// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/reply.h"
#include "net/apierror.h"
#include "net/httpclient.h"
#include "services/serviceprofile.h"

#include <memory>

namespace keyturn {

/// The credential that a request is sent with. Borrowed during the call only: the client copies
/// what the request needs and wipes the copy after it.
struct Caller
{
    const Secret &credential;
    std::optional<CredentialKind> kind = {}; ///< empty for an access token
    QString organizationId = {}; ///< sent if the kind names the organization in each request
};

/// What a key is to be exchanged for, and where.
struct ExchangeWish
{
    std::optional<ServerUrl> authServer = {}; ///< the only server that the key is sent to
    QString credentialId = {}; ///< the service's id of the key, if the exchange needs it
    QString scope = {}; ///< empty: no scope is sent
    QString organizationId = {}; ///< organization of the token; empty: the key's own
};

template <typename T> using ApiReply = TypedReply<T, ApiError>;

/// One server of a service, used as the service's profile says: all requests of Keyturn to it, with
/// whichever credential the caller passes. Requests that only read share one connection. A request
/// that changes something has its own connection and is sent at most once.
///
/// Each call returns a reply that this object owns. Deleting the object cancels what is under way,
/// and nothing is emitted. A request that the profile does not offer is not sent
/// (MethodNotAllowed). No error contains the credential that was sent, even if the server quotes
/// it. The client keeps neither credentials nor answers.
class ServiceClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceClient)

public:
    ServiceClient(ServiceProfile profile, ServerUrl server, HttpClient::Limits limits,
                  QObject *parent);

    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    [[nodiscard]] const ServerUrl &server() const { return m_http.server(); }

    /// Reads the list with all its pages, at most 100; see paging::signsOf(). The list is
    /// incomplete if rows are left out, or if the service says that there are more and the next
    /// page is not known, cannot be read, or has nothing new. Fails only if the first page cannot
    /// be read or the reply is cancelled.
    [[nodiscard]] ApiReply<CredentialList> *list(const Caller &caller, CredentialKind kind);

    /// Sends at most one request in any case. An error with outcomeUnknown means that the
    /// credential may exist: after a time-out, a lost connection, a 3xx, 408, 425, 429 or 5xx, or a
    /// 2xx that could not be read.
    [[nodiscard]] ApiReply<CreatedCredential> *create(const Caller &caller, CredentialKind kind,
                                                      const CredentialDraft &draft);

    /// Returns the credential as the server has it now, or with the new name if the answer has no
    /// body.
    [[nodiscard]] ApiReply<Credential> *rename(const Caller &caller, CredentialKind kind,
                                               const Credential &credential, const QString &name);

    /// A credential that is gone already is reported as NotFound (404); callers decide what that
    /// means.
    [[nodiscard]] ApiReply<Done> *remove(const Caller &caller, CredentialKind kind,
                                         const QString &id);

    /// Tests whether the credential is accepted. The profile's probes are tried in order; the next
    /// one only if the answer is 404 or 405.
    [[nodiscard]] ApiReply<Verification> *probe(const Caller &caller);

    /// The organizations that the caller reaches. Items without an id are left out; an answer
    /// without the list is a Protocol error.
    [[nodiscard]] ApiReply<OrganizationList> *organizations(const Caller &caller);

    /// Exchanges the caller's key for an access token: one POST to `wish.authServer`, never
    /// repeated, with the key in the form and without an Authorization header. The end of the token
    /// is `now` (UTC) plus "expires_in" (RFC 6749, 5.1), which may be a number or digits in a
    /// string, and is ignored unless it is positive and below ten years. Without it the end is the
    /// "exp" of the token, if that is a JWT (RFC 7519, 4.1.4), otherwise unknown. An answer without
    /// a usable "access_token" is NotJson or Protocol. outcomeUnknown is never set, because nobody
    /// has to look for a surplus access token.
    [[nodiscard]] ApiReply<AccessToken> *exchange(const Caller &caller, const ExchangeWish &wish,
                                                  const QDateTime &now);

    /// Asks for the service's own state, without a credential.
    [[nodiscard]] ApiReply<ServiceHealth> *health();

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// What each request of a series is sent with: each probe, or each page of a list.
    struct Asking
    {
        std::shared_ptr<const Secret> credential;
        Headers headers;
    };

    template <typename T, typename Read>
    ApiReply<T> *request(const Caller &caller, HttpCall call, const Endpoint &endpoint, Read read);
    /// The rows and the number of pages that were read before the next page is asked for.
    struct ReadSoFar
    {
        CredentialList list;
        int pages = 0;
    };
    void readPage(HttpCall call, const Asking &asking, const KindProfile &kind, ReadSoFar soFar,
                  ApiReply<CredentialList> *reply);
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
