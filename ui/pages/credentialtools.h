// SPDX-License-Identifier: MIT
#pragma once

#include "models/credentialfilter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace keyturn {

class FilterChip;
class Listing;
class ListTools;
struct VaultRecord;

/// The row above the table of credentials: the search, a chip for each state, or buttons for the
/// selected rows.
class CredentialTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialTools)

public:
    /// `listing` and `filter` are borrowed and must outlive the widget.
    CredentialTools(Listing &listing, CredentialFilter &filter, QWidget *parent);

    /// To be called when the rows have changed.
    void updateCounts();
    /// Shows the buttons that fit the number of selected rows. `entry` is the vault's entry of the
    /// only selected row, or nullptr.
    void setSelected(int count, const VaultRecord *entry);

    /// The service cannot rename, so a new name is seen on this computer only.
    [[nodiscard]] bool renamesLocally() const;

    /// Removes the search and the filter.
    void clear();
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void renameRequested();
    void removeRequested();
    void clearRequested(); ///< the selection is to be ended
    void copyRequested(); ///< the secret of the selected row is to be copied
    void searchLeft(); ///< the user pressed Esc in the empty search field

private:
    void connectSearch();
    void addChips();
    void addActions();

    struct Chip
    {
        std::optional<ExpiryState> state; ///< nothing: all states
        FilterChip *button;
    };

    Listing &m_listing;
    CredentialFilter &m_filter;
    ListTools *m_tools = nullptr;
    std::vector<Chip> m_chips;
    QPushButton *m_copy = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace keyturn
