// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "ui/dialogs/entrydialog.h"

#include <QObject>
#include <QPointer>

namespace keyturn {

class EntryRemoval;
class VaultActions;
class VaultMessages;
class VaultStatus;
class VaultTable;

/// What can be done with the one entry that is selected in the vault: copy or reveal its value, use
/// it in code, see its details. Nothing happens unless exactly one is selected.
class SelectedEntry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectedEntry)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        EntryDialog::Parts entries; ///< what the dialog of an entry needs
        VaultTable &table;
        VaultStatus &status;
        VaultMessages &messages;
        EntryRemoval &removal;
    };

    explicit SelectedEntry(Parts parts);

    /// Does what is asked for there, except what concerns several entries.
    void follow(const VaultActions &actions);

    /// From the keychain to the clipboard. The status line says for how long, or a message why not.
    void copy();
    void reveal();
    void use();
    void rotate();
    void openEditor();
    void showInList();
    void showHistory();

Q_SIGNALS:
    /// A snippet of the entry is to be shown.
    void useRequested(const keyturn::VaultRecord &record);
    void rowRequested(const keyturn::VaultRecord &record);
    void historyRequested(const keyturn::ActivityKey &key);
    /// The entry is to be replaced by a new one.
    void rotateRequested(const keyturn::VaultRecord &record);

private:
    void finishCopy(const QString &uuid, const Result<Secret, KeychainError> &read);
    /// nullptr unless exactly one entry is selected.
    [[nodiscard]] const VaultRecord *record() const;

    Parts m_parts;
    QPointer<Reply> m_reading; ///< the value that is being read for the clipboard
    QString m_readingUuid;
};

} // namespace keyturn
