// SPDX-License-Identifier: MIT
#pragma once

#include "core/remindermemory.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace keyturn::test {

/// Waits for a reply and returns its result.
template <typename T> Result<T, StoreError> wait(StoreReply<T> *reply)
{
    std::optional<Result<T, StoreError>> result;
    QObject::connect(reply, &Reply::finished, reply,
                     [reply, &result] { result.emplace(reply->takeResult()); });
    QSignalSpy finished(reply, &Reply::finished); // connected after our slot; qWaitFor() would poll
    if (!finished.wait(20000) || !result)
        return failure(StoreError{ StoreError::Kind::Failed, QStringLiteral("no answer") });
    return std::move(*result);
}

template <typename T> bool isError(const Result<T, StoreError> &result, StoreError::Kind kind)
{
    return !result && result.error().kind == kind;
}

/// Runs one statement with its own connection to the file; returns the first column of each row.
inline QStringList rawSql(const QString &file, const QString &statement)
{
    QStringList values;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open the file");
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().databaseText()));
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return values;
}

inline QDateTime utc(int year, int month, int day, int hour = 0, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0, 0, ms), Qt::UTC);
}

/// Texts that reveal faulty quoting, formatting, converting or cutting.
inline QStringList hostileTexts()
{
    return {
        QStringLiteral("Robert'); DROP TABLE vault;--"),
        QStringLiteral("\"quotes\" `back` \\ % _ ? :name @x $y"),
        QStringLiteral("<b onmouseover=alert(1)>bold</b>&amp;"),
        QString::fromUtf8("right\u202Eleft \u200B\u2066 e\u0301 \U0001F511 \u05D0\u05D1"),
        QStringLiteral("line\r\nbreak\ttab"),
        QString(QChar(0)) + QStringLiteral("nul") + QChar(0),
        QChar(0xFEFF) + QStringLiteral("mark"),
        QChar(0xFFFE) + QStringLiteral("swapped"),
        QStringLiteral("non") + QChar(0xFFFF) + QStringLiteral("character"),
        QStringLiteral("high") + QChar(0xD83D) + QStringLiteral("alone"),
        QStringLiteral("low") + QChar(0xDD11) + QStringLiteral("alone") + QChar(0xD83D),
        QString(),
        QStringLiteral(" "),
        QStringLiteral("NULL"),
        QStringLiteral("12345678901234567890"),
        QStringLiteral("1e3"),
        QString(100000, QChar(0x00E9)),
    };
}

inline ConnectionRecord connectionRecord(const QString &uuid, const QString &text)
{
    return { uuid,
             text,
             text,
             text,
             CredentialKind::Token,
             text,
             text,
             3,
             { { text, text }, { QString(), text } },
             utc(2026, 11, 20, 9, 7),
             text,
             true,
             text,
             text,
             { 90, true, text, true, true } };
}

inline VaultRecord vaultRecord(const QString &uuid, const QString &text)
{
    return { uuid,
             text,
             text,
             text,
             text,
             CredentialKind::PersonalAccessKey,
             text,
             text,
             text,
             utc(2026, 11, 20, 9, 7),
             utc(2027, 2, 19, 22, 999),
             true,
             text,
             text,
             { text.simplified() + u'x', QStringLiteral("second") },
             text,
             EntryCondition::Changed,
             CheckRecord{ CheckOutcome::NotAccepted,
                          utc(2026, 11, 21, 9),
                          { QStringLiteral("a:read") },
                          {} },
             utc(2026, 11, 21, 9, 30),
             AskedEnd{ utc(2027, 2, 20, 22, 999) },
             text,
             { { Consumer::Kind::File, text + QStringLiteral("\\t\t\n\\"), text },
               { Consumer::Kind::Person, QStringLiteral("@team-web") },
               { Consumer::Kind::Words, QStringLiteral("the build server") } },
             utc(2026, 11, 23, 8) };
}

inline IntentRecord intentRecord(const QString &uuid, const QString &text)
{
    return { uuid,
             text,
             text,
             text,
             CredentialKind::ApiKey,
             text,
             utc(2027, 2, 19, 22, 999),
             { text, QString(), text },
             utc(2026, 11, 21, 10, 1),
             text,
             text,
             true,
             false,
             text,
             AskedEnd{} };
}

inline RotationRecord rotationRecord(const QString &uuid, const QString &text)
{
    return { uuid,
             { text, text, CredentialKind::Token },
             text,
             text,
             text,
             text,
             text,
             text,
             text,
             RotationStep::Waiting,
             { { Consumer::Kind::File, text + QStringLiteral("\\t\t\n\\"), text },
               { Consumer::Kind::Person, QStringLiteral("@team-web") } },
             { { Consumer::Kind::Person, QStringLiteral("@team-web") } },
             utc(2026, 11, 21, 9),
             utc(2026, 11, 28, 9, 1),
             utc(2026, 11, 20, 9, 7),
             true };
}

inline ReminderRecord reminderRecord(const QString &id, const QString &text)
{
    return { { text, text, text, CredentialKind::Token, id },
             utc(2027, 2, 19, 22, 999),
             14,
             utc(2027, 2, 5, 9, 7),
             QDate(2027, 2, 9),
             CalendarMark{ text, utc(2027, 2, 19, 22, 999), 2, utc(2027, 1, 5) } };
}

inline CachedRows cachedList(const QString &text)
{
    CachedRows list;
    list.fetchedAt = utc(2026, 11, 21, 10, 42);
    list.isComplete = false;
    list.rows = {
        { CredentialKind::ApiKey, text, text, utc(2024, 3, 12), utc(2026, 11, 12, 1, 1), true },
        { CredentialKind::Token, text, text, {}, {}, true },
        { CredentialKind::ApiKey, text, text, utc(1969, 12, 31, 23, 999), {}, false },
    };
    return list;
}

inline Annotation annotation(const QString &text)
{
    Annotation said{
        Origin::Investigate, text, text, { QStringLiteral("a"), QStringLiteral("b") }
    };
    if (!text.isEmpty())
        said.consumers = { { Consumer::Kind::File, text, text }, { Consumer::Kind::Words, text } };
    return said;
}

inline GoneRow goneRow(const QString &text)
{
    return { { CredentialKind::Token, text, text, {}, utc(2026, 11, 12, 1, 1), true },
             utc(2026, 11, 20, 3, 4),
             true };
}

} // namespace keyturn::test
