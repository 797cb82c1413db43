// SPDX-License-Identifier: MIT
#include "models/vaultmodel.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"

#include <chrono>
#include <utility>

namespace keyturn {

namespace {

QString shownName(const VaultRecord &record)
{
    const QString text = DisplayText(record.name).text();
    return text.trimmed().isEmpty() ? VaultModel::tr("(no name)") : text;
}

QString nameToolTip(const VaultRecord &record)
{
    const DisplayText name(record.name);
    QStringList lines{ name.toHtml() };
    if (name.isSuspicious())
        lines.append(
            VaultModel::tr(
                "The name holds characters that cannot be seen. They are shown as their codes.")
                .toHtmlEscaped());
    return tooltip::ofLines(lines);
}

bool hasMoment(const VaultRecord &record)
{
    return record.expiryKnown && record.expiresAt && record.expiresAt->isValid();
}

} // namespace

VaultModel::VaultModel(Words words, const Clock &clock, QObject *parent)
    : RowModel(parent)
    , m_words(std::move(words))
    , m_clock(clock)
    , m_minute(this)
    , m_shownAt(clock.now())
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &VaultModel::refreshTimes);
    m_minute.start();
}

void VaultModel::setRows(std::vector<VaultRecord> rows)
{
    takeRows(std::move(rows), [](const std::vector<VaultRecord> &) { return std::vector<int>(); });
}

int VaultModel::countByService(const QString &serviceId) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&serviceId](const VaultRecord &record) {
        return record.serviceId == serviceId;
    }));
}

QString VaultModel::where(const VaultRecord &record) const
{
    const QString service = DisplayText(m_words.service(record)).text();
    if (record.kind == CredentialKind::Token) {
        //: Where a token works; %1 is a service
        return tr("%1 · all organizations").arg(service);
    }
    const QString raw =
        record.organizationName.isEmpty() ? record.organizationId : record.organizationName;
    const QString organization = DisplayText(raw).text();
    if (organization.trimmed().isEmpty())
        return service;
    //: Where a key works; %1 is a service, %2 an organization
    return tr("%1 · %2").arg(service, organization);
}

int VaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant VaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VaultRecord &record = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, column);
    case Qt::ToolTipRole:
        return toolTip(record, column);
    case Qt::AccessibleTextRole:
        return accessibleText(record, column);
    case SortRole:
        return sortValue(record, column);
    case IdRole:
        return record.uuid;
    case ExpiryStateRole:
        return int(stateOf(record));
    case DimmedRole:
        return stateOf(record) == ExpiryState::Expired;
    case SuspiciousRole:
        return DisplayText(record.name).isSuspicious();
    default:
        return {};
    }
}

QVariant VaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Where:
        return tr("Where it works");
    case Column::Kind:
        return tr("Kind");
    case Column::Hint:
        return tr("Hint");
    case Column::Stored:
        return tr("Stored");
    case Column::Expires:
        return tr("Expires");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags VaultModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QString VaultModel::displayText(const VaultRecord &record, Column column) const
{
    switch (column) {
    case Column::Name:
        return shownName(record);
    case Column::Where:
        return where(record);
    case Column::Kind:
        return m_words.kind(record.kind);
    case Column::Hint:
        return DisplayText(record.hint).text();
    case Column::Stored:
        return timetext::date(record.storedAt, m_clock);
    case Column::Expires:
        return timetext::expiry(record.expiresAt, record.expiryKnown, m_clock);
    case Column::Count:
        break;
    }
    return {};
}

QString VaultModel::accessibleText(const VaultRecord &record, Column column) const
{
    if (column != Column::Expires)
        return displayText(record, column);
    switch (stateOf(record)) {
    case ExpiryState::Active:
        return tr("Expires %1", "on a date").arg(displayText(record, column));
    case ExpiryState::Unknown:
        return tr("Expiry unknown");
    case ExpiryState::Soon:
    case ExpiryState::Expired:
    case ExpiryState::Never:
        break;
    }
    return displayText(record, column);
}

QString VaultModel::toolTip(const VaultRecord &record, Column column) const
{
    switch (column) {
    case Column::Name:
        return nameToolTip(record);
    case Column::Where:
        return tooltip::ofLines(
            { where(record).toHtmlEscaped(), DisplayText(record.serverUrl).toHtml() });
    case Column::Kind:
        return tooltip::ofText(m_words.kind(record.kind));
    case Column::Hint:
        return record.credentialId.isEmpty()
            ? tooltip::ofText(displayText(record, column))
            : tooltip::ofText(tr("Key ID: %1").arg(DisplayText(record.credentialId).text()));
    case Column::Stored:
        return tooltip::ofMoment(record.storedAt, m_clock);
    case Column::Expires:
        if (hasMoment(record))
            return tooltip::ofMoment(*record.expiresAt, m_clock);
        return tooltip::ofText(stateOf(record) == ExpiryState::Unknown
                                   ? tr("Nobody told Keyturn when it expires.")
                                   : displayText(record, column));
    case Column::Count:
        break;
    }
    return {};
}

QVariant VaultModel::sortValue(const VaultRecord &record, Column column) const
{
    switch (column) {
    case Column::Name:
        return record.name;
    case Column::Where:
    case Column::Kind:
        return displayText(record, column);
    case Column::Hint:
        return record.hint;
    case Column::Stored:
        return record.storedAt.isValid() ? QVariant(record.storedAt) : QVariant();
    case Column::Expires:
        return hasMoment(record) ? QVariant(*record.expiresAt) : QVariant();
    case Column::Count:
        break;
    }
    return {};
}

ExpiryState VaultModel::stateOf(const VaultRecord &record) const
{
    return expiryState(record.expiresAt, record.expiryKnown, m_clock.now());
}

void VaultModel::refreshTimes()
{
    const QDateTime before = std::exchange(m_shownAt, m_clock.now());
    if (m_rows.empty())
        return;
    const int expires = int(Column::Expires);
    Q_EMIT dataChanged(
        index(0, expires), index(rowCount() - 1, expires),
        { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ExpiryStateRole, DimmedRole });
    // The whole row is drawn another way when its credential has expired meanwhile.
    std::vector<int> dimmed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const VaultRecord &record = m_rows[i];
        if (expiryState(record.expiresAt, record.expiryKnown, before) != stateOf(record))
            dimmed.push_back(int(i));
    }
    announceRows(dimmed, 0, expires - 1, { DimmedRole });
}

} // namespace keyturn
