// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/flowlayout.h"

#include <QStringList>

class QPushButton;

namespace keyturn {

/// The buttons with which a message offers what can be done: at most four, in the order in which
/// their labels are given. What does not fit in a row stands in the next one, and a label with a
/// very long name ends with "…" where there is no room for it.
class ActionRow final : public FlowLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRow)

public:
    /// The object name of each button is `name` followed by its index (0 to 3).
    ActionRow(QString name, QWidget *buttonParent);

    /// Replaces the buttons. The buttons stay as they are if the labels are the same as before.
    void setActions(const QStringList &labels);
    [[nodiscard]] const QList<QPushButton *> &buttons() const { return m_buttons; }

    [[nodiscard]] QSize minimumSize() const override;

Q_SIGNALS:
    void triggered(int index);

private:
    QString m_name;
    QWidget *m_buttonParent;
    QList<QPushButton *> m_buttons;
};

} // namespace keyturn
