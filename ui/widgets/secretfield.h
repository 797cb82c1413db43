// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace keyturn {

/// Shows one secret, either masked or revealed for a while. While masked, the field contains only
/// the hint, not the value. Revealed, the value is seen whole: on as many lines as it needs, up to
/// six, and in groups of four characters that the eye can compare. The gaps between the groups are
/// only drawn; the text is the exact value. The field cannot be edited, dragged from, or selected
/// into PRIMARY. Ctrl+C emits copyRequested(), so that the owner makes every copy and verifies it.
/// Masking leaves nothing in the undo stack.
class SecretField final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent);

    /// Borrows `secret` until clearSecret(). `hint` is shown while the secret is masked. The field
    /// is as high as the secret needs from now on, so that nothing moves when it is revealed.
    void setSecret(const Secret *secret, const QString &hint);
    void clearSecret();

    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    [[nodiscard]] QString text() const { return toPlainText(); }
    [[nodiscard]] QString selectedText() const { return textCursor().selectedText(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

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
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    /// How many lines of groups a text of this length needs.
    [[nodiscard]] int linesFor(qsizetype length, int width) const;
    [[nodiscard]] int groupWidth() const;
    [[nodiscard]] int groupsIn(int width) const;
    [[nodiscard]] int lines(int width) const;
    void showText(const QString &text);
    void separateGroups();
    void fitMargins();

    const Secret *m_secret = nullptr;
    QString m_hint;
    QTimer m_maskTimer;
    bool m_isRevealed = false;
    bool m_offersWhenActive = false;
};

} // namespace keyturn
