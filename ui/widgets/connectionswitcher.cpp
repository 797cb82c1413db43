// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionswitcher.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"

#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int padding = 9;
constexpr int gap = 10;
constexpr int chevron = 14;

int tileSide()
{
    return metrics::atLeast(28, QFontMetrics(textFont(TextStyle::Strong)), 10);
}

/// The first character as a reader sees it (a grapheme), in upper case.
QString initial(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const auto end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : u"?"_s;
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : PaintedButton(QSizePolicy::Preferred, parent)
{
    setAccessibleName(tr("Organization"));
}

void ConnectionSwitcher::setConnection(const QString &name, const QString &subtitle, int colour)
{
    m_colour = colour;
    m_name = name;
    m_subtitle = subtitle;
    setAccessibleDescription(subtitle.isEmpty() ? name : name + ", "_L1 + subtitle);
    setToolTip(plainToolTip(subtitle.isEmpty() ? name : name + u'\n' + subtitle));
    updateGeometry();
    update();
}

QColor ConnectionSwitcher::tileColour(int index)
{
    static constexpr std::array<QRgb, 7> tiles{ 0xff0f766e, 0xff4f46e5, 0xff9333a8, 0xffb0305c,
                                                0xff9a4a0c, 0xff3f6b12, 0xff1d5fa8 };
    return QColor::fromRgb(tiles.at(std::size_t(index) % tiles.size()));
}

int ConnectionSwitcher::textHeight()
{
    return QFontMetrics(textFont(TextStyle::Strong)).height()
        + QFontMetrics(textFont(TextStyle::Caption)).height();
}

QSize ConnectionSwitcher::sizeHint() const
{
    return { metrics::sidebarWidth - 2 * metrics::medium,
             std::max(tileSide(), textHeight()) + 2 * padding };
}

QSize ConnectionSwitcher::minimumSizeHint() const
{
    return { tileSide() + 3 * gap + 2 * padding + chevron, sizeHint().height() };
}

void ConnectionSwitcher::paintTile(QPainter *painter, const QRect &rect) const
{
    paintRounded(painter, rect, metrics::radius, tileColour(m_colour));
    painter->setFont(textFont(TextStyle::Strong));
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, initial(m_name));
}

void ConnectionSwitcher::paintTexts(QPainter *painter, const QRect &room) const
{
    const Colours &c = colours(palette());
    const QFont nameFont = textFont(TextStyle::Strong);
    const QFont subtitleFont = textFont(TextStyle::Caption);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics subtitleMetrics(subtitleFont);
    const int height = m_subtitle.isEmpty() ? nameMetrics.height() : textHeight();
    const int top = room.y() + (room.height() - height) / 2;
    painter->setFont(nameFont);
    painter->setPen(c.text);
    paintLine(painter, QRect(room.x(), top, room.width(), nameMetrics.height()), m_name,
              layoutDirection());
    painter->setFont(subtitleFont);
    painter->setPen(c.secondary);
    paintLine(painter,
              QRect(room.x(), top + nameMetrics.height(), room.width(), subtitleMetrics.height()),
              m_subtitle, layoutDirection());
}

void ConnectionSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const bool hot = underMouse() && isEnabled();
    const QColor ground = hot ? mixed(c.page, c.text, isDown() ? 0.08 : 0.03) : c.page;
    paintRounded(&painter, rect(), 8, ground, hot ? c.fieldLine : c.line);
    if (focusRingVisible(this))
        paintFocusRing(&painter, rect(), 8, palette());
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int side = tileSide();
    paintTile(&painter, visual(QRect(padding, (height() - side) / 2, side, side)));
    const int from = padding + side + gap;
    const int to = width() - padding - chevron;
    paintTexts(&painter, visual(QRect(from, 0, to - gap - from, height())));
    paintIcon(&painter, visual(QRect(to, 0, chevron, height())), Icon::ChevronDown, c.secondary);
}

} // namespace keyturn
