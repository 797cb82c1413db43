// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace keyturn {

/// A combo box that tells assistive technology what it is for. On Unix, Qt 6.4 reports the chosen
/// entry as the name of a combo box and does not report its accessible name at all. Here the
/// accessible name is the name, and the chosen entry is the value.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceBox)

public:
    explicit ChoiceBox(QWidget *parent);

    /// The list is as wide as its choices, though the box may be narrower.
    void showPopup() override;

protected:
    /// In a dialog Enter is for its default button. On GNOME, Qt opens the list instead; elsewhere
    /// it does not.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace keyturn
