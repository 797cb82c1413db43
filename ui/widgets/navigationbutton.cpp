// SPDX-License-Identifier: MIT
#include "ui/widgets/navigationbutton.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/style/selectionpaint.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace keyturn {

namespace {

constexpr int padding = 10;
constexpr int countPadding = 7;

} // namespace

NavigationButton::NavigationButton(QWidget *parent)
    : PaintedButton(QSizePolicy::Preferred, parent)
{
    setCheckable(true);
    setAutoExclusive(true); // also makes screen readers call it a radio button
}

void NavigationButton::setPage(Icon icon, const QString &label)
{
    m_icon = icon;
    setText(label);
    updateToolTip();
    updateGeometry();
}

void NavigationButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    updateToolTip();
    updateGeometry();
    update();
}

void NavigationButton::updateToolTip()
{
    const QString counted = accessibleDescription();
    const QString label = text().remove(u'&');
    setToolTip(!m_isFolded ? QString()
                           : plainToolTip(counted.isEmpty() ? label : label + u'\n' + counted));
}

void NavigationButton::setCount(int count, Tone tone, const QString &meaning)
{
    m_count = count;
    m_tone = tone;
    setAccessibleDescription(meaning.isEmpty() ? countText() : meaning);
    updateToolTip();
    updateGeometry();
    update();
}

QString NavigationButton::countText() const
{
    return m_count > 0 ? QLocale().toString(m_count) : QString();
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics label(textFont(TextStyle::Strong));
    return { m_isFolded ? metrics::iconSize(label) + 2 * padding : unfoldedWidth(),
             metrics::navigationHeight(label) };
}

int NavigationButton::unfoldedWidth() const
{
    // The font of the checked state, so that checking moves nothing.
    const QFontMetrics label(textFont(TextStyle::Strong));
    const QFontMetrics small(textFont(TextStyle::SmallMedium));
    const int count =
        m_count > 0 ? metrics::plainTextWidth(small, countText()) + 2 * countPadding + padding : 0;
    return 3 * padding + metrics::iconSize(label) + metrics::textWidth(label, text()) + count;
}

void NavigationButton::paintGround(QPainter *painter) const
{
    const Colours &c = colours(palette());
    if (isChecked()) {
        paintRounded(painter, rect(), metrics::radius, c.selection);
        paintSelectionBar(painter, rect(), metrics::radius, palette(), layoutDirection());
    } else if (underMouse() && isEnabled())
        paintRounded(painter, rect(), metrics::radius,
                     mixed(c.sidebar, c.text, isDown() ? 0.10 : 0.05));
    if (focusRingVisible(this))
        paintFocusRing(painter, rect(), metrics::radius, palette());
}

int NavigationButton::paintCount(QPainter *painter) const
{
    if (m_count <= 0)
        return 0;
    const Colours &c = colours(palette());
    const QString text = countText();
    painter->setFont(textFont(TextStyle::SmallMedium));
    const QFontMetrics fm = painter->fontMetrics();
    const bool badge = m_tone != Tone::Neutral;
    const int height = metrics::atLeast(18, fm, 3);
    const int width =
        std::max(fm.horizontalAdvance(text) + (badge ? 2 * countPadding : 0), badge ? height : 0);
    const QRect room = rect().adjusted(padding, 0, -padding, 0);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                          { width, height }, room);
    if (badge)
        paintRounded(painter, box, height / 2.0, c.toneGround(m_tone));
    QColor colour = badge ? c.toneText(m_tone) : c.secondary;
    if (!badge && isChecked() && c.secondary == c.text)
        colour = c.selectedText;
    painter->setPen(colour);
    painter->drawText(box, Qt::AlignCenter, text);
    return width + padding;
}

/// Of the count of a folded entry only its tone has room.
void NavigationButton::paintDot(QPainter *painter, const QRect &icon) const
{
    constexpr int side = 8;
    if (m_count <= 0 || m_tone == Tone::Neutral)
        return;
    const QRect dot(icon.right() - side / 2, icon.top() - side / 2, side, side);
    paintRounded(painter, dot, side / 2.0, colours(palette()).toneText(m_tone));
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(&painter);
    const int countWidth = m_isFolded ? 0 : paintCount(&painter);
    const Colours &c = colours(palette());
    painter.setFont(textFont(isChecked() ? TextStyle::Strong : TextStyle::Body));
    const QFontMetrics fm = painter.fontMetrics();
    const int side = metrics::iconSize(fm);
    const QRect iconRect = m_isFolded
        ? QRect((width() - side) / 2, (height() - side) / 2, side, side)
        : QRect(padding, 0, side, height());
    // A high-contrast palette of the user: no dimmed icons.
    const bool contrast = c.secondary == c.text;
    QColor iconColour = isChecked() ? c.accent : c.secondary;
    QColor textColour = isChecked() ? c.selectedText : c.text;
    if (!isEnabled())
        iconColour = textColour = palette().color(QPalette::Disabled, QPalette::WindowText);
    else if (contrast)
        iconColour = textColour;
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect), m_icon,
              iconColour);

    if (m_isFolded) {
        paintDot(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect));
        return;
    }
    const int from = padding + side + padding;
    const QRect label = QStyle::visualRect(
        layoutDirection(), rect(), QRect(from, 0, width() - from - padding - countWidth, height()));
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(textColour);
    paintText(&painter, label,
              static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextShowMnemonic,
              fm.elidedText(text(), Qt::ElideRight, label.width(), Qt::TextShowMnemonic));
}

} // namespace keyturn
