// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/dialogs/guardeddialog.h"

class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class ChoiceBox;
class MessageStrip;
class SecretClipboard;
class StatusLine;
class VaultChecks;
class VaultModel;

/// All that is known of one entry of the vault, and what of it the user can change: name, note,
/// tags, and the end where nobody but the user knows it. The value itself is copied or revealed
/// from here, never shown in here.
class EntryDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryDialog)

public:
    /// All outlive the dialog. `model` gives the words that the vault's list uses.
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

    /// `uuid`: of an entry of the vault. The dialog closes by itself when that goes.
    EntryDialog(Parts parts, const QString &uuid, QWidget *parent);

    [[nodiscard]] bool mayClose() const override { return !m_saving && !isEdited(); }
    void done(int result) override;
    /// Asks first when something was changed and not saved.
    void reject() override;

Q_SIGNALS:
    void useRequested(const keyturn::VaultRecord &record);
    /// The dialog is closed by then.
    void removeRequested(const QString &uuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class End
    {
        Unknown,
        Never,
        OnDate
    };

    void buildLayout();
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] QWidget *buildFields();
    void addExpiry(QVBoxLayout *layout, QWidget *parent);
    void buildButtons(QVBoxLayout *layout);
    void connectParts();
    void fill();
    void showFacts();
    void addCheckFacts(QGridLayout *facts, const VaultRecord &record, QWidget *parent) const;
    void update();

    void copy();
    void finishCopy(const Result<Secret, KeychainError> &read);
    void showCountdown();
    void reveal();
    void verify();
    void handleChecked(const QString &uuid);
    void use();
    void remove();
    void save();
    void finishSaving(const Result<Done, VaultError> &kept);
    void refuse(QWidget *field, const QString &title, const QString &text);

    [[nodiscard]] const VaultRecord *record() const;
    /// The record with what stands in the fields.
    [[nodiscard]] VaultRecord edited(VaultRecord record) const;
    [[nodiscard]] bool isEdited() const;

    Parts m_parts;
    Vault &m_vault;
    QString m_uuid;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_tags = nullptr;
    ChoiceBox *m_end = nullptr;
    QDateEdit *m_date = nullptr;
    QWidget *m_factsPlace = nullptr;
    QWidget *m_facts = nullptr; ///< made anew when the record changes
    QPushButton *m_copy = nullptr;
    QPushButton *m_verify = nullptr;
    StatusLine *m_status = nullptr;
    MessageStrip *m_message = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<Reply> m_saving;
    QPointer<Reply> m_reading;
    bool m_wasCopied = false;
};

} // namespace keyturn
