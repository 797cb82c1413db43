// SPDX-License-Identifier: MIT
#include "exports/exportfile.h"

#include "exports/csv.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

Result<int, ExportError> writeTable(const QString &path, const ExportTable &table)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const auto fails = [&file] { return failure(ExportError{ file.errorString() }); };
    if (!file.open(QIODevice::WriteOnly))
        return fails();
    // Before the first byte: of a file that was there, QSaveFile takes over who may read it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fails();
    const QByteArray bytes =
        exportFormatOf(path) == ExportFormat::Json ? jsonOf(table) : csv::text(table);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fails();
    return int(table.rows.size());
}

} // namespace

ExportFormat exportFormatOf(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
}

ExportFile::ExportFile(QObject *parent)
    : QObject(parent)
{
}

ExportReply *ExportFile::write(const QString &path, std::function<ExportTable()> makeTable)
{
    auto *reply = new ExportReply(this);
    // The thread may outlive this object, but not the application.
    QThreadPool::globalInstance()->start(
        [waiting = QPointer(reply), path, makeTable = std::move(makeTable)] {
            auto result = writeTable(path, makeTable());
            QMetaObject::invokeMethod(
                qApp,
                [waiting, result = std::move(result)]() mutable {
                    if (waiting)
                        waiting->settle(std::move(result));
                },
                Qt::QueuedConnection);
        });
    return reply;
}

} // namespace keyturn
