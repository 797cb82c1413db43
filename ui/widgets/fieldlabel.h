// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QVBoxLayout;

namespace keyturn {

/// The label above a field of a form. Its mnemonic moves the focus to the field.
class FieldLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldLabel)

public:
    FieldLabel(const QString &text, QWidget *field, QWidget *parent);

    /// Makes a label and adds the label and its field to the end of `layout`, with a form's
    /// spacing.
    static FieldLabel *add(QVBoxLayout *layout, const QString &text, QWidget *field,
                           QWidget *parent);
};

} // namespace keyturn
