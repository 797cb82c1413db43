// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QLineEdit>
#include <QTimer>

namespace keyturn {

/// Shows one secret, either masked or revealed for a while. While masked, the field contains only
/// the hint, not the value. The field cannot be edited, dragged from, or selected into PRIMARY.
/// Ctrl+C emits copyRequested(), so that the owner makes every copy and verifies it. Masking leaves
/// nothing in the undo stack.
class SecretField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent);

    /// Borrows `secret` until clearSecret(). `hint` is shown while the secret is masked.
    void setSecret(const Secret *secret, const QString &hint);
    void clearSecret();

    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }

public Q_SLOTS:
    /// Reveals the secret for 30 s, or until the window loses the focus.
    void reveal();
    void mask();

    /// Reveals the secret and selects all of it. Used when copying has failed, so that the user can
    /// copy by hand.
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
