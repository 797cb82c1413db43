// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/reply.h"
#include "core/secret.h"
#include "core/serverurl.h"
#include "net/apierror.h"
#include "net/httpclient.h"
#include "services/serviceprofile.h"

#include <QStringList>

#include <vector>

namespace keyturn {

struct CredentialList
{
    std::vector<Credential> items;
    bool complete =
        true; ///< false: the server says that there is more and Keyturn cannot ask for it
};

/// The create reply: the only time that the secret is seen.
struct CreatedCredential
{
    Credential credential;
    Secret secret;
};

/// A credential that the service accepted.
struct Verification
{
    QStringList scopes = {}; ///< empty when the service does not tell
    bool scopesKnown = false;
    bool limited = false; ///< accepted, but not allowed to ask what was asked (403)
};

template <typename T> using ApiReply = TypedReply<T, ApiError>;

/// The admin API of one service, for one sign-in in one organization, driven by a profile. Both are
/// fixed for the life of the object: to act as somebody else, or elsewhere, make another one.
/// Deleting it cancels what is under way and nothing more is heard of it.
class CredentialApi final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialApi)

public:
    /// `organizationId` is sent only where the kind of `bearer` needs it (profile's
    /// organizationHeader).
    CredentialApi(ServiceProfile profile, ServerUrl server, Secret bearer, QString organizationId,
                  QObject *parent);

    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    void setLimits(HttpClient::Limits limits);

    /// All pages that the service gives.
    [[nodiscard]] ApiReply<CredentialList> *list(CredentialKind kind);

    /// Sends at most one request, whatever happens. An error with outcomeUnknown set means that the
    /// credential may exist: a time-out, a lost connection, a 3xx, 408, 425, 429 or 5xx, or a 2xx
    /// that could not be read.
    [[nodiscard]] ApiReply<CreatedCredential> *create(CredentialKind kind,
                                                      const CredentialDraft &draft);

    /// Yields the credential as the server now has it, or with the name that was sent if it answers
    /// without a body.
    [[nodiscard]] ApiReply<Credential> *rename(CredentialKind kind, const Credential &credential,
                                               const QString &name);

    /// 404 means that it is gone already: reported as NotFound, callers decide.
    [[nodiscard]] ApiReply<Done> *remove(CredentialKind kind, const QString &id);

    [[nodiscard]] ApiReply<Verification> *verify();

private:
    [[nodiscard]] HttpCall makeCall(const Endpoint &endpoint, const QString &id = {}) const;

    ServiceProfile m_profile;
    QByteArray m_organizationHeader;
    QString m_organizationId;
    HttpClient m_http;
};

} // namespace keyturn
