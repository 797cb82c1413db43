// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/spinner.h"

#include <QStringList>
#include <QTimer>
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
    /// The same for work under way, with a ring that turns in place of the icon. When the panel has
    /// been seen for some seconds, it says that Keyturn is still waiting.
    void setWork(const QString &title);
    /// At most two. No button is the primary one: the page has that.
    void setActions(const QStringList &labels);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *action(int index) const;

Q_SIGNALS:
    void actionTriggered(int index);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showText(const QString &text);
    [[nodiscard]] bool isWork() const { return !m_spinner->isHidden(); }

    IconLabel *m_picture = nullptr;
    Spinner *m_spinner = nullptr;
    Paragraph *m_title = nullptr;
    Paragraph *m_text = nullptr;
    ActionRow *m_actions = nullptr;
    QTimer m_patience;
};

} // namespace keyturn
