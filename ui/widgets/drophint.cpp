// SPDX-License-Identifier: MIT
#include "ui/widgets/drophint.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QPainter>

namespace keyturn {

namespace {

constexpr int pictureSide = 40;
constexpr double veil = 0.96;

} // namespace

DropHint::DropHint(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

bool DropHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropHint::showOver()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    QColor ground = c.page;
    ground.setAlphaF(float(veil));
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, metrics::focusWidth, Qt::DashLine));
    const int margin = metrics::medium;
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), metrics::cardRadius,
                            metrics::cardRadius);
    const QFont font = textFont(TextStyle::PanelTitle);
    const int line = QFontMetrics(font).height();
    const int top = (height() - pictureSide - metrics::medium - line) / 2;
    paintIcon(&painter, QRect((width() - pictureSide) / 2, top, pictureSide, pictureSide),
              Icon::Vault, c.accent);
    painter.setFont(font);
    painter.setPen(c.text);
    painter.drawText(QRect(0, top + pictureSide + metrics::medium, width(), line), Qt::AlignCenter,
                     accessibleName());
}

} // namespace keyturn
