// SPDX-License-Identifier: MIT
#pragma once

#include "session/createflow.h"
#include "session/createpreset.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/secretclipboard.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keyturn {

class ExpiryPicker;
class KeyFreeFields;
class MessageStrip;
class ProgressLine;
class SecretPane;
class ServiceCatalog;
class StatusLine;
class UnknownPane;

/// Creates a credential and shows its secret once. There are three panes: the form; the secret;
/// and, if no readable answer came, what may have happened. Every way to close the dialog goes
/// through reject(), which asks first as long as SecretPane::isSafeToLeave() is false.
class CreateDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateDialog)

public:
    /// `session`, `listing` and `clipboard` must outlive the dialog. Keys of the services in the
    /// catalog are refused in its fields.
    CreateDialog(Session &session, Listing &listing, const ServiceCatalog &catalog,
                 SecretClipboard &clipboard, QWidget *parent);
    ~CreateDialog() override;

    [[nodiscard]] CreateFlow &flow() { return m_flow; }

    /// Fills the form for a new credential that is to be like another one. The name is selected, so
    /// that typing replaces it. Call it before the dialog is shown.
    void fill(const CreatePreset &preset);

    [[nodiscard]] bool mayClose() const override;
    void reject() override;

Q_SIGNALS:
    /// The user wants to delete the credential with this id; the page asks and deletes it.
    void deleteRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildForm();
    void addOwner(QVBoxLayout *layout, QWidget *form);
    void submit();
    void submitWith(CreateFlow::Keeping keeping);
    void handleStep();
    void showPane(QWidget *pane);
    void tellRefusal();
    void updateForm();
    void checkName();
    void checkPolicy();
    void askBeforeLeaving();
    void leave();

    Session &m_session;
    Listing &m_listing;
    SecretClipboard &m_clipboard;
    CreateFlow m_flow;
    CreatePreset m_preset;
    KeyFreeFields *m_keyFree;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    StatusLine *m_nameHint = nullptr;
    ExpiryPicker *m_expiry = nullptr; ///< null if the service takes no end
    QWidget *m_ownerPart = nullptr; ///< hidden if neither the policy nor the preset names one
    QLineEdit *m_owner = nullptr;
    StatusLine *m_taken = nullptr; ///< says what else is taken from the preset
    StatusLine *m_policyHint = nullptr;
    QCheckBox *m_keep = nullptr;
    MessageStrip *m_message = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_create = nullptr;
    SecretPane *m_secretPane = nullptr;
    UnknownPane *m_unknownPane = nullptr;
    bool m_isAsking = false;
    bool m_isForbidden = false; ///< what the form says breaks a policy that binds
};

} // namespace keyturn
