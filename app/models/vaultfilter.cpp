// SPDX-License-Identifier: MIT
#include "models/vaultfilter.h"

namespace keyturn {

namespace {

constexpr std::chrono::milliseconds turn(6);

} // namespace

VaultOrder::VaultOrder(QObject *parent)
    : RowFilter(parent)
{
}

VaultFilter::VaultFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_order(nullptr)
{
    m_preparing.setInterval(0);
    connect(&m_preparing, &QTimer::timeout, this, &VaultFilter::prepareSearch);
}

void VaultFilter::setSourceModel(QAbstractItemModel *model)
{
    m_model = qobject_cast<VaultModel *>(model);
    m_order.setSourceModel(model);
    QSortFilterProxyModel::setSourceModel(&m_order);
}

void VaultFilter::sort(int column, Qt::SortOrder order)
{
    m_order.sort(column, order);
}

void VaultFilter::setSearchText(const QString &text)
{
    const QString folded = text.toCaseFolded();
    if (m_wantedText == folded)
        return;
    m_wantedText = folded;
    const bool needsTexts = m_model && !folded.isEmpty();
    if (needsTexts && !m_model->makeSearchTexts(turn)) {
        m_preparing.start();
        return;
    }
    m_preparing.stop();
    if (m_model && folded.isEmpty())
        m_model->forgetSearchTexts();
    search();
}

void VaultFilter::prepareSearch()
{
    if (!m_model->makeSearchTexts(turn))
        return;
    m_preparing.stop();
    search();
    Q_EMIT searched();
}

void VaultFilter::search()
{
    if (m_searchText == m_wantedText)
        return;
    m_searchText = m_wantedText;
    invalidate();
}

void VaultFilter::setServiceFilter(const std::optional<QString> &serviceId)
{
    if (m_serviceId == serviceId)
        return;
    m_serviceId = serviceId;
    invalidate();
}

void VaultFilter::setOrganizationFilter(const std::optional<QString> &organization)
{
    if (m_organization == organization)
        return;
    m_organization = organization;
    invalidate();
}

void VaultFilter::setStateFilter(const std::optional<EntryState> &state)
{
    if (m_state == state)
        return;
    m_state = state;
    invalidate();
}

void VaultFilter::setStatusFilter(const std::optional<LifetimeGroup> &group)
{
    if (m_group == group)
        return;
    m_group = group;
    invalidate();
}

void VaultFilter::setDaysFilter(const std::optional<DaySpan> &days)
{
    if (m_days == days)
        return;
    m_days = days;
    invalidate();
}

bool VaultFilter::isFiltering() const
{
    return !m_searchText.isEmpty() || m_serviceId || m_organization || m_state || m_group || m_days;
}

bool VaultFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_model || sourceParent.isValid() || !isFiltering())
        return true;
    const int row = m_order.mapToSource(m_order.index(sourceRow, 0)).row();
    if (!m_searchText.isEmpty() && !m_model->searchText(row).contains(m_searchText))
        return false;
    if (!m_serviceId && !m_organization && !m_state && !m_group && !m_days)
        return true;
    const VaultRecord record = m_model->rows()[std::size_t(row)];
    if (m_serviceId && record.serviceId != *m_serviceId)
        return false;
    if (m_organization && VaultModel::organization(record) != *m_organization)
        return false;
    if (m_state && !m_model->isIn(record, *m_state))
        return false;
    if (m_days && !m_days->contains(endDay(m_model->lifeOf(record), m_model->clock())))
        return false;
    return !m_group || isIn(m_model->lifetimeOf(record), *m_group);
}

} // namespace keyturn
