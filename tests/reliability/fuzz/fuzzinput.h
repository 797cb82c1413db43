// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace keyturn::test {

/// Ends the program if something that must hold does not; libFuzzer then keeps the input and
/// reports it.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The bytes of an input, taken from the front.
class FuzzInput final
{
public:
    FuzzInput(const std::uint8_t *data, std::size_t size)
        : m_rest(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)))
    {
    }

    /// The next byte, which chooses one of `count` cases; 0 if there is none.
    [[nodiscard]] std::size_t choice(std::size_t count)
    {
        if (m_rest.isEmpty())
            return 0;
        const auto byte = std::uint8_t(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte % count;
    }

    /// The bytes before the next line feed.
    [[nodiscard]] QByteArray line()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArray line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArray() : m_rest.sliced(end + 1);
        return line;
    }

    [[nodiscard]] QByteArray rest() const { return m_rest; }

private:
    QByteArray m_rest;
};

/// True if no character of the text is invisible or can change the order of others; `isolates` are
/// the two that Keyturn itself puts around a text in a sentence.
[[nodiscard]] inline bool isShowable(const QString &text, const QString &isolates = {})
{
    for (const QChar c : text) {
        const bool isHidden = c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        if (isHidden && !isolates.contains(c))
            return false;
    }
    return true;
}

} // namespace keyturn::test
