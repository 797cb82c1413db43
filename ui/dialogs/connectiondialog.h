// SPDX-License-Identifier: MIT
#pragma once

#include "exports/valueguard.h"
#include "session/signins.h"
#include "ui/dialogs/guardeddialog.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace keyturn {

class KeyFreeFields;
class MessageStrip;

/// Edits a connection: its name and, for a token, the organizations in which the token is used.
class ConnectionDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDialog)

public:
    /// `signIns` must outlive the dialog. Keys of the services in the catalog are refused as names.
    ConnectionDialog(SignIns &signIns, const ServiceCatalog &catalog, ConnectionRecord connection,
                     QWidget *parent);

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
    ValueGuard m_guard;
    KeyFreeFields *m_keyFree;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_organizationName = nullptr; ///< for a key, which has one organization
    QTableWidget *m_organizations = nullptr; ///< for a token
    MessageStrip *m_message = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace keyturn
