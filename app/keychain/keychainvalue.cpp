// SPDX-License-Identifier: MIT
#include "keychain/keychainvalue.h"

#include <algorithm>

namespace keyturn {

namespace {

KeychainError refused(QString why)
{
    return { KeychainError::Kind::Refused, std::move(why) };
}

bool isVisibleAscii(char byte)
{
    return byte > 0x20 && byte < 0x7f;
}

} // namespace

std::optional<KeychainError> refusalOf(const Secret &value)
{
    if (value.isEmpty())
        return refused(QStringLiteral("the value is empty"));
    if (value.size() > keychainValueLimit)
        return refused(QStringLiteral("the value is longer than 2048 bytes"));
    const QByteArrayView bytes = value.reveal();
    if (!std::all_of(bytes.begin(), bytes.end(), isVisibleAscii))
        return refused(QStringLiteral("the value has characters other than visible ASCII"));
    return std::nullopt;
}

} // namespace keyturn
