// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionswitcher.h"

#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9;
constexpr int gap = 10;
constexpr int chevron = 14;

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : PaintedButton(QSizePolicy::Preferred, parent)
{
    setAccessibleName(tr("Organization"));
}

void ConnectionSwitcher::setConnection(const ConnectionLook &look)
{
    m_look = look;
    const bool isShort = look.details.isEmpty();
    setAccessibleDescription(isShort ? look.name : look.name + ", "_L1 + look.details);
    setToolTip(plainToolTip(isShort ? look.name : look.name + u'\n' + look.details));
    updateGeometry();
    update();
}

void ConnectionSwitcher::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    updateGeometry();
    update();
}

QSize ConnectionSwitcher::sizeHint() const
{
    const int height = ConnectionLook::height() + 2 * padding;
    return { m_isFolded ? ConnectionLook::tileSide() + 2 * padding
                        : metrics::sidebarWidth - 2 * metrics::medium,
             height };
}

QSize ConnectionSwitcher::minimumSizeHint() const
{
    if (m_isFolded)
        return sizeHint();
    return { ConnectionLook::tileSide() + 3 * gap + 2 * padding + chevron, sizeHint().height() };
}

void ConnectionSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const bool hot = underMouse() && isEnabled();
    const QColor ground = hot ? mixed(c.page, c.text, isDown() ? 0.08 : 0.03) : c.page;
    paintRounded(&painter, rect(), 8, ground, hot ? c.outline : c.line);
    if (focusRingVisible(this))
        paintFocusRing(&painter, rect(), 8, palette());
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int side = ConnectionLook::tileSide();
    m_look.paintTile(&painter, visual(QRect(padding, (height() - side) / 2, side, side)));
    if (m_isFolded)
        return;
    const int from = padding + side + gap;
    const int to = width() - padding - chevron;
    m_look.paintTexts(&painter, visual(QRect(from, 0, to - gap - from, height())), *this);
    paintIcon(&painter, visual(QRect(to, 0, chevron, height())), Icon::ChevronDown, c.secondary);
}

} // namespace keyturn
