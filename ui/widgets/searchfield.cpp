// SPDX-License-Identifier: MIT
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QKeyEvent>

namespace keyturn {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setAcceptDrops(false); // what is dropped may be a secret; it goes to the window's import
    addAction(icon(Icon::Search), LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

} // namespace keyturn
