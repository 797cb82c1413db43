// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace keyturn {

/// Asks for the number of what is about to be destroyed. Enter never reaches the dialog, whose
/// default button would close it without a word: follow returnPressed() instead.
class NumberField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberField)

public:
    /// `number` is what must be typed, with or without the marks between its groups of digits.
    NumberField(qsizetype number, QWidget *parent);

    [[nodiscard]] bool isRight() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    qsizetype m_number;
};

} // namespace keyturn
