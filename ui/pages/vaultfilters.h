// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultfilter.h"

#include <QObject>

#include <utility>
#include <vector>

class QWidget;

namespace keyturn {

class ChoiceBox;
class ListTools;
class ServiceCatalog;
class StatusChips;

/// The filters of the vault's list: the search, chips for the status, a service, an organization,
/// and what is known beyond the status. Only services and organizations that occur in the list are
/// offered. The filters stand in `tools`, but for the chips, which have a row of their own.
class VaultFilters final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilters)

public:
    /// Everything is borrowed and must outlive this object, which belongs to `tools`.
    VaultFilters(const VaultModel &model, VaultFilter &filter, const ServiceCatalog &catalog,
                 ListTools &tools);

    /// The row of chips, for the owner to place; there is none while the vault is empty.
    [[nodiscard]] QWidget *statuses() { return m_statusArea; }

    /// To be called when rows of the model or their statuses have changed.
    void updateChoices();

    /// Removes the search and all filters.
    void clear();
    /// Shows only the rows in that state, or that end then.
    void choose(EntryState state);
    void choose(const EndChoice &ends);

Q_SIGNALS:
    void changed(); ///< the filter lets other rows through now

private:
    /// What a box offers: texts, and the values to filter by.
    using Choices = std::vector<std::pair<QString, QString>>;

    void connectSearch();
    void addStatuses();
    void addPlaces();
    void addStates();
    void addBox(ChoiceBox *box);
    [[nodiscard]] Choices services() const;
    [[nodiscard]] Choices organizations() const;
    void offer(ChoiceBox &box, const QString &any, const Choices &choices);

    const VaultModel &m_model;
    VaultFilter &m_filter;
    const ServiceCatalog &m_catalog;
    ListTools &m_tools;
    QWidget *m_statusArea = nullptr;
    StatusChips *m_statuses = nullptr;
    ChoiceBox *m_services = nullptr;
    ChoiceBox *m_organizations = nullptr;
    ChoiceBox *m_states = nullptr;
};

} // namespace keyturn
