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
class MessageStrip;
class Paragraph;
class StatusLine;

/// Replaces a key of which the service allows one only: says what that breaks before anything else,
/// opens the service's page, takes the new key over and has it verified. From the moment that the
/// page is open, closing asks: the new key is shown there once, and the old one may be dead.
class ReplaceDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDialog)

public:
    /// `old`: see ReplaceFlow. `page`: where keys are made.
    ReplaceDialog(ReplaceFlow::Parts parts, const VaultRecord &old, const QString &connectionUuid,
                  const QUrl &page, QWidget *parent);
    ~ReplaceDialog() override;

    [[nodiscard]] bool mayClose() const override;
    /// The new key opens the sign-in anew, and the outcome is still to be told.
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
    void showProgress();
    void showNotKept();
    void showNotConfirmed();
    void showOutcome();
    void refuse(const QString &title, const QString &text);
    void askToClose();
    /// Closing loses nothing that a moment later would be safe.
    [[nodiscard]] bool mayAskToClose() const;
    [[nodiscard]] const ServiceProfile &service() const;
    [[nodiscard]] QString serviceName() const;

    ReplaceFlow::Parts m_parts;
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
    StatusLine *m_progress = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    Paragraph *m_outcome = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keyturn
