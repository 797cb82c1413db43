// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/displaytext.h"
#include "core/endchoice.h"
#include "core/lifetime.h"
#include "core/lookalikes.h"
#include "core/minutetimer.h"
#include "models/rowmodel.h"
#include "models/tooltip.h"

#include <QTimer>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace keyturn {

/// The roles that every table of credentials has, besides the standard ones. The roles of a model
/// itself begin at FirstOwnRole.
struct ColumnRoles
{
    enum
    {
        SortRole = Qt::UserRole, ///< the value to sort by; rows with an invalid one come last
        IdRole, ///< QString
        LifetimeRole, ///< int of Lifetime
        EndDayRole, ///< QDate of an end ahead, in the user's time zone; invalid: none is known
        OtherEndRole, ///< bool: it does not end when it was asked to
        DimmedRole, ///< bool: the credential is of no use any more
        /// Bool: the name contains characters that had to be made visible, or looks like another
        /// name of the table.
        SuspiciousRole,
        /// Bool, in headerData(): sort as text in the user's language, not by value.
        SortsAsWordsRole,
        FirstOwnRole
    };
};

/// Describes one column of a table. To add a column to a table, add one of these to the model's
/// list. A function that is left out (nullptr) is replaced as its comment says.
template <typename Model, typename Row> struct TableColumn
{
    enum class Order
    {
        Words,
        Values
    };
    enum class Times
    {
        Fixed,
        MoveOn ///< the texts change as time passes
    };

    const char *title; ///< marked for translation in the context of the model
    QString (*text)(const Model &model, const Row &row);
    QString (*accessibleText)(const Model &model, const Row &row) = nullptr; ///< nullptr: the text
    /// HTML; nullptr: the accessible text, escaped.
    QString (*toolTip)(const Model &model, const Row &row) = nullptr;
    QVariant (*sortValue)(const Model &model, const Row &row) = nullptr; ///< nullptr: the text
    Order order = Order::Words;
    Times times = Times::Fixed;
};

/// A RowModel whose cells are described by a list of columns. The first column is the name, which
/// may be editable. When a day begins, when a credential of the table ends, and each minute for
/// what was done within a day, dataChanged() is emitted for the columns whose texts change with
/// time. Each model has lifeOf(), which says what the status of a row follows from, the same by a
/// row's number in lifeAt(), nameAt(), and toldMomentAt(): the moment from which the minutes and
/// hours are told, invalid if the row has none.
template <typename Model, typename Row, QString Row::*id, typename Rows = std::vector<Row>>
class ColumnModel : public RowModel<Row, id, Rows>, public ColumnRoles
{
    Q_DISABLE_COPY_MOVE(ColumnModel)

public:
    using Entry = TableColumn<Model, Row>;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Lifetime lifetimeOf(const Row &row) const
    {
        return lifetime(self().lifeOf(row), m_clock);
    }
    /// As of the last announcement.
    [[nodiscard]] int countIn(LifetimeGroup group) const
    {
        return int(std::count_if(m_shown.begin(), m_shown.end(),
                                 [group](Lifetime status) { return isIn(status, group); }));
    }

    /// Another name of the table differs from the row's name, but looks like it.
    [[nodiscard]] bool hasLookAlike(const Row &row) const
    {
        return m_lookAlikes.alike().contains(row.name);
    }
    /// LookAlikes::of() of the rows' names.
    [[nodiscard]] QString lookAlikeOf(const QString &name) const
    {
        return m_comparing.isActive()
            ? LookAlikes(this->m_rows.size(), namesOfRows()).of(name, namesOfRows())
            : m_lookAlikes.of(name, namesOfRows());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns().size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        using Check = QAbstractItemModel::CheckIndexOption;
        if (!this->checkIndex(index, Check::IndexIsValid | Check::ParentIsInvalid))
            return {};
        if (role == IdRole)
            return idAt(std::size_t(index.row()));
        const auto held = this->rowAt(index.row());
        const Row &row = *held;
        const Entry &column = columns()[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(self(), row);
        case Qt::EditRole:
            return index.column() == 0 ? editText(row) : column.text(self(), row);
        case Qt::AccessibleTextRole:
            return spoken(column, row);
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(self(), row)
                                  : tooltip::ofText(spoken(column, row));
        case SortRole:
            return column.sortValue ? column.sortValue(self(), row)
                                    : QVariant(column.text(self(), row));
        case LifetimeRole:
            return int(lifetimeOf(row));
        case EndDayRole:
            return endDay(self().lifeOf(row), m_clock);
        case OtherEndRole:
            return self().lifeOf(row).end.isOtherThanAsked();
        case DimmedRole:
            return isDimmed(row);
        case SuspiciousRole:
            return DisplayText(row.name).isSuspicious() || hasLookAlike(row);
        default:
            return ownData(row, role);
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Entry &column = columns()[std::size_t(section)];
        if (role == SortsAsWordsRole)
            return column.order == Entry::Order::Words;
        return role == Qt::DisplayRole ? QVariant(Model::tr(column.title)) : QVariant();
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        const bool isEditable = index.column() == 0 && isNameEditable();
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
            | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }

    /// Does not change the row. It passes the new name to requestName(); the row changes when the
    /// owner sets new rows. Returns false if the owner was not asked, or if the name is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)
            || !this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return false;
        // A copy of the row: the receiver of the request may replace the rows.
        const Row row = *this->rowAt(index.row());
        const QString text = value.toString().trimmed();
        return text != editText(row) && requestName(row, text);
    }

protected:
    ColumnModel(const Clock &clock, QObject *parent)
        : RowModel<Row, id, Rows>(parent)
        , m_clock(clock)
        , m_minute(clock, this)
    {
        QObject::connect(&m_minute, &MinuteTimer::ticked, this, &ColumnModel::refreshTimes);
        m_comparing.setSingleShot(true);
        m_comparing.setInterval(50); // ms; after the rows are drawn
        QObject::connect(&m_comparing, &QTimer::timeout, this, &ColumnModel::refreshLookAlikes);
        QObject::connect(this, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                         [this](const QModelIndex &, int first, int last) {
                             const auto end = std::min(m_shown.size(), std::size_t(last) + 1);
                             if (std::size_t(first) < end)
                                 m_shown.erase(m_shown.begin() + first,
                                               m_shown.begin() + std::ptrdiff_t(end));
                         });
    }

    /// To be called after every change of the rows: a new name can also make other rows suspicious,
    /// and a new row may end before the others.
    void rowsChanged()
    {
        this->announceRows(noteLifetimes(), 0, columnCount() - 1, { LifetimeRole, DimmedRole });
        // The names of a long list are compared in a turn of their own: the window stands still
        // long enough while it takes the rows.
        constexpr std::size_t few = 2'000;
        if (this->m_rows.size() <= few)
            refreshLookAlikes();
        else
            m_comparing.start();
    }

    [[nodiscard]] virtual std::span<const Entry> columns() const = 0;
    [[nodiscard]] virtual QVariant ownData(const Row &row, int role) const = 0;
    [[nodiscard]] virtual QString editText(const Row &row) const = 0;
    [[nodiscard]] virtual bool isNameEditable() const { return true; }
    /// Called when the user has entered another name. Returns false if the name is refused.
    virtual bool requestName(const Row &row, const QString &name) = 0;
    [[nodiscard]] virtual bool isDimmed(const Row &row) const { return isOver(lifetimeOf(row)); }

private:
    [[nodiscard]] const Model &self() const { return static_cast<const Model &>(*this); }

    /// Without making the row: rows that are sorted and found are asked for it by the thousand.
    [[nodiscard]] QString idAt(std::size_t row) const
    {
        if constexpr (ColumnModel::isCompact)
            return this->m_rows.template only<id>(row).*id;
        else
            return this->m_rows[row].*id;
    }

    [[nodiscard]] QString spoken(const Entry &column, const Row &row) const
    {
        return column.accessibleText ? column.accessibleText(self(), row)
                                     : column.text(self(), row);
    }

    [[nodiscard]] LookAlikes::NameAt namesOfRows() const
    {
        return [this](std::size_t row) { return self().nameAt(row); };
    }

    void refreshLookAlikes()
    {
        m_comparing.stop();
        const QSet<QString> before = m_lookAlikes.alike();
        m_lookAlikes.renew(this->m_rows.size(), namesOfRows());
        if (before == m_lookAlikes.alike())
            return;
        std::vector<int> changed;
        for (std::size_t i = 0; i < this->m_rows.size(); ++i) {
            const QString name = self().nameAt(i);
            if (before.contains(name) != m_lookAlikes.alike().contains(name))
                changed.push_back(int(i));
        }
        this->announceRows(changed, 0, 0,
                           { Qt::ToolTipRole, Qt::AccessibleTextRole, SuspiciousRole });
    }

    /// Notes the statuses of now and waits for the next end. Returns the numbers of the rows that
    /// had another status when this was called before.
    [[nodiscard]] std::vector<int> noteLifetimes()
    {
        std::vector<int> changed;
        m_noted = { m_clock.now(), m_clock.today(), m_clock.zone() };
        m_nextEnd = {};
        m_lastTold = {};
        const std::size_t known = m_shown.size();
        m_shown.resize(this->m_rows.size());
        for (std::size_t i = 0; i < this->m_rows.size(); ++i) {
            const LifeFacts facts = self().lifeAt(i);
            const Lifetime before = std::exchange(m_shown[i], lifetime(facts, m_clock));
            if (i < known && before != m_shown[i])
                changed.push_back(int(i));
            const auto &end = facts.end.at;
            if (end && end->isValid() && *end > m_noted.at
                && (!m_nextEnd.isValid() || *end < m_nextEnd))
                m_nextEnd = *end;
            if (const QDateTime told = self().toldMomentAt(i);
                told.isValid() && (!m_lastTold.isValid() || told > m_lastTold))
                m_lastTold = told;
        }
        m_minute.setMoment(m_nextEnd);
        return changed;
    }

    /// Nearly every minute nothing is to be announced: a window that draws nothing lets the
    /// processor sleep.
    void refreshTimes()
    {
        const QDateTime now = m_clock.now();
        const bool isAnotherDay = m_clock.today() != m_noted.day || m_clock.zone() != m_noted.zone
            || now < m_noted.at; // the clock was set
        std::vector<int> changed;
        if (isAnotherDay || (m_nextEnd.isValid() && m_nextEnd <= now))
            changed = noteLifetimes();
        else
            m_minute.setMoment(m_nextEnd);
        if (this->m_rows.empty())
            return;
        const auto movesOn = [](const Entry &column) {
            return column.times == Entry::Times::MoveOn;
        };
        const auto all = columns();
        const int first = int(std::find_if(all.begin(), all.end(), movesOn) - all.begin());
        const int last = int(std::find_if(all.rbegin(), all.rend(), movesOn).base() - all.begin());
        Q_ASSERT(first < last); // every table has a column for the status
        QList<int> roles{ Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole };
        if (!changed.empty())
            roles += { LifetimeRole, DimmedRole };
        if (isAnotherDay)
            Q_EMIT this->dataChanged(this->index(0, first),
                                     this->index(this->rowCount() - 1, last - 1), roles);
        else
            this->announceRows(withToldHours(changed, now), first, last - 1, roles);
        // If a credential has expired in the meantime, its whole row is drawn differently.
        if (first > 0)
            this->announceRows(changed, 0, first - 1, { DimmedRole });
        if (last < columnCount())
            this->announceRows(changed, last, columnCount() - 1, { DimmedRole });
    }

    /// The rows, and those that tell a time in minutes or hours, which is so within a day.
    [[nodiscard]] std::vector<int> withToldHours(std::vector<int> rows, const QDateTime &now) const
    {
        const auto isRecent = [&now](const QDateTime &moment) {
            return moment.isValid() && moment > now.addDays(-1);
        };
        if (!isRecent(m_lastTold))
            return rows;
        for (std::size_t i = 0; i < this->m_rows.size(); ++i) {
            if (isRecent(self().toldMomentAt(i)))
                rows.push_back(int(i));
        }
        return rows;
    }

    struct Noted
    {
        QDateTime at;
        QDate day;
        QTimeZone zone;
    };

    const Clock &m_clock;
    MinuteTimer m_minute;
    LookAlikes m_lookAlikes; ///< of the rows' names; of older ones while it is being compared
    QTimer m_comparing;
    /// Of the rows, when they were last announced. New rows stand at the end and are not in it yet.
    std::vector<Lifetime> m_shown;
    Noted m_noted; ///< when that was
    QDateTime m_nextEnd; ///< after that
    QDateTime m_lastTold; ///< the latest of all toldMomentAt()
};

} // namespace keyturn
