// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace keyturn {

/// A request: one line on the helper's standard input.
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

/// An answer: one line on the helper's standard output. Operations without a result succeed with an
/// empty value; List succeeds with the text that encodeEntries() made.
struct HelperAnswer
{
    quint64 id = 0;
    Result<Secret, KeychainError> outcome;
};

[[nodiscard]] Secret encodeEntries(const KeychainEntries &entries);
[[nodiscard]] std::optional<KeychainEntries> decodeEntries(const Secret &text);

// A line is a JSON object followed by a line feed; values are encoded as base64. The lines contain
// secrets: the caller must wipe them.
[[nodiscard]] QByteArray encode(const HelperRequest &request);
[[nodiscard]] QByteArray encode(const HelperAnswer &answer);
[[nodiscard]] std::optional<HelperRequest> decodeRequest(QByteArrayView line);
[[nodiscard]] std::optional<HelperAnswer> decodeAnswer(QByteArrayView line);

/// Overwrites a buffer. This is best effort: the pipe, the JSON parser and other owners of the
/// buffer may have copies that cannot be reached.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace keyturn
