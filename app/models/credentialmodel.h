// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation.h"
#include "core/credential.h"
#include "core/policy.h"
#include "models/columnmodel.h"

#include <optional>

namespace keyturn {

/// The credentials of one kind in one organization as the service lists them, and what this
/// computer knows about each: whether the vault holds its secret, its local alias, and whether
/// Keyturn is signed in with it.
// Many members: each thing that this computer knows about the rows is set by another owner.
class CredentialModel final : public ColumnModel<CredentialModel, Credential, &Credential::id>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialModel)

public:
    /// The columns, in the order of credentialcolumns.cpp.
    enum class Column
    {
        Name,
        KeyId,
        Created,
        Status,
        Vault,
        Owner,
        UsedIn
    };
    Q_ENUM(Column)

    enum Role
    {
        ThisSessionRole = FirstOwnRole, ///< bool: Keyturn is signed in with this credential
        InVaultRole, ///< bool: the vault holds the secret
        AliasRole, ///< QString: the local alias, empty if there is none
        RawNameRole, ///< QString: the name as the service sent it
        BreaksPolicyRole, ///< bool: see setPolicy()
        DeletedRole, ///< bool: see addDeleted()
        OriginRole, ///< int of Origin
        OwnerRole, ///< QString
        TagsRole, ///< QStringList
        UsedInRole, ///< QStringList: each consumer in a line
        RotatedRole, ///< bool: see setRotated()
    };

    /// How the user may change a name: see setRenaming().
    enum class Renaming
    {
        None,
        OnServer, ///< renameRequested() is emitted; the owner asks the service
        Alias, ///< aliasRequested() is emitted; the owner keeps the name on this computer
    };

    CredentialModel(const Clock &clock, QObject *parent);

    /// What is known about a credential that is not in the list any more after it was to be deleted
    /// here.
    struct Deletion
    {
        QDateTime at; ///< UTC: when the list was seen without it
        /// Keyturn has asked for the deletion. Otherwise the list alone says that it is gone.
        bool isConfirmed = false;
    };

    /// Replaces the list. The order is that of the service; the view sorts.
    void setRows(std::vector<Credential> rows);

    /// Adds a row, or replaces the row with the same id.
    void upsert(const Credential &credential);
    void removeById(const QString &id);

    /// Adds a row that says that it was deleted: it is dimmed and cannot be selected. For a model
    /// that holds only such rows, beside that of the list.
    void addDeleted(const Credential &credential, const Deletion &deletion);
    [[nodiscard]] std::optional<Deletion> deletionOf(const QString &id) const;

    /// The ids of the credentials whose secret the vault holds. A listed id may be only the
    /// beginning of such an id.
    void setVaultIds(QSet<QString> ids);
    /// The ids of rows that were made here and that a list that was read since does not have.
    void setNotListed(QSet<QString> ids);
    [[nodiscard]] const QSet<QString> &notListed() const { return m_notListed; }
    /// The listed ids of the credentials that are being rotated.
    void setRotated(QSet<QString> ids);
    [[nodiscard]] bool isRotated(const QString &id) const { return m_rotated.contains(id); }
    /// By the listed ids of the new ones of rotations under way: the names of those that they are
    /// to replace.
    void setSuccessors(QHash<QString, QString> oldNames) { m_successors = std::move(oldNames); }
    [[nodiscard]] const QHash<QString, QString> &successors() const { return m_successors; }
    void setAliases(QHash<QString, QString> aliases);
    /// By listed id: the ends that were asked for here and that the service has not confirmed.
    void setAskedEnds(QHash<QString, AskedEnd> askedEnds);
    /// The user's own rules, which the rows are held to.
    void setPolicy(const Policy &policy);
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] std::vector<PolicyBreach> breachesOf(const Credential &credential) const;
    /// What the user has said about rows, by their ids.
    void setAnnotations(QHash<QString, Annotation> annotations);
    [[nodiscard]] Annotation annotationOf(const QString &id) const
    {
        return m_annotations.value(id);
    }
    [[nodiscard]] int countOf(Origin origin) const;
    /// So many characters of an id that begins with `prefix` are shown, and any other id whole. 0,
    /// as long as nothing is set, shows all ids whole. See KindProfile::idShown.
    void setIdShown(const QString &prefix, int characters);
    /// How many characters of this id are shown; 0: all.
    [[nodiscard]] int idShown(const QString &id) const
    {
        return !m_idPrefix.isEmpty() && id.startsWith(m_idPrefix) ? m_idShown : 0;
    }
    void setRenaming(Renaming renaming) { m_renaming = renaming; }

    /// The id inside the credential that Keyturn is signed in with ("ak_…"), or empty. The row with
    /// this id, or with a beginning of it, is "this session".
    void setSessionCredentialId(const QString &id);
    [[nodiscard]] bool isThisSession(const QString &id) const;
    [[nodiscard]] bool isInVault(const QString &id) const
    {
        return m_matches.vaultIds.contains(id);
    }
    /// The id under which the vault has the row with that id; empty if it has none.
    [[nodiscard]] QString vaultIdOf(const QString &id) const
    {
        return m_matches.vaultIds.value(id);
    }
    /// The id of the row that the vault has under that id; empty if no row or several fit it.
    [[nodiscard]] QString listedIdOf(const QString &vaultId) const
    {
        return m_matches.inVault.value(vaultId);
    }
    /// Those of all rows.
    [[nodiscard]] const QSet<QString> &rowIds() const { return m_matches.listed; }
    [[nodiscard]] QString aliasOf(const QString &id) const { return m_aliases.value(id); }

    [[nodiscard]] KnownEnd endOf(const Credential &credential) const;
    [[nodiscard]] LifeFacts lifeOf(const Credential &credential) const;
    [[nodiscard]] LifeFacts lifeAt(std::size_t row) const { return lifeOf(m_rows[row]); }
    [[nodiscard]] const QString &nameAt(std::size_t row) const { return m_rows[row].name; }
    [[nodiscard]] QDateTime toldMomentAt(std::size_t row) const
    {
        return m_deletions.value(m_rows[row].id).at;
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user entered another name, which is not blank.
    void renameRequested(const QString &id, const QString &name);
    void aliasRequested(const QString &id, const QString &alias);
    void nameRefused(); ///< the user typed a blank name

protected:
    [[nodiscard]] std::span<const Entry> columns() const override;
    [[nodiscard]] QVariant ownData(const Credential &credential, int role) const override;
    [[nodiscard]] QString editText(const Credential &credential) const override;
    [[nodiscard]] bool isNameEditable() const override { return m_renaming != Renaming::None; }
    bool requestName(const Credential &credential, const QString &name) override;

private:
    /// Which listed rows belong to the ids that this computer knows.
    struct Matches
    {
        QSet<QString> listed; ///< the ids of all rows
        QHash<QString, QString> inVault; ///< ids as listed, by those of the vault
        QHash<QString, QString> vaultIds; ///< the other way round
        /// The list contains the whole session id, not only its beginning.
        bool isSessionListed = false;
    };

    [[nodiscard]] Matches matchesIn(QSet<QString> listed) const;
    [[nodiscard]] std::vector<int> takeMatches(Matches matches);
    void announce(const std::vector<int> &rows);

    QSet<QString> m_vaultIds;
    QSet<QString> m_notListed;
    QSet<QString> m_rotated;
    QHash<QString, QString> m_successors;
    QHash<QString, QString> m_aliases;
    QHash<QString, AskedEnd> m_askedEnds;
    QHash<QString, Annotation> m_annotations;
    QHash<QString, Deletion> m_deletions; ///< by id
    Policy m_policy;
    QString m_sessionCredentialId;
    QString m_idPrefix;
    int m_idShown = 0;
    Matches m_matches;
    Renaming m_renaming = Renaming::None;
};

} // namespace keyturn
