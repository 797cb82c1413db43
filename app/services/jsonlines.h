// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace keyturn {

/// Finds the lines of the keys in a JSON text, which QJsonDocument does not tell. Only for a text
/// that QJsonDocument has accepted; for any other text the answers are wrong.
class JsonLines final
{
public:
    explicit JsonLines(QByteArray text);

    /// The line of the key at `path` (items of an array are "0", "1" …), or that of the nearest key
    /// above it; 0 if there is none. Lines are counted from 1.
    [[nodiscard]] int lineOf(const QStringList &path) const;

    /// The line in which an object has a key for the second time. Such a file is ambiguous: only
    /// one of the values can be in force.
    [[nodiscard]] std::optional<int> repeatedKey() const { return m_repeatedKey; }

    /// The line, counted from 1, that contains the byte at `offset`.
    [[nodiscard]] static int lineAt(const QByteArray &text, qsizetype offset);

private:
    void readValue(const QStringList &path);
    void readObject(const QStringList &path);
    void readArray(const QStringList &path);
    [[nodiscard]] QString readString();
    void skipWhiteSpace();
    [[nodiscard]] bool take(char expected);
    void note(const QStringList &path, int line);

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QStringList, int> m_lines;
    std::optional<int> m_repeatedKey;
};

} // namespace keyturn
