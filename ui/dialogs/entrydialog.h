// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/dialogs/guardeddialog.h"

class QLabel;
class QPushButton;

namespace keyturn {

class CopyStatus;
class EntryFacts;
class EntryFields;
class MessageStrip;
class SecretClipboard;
class VaultChecks;
class VaultModel;

/// An entry of the vault: its facts, the fields that the user can change, and buttons for what can
/// be done with it. The value can be copied and revealed from here; it is never shown in this
/// dialog itself.
class EntryDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryDialog)

public:
    /// Everything is borrowed and must outlive the dialog. `model` provides the words of the
    /// vault's list.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        Vault &vault;
        const Clock &clock;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        const VaultModel &model;
    };

    /// `uuid` names an entry of the vault. The dialog closes by itself if that entry is removed.
    EntryDialog(Parts parts, const QString &uuid, QWidget *parent);

    [[nodiscard]] bool mayClose() const override { return !m_saving && !isEdited(); }
    void done(int result) override;
    /// Asks first if there are unsaved changes.
    void reject() override;

Q_SIGNALS:
    void useRequested(const keyturn::VaultRecord &record);
    /// Emitted after the dialog has closed.
    void removeRequested(const QString &uuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildActions();
    void connectParts();
    void updateRecord();
    void updateState();
    void updateOtherEnd(const VaultRecord &record);

    void copy();
    void finishCopy(const Result<Secret, KeychainError> &read);
    void reveal();
    void verify();
    void handleChecked(const QString &uuid);
    void use();
    void remove();
    void save();
    void takeEndAsItIs();
    void finishSaving(const Result<Done, VaultError> &kept);
    void refuse(QWidget *field, const QString &title, const QString &text);

    [[nodiscard]] const VaultRecord *record() const;
    [[nodiscard]] bool isEdited() const;

    Parts m_parts;
    Vault &m_vault;
    QString m_uuid;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    EntryFields *m_fields = nullptr;
    EntryFacts *m_facts = nullptr;
    MessageStrip *m_otherEnd = nullptr; ///< says that it does not end when it was asked to
    MessageStrip *m_server = nullptr; ///< says that its server is not known
    QPushButton *m_copy = nullptr;
    QPushButton *m_verify = nullptr;
    CopyStatus *m_status = nullptr;
    MessageStrip *m_message = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<Reply> m_saving;
    QPointer<Reply> m_reading;
};

} // namespace keyturn
