// SPDX-License-Identifier: MIT
#include "ui/widgets/filterchip.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"

#include <QLocale>
#include <QPainter>

namespace keyturn {

namespace {

constexpr int padding = 12;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : PaintedButton(QSizePolicy::Fixed, parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
}

void FilterChip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(label());
    updateGeometry();
    update();
}

QString FilterChip::label() const
{
    return m_count < 0 ? text()
                       //: A filter and how many rows it lets through: "Expired 1"
                       : tr("%1 %2").arg(text(), QLocale().toString(m_count));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics fm(textFont(TextStyle::Secondary));
    return { metrics::textWidth(fm, label()) + 2 * padding, metrics::chipHeight(fm) };
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const qreal radius = height() / 2.0;
    const bool hot = underMouse() && isEnabled();
    const QColor line = isChecked() ? c.accent : hot ? c.outline : c.line;
    const QColor ground = isChecked() ? c.selection : hot ? c.hover : QColor();
    const QRectF pill = paintDetachedRing(&painter, this, radius);
    paintRounded(&painter, pill, pill.height() / 2, ground, line);
    QColor colour = isChecked() ? c.selectedText : hot ? c.text : c.secondary;
    if (!isEnabled())
        colour = palette().color(QPalette::Disabled, QPalette::WindowText);
    painter.setFont(textFont(TextStyle::Secondary));
    painter.setPen(colour);
    paintText(&painter, rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
              label());
}

} // namespace keyturn
