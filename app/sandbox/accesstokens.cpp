// SPDX-License-Identifier: MIT
#include "sandbox/accesstokens.h"

#include "sandbox/mint.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Secret AccessTokens::issue(const AccessGrant &grant)
{
    dropEnded();
    const qint64 now = m_clock.now().toSecsSinceEpoch(); // "exp" has whole seconds only
    const qint64 end = now + lifetime.count();
    // The token does not contain the organization: a client that needs it has to ask the API.
    const QByteArray open = encoded({ { u"alg"_s, u"HS256"_s }, { u"typ"_s, u"JWT"_s } }) + '.'
        + encoded({ { u"iat"_s, now }, { u"exp"_s, end }, { u"sub"_s, grant.subject } }) + '.';
    Secret token = mintSecret(QString::fromLatin1(open));
    m_entries.insert(fingerprint(token.reveal()),
                     { grant, QDateTime::fromSecsSinceEpoch(end, Qt::UTC) });
    return token;
}

std::optional<AccessGrant> AccessTokens::grantOf(QByteArrayView token) const
{
    const auto found = m_entries.constFind(fingerprint(token));
    if (found == m_entries.cend() || found->end <= m_clock.now())
        return std::nullopt;
    return found->grant;
}

void AccessTokens::dropEnded()
{
    const QDateTime now = m_clock.now();
    m_entries.removeIf([&now](const auto &entry) { return entry.value().end <= now; });
}

} // namespace keyturn::sandbox
