// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace keyturn {

/// Takes secrets in and shows none: what is pasted goes straight to the owner, what is typed is
/// masked and goes there with Enter. So nothing of it is in a document with an undo stack, can be
/// selected into PRIMARY, or dragged.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteField)

public:
    using Receiver = std::function<void(const QString &text)>; ///< no signal: spies keep arguments

    PasteField(Receiver receiver, QWidget *parent);
    ~PasteField() override;

    [[nodiscard]] bool isEmpty() const { return m_typed.isEmpty(); }
    /// As Enter does.
    void submit();
    void wipe();

Q_SIGNALS:
    void typed(); ///< something was typed or taken back

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setTyped(const QString &text);

    Receiver m_receiver;
    QString m_typed;
};

} // namespace keyturn
