// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QVBoxLayout;

namespace keyturn {

/// The name above a field of a form. Its mnemonic leads into the field.
class FieldLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldLabel)

public:
    FieldLabel(const QString &text, QWidget *field, QWidget *parent);

    /// Puts a label and its field at the end of `layout`, with the distances of a form.
    static FieldLabel *add(QVBoxLayout *layout, const QString &text, QWidget *field,
                           QWidget *parent);
};

} // namespace keyturn
