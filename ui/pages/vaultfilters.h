// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultfilter.h"

#include <QObject>

#include <optional>
#include <vector>

namespace keyturn {

class ChoiceBox;
class FilterChip;
class ListTools;
class ServiceCatalog;

/// The filters of the vault's list: the search, a chip for each service, an organization, a state.
/// Only values that occur in the list are offered. The filters stand in `tools`.
class VaultFilters final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilters)

public:
    /// Everything is borrowed and must outlive this object, which belongs to `tools`.
    VaultFilters(const VaultModel &model, VaultFilter &filter, const ServiceCatalog &catalog,
                 ListTools &tools);

    /// To be called when the rows of the model have changed.
    void updateChoices();

    /// Removes the search and all filters.
    void clear();
    /// Shows only the rows with that state.
    void choose(EntryState state);

Q_SIGNALS:
    void changed(); ///< the filter lets other rows through now
    void searchLeft(); ///< the user pressed Esc in the empty search field

private:
    void connectSearch();
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
    ListTools &m_tools;
    std::vector<Chip> m_chips;
    ChoiceBox *m_organizations = nullptr;
    ChoiceBox *m_states = nullptr;
};

} // namespace keyturn
