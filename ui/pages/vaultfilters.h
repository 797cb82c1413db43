// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultfilter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace keyturn {

class ChoiceBox;
class FilterChip;
class FlowLayout;
class ServiceCatalog;

/// What narrows the vault's list down: the search, a chip for each service, an organization, a
/// state. Offers only what the list has.
class VaultFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilters)

public:
    /// All are borrowed and outlive the widget.
    VaultFilters(const VaultModel &model, VaultFilter &filter, const ServiceCatalog &catalog,
                 QWidget *parent);

    /// The rows of the model are others now.
    void updateChoices();

    /// Lets every row through.
    void clear();
    /// Lets the rows of that state through, and no others.
    void choose(EntryState state);
    void focusSearch();

Q_SIGNALS:
    void changed(); ///< what the filter lets through

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
        std::optional<QString> serviceId; ///< nothing: all
        FilterChip *button;
    };

    const VaultModel &m_model;
    VaultFilter &m_filter;
    const ServiceCatalog &m_catalog;
    FlowLayout *m_layout = nullptr;
    QLineEdit *m_search = nullptr;
    std::vector<Chip> m_chips;
    ChoiceBox *m_organizations = nullptr;
    ChoiceBox *m_states = nullptr;
};

} // namespace keyturn
