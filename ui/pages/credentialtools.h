// SPDX-License-Identifier: MIT
#pragma once

#include "models/credentialfilter.h"

#include <QWidget>

class QPushButton;

namespace keyturn {

class FilterChip;
class Listing;
class ListTools;
class SearchField;
class StatusChips;
struct VaultRecord;

/// The row above the table of credentials: the search, chips for the status, or buttons for the
/// selected rows.
class CredentialTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialTools)

public:
    /// `listing` and `filter` are borrowed and must outlive the widget.
    CredentialTools(Listing &listing, CredentialFilter &filter, QWidget *parent);

    /// To be called when rows or their statuses have changed.
    void updateCounts();
    /// Shows the buttons that fit the number of selected rows. `names` are theirs, `entry` is the
    /// vault's entry of the only selected row, or nullptr.
    void setSelected(const QStringList &names, int count, const VaultRecord *entry);
    /// The same for rows of what was deleted or has gone.
    void setDeletedSelected(const QStringList &names, int count);

    /// The service cannot rename, so a new name is seen on this computer only.
    [[nodiscard]] bool renamesLocally() const;

    /// Removes the search and the filter.
    void clear();
    /// Shows only the rows that end then.
    void choose(const EndChoice &ends);
    void focusSearch();
    [[nodiscard]] SearchField &search();

Q_SIGNALS:
    void filterChanged();
    void renameRequested();
    void removeRequested();
    void dismissRequested();
    void clearRequested(); ///< the selection is to be ended
    void copyRequested(); ///< the secret of the selected row is to be copied

private:
    void connectSearch();
    void addChips();
    void addActions();

    Listing &m_listing;
    CredentialFilter &m_filter;
    ListTools *m_tools = nullptr;
    StatusChips *m_chips = nullptr;
    FilterChip *m_breaks = nullptr; ///< shown if something breaks the policy
    FilterChip *m_investigate = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_dismiss = nullptr; ///< for what was deleted or has gone
};

} // namespace keyturn
