// SPDX-License-Identifier: MIT
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace keyturn {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setAcceptDrops(false); // what is dropped may be a secret; it goes to the window's import
    addAction(icon(Icon::Search), LeadingPosition);
    // Qt gives these no names: the icon, which does nothing, and the button that clears.
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(tr("Clear the search"));
    buttons.last()->setAccessibleName(tr("Search"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter)
            Q_EMIT listWanted();
        return;
    }
    event->accept();
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

} // namespace keyturn
