// SPDX-License-Identifier: MIT
#include "core/endchange.h"

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto never = "never"_L1;

QString textOf(const std::optional<QDateTime> &end)
{
    return end ? end->toUTC().toString(Qt::ISODate) : QString(never);
}

/// False if it is neither an end nor "never".
bool read(const QString &text, std::optional<QDateTime> &end)
{
    if (text == never)
        return true;
    end = QDateTime::fromString(text, Qt::ISODate);
    return end->isValid();
}

} // namespace

QString EndChange::text() const
{
    return textOf(before) + u'/' + textOf(now);
}

std::optional<EndChange> EndChange::fromText(const QString &text)
{
    EndChange change;
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2 || !read(ends[0], change.before) || !read(ends[1], change.now))
        return std::nullopt;
    return change;
}

} // namespace keyturn
