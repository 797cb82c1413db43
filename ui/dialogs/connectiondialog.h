// SPDX-License-Identifier: MIT
#pragma once

#include "session/signins.h"
#include "ui/dialogs/guardeddialog.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace keyturn {

class MessageStrip;

/// Edits one connection: what it is called and, for a token, the organizations that it is used in.
class ConnectionDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDialog)

public:
    /// `signIns` outlives the dialog.
    ConnectionDialog(SignIns &signIns, ConnectionRecord connection, QWidget *parent);

Q_SIGNALS:
    void signOutRequested(const QString &uuid);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildOrganizations();
    void addRow(const OrganizationRecord &organization);
    void save();
    [[nodiscard]] bool hasSeveralOrganizations() const;

    SignIns &m_signIns;
    ConnectionRecord m_connection;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_organizationName = nullptr; ///< of a key, which has one
    QTableWidget *m_organizations = nullptr; ///< of a token
    MessageStrip *m_message = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace keyturn
