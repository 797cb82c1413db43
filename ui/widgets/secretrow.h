// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace keyturn {

class SecretField;

/// A secret with two buttons: one reveals and masks it, the other asks for a copy. The owner makes
/// the copy.
class SecretRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretRow)

public:
    explicit SecretRow(QWidget *parent);

    [[nodiscard]] SecretField &field() { return *m_field; }
    [[nodiscard]] QPushButton &copyButton() { return *m_copy; }
    [[nodiscard]] QToolButton &revealButton() { return *m_reveal; }

Q_SIGNALS:
    /// The user pressed the copy button, or Ctrl+C in the field.
    void copyRequested();

private:
    SecretField *m_field = nullptr;
    QToolButton *m_reveal = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace keyturn
