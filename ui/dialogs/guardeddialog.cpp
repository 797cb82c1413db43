// SPDX-License-Identifier: MIT
#include "ui/dialogs/guardeddialog.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/shownparts.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/messagestrip.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QShowEvent>
#include <QVBoxLayout>

namespace keyturn {

GuardedDialog::GuardedDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
}

QSize GuardedDialog::sizeHint() const
{
    const QSize hint = QDialog::sizeHint();
    if (!layout())
        return hint;
    const int width = layout()->totalMinimumSize().width();
    // Without a given width, wrapped labels ask for the height of a narrow dialog.
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : hint.height();
    return { width, std::min(height, mostHeight()) };
}

bool GuardedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        fitHeight();
        stayOnScreen();
    }
    return handled;
}

int GuardedDialog::mostHeight() const
{
    const int frame = frameGeometry().height() - height();
    return screen()->availableGeometry().height() - frame;
}

/// A dialog that has grown may reach over the lower edge, where its buttons are.
void GuardedDialog::stayOnScreen()
{
    const QRect available = screen()->availableGeometry();
    const int over = frameGeometry().bottom() - available.bottom();
    if (over > 0)
        move(x(), std::max(available.top(), y() - over));
}

/// Called when a message or another pane was shown or hidden. Makes the dialog as high as its
/// contents, unless the user has made it higher.
void GuardedDialog::fitHeight()
{
    if (!layout())
        return;
    const int contents = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                       : layout()->totalSizeHint().height();
    const int wanted = std::min(contents, mostHeight());
    if (m_isUsersHeight && wanted <= height())
        return;
    m_isUsersHeight = false;
    resize(width(), wanted);
}

void GuardedDialog::showEvent(QShowEvent *event)
{
    // Qt opens no window higher than two thirds of the screen, and a form that scrolls would yield.
    if (!event->spontaneous())
        fitHeight();
    QDialog::showEvent(event);
}

void GuardedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // What Keyturn or a layout resizes is not spontaneous.
    if (event->spontaneous() && event->size().height() != event->oldSize().height())
        m_isUsersHeight = true;
}

QVBoxLayout *GuardedDialog::addLayout(int width)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->setSpacing(0);
    // The least width of the layout is that of the window, too, whenever the layout is made.
    const int least = std::min(width, screen()->availableGeometry().width());
    layout->addItem(new QSpacerItem(least - 2 * metrics::huge, 0, QSizePolicy::Minimum));
    return layout;
}

MessageStrip *GuardedDialog::addMessage(QVBoxLayout *layout)
{
    auto *message = new MessageStrip(this);
    layout->addSpacing(metrics::large);
    layout->addWidget(message);
    layout->addStretch(1);
    return message;
}

GuardedDialog::Buttons GuardedDialog::addButtons(QVBoxLayout *layout, QWidget *progress,
                                                 const QString &accept)
{
    const Buttons buttons{ new QPushButton(tr("Cancel"), this), new QPushButton(accept, this) };
    buttons.cancel->setAutoDefault(false);
    buttons.accept->setDefault(true);
    setButtonRole(buttons.accept, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    if (progress)
        row->addWidget(progress, 1);
    else
        row->addStretch(1);
    row->addWidget(buttons.cancel);
    row->addWidget(buttons.accept);
    layout->addSpacing(metrics::large);
    layout->addLayout(row);
    return buttons;
}

GuardedDialog::Heading GuardedDialog::addHeading(QVBoxLayout *layout, QWidget *parent)
{
    Heading heading{ new QLabel(parent), new QLabel(parent) };
    heading.title->setTextFormat(Qt::PlainText);
    setTextStyle(heading.title, TextStyle::DialogTitle);
    heading.title->setWordWrap(true);
    heading.subtitle->setTextFormat(Qt::PlainText);
    heading.subtitle->setWordWrap(true);
    heading.subtitle->setForegroundRole(QPalette::PlaceholderText);
    setDialogHeading(heading.title);
    setDialogHeading(heading.subtitle);
    layout->addWidget(heading.title);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(heading.subtitle);
    return heading;
}

void GuardedDialog::fitRows(QListWidget *list)
{
    constexpr int mostRows = 5;
    const int rows = std::clamp(list->count(), 1, mostRows);
    const int row = std::max(list->sizeHintForRow(0), list->fontMetrics().height());
    const int frame = list->frameWidth() + metrics::tiny;
    list->setMinimumHeight(rows * row + 2 * frame);
    list->setMaximumHeight(rows * row + 2 * frame);
}

QLabel *GuardedDialog::addFieldLabel(QVBoxLayout *layout, const QString &text, QWidget *field,
                                     QWidget *parent)
{
    return FieldLabel::add(layout, text, field, parent);
}

} // namespace keyturn
