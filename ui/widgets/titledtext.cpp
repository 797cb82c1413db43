// SPDX-License-Identifier: MIT
#include "ui/widgets/titledtext.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace keyturn {

namespace {

constexpr qreal lineSpacing = 1.18; // of the font's own: the design's 1.45 em

} // namespace

TitledText::TitledText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TitledText::setTexts(const QString &title, const QString &text)
{
    m_titleLength = title.size();
    const bool both = !title.isEmpty() && !text.isEmpty();
    setText(title + (both ? QStringLiteral(" ") : QString()) + text);
    updateGeometry();
    update();
}

qreal TitledText::lay(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QTextLayout::FormatRange bold;
    bold.length = static_cast<int>(m_titleLength);
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({ bold });
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() * lineSpacing;
    }
    layout.endLayout();
    return y;
}

QSize TitledText::sizeHint() const
{
    const int wanted = std::min(fontMetrics().horizontalAdvance(text()) + 16,
                                fontMetrics().averageCharWidth() * 60);
    return { wanted, heightForWidth(wanted) };
}

QSize TitledText::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, fontMetrics().height() };
}

int TitledText::heightForWidth(int width) const
{
    QTextLayout layout(text(), font(), this);
    return qCeil(lay(layout, std::max(1, width)));
}

void TitledText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(text(), font(), this);
    const qreal used = lay(layout, width());
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(0, std::max(0.0, (height() - used) / 2)));
}

} // namespace keyturn
