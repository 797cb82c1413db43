// SPDX-License-Identifier: MIT
#include "core/applink.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "keyturn:"_L1;

/// In whatever case, but only in ASCII: the Kelvin sign is no "k".
bool isWord(QStringView text, QLatin1StringView word)
{
    return text.size() == word.size()
        && std::equal(text.begin(), text.end(), word.begin(), [](QChar c, char expected) {
               return c.unicode() < 0x80 && c.toLower() == QLatin1Char(expected);
           });
}

bool isOfNames(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_' || c == u'.';
}

} // namespace

bool AppLink::isMeant(const QString &text)
{
    return isWord(QStringView(text).left(scheme.size()), scheme);
}

Result<AppLink, AppLinkError> parseAppLink(const QString &text)
{
    static constexpr std::array<std::pair<QLatin1StringView, AppLink::To>, 3> places{ {
        { "page"_L1, AppLink::To::Page },
        { "organization"_L1, AppLink::To::Organization },
        { "key"_L1, AppLink::To::Key },
    } };
    if (text.size() > AppLink::longest)
        return failure(AppLinkError::TooLong);
    if (!AppLink::isMeant(text))
        return failure(AppLinkError::UnknownPlace);
    const QStringView rest = QStringView(text).mid(scheme.size());
    for (const auto &[word, to] : places) {
        const qsizetype start = 2 + word.size() + 1;
        if (rest.size() < start || !rest.startsWith("//"_L1) || rest[start - 1] != u'/'
            || !isWord(rest.mid(2, word.size()), word))
            continue;
        const QStringView name = rest.mid(start);
        const bool isDots =
            std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'.'; });
        if (isDots || !std::all_of(name.begin(), name.end(), isOfNames))
            return failure(AppLinkError::BadName);
        return AppLink{ to, name.toString() };
    }
    return failure(AppLinkError::UnknownPlace);
}

} // namespace keyturn
