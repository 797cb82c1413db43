// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/expiry.h"
#include "models/rowmodel.h"

#include <QTimer>

namespace keyturn {

class Clock;

/// The credentials of one kind in one organization, as the service lists them, with what this
/// computer knows beside them: whether the vault holds the secret, a local alias, whether Keyturn
/// itself is signed in with it.
class CredentialModel final : public RowModel<Credential, &Credential::id>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialModel)

public:
    enum class Column
    {
        Name,
        KeyId,
        Created,
        Expires,
        Vault,
        Count
    };
    Q_ENUM(Column)

    enum Role
    {
        SortRole = Qt::UserRole, ///< raw value; invalid for "never" and "unknown"
        IdRole, ///< QString, the service's id
        ExpiryStateRole, ///< int of ExpiryState
        ThisSessionRole, ///< bool: the credential that Keyturn is signed in with
        InVaultRole, ///< bool
        DimmedRole, ///< bool: expired
        SuspiciousRole, ///< bool: the name held characters that had to be made visible
        AliasRole, ///< QString: the local alias, empty if none
    };

    /// What the user may do with the name: see setRenaming().
    enum class Renaming
    {
        None,
        OnServer, ///< the cell is editable; renameRequested asks the service
        Alias, ///< the cell is editable; aliasRequested keeps it on this computer
    };

    CredentialModel(const Clock &clock, QObject *parent);

    /// Takes over the list; order is kept from the service, the view sorts.
    void setRows(std::vector<Credential> rows);

    /// Adds a row, or replaces the one of the same id.
    void upsert(const Credential &credential);
    void removeById(const QString &id);

    /// Ids whose secret the vault holds. A listed id may be a shortened form of the stored one.
    void setVaultIds(QSet<QString> ids);
    void setAliases(QHash<QString, QString> aliases);
    void setRenaming(Renaming renaming) { m_renaming = renaming; }

    /// The id inside Keyturn's own credential ("ak_…"); a listed id that is a prefix of it is "this
    /// session". Empty for none.
    void setSessionCredentialId(const QString &id);
    [[nodiscard]] bool isThisSession(const QString &id) const;

    [[nodiscard]] int countByState(ExpiryState state) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Name column, EditRole: changes nothing here; emits the request and returns true when the
    /// text is not blank and differs. The row changes when the owner calls upsert() or
    /// setAliases().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameRequested(const QString &id, const QString &name);
    void aliasRequested(const QString &id, const QString &alias);

private:
    /// Which listed rows the ids of this computer mean.
    struct Matches
    {
        QSet<QString> inVault; ///< listed ids
        bool isSessionListed = false; ///< with its whole id
    };

    [[nodiscard]] QVariant displayText(const Credential &credential, Column column) const;
    [[nodiscard]] QVariant accessibleText(const Credential &credential, Column column) const;
    [[nodiscard]] QString toolTip(const Credential &credential, Column column) const;
    [[nodiscard]] QString nameToolTip(const Credential &credential) const;
    [[nodiscard]] QVariant sortValue(const Credential &credential, Column column) const;
    [[nodiscard]] QString shownName(const Credential &credential) const;
    [[nodiscard]] QString editText(const Credential &credential) const;
    [[nodiscard]] ExpiryState stateOf(const Credential &credential) const;

    [[nodiscard]] Matches matchesIn(const std::vector<Credential> &rows) const;
    [[nodiscard]] std::vector<int> takeMatches(Matches matches);
    void emitChanged(const std::vector<int> &rows, Column first, Column last,
                     const QList<int> &roles = {});
    void refreshTimes();

    const Clock &m_clock;
    QSet<QString> m_vaultIds;
    QHash<QString, QString> m_aliases;
    QString m_sessionCredentialId;
    Matches m_matches;
    Renaming m_renaming = Renaming::None;
    QTimer m_minute; ///< relative times move on
    QDateTime m_shownAt; ///< when they moved on last
};

} // namespace keyturn
