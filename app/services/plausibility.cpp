// SPDX-License-Identifier: MIT
#include "services/plausibility.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace keyturn::plausibility {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 8;

bool isNumber(const QString &value)
{
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c.isDigit() || QStringView(u".,:+-_").contains(c); });
}

bool isTruth(const QString &value)
{
    constexpr std::array words{ "true"_L1, "false"_L1, "yes"_L1,     "no"_L1,
                                "on"_L1,   "off"_L1,   "enabled"_L1, "disabled"_L1 };
    return std::any_of(words.begin(), words.end(), [&value](QLatin1StringView word) {
        return value.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// True for a long word with small letters, capital letters and digits, unlike the name of a
/// folder.
bool looksRandom(QStringView word)
{
    constexpr qsizetype longEnough = 20;
    const auto has = [word](bool (*is)(char32_t)) {
        return std::any_of(word.begin(), word.end(), [is](QChar c) { return is(c.unicode()); });
    };
    return word.size() >= longEnough && has(QChar::isUpper) && has(QChar::isLower)
        && has(QChar::isDigit);
}

bool isPath(const QString &value)
{
    const bool isDrive = value.size() > 2 && value.at(0).isLetter() && value.at(1) == u':'
        && (value.at(2) == u'\\' || value.at(2) == u'/');
    const bool isOne = isDrive || value.startsWith("./"_L1) || value.startsWith("../"_L1)
        || value.startsWith("~/"_L1) || (value.startsWith(u'/') && value.count(u'/') > 1);
    const auto parts = QStringView(value).split(u'/');
    return isOne && std::none_of(parts.begin(), parts.end(), looksRandom);
}

/// True if the variable's name says that its value is a credential.
bool namesCredential(const QString &variable)
{
    static const QRegularExpression form(
        u"(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PAT)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(variable).hasMatch();
}

bool isEncrypted(const QString &value)
{
    constexpr std::array marks{ "encrypted:"_L1,     "ENC["_L1,    "!vault"_L1,
                                "$ANSIBLE_VAULT"_L1, "vault:v"_L1, "-----BEGIN PGP MESSAGE"_L1 };
    return std::any_of(marks.begin(), marks.end(),
                       [&value](QLatin1StringView mark) { return value.startsWith(mark); });
}

/// True for a reference to a value elsewhere: a variable, or an entry of a password manager.
bool isReference(const QString &value)
{
    static const QRegularExpression form(
        u"\\A(?:\\$\\{.*\\}|\\$[A-Za-z_]\\w*|%\\w+%|\\$\\(.*\\)|\\{\\{.*\\}\\}"
        "|(?:op|keyturn|vault|doppler|bws|ref\\+\\w+)://.*)\\z"_s);
    return form.match(value).hasMatch();
}

} // namespace

bool isPlaceholder(const QString &value)
{
    static const QRegularExpression form(
        u"(?:(?:\\A|[^a-z])(?:your|my|change_?-?me|placeholder|replace_?-?me|insert|todo|dummy|"
        u"redacted)"
        "(?:\\z|[^a-z])|([x*_.-])\\1{5,}|\\A<.*>\\z|\\Achange_?me\\d*\\z|\\*{4,}|\\.{3,}|\u2026)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(value).hasMatch();
}

std::optional<LeftOut> objection(const QString &variable, const QString &value)
{
    if (isEncrypted(value))
        return LeftOut::Encrypted;
    if (isReference(value))
        return LeftOut::Reference;
    if (isPlaceholder(value))
        return LeftOut::Placeholder;
    if (value.contains("://"_L1))
        return LeftOut::Address;
    if (isTruth(value))
        return LeftOut::Truth;
    if (isNumber(value))
        return LeftOut::Number;
    if (isPath(value) && !namesCredential(variable))
        return LeftOut::Path;
    if (value.size() < shortest)
        return LeftOut::TooShort;
    return std::nullopt;
}

} // namespace keyturn::plausibility
