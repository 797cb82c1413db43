// SPDX-License-Identifier: MIT
#include "services/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keyturn {

JsonLines::JsonLines(QByteArray text)
    : m_text(std::move(text))
{
    readValue({});
}

int JsonLines::lineOf(const QStringList &path) const
{
    for (QStringList above = path; !above.isEmpty(); above.removeLast()) {
        if (const int line = m_lines.value(above))
            return line;
    }
    return 0;
}

int JsonLines::lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + int(text.left(std::max<qsizetype>(offset, 0)).count('\n'));
}

void JsonLines::readValue(const QStringList &path)
{
    skipWhiteSpace();
    if (m_at >= m_text.size())
        return;
    switch (m_text[m_at]) {
    case '{':
        return readObject(path);
    case '[':
        return readArray(path);
    case '"':
        std::ignore = readString();
        return;
    default:
        while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
}

void JsonLines::readObject(const QStringList &path)
{
    ++m_at;
    for (skipWhiteSpace(); m_at < m_text.size() && m_text[m_at] == '"'; skipWhiteSpace()) {
        const int line = m_line;
        const QStringList inner = path + QStringList(readString());
        note(inner, line);
        if (!take(':'))
            return;
        readValue(inner);
        if (!take(','))
            break;
    }
    std::ignore = take('}');
}

void JsonLines::readArray(const QStringList &path)
{
    ++m_at;
    skipWhiteSpace();
    for (int index = 0; m_at < m_text.size() && m_text[m_at] != ']'; ++index) {
        const QStringList inner = path + QStringList(QString::number(index));
        note(inner, m_line);
        readValue(inner);
        if (!take(','))
            break;
        skipWhiteSpace();
    }
    std::ignore = take(']');
}

QString JsonLines::readString()
{
    const qsizetype begin = m_at++;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_text.size());
    // QJsonDocument decodes the escapes.
    const QByteArray quoted = '[' + m_text.mid(begin, m_at - begin) + ']';
    return QJsonDocument::fromJson(quoted).array().at(0).toString();
}

void JsonLines::skipWhiteSpace()
{
    for (; m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]); ++m_at)
        m_line += m_text[m_at] == '\n' ? 1 : 0;
}

bool JsonLines::take(char expected)
{
    skipWhiteSpace();
    if (m_at >= m_text.size() || m_text[m_at] != expected)
        return false;
    ++m_at;
    return true;
}

void JsonLines::note(const QStringList &path, int line)
{
    if (m_lines.contains(path) && !m_repeatedKey)
        m_repeatedKey = line;
    m_lines.insert(path, line);
}

} // namespace keyturn
