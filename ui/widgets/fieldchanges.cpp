// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldchanges.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace keyturn {

namespace {

/// True for the line edit in a combo box or in a date field, which is not a field of its own.
bool isPartOfAField(const QLineEdit *edit)
{
    return qobject_cast<QComboBox *>(edit->parentWidget())
        || qobject_cast<QAbstractSpinBox *>(edit->parentWidget());
}

} // namespace

std::vector<QMetaObject::Connection> onFieldChange(QWidget *part, QObject *context,
                                                   const std::function<void()> &then)
{
    std::vector<QMetaObject::Connection> made;
    const auto listen = [&](auto *field, auto signal) {
        made.push_back(QObject::connect(field, signal, context, then));
    };
    QList<QWidget *> fields = part->findChildren<QWidget *>();
    fields.prepend(part);
    for (QWidget *field : std::as_const(fields)) {
        if (auto *edit = qobject_cast<QLineEdit *>(field); edit && !isPartOfAField(edit))
            listen(edit, &QLineEdit::textChanged);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            listen(text, &QPlainTextEdit::textChanged);
        else if (auto *box = qobject_cast<QComboBox *>(field))
            listen(box, &QComboBox::currentTextChanged);
        else if (auto *date = qobject_cast<QDateTimeEdit *>(field))
            listen(date, &QDateTimeEdit::dateTimeChanged);
        else if (auto *button = qobject_cast<QAbstractButton *>(field))
            listen(button, &QAbstractButton::toggled);
        else if (auto *table = qobject_cast<QTableWidget *>(field)) {
            listen(table, &QTableWidget::itemChanged);
            listen(table->model(), &QAbstractItemModel::rowsRemoved);
        }
    }
    return made;
}

} // namespace keyturn
