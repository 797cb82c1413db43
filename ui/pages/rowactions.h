// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QModelIndex;

namespace keyturn {

class AnswerLine;
class CredentialTable;
class Listing;
class Reply;
class SecretClipboard;
class Session;
class VaultChecks;

/// What can be done with the selected rows of a list of credentials: the menu of a row, and what
/// needs no dialog of the page. What a row's secret is needed for is offered when the vault holds
/// it, and holds one only that fits the listed id.
class RowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    /// What the actions work with and on; all of it is borrowed and outlives this object.
    struct Parts
    {
        Session &session;
        Listing &listing;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        CredentialTable &table;
        AnswerLine &answer;
    };

    RowActions(Parts parts, QObject *parent);

    [[nodiscard]] QStringList selectedIds() const;
    /// The vault's entry of the one selected row, or nullptr.
    [[nodiscard]] const VaultRecord *selectedEntry() const;

    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void copyIds();
    /// The secret of the one selected row, from the keychain to the clipboard.
    void copyKey();
    void verify();

Q_SIGNALS:
    void useRequested(const keyturn::VaultRecord &record);
    /// The vault's entry of that uuid is to be shown.
    void entryRequested(const QString &uuid);
    /// One more credential, of the same name, is to be made.
    void likeRequested(const QString &name);
    void renameRequested();
    void removeRequested();

private:
    void addOfEntry(QMenu &menu);
    void addOfRow(QMenu &menu);
    void handleClick(const QModelIndex &index);
    void handleChecked(const QString &uuid);
    [[nodiscard]] const VaultRecord *entryOf(const QString &id) const;

    Parts m_parts;
    QPointer<Reply> m_reading; ///< for the clipboard
    QString m_verifying; ///< uuid of the entry whose result is to be told
};

} // namespace keyturn
