// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QLineEdit>
#include <QTimer>

namespace keyturn {

/// Shows one secret: masked (only its hint, the value is not even in the widget), or revealed for a
/// while. The field never edits, drags or fills PRIMARY; Ctrl+C asks its owner to copy, so that a
/// copy is always the verified one. When it masks, nothing stays in the undo stack.
class SecretField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent);

    /// Borrows the secret until clearSecret(). `hint` is what the mask shows.
    void setSecret(const Secret *secret, const QString &hint);
    void clearSecret();

    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }

public Q_SLOTS:
    /// For 30 s, or until the window is left.
    void reveal();
    void mask();

    /// Reveals and selects everything: the way out when copying fails.
    void offerSelection();

Q_SIGNALS:
    void revealedChanged(bool revealed);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Secret *m_secret = nullptr;
    QString m_hint;
    QTimer m_maskTimer;
    bool m_isRevealed = false;
    bool m_offersWhenActive = false;
};

} // namespace keyturn
