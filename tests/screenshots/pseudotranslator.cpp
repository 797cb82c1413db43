// SPDX-License-Identifier: MIT
#include "screenshots/pseudotranslator.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

constexpr QChar open(u'\u27E6');
constexpr QChar close(u'\u27E7');

/// "ddd d MMM yyyy": more letters would be taken for a part of the date.
bool isDateFormat(const QString &text)
{
    static const QRegularExpression format(u"^[dMyHms :./,]*(dd|d |MM|yy|HH)[dMyHms :./,]*$"_s);
    return format.match(text).hasMatch();
}

QString accented(const QString &text)
{
    static constexpr std::pair<char16_t, char16_t> letters[] = {
        { u'a', u'ä' }, { u'e', u'é' }, { u'i', u'î' }, { u'o', u'ö' }, { u'u', u'ü' },
        { u'A', u'Ä' }, { u'E', u'É' }, { u'O', u'Ö' }, { u'U', u'Ü' },
    };
    QString result = text;
    for (const auto &[plain, marked] : letters)
        result.replace(QChar(plain), QChar(marked));
    return result;
}

/// What no translator sees: names of services and languages, what QLocale says, keys of the
/// keyboard, moments and ids, and what the gallery's service and keychain
/// hold.
const QRegularExpression &dataOfTheGallery()
{
    static const QRegularExpression data = [] {
        QStringList parts{
            u"\\S*[…•]+ ?\\S{4}(?=\\s|$)"_s, // masked values
            u"Keyturn( on this computer)?|Anyreach|Appcircle|anyformat|anyreach|appcircle"_s,
            u"English|Deutsch|Español|Français|日本語|العربية"_s,
            u"UTC|[0-9a-f]{64}|(ak|pat)_\\S+|openid,profile,email"_s,
            u"Ctrl\\+(Shift\\+)?[A-Z0-9,]|(Shift\\+)?F\\d+|Del|Return"_s,
            u"SQLite|QtKeychain|OpenSSL [^\\n]*"_s,
            u"https?://[^\\s<]+|/srv/\\S+|ANYREACH_API_KEY|VOICE_KEY|@telephony|@platform"_s,
            u"CI pipeline|Production server( 2)?|Voice gateway eu-\\d|Legacy importer"_s,
            u"Data warehouse sync|Grandfathered webhook ⟨U\\+202E⟩|Nightly export|Build farm"_s,
            u"Laptop( of the office)?|Northwind Traders|North|Acme( Apps| Mobile)?|Service 9"_s,
            u"Migrated \\d|Platform team|production|eu-1|Who runs the nightly job\\?"_s,
            u"Made for the move to the new data centre; ask before it is replaced\\."_s,
            u"(30|90|365) days|load test|Deploy( bot)?|Backup job|Mobile builds|Lost reply"_s,
        };
        const QLocale locale;
        for (int day = 1; day <= 7; ++day)
            parts += { locale.dayName(day), locale.dayName(day, QLocale::ShortFormat) };
        for (int month = 1; month <= 12; ++month)
            parts += locale.standaloneMonthName(month);
        // Words are whole, so that a name does not hide a part of a text.
        return QRegularExpression(u"(?<!\\pL)("_s + parts.join(u'|') + u")(?!\\pL)"_s,
                                  QRegularExpression::UseUnicodePropertiesOption);
    }();
    return data;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *,
                                    int) const
{
    static constexpr auto filler = "wörter und sätze können länger sein als hier gedacht "_L1;
    // Parts of key combinations, which are read again.
    if (qstrcmp(context, "QShortcut") == 0)
        return {};
    const QString text = QString::fromUtf8(sourceText);
    if (text.isEmpty())
        return {};
    if (isDateFormat(text))
        return open + text + close;
    const auto more = std::max<qsizetype>(2, text.size() * 2 / 5 - 2);
    const QString padding = QString::fromUtf8(filler.data(), filler.size());
    QString extra;
    while (extra.size() < more)
        extra += padding;
    return open + accented(text) + u' ' + extra.left(more).trimmed() + close;
}

QString PseudoTranslator::untranslated(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == open)
            ++depth;
        else if (c == close && --depth == 0)
            outside += u' ';
        else if (c != close && depth == 0)
            outside += c;
    }
    for (const auto &tag : { "<qt>"_L1, "<br>"_L1, "</qt>"_L1 }) // tooltips are HTML
        outside.replace(tag, " "_L1);
    outside.remove(dataOfTheGallery());
    const bool hasWords =
        std::any_of(outside.begin(), outside.end(), [](QChar c) { return c.isLetter(); });
    return hasWords ? outside : QString();
}

} // namespace keyturn::gallery
