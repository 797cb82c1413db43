// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace keyturn {

class Reply;
class ServerUrl;

/// The Date header of the answer that `reply` of an HttpClient has got, UTC; invalid if there was
/// none.
[[nodiscard]] QDateTime serverDate(const Reply &reply);

/// The TLS library, "OpenSSL 3.0.11 19 Sep 2023".
[[nodiscard]] QString tlsVersion();

/// "host:port" of the proxy through which that server is reached; empty if there is none.
[[nodiscard]] QString proxyTo(const ServerUrl &server);

} // namespace keyturn
