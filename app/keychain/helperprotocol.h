// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdio>
#include <optional>

namespace keyturn {

/// A request: one message on the helper's standard input.
struct HelperRequest
{
    enum class Operation
    {
        Check,
        Write,
        Read,
        Remove,
        List
    };

    quint64 id = 0;
    Operation operation = Operation::Check;
    QString key; ///< empty for Check and List
    Secret value; ///< only for Write
};

/// An answer: one message on the helper's standard output. Operations without a result succeed with
/// an empty value; List succeeds with the text that encodeEntries() made.
struct HelperAnswer
{
    quint64 id = 0;
    Result<Secret, KeychainError> outcome;
};

[[nodiscard]] Secret encodeEntries(const KeychainEntries &entries);
[[nodiscard]] std::optional<KeychainEntries> decodeEntries(const Secret &text);

// A message holds numbers of a fixed size (big-endian), each text as its bytes. No parser sees the
// value, and nothing copies it on its way from one Secret to the next.
//
//   4 bytes  length of the whole message
//   8        id
//   1        the operation; in an answer 0, or 1 + the error's kind
//   4        length of the text
//   4        length of the value
//            text: the key; in an answer the error's detail
//            value
//            zeros, if there is a value: see shortestWithValue
[[nodiscard]] Secret encode(const HelperRequest &request);
[[nodiscard]] Secret encode(const HelperAnswer &answer);
[[nodiscard]] std::optional<HelperRequest> decodeRequest(QByteArrayView bytes);
[[nodiscard]] std::optional<HelperAnswer> decodeAnswer(QByteArrayView bytes);

/// A message with a value is at least that long. QProcess and other devices of Qt (6.4.2) keep an
/// emptied buffer of up to 4096 bytes, with what was in it, for as long as they live; a longer one
/// they free.
inline constexpr qsizetype shortestWithValue = 8192;

inline constexpr qsizetype messagePrefix = 4;

/// The length of the message that begins with these messagePrefix bytes. If no message can begin
/// so, that is messagePrefix, and what is decoded from those bytes alone is no message.
[[nodiscard]] qsizetype messageLength(QByteArrayView prefix);

/// Reads one message; empty at the end of the input. The stream must be unbuffered, because its
/// buffer would keep the value.
[[nodiscard]] Secret readMessage(std::FILE *stream);

/// Overwrites a buffer. This is best effort: if another object shares the buffer, only a copy of it
/// is overwritten.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace keyturn
