// SPDX-License-Identifier: MIT
#pragma once

#include "core/packer.h"

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <vector>

namespace keyturn {

/// A list of records in as few bytes as they can be read from again: a record with a dozen texts
/// takes a fifth of what it takes as such. Copies of the list share what they hold, so that what
/// keeps, shows and counts a hundred thousand entries has them in memory once. Records are made
/// when they are asked for, and are the caller's own.
///
/// The first field of a record, `id`, tells it from the others.
template <typename Record> class CompactList final
{
public:
    class Iterator final
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using reference = Record;
        struct pointer
        {
            Record record;
            const Record *operator->() const { return &record; }
        };

        Iterator(const CompactList *list, std::size_t at)
            : m_list(list)
            , m_at(at)
        {
        }

        Record operator*() const { return (*m_list)[m_at]; }
        pointer operator->() const { return { **this }; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_list, m_at++); }
        bool operator==(const Iterator &) const = default;

    private:
        const CompactList *m_list;
        std::size_t m_at;
    };

    CompactList() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): the same list
    CompactList(const std::vector<Record> &records)
    {
        m_packed.reserve(qsizetype(records.size()));
        for (const Record &record : records)
            push_back(record);
    }
    CompactList(std::initializer_list<Record> records)
        : CompactList(std::vector(records))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): the same list
    operator std::vector<Record>() const { return { begin(), end() }; }

    // NOLINTBEGIN(readability-identifier-naming): names of the standard's containers
    [[nodiscard]] std::size_t size() const { return std::size_t(m_packed.size()); }
    [[nodiscard]] bool empty() const { return m_packed.empty(); }
    [[nodiscard]] Iterator begin() const { return Iterator(this, 0); }
    [[nodiscard]] Iterator end() const { return Iterator(this, size()); }
    [[nodiscard]] Record front() const { return (*this)[0]; }
    [[nodiscard]] Record back() const { return (*this)[size() - 1]; }
    void reserve(std::size_t count) { m_packed.reserve(qsizetype(count)); }
    void push_back(const Record &record) { m_packed.append(packed(record)); }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] Record operator[](std::size_t at) const
    {
        Record record;
        Unpacker(m_packed.at(qsizetype(at))).takeAll(record);
        return record;
    }
    /// A record with these fields of the one there; the others have their defaults. Much quicker
    /// for what looks through the whole list.
    template <auto... fields> [[nodiscard]] Record only(std::size_t at) const
    {
        Record record;
        Unpacker unpacker(m_packed.at(qsizetype(at)));
        std::size_t left = sizeof...(fields);
        const auto takeIfWanted = [&](auto &field) {
            if (left == 0)
                return;
            if ((isSame(field, record.*fields) || ...)) {
                unpacker.take(field);
                --left;
            } else {
                unpacker.skip(field);
            }
        };
        std::apply([&](auto &...each) { (takeIfWanted(each), ...); }, fieldsOf(record));
        return record;
    }

    /// The packed id of a record: equal if the ids are. Valid until the list changes.
    [[nodiscard]] QByteArrayView keyAt(std::size_t at) const
    {
        const QByteArray &bytes = m_packed.at(qsizetype(at));
        Unpacker unpacker(bytes);
        unpacker.skip(QString());
        return { bytes.cbegin(), unpacker.at() };
    }
    /// The place of the record with that id, or -1.
    [[nodiscard]] std::ptrdiff_t find(const QString &id) const
    {
        Packer packer;
        packer.put(id);
        const QByteArray key = packer.takeBytes();
        for (qsizetype at = 0; at < m_packed.size(); ++at) {
            if (m_packed.at(at).startsWith(key)) // it begins with the length of the id
                return at;
        }
        return -1;
    }

    void prepend(const Record &record) { m_packed.prepend(packed(record)); }
    void replace(std::size_t at, const Record &record) { m_packed[qsizetype(at)] = packed(record); }
    void remove(std::size_t first, std::size_t count)
    {
        m_packed.remove(qsizetype(first), qsizetype(count));
    }

    // Records of another list, without a copy of them.
    void append(const CompactList &others) { m_packed.append(others.m_packed); }
    void append(const CompactList &from, std::size_t at)
    {
        m_packed.append(from.m_packed.at(qsizetype(at)));
    }
    void replace(std::size_t at, const CompactList &from, std::size_t fromAt)
    {
        m_packed[qsizetype(at)] = from.m_packed.at(qsizetype(fromAt));
    }
    [[nodiscard]] bool isEqualAt(std::size_t at, const CompactList &other,
                                 std::size_t otherAt) const
    {
        return m_packed.at(qsizetype(at)) == other.m_packed.at(qsizetype(otherAt));
    }

    bool operator==(const CompactList &) const = default;
    friend bool operator==(const CompactList &list, const std::vector<Record> &records)
    {
        return list == CompactList(records);
    }

private:
    [[nodiscard]] static QByteArray packed(const Record &record)
    {
        Packer packer;
        packer.putAll(record);
        return packer.takeBytes();
    }

    template <typename Field, typename Wanted>
    [[nodiscard]] static bool isSame(const Field &field, const Wanted &wanted)
    {
        if constexpr (std::is_same_v<Field, Wanted>)
            return &field == &wanted;
        else
            return false;
    }

    QList<QByteArray> m_packed;
};

} // namespace keyturn
