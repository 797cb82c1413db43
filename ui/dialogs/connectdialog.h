// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectflow.h"
#include "ui/dialogs/guardeddialog.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keyturn {

class Badge;
class ChoiceBox;
class MessageStrip;
class StatusLine;

/// Signs in to a service: asks for what the credential needs, says for each outcome what it means
/// and what to do next. What was entered stays until it worked; the credential leaves the field
/// with the dialog.
class ConnectDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    /// `connections` outlives the dialog.
    ConnectDialog(Connections &connections, QWidget *parent);
    ~ConnectDialog() override;

    /// Signs in again to a connection that the service no longer accepts: only the credential is
    /// asked.
    void setConnection(const ConnectionRecord &connection, const QString &organizationId);

    [[nodiscard]] bool mayClose() const override
    {
        return m_flow.step() != ConnectFlow::Step::Keeping;
    }
    void reject() override;

private:
    void buildLayout();
    void fillServices();
    void prefillAddress();
    void update();
    void checkCredential();
    void submit();
    void handleStep();
    void showRefused();
    void offer(const QStringList &actions);
    void handleAction(int action);
    void leave(int result);
    [[nodiscard]] const ServiceProfile *service() const;
    [[nodiscard]] const KindProfile *kind() const;

    Connections &m_connections;
    ConnectFlow m_flow;
    QString m_uuid;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    ChoiceBox *m_service = nullptr;
    QLineEdit *m_credential = nullptr;
    Badge *m_kind = nullptr;
    StatusLine *m_credentialHint = nullptr;
    QWidget *m_organizationPart = nullptr;
    QLineEdit *m_organization = nullptr;
    StatusLine *m_organizationHint = nullptr;
    QLineEdit *m_address = nullptr;
    StatusLine *m_addressHint = nullptr;
    QLineEdit *m_account = nullptr;
    MessageStrip *m_message = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_connect = nullptr;
    bool m_wasAddressEdited = false;
};

} // namespace keyturn
