// SPDX-License-Identifier: MIT
#include "ui/style/plaintext.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace keyturn {

void paintLine(QPainter *painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction)
{
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    paintText(painter, rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

void paintText(QPainter *painter, const QRect &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    constexpr int sides = Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask;
    const auto visual = QStyle::visualAlignment(before, Qt::Alignment(flags & sides));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(rect, static_cast<int>(visual) | (flags & ~sides), text);
    painter->setLayoutDirection(before);
}

void alignAtBeginning(QLabel &label)
{
    const Qt::Alignment sides = label.alignment() & Qt::AlignHorizontal_Mask;
    if (label.layoutDirection() == Qt::RightToLeft && sides == Qt::AlignLeft)
        label.setAlignment((label.alignment() ^ sides) | Qt::AlignRight | Qt::AlignAbsolute);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    return "<qt>"_L1 + escaped + "</qt>"_L1;
}

} // namespace keyturn
