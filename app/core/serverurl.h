// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace keyturn {

/// Why a text is not the address of a service.
enum class ServerUrlError
{
    Empty,
    NotAUrl,
    SchemeNotAllowed, ///< only https is allowed, and http to a loopback address
    UserInfoNotAllowed, ///< "https://someone@host"
    QueryNotAllowed, ///< a query or a fragment
    HostMissing,
};

/// The address of a service: scheme, host, port and an optional base path. Every existing object is
/// valid. Requests are built only from it, so that no request can go to another origin.
///
/// Plain http is accepted only for 127.0.0.0/8, [::1] and "localhost". Without a scheme, https is
/// assumed.
class ServerUrl final
{
public:
    [[nodiscard]] static Result<ServerUrl, ServerUrlError> parse(const QString &text);

    /// The address of `path` below the base path. `path` begins with '/'; segments that hold data
    /// must be percent-encoded already (see encodedSegment()). The result always has the origin of
    /// this address.
    [[nodiscard]] QUrl resolved(const QString &path, const QUrlQuery &query = {}) const;

    /// Percent-encodes text so that it stays one segment of a path, even with '/' '?' '#' '%' or
    /// '..'.
    [[nodiscard]] static QString encodedSegment(const QString &raw);

    /// True if scheme, host and port are equal; a missing port counts as the default port.
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

    [[nodiscard]] bool isLoopback() const;

    /// The address in ASCII: an internationalised host is shown in punycode, so that look-alikes
    /// are noticed.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString host() const;

    bool operator==(const ServerUrl &) const = default;

private:
    explicit ServerUrl(QUrl url)
        : m_url(std::move(url))
    {
    }

    QUrl m_url;
};

} // namespace keyturn
