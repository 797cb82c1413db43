// SPDX-License-Identifier: MIT
#include "core/envtext.h"

#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace keyturn::envtext {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar byteOrderMark(0xFEFF);
constexpr qsizetype longestPlausibleName = 64;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isQuote(QChar c)
{
    return c == u'\'' || c == u'"';
}

bool opensName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool continuesName(QChar c)
{
    return opensName(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
}

bool isRareControl(QChar c)
{
    constexpr QChar deleteCharacter(0x7f);
    const bool common = isBlank(c) || isLineEnd(c) || c == u'\f';
    return (c < u' ' && !common) || c == deleteCharacter;
}

bool isBinary(const QString &text)
{
    constexpr qsizetype charactersForEachControl = 64;
    const auto controls = std::count_if(text.cbegin(), text.cend(), isRareControl);
    return text.contains(QChar(u'\0')) || controls > 1 + text.size() / charactersForEachControl;
}

std::optional<QChar> controlNamedBy(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

/// The escapes inside double quotes that dotenv and a POSIX shell agree on, and dotenv's escapes
/// for control characters. Nothing if the backslash stands for itself.
std::optional<QChar> escaped(QChar c)
{
    return QStringView(u"\"'\\$`").contains(c) ? c : controlNamedBy(c);
}

QChar escapedByBacktick(QChar c)
{
    return controlNamedBy(c).value_or(c);
}

/// The form in which an assignment was begun.
enum class Dialect
{
    Plain,
    PowerShell
};

struct Head
{
    QString name;
    Dialect dialect = Dialect::Plain;
    bool hasPrefix = false;
};

/// Reads a text once from beginning to end.
class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        if (m_text.startsWith(byteOrderMark))
            m_at = 1;
    }

    Parsed read();

    /// Reads everything before a value: "export NAME =". Nothing if the text here is something
    /// else.
    std::optional<Head> readHead();

private:
    void readLine();
    std::optional<QString> readValue();
    std::optional<QString> readFirstPiece();
    bool readPiece(QString &value);
    QString readBare();
    std::optional<QString> readPowerShellValue();
    bool readPowerShellQuoted(QString &value);
    [[nodiscard]] bool closesAnotherAssignment(qsizetype quote) const;

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || isLineEnd(m_text.at(m_at)); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text.at(m_at) == c; }
    bool skipWord(QLatin1StringView word);
    void skipBlanks();
    void skipLine();
    void endLine();
    bool onlyCommentFollows();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_valueEnd = 0; ///< where the last value that was read ends
    int m_line = 1;
};

Parsed Reader::read()
{
    Parsed parsed;
    while (!atEnd()) {
        skipBlanks();
        if (atLineEnd() || at(u'#')) {
            skipLine();
            continue;
        }
        const qsizetype begin = m_at;
        const int line = m_line;
        const std::optional<Head> head = readHead();
        const qsizetype valueBegin = m_at;
        std::optional<QString> value;
        if (head)
            value = head->dialect == Dialect::PowerShell ? readPowerShellValue() : readValue();
        const qsizetype valueEnd = m_valueEnd;
        if (value && onlyCommentFollows()) {
            parsed.assignments.push_back(
                { head->name, std::move(*value), line, valueBegin, valueEnd });
        } else {
            parsed.unreadableLines.append(line);
            // Not closed: the lines that the value ran over may hold other assignments.
            if (!value) {
                m_at = begin;
                m_line = line;
            }
        }
        skipLine();
    }
    return parsed;
}

std::optional<Head> Reader::readHead()
{
    Head head;
    if (skipWord("$env:"_L1)) {
        head.dialect = Dialect::PowerShell;
        head.hasPrefix = true;
    } else if (at(u'e') || at(u'E') || at(u's') || at(u'S')) { // saves comparing most lines
        for (const auto word : { "export "_L1, "export\t"_L1, "set "_L1, "set\t"_L1 })
            head.hasPrefix = head.hasPrefix || skipWord(word);
        skipBlanks();
    }
    const qsizetype begin = m_at;
    if (atEnd() || !opensName(m_text.at(m_at)))
        return std::nullopt;
    while (!atEnd() && continuesName(m_text.at(m_at)))
        ++m_at;
    head.name = m_text.sliced(begin, m_at - begin).toString();
    skipBlanks();
    if (!at(u'='))
        return std::nullopt;
    ++m_at;
    skipBlanks();
    return head;
}

std::optional<QString> Reader::readValue()
{
    if (atEnd() || !isQuote(m_text.at(m_at)))
        return readBare();
    std::optional<QString> value = readFirstPiece();
    while (value && !atLineEnd() && !isBlank(m_text.at(m_at))) {
        if (!readPiece(*value))
            return std::nullopt;
    }
    m_valueEnd = m_at;
    return value;
}

QString Reader::readBare()
{
    // In "NAME= #…" the "#" follows a blank and begins a comment.
    const qsizetype begin = m_at;
    qsizetype end = begin;
    while (!atLineEnd()) {
        const QChar c = m_text.at(m_at);
        if (c == u'#' && isBlank(m_text.at(m_at - 1)))
            break;
        ++m_at;
        if (!isBlank(c))
            end = m_at;
    }
    m_valueEnd = end;
    return m_text.sliced(begin, end - begin).toString();
}

std::optional<QString> Reader::readFirstPiece()
{
    const QChar quote = m_text.at(m_at);
    const qsizetype begin = m_at;
    int lines = 0;
    QString value;
    for (++m_at; !atEnd(); ++m_at) {
        QChar c = m_text.at(m_at);
        if (c == quote) {
            if (lines > 0 && closesAnotherAssignment(m_at))
                return std::nullopt;
            m_line += lines;
            ++m_at;
            return value;
        }
        if (c == u'\\' && quote == u'"' && m_at + 1 < m_text.size()) {
            if (const auto plain = escaped(m_text.at(m_at + 1))) {
                c = *plain;
                ++m_at;
            }
        } else if (c == u'\n' || (c == u'\r' && !m_text.sliced(m_at + 1).startsWith(u'\n'))) {
            ++lines;
        }
        // The string is allocated once, so that no shorter copy of the value stays behind in
        // memory.
        if (value.isEmpty())
            value.reserve(std::max<qsizetype>(m_text.indexOf(quote, begin + 1) - begin, 256));
        value.append(c);
    }
    return std::nullopt;
}

bool Reader::readPiece(QString &value)
{
    const QChar opening = m_text.at(m_at);
    if (opening == u'\\') {
        ++m_at;
        if (atLineEnd())
            return false;
        value.append(m_text.at(m_at++));
        return true;
    }
    if (!isQuote(opening)) {
        value.append(opening);
        ++m_at;
        return true;
    }
    for (++m_at; !atLineEnd(); ++m_at) {
        QChar c = m_text.at(m_at);
        if (c == opening) {
            ++m_at;
            return true;
        }
        if (c == u'\\' && opening == u'"' && m_at + 1 < m_text.size()) {
            if (const auto plain = escaped(m_text.at(m_at + 1))) {
                c = *plain;
                ++m_at;
            }
        }
        value.append(c);
    }
    return false;
}

std::optional<QString> Reader::readPowerShellValue()
{
    if (atEnd() || !isQuote(m_text.at(m_at)))
        return readBare();
    QString value;
    if (!readPowerShellQuoted(value))
        return std::nullopt;
    m_valueEnd = m_at;
    if (at(u';'))
        ++m_at;
    return value;
}

bool Reader::readPowerShellQuoted(QString &value)
{
    const QChar quote = m_text.at(m_at);
    for (++m_at; !atLineEnd(); ++m_at) {
        QChar c = m_text.at(m_at);
        const bool more = m_at + 1 < m_text.size() && !isLineEnd(m_text.at(m_at + 1));
        if (c == quote) {
            if (!more || m_text.at(m_at + 1) != quote) {
                ++m_at;
                return true;
            }
            ++m_at;
        } else if (c == u'`' && quote == u'"' && more) {
            c = escapedByBacktick(m_text.at(++m_at));
        }
        value.append(c);
    }
    return false;
}

/// NAME='oops, and in a later line KEY='value': the second quote opens a value and does not close
/// the first one. A line of Base64 may look like that, too, but nothing follows its quote.
bool Reader::closesAnotherAssignment(qsizetype quote) const
{
    const QStringView behind = m_text.sliced(quote + 1);
    if (behind.isEmpty() || isLineEnd(behind.front()) || isBlank(behind.front()))
        return false;
    qsizetype begin = quote;
    while (begin > 0 && !isLineEnd(m_text.at(begin - 1)))
        --begin;
    const QStringView line = m_text.sliced(begin, quote - begin);
    Reader reader(line);
    reader.skipBlanks();
    return reader.readHead() && reader.atEnd();
}

bool Reader::skipWord(QLatin1StringView word)
{
    if (!m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive))
        return false;
    m_at += word.size();
    return true;
}

void Reader::skipBlanks()
{
    while (!atEnd() && isBlank(m_text.at(m_at)))
        ++m_at;
}

void Reader::skipLine()
{
    while (!atLineEnd())
        ++m_at;
    endLine();
}

void Reader::endLine()
{
    if (atEnd())
        return;
    const bool carriageReturn = at(u'\r');
    ++m_at;
    if (carriageReturn && at(u'\n'))
        ++m_at;
    ++m_line;
}

bool Reader::onlyCommentFollows()
{
    skipBlanks();
    return atLineEnd() || at(u'#');
}

bool isPlausibleVariable(const Head &head)
{
    if (head.hasPrefix)
        return true;
    const QString &name = head.name;
    if (name.size() > longestPlausibleName || name.contains(u'.') || name.contains(u'-'))
        return false;
    if (name == name.toUpper())
        return true;
    // A name in small letters is more often the beginning of a value, unless its ending says
    // otherwise.
    const QString small = name.toLower();
    return small.endsWith("key"_L1) || small.endsWith("token"_L1) || small.endsWith("secret"_L1);
}

} // namespace

Result<QString, Problem> decode(const QByteArray &file)
{
    if (file.size() > maximumBytes)
        return failure(Problem::TooLarge);
    const bool isUtf16 = file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff");
    // Stateless: a character that is cut off at the end is an error and does not wait for more
    // bytes.
    QStringDecoder decoder(isUtf16 ? QStringConverter::Utf16 : QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless);
    const QString text = decoder(file);
    const bool isFaulty = decoder.hasError() || !text.isValidUtf16();
    // An image is also invalid UTF-8; "binary" tells the user more.
    if (isBinary(text) || (isUtf16 && (isFaulty || file.size() % 2 != 0)))
        return failure(Problem::Binary);
    if (isFaulty)
        return failure(Problem::NotUtf8);
    return text;
}

Parsed parse(const QString &text)
{
    return Reader(text).read();
}

bool looksLikeEnv(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (std::any_of(trimmed.cbegin(), trimmed.cend(), isLineEnd))
        return true;
    const std::optional<Head> head = Reader(trimmed).readHead();
    if (!head || !isPlausibleVariable(*head))
        return false;
    const QStringView value = trimmed.sliced(trimmed.indexOf(u'=') + 1);
    return std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c != u'='; });
}

} // namespace keyturn::envtext
