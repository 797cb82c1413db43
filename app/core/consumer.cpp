// SPDX-License-Identifier: MIT
#include "core/consumer.h"

#include <QRegularExpression>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

bool isPath(const QString &text)
{
    static const QRegularExpression path(uR"(^(?:/|~/|[A-Za-z]:[\\/]).)"_s);
    return path.match(text).hasMatch();
}

Consumer consumerOf(const QString &line)
{
    static const QRegularExpression named(uR"(^(.*\S):\s+([A-Za-z_][A-Za-z0-9_.-]*)$)"_s);
    static const QRegularExpression address(uR"(^[A-Za-z][A-Za-z0-9+.-]*://\S)"_s);
    static const QRegularExpression person(uR"(^(?:@\S|[^\s@/]+@[^\s@/]+$))"_s);
    if (isPath(line)) {
        const auto match = named.match(line);
        if (match.hasMatch() && isPath(match.captured(1)))
            return { Consumer::Kind::File, match.captured(1), match.captured(2) };
        return { Consumer::Kind::File, line };
    }
    if (address.match(line).hasMatch())
        return { Consumer::Kind::Address, line };
    if (person.match(line).hasMatch())
        return { Consumer::Kind::Person, line };
    return { Consumer::Kind::Words, line };
}

} // namespace

std::vector<Consumer> Consumer::ofLines(const QString &text)
{
    std::vector<Consumer> consumers;
    for (const QString &part : text.split(u'\n')) {
        const QString line = part.trimmed();
        if (line.isEmpty())
            continue;
        Consumer consumer = consumerOf(line);
        if (std::find(consumers.begin(), consumers.end(), consumer) == consumers.end())
            consumers.push_back(std::move(consumer));
    }
    return consumers;
}

QString Consumer::line() const
{
    return variable.isEmpty() ? text : text + ": "_L1 + variable;
}

QStringList linesOf(const std::vector<Consumer> &consumers)
{
    QStringList lines;
    for (const Consumer &consumer : consumers)
        lines.append(consumer.line());
    return lines;
}

} // namespace keyturn
