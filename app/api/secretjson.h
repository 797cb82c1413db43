// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QJsonValue>

#include <vector>

namespace keyturn::codec {

/// A JSON text whose strings under one key were taken out before a parser sees it: Qt's parser
/// makes several copies, and none of them can be wiped.
class SecretJson final
{
public:
    SecretJson(QByteArrayView body, QByteArrayView key);

    /// The text with a short string in the place of each that was taken out. Everything else stands
    /// at the byte at which it stood, unless there was not enough room.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    /// The string that was taken from the place of `value`, a value of the parsed text(). Empty if
    /// there was none, or one that is not visible ASCII. Each string can be taken once.
    [[nodiscard]] Secret take(const QJsonValue &value);

private:
    QByteArray m_text;
    std::vector<Secret> m_taken;
};

} // namespace keyturn::codec
