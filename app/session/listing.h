// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceclient.h"
#include "core/activity.h"
#include "core/listchanges.h"
#include "core/reviewverdict.h"
#include "models/credentialmodel.h"
#include "session/annotations.h"
#include "session/gonerows.h"
#include "session/vault.h"
#include "store/store.h"

#include <QPointer>

#include <optional>

namespace keyturn {

class Clock;

/// The list of one kind of credential in a session: the rows, how old they are, and why they could
/// not be read. A failed reload keeps the old rows. If several reloads are started, only the last
/// one counts.
///
/// Many members: half of them are getters.
class Listing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listing)

public:
    enum class State
    {
        Idle, ///< nothing was asked yet
        Loading,
        Loaded,
        Failed, ///< see error(); model() may still have older rows
    };

    /// All references are borrowed and must outlive this object. `sessionCredentialId` is the id of
    /// the credential that Keyturn is signed in with.
    Listing(CredentialKind kind, ServiceClient &client, Caller caller, Vault &vault,
            VaultPlace place, Store &store, ListKey key, const Clock &clock,
            const QString &sessionCredentialId, QObject *parent);

    [[nodiscard]] CredentialKind kind() const { return m_kind; }
    [[nodiscard]] const KindProfile &profile() const;
    [[nodiscard]] CredentialModel &model() { return m_model; }
    /// What was deleted here, or has gone without Keyturn since it was listed before, until it is
    /// dismissed.
    [[nodiscard]] CredentialModel &deleted() { return m_gone.model(); }
    [[nodiscard]] const VaultPlace &place() const { return m_place; }
    [[nodiscard]] const ListKey &key() const { return m_key; }
    /// False after keepNothing().
    [[nodiscard]] bool keepsRows() const { return m_keepsRows; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Rows of the last list that are not in model(), each with the reason. They have no id of
    /// their own, so that a row of the table could not be told from another.
    [[nodiscard]] const std::vector<LeftOutRow> &leftOut() const { return m_leftOut; }

    /// How many rows of the last list are missing in an answer that is suspiciously short
    /// (core/listchanges), or that lacks the credential that Keyturn is signed in with; 0: there is
    /// no such answer. The rows stay those of the list before until takeHeld() or an answer that is
    /// not so short.
    [[nodiscard]] int missingInHeld() const { return m_held ? m_held->missing : 0; }
    [[nodiscard]] bool isHeldEmpty() const { return m_held && m_held->list.items.empty(); }
    /// It has not even the credential that Keyturn has asked with.
    [[nodiscard]] bool isHeldWithoutThisSession() const
    {
        return m_held && m_held->lacksThisSession;
    }
    /// The user says that what is missing has gone.
    void takeHeld();

    /// The end of a pause that the server asked for, UTC; invalid if there is none. While Loading,
    /// the list is asked for again by itself after the pause; if Failed, the user may ask again
    /// then.
    [[nodiscard]] const QDateTime &waitsUntil() const { return m_waitsUntil; }

    /// When the server sent the rows, UTC; invalid if there are none yet.
    [[nodiscard]] const QDateTime &fetchedAt() const { return m_fetchedAt; }

    /// Fills the model with the rows last seen on this computer, unless the server has answered in
    /// the meantime.
    void takeCached();

    /// Asks the service for the list. A reload that is under way is cancelled.
    void reload();

    /// No rows are written to disk from now on: for a sign-in that is not kept on disk itself.
    void keepNothing();

    /// The vault's entry of the row with that id, or nullptr. Either id may be the beginning of the
    /// other (core/credentialids); what fits several is nobody's, because the wrong secret would be
    /// worse than none.
    [[nodiscard]] const VaultRecord *entryOf(const QString &id) const;
    /// The other way round.
    [[nodiscard]] const Credential *rowOf(const VaultRecord &entry) const;

    /// What the user has said about the row. What is said of it in the vault comes first.
    [[nodiscard]] Annotation notesOf(const QString &id) const;
    /// Changes what is kept beside the list; the vault's entry stays as it is.
    void annotate(const QStringList &ids, const std::function<void(Annotation &)> &edit);
    void setOrigin(const QStringList &ids, Origin origin);
    /// Created here, and no list has named it so far.
    [[nodiscard]] bool isListedLate(const QString &id) const { return m_notListedYet.contains(id); }

    /// Adds the row of a credential that was just created; a list may have had it already.
    void add(const Credential &credential);
    /// A create is about to be asked for: a row that may be its credential has not appeared without
    /// Keyturn, until noteMade() tells that the outcome is known.
    void noteMaking(const IntentRecord &intent);
    void noteMade(const QString &intentUuid);
    /// What was asked for when it was created. The vault knows that of its entries; this is for
    /// what is not kept in the vault, and lasts until Keyturn quits.
    void noteAskedEnd(const QString &id, const AskedEnd &asked);
    void removeRow(const QString &id);
    /// Keeps it in deleted(), from now on. To be called if a list was seen without it.
    void noteDeleted(const Credential &credential, bool isDeletedHere);
    void dismissDeleted(const QStringList &ids);
    /// An access review has come to a verdict.
    void noteReviewed(const Credential &credential, ReviewVerdict verdict)
    {
        Q_EMIT reviewed(credential, verdict);
    }
    /// Rows of the list, or of a review of it, are in a file now.
    void noteExported(Deed deed, int rows) { Q_EMIT exported(deed, rows); }
    /// Tells with notDone() that what was asked for here was not done, or perhaps not. What was
    /// perhaps deleted here has not gone without Keyturn if a list does not have it soon.
    void noteNotDone(Deed deed, const Credential &credential, DeedResult result);
    [[nodiscard]] bool isPerhapsDeleted(const QString &id) const
    {
        return m_gone.isPerhapsDeleted(id);
    }
    /// To be called before a deletion is asked for: once the reply has finished, another run knows
    /// that it was perhaps deleted here, whatever ends this one.
    [[nodiscard]] StoreReply<Done> *noteDeleting(const Credential &credential);
    /// It was not deleted here: nothing was sent, or the service has refused.
    void noteNotDeleted(const QString &id) { m_gone.forgetPerhapsDeleted({ id }); }
    /// Takes over a list that another request of this session has just read.
    void takeList(CredentialList list);

    /// Asks the service. The row changes when the service agrees; otherwise renameFailed() is
    /// emitted.
    void rename(const QString &id, const QString &name);
    /// Stores a local name on this computer; an empty one removes it.
    void setAlias(const QString &id, const QString &alias);

Q_SIGNALS:
    /// The state, the error, the age, the rows or, as time passes, their statuses have changed.
    void changed();
    /// The service has refused the session's credential (401) for a list or a renaming.
    void unauthorized(const keyturn::ApiError &error);
    void added(const keyturn::Credential &credential); ///< it was created here
    void reviewed(const keyturn::Credential &credential, keyturn::ReviewVerdict verdict);
    /// The user has said something else of it; what is said in the vault is told there.
    void annotated(const keyturn::Credential &credential, const keyturn::Annotation &before,
                   const keyturn::Annotation &now);
    void dismissed(const keyturn::Credential &credential); ///< of deleted()
    void exported(keyturn::Deed deed, int rows);
    /// A create, a deletion or a renaming that was refused, not answered, or of which nobody knows
    /// whether it was done. The id is empty where there is none.
    void notDone(keyturn::Deed deed, const keyturn::Credential &credential,
                 keyturn::DeedResult result);
    /// It was deleted here, or has gone without Keyturn.
    void wentAway(const keyturn::Credential &credential, bool isDeletedHere);
    /// The user has said whose it is.
    void originSaid(const keyturn::Credential &credential, keyturn::Origin origin);
    void annotationFailed(); ///< what was said about rows could not be written to disk
    void accepted(); ///< a list was read from the service; its rows are in model()
    /// What a list has newly told that was not done here and is not in the vault; never empty, and
    /// each change once. It is compared with the list before, also with the one last seen on
    /// this computer; a first list tells nothing.
    void changedElsewhere(const keyturn::ListChanges &changes);
    /// The service has not taken the new name, or its answer is unknown; the row keeps the old
    /// name.
    void renameFailed(const QString &id, const keyturn::ApiError &error);
    /// The local name could not be written to disk; the row keeps the old one.
    void aliasFailed(const QString &id);
    /// The row has a new name, at the service or on this computer. `before` is the old name, or the
    /// old alias (empty if there was none): passing it to rename() or setAlias() undoes the change.
    void renamed(const QString &id, const QString &before);

private:
    void takeReply(ApiReply<CredentialList> *reply);
    /// A complete answer that lacks so much, or what it was given for, that it is shown only if the
    /// user says so.
    struct Held
    {
        CredentialList list;
        int missing = 0;
        bool lacksThisSession = false;
    };

    [[nodiscard]] ListChanges changesIn(const CredentialList &list) const;
    void replaceRows(CredentialList list, ListChanges changes);
    void giveUpListedLate(const CredentialList &list);
    [[nodiscard]] const Credential *lateIn(const CredentialList &list, const Credential &row) const;
    void loadIntents();
    [[nodiscard]] QStringList madeHere(const std::vector<Credential> &rows) const;
    void askNothingAboutMade();
    void noteMine(const QString &id);
    std::vector<Credential> takeDeletedHere(ListChanges &changes, const CredentialList &list);
    void keepListedLate(CredentialList &list);
    void renewReload();
    void cache();
    void refreshFromVault();
    void refreshNotes(const std::vector<VaultRecord> &entries);
    void forgetConfirmedEnds();
    void loadAliases();

    CredentialKind m_kind;
    ServiceClient &m_client;
    Caller m_caller;
    Vault &m_vault;
    VaultPlace m_place;
    Store &m_store;
    ListKey m_key;
    const Clock &m_clock;
    CredentialModel m_model;
    GoneRows m_gone;
    Annotations m_annotations;
    QHash<QString, QString> m_annotated; ///< the ids of m_annotations, by those of the rows
    /// When those rows were made here, UTC, by their ids, that no list has contained: what the
    /// service lists late has not gone. They stay in the model until a list has them, or it is too
    /// late for that (core/lifetime).
    QHash<QString, QDateTime> m_notListedYet;
    /// The creates whose outcome is not known, those of earlier runs included.
    std::vector<IntentRecord> m_making;
    /// The ids of rows that were renamed here: a list may still have the old name.
    QSet<QString> m_renamedHere;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    QDateTime m_fetchedAt;
    QDateTime m_waitsUntil;
    bool m_complete = true;
    std::vector<LeftOutRow> m_leftOut;
    std::optional<Held> m_held;
    bool m_keepsRows = true;
    QHash<QString, QString> m_aliases;
    QHash<QString, AskedEnd> m_askedEnds; ///< see noteAskedEnd()
    QPointer<ApiReply<CredentialList>> m_underWay;
};

} // namespace keyturn
