// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace keyturn {

class Secret;

/// Several lines of plain text to read and copy, which may hold a secret for a while. There is no
/// undo history. While the text holds a secret, nothing can be selected or dragged, Ctrl+C emits
/// copyRequested(), and after the time in UserDefaults, or when the window loses the focus, the
/// text is emptied.
class SecretText final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretText)

public:
    explicit SecretText(QWidget *parent);

    void setPlain(const QString &text);
    void setSecret(const Secret &text);
    [[nodiscard]] bool holdsSecret() const { return m_holdsSecret; }

Q_SIGNALS:
    /// The time of the secret is over; the text is empty now.
    void expired();
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void replaceText(const QString &text);
    void expire();

    QTimer m_timer;
    bool m_holdsSecret = false;
};

} // namespace keyturn
