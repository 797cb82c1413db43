// SPDX-License-Identifier: MIT
#include "snippets/fileswaps.h"
#include "support/canary.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class FileSwapsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop.env"_s);
        write("A=1\nKEY=" + oldKey + '\n');
    }

    void aValueIsFoundSwappedAndBroughtBack()
    {
        FileSwaps swaps(nullptr);
        const auto found = take(swaps.find(m_path, Secret(oldKey), Secret(newKey)));
        QVERIFY(found && *found && !(*found)->isNew);
        QCOMPARE((*found)->places, (QList{ FileSwap::Place{ 2, u"KEY"_s } }));
        QCOMPARE(content(), "A=1\nKEY=" + oldKey + '\n');
        QVERIFY(*take(swaps.swap(m_path)));
        QCOMPARE(content(), "A=1\nKEY=" + newKey + '\n');
        QVERIFY(*take(swaps.undo(m_path)));
        QCOMPARE(content(), "A=1\nKEY=" + oldKey + '\n');
    }

    void whatIsSwappedAlreadyIsSaid()
    {
        write("KEY=" + newKey + '\n');
        FileSwaps swaps(nullptr);
        const auto found = take(swaps.find(m_path, Secret(oldKey), Secret(newKey)));
        QVERIFY(found && *found);
        QVERIFY((*found)->isNew);
        write("neither\n");
        const auto neither = take(swaps.find(m_path, Secret(oldKey), Secret(newKey)));
        QVERIFY(neither && !*neither);
        QCOMPARE(neither->error(), FileSwaps::Problem::NotFound);
    }

    void whatIsForgottenIsNotUndone()
    {
        FileSwaps swaps(nullptr);
        QVERIFY(*take(swaps.find(m_path, Secret(oldKey), Secret(newKey))));
        QVERIFY(*take(swaps.swap(m_path)));
        swaps.forget();
        QVERIFY(!*take(swaps.undo(m_path)));
        QCOMPARE(content(), "A=1\nKEY=" + newKey + '\n');
    }

    void onlyWhatIsAsItWasSwappedCanBeUndone()
    {
        FileSwaps swaps(nullptr);
        const auto canUndo = [&] { return **take(swaps.canUndo(m_path)); };
        QVERIFY(!canUndo());
        QVERIFY(*take(swaps.find(m_path, Secret(oldKey), Secret(newKey))));
        QVERIFY(!canUndo());
        QVERIFY(*take(swaps.swap(m_path)));
        QVERIFY(canUndo());
        const QByteArray swapped = content();
        write(swapped + "# by another program\n");
        QVERIFY(!canUndo());
        write(swapped);
        QVERIFY(canUndo());
        QVERIFY(*take(swaps.undo(m_path)));
        QVERIFY(!canUndo());
    }

    void theCallerDoesNotWaitForTheDisk()
    {
        // Two megabytes in which much looks alike: reading and searching takes its time.
        write(QByteArray("KEY=" + oldKey.left(oldKey.size() - 1) + "x\n").repeated(15'000));
        FileSwaps swaps(nullptr);
        QElapsedTimer timer;
        timer.start();
        auto *reply = swaps.find(m_path, Secret(oldKey), Secret(newKey));
        QVERIFY2(timer.elapsed() < 50, "the call has waited");
        QVERIFY(take(reply));
    }

    void itMayEndWhileItWorks()
    {
        QPointer<Reply> reply;
        {
            FileSwaps swaps(nullptr);
            QVERIFY(*take(swaps.find(m_path, Secret(oldKey), Secret(newKey))));
            reply = swaps.swap(m_path);
        }
        QVERIFY(!reply);
        const QByteArray text = content();
        QVERIFY(text == "A=1\nKEY=" + newKey + '\n' || text == "A=1\nKEY=" + oldKey + '\n');
    }

private:
    template <typename T>
    static std::optional<Result<T, FileSwaps::Problem>>
    take(TypedReply<T, FileSwaps::Problem> *reply)
    {
        std::optional<Result<T, FileSwaps::Problem>> result;
        QObject::connect(reply, &Reply::finished, reply,
                         [reply, &result] { result.emplace(reply->takeResult()); });
        QSignalSpy finished(reply, &Reply::finished);
        return finished.wait(20'000) ? std::move(result) : std::nullopt;
    }

    void write(const QByteArray &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QByteArray oldKey = QByteArray(canaryKey.data(), canaryKey.size()) + "OLD";
    const QByteArray newKey = QByteArray(canaryKey.data(), canaryKey.size()) + "renewed";
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::FileSwapsTest)
#include "tst_fileswaps.moc"
