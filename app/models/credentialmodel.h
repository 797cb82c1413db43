// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "models/columnmodel.h"

namespace keyturn {

/// The credentials of one kind in one organization, as the service lists them, with what this
/// computer knows beside them: whether the vault holds the secret, a local alias, whether Keyturn
/// itself is signed in with it.
class CredentialModel final : public ColumnModel<CredentialModel, Credential, &Credential::id>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialModel)

public:
    /// The columns that others speak of by name, in the order of credentialcolumns.cpp.
    enum class Column
    {
        Name,
        KeyId,
        Created,
        Expires,
        Vault
    };
    Q_ENUM(Column)

    enum Role
    {
        ThisSessionRole = FirstOwnRole, ///< bool: the credential that Keyturn is signed in with
        InVaultRole, ///< bool
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
    [[nodiscard]] bool isInVault(const QString &id) const { return m_matches.inVault.contains(id); }
    [[nodiscard]] QString aliasOf(const QString &id) const { return m_aliases.value(id); }

    [[nodiscard]] int countByState(ExpiryState state) const;

Q_SIGNALS:
    /// The user typed another name that is not blank.
    void renameRequested(const QString &id, const QString &name);
    void aliasRequested(const QString &id, const QString &alias);

protected:
    [[nodiscard]] std::span<const Entry> columns() const override;
    [[nodiscard]] QVariant ownData(const Credential &credential, int role) const override;
    [[nodiscard]] QString editText(const Credential &credential) const override;
    [[nodiscard]] bool isNameEditable() const override { return m_renaming != Renaming::None; }
    bool requestName(const Credential &credential, const QString &name) override;

private:
    /// Which listed rows the ids of this computer mean.
    struct Matches
    {
        QSet<QString> inVault; ///< listed ids
        bool isSessionListed = false; ///< with its whole id
    };

    [[nodiscard]] Matches matchesIn(const std::vector<Credential> &rows) const;
    [[nodiscard]] std::vector<int> takeMatches(Matches matches);
    void announce(const std::vector<int> &rows);

    QSet<QString> m_vaultIds;
    QHash<QString, QString> m_aliases;
    QString m_sessionCredentialId;
    Matches m_matches;
    Renaming m_renaming = Renaming::None;
};

} // namespace keyturn
