// SPDX-License-Identifier: MIT
#include "ui/widgets/spinner.h"

#include "ui/style/metrics.h"
#include "ui/style/motion.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QTimerEvent>

namespace keyturn {

namespace {

constexpr int interval = 80; // milliseconds
constexpr int step = 30; // degrees
constexpr int gap = 90; // degrees
constexpr int turn = 360;

} // namespace

Spinner::Spinner(QWidget *parent, int size)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Spinner::sizeHint() const
{
    const int side = metrics::atLeast(m_size, fontMetrics(), m_size == 14 ? -1 : 0);
    return { side, side };
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isMotionReduced())
        m_timer.start(interval, this);
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (isMotionReduced()) // the wish may come while the ring turns
        m_timer.stop();
    else
        m_angle = (m_angle + step) % turn;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    const qreal pen = side / 7;
    painter.setPen(
        QPen(colours(palette()).toneText(Tone::Neutral), pen, Qt::SolidLine, Qt::RoundCap));
    const QRectF ring(pen / 2, (height() - side) / 2 + pen / 2, side - pen, side - pen);
    constexpr int sixteenths = 16; // QPainter's unit; it counts against the clock, from the right
    painter.drawArc(ring, (turn / 4 - m_angle - gap / 2) * sixteenths, -(turn - gap) * sixteenths);
}

} // namespace keyturn
