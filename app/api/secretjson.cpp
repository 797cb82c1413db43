// SPDX-License-Identifier: MIT
#include "api/secretjson.h"

#include "api/jsonreading.h"

#include <cctype>
#include <charconv>
#include <utility>

namespace keyturn::codec {

namespace {

/// The character that is escaped at `at`, which is moved to the last byte of the escape; 0 for all
/// but visible ASCII.
char unescaped(QByteArrayView raw, qsizetype &at)
{
    if (++at >= raw.size())
        return 0;
    const char c = raw[at];
    if (c == '"' || c == '\\' || c == '/')
        return c;
    if (c != 'u' || at + 4 >= raw.size())
        return 0;
    unsigned code = 0;
    const char *first = raw.data() + at + 1;
    const bool isWhole = std::from_chars(first, first + 4, code, 16).ptr == first + 4;
    at += 4;
    return isWhole && code < 0x7f ? char(code) : '\0';
}

/// What stands between the quotes of a string; empty if it is not all visible ASCII.
Secret visibleText(QByteArrayView raw)
{
    std::vector<char> text;
    text.reserve(std::size_t(raw.size())); // a vector that grows leaves copies behind
    bool isVisible = true;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const char c = raw[at] == '\\' ? unescaped(raw, at) : raw[at];
        isVisible = isVisible && c >= '!' && c <= '~';
        text.push_back(c);
    }
    Secret secret(std::move(text));
    return isVisible ? std::move(secret) : Secret();
}

/// The position of the string that is the value of the key that ends at `at`; -1 if there is none.
qsizetype stringAfterKey(QByteArrayView json, qsizetype at)
{
    bool hasColon = false;
    for (++at; at < json.size(); ++at) {
        if (json[at] == ':' && !hasColon)
            hasColon = true;
        else if (!std::isspace(static_cast<unsigned char>(json[at])))
            return hasColon && json[at] == '"' ? at : -1;
    }
    return -1;
}

} // namespace

SecretJson::SecretJson(QByteArrayView body, QByteArrayView key)
{
    m_text.reserve(body.size());
    qsizetype copied = 0;
    for (qsizetype at = body.indexOf('"'); at >= 0; at = body.indexOf('"', at + 1)) {
        const qsizetype begin = at + 1;
        at = endOfString(body, at);
        const qsizetype value = stringAfterKey(body, at);
        if (value < 0 || visibleText(body.sliced(begin, at - begin)).reveal() != key)
            continue;
        at = endOfString(body, value);
        if (at >= body.size())
            break; // cut off: no parser reads it
        m_text += body.sliced(copied, value - copied);
        copied = at + 1;
        m_text += QByteArray('"' + QByteArray::number(m_taken.size()) + '"')
                      .leftJustified(copied - value, ' ');
        m_taken.push_back(visibleText(body.sliced(value + 1, at - value - 1)));
    }
    m_text += body.sliced(copied);
}

Secret SecretJson::take(const QJsonValue &value)
{
    bool isNumber = false;
    const std::size_t place = value.toString().toUInt(&isNumber);
    return isNumber && place < m_taken.size() ? std::move(m_taken[place]) : Secret();
}

} // namespace keyturn::codec
