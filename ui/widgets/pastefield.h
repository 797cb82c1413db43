// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace keyturn {

/// A field that takes secrets and never shows them. Pasted text goes straight to the receiver;
/// typed text is masked and goes to the receiver with Enter. So the secret is never in a document
/// with an undo stack, and cannot be selected (which would put it into PRIMARY) or dragged.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteField)

public:
    /// Called with what the user entered. A function and not a signal, because signal spies keep
    /// copies of the arguments.
    using Receiver = std::function<void(const QString &text)>;

    PasteField(Receiver receiver, QWidget *parent);
    ~PasteField() override;

    [[nodiscard]] bool isEmpty() const { return m_typed.isEmpty(); }
    /// Hands over what was typed, as the Enter key does.
    void submit();
    void wipe();

Q_SIGNALS:
    void typed(); ///< the user has typed something, or deleted it

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void takeForeignText();
    void setTyped(const QString &text);

    Receiver m_receiver;
    QString m_typed;
    bool m_isMasking = false; ///< the change of the document is our own
};

} // namespace keyturn
