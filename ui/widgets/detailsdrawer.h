// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace keyturn {

class FlowLayout;
class Paragraph;

/// A panel beside a table with all that is known about the selected row: its name, what can be done
/// with it, and the facts. The owner fills it. Esc and the button at its top ask to close it.
class DetailsDrawer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsDrawer)

public:
    explicit DetailsDrawer(QWidget *parent);

    /// Plain text, safe to show.
    void setHeading(const QString &title, const QString &subtitle);
    /// Makes a button for each action of the menu, and takes ownership of the menu. While the
    /// actions are called the same, the buttons stay: one of them may have the focus.
    void setActions(QMenu *menu);
    /// Takes ownership. May be called once.
    void setContent(QWidget *content);

    void focusFirst();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void trigger(int button);

    QVBoxLayout *m_layout;
    Paragraph *m_title;
    Paragraph *m_subtitle;
    QToolButton *m_close;
    QWidget *m_actionArea;
    FlowLayout *m_actions;
    QMenu *m_menu = nullptr;
    QStringList m_actionTexts;
};

} // namespace keyturn
