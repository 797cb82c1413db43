// SPDX-License-Identifier: MIT
#pragma once

#include "services/profilereader.h"

#include <QFile>
#include <QJsonDocument>

#include <functional>

namespace keyturn::test {

/// The profile of a service as it comes with the program. `change` may change the JSON before it is
/// read.
inline ServiceProfile shippedProfile(const QString &id,
                                     const std::function<void(QJsonObject &)> &change = {})
{
    QFile file(QStringLiteral(":/keyturn/services/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such profile");
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (change)
        change(object);
    const auto profile = ProfileReader::read(object);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().reason));
    return *profile;
}

} // namespace keyturn::test
