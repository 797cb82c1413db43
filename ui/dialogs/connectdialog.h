// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectflow.h"
#include "session/credentialinput.h"
#include "ui/dialogs/guardeddialog.h"

#include <optional>

class QLabel;
class QPushButton;

namespace keyturn {

class CredentialForm;
class KeychainWait;
class MessageStrip;
class ProgressLine;

/// Signs in to a service: shows a form and the progress of ConnectFlow, and says for each outcome
/// what it means and what to do next. What was entered stays until the sign-in has succeeded. The
/// credential is wiped from its field when the dialog closes.
class ConnectDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    ConnectDialog(ConnectFlow::Parts parts, QWidget *parent);
    ~ConnectDialog() override;

    /// For a connection whose credential the service no longer accepts: only a new credential is
    /// asked for.
    void setConnection(const ConnectionRecord &connection, const QString &organizationId);

    /// Fills the form with what is known about the wanted credential. Call before the user types.
    void suggest(const CredentialFacts &facts);

    /// False while the credential is being kept, and while it is not known whether it is.
    [[nodiscard]] bool mayClose() const override;
    void reject() override;

private:
    using Field = CredentialInput::Field;

    void buildLayout(Keychain &keychain);
    void updateService();
    void updateProgress();
    void submit();
    [[nodiscard]] bool asksAboutAddress(const CredentialInput &input);
    void start(CredentialInput input);
    void handleStep();
    void tellRefused();
    void tellLimited();
    void tellNotKept();
    void endOffers();
    void handleAction(int action);
    void leave(int result);
    void focus(Field field);
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] Field addressOf(const ApiError &error) const;

    ConnectFlow m_flow;
    CredentialForm *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    MessageStrip *m_message = nullptr;
    KeychainWait *m_wait = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_connect = nullptr;
    /// The field that holds the address of a request, while the message asks about it.
    std::optional<Field> m_askedAddress;
    /// The form holds what the service has accepted, and only the keychain has to be asked again.
    bool m_mayKeepAgain = false;
};

} // namespace keyturn
