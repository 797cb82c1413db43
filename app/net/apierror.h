// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace keyturn {

/// Why a request did not succeed. `kind` decides what the interface does; `serverCode` is the
/// service's code, for comparisons; `serverText` is the server's own message, to be shown through
/// DisplayText only. The texts for the user are made in ui/text/errortext.cpp.
struct ApiError
{
    enum class Kind
    {
        // Errors of the network:
        NameNotFound,
        ConnectionRefused,
        ConnectionLost, ///< closed or reset before the answer was complete
        NetworkUnreachable,
        TimedOut, ///< the deadline for the whole answer has passed
        Canceled,
        CertificateRefused,
        ProxyLoginRequired,
        ProxyFailed,
        Redirected, ///< a 3xx: the address is probably wrong
        TooLarge, ///< the body is larger than the limit
        LengthUnclear, ///< more than one length was stated: where the body ends is unknown

        // Errors that the server reported:
        Unauthorized, ///< the credential was refused
        OrganizationMissing, ///< a token was sent without an organization
        Forbidden, ///< the credential is valid but not allowed to do this
        NotFound,
        MethodNotAllowed,
        Conflict,
        Invalid, ///< 400 or 422
        RateLimited,
        ServerFault, ///< 5xx
        UnexpectedStatus,
        NotJson, ///< HTML or the like: probably not the address of the API
        Protocol, ///< JSON, but not of the expected structure
    };

    Kind kind = Kind::ConnectionLost;
    int httpStatus = 0; ///< 0: no status line has arrived
    QString request; ///< "GET /admin/pats": verb and path, no query
    QString host; ///< host, and the port unless it is the scheme's default
    QString serverCode;
    QString serverText;
    QString detail; ///< for the log, for example the JSON path that is missing
    QString certificateName; ///< the name in the refused certificate
    QString certificateReason; ///< why it was refused, in a plain sentence
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After; at most one hour
    bool assumedAddress = false; ///< the profile marks the endpoint as assumed

    /// The request may have changed something: bytes of it may have reached the server, and no
    /// complete answer tells whether it was carried out. Such a request must never be repeated
    /// without looking first.
    bool outcomeUnknown = false;

    bool operator==(const ApiError &) const = default;
};

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::ApiError)
