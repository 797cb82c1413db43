// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace keyturn {

/// Where the keys of a JSON text stand, which QJsonDocument does not tell. For text that
/// QJsonDocument has accepted; of any other it tells something, but not the truth.
class JsonLines final
{
public:
    explicit JsonLines(const QByteArray &text);

    /// The line of the key that `path` leads to (array items count "0", "1" …), or of the nearest
    /// key above it; 0 when there is none.
    [[nodiscard]] int lineOf(const QStringList &path) const;

    /// The line on which an object names a key for the second time: only one of them can count.
    [[nodiscard]] std::optional<int> repeatedKey() const { return m_repeatedKey; }

    /// The 1-based line that holds the byte at `offset`.
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
