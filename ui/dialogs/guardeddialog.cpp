// SPDX-License-Identifier: MIT
#include "ui/dialogs/guardeddialog.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QScreen>
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
    const int width = std::max(hint.width(), metrics::dialogWidth);
    // Wrapped labels ask for the height of a narrow dialog unless they are told the width.
    const int height = layout() && layout()->hasHeightForWidth()
        ? layout()->totalHeightForWidth(width)
        : hint.height();
    return { width, height };
}

bool GuardedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fitHeight();
    return handled;
}

/// A message came or went, or another pane: the dialog is as high as what it shows, unless the user
/// made it higher.
void GuardedDialog::fitHeight()
{
    if (!layout())
        return;
    const int contents = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                       : layout()->totalSizeHint().height();
    const int wanted = std::min(contents, screen()->availableGeometry().height());
    const bool isUsersChoice = m_fittedHeight >= 0 && height() != m_fittedHeight;
    if (isUsersChoice && wanted <= height())
        return;
    resize(width(), wanted);
    m_fittedHeight = wanted;
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
    layout->addWidget(heading.title);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(heading.subtitle);
    return heading;
}

QLabel *GuardedDialog::addFieldLabel(QVBoxLayout *layout, const QString &text, QWidget *field,
                                     QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::Medium);
    label->setBuddy(field);
    layout->addSpacing(metrics::medium);
    layout->addWidget(label);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(field);
    return label;
}

} // namespace keyturn
