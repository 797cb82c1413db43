// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace keyturn {

/// One line on the helper's standard input.
struct HelperRequest
{
    enum class Operation
    {
        Check,
        Write,
        Read,
        Remove
    };

    quint64 id = 0;
    Operation operation = Operation::Check;
    QString key; ///< empty for Check
    Secret value; ///< of Write alone
};

/// One line on the helper's standard output. An operation that yields nothing but "done" succeeds
/// with an empty value.
struct HelperAnswer
{
    quint64 id = 0;
    Result<Secret, KeychainError> outcome;
};

// A line is a JSON object and ends with a line feed; values travel as base64. The lines hold
// secrets: who gets one wipes it.
[[nodiscard]] QByteArray encode(const HelperRequest &request);
[[nodiscard]] QByteArray encode(const HelperAnswer &answer);
[[nodiscard]] std::optional<HelperRequest> decodeRequest(QByteArrayView line);
[[nodiscard]] std::optional<HelperAnswer> decodeAnswer(QByteArrayView line);

/// Overwrites a buffer that this code owns. Best effort: the pipe, the JSON parser and whoever
/// shares the buffer keep copies that nobody can reach.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace keyturn
