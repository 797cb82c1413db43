// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "ui/dialogs/guardeddialog.h"

class QLineEdit;

namespace keyturn {

class MessageStrip;

/// Changes the path that Keyturn assumes for an operation of a service. The path is stored in the
/// user's own profile of the service.
class EndpointDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointDialog)

public:
    /// `catalog` must outlive the dialog.
    EndpointDialog(ServiceCatalog &catalog, QString serviceId, CredentialKind kind,
                   Operation operation, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<Done, ProfileProblem> &result);

    ServiceCatalog &m_catalog;
    QString m_serviceId;
    CredentialKind m_kind;
    Operation m_operation;
    QLineEdit *m_path = nullptr;
    MessageStrip *m_message = nullptr;
};

} // namespace keyturn
