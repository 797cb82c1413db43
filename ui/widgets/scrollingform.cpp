// SPDX-License-Identifier: MIT
#include "ui/widgets/scrollingform.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace keyturn {

ScrollingForm::ScrollingForm(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields have the focus
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidgetResizable(true);
    setWidget(form);
    form->setAutoFillBackground(false); // setWidget() has turned it on
    viewport()->setAutoFillBackground(false);
    for (QWidget *part : form->findChildren<QWidget *>())
        part->installEventFilter(this); // setWidget() has done it for the form itself
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollingForm::keepGap);
}

/// The height is that of the form at the present width. It is not left to heightForWidth(): what a
/// box layout gets from there it takes for the least height, too.
QSize ScrollingForm::sizeHint() const
{
    // Before it was laid out it is taken to be as wide as it will be. While it scrolls, its lines
    // are shorter: what has only the height for whole lines would go on scrolling.
    const int whole =
        testAttribute(Qt::WA_Resized) ? this->width() : metrics::dialogWidth - 2 * metrics::huge;
    const int width = scrolls() ? viewport()->width() : whole;
    const QSize all = widget()->sizeHint();
    return { all.width(),
             widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : all.height() };
}

QSize ScrollingForm::minimumSizeHint() const
{
    constexpr int leastLines = 7; // a label, its field, and two lines below it
    const int width = widget()->minimumSizeHint().width() + metrics::small
        + verticalScrollBar()->sizeHint().width();
    return { width, std::min(sizeHint().height(), leastLines * fontMetrics().lineSpacing()) };
}

bool ScrollingForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::LayoutRequest:
        if (watched == widget())
            updateGeometry(); // a field or a hint has come or gone
        break;
    case QEvent::FocusIn:
        // QScrollArea follows the tabulator, but not from outside, and neither mnemonics nor
        // setFocus().
        showFocus();
        break;
    case QEvent::Wheel:
        // The wheel that scrolls the form must not choose something else on its way.
        if (!scrolls() || !qobject_cast<QComboBox *>(watched))
            break;
        event->ignore();
        return true;
    default:
        break;
    }
    return handled;
}

void ScrollingForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    showFocus(); // a message may have taken the room
}

void ScrollingForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepGap();
}

bool ScrollingForm::scrolls() const
{
    return verticalScrollBar()->maximum() > 0;
}

/// Fields do not touch the scroll bar. Qt does not mirror these margins.
void ScrollingForm::keepGap()
{
    const int gap = scrolls() ? metrics::small : 0;
    setViewportMargins(isRightToLeft() ? gap : 0, 0, isRightToLeft() ? 0 : gap, 0);
}

void ScrollingForm::showFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused); // with its label and the line below it
}

} // namespace keyturn
