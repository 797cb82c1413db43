// SPDX-License-Identifier: MIT
#include "models/vaultmodel.h"

#include "models/checktext.h"
#include "models/timetext.h"
#include "models/vaultcolumns.h"

#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

bool isAsKept(const VaultRecord &record)
{
    return record.condition == EntryCondition::AsKept;
}

/// Says how old the result is, if it is a clear yes or no. Other results say only what they are,
/// because the credential has to be checked again anyway.
QString checkedText(const CheckRecord &check, const Clock &clock)
{
    const bool isPlain =
        check.outcome == CheckOutcome::Works || check.outcome == CheckOutcome::Refused;
    return isPlain ? checktext::line(check, clock) : checktext::words(check.outcome).title;
}

} // namespace

VaultModel::VaultModel(Words words, const Clock &clock, QObject *parent)
    : ColumnModel(clock, parent)
    , m_words(std::move(words))
{
    // Connected first, so that the texts are dropped before a proxy reacts and asks for them.
    connect(this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles.isEmpty())
                    forgetSearchTexts(first.row(), last.row());
            });
    connect(this, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetSearchTexts(first, last); });
}

void VaultModel::setRows(std::vector<VaultRecord> rows)
{
    takeRows(std::move(rows), [](const std::vector<VaultRecord> &) { return std::vector<int>(); });
    refreshLookAlikes();
}

void VaultModel::setChecking(const QSet<QString> &uuids)
{
    const QSet<QString> before = std::exchange(m_checking, uuids);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString &uuid = m_rows[i].uuid;
        if (before.contains(uuid) != m_checking.contains(uuid))
            changed.push_back(int(i));
    }
    announceRows(
        changed, int(Column::State), int(Column::Verified),
        { Qt::DisplayRole, Qt::AccessibleTextRole, CheckRole, StandingRole, EndMattersRole });
}

void VaultModel::refreshSignIns()
{
    if (m_rows.empty())
        return;
    const int name = int(Column::Name);
    Q_EMIT dataChanged(index(0, name), index(rowCount() - 1, name),
                       { Qt::ToolTipRole, Qt::AccessibleTextRole });
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
    const QString place = organization(record);
    if (record.kind == CredentialKind::Token) {
        //: Where a token works; %1 is a service
        return tr("%1 · all organizations").arg(service);
    }
    if (place.trimmed().isEmpty())
        return service;
    //: Where a key works; %1 is a service, %2 an organization
    return tr("%1 · %2").arg(service, place);
}

QString VaultModel::organization(const VaultRecord &record)
{
    if (record.kind == CredentialKind::Token)
        return tr("All", "organizations");
    // Earlier versions stored the hint of the credential in place of a missing name.
    const bool isNamed =
        !record.organizationName.isEmpty() && record.organizationName != record.hint;
    return DisplayText(isNamed ? record.organizationName : record.organizationId).text();
}

bool VaultModel::isIn(const VaultRecord &record, EntryState state) const
{
    switch (state) {
    case EntryState::Works:
        return isAsKept(record) && !record.supersededAt && record.check
            && record.check->outcome == CheckOutcome::Works
            && stateOf(record) != ExpiryState::Expired;
    case EntryState::NeedsAttention:
        return !record.supersededAt
            && (!isAsKept(record) || stateOf(record) == ExpiryState::Expired
                || record.end().isOtherThanAsked()
                || (record.check
                    && checktext::weight(record.check->outcome) == checktext::Weight::Bad));
    case EntryState::Expiring:
        return !record.supersededAt && stateOf(record) == ExpiryState::Soon;
    case EntryState::NeverVerified:
        return !record.check;
    case EntryState::Replaced:
        return record.supersededAt.has_value();
    }
    Q_UNREACHABLE();
}

QString VaultModel::verified(const VaultRecord &record) const
{
    switch (standing(record)) {
    case Standing::Checking:
        return tr("Checking…");
    case Standing::Lost:
        return tr("Not in the keychain");
    case Standing::Replaced:
        //: %1 is "3 days ago"
        return tr("Replaced %1").arg(timetext::ago(*record.supersededAt, clock()));
    case Standing::Checked:
        return checkedText(*record.check, clock());
    case Standing::NeverChecked:
        break;
    }
    return tr("Never", "verified");
}

VaultModel::Standing VaultModel::standing(const VaultRecord &record) const
{
    if (m_checking.contains(record.uuid))
        return Standing::Checking;
    if (record.condition == EntryCondition::Lost)
        return Standing::Lost;
    const bool wasCheckedSince =
        record.check && record.supersededAt && record.check->checkedAt > *record.supersededAt;
    if (record.supersededAt && !wasCheckedSince)
        return Standing::Replaced;
    return record.check ? Standing::Checked : Standing::NeverChecked;
}

bool VaultModel::endMatters(const VaultRecord &record) const
{
    const Standing now = standing(record);
    if (now != Standing::Checked && now != Standing::NeverChecked)
        return false;
    if (stateOf(record) == ExpiryState::Expired)
        return true;
    const bool isBad = now == Standing::Checked
        && checktext::weight(record.check->outcome) == checktext::Weight::Bad;
    return !isBad && (stateOf(record) == ExpiryState::Soon || record.end().isOtherThanAsked());
}

QString VaultModel::state(const VaultRecord &record) const
{
    if (endMatters(record) && stateOf(record) != ExpiryState::Expired
        && record.end().isOtherThanAsked())
        return tr("Another end than asked for");
    if (endMatters(record))
        return timetext::expiry(record.expiresAt, record.expiryKnown, clock());
    return standing(record) == Standing::NeverChecked ? tr("Never verified") : verified(record);
}

int VaultModel::urgency(const VaultRecord &record) const
{
    using checktext::Weight;
    const Standing now = standing(record);
    if (now == Standing::Lost)
        return 0;
    if (now == Standing::Replaced)
        return 6;
    if (stateOf(record) == ExpiryState::Expired)
        return 1;
    if (record.check && checktext::weight(record.check->outcome) == Weight::Bad)
        return 2;
    if (endMatters(record))
        return 3;
    if (!record.check)
        return 5;
    return checktext::weight(record.check->outcome) == Weight::Doubtful ? 4 : 7;
}

const QString &VaultModel::searchText(int row) const
{
    const VaultRecord &record = m_rows[std::size_t(row)];
    QString &text = m_searchTexts[record.uuid];
    if (text.isNull()) {
        // A search text cannot contain a line break, so a match never spans two of the parts.
        const QStringList parts{
            record.name,          record.note, record.tags.join(u'\n'), m_words.service(record),
            organization(record), record.hint, record.credentialId
        };
        text = parts.join(u'\n').toCaseFolded();
    }
    return text;
}

void VaultModel::forgetSearchTexts(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_searchTexts.remove(m_rows[std::size_t(row)].uuid);
}

std::span<const VaultModel::Entry> VaultModel::columns() const
{
    return vaultColumns();
}

QVariant VaultModel::ownData(const VaultRecord &record, int role) const
{
    switch (role) {
    case ConditionRole:
        return int(record.condition);
    case ReplacedRole:
        return record.supersededAt.has_value();
    case CheckRole:
        return standing(record) == Standing::Checked ? QVariant(int(record.check->outcome))
                                                     : QVariant();
    case StandingRole:
        return int(standing(record));
    case EndMattersRole:
        return endMatters(record);
    default:
        return {};
    }
}

// A name with hidden characters is edited in its visible form: nobody could see what the editor
// does with hidden characters.
QString VaultModel::editText(const VaultRecord &record) const
{
    const DisplayText shown(record.name);
    return shown.isSuspicious() ? shown.full() : record.name;
}

bool VaultModel::requestName(const VaultRecord &record, const QString &name)
{
    Q_EMIT renameRequested(record.uuid, name);
    return !name.isEmpty();
}

bool VaultModel::isDimmed(const VaultRecord &record) const
{
    return ColumnModel::isDimmed(record) || record.supersededAt.has_value();
}

} // namespace keyturn
