// SPDX-License-Identifier: MIT
#include "ui/pages/vaultfilters.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "ui/style/metrics.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listtools.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschips.h"

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
    addStatuses();
    addPlaces();
    addStates();
}

void VaultFilters::connectSearch()
{
    connect(&m_tools.search(), &SearchField::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        Q_EMIT changed();
    });
    connect(&m_filter, &VaultFilter::searched, this, &VaultFilters::changed);
}

void VaultFilters::addStatuses()
{
    m_statusArea = new QWidget(&m_tools);
    auto *layout = new FlowLayout(m_statusArea);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::medium);
    m_statuses = new StatusChips(*layout, *m_statusArea);
    connect(m_statuses, &StatusChips::chosen, this, [this](std::optional<LifetimeGroup> group) {
        m_filter.setStatusFilter(group);
        Q_EMIT changed();
    });
    connect(m_statuses, &StatusChips::daysChosen, this, [this](std::optional<DaySpan> days) {
        m_filter.setDaysFilter(days);
        Q_EMIT changed();
    });
}

void VaultFilters::addPlaces()
{
    const auto chosen = [](const ChoiceBox &box) {
        const QVariant value = box.currentData();
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    };
    m_services = new ChoiceBox(m_tools.filterArea());
    m_services->setAccessibleName(tr("Service"));
    addBox(m_services);
    connect(m_services, &ChoiceBox::currentIndexChanged, this, [this, chosen] {
        m_filter.setServiceFilter(chosen(*m_services));
        Q_EMIT changed();
    });
    m_organizations = new ChoiceBox(m_tools.filterArea());
    m_organizations->setAccessibleName(tr("Organization"));
    addBox(m_organizations);
    connect(m_organizations, &ChoiceBox::currentIndexChanged, this, [this, chosen] {
        m_filter.setOrganizationFilter(chosen(*m_organizations));
        Q_EMIT changed();
    });
}

void VaultFilters::addStates()
{
    m_states = new ChoiceBox(m_tools.filterArea());
    m_states->setAccessibleName(tr("Condition"));
    const std::pair<QString, QVariant> states[] = {
        { tr("Any condition"), {} },
        { tr("Works"), int(EntryState::Works) },
        { tr("Needs attention"), int(EntryState::NeedsAttention) },
        { tr("Never verified"), int(EntryState::NeverVerified) },
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
    const int all = m_model.rowCount();
    m_states->setVisible(all > 0);
    m_statusArea->setVisible(all > 0);
    m_statuses->setCounts(all, [this](LifetimeGroup group) { return m_model.countIn(group); });
    offer(*m_services, tr("Any service"), services());
    offer(*m_organizations, tr("Any organization"), organizations());
}

void VaultFilters::clear()
{
    m_tools.search().clear();
    m_services->setCurrentIndex(0);
    m_organizations->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    m_statuses->choose({});
}

void VaultFilters::choose(EntryState state)
{
    clear();
    m_states->setCurrentIndex(m_states->findData(int(state)));
}

void VaultFilters::choose(const EndChoice &ends)
{
    clear();
    m_statuses->chooseEnds(ends);
}

VaultFilters::Choices VaultFilters::services() const
{
    QSet<QString> known;
    Choices found;
    const CompactList<VaultRecord> &rows = m_model.rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const VaultRecord record = rows.only<&VaultRecord::serviceId>(row);
        if (known.contains(record.serviceId))
            continue;
        known.insert(record.serviceId);
        const ServiceProfile *profile = m_catalog.profile(record.serviceId);
        found.emplace_back(DisplayText(profile ? profile->name : record.serviceId).text(),
                           record.serviceId);
    }
    std::sort(found.begin(), found.end());
    return found;
}

VaultFilters::Choices VaultFilters::organizations() const
{
    QSet<std::pair<QString, QString>> known; // as they are stored: few of thousands
    QSet<QString> named;
    Choices found;
    const CompactList<VaultRecord> &rows = m_model.rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const VaultRecord record =
            rows.only<&VaultRecord::kind, &VaultRecord::organizationId,
                      &VaultRecord::organizationName, &VaultRecord::hint>(row);
        const bool isHint = record.organizationName == record.hint; // and no name
        const std::pair stored(record.organizationId, isHint ? QString() : record.organizationName);
        if (record.kind == CredentialKind::Token || known.contains(stored))
            continue;
        known.insert(stored);
        const QString name = VaultModel::organization(record);
        if (name.trimmed().isEmpty() || named.contains(name))
            continue;
        named.insert(name);
        found.emplace_back(name, name);
    }
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return one.first.compare(other.first, Qt::CaseInsensitive) < 0;
    });
    return found;
}

/// What was chosen stays chosen, unless no entry has it any more. One value is no choice.
void VaultFilters::offer(ChoiceBox &box, const QString &any, const Choices &choices)
{
    Choices present;
    for (int item = 1; item < box.count(); ++item)
        present.emplace_back(box.itemText(item), box.itemData(item).toString());
    box.setVisible(choices.size() > 1);
    if (present == choices && box.count() > 0)
        return;
    const QVariant chosen = box.currentData();
    {
        const QSignalBlocker silent(&box);
        box.clear();
        box.addItem(any);
        for (const auto &[text, value] : choices)
            box.addItem(text, value);
        box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
    }
    if (box.currentData() != chosen)
        Q_EMIT box.currentIndexChanged(box.currentIndex());
}

} // namespace keyturn
