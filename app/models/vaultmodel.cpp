// SPDX-License-Identifier: MIT
#include "models/vaultmodel.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"

#include <chrono>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamesInToolTip = 12;

QString shownName(const VaultRecord &record)
{
    const QString text = DisplayText(record.name).text();
    return text.trimmed().isEmpty() ? VaultModel::tr("(no name)") : text;
}

// A name with hidden characters is edited in its visible form: what an editor would do with them
// nobody sees.
QString editText(const VaultRecord &record)
{
    const DisplayText shown(record.name);
    return shown.isSuspicious() ? shown.full() : record.name;
}

bool hasMoment(const VaultRecord &record)
{
    return record.expiryKnown && record.expiresAt && record.expiresAt->isValid();
}

bool isAsKept(const VaultRecord &record)
{
    return record.condition == EntryCondition::AsKept;
}

QString conditionWords(EntryCondition condition)
{
    switch (condition) {
    case EntryCondition::Lost:
        return VaultModel::tr("Not in the keychain any more");
    case EntryCondition::Changed:
        return VaultModel::tr("Changed in the keychain");
    case EntryCondition::AsKept:
        break;
    }
    return {};
}

QString outcomeWords(CheckOutcome outcome, const QString &ago)
{
    switch (outcome) {
    case CheckOutcome::Works:
        //: %1 is "3 minutes ago"
        return VaultModel::tr("Verified %1").arg(ago);
    case CheckOutcome::Refused:
        //: %1 is "3 minutes ago"
        return VaultModel::tr("Refused %1").arg(ago);
    case CheckOutcome::NotAllowed:
        return VaultModel::tr("Not allowed");
    case CheckOutcome::OrganizationMissing:
        return VaultModel::tr("Organization missing");
    case CheckOutcome::NotAccepted:
        return VaultModel::tr("Not accepted");
    case CheckOutcome::Expired:
        return VaultModel::tr("Expired", "result of a check");
    case CheckOutcome::Unreachable:
        return VaultModel::tr("Could not be reached");
    case CheckOutcome::Unclear:
        return VaultModel::tr("Unclear", "result of a check");
    }
    Q_UNREACHABLE();
}

bool isBad(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Refused:
    case CheckOutcome::NotAccepted:
    case CheckOutcome::Expired:
        return true;
    case CheckOutcome::Works:
    case CheckOutcome::NotAllowed:
    case CheckOutcome::OrganizationMissing:
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear:
        break;
    }
    return false;
}

/// Text of a server, shortened to what a tooltip can hold.
QString namesInSentence(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNamesInToolTip)))
        shown.append(DisplayText(name).inSentence());
    if (names.size() > shown.size())
        shown.append(u"…"_s);
    return shown.join(u", "_s);
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
    // Before any proxy hears of it and asks for the texts.
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
    announceRows(changed, int(Column::Verified), int(Column::Verified),
                 { Qt::DisplayRole, Qt::AccessibleTextRole, CheckRole, StandingRole });
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

QString VaultModel::organization(const VaultRecord &record) const
{
    if (record.kind == CredentialKind::Token)
        return tr("All", "organizations");
    return DisplayText(record.organizationName.isEmpty() ? record.organizationId
                                                         : record.organizationName)
        .text();
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
                || (record.check && isBad(record.check->outcome)));
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
        return tr("Replaced %1").arg(timetext::ago(*record.supersededAt, m_clock));
    case Standing::Checked:
        return outcomeWords(record.check->outcome, timetext::ago(record.check->checkedAt, m_clock));
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

QString VaultModel::meaning(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return tr("The service accepted it.");
    case CheckOutcome::NotAllowed:
        return tr("The service knows it, but it may not do what was asked to check it.");
    case CheckOutcome::OrganizationMissing:
        return tr("It needs the ID of its organization, and none is known here.");
    case CheckOutcome::Refused:
        return tr("The service refused it: it is not valid, or no longer.");
    case CheckOutcome::NotAccepted:
        return tr("The service did not accept it. It does not say whether it is no longer valid "
                  "or only not allowed.");
    case CheckOutcome::Expired:
        return tr("The service refused it, and its last day has passed.");
    case CheckOutcome::Unreachable:
        return tr("No answer of the service came. That says nothing about the credential.");
    case CheckOutcome::Unclear:
        return tr("The service answered with something that says neither yes nor no.");
    }
    Q_UNREACHABLE();
}

const QString &VaultModel::searchText(int row) const
{
    const VaultRecord &record = m_rows[std::size_t(row)];
    QString &text = m_searchTexts[record.uuid];
    if (text.isNull()) {
        // The line break is in nothing that can be typed into a search field: no match spans two.
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
    case Qt::EditRole:
        return column == Column::Name ? editText(record) : displayText(record, column);
    case Qt::ToolTipRole:
        return toolTip(record, column);
    case Qt::AccessibleTextRole:
        return accessibleText(record, column);
    case SortRole:
        return sortValue(record, column);
    default:
        return state(record, role);
    }
}

QVariant VaultModel::state(const VaultRecord &record, int role) const
{
    switch (role) {
    case IdRole:
        return record.uuid;
    case ExpiryStateRole:
        return int(stateOf(record));
    case DimmedRole:
        return stateOf(record) == ExpiryState::Expired || record.supersededAt.has_value();
    case SuspiciousRole:
        return DisplayText(record.name).isSuspicious();
    case ConditionRole:
        return int(record.condition);
    case ReplacedRole:
        return record.supersededAt.has_value();
    case CheckRole:
        return standing(record) == Standing::Checked ? QVariant(int(record.check->outcome))
                                                     : QVariant();
    case StandingRole:
        return int(standing(record));
    default:
        return {};
    }
}

bool VaultModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    // The receiver may change the rows: nothing of this one is kept by reference.
    const VaultRecord &record = m_rows[std::size_t(index.row())];
    const QString uuid = record.uuid;
    const QString text = value.toString().trimmed();
    if (text == editText(record))
        return false;
    Q_EMIT renameRequested(uuid, text);
    return !text.isEmpty();
}

QVariant VaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Service:
        return tr("Service");
    case Column::Organization:
        return tr("Organization");
    case Column::Kind:
        return tr("Kind");
    case Column::Hint:
        return tr("Hint");
    case Column::Stored:
        return tr("Stored");
    case Column::Expires:
        return tr("Expires");
    case Column::Verified:
        return tr("Verified");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags VaultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isEditable = Column(index.column()) == Column::Name;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString VaultModel::displayText(const VaultRecord &record, Column column) const
{
    switch (column) {
    case Column::Name:
        return shownName(record);
    case Column::Service:
        return DisplayText(m_words.service(record)).text();
    case Column::Organization:
        return organization(record);
    case Column::Kind:
        return m_words.kind(record.kind);
    case Column::Hint:
        return DisplayText(record.hint).text();
    case Column::Stored:
        return timetext::shortDate(record.storedAt, m_clock);
    case Column::Expires:
        return timetext::shortExpiry(record.expiresAt, record.expiryKnown, m_clock);
    case Column::Verified:
        return verified(record);
    case Column::Count:
        break;
    }
    return {};
}

QString VaultModel::accessibleText(const VaultRecord &record, Column column) const
{
    switch (column) {
    case Column::Name: {
        QStringList parts{ shownName(record) };
        if (!isAsKept(record))
            parts.append(conditionWords(record.condition));
        if (record.supersededAt)
            parts.append(tr("Replaced"));
        if (m_words.isSignIn(record))
            parts.append(tr("Keyturn signs in with it"));
        return parts.join(u", "_s);
    }
    case Column::Organization: {
        const QString text = organization(record);
        return record.kind == CredentialKind::Token ? tr("All organizations")
            : text.trimmed().isEmpty()              ? tr("Organization unknown")
                                                    : text;
    }
    case Column::Stored:
        return tr("Stored %1", "on a date").arg(timetext::date(record.storedAt, m_clock));
    case Column::Expires: {
        // The short form means nothing to who does not see the heading.
        const QString text = timetext::expiry(record.expiresAt, record.expiryKnown, m_clock);
        if (stateOf(record) == ExpiryState::Active)
            return tr("Expires %1", "on a date").arg(text);
        return stateOf(record) == ExpiryState::Unknown ? tr("Expiry unknown") : text;
    }
    case Column::Verified:
        return standing(record) == Standing::NeverChecked ? tr("Never verified") : verified(record);
    case Column::Service:
    case Column::Kind:
    case Column::Hint:
    case Column::Count:
        break;
    }
    return displayText(record, column);
}

QString VaultModel::nameToolTip(const VaultRecord &record) const
{
    const DisplayText name(record.name);
    QStringList lines{ name.toHtml() };
    const auto add = [&lines](const QString &plain) { lines.append(plain.toHtmlEscaped()); };
    if (!isAsKept(record))
        add(conditionWords(record.condition) + u'.');
    if (record.supersededAt)
        add(tr("Replaced %1.").arg(timetext::ago(*record.supersededAt, m_clock)));
    if (m_words.isSignIn(record))
        add(tr("Keyturn signs in with it."));
    if (!record.tags.isEmpty())
        add(tr("Tags: %1").arg(namesInSentence(record.tags)));
    if (!record.note.trimmed().isEmpty())
        lines.append(DisplayText(record.note).toHtml());
    if (name.isSuspicious())
        add(tr("The name holds characters that cannot be seen. They are shown as their codes."));
    return tooltip::ofLines(lines);
}

QString VaultModel::checkToolTip(const VaultRecord &record) const
{
    if (!record.check)
        return tooltip::ofText(tr("Keyturn has not asked the service about it yet."));
    const CheckRecord &check = *record.check;
    QStringList lines{ meaning(check.outcome).toHtmlEscaped() };
    for (const QString &line : timetext::exact(check.checkedAt, m_clock).split(u'\n'))
        lines.append(line.toHtmlEscaped());
    if (!check.scopes.isEmpty())
        lines.append(tr("Scopes: %1").arg(namesInSentence(check.scopes)).toHtmlEscaped());
    if (!check.organizations.isEmpty())
        lines.append(
            tr("Organizations: %1").arg(namesInSentence(check.organizations)).toHtmlEscaped());
    return tooltip::ofLines(lines);
}

QString VaultModel::expiryToolTip(const VaultRecord &record) const
{
    if (hasMoment(record))
        return tooltip::ofMoment(*record.expiresAt, m_clock);
    return tooltip::ofText(stateOf(record) == ExpiryState::Unknown
                               ? tr("Nobody told Keyturn when it expires.")
                               : accessibleText(record, Column::Expires));
}

QString VaultModel::toolTip(const VaultRecord &record, Column column) const
{
    switch (column) {
    case Column::Name:
        return nameToolTip(record);
    case Column::Service:
        return tooltip::ofLines({ displayText(record, column).toHtmlEscaped(),
                                  DisplayText(record.serverUrl).toHtml() });
    case Column::Organization:
        return tooltip::ofText(accessibleText(record, column));
    case Column::Kind:
        return tooltip::ofText(m_words.kind(record.kind));
    case Column::Hint:
        return record.credentialId.isEmpty()
            ? tooltip::ofText(displayText(record, column))
            : tooltip::ofText(tr("Key ID: %1").arg(DisplayText(record.credentialId).text()));
    case Column::Stored:
        return tooltip::ofMoment(record.storedAt, m_clock);
    case Column::Expires:
        return expiryToolTip(record);
    case Column::Verified:
        return checkToolTip(record);
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
    case Column::Service:
    case Column::Organization:
    case Column::Kind:
        return displayText(record, column);
    case Column::Hint:
        return record.hint;
    case Column::Stored:
        return record.storedAt.isValid() ? QVariant(record.storedAt) : QVariant();
    case Column::Expires:
        return hasMoment(record) ? QVariant(*record.expiresAt) : QVariant();
    case Column::Verified:
        return record.check ? QVariant(record.check->checkedAt) : QVariant();
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
        index(0, expires), index(rowCount() - 1, int(Column::Verified)),
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
