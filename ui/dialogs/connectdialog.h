// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectflow.h"
#include "ui/dialogs/guardeddialog.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

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
    /// A labelled field that comes and goes with what the credential needs.
    struct Part
    {
        QWidget *frame = nullptr;
        QLabel *label = nullptr;
        QLineEdit *field = nullptr;
        StatusLine *hint = nullptr;
    };

    void buildLayout();
    void addServiceRow(QVBoxLayout *layout);
    void addCredential(QVBoxLayout *layout);
    void addPlace(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] Part makePart(const QString &label, const QString &name);
    void connectFields();
    void fillServices();
    void fillKinds();
    void prefillAddress();
    void showService();
    void showParts();
    void showAddresses();
    void update();
    void checkCredential();
    void submit();
    void handleStep();
    void showRefused();
    void showLimited();
    void offer(const QStringList &actions);
    void handleAction(int action);
    void leave(int result);
    void refuse(QWidget *field, const QString &title, const QString &text);
    /// Says what is missing and goes there; false then.
    [[nodiscard]] bool checkFields(const KindProfile &kind);
    [[nodiscard]] bool checkOrganizationId(const KindProfile &kind);
    [[nodiscard]] const ServiceProfile *service() const;
    [[nodiscard]] const KindProfile *kind() const;
    [[nodiscard]] QLineEdit *addressOf(const ApiError &error) const;
    [[nodiscard]] bool asksOrganizationId(const KindProfile &kind) const;
    [[nodiscard]] bool asksOrganizationName(const KindProfile &kind) const;
    [[nodiscard]] bool mustNameOrganization(const KindProfile &kind) const;

    Connections &m_connections;
    ConnectFlow m_flow;
    QString m_uuid;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    ChoiceBox *m_service = nullptr;
    QWidget *m_kindPart = nullptr;
    ChoiceBox *m_kinds = nullptr; ///< those that no prefix tells
    QLineEdit *m_credential = nullptr;
    Badge *m_kind = nullptr;
    StatusLine *m_credentialHint = nullptr;
    Part m_keyName;
    Part m_organization; ///< its id
    Part m_organizationName;
    Part m_address;
    Part m_authAddress;
    QLineEdit *m_account = nullptr;
    MessageStrip *m_message = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_connect = nullptr;
    bool m_wasAddressEdited = false;
    bool m_wasAuthAddressEdited = false;
};

} // namespace keyturn
