// SPDX-License-Identifier: MIT
#include "exports/exporttable.h"

#include "exports/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyturn {

using namespace Qt::StringLiterals;

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

FileContent contentOf(const QString &path, const ExportTable &table)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    return { isJson ? jsonOf(table) : csv::text(table), int(table.rows.size()) };
}

} // namespace keyturn
