// SPDX-License-Identifier: MIT
#include "ui/pages/vaultfilters.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "ui/style/icons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listtools.h"
#include "ui/widgets/searchfield.h"

#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int leastChoice = 13; // in characters

} // namespace

VaultFilters::VaultFilters(const VaultModel &model, VaultFilter &filter,
                           const ServiceCatalog &catalog, ListTools &tools)
    : QObject(&tools)
    , m_model(model)
    , m_filter(filter)
    , m_catalog(catalog)
    , m_tools(tools)
{
    connectSearch();
    addOrganizations();
    addStates();
}

void VaultFilters::connectSearch()
{
    connect(&m_tools.search(), &SearchField::left, this, &VaultFilters::searchLeft);
    connect(&m_tools.search(), &SearchField::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        Q_EMIT changed();
    });
}

void VaultFilters::addOrganizations()
{
    m_organizations = new ChoiceBox(m_tools.filterArea());
    m_organizations->setAccessibleName(tr("Organization"));
    addBox(m_organizations);
    connect(m_organizations, &ChoiceBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_organizations->currentData();
        m_filter.setOrganizationFilter(chosen.isValid() ? std::optional(chosen.toString())
                                                        : std::nullopt);
        Q_EMIT changed();
    });
}

void VaultFilters::addStates()
{
    m_states = new ChoiceBox(m_tools.filterArea());
    m_states->setAccessibleName(tr("State"));
    const std::pair<QString, QVariant> states[] = {
        { tr("Any state"), {} },
        { tr("Works"), int(EntryState::Works) },
        { tr("Needs attention"), int(EntryState::NeedsAttention) },
        { tr("Expires soon"), int(EntryState::Expiring) },
        { tr("Never verified"), int(EntryState::NeverVerified) },
        { tr("Replaced"), int(EntryState::Replaced) }
    };
    for (const auto &[text, state] : states)
        m_states->addItem(text, state);
    addBox(m_states);
    connect(m_states, &ChoiceBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_states->currentData();
        m_filter.setStateFilter(chosen.isValid() ? std::optional(EntryState(chosen.toInt()))
                                                 : std::nullopt);
        Q_EMIT changed();
    });
}

void VaultFilters::addBox(ChoiceBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastChoice);
    m_tools.filters().addWidget(box);
}

void VaultFilters::updateChoices()
{
    updateChips();
    updateOrganizations();
    m_states->setVisible(m_model.rowCount() > 0);
}

void VaultFilters::clear()
{
    m_tools.search().clear();
    m_organizations->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    selectService({});
}

void VaultFilters::choose(EntryState state)
{
    clear();
    m_states->setCurrentIndex(m_states->findData(int(state)));
}

void VaultFilters::updateChips()
{
    QStringList serviceIds;
    for (const VaultRecord &record : m_model.rows()) {
        if (!serviceIds.contains(record.serviceId))
            serviceIds.append(record.serviceId);
    }
    serviceIds.sort();
    rebuildChips(serviceIds.size() > 1 ? serviceIds : QStringList());
    for (const Chip &chip : m_chips)
        chip.button->setCount(chip.serviceId ? m_model.countByService(*chip.serviceId)
                                             : m_model.rowCount());
}

void VaultFilters::rebuildChips(const QStringList &serviceIds)
{
    QStringList present;
    std::optional<QString> chosen;
    for (const Chip &chip : m_chips) {
        if (chip.serviceId)
            present.append(*chip.serviceId);
        if (chip.button->isChecked())
            chosen = chip.serviceId;
    }
    if (present == serviceIds)
        return;
    for (const Chip &chip : m_chips)
        delete chip.button;
    m_chips.clear();
    const auto add = [this](const std::optional<QString> &serviceId, const QString &text) {
        auto *button = new FilterChip(text, m_tools.filterArea());
        m_tools.filters().insertWidget(int(m_chips.size()), button);
        m_chips.push_back({ serviceId, button });
        connect(button, &FilterChip::toggled, this, [this, serviceId](bool isChecked) {
            if (!isChecked)
                return;
            m_filter.setServiceFilter(serviceId);
            Q_EMIT changed();
        });
    };
    if (!serviceIds.isEmpty())
        add({}, tr("All"));
    for (const QString &serviceId : serviceIds) {
        const ServiceProfile *profile = m_catalog.profile(serviceId);
        add(serviceId, DisplayText(profile ? profile->name : serviceId).text());
    }
    selectService(chosen && serviceIds.contains(*chosen) ? chosen : std::nullopt);
}

void VaultFilters::selectService(const std::optional<QString> &serviceId)
{
    for (const Chip &chip : m_chips) {
        if (chip.serviceId == serviceId)
            chip.button->setChecked(true);
    }
    if (m_chips.empty()) {
        m_filter.setServiceFilter(std::nullopt);
        Q_EMIT changed();
    }
}

QStringList VaultFilters::organizations() const
{
    QStringList names;
    QSet<QString> known;
    for (const VaultRecord &record : m_model.rows()) {
        const QString name = VaultModel::organization(record);
        if (record.kind == CredentialKind::Token || name.trimmed().isEmpty()
            || known.contains(name))
            continue;
        known.insert(name);
        names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// Removes the organization from the filter if no entry has it any more.
void VaultFilters::updateOrganizations()
{
    const QStringList names = organizations();
    QStringList present;
    for (int item = 1; item < m_organizations->count(); ++item)
        present.append(m_organizations->itemData(item).toString());
    m_organizations->setVisible(names.size() > 1);
    if (present == names && m_organizations->count() > 0)
        return;
    const QVariant chosen = m_organizations->currentData();
    {
        const QSignalBlocker silent(m_organizations);
        m_organizations->clear();
        m_organizations->addItem(tr("Any organization"));
        for (const QString &name : names)
            m_organizations->addItem(name, name);
        m_organizations->setCurrentIndex(
            chosen.isValid() ? std::max(0, m_organizations->findData(chosen)) : 0);
    }
    const QVariant now = m_organizations->currentData();
    m_filter.setOrganizationFilter(now.isValid() ? std::optional(now.toString()) : std::nullopt);
}

} // namespace keyturn
