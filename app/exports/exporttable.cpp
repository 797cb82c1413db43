// SPDX-License-Identifier: MIT
#include "exports/exporttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyturn {

QString exported(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString exported(const std::optional<QDateTime> &moment)
{
    return moment ? exported(*moment) : QString();
}

QByteArray jsonOf(const ExportTable &table)
{
    QJsonArray array;
    for (const QStringList &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString &cell = row.at(i);
            object.insert(table.columns.at(i), cell.isNull() ? QJsonValue() : QJsonValue(cell));
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace keyturn
