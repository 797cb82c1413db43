// SPDX-License-Identifier: MIT
#pragma once

#include "session/replaceflow.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace keyturn {

class CredentialForm;
class KeychainWait;
class MessageStrip;
class ProgressLine;
class SecretClipboard;

/// The part of a rotation in which a key is replaced of which the service allows only one: the old
/// one ends the moment the new one is made. The pane first says what that breaks, then opens the
/// service's page, takes the new key and has it verified. Once the page was opened, leaving asks
/// first: the page shows the new key only once, and the old key may have ended.
/// Many members: one for each step of the flow that it shows, and those that its dialog needs.
class ReplacePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacePane)

public:
    /// What is replaced, and where; see ReplaceFlow.
    struct Subject
    {
        VaultRecord old;
        QString connectionUuid;
        QUrl page; ///< the service's page on which keys are made
        bool isBegun = false; ///< the page was opened before: the new key may have been made
    };

    /// `clipboard` must outlive the pane.
    ReplacePane(ReplaceFlow::Parts parts, Subject subject, SecretClipboard &clipboard,
                QWidget *parent);
    ~ReplacePane() override;

    /// What was begun is written down: opens the page. `uuid` is that of the new key's entry of the
    /// vault.
    void goOn(const QString &uuid);
    /// Replaces the uuid that was told with goOn().
    void setUuid(const QString &uuid) { m_uuid = uuid; }

    /// True if leaving loses nothing.
    [[nodiscard]] bool mayLeave() const;
    /// Asks whether to leave, or says why not now; leaveRequested() says yes.
    void askToLeave();
    /// To be called when the dialog closes.
    void leave();
    /// The entry of the new key, once isReplaced(); it may be another than that of setUuid().
    [[nodiscard]] const QString &freshUuid() const { return m_flow.fresh().uuid; }
    [[nodiscard]] bool isReplaced() const { return m_flow.step() == ReplaceFlow::Step::Replaced; }
    [[nodiscard]] bool isConfirmed() const;

Q_SIGNALS:
    void beginRequested(); ///< to be written down; goOn() is expected then
    void pageRequested(const QUrl &url);
    void leaveRequested();
    void replaced(); ///< the old entry is marked, and the sign-in uses the new one
    void discarded(); ///< the new key is out of the vault again; another one may be pasted

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildWarning();
    [[nodiscard]] QWidget *buildCapture();
    void addCaptureButtons(QVBoxLayout *layout, QWidget *pane);

    void showCapture();
    void submit();
    void handleStep();
    void handleAction(int action);
    void discard();
    void updateProgress();
    void tellNotKept();
    void tellNotConfirmed();
    void refuse(const QString &title, const QString &text);
    /// True unless waiting a moment would make the key safe.
    [[nodiscard]] bool mayAskToLeave() const;
    [[nodiscard]] const ServiceProfile &service() const;
    [[nodiscard]] QString serviceName() const;

    ReplaceFlow::Parts m_parts;
    Subject m_subject;
    SecretClipboard &m_clipboard;
    ReplaceFlow m_flow;
    QString m_uuid; ///< of the new key's entry
    bool m_isAsking = false;
    bool m_isDiscarding = false;

    QStackedWidget *m_panes = nullptr;
    QPushButton *m_keep = nullptr;
    CredentialForm *m_form = nullptr;
    MessageStrip *m_message = nullptr;
    KeychainWait *m_wait = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace keyturn
