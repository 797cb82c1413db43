// SPDX-License-Identifier: MIT
#include "keychain/helperprotocol.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Operation = HelperRequest::Operation;
using Kind = KeychainError::Kind;

// Longer ones come from something else that writes into the pipe: the first four letters of a text
// are a number of more than 500 million.
constexpr quint32 longestMessage = 64 * 1024 * 1024;
constexpr qsizetype headLength = messagePrefix + 8 + 1 + 4 + 4;

/// Added to the word of an error: see KeychainError::mayHaveActed.
constexpr quint8 mayHaveActedBit = 0x80;

/// What requests and answers have in common.
struct Message
{
    quint64 id = 0;
    quint8 word = 0;
    QByteArray text;
    Secret value;
};

template <typename Number> void put(std::vector<char> &bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    const auto *at = reinterpret_cast<const char *>(&bigEndian);
    bytes.insert(bytes.end(), at, at + sizeof(Number));
}

Secret toBytes(quint64 id, quint8 word, const QByteArray &text, const Secret &value)
{
    const qsizetype needed = headLength + text.size() + value.size();
    const qsizetype length = value.isEmpty() ? needed : std::max(needed, shortestWithValue);
    std::vector<char> bytes;
    bytes.reserve(std::size_t(length)); // a vector that grows leaves copies behind
    put(bytes, quint32(length));
    put(bytes, id);
    put(bytes, word);
    put(bytes, quint32(text.size()));
    put(bytes, quint32(value.size()));
    bytes.insert(bytes.end(), text.begin(), text.end());
    bytes.insert(bytes.end(), value.reveal().begin(), value.reveal().end());
    bytes.resize(std::size_t(length));
    return Secret(std::move(bytes));
}

std::optional<Message> fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < headLength || messageLength(bytes) != bytes.size())
        return std::nullopt;
    const char *at = bytes.data() + messagePrefix;
    Message message{ qFromBigEndian<quint64>(at), quint8(at[8]), {}, {} };
    const auto textLength = qsizetype(qFromBigEndian<quint32>(at + 9));
    const auto valueLength = qsizetype(qFromBigEndian<quint32>(at + 13));
    if (textLength + valueLength > bytes.size() - headLength)
        return std::nullopt;
    message.text = bytes.sliced(headLength, textLength).toByteArray();
    message.value = Secret(bytes.sliced(headLength + textLength, valueLength));
    return message;
}

} // namespace

Secret encode(const HelperRequest &request)
{
    return toBytes(request.id, quint8(request.operation), request.key.toUtf8(), request.value);
}

Secret encode(const HelperAnswer &answer)
{
    if (answer.outcome)
        return toBytes(answer.id, 0, {}, *answer.outcome);
    const KeychainError &error = answer.outcome.error();
    const auto word = quint8((1 + int(error.kind)) | (error.mayHaveActed ? mayHaveActedBit : 0));
    return toBytes(answer.id, word, error.detail.toUtf8(), Secret());
}

std::optional<HelperRequest> decodeRequest(QByteArrayView bytes)
{
    auto message = fromBytes(bytes);
    if (!message || message->word > quint8(Operation::List))
        return std::nullopt;
    return HelperRequest{ message->id, Operation(message->word), QString::fromUtf8(message->text),
                          std::move(message->value) };
}

std::optional<HelperAnswer> decodeAnswer(QByteArrayView bytes)
{
    auto message = fromBytes(bytes);
    if (!message)
        return std::nullopt;
    if (message->word == 0)
        return HelperAnswer{ message->id, std::move(message->value) };
    const bool mayHaveActed = (message->word & mayHaveActedBit) != 0;
    const int kind = (message->word & ~mayHaveActedBit) - 1;
    if (kind < 0 || kind > int(Kind::NotListable))
        return std::nullopt;
    return HelperAnswer{ message->id,
                         failure(KeychainError{ Kind(kind), QString::fromUtf8(message->text),
                                                mayHaveActed }) };
}

qsizetype messageLength(QByteArrayView prefix)
{
    const auto length = qFromBigEndian<quint32>(prefix.data());
    const bool isPossible = length >= quint32(headLength) && length <= longestMessage;
    return isPossible ? qsizetype(length) : messagePrefix;
}

Secret readMessage(std::FILE *stream)
{
    std::array<char, std::size_t(messagePrefix)> prefix{};
    if (std::fread(prefix.data(), 1, prefix.size(), stream) != prefix.size())
        return {};
    std::vector<char> bytes(std::size_t(messageLength({ prefix.data(), messagePrefix })));
    std::copy(prefix.begin(), prefix.end(), bytes.begin());
    const std::size_t rest = bytes.size() - prefix.size();
    const bool isComplete = std::fread(bytes.data() + prefix.size(), 1, rest, stream) == rest;
    Secret message(std::move(bytes));
    return isComplete ? std::move(message) : Secret();
}

Secret encodeEntries(const KeychainEntries &entries)
{
    QStringList lines;
    for (const KeychainEntry &entry : entries) {
        const qint64 stored = entry.storedAt.isValid() ? entry.storedAt.toSecsSinceEpoch() : -1;
        lines.append(QString::number(stored) % u' ' % entry.key);
    }
    return Secret::fromText(lines.join(u'\n'));
}

std::optional<KeychainEntries> decodeEntries(const Secret &text)
{
    KeychainEntries entries;
    const QStringList lines = QString::fromUtf8(text.reveal()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        bool isNumber = false;
        const qint64 stored = line.section(u' ', 0, 0).toLongLong(&isNumber);
        const QString key = line.section(u' ', 1);
        if (!isNumber || key.isEmpty())
            return std::nullopt;
        entries.push_back(
            { key, stored < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(stored, Qt::UTC) });
    }
    return entries;
}

void wipe(QByteArray &bytes)
{
    bytes.fill('\0');
    bytes.clear();
}

void wipe(QString &text)
{
    text.fill(QChar());
    text.clear();
}

} // namespace keyturn
