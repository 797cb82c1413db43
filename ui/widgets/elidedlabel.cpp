// SPDX-License-Identifier: MIT
#include "ui/widgets/elidedlabel.h"

#include "ui/style/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace keyturn {

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(QString(), parent)
{
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QString ElidedLabel::line() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

bool ElidedLabel::isElided() const
{
    return line() != text();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins m = contentsMargins();
    // The marks around a name come from another font, which may be higher.
    constexpr QRect room(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const int line = fontMetrics().boundingRect(room, Qt::TextSingleLine, text()).height();
    return { fontMetrics().horizontalAdvance(text()) + m.left() + m.right() + 1,
             std::max(fontMetrics().height(), line) + m.top() + m.bottom() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int some = fontMetrics().averageCharWidth() * 8;
    return { std::min(sizeHint().width(), some), sizeHint().height() };
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isElided())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    paintText(&painter, contentsRect(), static_cast<int>(alignment) | Qt::TextSingleLine, line());
}

} // namespace keyturn
