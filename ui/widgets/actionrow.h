// SPDX-License-Identifier: MIT
#pragma once

#include <QHBoxLayout>
#include <QStringList>

class QPushButton;

namespace keyturn {

/// The buttons with which a message offers what can be done: at most two, in the order of their
/// labels.
class ActionRow final : public QHBoxLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRow)

public:
    /// The buttons' object names are `name` and their number.
    ActionRow(QString name, QWidget *buttonParent);

    /// The same labels again change nothing.
    void setActions(const QStringList &labels);
    [[nodiscard]] const QList<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void triggered(int index);

private:
    QString m_name;
    QWidget *m_buttonParent;
    QList<QPushButton *> m_buttons;
};

} // namespace keyturn
