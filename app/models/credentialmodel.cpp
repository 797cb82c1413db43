// SPDX-License-Identifier: MIT
#include "models/credentialmodel.h"

#include "core/credentialids.h"
#include "models/credentialcolumns.h"

#include <algorithm>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

CredentialModel::CredentialModel(const Clock &clock, QObject *parent)
    : ColumnModel(clock, parent)
{
    connect(this, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_matches.listed.remove(m_rows[std::size_t(row)].id);
            });
}

void CredentialModel::setRows(std::vector<Credential> rows)
{
    takeRows(std::move(rows),
             [this](const std::vector<Credential> &upcoming, const std::vector<std::size_t> &come) {
                 QSet<QString> listed = std::exchange(m_matches.listed, {});
                 for (const std::size_t at : come)
                     listed.insert(upcoming[at].id);
                 return takeMatches(matchesIn(std::move(listed)));
             });
    rowsChanged();
}

void CredentialModel::upsert(const Credential &credential)
{
    const int row = rowOf(credential.id);
    if (row >= 0) {
        Credential &present = m_rows[std::size_t(row)];
        if (present == credential)
            return;
        present = credential;
        announce({ row });
        rowsChanged();
        return;
    }
    QSet<QString> upcoming = std::exchange(m_matches.listed, {});
    upcoming.insert(credential.id);
    announce(takeMatches(matchesIn(std::move(upcoming))));
    appendRows({ credential });
    rowsChanged();
}

void CredentialModel::removeById(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_deletions.remove(id); // first: the id may be that of the row
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    announce(takeMatches(matchesIn(std::exchange(m_matches.listed, {}))));
    rowsChanged();
}

void CredentialModel::addDeleted(const Credential &credential, const Deletion &deletion)
{
    m_deletions.insert(credential.id, deletion);
    upsert(credential);
}

std::optional<CredentialModel::Deletion> CredentialModel::deletionOf(const QString &id) const
{
    const auto found = m_deletions.constFind(id);
    return found == m_deletions.constEnd() ? std::nullopt : std::optional(*found);
}

Qt::ItemFlags CredentialModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ColumnModel::flags(index);
    const bool isDeleted =
        index.isValid() && m_deletions.contains(m_rows[std::size_t(index.row())].id);
    return isDeleted ? flags & ~(Qt::ItemIsSelectable | Qt::ItemIsEditable) : flags;
}

void CredentialModel::setVaultIds(QSet<QString> ids)
{
    if (m_vaultIds == ids)
        return;
    m_vaultIds = std::move(ids);
    announceRows(takeMatches(matchesIn(m_matches.listed)), int(Column::Vault), int(Column::Vault));
}

void CredentialModel::setNotListed(QSet<QString> ids)
{
    if (m_notListed == ids)
        return;
    std::swap(m_notListed, ids);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_notListed.contains(m_rows[i].id) != ids.contains(m_rows[i].id))
            changed.push_back(int(i));
    }
    announce(changed);
    rowsChanged();
}

void CredentialModel::setRotated(QSet<QString> ids)
{
    if (m_rotated == ids)
        return;
    std::swap(m_rotated, ids);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rotated.contains(m_rows[i].id) != ids.contains(m_rows[i].id))
            changed.push_back(int(i));
    }
    announceRows(changed, int(Column::Name), int(Column::Name));
}

void CredentialModel::setAliases(QHash<QString, QString> aliases)
{
    std::swap(m_aliases, aliases);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_aliases.value(m_rows[i].id) != aliases.value(m_rows[i].id))
            changed.push_back(int(i));
    }
    announceRows(changed, int(Column::Name), int(Column::Name));
}

void CredentialModel::setPolicy(const Policy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<PolicyBreach> CredentialModel::breachesOf(const Credential &credential) const
{
    if (m_policy.isEmpty() || m_deletions.contains(credential.id))
        return {};
    return ::keyturn::breachesOf(m_policy,
                                 { credential.name, endOf(credential), credential.createdAt,
                                   annotationOf(credential.id).owner },
                                 clock());
}

void CredentialModel::setIdShown(const QString &prefix, int characters)
{
    m_idPrefix = prefix;
    m_idShown = characters;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, int(Column::KeyId)), index(rowCount() - 1, int(Column::KeyId)));
}

void CredentialModel::setAskedEnds(QHash<QString, AskedEnd> askedEnds)
{
    if (m_askedEnds == askedEnds)
        return;
    std::swap(m_askedEnds, askedEnds);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto before = askedEnds.constFind(m_rows[i].id);
        const auto now = m_askedEnds.constFind(m_rows[i].id);
        const bool was = before != askedEnds.constEnd();
        const bool is = now != m_askedEnds.constEnd();
        if (was != is || (is && *before != *now))
            changed.push_back(int(i));
    }
    announceRows(changed, int(Column::Status), int(Column::Status));
}

void CredentialModel::setAnnotations(QHash<QString, Annotation> annotations)
{
    if (m_annotations == annotations)
        return;
    std::swap(m_annotations, annotations);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_annotations.value(m_rows[i].id) != annotations.value(m_rows[i].id))
            changed.push_back(int(i));
    }
    announce(changed);
}

int CredentialModel::countOf(Origin origin) const
{
    if (m_annotations.isEmpty())
        return 0;
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this, origin](const Credential &row) {
        return annotationOf(row.id).origin == origin;
    }));
}

KnownEnd CredentialModel::endOf(const Credential &credential) const
{
    const auto asked = m_askedEnds.constFind(credential.id);
    return { credential.expiresAt, credential.expiryKnown,
             asked == m_askedEnds.constEnd() ? std::nullopt : std::optional(*asked) };
}

LifeFacts CredentialModel::lifeOf(const Credential &credential) const
{
    using Fate = LifeFacts::Fate;
    const KnownEnd end = endOf(credential);
    if (const auto deletion = deletionOf(credential.id))
        return { end, deletion->isConfirmed ? Fate::DeletedHere : Fate::Gone };
    return { end, m_notListed.contains(credential.id) ? Fate::NotListed : Fate::Unchanged };
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
    announce(changed);
}

bool CredentialModel::isThisSession(const QString &id) const
{
    if (id.isEmpty() || m_sessionCredentialId.isEmpty())
        return false;
    if (id == m_sessionCredentialId)
        return true;
    return !m_matches.isSessionListed && mayBeSameId(id, m_sessionCredentialId);
}

std::span<const CredentialModel::Entry> CredentialModel::columns() const
{
    return credentialColumns();
}

QVariant CredentialModel::ownData(const Credential &credential, int role) const
{
    switch (role) {
    case ThisSessionRole:
        return isThisSession(credential.id);
    case InVaultRole:
        return isInVault(credential.id);
    case AliasRole:
        return aliasOf(credential.id);
    case RawNameRole:
        return credential.name;
    case BreaksPolicyRole:
        return !breachesOf(credential).empty();
    case DeletedRole:
        return m_deletions.contains(credential.id);
    case OriginRole:
        return int(annotationOf(credential.id).origin);
    case OwnerRole:
        return annotationOf(credential.id).owner;
    case TagsRole:
        return annotationOf(credential.id).tags;
    case UsedInRole:
        return linesOf(annotationOf(credential.id).consumers);
    case RotatedRole:
        return isRotated(credential.id);
    default:
        return {};
    }
}

bool CredentialModel::requestName(const Credential &credential, const QString &name)
{
    if (name.isEmpty()) {
        Q_EMIT nameRefused();
        return false;
    }
    if (m_renaming == Renaming::OnServer)
        Q_EMIT renameRequested(credential.id, name);
    else
        Q_EMIT aliasRequested(credential.id, name == credential.name ? QString() : name);
    return true;
}

// A name with hidden characters is edited in its visible form: nobody could see what the editor
// does with hidden characters.
QString CredentialModel::editText(const Credential &credential) const
{
    const QString alias = m_renaming == Renaming::Alias ? aliasOf(credential.id) : QString();
    const QString raw = alias.isEmpty() ? credential.name : alias;
    const DisplayText shown(raw);
    return shown.isSuspicious() ? shown.full() : raw;
}

CredentialModel::Matches CredentialModel::matchesIn(QSet<QString> listed) const
{
    Matches matches;
    matches.isSessionListed = listed.contains(m_sessionCredentialId);
    matches.inVault = listedIds(listed, m_vaultIds);
    for (auto it = matches.inVault.cbegin(); it != matches.inVault.cend(); ++it)
        matches.vaultIds.insert(it.value(), it.key());
    matches.listed = std::move(listed);
    return matches;
}

/// Stores `matches` and returns the numbers of the present rows for which something has changed.
std::vector<int> CredentialModel::takeMatches(Matches matches)
{
    std::vector<bool> session;
    for (const Credential &row : m_rows)
        session.push_back(isThisSession(row.id));
    std::swap(m_matches, matches);
    std::vector<int> changed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString &id = m_rows[i].id;
        if (m_matches.vaultIds.contains(id) != matches.vaultIds.contains(id)
            || isThisSession(id) != session[i])
            changed.push_back(int(i));
    }
    return changed;
}

void CredentialModel::announce(const std::vector<int> &rows)
{
    announceRows(rows, 0, columnCount() - 1);
}

} // namespace keyturn
