// SPDX-License-Identifier: MIT
#include "ui/style/plaintext.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace keyturn {

void paintLine(QPainter *painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction)
{
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    painter->setLayoutDirection(before);
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
