// SPDX-License-Identifier: MIT
#include "snippets/snippetquoting.h"

#include <QStringConverter>

#include <algorithm>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Characters that mean the same with and without quotes to every reader of .env files. An equals
/// sign does not: zsh would look for a command with the name after it.
bool isBareInEnv(QChar c)
{
    return isAsciiLetterOrDigit(c) || "_./:@%+,-"_L1.contains(c);
}

bool isPrintableAscii(char32_t c)
{
    return c >= U' ' && c <= U'~';
}

/// Puts a backslash before each character that is in `special`.
QString withBackslashes(const QString &text, QLatin1StringView special)
{
    QString result;
    result.reserve(2 * text.size());
    for (const QChar c : text) {
        if (special.contains(c))
            result.append(u'\\');
        result.append(c);
    }
    return result;
}

QString inSingleQuotes(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace("'"_L1, "'\\''"_L1) + u'\'';
}

QString envQuoted(const QString &text)
{
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isBareInEnv))
        return text;
    if (!text.contains(u'\''))
        return u'\'' + text + u'\'';
    return u'"' + withBackslashes(text, "\\\"$`"_L1) + u'"';
}

/// PowerShell also accepts these characters as a single quote (about_Quoting_Rules).
bool isPowerShellSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B));
}

bool isPowerShellDoubleQuote(QChar c)
{
    return c == u'"' || (c >= QChar(0x201C) && c <= QChar(0x201E));
}

QString powerShellQuoted(const QString &text)
{
    QString result(u'\'');
    for (const QChar c : text) {
        if (isPowerShellSingleQuote(c))
            result.append(c);
        result.append(c);
    }
    return result + u'\'';
}

/// Escapes a text for use between double quotes.
QString powerShellEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (isPowerShellDoubleQuote(c) || c == u'`' || c == u'$')
            result.append(u'`');
        result.append(c);
    }
    return result;
}

QString hexadecimal(char32_t c, int digits)
{
    return QString::number(uint(c), 16).rightJustified(digits, u'0');
}

/// "\u20ac"; a surrogate pair, thus two escapes, for a character beyond U+FFFF.
QString utf16Escape(char32_t c)
{
    if (!QChar::requiresSurrogates(c))
        return "\\u"_L1 + hexadecimal(c, 4);
    return "\\u"_L1 + hexadecimal(QChar::highSurrogate(c), 4) + "\\u"_L1
        + hexadecimal(QChar::lowSurrogate(c), 4);
}

QString numericEscape(SnippetLanguage language, char32_t c)
{
    switch (language) {
    case SnippetLanguage::Java:
        // Java replaces \u000a by a line break before it parses the program (JLS 3.3); an octal
        // escape is read later.
        return c < 0x80 ? u'\\' + QString::number(uint(c), 8).rightJustified(3, u'0')
                        : utf16Escape(c);
    case SnippetLanguage::Rust:
        return "\\u{"_L1 + hexadecimal(c, 1) + u'}';
    case SnippetLanguage::Python:
    case SnippetLanguage::Go:
        if (c < 0x80)
            return "\\x"_L1 + hexadecimal(c, 2);
        return QChar::requiresSurrogates(c) ? "\\U"_L1 + hexadecimal(c, 8)
                                            : "\\u"_L1 + hexadecimal(c, 4);
    default:
        return utf16Escape(c);
    }
}

/// Escapes a text for use between double quotes in a language with backslash escapes.
QString escaped(SnippetLanguage language, const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\')
            result += u'\\' + QChar(char16_t(c));
        else if (c == U'\n')
            result += "\\n"_L1;
        else if (c == U'\r')
            result += "\\r"_L1;
        else if (c == U'\t')
            result += "\\t"_L1;
        else if (isPrintableAscii(c))
            result += QChar(char16_t(c));
        else
            result += numericEscape(language, c);
    }
    return result;
}

/// The expression that reads a variable, for languages that join texts with an operator.
QString lookup(SnippetLanguage language, const QString &name)
{
    switch (language) {
    case SnippetLanguage::Python:
        return "os.environ[\""_L1 + name + "\"]"_L1;
    case SnippetLanguage::JavaScript:
        return "process.env."_L1 + name;
    case SnippetLanguage::Java:
        return "System.getenv(\""_L1 + name + "\")"_L1;
    case SnippetLanguage::Go:
        return "os.Getenv(\""_L1 + name + "\")"_L1;
    case SnippetLanguage::Rust:
        return "std::env::var(\""_L1 + name + "\")?"_L1;
    default:
        return {};
    }
}

/// The variable as written inside a text in double quotes.
QString interpolation(SnippetLanguage language, const QString &name)
{
    switch (language) {
    case SnippetLanguage::PowerShell:
        return "${env:"_L1 + name + u'}';
    case SnippetLanguage::Json:
        return "${"_L1 + name + u'}';
    default:
        return u'$' + name;
    }
}

QString escapedBeside(SnippetLanguage language, const QString &text)
{
    switch (language) {
    case SnippetLanguage::Shell:
        return withBackslashes(text, "\\\"$`"_L1);
    case SnippetLanguage::PowerShell:
        return powerShellEscaped(text);
    default:
        return escaped(language, text);
    }
}

QString interpolated(SnippetLanguage language, const std::vector<SnippetPart> &parts)
{
    QString result;
    bool isBehindVariable = false;
    for (const SnippetPart &part : parts) {
        const bool isVariable = part.kind == SnippetPart::Kind::Variable;
        // A letter after "$NAME" would become part of the name. In sh two quoted words side by side
        // are joined, so the quotes are closed and opened again.
        if (isBehindVariable && language == SnippetLanguage::Shell)
            result += "\"\""_L1;
        result +=
            isVariable ? interpolation(language, part.text) : escapedBeside(language, part.text);
        isBehindVariable = isVariable;
    }
    return u'"' + result + u'"';
}

QString concatenated(SnippetLanguage language, const std::vector<SnippetPart> &parts)
{
    QStringList operands;
    for (const SnippetPart &part : parts)
        operands.append(part.kind == SnippetPart::Kind::Variable
                            ? lookup(language, part.text)
                            : u'"' + escaped(language, part.text) + u'"');
    return operands.join(" + "_L1);
}

QString formatted(const std::vector<SnippetPart> &parts)
{
    QString format;
    QStringList arguments;
    for (const SnippetPart &part : parts) {
        if (part.kind == SnippetPart::Kind::Variable) {
            format += "{}"_L1;
            arguments.append(lookup(SnippetLanguage::Rust, part.text));
            continue;
        }
        // The braces are doubled before the text is escaped, so that the braces of "\u{…}" stay
        // single.
        QString text = part.text;
        text.replace(u'{', "{{"_L1).replace(u'}', "}}"_L1);
        format += escaped(SnippetLanguage::Rust, text);
    }
    return "format!(\""_L1 + format + "\", "_L1 + arguments.join(", "_L1) + u')';
}

} // namespace

std::optional<QString> exactText(const Secret &secret)
{
    // QString::fromUtf8() would drop a byte order mark.
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless
                               | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(secret.reveal());
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> quoted(SnippetLanguage language, const QString &text)
{
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return std::nullopt;
    switch (language) {
    case SnippetLanguage::Env:
        return envQuoted(text);
    case SnippetLanguage::Shell:
        return inSingleQuotes(text);
    case SnippetLanguage::PowerShell:
        return powerShellQuoted(text);
    case SnippetLanguage::Python:
    case SnippetLanguage::JavaScript:
    case SnippetLanguage::Java:
    case SnippetLanguage::Go:
    case SnippetLanguage::Rust:
    case SnippetLanguage::Json:
        return u'"' + escaped(language, text) + u'"';
    }
    return std::nullopt;
}

std::optional<QString> expression(SnippetLanguage language, const std::vector<SnippetPart> &parts)
{
    QString literal;
    bool hasVariable = false;
    for (const SnippetPart &part : parts) {
        if (part.kind == SnippetPart::Kind::Variable)
            hasVariable = true;
        else
            literal += part.text;
    }
    const std::optional<QString> asLiteral = quoted(language, literal);
    if (!hasVariable || !asLiteral)
        return asLiteral;
    switch (language) {
    case SnippetLanguage::Env:
        return std::nullopt;
    case SnippetLanguage::Shell:
    case SnippetLanguage::PowerShell:
    case SnippetLanguage::Json:
        return interpolated(language, parts);
    case SnippetLanguage::Rust:
        return parts.size() == 1 ? lookup(language, parts.front().text) : formatted(parts);
    default:
        return concatenated(language, parts);
    }
}

} // namespace keyturn
