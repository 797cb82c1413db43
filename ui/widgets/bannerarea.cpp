// SPDX-License-Identifier: MIT
#include "ui/widgets/bannerarea.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

BannerArea::BannerArea(const QMargins &room, QWidget *parent)
    : QScrollArea(parent)
    , m_room(room)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons have the focus
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidgetResizable(true);
    auto *banners = new QWidget(this);
    m_layout = new QVBoxLayout(banners);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::small);
    setWidget(banners);
    banners->setAutoFillBackground(false); // setWidget() has turned it on
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &QWidget::updateGeometry);
    connect(qApp, &QApplication::focusChanged, this, &BannerArea::followFocus);
}

/// While the strips end, the focus moves on.
BannerArea::~BannerArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void BannerArea::add(QWidget *banner)
{
    m_layout->addWidget(banner);
    banner->installEventFilter(this);
    updateRoom();
}

/// The height is that of the strips at the present width, up to a few. It is not left to
/// heightForWidth(): what a box layout gets from there it takes for the least height, too.
QSize BannerArea::sizeHint() const
{
    constexpr int usual = 640; // before it was laid out
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int whole = testAttribute(Qt::WA_Resized) ? this->width() : usual;
    const int width = scrolls ? viewport()->width() : whole;
    const QSize all = m_layout->totalSizeHint();
    const int height =
        m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : all.height();
    constexpr int mostLines = 12; // more scrolls, also in a high window
    return { all.width(),
             std::min(height, mostLines * fontMetrics().lineSpacing()) + viewportMargins().top()
                 + viewportMargins().bottom() };
}

QSize BannerArea::minimumSizeHint() const
{
    constexpr int leastLines = 3; // a line of text, or a button
    const QSize least = m_layout->minimumSize();
    const int bar = least.height() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    const int room = viewportMargins().top() + viewportMargins().bottom();
    return { least.width() + bar,
             std::min(sizeHint().height(), leastLines * fontMetrics().lineSpacing() + room) };
}

bool BannerArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    auto *part = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::LayoutRequest:
        if (part == widget())
            updateGeometry(); // a strip has come, gone, or got another text
        break;
    case QEvent::Hide:
        if (part != widget() && part->isAncestorOf(QApplication::focusWidget()))
            giveFocusBack();
        break;
    case QEvent::ShowToParent:
        updateRoom();
        if (part != widget() && isVisible())
            showWhole(part);
        break;
    case QEvent::HideToParent:
        updateRoom();
        break;
    default:
        break;
    }
    return handled;
}

void BannerArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void BannerArea::updateRoom()
{
    bool isAnyShown = false;
    for (int i = 0; i < m_layout->count(); ++i)
        isAnyShown = isAnyShown || !m_layout->itemAt(i)->widget()->isHidden();
    const QMargins room = isAnyShown ? m_room : QMargins();
    m_layout->setContentsMargins(room.left(), 0, room.right(), 0);
    setViewportMargins(0, room.top(), 0, room.bottom()); // these do not scroll
    updateGeometry();
}

void BannerArea::followFocus(QWidget *before, QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    if (before && !isAncestorOf(before) && before->window() == window())
        m_before = before;
    ensureWidgetVisible(now, 0, metrics::small);
}

/// Called before Qt looks for the next widget, which would be in the next strip.
void BannerArea::giveFocusBack()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
}

/// Once it has its place.
void BannerArea::showWhole(QWidget *banner)
{
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer(banner)] {
            if (shown && shown->isVisible())
                ensureWidgetVisible(shown, 0, 0);
        },
        Qt::QueuedConnection);
}

} // namespace keyturn
