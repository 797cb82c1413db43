// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace keyturn {

/// The search field of a list. Esc clears the text. Esc in the empty field emits left(), so that
/// the owner can move the focus to the list; Down and Enter emit listWanted().
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent);

Q_SIGNALS:
    void left(); ///< the user pressed Esc in the empty field
    void listWanted(); ///< the user goes on to what was found

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace keyturn
