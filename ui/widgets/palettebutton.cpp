// SPDX-License-Identifier: MIT
#include "ui/widgets/palettebutton.h"

#include "core/listtext.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int padding = 10;
constexpr int gap = 10;
constexpr int barWidth = 3;
constexpr int leastName = 96;

QFontMetrics metricsOf(TextStyle style)
{
    return QFontMetrics(textFont(style));
}

} // namespace

PaletteButton::PaletteButton(QWidget *parent)
    : PaintedButton(QSizePolicy::Expanding, parent)
{
}

void PaletteButton::setTexts(const QIcon &icon, const QString &name, const QString &place,
                             const QString &keys)
{
    setIcon(icon);
    m_name = name;
    m_place = place;
    m_keys = keys;
    setAccessibleName(name);
    QStringList more{ place, keys };
    more.removeAll(QString());
    setAccessibleDescription(ListText::joined(more));
    setToolTip(plainToolTip(place.isEmpty() ? name : name + u'\n' + place));
    update();
}

void PaletteButton::setNext(bool isNext)
{
    if (m_isNext == isNext)
        return;
    m_isNext = isNext;
    update();
}

QSize PaletteButton::sizeHint() const
{
    return { metrics::dialogWidth - 2 * metrics::huge,
             metrics::navigationHeight(metricsOf(TextStyle::Body)) };
}

QSize PaletteButton::minimumSizeHint() const
{
    return { metrics::sidebarWidth, sizeHint().height() };
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const bool isMarked = m_isNext || hasFocus();
    if (isMarked || underMouse() || isDown())
        paintRounded(&painter, rect(), metrics::radius,
                     mixed(c.page, c.text, isDown() ? 0.1 : 0.05));
    if (focusRingVisible(this))
        paintFocusRing(&painter, rect(), metrics::radius, palette());
    const auto visual = [this](int from, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(from, (this->height() - height) / 2, width, height));
    };
    if (m_isNext) // a mark that does not depend on colours
        paintRounded(&painter, visual(0, barWidth, height() / 2), barWidth / 2.0, c.accent);
    const int side = metrics::iconSize(metricsOf(TextStyle::Body));
    icon().paint(&painter, visual(padding, side, side));
    const int keysWidth =
        m_keys.isEmpty() ? 0 : metrics::plainTextWidth(metricsOf(TextStyle::Small), m_keys) + gap;
    const int from = padding + side + gap;
    const int room = std::max(0, width() - padding - keysWidth - from);
    const int nameNeeds = metrics::plainTextWidth(metricsOf(TextStyle::Body), m_name);
    const int placeNeeds =
        m_place.isEmpty() ? 0 : metrics::plainTextWidth(metricsOf(TextStyle::Secondary), m_place);
    // The place yields first, because it is the same for many lines.
    const int nameWidth = std::min(nameNeeds, std::max(std::min(leastName, room), room - gap));
    const int placeWidth = std::min(placeNeeds, room - nameWidth - gap);
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(c.text);
    paintLine(&painter, visual(from, nameWidth, height()), m_name, layoutDirection());
    if (placeWidth > gap) {
        painter.setFont(textFont(TextStyle::Secondary));
        painter.setPen(c.secondary);
        paintLine(&painter, visual(from + nameWidth + gap, placeWidth, height()), m_place,
                  layoutDirection());
    }
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(c.secondary);
    paintLine(&painter, visual(width() - padding - keysWidth + gap, keysWidth, height()), m_keys,
              layoutDirection());
}

} // namespace keyturn
