// SPDX-License-Identifier: MIT
#pragma once

#include "session/diagnosis.h"
#include "ui/dialogs/guardeddialog.h"

class QGridLayout;
class QPushButton;

namespace keyturn {

class AnswerLine;
class SecretClipboard;

/// Shows line by line what Diagnosis finds, and copies all of it for a report: no secret, no path,
/// and the servers' addresses as the user has entered them.
class DiagnoseDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnoseDialog)

public:
    /// Everything is borrowed and must outlive the dialog.
    DiagnoseDialog(Diagnosis::Parts parts, SecretClipboard &clipboard, QWidget *parent);

    [[nodiscard]] bool outlivesSession() const override { return true; }

private:
    void addButtons(QVBoxLayout &layout);
    void showFinding(const Finding &finding);
    void showEnd();
    void copy();

    Diagnosis *m_diagnosis;
    SecretClipboard &m_clipboard;
    QGridLayout *m_lines = nullptr;
    AnswerLine *m_answer = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr; ///< cancels as long as something is being checked
    QString m_report;
    int m_problems = 0;
    bool m_isDone = false;
};

} // namespace keyturn
