// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace keyturn {

/// Why a request did not do what was asked. `kind` drives the interface, `serverCode` is for
/// branching on a code of the service, `serverText` is the server's own message: foreign text,
/// shown through DisplayText only. User text is made in ui/text/errortext.cpp.
struct ApiError
{
    enum class Kind
    {
        // The network's answer
        NameNotFound,
        ConnectionRefused,
        ConnectionLost, ///< closed or reset before a whole answer had come
        NetworkUnreachable,
        TimedOut, ///< the absolute deadline passed
        Canceled,
        CertificateRefused,
        ProxyLoginRequired,
        ProxyFailed,
        Redirected, ///< a 3xx: the address is probably not the right one
        TooLarge, ///< the body passed the cap

        // The server's answer
        Unauthorized, ///< the credential was refused
        OrganizationMissing, ///< a token without the organization
        Forbidden, ///< valid, but may not do this
        NotFound,
        MethodNotAllowed,
        Conflict,
        Invalid, ///< 400 or 422
        RateLimited,
        ServerFault, ///< 5xx
        UnexpectedStatus,
        NotJson, ///< HTML or the like: probably not the API
        Protocol, ///< JSON, but not of the shape that was documented
    };

    Kind kind = Kind::ConnectionLost;
    int httpStatus = 0; ///< 0: no status line arrived
    QString request; ///< "GET /admin/pats": verb and path, no query
    QString host; ///< host, and port if not the scheme's own
    QString serverCode;
    QString serverText;
    QString detail; ///< for the log: e.g. the JSON path that is missing
    QString certificateName; ///< whom the refused certificate names
    QString certificateReason; ///< why it was refused, a plain sentence
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After, at most one hour
    bool assumedAddress = false; ///< the endpoint is marked assumed in the profile

    /// The request may change something, bytes of it may have reached the server, and no complete
    /// answer tells whether it did: never repeat it, look first.
    bool outcomeUnknown = false;

    bool operator==(const ApiError &) const = default;
};

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::ApiError)
