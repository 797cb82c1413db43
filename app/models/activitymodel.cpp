// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/activitytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace keyturn {

ActivityModel::ActivityModel(Words words, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
    , m_clock(clock)
    , m_minute(clock, this)
{
    connect(&m_minute, &MinuteTimer::ticked, this, [this, day = clock.today()]() mutable {
        const int when = int(Column::When); // "14:03" becomes a date at midnight
        const QDate before = std::exchange(day, m_clock.today());
        if (day != before && !m_entries.empty())
            Q_EMIT dataChanged(index(0, when), index(rowCount() - 1, when));
    });
}

const ActivityEntry *ActivityModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[std::size_t(row)] : nullptr;
}

int ActivityModel::rowOf(int number) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const auto &entry) { return entry.number <= number; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void ActivityModel::addOlder(const std::vector<ActivityEntry> &entries)
{
    const auto isKnown = [this](const ActivityEntry &entry) {
        return !m_entries.empty() && entry.number >= m_entries.back().number;
    };
    const auto begin = std::find_if_not(entries.begin(), entries.end(), isKnown);
    if (begin == entries.end())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(entries.end() - begin) - 1);
    std::copy(begin, entries.end(), std::back_inserter(m_entries));
    endInsertRows();
}

void ActivityModel::addNewer(const ActivityEntry &entry)
{
    if (!m_entries.empty() && entry.number <= m_entries.front().number)
        return;
    beginInsertRows({}, 0, 0);
    m_entries.push_front(entry);
    endInsertRows();
}

void ActivityModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString ActivityModel::service(const ActivityEntry &entry) const
{
    return DisplayText(m_words.service(entry.serviceId)).text();
}

QString ActivityModel::where(const ActivityEntry &entry) const
{
    return activitytext::where(entry, m_words.service(entry.serviceId));
}

QString ActivityModel::kind(const ActivityEntry &entry) const
{
    return activitytext::hasKind(entry.deed) ? m_words.kind(entry.kind) : QString();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Result) + 1;
}

QString ActivityModel::text(const ActivityEntry &entry, Column column) const
{
    switch (column) {
    case Column::When:
        return timetext::shortTime(entry.at, m_clock);
    case Column::What:
        return activitytext::deed(entry.deed);
    case Column::Key:
        return activitytext::keyAndBefore(entry, m_clock);
    case Column::Where:
        return where(entry);
    case Column::Result:
        return activitytext::result(entry);
    }
    return {};
}

// For screen readers: the cell alone does not say of what kind the key is.
QString ActivityModel::spoken(const ActivityEntry &entry, Column column) const
{
    if (column != Column::Key || kind(entry).isEmpty())
        return text(entry, column);
    //: %1 is "API key" or "Token", %2 its name
    return tr("%1: %2").arg(kind(entry), text(entry, column));
}

QString ActivityModel::toolTip(const ActivityEntry &entry, Column column) const
{
    switch (column) {
    case Column::When:
        return tooltip::ofMoment(entry.at, m_clock);
    case Column::Key: {
        QStringList lines{ activitytext::keyAndBefore(entry, m_clock) };
        if (const QString type = kind(entry); !type.isEmpty())
            lines.prepend(type);
        if (!entry.keyId.isEmpty())
            lines.append(tr("Key ID: %1").arg(DisplayText(entry.keyId).text()));
        for (QString &line : lines)
            line = line.toHtmlEscaped();
        return tooltip::ofLines(lines);
    }
    case Column::Where:
        return tooltip::ofLines({ where(entry).toHtmlEscaped(), service(entry).toHtmlEscaped(),
                                  DisplayText(entry.serverUrl).toHtml() });
    case Column::What:
    case Column::Result:
        break;
    }
    return tooltip::ofText(text(entry, column));
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityEntry &entry = m_entries[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::AccessibleTextRole:
        return spoken(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case WeightRole:
        return int(activitytext::weight(entry));
    case SuspiciousRole:
        return DisplayText(entry.keyName).isSuspicious();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When:
        return tr("When");
    case Column::What:
        return tr("What");
    case Column::Key:
        return tr("Which key");
    case Column::Where:
        return tr("Where");
    case Column::Result:
        return tr("Result");
    }
    return {};
}

} // namespace keyturn
