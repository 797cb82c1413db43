// SPDX-License-Identifier: MIT
#include "sandbox/mint.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t words> QByteArray randomBytes()
{
    std::array<quint32, words> random{};
    QRandomGenerator::system()->fillRange(random.data(), words);
    QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    random.fill(0);
    return bytes;
}

QString randomHex8()
{
    return QString::fromLatin1(randomBytes<1>().toHex());
}

} // namespace

Identity mintIdentity(CredentialKind kind)
{
    const QString shown = (kind == CredentialKind::Token ? u"pat_"_s : u"ak_"_s) % randomHex8();
    if (kind == CredentialKind::Token)
        return { shown, shown };
    return { shown, shown % randomHex8() % u'.' };
}

QString mintOrganizationId()
{
    return u"org_"_s % QString::fromLatin1(randomBytes<3>().toHex().left(20));
}

Secret mintSecret(const QString &valuePrefix)
{
    constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QByteArray value = valuePrefix.toUtf8() + randomBytes<6>().toBase64(alphabet);
    Secret secret{ QByteArrayView(value) };
    value.fill('\0');
    return secret;
}

Secret mintOpaque(qsizetype digits)
{
    QByteArray value = randomBytes<10>().toHex().left(digits);
    Secret secret{ QByteArrayView(value) };
    value.fill('\0');
    return secret;
}

QString mintGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString mintRequestId()
{
    return QString::fromLatin1(randomBytes<4>().toHex());
}

QByteArray fingerprint(QByteArrayView value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(value);
    return hash.result();
}

Secret addOpaque(QByteArrayList &fingerprints, qsizetype digits)
{
    Secret value = mintOpaque(digits);
    fingerprints.append(fingerprint(value.reveal()));
    return value;
}

} // namespace keyturn::sandbox
