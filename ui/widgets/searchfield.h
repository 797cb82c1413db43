// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace keyturn {

/// The search of a list. Esc clears it; in an empty one Esc asks to go back to the list.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent);

Q_SIGNALS:
    void left(); ///< Esc in the empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace keyturn
