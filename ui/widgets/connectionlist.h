// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/connectionentry.h"

#include <QFrame>

#include <vector>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace keyturn {

class SearchField;

/// What the switcher opens: the connections, of which typing leaves those that match, and below
/// them commands. The arrow keys, Home and End move between the entries, Enter chooses, Esc clears
/// the text and then closes. Of many connections the list shows eight and scrolls.
class ConnectionList final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionList)

public:
    /// `commands` are borrowed; a click on one triggers it.
    ConnectionList(std::vector<ConnectionEntry::Facts> connections,
                   const QList<QAction *> &commands, QWidget *parent);

    /// Shows the list below `anchor`, or where the screen has room for it. It deletes itself when
    /// it is closed.
    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void chosen(int index); ///< of the connection; the list is closed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addConnections(std::vector<ConnectionEntry::Facts> connections, QVBoxLayout &layout);
    void addCommand(QAction &command, QVBoxLayout &layout);
    void choose(int index);
    void filter(const QString &text);
    void chooseFirst();
    void moveTo(bool last);

    SearchField *m_search = nullptr;
    QScrollArea *m_area = nullptr;
    QLabel *m_nothing = nullptr;
    std::vector<ConnectionEntry *> m_entries;
};

} // namespace keyturn
