// SPDX-License-Identifier: MIT
#include "core/serverurl.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumLength = 2048;

/// False for white space, control characters, characters without a shape and backslashes. QUrl
/// drops some of them silently ("local<U+200B>host" becomes "localhost"). Browsers treat a
/// backslash as a slash, Keyturn does not.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return !c.isSpace() && c.isPrint() && c != u'\\'; });
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isInScheme(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u"+.-").contains(c);
}

// Addresses are read while Keyturn starts, so both do without the patterns of QRegularExpression,
// whose library takes half a megabyte once it is used.

/// The scheme in lower case, or nothing if there is none. "host:8080" has none.
QString schemeOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString name = text.first(colon);
    if (!isAsciiLetter(name.front()) || !std::all_of(name.begin(), name.end(), isInScheme))
        return {};
    const QString scheme = name.toLower();
    const bool isPort = colon + 1 < text.size() && isAsciiDigit(text.at(colon + 1));
    return isPort && scheme != "http"_L1 && scheme != "https"_L1 ? QString() : scheme;
}

/// The text between "//" and the next '/', '?' or '#'. QUrl is not used because it decodes.
QString authorityOf(const QString &url)
{
    const auto ends = [](QChar c) { return QStringView(u"/?#").contains(c); };
    constexpr auto behindScheme = "://"_L1;
    const qsizetype colon = url.indexOf(u':');
    if (colon <= 0 || std::any_of(url.begin(), url.begin() + colon, ends)
        || !url.sliced(colon).startsWith(behindScheme))
        return {};
    const auto begin = url.begin() + colon + behindScheme.size();
    const auto end = std::find_if(begin, url.end(), ends);
    return url.sliced(begin - url.begin(), end - begin);
}

int defaultPort(const QString &scheme)
{
    return scheme == "https"_L1 ? 443 : 80;
}

int portOf(const QUrl &url)
{
    return url.port(defaultPort(url.scheme()));
}

/// QUrl has already turned other numeric forms ("127.1", "0x7f000001") into four decimal numbers.
bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression v4(u"^127(?:\\.[0-9]{1,3}){3}$"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || v4.match(host).hasMatch();
}

bool isDotSegment(const QString &segment)
{
    return segment == "."_L1 || segment == ".."_L1;
}

/// The path without slashes at its end; nothing if it has empty or dot segments.
std::optional<QString> basePath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QStringList segments = path.split(u'/').mid(1);
    const bool odd = std::any_of(segments.begin(), segments.end(), [](const QString &segment) {
        return segment.isEmpty() || isDotSegment(segment);
    });
    return odd ? std::nullopt : std::make_optional(path);
}

std::optional<ServerUrlError> shapeError(const QString &url)
{
    const QString authority = authorityOf(url);
    if (authority.contains(u'@'))
        return ServerUrlError::UserInfoNotAllowed;
    if (url.contains(u'?') || url.contains(u'#'))
        return ServerUrlError::QueryNotAllowed;
    if (authority.isEmpty() || authority.startsWith(u':'))
        return ServerUrlError::HostMissing;
    if (authority.contains(u'%'))
        return ServerUrlError::NotAUrl;
    return std::nullopt;
}

} // namespace

Result<ServerUrl, ServerUrlError> ServerUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(ServerUrlError::Empty);
    if (trimmed.size() > maximumLength || !isPlain(trimmed) || trimmed.startsWith(u'/'))
        return failure(ServerUrlError::NotAUrl);
    const QString scheme = schemeOf(trimmed);
    if (!scheme.isEmpty() && scheme != "https"_L1 && scheme != "http"_L1)
        return failure(ServerUrlError::SchemeNotAllowed);
    const QString whole = scheme.isEmpty() ? "https://"_L1 + trimmed : trimmed;
    if (const auto error = shapeError(whole))
        return failure(*error);

    QUrl url(whole, QUrl::StrictMode);
    const auto path = basePath(url);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || !path)
        return failure(ServerUrlError::NotAUrl);
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host(QUrl::FullyEncoded)))
        return failure(ServerUrlError::SchemeNotAllowed);
    url.setPath(*path, QUrl::TolerantMode);
    if (url.port() == defaultPort(url.scheme()))
        url.setPort(-1);
    ServerUrl server(std::move(url));
    // Percent-encoded it may be longer, and what is kept must be read again.
    if (server.text().size() > maximumLength)
        return failure(ServerUrlError::NotAUrl);
    return server;
}

QUrl ServerUrl::resolved(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_url;
    const QString slash = path.isEmpty() || path.startsWith(u'/') ? QString() : u"/"_s;
    url.setPath(m_url.path(QUrl::FullyEncoded) + slash + path, QUrl::TolerantMode);

    // Checked after QUrl has parsed the path, because QUrl decodes "%2E" to a dot.
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    if (segments.removeIf(isDotSegment) > 0)
        url.setPath(segments.join(u'/'), QUrl::TolerantMode);
    url.setQuery(query);
    Q_ASSERT(isSameOrigin(url));
    return url;
}

QString ServerUrl::encodedSegment(const QString &raw)
{
    // QUrl decodes "%2E". A segment of dots is therefore encoded twice: it then names nothing that
    // exists, and not the folder above.
    if (isDotSegment(raw))
        return QString(raw).replace(u'.', "%252E"_L1);
    return QString::fromLatin1(QUrl::toPercentEncoding(raw));
}

bool ServerUrl::isSameOrigin(const QUrl &url) const
{
    return url.isValid() && url.scheme() == m_url.scheme()
        && url.host(QUrl::FullyEncoded) == m_url.host(QUrl::FullyEncoded)
        && portOf(url) == portOf(m_url);
}

bool ServerUrl::isLoopback() const
{
    return isLoopbackHost(host());
}

QString ServerUrl::text() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QString ServerUrl::host() const
{
    return m_url.host(QUrl::FullyEncoded);
}

} // namespace keyturn
