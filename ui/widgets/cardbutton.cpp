// SPDX-License-Identifier: MIT
#include "ui/widgets/cardbutton.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/paragraph.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace keyturn {

namespace {

constexpr int padding = 18;

} // namespace

CardButton::CardButton(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : PaintedButton(QSizePolicy::Preferred, parent)
    , m_icon(icon)
    , m_text(text)
{
    setText(title);
    setAccessibleDescription(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

CardButton::Parts CardButton::parts(int width) const
{
    const QFont body = textFont(TextStyle::Body);
    const int side = metrics::iconSize(QFontMetrics(body)) * 22 / 16;
    const int room = std::max(1, width - 2 * padding);
    const auto wrapped = [this, room](const QFont &font, const QString &text) {
        QTextLayout layout(text, font);
        return qCeil(layOutParagraph(layout, room, layoutDirection()));
    };
    Parts parts;
    parts.icon = QRect(padding, padding, side, side);
    parts.title = QRect(padding, parts.icon.bottom() + 1 + metrics::medium, room,
                        wrapped(textFont(TextStyle::Strong), text()));
    parts.text =
        QRect(padding, parts.title.bottom() + 1 + metrics::tiny, room, wrapped(body, m_text));
    return parts;
}

QSize CardButton::sizeHint() const
{
    const int width = metrics::atLeast(216, QFontMetrics(textFont(TextStyle::Body)), 200);
    return { width, heightForWidth(width) };
}

QSize CardButton::minimumSizeHint() const
{
    const int width = QFontMetrics(textFont(TextStyle::Body)).averageCharWidth() * 18 + 2 * padding;
    return { width, heightForWidth(width) };
}

int CardButton::heightForWidth(int width) const
{
    return m_heights.at(width, m_text, textFont(TextStyle::Body),
                        [&] { return parts(width).text.bottom() + 1 + padding; });
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const bool hot = underMouse() && isEnabled();
    const QRectF card = paintDetachedRing(&painter, this, metrics::cardRadius);
    paintRounded(&painter, card, metrics::cardRadius - (card.x() - rect().x()),
                 hot ? c.hover : c.page, hot ? c.outline : c.line);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const Parts at = parts(width());
    paintIcon(&painter, visual(at.icon), m_icon, c.accent);
    const auto paragraph = [this, &painter](const QRect &rect, const QFont &font,
                                            const QString &text) {
        QTextLayout layout(text, font);
        layOutParagraph(layout, rect.width(), layoutDirection());
        layout.draw(&painter, rect.topLeft());
    };
    painter.setPen(c.text);
    paragraph(visual(at.title), textFont(TextStyle::Strong), text());
    painter.setPen(c.secondary);
    paragraph(visual(at.text), textFont(TextStyle::Body), m_text);
}

} // namespace keyturn
