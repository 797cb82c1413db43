// SPDX-License-Identifier: MIT
#include "net/serverfacts.h"

#include "core/reply.h"
#include "core/serverurl.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslSocket>
#include <QUrl>
#include <QVariant>

namespace keyturn {

using namespace Qt::StringLiterals;

QDateTime serverDate(const Reply &reply)
{
    return reply.property("serverDate").toDateTime();
}

QString tlsVersion()
{
    return QSslSocket::sslLibraryVersionString();
}

QString proxyTo(const ServerUrl &server)
{
    if (server.isLoopback()) // as HttpClient does
        return {};
    // Also one of the user's own: not the system's alone.
    const auto proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(server.resolved(u"/"_s)));
    if (proxies.isEmpty() || proxies.front().hostName().isEmpty())
        return {};
    return u"%1:%2"_s.arg(proxies.front().hostName()).arg(proxies.front().port());
}

} // namespace keyturn
