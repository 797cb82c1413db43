// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "core/records.h"
#include "core/remindermemory.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QModelIndex;

namespace keyturn {

struct CreatePreset;
class AnswerLine;
class CredentialTable;
class Listing;
class Reply;
class SecretClipboard;
class ServiceCatalog;
class Session;
class VaultChecks;

/// The actions for the selected rows of a list of credentials: the row's menu, and the actions that
/// need no dialog. Copying, using and verifying a secret are offered only if exactly one entry of
/// the vault fits the listed id. The answer to an action is shown in Parts::answer.
/// Many members: a third of them are signals.
class RowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    /// What the actions use; everything is borrowed and must outlive this object.
    struct Parts
    {
        Session &session;
        Listing &listing;
        const ServiceCatalog &catalog;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        CredentialTable &table;
        AnswerLine &answer;
    };

    RowActions(Parts parts, QObject *parent);

    [[nodiscard]] QStringList selectedIds() const;
    /// True if the selected rows are of what was deleted or has gone: they are never selected
    /// together with others.
    [[nodiscard]] bool areDeletedSelected() const;
    /// The vault's entry of the only selected row; nullptr if there is none, or if several rows are
    /// selected.
    [[nodiscard]] const VaultRecord *selectedEntry() const;

    /// The listed id of the row that this entry of the vault belongs to; empty if there is none, or
    /// if the row fits several entries.
    [[nodiscard]] QString idOf(const VaultRecord &entry) const;

    /// What the log knows the row with that id by.
    [[nodiscard]] ActivityKey historyKey(const QString &id) const;

    /// Adds what can be done with the selected rows.
    void fill(QMenu &menu);
    /// The same, beginning with the details.
    void fillRowMenu(QMenu &menu);
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    /// Takes the selected rows off the list, which are of what was deleted or has gone.
    void dismissSelected();
    /// Copies the ids of the selected rows, one in each line.
    void copyIds();
    /// The same with the names as the service has them.
    void copyNames();
    /// Copies the secret of the only selected row from the keychain to the clipboard. If that is
    /// not possible, the answer says why.
    void copyKey();
    /// Asks the service whether the only selected row's secret works.
    void verify();

Q_SIGNALS:
    void useRequested(const keyturn::VaultRecord &record);
    /// The user wants to see the vault's entry with this uuid.
    void entryRequested(const QString &uuid);
    /// The user wants to create another credential like the selected one.
    void likeRequested(const keyturn::CreatePreset &preset);
    /// The user wants to replace the only selected row by a new one, and then to end it.
    void rotateRequested(keyturn::CredentialKind kind, const QString &id);
    void dismissed(); ///< what was deleted or has gone is not shown any more
    void historyRequested(const keyturn::ActivityKey &key);
    /// The ends of these rows are to go into a calendar.
    void calendarRequested(const std::vector<keyturn::KeySubject> &subjects);
    void renameRequested();
    void removeRequested();
    void detailsRequested();

private:
    void dismiss(const QStringList &ids);
    [[nodiscard]] QString copyText() const;
    void addOfEntry(QMenu &menu);
    void addOfRow(QMenu &menu);
    void addHistory(QMenu &menu, const QString &id);
    void addOrigins(QMenu &menu);
    void openNotes();
    void requestCalendar();
    void openMenuOfDeleted(const QString &id, const QPoint &globalPosition);
    void handleClick(const QModelIndex &index);
    void tellCopied(const QString &uuid, const QString &name);
    void handleChecked(const QString &uuid);

    Parts m_parts;
    QPointer<Reply> m_reading; ///< the value that is being read for the clipboard
    /// Uuid of the entry that verify() asked about, whose result is to be told.
    QString m_verifying;
};

} // namespace keyturn
