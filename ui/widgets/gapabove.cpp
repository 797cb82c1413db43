// SPDX-License-Identifier: MIT
#include "ui/widgets/gapabove.h"

#include <QEvent>

namespace keyturn {

GapAbove::GapAbove(int height, QWidget &below, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVisible(!below.isHidden());
    below.installEventFilter(this);
}

bool GapAbove::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::eventFilter(watched, event);
}

} // namespace keyturn
