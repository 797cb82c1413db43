// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "models/columnmodel.h"

#include <functional>
#include <optional>

namespace keyturn {

/// How an entry of the vault stands: what the page filters by.
enum class EntryState
{
    Works, ///< it did when it was checked last
    NeedsAttention, ///< not accepted any more, expired, or not in the keychain as it was kept
    Expiring, ///< its end is near
    NeverVerified,
    Replaced, ///< another one has taken its place
};

/// The credentials that the vault of this computer holds: everything about them but the secret,
/// which never comes near a model.
class VaultModel final : public ColumnModel<VaultModel, VaultRecord, &VaultRecord::uuid>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultModel)

public:
    /// The columns that others speak of by name, in the order of vaultcolumns.cpp.
    enum class Column
    {
        Name,
        Service,
        Organization,
        Kind,
        Hint,
        Stored,
        Expires,
        Verified
    };
    Q_ENUM(Column)

    enum Role
    {
        ConditionRole = FirstOwnRole, ///< int of EntryCondition
        ReplacedRole, ///< bool
        CheckRole, ///< int of CheckOutcome; invalid: the Verified column speaks of none
        StandingRole, ///< int of Standing
    };

    /// What the Verified column speaks of: what matters most.
    enum class Standing
    {
        Checking,
        Lost, ///< it cannot be checked any more
        Replaced, ///< and not checked since
        Checked,
        NeverChecked
    };

    /// What the owner calls services and kinds, and what it knows about an entry besides.
    struct Words
    {
        std::function<QString(const VaultRecord &record)> service;
        std::function<QString(CredentialKind kind)> kind;
        std::function<bool(const VaultRecord &record)> isSignIn; ///< Keyturn signs in with it
    };

    VaultModel(Words words, const Clock &clock, QObject *parent);

    /// Takes over the list; order is kept, the view sorts.
    void setRows(std::vector<VaultRecord> rows);

    /// The entries whose check is under way.
    void setChecking(const QSet<QString> &uuids);
    [[nodiscard]] bool isChecking(const QString &uuid) const { return m_checking.contains(uuid); }

    [[nodiscard]] const Words &words() const { return m_words; }

    /// Which entries Keyturn signs in with has changed.
    void refreshSignIns();

    [[nodiscard]] int countByService(const QString &serviceId) const;

    /// "Anyreach · Acme Voice"
    [[nodiscard]] QString where(const VaultRecord &record) const;
    [[nodiscard]] QString organization(const VaultRecord &record) const; ///< as its column shows it
    [[nodiscard]] bool isIn(const VaultRecord &record, EntryState state) const;

    /// "Verified 3 minutes ago"
    [[nodiscard]] QString verified(const VaultRecord &record) const;
    [[nodiscard]] Standing standing(const VaultRecord &record) const;

    /// All that a search looks at in a row, case-folded, as long as the row stays as it is.
    [[nodiscard]] const QString &searchText(int row) const;

Q_SIGNALS:
    /// The user typed another name. Empty: that is refused.
    void renameRequested(const QString &uuid, const QString &name);

protected:
    [[nodiscard]] std::span<const Entry> columns() const override;
    [[nodiscard]] QVariant ownData(const VaultRecord &record, int role) const override;
    [[nodiscard]] QString editText(const VaultRecord &record) const override;
    bool requestName(const VaultRecord &record, const QString &name) override;
    [[nodiscard]] bool isDimmed(const VaultRecord &record) const override;

private:
    void forgetSearchTexts(int first, int last);

    Words m_words;
    QSet<QString> m_checking;
    mutable QHash<QString, QString> m_searchTexts; ///< by uuid
};

} // namespace keyturn
