// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "models/rowmodel.h"
#include "store/records.h"

#include <QTimer>

#include <functional>

namespace keyturn {

class Clock;

/// The credentials that the vault of this computer holds: everything about them but the secret,
/// which never comes near a model.
class VaultModel final : public RowModel<VaultRecord, &VaultRecord::uuid>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultModel)

public:
    enum class Column
    {
        Name,
        Where,
        Kind,
        Hint,
        Stored,
        Expires,
        Count
    };
    Q_ENUM(Column)

    enum Role
    {
        SortRole = Qt::UserRole, ///< raw value; invalid for "never" and "unknown"
        IdRole, ///< QString, the entry's uuid
        ExpiryStateRole, ///< int of ExpiryState
        DimmedRole, ///< bool: expired
        SuspiciousRole, ///< bool: the name held characters that had to be made visible
    };

    /// What the owner calls services and kinds.
    struct Words
    {
        std::function<QString(const VaultRecord &record)> service;
        std::function<QString(CredentialKind kind)> kind;
    };

    VaultModel(Words words, const Clock &clock, QObject *parent);

    /// Takes over the list; order is kept, the view sorts.
    void setRows(std::vector<VaultRecord> rows);

    [[nodiscard]] int countByService(const QString &serviceId) const;

    /// "Anyreach · Acme Voice", as the column shows it.
    [[nodiscard]] QString where(const VaultRecord &record) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString displayText(const VaultRecord &record, Column column) const;
    [[nodiscard]] QString accessibleText(const VaultRecord &record, Column column) const;
    [[nodiscard]] QString toolTip(const VaultRecord &record, Column column) const;
    [[nodiscard]] QVariant sortValue(const VaultRecord &record, Column column) const;
    [[nodiscard]] ExpiryState stateOf(const VaultRecord &record) const;
    void refreshTimes();

    Words m_words;
    const Clock &m_clock;
    QTimer m_minute; ///< relative times move on
    QDateTime m_shownAt; ///< when they moved on last
};

} // namespace keyturn
