// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "models/credentialmodel.h"

#include <QDateTime>

namespace keyturn::test {

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

inline Credential credential(const QString &id, const QString &name,
                             std::optional<QDateTime> expiresAt = {})
{
    return { CredentialKind::ApiKey, id, name, utc(2026, 9, 3), std::move(expiresAt), true };
}

inline QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(CredentialModel::IdRole).toString());
    return ids;
}

} // namespace keyturn::test
