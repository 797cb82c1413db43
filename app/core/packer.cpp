// SPDX-License-Identifier: MIT
#include "core/packer.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cstring>

namespace keyturn {

namespace {

// The number before a text: its length, and in the lowest bits how it is kept.
enum class Form : quint64
{
    Latin1,
    Wide, // two bytes for each character
    Uuid // sixteen bytes
};
constexpr int formBits = 2;
constexpr qsizetype uuidLength = 36;
constexpr qsizetype uuidBytes = 16;

Form formOf(quint64 number)
{
    return Form(number & ((1 << formBits) - 1));
}

/// Null if the text is not one as QUuid writes it: it has to come back unchanged.
QUuid uuidIn(const QString &text)
{
    if (text.size() != uuidLength || text.at(8) != u'-')
        return {};
    const QUuid uuid = QUuid::fromString(text);
    return uuid.toString(QUuid::WithoutBraces) == text ? uuid : QUuid();
}

} // namespace

void Packer::putNumber(quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        m_bytes.append(char(number | 0x80));
    m_bytes.append(char(number));
}

void Packer::put(const QString &text)
{
    const auto begin = [this, &text](Form form) {
        putNumber(quint64(text.size()) << formBits | quint64(form));
    };
    if (const QUuid uuid = uuidIn(text); !uuid.isNull()) {
        begin(Form::Uuid);
        m_bytes.append(uuid.toRfc4122());
        return;
    }
    const bool isLatin1 = std::all_of(text.begin(), text.end(),
                                      [](QChar character) { return character.unicode() < 0x100; });
    begin(isLatin1 ? Form::Latin1 : Form::Wide);
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
    const auto size = qsizetype(number >> formBits);
    switch (formOf(number)) {
    case Form::Latin1:
        text = size == 0 ? QString() : QString::fromLatin1(m_at, size);
        m_at += size;
        return;
    case Form::Wide: {
        text = QString(size, Qt::Uninitialized);
        const auto bytes = std::size_t(size) * sizeof(char16_t);
        std::memcpy(text.data(), m_at, bytes); // it may stand at an odd address
        m_at += bytes;
        return;
    }
    case Form::Uuid:
        text = QUuid::fromRfc4122(QByteArrayView(m_at, uuidBytes)).toString(QUuid::WithoutBraces);
        m_at += uuidBytes;
        return;
    }
}

void Unpacker::skipText()
{
    const quint64 number = takeNumber();
    const auto size = qsizetype(number >> formBits);
    const Form form = formOf(number);
    m_at += form == Form::Uuid ? uuidBytes
        : form == Form::Wide   ? size * qsizetype(sizeof(char16_t))
                               : size;
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
