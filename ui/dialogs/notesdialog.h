// SPDX-License-Identifier: MIT
#pragma once

#include "session/listing.h"
#include "ui/dialogs/guardeddialog.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace keyturn {

class ChoiceBox;
class KeyFreeFields;
class MessageStrip;
class ServiceCatalog;

/// Asks who made a key of a list and who answers for it, with a note, tags, and what uses it. They
/// are kept on this computer: in the vault's entry if the vault has the key, otherwise beside the
/// list.
class NotesDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesDialog)

public:
    /// `listing` and `vault` must outlive the dialog, and the listing must have the row. Keys of
    /// the services in the catalog are refused.
    NotesDialog(Listing &listing, Vault &vault, const ServiceCatalog &catalog, const QString &id,
                QWidget *parent);

    [[nodiscard]] bool mayClose() const override { return !m_saving; }

private:
    void addFields(QWidget *form);
    void fill(const Annotation &notes);
    [[nodiscard]] Annotation entered() const;
    void save();
    void saveInVault(const QString &uuid, const Annotation &notes);

    Listing &m_listing;
    Vault &m_vault;
    QString m_id;
    Annotation m_before;
    KeyFreeFields *m_keyFree;
    ChoiceBox *m_origin = nullptr;
    QLineEdit *m_owner = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_tags = nullptr;
    QPlainTextEdit *m_consumers = nullptr; ///< one in a line
    MessageStrip *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<Reply> m_saving;
};

} // namespace keyturn
