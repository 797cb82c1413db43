// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace keyturn {

class ActionRow;
class IconLabel;
class Paragraph;

/// Fills a page that has nothing else to show because it is loading, empty, without matches, or
/// failed. All texts are plain text.
class StatePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatePanel)

public:
    explicit StatePanel(QWidget *parent = nullptr);

    void setMessage(Icon icon, const QString &title, const QString &text = {});
    /// At most two. No button is the primary one: the page has that.
    void setActions(const QStringList &labels);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *action(int index) const;

Q_SIGNALS:
    void actionTriggered(int index);

private:
    IconLabel *m_picture = nullptr;
    Paragraph *m_title = nullptr;
    Paragraph *m_text = nullptr;
    ActionRow *m_actions = nullptr;
};

} // namespace keyturn
