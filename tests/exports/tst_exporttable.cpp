// SPDX-License-Identifier: MIT
#include "exports/csv.h"
#include "exports/exporttable.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// Without ReadUser and WriteUser, which tell what the running user may do.
constexpr QFile::Permissions modeBits = QFile::Permissions(0x7077);

ExportTable sample()
{
    return { { u"name"_s, u"expires_at"_s },
             { { u"=cmd|' /C calc'!A0"_s, exported(std::optional<QDateTime>()) },
               { u"line\nbreak \u202E \"x\""_s,
                 exported(QDateTime(QDate(2027, 2, 19), QTime(22, 59, 59), Qt::UTC)) } } };
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportTableTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsWrittenForTheUserAlone()
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QCOMPARE(written(path), 2);
        QCOMPARE(read(path), csv::text(sample()));
        QCOMPARE(QFile::permissions(path) & modeBits, ownerOnly);
    }

    void jsonKeepsEachText()
    {
        const QString path = m_folder.filePath(u"list.JSON"_s);
        QCOMPARE(written(path), 2);
        const QJsonArray rows = QJsonDocument::fromJson(read(path)).array();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).toObject().value("expires_at"_L1).isNull());
        QCOMPARE(rows.at(0).toObject().value("name"_L1).toString(), sample().rows[0].at(0));
        QCOMPARE(rows.at(1).toObject().value("name"_L1).toString(), sample().rows[1].at(0));
        QCOMPARE(rows.at(1).toObject().value("expires_at"_L1).toString(),
                 u"2027-02-19T22:59:59Z"_s);
        QCOMPARE(QFile::permissions(path) & modeBits, ownerOnly);
    }

    void aFileThatOthersCouldReadIsReplaced()
    {
        const QString path = m_folder.filePath(u"open.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        QCOMPARE(written(path), 2);
        QCOMPARE(QFile::permissions(path) & modeBits, ownerOnly);
    }

    void aFolderThatIsNotThereIsAnErrorAndLeavesNothing()
    {
        QCOMPARE(written(m_folder.filePath(u"nowhere/list.csv"_s)), -1);
        const QString folder = m_folder.filePath(u"folder.csv"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(written(folder), -1);
        QVERIFY(QDir(folder).isEmpty());
    }

    void theTableIsMadeInAnotherThread()
    {
        QThread *thread = nullptr;
        const auto done = awaited(m_export.write(m_folder.filePath(u"thread.csv"_s), [&thread] {
            thread = QThread::currentThread();
            return FileContent{};
        }));
        QVERIFY(done && *done);
        QVERIFY(thread && thread != QThread::currentThread());
    }

private:
    /// The number of rows; -1 for an error.
    int written(const QString &path)
    {
        const auto done =
            awaited(m_export.write(path, [path] { return contentOf(path, sample()); }));
        return done && *done ? **done : -1;
    }

    QTemporaryDir m_folder;
    PrivateFile m_export{ nullptr };
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ExportTableTest)
#include "tst_exporttable.moc"
