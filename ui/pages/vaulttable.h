// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/columnmemory.h"
#include "ui/widgets/credentialtable.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace keyturn {

class ServiceCatalog;
class VaultFilter;
class WindowState;

/// The vault's table: keeps the column widths, which are restored or fitted to the first rows, and
/// gives the selection as uuids of entries.
class VaultTable final : public CredentialTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultTable)

public:
    /// `filter` and `windowState` are borrowed and must outlive the table. Keys of the services in
    /// the catalog are refused as names.
    VaultTable(VaultFilter &filter, const ServiceCatalog &catalog, WindowState &windowState,
               QWidget *parent);

    /// To be called before the filter is deleted: without a model the table has no columns to
    /// remember.
    void rememberColumns();
    /// Fits the columns to the first visible rows, unless the user's widths were restored.
    void fitFirstRows();

    [[nodiscard]] QStringList shownUuids() const;
    [[nodiscard]] QStringList selectedUuids() const;
    /// Edits the name of the one selected row in place.
    void editName();
    /// Lights the row of this entry; see CredentialTable::light().
    void lightEntry(const QString &uuid);
    /// Selects the row unless it is selected already, so that a context menu applies to all
    /// selected rows.
    void include(const QModelIndex &index);

Q_SIGNALS:
    void copyRequested(); ///< the user pressed Ctrl+C

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepStatusReadable();
    void makeRoom();
    void giveRoomBack();

    VaultFilter &m_filter;
    std::unique_ptr<ColumnMemory> m_memory;
    /// The whole widths of the columns that makeRoom() has made narrower; 0: it stretches.
    QHash<int, int> m_narrowed;
    bool m_isFitting = false;
};

} // namespace keyturn
