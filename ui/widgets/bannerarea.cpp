// SPDX-License-Identifier: MIT
#include "ui/widgets/bannerarea.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace keyturn {

BannerArea::BannerArea(const QMargins &room, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_room(room)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::small);
}

void BannerArea::add(QWidget *banner)
{
    m_layout->addWidget(banner);
    banner->installEventFilter(this);
    updateRoom();
}

bool BannerArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        updateRoom();
    return QWidget::eventFilter(watched, event);
}

void BannerArea::updateRoom()
{
    bool isAnyShown = false;
    for (int i = 0; i < m_layout->count(); ++i)
        isAnyShown = isAnyShown || !m_layout->itemAt(i)->widget()->isHidden();
    m_layout->setContentsMargins(isAnyShown ? m_room : QMargins());
}

} // namespace keyturn
