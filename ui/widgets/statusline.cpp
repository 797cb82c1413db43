// SPDX-License-Identifier: MIT
#include "ui/widgets/statusline.h"

#include "ui/style/metrics.h"

#include <QPainter>
#include <QStyle>

namespace keyturn {

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusLine::setStatus(Tone tone, std::optional<Icon> icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

int StatusLine::iconSide() const
{
    return metrics::atLeast(14, fontMetrics(), -1);
}

int StatusLine::lead() const
{
    return m_icon ? iconSide() + 6 : 0;
}

QSize StatusLine::sizeHint() const
{
    // As heightForWidth() measures it: by the advance some short texts would be broken.
    constexpr QRect room(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const int width = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).width();
    return { lead() + width + 1, fontMetrics().height() };
}

QSize StatusLine::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), lead() + fontMetrics().averageCharWidth() * 12),
             fontMetrics().height() };
}

int StatusLine::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - lead()), QWIDGETSIZE_MAX);
    return std::max(fontMetrics().height(),
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor &colour = colours(palette()).toneText(m_tone);
    const QRect room = contentsRect();
    const int text = std::min(heightForWidth(room.width()), room.height());
    const int top = room.y() + (room.height() - text) / 2;
    const auto visual = [this, &room](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), room, logical);
    };
    if (m_icon)
        paintIcon(&painter,
                  visual({ room.x(), top + (fontMetrics().height() - iconSide()) / 2, iconSide(),
                           iconSide() }),
                  *m_icon, colour);
    painter.setPen(colour);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    // The order of the characters follows from the text, as in paintLine().
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(visual({ room.x() + lead(), top, room.width() - lead(), text + 1 }),
                     static_cast<int>(alignment) | Qt::TextWordWrap, this->text());
}

} // namespace keyturn
