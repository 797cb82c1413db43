// SPDX-License-Identifier: MIT
#include "ui/style/headerpaint.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"
#include "ui/style/stylepaint.h"

#include <QPainter>

#include <algorithm>

namespace keyturn::headerpaint {

using stylepaint::has;
using stylepaint::isHot;

namespace {

void paintSortArrow(QPainter *painter, const QRect &rect, bool up, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal tip = up ? -4 : 4;
    painter->drawLine(QPointF(middle.x(), middle.y() - 4), QPointF(middle.x(), middle.y() + 4));
    painter->drawPolyline(QPolygonF{ QPointF(middle.x() - 3, middle.y() + tip * 0.25),
                                     QPointF(middle.x(), middle.y() + tip),
                                     QPointF(middle.x() + 3, middle.y() + tip * 0.25) });
    painter->restore();
}

} // namespace

void section(const QStyleOptionHeader &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    painter->fillRect(option.rect, c.page);
    const QRect &r = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), c.line);
}

QRect textRect(const QStyleOptionHeader &option, const QWidget *widget)
{
    // In a right-to-left layout Qt still counts the positions of the sections from the left.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool only = option.position == QStyleOptionHeader::OnlyOneSection;
    const bool atLeft = option.position == QStyleOptionHeader::Beginning;
    const bool atRight = option.position == QStyleOptionHeader::End;
    const bool first = only || (mirrored ? atRight : atLeft);
    const bool last = only || (mirrored ? atLeft : atRight);
    const auto margin = [widget](const char *name, bool applies) {
        const QVariant set =
            widget ? widget->property(applies ? name : "keyturnBetween") : QVariant();
        return set.isValid() ? set.toInt() : metrics::cellPadding;
    };
    const QRect logical = option.rect.adjusted(margin("keyturnLeading", first), 0,
                                               -margin("keyturnTrailing", last), 0);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void label(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    constexpr int arrowWidth = 14;
    const Colours &c = colours(option.palette);
    const QFont labelFont = textFont(TextStyle::CaptionMedium);
    const QFontMetrics fm(labelFont);
    const QRect room = textRect(option, widget);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int textRoom = room.width() - (sorted ? arrowWidth : 0);
    const QString text = fm.elidedText(option.text, Qt::ElideRight, std::max(0, textRoom));
    const int textWidth = std::min(fm.horizontalAdvance(text), textRoom);
    const bool strong = sorted || isHot(option) || has(option, QStyle::State_HasFocus);
    const QColor colour = strong ? c.text : c.secondary;
    const auto alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(labelFont);
    painter->setPen(colour);
    paintText(painter, room, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    const QRect arrow = QStyle::visualRect(
        option.direction, room,
        QRect(room.x() + textWidth + 2, room.y(), arrowWidth - 2, room.height()));
    // Qt's SortDown means ascending: the arrow points down, to where the larger values are.
    paintSortArrow(painter, arrow, option.sortIndicator == QStyleOptionHeader::SortDown, colour);
}

} // namespace keyturn::headerpaint
