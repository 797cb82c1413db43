// SPDX-License-Identifier: MIT
#include "models/tooltip.h"

#include "models/timetext.h"

#include <algorithm>

namespace keyturn::tooltip {

using namespace Qt::StringLiterals;

// The tag makes sure that the text is taken for HTML. Without a tag an escaped text may be taken
// for plain text, and its entities would be shown.
QString ofLines(const QStringList &htmlLines)
{
    return "<qt>"_L1 + htmlLines.join("<br>"_L1) + "</qt>"_L1;
}

QString ofText(const QString &text)
{
    return ofLines({ text.toHtmlEscaped() });
}

QString ofMoment(const QDateTime &moment, const Clock &clock)
{
    const QStringList lines = timetext::exact(moment, clock).split(u'\n');
    QStringList html;
    std::transform(lines.begin(), lines.end(), std::back_inserter(html),
                   [](const QString &line) { return line.toHtmlEscaped(); });
    return ofLines(html);
}

} // namespace keyturn::tooltip
