// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultfilter.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace keyturn {

class ChoiceBox;
class FilterChip;
class FlowLayout;
class SearchField;
class ServiceCatalog;

/// The filters of the vault's list: the search, a chip for each service, an organization, a state.
/// Only values that occur in the list are offered.
class VaultFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilters)

public:
    /// Everything is borrowed and must outlive the widget.
    VaultFilters(const VaultModel &model, VaultFilter &filter, const ServiceCatalog &catalog,
                 QWidget *parent);

    /// To be called when the rows of the model have changed.
    void updateChoices();

    /// Removes the search and all filters.
    void clear();
    /// Shows only the rows with that state.
    void choose(EntryState state);
    void focusSearch();

Q_SIGNALS:
    void changed(); ///< the filter lets other rows through now
    void searchLeft(); ///< the user pressed Esc in the empty search field

private:
    void addSearch();
    void addOrganizations();
    void addStates();
    void addBox(ChoiceBox *box);
    void updateChips();
    void rebuildChips(const QStringList &serviceIds);
    void selectService(const std::optional<QString> &serviceId);
    void updateOrganizations();
    [[nodiscard]] QStringList organizations() const;

    struct Chip
    {
        std::optional<QString> serviceId; ///< nothing: all services
        FilterChip *button;
    };

    const VaultModel &m_model;
    VaultFilter &m_filter;
    const ServiceCatalog &m_catalog;
    FlowLayout *m_layout = nullptr;
    SearchField *m_search = nullptr;
    std::vector<Chip> m_chips;
    ChoiceBox *m_organizations = nullptr;
    ChoiceBox *m_states = nullptr;
};

} // namespace keyturn
