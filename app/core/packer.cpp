// SPDX-License-Identifier: MIT
#include "core/packer.h"

#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace keyturn {

namespace {

constexpr quint64 isWide = 1; // in the number before a text: its characters take two bytes

} // namespace

void Packer::putNumber(quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        m_bytes.append(char(number | 0x80));
    m_bytes.append(char(number));
}

void Packer::put(const QString &text)
{
    const bool isLatin1 = std::all_of(text.begin(), text.end(),
                                      [](QChar character) { return character.unicode() < 0x100; });
    putNumber(quint64(text.size()) << 1 | (isLatin1 ? 0 : isWide));
    if (isLatin1)
        m_bytes.append(text.toLatin1());
    else
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()),
                       text.size() * qsizetype(sizeof(char16_t)));
}

void Packer::put(const QDateTime &moment)
{
    put(moment.isValid());
    if (!moment.isValid())
        return;
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    m_bytes.append(reinterpret_cast<const char *>(&milliseconds), sizeof milliseconds);
}

QByteArray Packer::takeBytes()
{
    m_bytes.squeeze();
    return std::exchange(m_bytes, {});
}

quint64 Unpacker::takeNumber()
{
    quint64 number = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = quint8(*m_at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
}

void Unpacker::take(QString &text)
{
    const quint64 number = takeNumber();
    const auto size = qsizetype(number >> 1);
    if (number & isWide) {
        text = QString(size, Qt::Uninitialized);
        const auto bytes = std::size_t(size) * sizeof(char16_t);
        std::memcpy(text.data(), m_at, bytes); // it may stand at an odd address
        m_at += bytes;
        return;
    }
    text = size == 0 ? QString() : QString::fromLatin1(m_at, size);
    m_at += size;
}

void Unpacker::skipText()
{
    const quint64 number = takeNumber();
    m_at += (number >> 1) * (number & isWide ? sizeof(char16_t) : 1);
}

void Unpacker::take(QDateTime &moment)
{
    if (*m_at++ == '\0') {
        moment = {};
        return;
    }
    qint64 milliseconds = 0;
    std::memcpy(&milliseconds, m_at, sizeof milliseconds);
    m_at += sizeof milliseconds;
    moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace keyturn
