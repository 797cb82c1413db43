// SPDX-License-Identifier: MIT
#include "ui/widgets/badge.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace keyturn {

namespace {

constexpr int iconGap = 5;
constexpr int leadingPadding = 6;
constexpr int trailingPadding = 8;

int iconSide(const QFontMetrics &fm)
{
    return metrics::atLeast(13, fm, -2);
}

} // namespace

QSize badgeSize(std::optional<Icon> icon, const QString &text)
{
    const QFontMetrics fm(textFont(TextStyle::Badge));
    const int lead = icon ? leadingPadding + iconSide(fm) + iconGap : trailingPadding;
    return { lead + metrics::plainTextWidth(fm, text) + trailingPadding,
             metrics::atLeast(21, fm, 6) };
}

QRect paintBadge(QPainter *painter, const QRect &rect, Tone tone, std::optional<Icon> icon,
                 const QString &text, const QPalette &palette, bool isInSelectedRow)
{
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QSize size = badgeSize(icon, text).boundedTo(rect.size());
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const Colours &c = colours(palette);
    painter->save();
    paintRounded(painter, box, metrics::badgeRadius,
                 isInSelectedRow && tone == Tone::Neutral ? c.page : c.toneGround(tone));
    painter->setFont(textFont(TextStyle::Badge));
    const QFontMetrics fm = painter->fontMetrics();
    int lead = trailingPadding;
    if (icon) {
        const int side = iconSide(fm);
        const QRect at(box.x() + leadingPadding, box.y(), side, box.height());
        paintIcon(painter, QStyle::visualRect(direction, box, at), *icon, c.toneText(tone));
        lead = leadingPadding + side + iconGap;
    }
    painter->setPen(c.toneText(tone));
    paintLine(painter,
              QStyle::visualRect(direction, box, box.adjusted(lead, 0, -trailingPadding, 0)), text,
              direction);
    painter->restore();
    return box;
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::setBadge(Tone tone, std::optional<Icon> icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_icon, m_text);
}

QSize Badge::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), 3 * sizeHint().height()), sizeHint().height() };
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_tone, m_icon, m_text, palette());
}

} // namespace keyturn
