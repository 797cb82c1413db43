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
    // Qt gives these no names: the button that clears, which is listed while it is hidden, too, and
    // the icon, which does nothing.
    const auto buttons = findChildren<QToolButton *>();
    buttons.last()->setAccessibleName(tr("Search"));
    connect(this, &QLineEdit::textChanged, buttons.first(),
            [clear = buttons.first()](const QString &text) {
                clear->setAccessibleName(text.isEmpty() ? QString() : tr("Clear the search"));
            });
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
