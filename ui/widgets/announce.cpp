// SPDX-License-Identifier: MIT
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace keyturn {

namespace {

AnnouncementObserver &observer()
{
    static AnnouncementObserver observer;
    return observer;
}

} // namespace

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (observer())
        observer()(widget);
}

void setAnnouncementObserver(AnnouncementObserver newObserver)
{
    observer() = std::move(newObserver);
}

} // namespace keyturn
