// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionlook.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QWidget>

#include <array>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

/// The first character as a reader sees it (a grapheme), in upper case.
QString initial(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const auto end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : u"?"_s;
}

int textHeight()
{
    return QFontMetrics(textFont(TextStyle::Strong)).height()
        + QFontMetrics(textFont(TextStyle::Caption)).height();
}

} // namespace

QColor ConnectionLook::tileColour(int index)
{
    static constexpr std::array<QRgb, 7> tiles{ 0xff0f766e, 0xff4f46e5, 0xff9333a8, 0xffb0305c,
                                                0xff9a4a0c, 0xff3f6b12, 0xff1d5fa8 };
    return QColor::fromRgb(tiles.at(std::size_t(index) % tiles.size()));
}

int ConnectionLook::tileSide()
{
    return metrics::atLeast(28, QFontMetrics(textFont(TextStyle::Strong)), 10);
}

int ConnectionLook::height()
{
    return std::max(tileSide(), textHeight());
}

void ConnectionLook::paintTile(QPainter *painter, const QRect &rect) const
{
    paintRounded(painter, rect, metrics::radius, tileColour(colour));
    painter->setFont(textFont(TextStyle::Strong));
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, initial(name));
}

void ConnectionLook::paintTexts(QPainter *painter, const QRect &room, const QWidget &widget) const
{
    const Colours &c = colours(widget.palette());
    const QFont nameFont = textFont(TextStyle::Strong);
    const QFont detailsFont = textFont(TextStyle::Caption);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int height = details.isEmpty() ? nameHeight : textHeight();
    const int top = room.y() + (room.height() - height) / 2;
    painter->setFont(nameFont);
    painter->setPen(c.text);
    paintLine(painter, QRect(room.x(), top, room.width(), nameHeight), name,
              widget.layoutDirection());
    painter->setFont(detailsFont);
    painter->setPen(c.secondary);
    paintLine(painter,
              QRect(room.x(), top + nameHeight, room.width(), QFontMetrics(detailsFont).height()),
              details, widget.layoutDirection());
}

} // namespace keyturn
