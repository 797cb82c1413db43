// SPDX-License-Identifier: MIT
#include "models/vaultmodel.h"

#include "models/checktext.h"
#include "models/timetext.h"
#include "models/vaultcolumns.h"

#include <QDeadlineTimer>

#include <tuple>
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
            [this](const QModelIndex &, int first, int last) {
                const auto end = std::min(m_searchTexts.size(), std::size_t(last) + 1);
                if (std::size_t(first) < end)
                    m_searchTexts.erase(m_searchTexts.begin() + first,
                                        m_searchTexts.begin() + std::ptrdiff_t(end));
            });
}

void VaultModel::setRows(CompactList<VaultRecord> rows)
{
    takeRows(std::move(rows), [](const auto &, const auto &) { return std::vector<int>(); });
    rowsChanged();
}

void VaultModel::setChecking(const QSet<QString> &uuids)
{
    if (uuids.isEmpty() && m_checking.isEmpty())
        return;
    const QSet<QString> before = std::exchange(m_checking, uuids);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString uuid = m_rows.only<&VaultRecord::uuid>(i).uuid;
        if (before.contains(uuid) != m_checking.contains(uuid))
            changed.push_back(int(i));
    }
    announceRows(changed, int(Column::Status), int(Column::Verified),
                 { Qt::DisplayRole, Qt::AccessibleTextRole, CheckRole, StandingRole, EndMattersRole,
                   WorksRole });
}

void VaultModel::refreshSignIns()
{
    if (m_rows.empty())
        return;
    const int name = int(Column::Name);
    Q_EMIT dataChanged(index(0, name), index(rowCount() - 1, name),
                       { Qt::ToolTipRole, Qt::AccessibleTextRole, RotatedRole });
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
            && record.check->outcome == CheckOutcome::Works && !record.isGone()
            && lifetimeOf(record) != Lifetime::Expired;
    case EntryState::NeedsAttention:
        return !record.supersededAt
            && (!isAsKept(record) || lifetimeOf(record) == Lifetime::Expired
                || record.end().isOtherThanAsked()
                || (record.check
                    && checktext::weight(record.check->outcome) == checktext::Weight::Bad));
    case EntryState::NeverVerified:
        return !record.check;
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

LifeFacts VaultModel::ownLifeOf(const VaultRecord &record)
{
    return { record.end(),
             record.supersededAt   ? LifeFacts::Fate::Replaced
                 : record.isGone() ? LifeFacts::Fate::Gone
                                   : LifeFacts::Fate::Unchanged,
             !record.serverUrl.isEmpty() };
}

LifeFacts VaultModel::lifeOf(const VaultRecord &record) const
{
    LifeFacts facts = ownLifeOf(record);
    if (facts.fate == LifeFacts::Fate::Unchanged && m_notListed.contains(record.uuid))
        facts.fate = LifeFacts::Fate::NotListed;
    return facts;
}

LifeFacts VaultModel::lifeAt(std::size_t row) const
{
    VaultRecord record =
        m_rows.only<&VaultRecord::serverUrl, &VaultRecord::expiresAt, &VaultRecord::expiryKnown,
                    &VaultRecord::askedEnd, &VaultRecord::check, &VaultRecord::supersededAt,
                    &VaultRecord::goneAt>(row);
    if (!m_notListed.isEmpty())
        record.uuid = m_rows.only<&VaultRecord::uuid>(row).uuid;
    return lifeOf(record);
}

void VaultModel::setNotListed(const QSet<QString> &uuids)
{
    const QSet<QString> before = std::exchange(m_notListed, uuids);
    if (before == uuids)
        return;
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString uuid = m_rows.only<&VaultRecord::uuid>(i).uuid;
        if (before.contains(uuid) != uuids.contains(uuid))
            changed.push_back(int(i));
    }
    announceRows(changed, 0, columnCount() - 1,
                 { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, LifetimeRole,
                   DimmedRole, EndMattersRole, WorksRole });
    rowsChanged();
}

QString VaultModel::nameAt(std::size_t row) const
{
    return m_rows.only<&VaultRecord::name>(row).name;
}

QDateTime VaultModel::toldMomentAt(std::size_t row) const
{
    const auto check = m_rows.only<&VaultRecord::check>(row).check;
    return check ? check->checkedAt : QDateTime();
}

bool VaultModel::endMatters(const VaultRecord &record) const
{
    switch (standing(record)) {
    case Standing::Checking:
    case Standing::Lost:
    case Standing::Replaced:
        return false;
    case Standing::NeverChecked:
        return true;
    case Standing::Checked:
        break;
    }
    const Lifetime now = lifetimeOf(record);
    switch (checktext::weight(record.check->outcome)) {
    case checktext::Weight::Good:
        return now != Lifetime::Replaced;
    case checktext::Weight::Doubtful:
        return now == Lifetime::Expired || keyturn::isIn(now, LifetimeGroup::Soon)
            || record.end().isOtherThanAsked();
    case checktext::Weight::Bad:
        return now == Lifetime::Expired;
    }
    Q_UNREACHABLE();
}

QString VaultModel::status(const VaultRecord &record) const
{
    if (!endMatters(record))
        return verified(record);
    if (lifetimeOf(record) == Lifetime::NotListed)
        return timetext::status(lifeOf(record), clock());
    // Its day, and what was asked for, are told in the tooltip: the column has room for one thing.
    if (record.end().isUnconfirmed())
        return tr("End not confirmed");
    if (record.end().isOtherThanAsked() && lifetimeOf(record) != Lifetime::Expired)
        return tr("Another end than asked for");
    return lifetimeOf(record) == Lifetime::Active ? tr("Active")
                                                  : timetext::status(lifeOf(record), clock());
}

qint64 VaultModel::urgency(const VaultRecord &record) const
{
    const qint64 order = lifetimeOrder(lifeOf(record));
    const bool isPlain = endMatters(record) && !record.end().isOtherThanAsked();
    if (isPlain || record.supersededAt || hasEnded(record.end().at, clock().now()))
        return order;
    // Sorted as if it had just expired, whatever its end is.
    const QDateTime now = clock().now();
    return lifetimeOrder({ { now, true } });
}

const QString &VaultModel::searchText(int row) const
{
    if (m_searchTexts.capacity() < m_rows.size())
        m_searchTexts.reserve(m_rows.size()); // growing would move all of them now and then
    m_searchTexts.resize(std::max(m_searchTexts.size(), std::size_t(row) + 1));
    QString &text = m_searchTexts[std::size_t(row)];
    if (text.isNull()) {
        const VaultRecord record = m_rows[std::size_t(row)];
        // A search text cannot contain a line break, so a match never spans two of the parts.
        const QStringList parts{ record.name,
                                 record.note,
                                 record.tags.join(u'\n'),
                                 m_words.service(record),
                                 organization(record),
                                 record.hint,
                                 record.credentialId,
                                 record.owner,
                                 linesOf(record.consumers).join(u'\n') };
        text = parts.join(u'\n').toCaseFolded();
    }
    return text;
}

bool VaultModel::makeSearchTexts(std::chrono::milliseconds longest) const
{
    const QDeadlineTimer end(longest, Qt::PreciseTimer);
    do {
        constexpr std::size_t few = 1'000; // quickly made, however slow the machine is
        const std::size_t until = std::min(m_searchTexts.size() + few, m_rows.size());
        while (m_searchTexts.size() < until)
            std::ignore = searchText(int(m_searchTexts.size()));
        if (until == m_rows.size())
            return true;
    } while (!end.hasExpired());
    return false;
}

void VaultModel::forgetSearchTexts(int first, int last)
{
    const int end = std::min(int(m_searchTexts.size()), last + 1);
    for (int row = first; row < end; ++row)
        m_searchTexts[std::size_t(row)] = QString();
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
    case RotatedRole:
        return isRotated(record);
    case CheckRole:
        return standing(record) == Standing::Checked ? QVariant(int(record.check->outcome))
                                                     : QVariant();
    case StandingRole:
        return int(standing(record));
    case EndMattersRole:
        return endMatters(record);
    case WorksRole:
        return endMatters(record) && standing(record) == Standing::Checked
            && checktext::weight(record.check->outcome) == checktext::Weight::Good;
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

} // namespace keyturn
