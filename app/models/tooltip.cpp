// SPDX-License-Identifier: MIT
#include "models/tooltip.h"

#include "models/timetext.h"

#include <algorithm>

namespace keyturn::tooltip {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView begin("<qt>");
constexpr QLatin1StringView end("</qt>");

QString ofPlainLines(const QStringList &lines)
{
    QStringList html;
    std::transform(lines.begin(), lines.end(), std::back_inserter(html),
                   [](const QString &line) { return line.toHtmlEscaped(); });
    return ofLines(html);
}

} // namespace

// The tag makes sure that the text is taken for HTML. Without a tag an escaped text may be taken
// for plain text, and its entities would be shown.
QString ofLines(const QStringList &htmlLines)
{
    return begin + htmlLines.join("<br>"_L1) + end;
}

QString ofText(const QString &text)
{
    return ofLines({ text.toHtmlEscaped() });
}

QString joined(const QString &first, const QString &second)
{
    const auto lines = [](const QString &toolTip) {
        return toolTip.sliced(begin.size(), toolTip.size() - begin.size() - end.size());
    };
    return ofLines({ lines(first), lines(second) });
}

QString ofMoment(const QDateTime &moment, const Clock &clock)
{
    return ofPlainLines(timetext::exact(moment, clock).split(u'\n'));
}

QString ofEnd(const KnownEnd &end, const Clock &clock)
{
    const bool hasMoment = end.isKnown && end.at && end.at->isValid();
    QStringList lines;
    if (end.isUnconfirmed() || end.isOtherThanAsked() || !hasMoment)
        lines.append(timetext::expiry(end, clock));
    if (hasMoment)
        lines += timetext::exact(*end.at, clock).split(u'\n');
    return ofPlainLines(lines);
}

} // namespace keyturn::tooltip
