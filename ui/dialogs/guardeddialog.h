// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/metrics.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class MessageStrip;

/// The base of Keyturn's dialogs: width, margins, modal to its window, deleted when closed. Before
/// the program quits, each open dialog is asked (mayClose()).
class GuardedDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedDialog)

public:
    explicit GuardedDialog(QWidget *parent);

    /// False while closing would lose something, or while work is under way that must be completed.
    [[nodiscard]] virtual bool mayClose() const { return true; }

    /// True if the dialog borrows nothing from the session, so that the session may end while it is
    /// open.
    [[nodiscard]] virtual bool outlivesSession() const { return false; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// Adds the layout of the whole dialog, with its margins. The spacing is 0: parts bring their
    /// own. The dialog never becomes narrower than `width`, or than the screen if that is narrower;
    /// it opens wider where its buttons need that in some language.
    QVBoxLayout *addLayout(int width = metrics::dialogWidth);

    /// A title (semibold, 17 in the design) and a secondary line below it, both plain text.
    struct Heading
    {
        QLabel *title;
        QLabel *subtitle;
    };
    static Heading addHeading(QVBoxLayout *layout, QWidget *parent);
    static QLabel *addFieldLabel(QVBoxLayout *layout, const QString &text, QWidget *field,
                                 QWidget *parent);

    /// Adds a hidden strip below what was added so far, and a stretch: what is added later is at
    /// the lower edge.
    MessageStrip *addMessage(QVBoxLayout *layout);

    struct Buttons
    {
        QPushButton *cancel;
        QPushButton *accept; ///< the default button
    };
    /// Adds the lower edge: the progress (may be nullptr), Cancel, and the button that does the
    /// work.
    Buttons addButtons(QVBoxLayout *layout, QWidget *progress, const QString &accept);

    /// Makes a list as high as its rows, but not higher than five rows.
    static void fitRows(QListWidget *list);

    friend class SecretPane;
    friend class UnknownPane;

    /// So high the contents can be at most with the window's frame on the screen, too.
    [[nodiscard]] int mostHeight() const;

private:
    void fitHeight();
    void stayOnScreen();

    bool m_isUsersHeight = false; ///< the user, or the window manager, has changed the height
};

} // namespace keyturn
