// SPDX-License-Identifier: MIT
#pragma once

#include "session/captureflow.h"
#include "session/credentialinput.h"
#include "ui/dialogs/guardeddialog.h"

class QPushButton;

namespace keyturn {

class CredentialForm;
class KeychainWait;
class MessageStrip;
class ProgressLine;
class SecretClipboard;
class ServiceCatalog;

/// Takes a credential that was made elsewhere into the vault: entered by hand, or copied from the
/// service's own page if its list cannot be read. Shows a form and the progress of CaptureFlow.
class CaptureDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureDialog)

public:
    /// What is known already; everything may be empty.
    using Preset = CredentialFacts;

    /// `vault`, `catalog`, `clock` and `clipboard` must outlive the dialog.
    CaptureDialog(Vault &vault, const ServiceCatalog &catalog, const Clock &clock,
                  SecretClipboard &clipboard, const Preset &preset, QWidget *parent);
    ~CaptureDialog() override;

    /// Says below the title what is to be done elsewhere before the value can be pasted here.
    void setSteps(const QString &text);

    /// False while something is being saved, and while it is not known whether it is; reject()
    /// asks then, if the keychain is slow.
    [[nodiscard]] bool mayClose() const override;
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// The credential is in the keychain and in the vault's list. The dialog closes, unless the
    /// keychain has saved it late and the form holds something else by now.
    void saved(const QString &uuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout(const QString &title);
    void submit(CaptureFlow::Twins twins);
    void tellProblem(const CredentialInput &input, CredentialInput::Field field);
    void handleStep();
    void handleLate(const QString &uuid);
    void tellTwin();
    void tellNotKept();
    void updateProgress();
    void keepAgain();
    [[nodiscard]] bool isKeeping() const { return m_flow.step() == CaptureFlow::Step::Keeping; }
    void refuse(QWidget *field, const QString &title, const QString &text);

    Vault &m_vault;
    SecretClipboard &m_clipboard;
    CaptureFlow m_flow;
    QLabel *m_subtitle = nullptr;
    CredentialForm *m_form = nullptr;
    MessageStrip *m_message = nullptr;
    KeychainWait *m_wait = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace keyturn
