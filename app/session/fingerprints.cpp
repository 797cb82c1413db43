// SPDX-License-Identifier: MIT
#include "session/fingerprints.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString keyName()
{
    return u"Keyturn/fingerprint/1"_s;
}

Secret randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray hex =
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
    Secret key{ QByteArrayView(hex) };
    hex.fill('\0');
    words.fill(0);
    return key;
}

} // namespace

Fingerprints::Fingerprints(Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

KeychainReply<QString> *Fingerprints::of(const Secret &secret)
{
    auto *reply = new KeychainReply<QString>(this);
    if (!m_key.isEmpty()) {
        reply->settle(fingerprint(secret));
        return reply;
    }
    // The key is read once for all who wait: without it none of them is answered.
    connect(reply, &Reply::cancelRequested, this, [this] {
        if (m_underWay)
            m_underWay->cancel();
    });
    m_waiting.push_back({ reply, secret.clone() });
    if (m_waiting.size() == 1)
        readKey();
    return reply;
}

bool Fingerprints::areComparable(const QString &left, const QString &right)
{
    const QString key = left.section(u':', 0, 0);
    return !key.isEmpty() && key == right.section(u':', 0, 0);
}

void Fingerprints::readKey()
{
    auto *read = m_keychain.read(keyName());
    m_underWay = read;
    connect(read, &Reply::finished, this, [this, read] {
        auto key = read->takeResult();
        if (key)
            take(std::move(*key));
        else if (key.error().kind == KeychainError::Kind::Absent)
            makeKey();
        else
            fail(key.error());
    });
}

void Fingerprints::makeKey()
{
    auto key = std::make_shared<Secret>(randomKey());
    auto *write = m_keychain.write(keyName(), *key);
    m_underWay = write;
    connect(write, &Reply::finished, this, [this, write, key] {
        if (const auto written = write->takeResult(); written)
            take(std::move(*key));
        else
            fail(written.error());
    });
}

void Fingerprints::take(Secret key)
{
    m_key = std::move(key);
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.reply)
            waiting.reply->settle(fingerprint(waiting.secret));
    }
}

void Fingerprints::fail(const KeychainError &error)
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.reply)
            waiting.reply->settle(failure(KeychainError(error)));
    }
}

QString Fingerprints::fingerprint(const Secret &secret) const
{
    const QByteArray key = m_key.reveal().toByteArray();
    const QByteArray id = QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(4);
    const QByteArray code = QMessageAuthenticationCode::hash(secret.reveal().toByteArray(), key,
                                                             QCryptographicHash::Sha256);
    return QString::fromLatin1(id.toHex() + ':' + code.toHex());
}

} // namespace keyturn
