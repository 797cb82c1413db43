// SPDX-License-Identifier: MIT
#include "ui/delegates/credentialcell.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"

#include <QPainter>

namespace keyturn {

namespace credentialcell {

namespace {

constexpr int gap = 6;
constexpr int chipGap = 12;
constexpr int chipPadding = 11;

} // namespace

NameParts nameParts(const QRect &content, const NameWidths &widths, Qt::LayoutDirection direction)
{
    const int warningRoom = widths.warning > 0 ? gap + widths.warning : 0;
    int chipRoom = widths.chip > 0 ? chipGap + widths.chip : 0;
    if (content.width() - warningRoom - chipRoom < content.width() / 4)
        chipRoom = 0; // the name would be squeezed out, and a chip without a name is of no use
    const int text = std::max(0, std::min(widths.text, content.width() - warningRoom - chipRoom));
    const auto part = [&content, direction](int from, int width, int height) {
        const QRect logical(content.x() + from, content.y() + (content.height() - height) / 2,
                            width, height);
        return QStyle::visualRect(direction, content, logical);
    };
    NameParts parts;
    parts.text = part(0, text, content.height());
    if (warningRoom > 0)
        parts.warning = part(text + gap, widths.warning, widths.warning);
    if (chipRoom > 0)
        parts.chip = part(text + warningRoom + chipGap, widths.chip, widths.height);
    return parts;
}

NameWidths nameWidths(const QStyleOptionViewItem &option, const NameMarks &marks)
{
    const QFontMetrics fm(option.font);
    const QFontMetrics chip(textFont(TextStyle::Small));
    NameWidths widths;
    widths.text = metrics::plainTextWidth(fm, option.text);
    if (marks.warns)
        widths.warning = metrics::iconSize(fm);
    if (!marks.chip.isEmpty())
        widths.chip = metrics::plainTextWidth(chip, marks.chip) + 2 * chipPadding;
    widths.height = metrics::atLeast(20, chip, 5);
    return widths;
}

void paintName(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
               const NameMarks &marks)
{
    const Colours &c = colours(option.palette);
    const QColor text = painter->pen().color();
    const auto parts = nameParts(content, nameWidths(option, marks), option.direction);
    paintLine(painter, parts.text, option.text, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool derived = c.secondary == c.text;
    if (!parts.warning.isNull())
        paintIcon(painter, parts.warning, Icon::Warn, derived && selected ? text : c.warning);
    if (parts.chip.isNull())
        return;
    paintRounded(painter, parts.chip, parts.chip.height() / 2.0, c.page, c.line);
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(c.secondary);
    paintText(painter, parts.chip, Qt::AlignCenter | Qt::TextSingleLine, marks.chip);
}

int nameWidth(const QStyleOptionViewItem &option, const NameMarks &marks)
{
    const NameWidths widths = nameWidths(option, marks);
    return widths.text + (widths.warning > 0 ? widths.warning + gap : 0)
        + (widths.chip > 0 ? widths.chip + chipGap : 0);
}

IconAndText iconAndText(const QRect &content, int iconSide, Qt::LayoutDirection direction)
{
    const QRect icon(content.x(), content.y() + (content.height() - iconSide) / 2, iconSide,
                     iconSide);
    return { QStyle::visualRect(direction, content, icon),
             QStyle::visualRect(direction, content, content.adjusted(iconSide + gap, 0, 0, 0)) };
}

int iconAndTextWidth(const QFontMetrics &fm, int iconSide, const QString &text)
{
    return iconSide + gap + metrics::plainTextWidth(fm, text);
}

} // namespace credentialcell

} // namespace keyturn
