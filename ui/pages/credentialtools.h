// SPDX-License-Identifier: MIT
#pragma once

#include "models/credentialfilter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace keyturn {

class FilterChip;
class Listing;

/// The row above the table of credentials: the search, a chip for each state, and what can be done
/// with the selected rows.
class CredentialTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialTools)

public:
    /// Both are borrowed and outlive the widget.
    CredentialTools(Listing &listing, CredentialFilter &filter, QWidget *parent);

    /// The rows of the list are others now.
    void updateCounts();
    void setSelected(int count);

    /// Lets every row through.
    void clear();
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void renameRequested();
    void removeRequested();

private:
    void addSearch();
    void addChips();
    void addActions();

    struct Chip
    {
        std::optional<ExpiryState> state; ///< nothing: all
        FilterChip *button;
    };

    Listing &m_listing;
    CredentialFilter &m_filter;
    QLineEdit *m_search = nullptr;
    std::vector<Chip> m_chips;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace keyturn
