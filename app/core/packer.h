// SPDX-License-Identifier: MIT
#pragma once

#include "core/recordfields.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyturn {

/// Writes the fields of a record into a few bytes, for the memory of this process only. A text of
/// Latin-1 takes a byte for each character, a UUID sixteen, any other one is kept as it is, so that
/// whatever a server has sent comes back unchanged. Moments are kept to the millisecond, and become
/// UTC.
class Packer final
{
public:
    template <typename Record> void putAll(const Record &record)
    {
        std::apply([this](const auto &...fields) { (put(fields), ...); }, fieldsOf(record));
    }

    void put(const QString &text);
    void put(const QDateTime &moment);
    void put(bool value) { m_bytes.append(value ? '\1' : '\0'); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value)
    {
        Q_ASSERT(int(value) >= 0 && int(value) < 128);
        m_bytes.append(char(value));
    }
    template <typename Field> void put(const std::optional<Field> &field)
    {
        put(field.has_value());
        if (field)
            put(*field);
    }
    template <typename Field> void put(const QList<Field> &fields) { putEach(fields); }
    template <typename Field> void put(const std::vector<Field> &fields) { putEach(fields); }
    template <typename Record>
    requires requires(const Record &record) { fieldsOf(record); }
    void put(const Record &record) { putAll(record); }

    [[nodiscard]] QByteArray takeBytes();

private:
    void putNumber(quint64 number);
    template <typename List> void putEach(const List &fields)
    {
        putNumber(quint64(fields.size()));
        for (const auto &field : fields)
            put(field);
    }

    QByteArray m_bytes;
};

/// Reads what a Packer has written, in the same order. skip() is quicker than take(), because no
/// text is made.
class Unpacker final
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_at(bytes.begin())
    {
    }

    template <typename Record> void takeAll(Record &record)
    {
        std::apply([this](auto &...fields) { (take(fields), ...); }, fieldsOf(record));
    }

    void take(QString &text);
    void take(QDateTime &moment);
    void take(bool &value) { value = *m_at++ != '\0'; }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void take(Enum &value) { value = Enum(*m_at++); }
    template <typename Field> void take(std::optional<Field> &field)
    {
        if (*m_at++ != '\0')
            take(field.emplace());
    }
    template <typename Field> void take(QList<Field> &fields) { takeEach(fields); }
    template <typename Field> void take(std::vector<Field> &fields) { takeEach(fields); }
    template <typename Record>
    requires requires(Record &record) { fieldsOf(record); }
    void take(Record &record) { takeAll(record); }

    void skip(const QString &) { skipText(); }
    void skip(const QDateTime &) { m_at += *m_at == '\0' ? 1 : 1 + sizeof(qint64); }
    void skip(bool) { ++m_at; }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void skip(Enum) { ++m_at; }
    template <typename Field> void skip(const std::optional<Field> &)
    {
        if (*m_at++ != '\0')
            skip(Field());
    }
    template <typename Field> void skip(const QList<Field> &) { skipEach<Field>(); }
    template <typename Field> void skip(const std::vector<Field> &) { skipEach<Field>(); }
    template <typename Record>
    requires requires(const Record &record) { fieldsOf(record); }
    void skip(const Record &record)
    {
        std::apply([this](const auto &...fields) { (skip(fields), ...); }, fieldsOf(record));
    }

    [[nodiscard]] const char *at() const { return m_at; }

private:
    [[nodiscard]] quint64 takeNumber();
    void skipText();
    template <typename List> void takeEach(List &fields)
    {
        const quint64 count = takeNumber();
        fields.reserve(decltype(fields.size())(count));
        for (quint64 i = 0; i < count; ++i)
            take(fields.emplace_back());
    }
    template <typename Field> void skipEach()
    {
        for (quint64 count = takeNumber(); count > 0; --count)
            skip(Field());
    }

    const char *m_at;
};

} // namespace keyturn
