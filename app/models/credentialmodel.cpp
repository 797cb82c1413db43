// SPDX-License-Identifier: MIT
#include "models/credentialmodel.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"

#include <algorithm>
#include <chrono>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ellipsis(u'\u2026');
constexpr qsizetype shownIdLength = 11; // "ak_7f3a90b2"
constexpr qsizetype leastCommonLength = 8;

bool isPrefixOfOther(const QString &one, const QString &other)
{
    if (std::min(one.size(), other.size()) < leastCommonLength)
        return false;
    return one.startsWith(other) || other.startsWith(one);
}

QString shownId(const QString &id)
{
    const bool isUsualForm = id.startsWith("ak_"_L1) || id.startsWith("pat_"_L1);
    if (id.size() < shownIdLength && !isUsualForm)
        return DisplayText(id).text();
    QString cut = id.left(shownIdLength);
    if (cut.size() < id.size() && cut.back().isHighSurrogate())
        cut.chop(1);
    return DisplayText(cut).text() + ellipsis;
}

bool hasMoment(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid();
}

} // namespace

CredentialModel::CredentialModel(const Clock &clock, QObject *parent)
    : RowModel(parent)
    , m_clock(clock)
    , m_minute(this)
    , m_shownAt(clock.now())
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &CredentialModel::refreshTimes);
    m_minute.start();
}

void CredentialModel::setRows(std::vector<Credential> rows)
{
    takeRows(std::move(rows), [this](const std::vector<Credential> &upcoming) {
        return takeMatches(matchesIn(upcoming));
    });
}

void CredentialModel::upsert(const Credential &credential)
{
    const int row = rowOf(credential.id);
    if (row >= 0) {
        Credential &present = m_rows[std::size_t(row)];
        if (present == credential)
            return;
        present = credential;
        emitChanged({ row }, Column::Name, Column::Vault);
        return;
    }
    std::vector<Credential> upcoming = m_rows;
    upcoming.push_back(credential);
    emitChanged(takeMatches(matchesIn(upcoming)), Column::Name, Column::Vault);
    appendRows({ credential });
}

void CredentialModel::removeById(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emitChanged(takeMatches(matchesIn(m_rows)), Column::Name, Column::Vault);
}

void CredentialModel::setVaultIds(QSet<QString> ids)
{
    m_vaultIds = std::move(ids);
    emitChanged(takeMatches(matchesIn(m_rows)), Column::Vault, Column::Vault);
}

void CredentialModel::setAliases(QHash<QString, QString> aliases)
{
    std::swap(m_aliases, aliases);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_aliases.value(m_rows[i].id) != aliases.value(m_rows[i].id))
            changed.push_back(int(i));
    }
    emitChanged(changed, Column::Name, Column::Name);
}

void CredentialModel::setSessionCredentialId(const QString &id)
{
    std::vector<bool> before;
    for (const Credential &row : m_rows)
        before.push_back(isThisSession(row.id));
    m_sessionCredentialId = id;
    m_matches.isSessionListed = rowOf(id) >= 0;
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isThisSession(m_rows[i].id) != before[i])
            changed.push_back(int(i));
    }
    emitChanged(changed, Column::Name, Column::Vault);
}

bool CredentialModel::isThisSession(const QString &id) const
{
    if (id.isEmpty() || m_sessionCredentialId.isEmpty())
        return false;
    if (id == m_sessionCredentialId)
        return true;
    return !m_matches.isSessionListed && isPrefixOfOther(id, m_sessionCredentialId);
}

int CredentialModel::countByState(ExpiryState state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this, state](const Credential &row) {
        return stateOf(row) == state;
    }));
}

int CredentialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant CredentialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Credential &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole:
        return column == Column::Name ? editText(row) : displayText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return row.id;
    case ExpiryStateRole:
        return int(stateOf(row));
    case ThisSessionRole:
        return isThisSession(row.id);
    case InVaultRole:
        return m_matches.inVault.contains(row.id);
    case DimmedRole:
        return stateOf(row) == ExpiryState::Expired;
    case SuspiciousRole:
        return DisplayText(row.name).isSuspicious();
    case AliasRole:
        return m_aliases.value(row.id);
    default:
        return {};
    }
}

QVariant CredentialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::KeyId:
        return tr("Key ID");
    case Column::Created:
        return tr("Created");
    case Column::Expires:
        return tr("Expires");
    case Column::Vault:
        return tr("Vault");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags CredentialModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isEditable = m_renaming != Renaming::None && Column(index.column()) == Column::Name;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool CredentialModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    // The receiver may change the rows: nothing of this one is kept by reference.
    const Credential row = m_rows[std::size_t(index.row())];
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || text == editText(row))
        return false;
    if (m_renaming == Renaming::OnServer)
        Q_EMIT renameRequested(row.id, text);
    else
        Q_EMIT aliasRequested(row.id, text == row.name ? QString() : text);
    return true;
}

QVariant CredentialModel::displayText(const Credential &credential, Column column) const
{
    switch (column) {
    case Column::Name:
        return shownName(credential);
    case Column::KeyId:
        return shownId(credential.id);
    case Column::Created:
        return hasMoment(credential.createdAt) ? timetext::date(*credential.createdAt, m_clock)
                                               : tr("Unknown", "time of creation");
    case Column::Expires:
        return timetext::expiry(credential.expiresAt, credential.expiryKnown, m_clock);
    case Column::Vault:
        return m_matches.inVault.contains(credential.id) ? tr("In vault") : u"\u2013"_s;
    case Column::Count:
        break;
    }
    return {};
}

QVariant CredentialModel::accessibleText(const Credential &credential, Column column) const
{
    switch (column) {
    case Column::Name:
        return isThisSession(credential.id) ? tr("%1, this session").arg(shownName(credential))
                                            : shownName(credential);
    case Column::Expires: {
        const QString text =
            timetext::expiry(credential.expiresAt, credential.expiryKnown, m_clock);
        switch (stateOf(credential)) {
        case ExpiryState::Active:
            return tr("Expires %1", "on a date").arg(text);
        case ExpiryState::Unknown:
            return tr("Expiry unknown");
        case ExpiryState::Soon:
        case ExpiryState::Expired:
        case ExpiryState::Never:
            break;
        }
        return text;
    }
    case Column::Vault:
        return m_matches.inVault.contains(credential.id) ? tr("In vault") : tr("Not in vault");
    case Column::KeyId:
    case Column::Created:
    case Column::Count:
        break;
    }
    return displayText(credential, column);
}

QString CredentialModel::toolTip(const Credential &credential, Column column) const
{
    switch (column) {
    case Column::Name:
        return nameToolTip(credential);
    case Column::KeyId:
        return tooltip::ofText(DisplayText(credential.id).text());
    case Column::Created:
        return hasMoment(credential.createdAt)
            ? tooltip::ofMoment(*credential.createdAt, m_clock)
            : tooltip::ofText(tr("The service did not say when."));
    case Column::Expires:
        if (stateOf(credential) == ExpiryState::Unknown)
            return tooltip::ofText(tr("The service sent something that is no point in time."));
        return hasMoment(credential.expiresAt)
            ? tooltip::ofMoment(*credential.expiresAt, m_clock)
            : tooltip::ofText(timetext::expiry({}, credential.expiryKnown, m_clock));
    case Column::Vault:
        return tooltip::ofText(m_matches.inVault.contains(credential.id)
                                   ? tr("The secret is in the vault of this computer.")
                                   : tr("The secret is not in the vault of this computer."));
    case Column::Count:
        break;
    }
    return {};
}

QString CredentialModel::nameToolTip(const Credential &credential) const
{
    const DisplayText name(credential.name);
    QStringList lines;
    const QString alias = m_aliases.value(credential.id);
    if (alias.isEmpty())
        lines.append(name.toHtml());
    else
        lines = { tr("%1 (name on this computer)").toHtmlEscaped().arg(DisplayText(alias).toHtml()),
                  tr("%1 (name at the service)").toHtmlEscaped().arg(name.toHtml()) };
    if (name.isSuspicious())
        lines.append(
            tr("The name holds characters that cannot be seen. They are shown as their codes.")
                .toHtmlEscaped());
    if (isThisSession(credential.id))
        lines.append(tr("Keyturn is signed in with this credential.").toHtmlEscaped());
    return tooltip::ofLines(lines);
}

QVariant CredentialModel::sortValue(const Credential &credential, Column column) const
{
    switch (column) {
    case Column::Name: {
        const QString alias = m_aliases.value(credential.id);
        return alias.isEmpty() ? credential.name : alias;
    }
    case Column::KeyId:
        return credential.id;
    case Column::Created:
        return hasMoment(credential.createdAt) ? QVariant(*credential.createdAt) : QVariant();
    case Column::Expires:
        return credential.expiryKnown && hasMoment(credential.expiresAt)
            ? QVariant(*credential.expiresAt)
            : QVariant();
    case Column::Vault:
        return m_matches.inVault.contains(credential.id) ? 0 : 1;
    case Column::Count:
        break;
    }
    return {};
}

QString CredentialModel::shownName(const Credential &credential) const
{
    const QString alias = m_aliases.value(credential.id);
    const QString text = DisplayText(alias.isEmpty() ? credential.name : alias).text();
    return text.trimmed().isEmpty() ? tr("(no name)") : text;
}

// A name with hidden characters is edited in its visible form: what an editor would do with them
// nobody sees.
QString CredentialModel::editText(const Credential &credential) const
{
    const QString alias =
        m_renaming == Renaming::Alias ? m_aliases.value(credential.id) : QString();
    const QString raw = alias.isEmpty() ? credential.name : alias;
    const DisplayText shown(raw);
    return shown.isSuspicious() ? shown.full() : raw;
}

ExpiryState CredentialModel::stateOf(const Credential &credential) const
{
    return expiryState(credential.expiresAt, credential.expiryKnown, m_clock.now());
}

CredentialModel::Matches CredentialModel::matchesIn(const std::vector<Credential> &rows) const
{
    QSet<QString> listed;
    for (const Credential &row : rows)
        listed.insert(row.id);
    Matches matches;
    matches.isSessionListed = listed.contains(m_sessionCredentialId);
    for (const QString &stored : m_vaultIds) {
        if (listed.contains(stored)) {
            matches.inVault.insert(stored);
            continue;
        }
        for (const Credential &row : rows) {
            if (isPrefixOfOther(row.id, stored))
                matches.inVault.insert(row.id);
        }
    }
    return matches;
}

/// The rows of now for which something else holds.
std::vector<int> CredentialModel::takeMatches(Matches matches)
{
    std::vector<bool> session;
    for (const Credential &row : m_rows)
        session.push_back(isThisSession(row.id));
    std::swap(m_matches, matches);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString &id = m_rows[i].id;
        if (m_matches.inVault.contains(id) != matches.inVault.contains(id)
            || isThisSession(id) != session[i])
            changed.push_back(int(i));
    }
    return changed;
}

void CredentialModel::emitChanged(const std::vector<int> &rows, Column first, Column last,
                                  const QList<int> &roles)
{
    announceRows(rows, int(first), int(last), roles);
}

void CredentialModel::refreshTimes()
{
    const QDateTime before = std::exchange(m_shownAt, m_clock.now());
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(
        index(0, int(Column::Created)), index(int(m_rows.size()) - 1, int(Column::Expires)),
        { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ExpiryStateRole, DimmedRole });
    // The whole row is drawn another way when its credential has expired meanwhile.
    std::vector<int> dimmed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Credential &row = m_rows[i];
        if (expiryState(row.expiresAt, row.expiryKnown, before) != stateOf(row))
            dimmed.push_back(int(i));
    }
    emitChanged(dimmed, Column::Name, Column::KeyId, { DimmedRole });
    emitChanged(dimmed, Column::Vault, Column::Vault, { DimmedRole });
}

} // namespace keyturn
