// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionentry.h"

#include "core/listtext.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int gap = 10;
constexpr int widestText = 280;

} // namespace

ConnectionEntry::ConnectionEntry(Facts facts, QWidget *parent)
    : PaintedButton(QSizePolicy::Expanding, parent)
    , m_facts(std::move(facts))
{
    const ConnectionLook &look = m_facts.look;
    setAccessibleName(look.name);
    QStringList more{ look.details };
    if (m_facts.isOpen)
        more.append(tr("open now"));
    if (!m_facts.keys.isEmpty())
        more.append(m_facts.keys);
    setAccessibleDescription(ListText::joined(more));
    setToolTip(plainToolTip(look.name + u'\n' + look.details));
}

bool ConnectionEntry::matches(const QString &text) const
{
    return m_facts.look.name.contains(text, Qt::CaseInsensitive)
        || m_facts.look.details.contains(text, Qt::CaseInsensitive);
}

int ConnectionEntry::keysWidth() const
{
    const QFontMetrics small(textFont(TextStyle::Small));
    return m_facts.keys.isEmpty() ? 0 : metrics::plainTextWidth(small, m_facts.keys) + gap;
}

QSize ConnectionEntry::sizeHint() const
{
    const ConnectionLook &look = m_facts.look;
    const int text =
        std::max(metrics::plainTextWidth(QFontMetrics(textFont(TextStyle::Strong)), look.name),
                 metrics::plainTextWidth(QFontMetrics(textFont(TextStyle::Caption)), look.details));
    const int tick = metrics::iconSize(QFontMetrics(textFont(TextStyle::Body)));
    return { 2 * padding + ConnectionLook::tileSide() + gap + std::min(text, widestText) + gap
                 + tick + keysWidth(),
             ConnectionLook::height() + 2 * padding };
}

QSize ConnectionEntry::minimumSizeHint() const
{
    return { metrics::sidebarWidth, sizeHint().height() };
}

void ConnectionEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    if (underMouse() || isDown())
        paintRounded(&painter, rect(), metrics::radius,
                     mixed(c.page, c.text, isDown() ? 0.1 : 0.05));
    if (focusRingVisible(this))
        paintFocusRing(&painter, rect(), metrics::radius, palette());
    const auto visual = [this](int from, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(from, (this->height() - height) / 2, width, height));
    };
    const int side = ConnectionLook::tileSide();
    m_facts.look.paintTile(&painter, visual(padding, side, side));
    const int tick = metrics::iconSize(QFontMetrics(textFont(TextStyle::Body)));
    const int from = padding + side + gap;
    const int keysFrom = width() - padding - keysWidth();
    const int tickFrom = keysFrom - tick;
    m_facts.look.paintTexts(&painter, visual(from, tickFrom - gap - from, height()), *this);
    if (m_facts.isOpen)
        paintIcon(&painter, visual(tickFrom, tick, tick), Icon::Ok, c.accent);
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(c.secondary);
    const auto trailing =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(visual(keysFrom, keysWidth(), height()), static_cast<int>(trailing),
                     m_facts.keys);
}

} // namespace keyturn
