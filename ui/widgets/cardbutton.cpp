// SPDX-License-Identifier: MIT
#include "ui/widgets/cardbutton.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace keyturn {

namespace {

constexpr int padding = 18;
constexpr int wrapFlags = Qt::TextWordWrap;

} // namespace

CardButton::CardButton(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_text(text)
{
    setText(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

CardButton::Parts CardButton::parts(int width) const
{
    const QFontMetrics title(textFont(TextStyle::Strong));
    const QFontMetrics body(textFont(TextStyle::Body));
    const int side = metrics::iconSize(body) * 22 / 16;
    const int room = std::max(1, width - 2 * padding);
    const auto wrapped = [room](const QFontMetrics &fm, const QString &text) {
        return fm.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), wrapFlags, text).height();
    };
    Parts parts;
    parts.icon = QRect(padding, padding, side, side);
    parts.title =
        QRect(padding, parts.icon.bottom() + 1 + metrics::medium, room, wrapped(title, text()));
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
    return parts(width).text.bottom() + 1 + padding;
}

bool CardButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const bool hot = underMouse() && isEnabled();
    paintRounded(&painter, rect(), metrics::cardRadius, hot ? c.hover : c.page,
                 hot ? c.fieldLine : c.line);
    if (focusRingVisible(this))
        paintFocusRing(&painter, rect(), metrics::cardRadius, palette());
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const Parts at = parts(width());
    paintIcon(&painter, visual(at.icon), m_icon, c.accent);
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
        | wrapFlags;
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(c.text);
    painter.drawText(visual(at.title), flags | Qt::TextShowMnemonic, text());
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(c.secondary);
    painter.drawText(visual(at.text), flags, m_text);
}

} // namespace keyturn
