// SPDX-License-Identifier: MIT
#pragma once

#include "session/replaceflow.h"
#include "ui/dialogs/guardeddialog.h"

#include <QUrl>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace keyturn {

class CredentialForm;
class KeychainWait;
class MessageStrip;
class Paragraph;
class ProgressLine;
class SecretClipboard;

/// Replaces a key of a kind of which the service allows only one. The dialog first says what the
/// replacement breaks, then opens the service's page, takes the new key and has it verified. Once
/// the page was opened, closing asks first: the page shows the new key only once, and the old key
/// may have ended.
class ReplaceDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDialog)

public:
    /// `old`: see ReplaceFlow. `page` is the service's page on which keys are made. `clipboard`
    /// must outlive the dialog.
    ReplaceDialog(ReplaceFlow::Parts parts, const VaultRecord &old, const QString &connectionUuid,
                  const QUrl &page, SecretClipboard &clipboard, QWidget *parent);
    ~ReplaceDialog() override;

    [[nodiscard]] bool mayClose() const override;
    /// True: with the new key the session starts again, and the dialog must still report the
    /// outcome.
    [[nodiscard]] bool outlivesSession() const override { return true; }
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void pageRequested(const QUrl &url);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildWarning();
    [[nodiscard]] QWidget *buildCapture();
    void addCaptureButtons(QVBoxLayout *layout, QWidget *pane);
    [[nodiscard]] QWidget *buildOutcome();

    void openPage();
    void submit();
    void handleStep();
    void handleAction(int action);
    void discard();
    void updateProgress();
    void tellNotKept();
    void tellNotConfirmed();
    void showOutcomePane();
    void refuse(const QString &title, const QString &text);
    void askToClose();
    /// True unless waiting a moment would make the key safe.
    [[nodiscard]] bool mayAskToClose() const;
    [[nodiscard]] const ServiceProfile &service() const;
    [[nodiscard]] QString serviceName() const;

    ReplaceFlow::Parts m_parts;
    SecretClipboard &m_clipboard;
    VaultRecord m_old;
    QUrl m_page;
    ReplaceFlow m_flow;
    bool m_isAsking = false;
    bool m_isDiscarding = false;

    QLabel *m_title = nullptr;
    QStackedWidget *m_panes = nullptr;
    QPushButton *m_keep = nullptr;
    CredentialForm *m_form = nullptr;
    MessageStrip *m_message = nullptr;
    KeychainWait *m_wait = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    Paragraph *m_outcome = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keyturn
