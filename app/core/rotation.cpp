// SPDX-License-Identifier: MIT
#include "core/rotation.h"

#include <QRegularExpression>

#include <algorithm>

namespace keyturn {

namespace {

bool holds(const std::vector<Consumer> &consumers, const Consumer &consumer)
{
    return std::find(consumers.begin(), consumers.end(), consumer) != consumers.end();
}

} // namespace

bool RotationRecord::isTicked(const Consumer &consumer) const
{
    return holds(ticked, consumer);
}

void RotationRecord::tick(const Consumer &consumer, bool isSwitched)
{
    std::erase(ticked, consumer);
    if (isSwitched && holds(consumers, consumer))
        ticked.push_back(consumer);
}

int RotationRecord::untickedCount() const
{
    return int(std::count_if(consumers.begin(), consumers.end(),
                             [this](const Consumer &consumer) { return !isTicked(consumer); }));
}

std::vector<RotationObstacle> RotationRecord::obstacles() const
{
    std::vector<RotationObstacle> obstacles;
    if (step == RotationStep::Making)
        obstacles.push_back(RotationObstacle::NotMade);
    if (untickedCount() > 0)
        obstacles.push_back(RotationObstacle::Unticked);
    if (!verifiedAt)
        obstacles.push_back(RotationObstacle::NotVerified);
    return obstacles;
}

bool RotationRecord::isDue(const QDateTime &now) const
{
    return step == RotationStep::Waiting && retireBy && *retireBy <= now;
}

QString successorName(const QString &name)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*\\S) ([0-9]{1,6})$"));
    const auto match = numbered.match(name);
    const QString base = match.hasMatch() ? match.captured(1) : name;
    const int number = match.hasMatch() ? match.captured(2).toInt() : 1;
    return name.isEmpty() ? name : base + QChar(u' ') + QString::number(number + 1);
}

} // namespace keyturn
