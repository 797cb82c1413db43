// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentialinput.h"
#include "session/vault.h"
#include "ui/dialogs/guardeddialog.h"

#include <QPointer>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class ServiceCatalog;
class StatusLine;

/// Asks for the server of an entry whose server is not known (Places::isServerUnknown()), before
/// its value is sent anywhere. The usual addresses of its service are suggested; nothing counts
/// before the user has confirmed them.
class ServerDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDialog)

public:
    /// `catalog` and `vault` must outlive the dialog. The entry's service must have a profile.
    ServerDialog(const ServiceCatalog &catalog, Vault &vault, const VaultRecord &entry,
                 QWidget *parent);

    [[nodiscard]] bool mayClose() const override { return !m_saving; }
    void done(int result) override;

Q_SIGNALS:
    void named(); ///< the entry has its server now, and the dialog has closed

private:
    using Field = CredentialInput::Field;
    struct Line
    {
        Field field;
        QLineEdit *edit;
        StatusLine *hint;
    };

    void addLine(QVBoxLayout *layout, Field field, const QString &usual);
    void updateHints();
    void save();
    void finish(const Result<Done, VaultError> &saved);

    Vault &m_vault;
    QString m_uuid;
    CredentialInput m_input; ///< has the same rules and words as the form of a sign-in
    std::vector<Line> m_lines;
    MessageStrip *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<Reply> m_saving;
};

} // namespace keyturn
