// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace keyturn {

enum class ServerUrlError
{
    Empty,
    NotAUrl,
    SchemeNotAllowed, ///< https only; plain http to a loopback address alone
    UserInfoNotAllowed, ///< "https://someone@host"
    QueryNotAllowed, ///< a query or a fragment
    HostMissing,
};

/// The address of a service: scheme, host, port and an optional base path. A value that exists is
/// valid. Requests are built from it alone, so that none can leave its origin.
///
/// Plain http is accepted for 127.0.0.0/8, [::1] and "localhost" only. A missing scheme means
/// https.
class ServerUrl final
{
public:
    [[nodiscard]] static Result<ServerUrl, ServerUrlError> parse(const QString &text);

    /// `path` begins with '/'; its segments are already percent-encoded where they hold data (see
    /// encodedSegment). The result always has this origin.
    [[nodiscard]] QUrl resolved(const QString &path, const QUrlQuery &query = {}) const;

    /// Percent-encodes one path segment so that it stays one ('/' '?' '#' '%' '..' included).
    [[nodiscard]] static QString encodedSegment(const QString &raw);

    /// Scheme, host and port are equal; default ports count as given.
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

    [[nodiscard]] bool isLoopback() const;

    /// ASCII only: an internationalised host in punycode, so that look-alikes show.
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
