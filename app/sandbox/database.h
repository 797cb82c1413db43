// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace keyturn::sandbox {

/// Why a question to the state has no answer.
enum class StateError
{
    NotFound,
    Forbidden, ///< known, but not for the one who asks
    Conflict, ///< there is one already, or it is not any more what the one who asks saw
    Storage, ///< the database refused; the log says why
};

/// The sandbox's SQLite file: its folder, its permissions, its schema and its transactions. Two
/// processes may have it open at once. It knows no rules.
class Database final
{
public:
    /// Opens or creates the file in `folder`, which only its owner may enter from then on. A folder
    /// that holds other things and is open to others is refused rather than locked up.
    [[nodiscard]] static Result<std::unique_ptr<Database>, QString> inFolder(const QString &folder);
    [[nodiscard]] static Result<std::unique_ptr<Database>, QString> inMemory();

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one prepared statement; `values` bind to its question marks in order.
    [[nodiscard]] Result<QSqlQuery, StateError> run(const QString &statement,
                                                    const QVariantList &values = {});

    /// All of `work` or nothing. The write lock is taken first, so that what `work` reads stays
    /// true until it has written.
    template <typename Work> [[nodiscard]] auto inTransaction(Work work) -> decltype(work())
    {
        if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return failure(begun.error());
        auto result = work();
        if (!result) {
            static_cast<void>(run(QStringLiteral("ROLLBACK")));
            return result;
        }
        if (auto committed = run(QStringLiteral("COMMIT")); !committed) {
            static_cast<void>(run(QStringLiteral("ROLLBACK")));
            return failure(committed.error());
        }
        return result;
    }

    /// Each version of the schema adds tables to the one before. Creates what the file lacks, in
    /// one transaction, and calls the fill of each version that it adds: `fills` has one for each.
    using Fill = std::function<Result<Done, StateError>()>;
    [[nodiscard]] Result<Done, QString> prepare(const std::vector<Fill> &fills);

private:
    Database();
    [[nodiscard]] Result<Done, QString> open(const QString &file);
    [[nodiscard]] Result<int, StateError> schemaVersion();
    [[nodiscard]] Result<Done, StateError> addVersion(int version, const Fill &fill);

    QString m_connection;
};

} // namespace keyturn::sandbox
