// SPDX-License-Identifier: MIT
#include "ui/widgets/paragraph.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

namespace keyturn {

namespace {

// Times the font's own line spacing: this gives the 1.45 em of the design.
constexpr qreal lineSpacing = 1.18;

} // namespace

qreal layOutParagraph(QTextLayout &layout, int width, Qt::LayoutDirection direction,
                      Qt::Alignment alignment, qsizetype boldLength)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The direction follows from the text, as in paintLine().
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask));
    layout.setTextOption(option);
    QTextLayout::FormatRange bold;
    bold.start = 0; // QTextLayout::FormatRange leaves its members uninitialised
    bold.length = static_cast<int>(boldLength);
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({ bold });
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal height = line.height() * lineSpacing;
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return y;
}

Paragraph::Paragraph(QWidget *parent)
    : Paragraph(QString(), parent)
{
}

Paragraph::Paragraph(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setTexts(const QString &title, const QString &text)
{
    // A screen reader would run on from the title to the text.
    const bool isEnded = title.isEmpty() || QStringLiteral(".?!:…").contains(title.back());
    const bool both = !title.isEmpty() && !text.isEmpty();
    const QString lead = both && !isEnded ? title + u'.' : title;
    m_titleLength = lead.size();
    m_heights = {};
    setText(lead + (both ? QStringLiteral(" ") : QString()) + text);
    updateGeometry();
    update();
}

qreal Paragraph::lay(QTextLayout &layout, int width) const
{
    return layOutParagraph(layout, width, layoutDirection(), alignment(), m_titleLength);
}

QSize Paragraph::sizeHint() const
{
    // A little wider than the text: the font metrics do not know that its beginning is bold.
    const int wanted = std::min(fontMetrics().horizontalAdvance(text()) * 21 / 20 + 8,
                                fontMetrics().averageCharWidth() * 60);
    return { wanted, heightForWidth(wanted) };
}

QSize Paragraph::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, fontMetrics().height() };
}

int Paragraph::heightForWidth(int width) const
{
    return m_heights.at(width, text(), font(), [&] {
        QTextLayout layout(text(), font(), this);
        return qCeil(lay(layout, std::max(1, width)));
    });
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(text(), font(), this);
    const qreal used = lay(layout, width());
    const bool top = alignment().testFlag(Qt::AlignTop);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    layout.draw(&painter, QPointF(0, top ? 0.0 : std::max(0.0, (height() - used) / 2)));
}

} // namespace keyturn
