// SPDX-License-Identifier: MIT
#include "exports/valueguard.h"

#include <QRegularExpression>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 12; // characters of a value after its prefix
constexpr qsizetype shortestAlone = 32; // of a value without a prefix that is known
constexpr qsizetype longestId = 32; // characters of an id after its prefix

bool isOfValue(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-.~+/=").contains(c);
}

/// "builder_team_2027", "MyServerNameProd", "eu-west4": what people call things. Values are random,
/// and of random characters hardly any are words.
bool isOfWords(QStringView text)
{
    static const QRegularExpression word(
        u"\\A(?:(?:\\p{Lu}?\\p{Ll}++)++|\\p{Lu}+|\\p{L}|)\\d{0,4}\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = text.toString().split(between);
    return std::all_of(parts.begin(), parts.end(),
                       [](const QString &part) { return word.match(part).hasMatch(); });
}

/// The rest of a text, behind the prefix of a kind's values.
bool isRestOfValue(QStringView rest, const KindProfile &kind)
{
    const auto end = std::find_if_not(rest.begin(), rest.end(), isOfValue);
    const QStringView value = rest.first(end - rest.begin());
    if (value.size() < shortest || isOfWords(value))
        return false;
    const qsizetype idEnd = kind.idEnd.isEmpty() ? -1 : value.indexOf(kind.idEnd);
    const bool isIdAlone = !kind.idEnd.isEmpty() && (idEnd < 0 || idEnd == value.size() - 1);
    return !isIdAlone || value.size() > longestId;
}

/// The end of a word with more behind it, as in "peak_of_the_mountain", is no prefix.
bool mayHoldValueOf(const KindProfile &kind, const QString &text)
{
    for (qsizetype at = text.indexOf(kind.prefix); at >= 0;
         at = text.indexOf(kind.prefix, at + 1)) {
        const bool isInWord = at > 0 && text.at(at - 1).isLetterOrNumber();
        if (!isInWord && isRestOfValue(QStringView(text).sliced(at + kind.prefix.size()), kind))
            return true;
    }
    return false;
}

/// Check sums have letters of one case, and addresses and paths have slashes.
bool looksRandom(QStringView word)
{
    constexpr int often = 6;
    const auto has = [word](bool (*is)(char32_t)) {
        return std::any_of(word.begin(), word.end(), [is](QChar c) { return is(c.unicode()); });
    };
    if (word.size() < shortestAlone || word.contains(u'/') || isOfWords(word)
        || !std::all_of(word.begin(), word.end(), isOfValue) || !has(QChar::isUpper)
        || !has(QChar::isLower) || !has(QChar::isDigit))
        return false;
    int changes = 0;
    for (qsizetype i = 1; i < word.size(); ++i)
        changes += word.at(i).isDigit() != word.at(i - 1).isDigit()
            || word.at(i).isUpper() != word.at(i - 1).isUpper();
    return changes >= often;
}

bool mayHoldValueWithoutPrefix(const QString &text)
{
    if (text.size() < shortestAlone)
        return false;
    static const QRegularExpression between(u"[\\s\"'`“”‘’()<>{}\\[\\],;:]+|=(?=.)"_s);
    const QStringList words = text.split(between);
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return looksRandom(word); });
}

} // namespace

ValueGuard::ValueGuard(const ServiceCatalog &catalog)
{
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            if (kind.prefix.isEmpty())
                continue;
            KindProfile form;
            form.prefix = kind.prefix;
            form.idEnd = kind.idEnd;
            m_kinds.push_back(std::move(form));
        }
    }
}

bool ValueGuard::holdsValue(const QString &text) const
{
    return std::any_of(m_kinds.begin(), m_kinds.end(),
                       [&text](const KindProfile &kind) { return mayHoldValueOf(kind, text); })
        || mayHoldValueWithoutPrefix(text);
}

QString ValueGuard::checked(const QString &text) const
{
    return holdsValue(text) ? replacement() : text;
}

QString ValueGuard::checkedId(const QString &id) const
{
    const bool isValue =
        std::any_of(m_kinds.begin(), m_kinds.end(), [&id](const KindProfile &kind) {
            return kind.isValue(id) || (kind.idEnd.isEmpty() && mayHoldValueOf(kind, id));
        });
    return isValue ? replacement() : id;
}

QString ValueGuard::replacement()
{
    return QStringLiteral("(left out: it looks like the value of a key)");
}

} // namespace keyturn
