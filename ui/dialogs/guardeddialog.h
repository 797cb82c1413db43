// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class MessageStrip;

/// The common frame of Keyturn's dialogs: width, margins, window-modal, deleted when closed.
/// Quitting asks each open one first.
class GuardedDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedDialog)

public:
    explicit GuardedDialog(QWidget *parent);

    /// False while closing would lose something, or while work is under way that must come to its
    /// end.
    [[nodiscard]] virtual bool mayClose() const { return true; }

    /// True when it borrows nothing from the session, which may end while it is open.
    [[nodiscard]] virtual bool outlivesSession() const { return false; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;

    /// The layout of the whole dialog, with its margins; its parts bring their own distances.
    QVBoxLayout *addLayout();

    /// Title (17 semibold) and a secondary line under it, plain text both.
    struct Heading
    {
        QLabel *title;
        QLabel *subtitle;
    };
    static Heading addHeading(QVBoxLayout *layout, QWidget *parent);
    static QLabel *addFieldLabel(QVBoxLayout *layout, const QString &text, QWidget *field,
                                 QWidget *parent);

    /// A hidden strip below everything else; what follows is at the lower edge.
    MessageStrip *addMessage(QVBoxLayout *layout);

    struct Buttons
    {
        QPushButton *cancel;
        QPushButton *accept; ///< the default one
    };
    /// The lower edge: how far it is (may be nullptr), Cancel, and the one that does it.
    Buttons addButtons(QVBoxLayout *layout, QWidget *progress, const QString &accept);

    /// Makes a list as high as its rows, of which at most five are seen at once.
    static void fitRows(QListWidget *list);

    friend class SecretPane;
    friend class UnknownPane;

private:
    void fitHeight();

    int m_fittedHeight = -1; ///< as fitHeight() left it; the user may have changed it since
};

} // namespace keyturn
