// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "models/columnmodel.h"

#include <chrono>
#include <functional>
#include <optional>

namespace keyturn {

/// What the page can filter by besides the status.
enum class EntryState
{
    Works, ///< worked when it was checked last
    /// Refused, expired, not in the keychain as it was stored, or with another end than was asked
    /// for.
    NeedsAttention,
    NeverVerified,
};

/// The credentials in the vault of this computer: everything except the secrets, which never reach
/// a model.
// Many members: a third of them say what a record means, for columns and filters alike.
class VaultModel final
    : public ColumnModel<VaultModel, VaultRecord, &VaultRecord::uuid, CompactList<VaultRecord>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultModel)

public:
    /// The columns, in the order of vaultcolumns.cpp.
    enum class Column
    {
        Name,
        Where,
        Kind,
        Hint,
        Status,
        Verified,
        Service,
        Organization,
        Stored,
        Expires,
        Owner,
        UsedIn
    };
    Q_ENUM(Column)

    enum Role
    {
        ConditionRole = FirstOwnRole, ///< int of EntryCondition
        ReplacedRole, ///< bool
        CheckRole, ///< int of CheckOutcome; invalid if the Verified column does not show a check
        StandingRole, ///< int of Standing
        EndMattersRole, ///< bool: the Status column shows the lifetime, and not the last check
        RotatedRole, ///< bool
        WorksRole, ///< bool: it does, and the last check says that the credential works
    };

    /// What the Verified column shows: the most important of these.
    enum class Standing
    {
        Checking,
        Lost, ///< not in the keychain, so it cannot be checked
        Replaced, ///< replaced, and not checked since
        Checked,
        NeverChecked
    };

    /// Functions of the owner: the names of services and kinds, and what it knows about an entry.
    struct Words
    {
        std::function<QString(const VaultRecord &record)> service;
        std::function<QString(CredentialKind kind)> kind;
        /// Keyturn signs in with this entry.
        std::function<bool(const VaultRecord &record)> isSignIn;
        /// The entry is being rotated; may be left out.
        std::function<bool(const VaultRecord &record)> isRotated = {};
    };

    VaultModel(Words words, const Clock &clock, QObject *parent);

    /// Replaces the list. Its order is kept; the view sorts.
    void setRows(CompactList<VaultRecord> rows);

    /// The entries that are being checked now.
    void setChecking(const QSet<QString> &uuids);
    [[nodiscard]] bool isChecking(const QString &uuid) const { return m_checking.contains(uuid); }

    [[nodiscard]] const Words &words() const { return m_words; }
    /// The entries that a list of the service lacks, though they were just made.
    void setNotListed(const QSet<QString> &uuids);

    /// What the entry alone tells; lifeOf() also asks setNotListed().
    [[nodiscard]] static LifeFacts ownLifeOf(const VaultRecord &record);
    [[nodiscard]] LifeFacts lifeOf(const VaultRecord &record) const;
    [[nodiscard]] LifeFacts lifeAt(std::size_t row) const;
    [[nodiscard]] QString nameAt(std::size_t row) const;
    [[nodiscard]] QDateTime toldMomentAt(std::size_t row) const;

    [[nodiscard]] bool isRotated(const VaultRecord &record) const
    {
        return m_words.isRotated && m_words.isRotated(record);
    }

    /// To be called when other entries have become sign-ins, or are being rotated (Words).
    void refreshSignIns();

    /// Service and place: "Anyreach · Acme Voice".
    [[nodiscard]] QString where(const VaultRecord &record) const;
    /// The text of the Organization column, safe to show: the name, otherwise the id; "All" for a
    /// token.
    [[nodiscard]] static QString organization(const VaultRecord &record);
    [[nodiscard]] bool isIn(const VaultRecord &record, EntryState state) const;

    /// "Verified 3 minutes ago"
    [[nodiscard]] QString verified(const VaultRecord &record) const;
    [[nodiscard]] Standing standing(const VaultRecord &record) const;
    /// The lifetime in words that need no heading, or what verified() says, if that matters more:
    /// an active key that the service refuses is not called active.
    [[nodiscard]] QString status(const VaultRecord &record) const;
    /// status() is about the lifetime.
    [[nodiscard]] bool endMatters(const VaultRecord &record) const;
    /// For sorting by status(): that of lifetimeOrder(), with what is said in place of a lifetime
    /// after the expired ones, and what was replaced last.
    [[nodiscard]] qint64 urgency(const VaultRecord &record) const;

    /// All texts of a row that are searched, case-folded. Kept until the row changes, or until
    /// forgetSearchTexts().
    [[nodiscard]] const QString &searchText(int row) const;
    /// Makes the texts of further rows for about that time. True if all rows have them.
    [[nodiscard]] bool makeSearchTexts(std::chrono::milliseconds longest) const;
    /// Nothing is searched for any more.
    void forgetSearchTexts() { m_searchTexts = {}; }

Q_SIGNALS:
    /// The user entered another name. An empty name is passed on, too; the owner refuses it.
    void renameRequested(const QString &uuid, const QString &name);

protected:
    [[nodiscard]] std::span<const Entry> columns() const override;
    [[nodiscard]] QVariant ownData(const VaultRecord &record, int role) const override;
    [[nodiscard]] QString editText(const VaultRecord &record) const override;
    bool requestName(const VaultRecord &record, const QString &name) override;

private:
    void forgetSearchTexts(int first, int last);

    Words m_words;
    QSet<QString> m_checking;
    QSet<QString> m_notListed; ///< uuids
    mutable std::vector<QString> m_searchTexts; ///< by row; null, or none at the end: not made yet
};

} // namespace keyturn
