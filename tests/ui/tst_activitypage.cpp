// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"
#include "models/activitytext.h"
#include "session/activityhistory.h"
#include "store/storefixture.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagestrip.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The page of what was done, in the window of the program.
class ActivityPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open());
        QVERIFY(m_fixture->load());
    }

    void cleanup()
    {
        m_fixture->window.reset();
        m_fixture.reset();
        TestCase::cleanup();
    }

    void saysThatNothingHasHappened()
    {
        QVERIFY(show());
        QVERIFY(UiRobot::waitToSee(u"Nothing is noted yet"_s));
        QVERIFY(!UiRobot::look(u"Verify the log"_s)->isEnabled());
    }

    void showsWhatWasDoneAndWhatIsDone()
    {
        QVERIFY(keep(u"first"_s) && keep(u"second"_s));
        QVERIFY(show());
        QVERIFY(waitForNames({ u"second"_s, u"first"_s }));
        QCOMPARE(cell(0, 1), u"Kept in the vault"_s);
        QVERIFY(awaited(m_fixture->vault.forget(u"first"_s)));
        QVERIFY(waitForNames({ u"first"_s, u"second"_s, u"first"_s }));
        QCOMPARE(cell(0, 1), u"Removed from the vault"_s);
        QVERIFY(UiRobot::waitToSee(u"3 entries"_s));
    }

    void aValueThatIsSavedToAFileIsNoted()
    {
        QVERIFY(keep(u"first"_s));
        QVERIFY(m_fixture->showMainWindow());
        QVERIFY(UiRobot::click(u"Vault"_s));
        auto *list = qobject_cast<QAbstractItemView *>(UiRobot::find(u"Vault list"_s));
        QVERIFY(list);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        UiRobot::press(Qt::Key_Menu);
        QVERIFY(choose(u"&Use in code…"_s));
        QVERIFY(UiRobot::click(u"Save to file…"_s));
        auto *files = m_fixture->window->findChild<QFileDialog *>();
        QVERIFY(files);
        files->setDirectory(m_fixture->folder.path());
        files->selectFile(m_fixture->folder.filePath(u"first.env"_s));
        QTest::keyClick(files, Qt::Key_Return);
        QVERIFY(UiRobot::waitToSee(u"Keep that file out of version control"_s));
        QVERIFY(UiRobot::click(u"Close"_s));
        QVERIFY(UiRobot::click(u"Activity"_s));
        QVERIFY(waitForNames({ u"first"_s, u"first"_s }));
        QCOMPARE(cell(0, 1), u"Saved to a file"_s);
    }

    void isSearched()
    {
        QVERIFY(keep(u"first"_s) && keep(u"second"_s));
        QVERIFY(show());
        QVERIFY(waitForNames({ u"second"_s, u"first"_s }));
        QVERIFY(UiRobot::type(u"Search"_s, u"SECO"_s));
        QVERIFY(waitForNames({ u"second"_s }));
        QVERIFY(UiRobot::type(u"Search"_s, u"zebra"_s));
        QVERIFY(UiRobot::waitToSee(u"Nothing found"_s));
        QVERIFY(UiRobot::click(u"Show all"_s));
        QVERIFY(waitForNames({ u"second"_s, u"first"_s }));
    }

    /// Much more than one part: what is far back is not read before it is asked for.
    void theSearchFindsWhatWasNotReadYet()
    {
        QVERIFY(fill(3 * ActivityHistory::partSize));
        QVERIFY(show());
        QVERIFY(UiRobot::waitToSee(u"500 entries, and older ones"_s));
        QVERIFY(UiRobot::type(u"Search"_s, u"key 7 of"_s));
        QVERIFY(UiRobot::waitToSee(u"1 entry"_s));
        QCOMPARE(names(), QStringList{ u"key 7 of 1500"_s });
        QVERIFY(UiRobot::type(u"Search"_s, u" "_s));
        QVERIFY(UiRobot::waitToSee(u"1500 entries"_s));
    }

    void scrollingReadsOn()
    {
        QVERIFY(fill(2 * ActivityHistory::partSize));
        QVERIFY(show());
        QVERIFY(UiRobot::waitToSee(u"500 entries, and older ones"_s));
        table()->scrollToBottom();
        QVERIFY(UiRobot::waitUntil([] { return table()->model()->rowCount() == 1000; }));
    }

    void anEntryLeadsToTheHistoryOfItsKey()
    {
        m_fixture->service.addKey(u"ak_11111111"_s, u"CI pipeline"_s);
        m_fixture->service.addKey(u"ak_22222222"_s, u"Server"_s);
        m_fixture->signIn();
        QVERIFY(m_fixture->showMainWindow());
        // Of this sign-in, which lasts until Keyturn ends, nothing is noted.
        for (const Credential &row : m_fixture->listing().model().rows()) {
            ActivityEntry entry;
            entry.at = m_fixture->clock.now();
            entry.deed = Deed::Deleted;
            entry.result = DeedResult::Refused;
            entry.serviceId = u"anyreach"_s;
            entry.keyId = row.id;
            entry.keyName = row.name;
            std::ignore = m_fixture->store.appendActivity(entry);
        }
        QVERIFY(m_fixture->settleStore());
        QVERIFY(UiRobot::click(u"Activity"_s));
        QVERIFY(UiRobot::find(u"Activity list"_s));
        QVERIFY(UiRobot::waitUntil([] { return table() && table()->model()->rowCount() == 2; }));
        QVERIFY(UiRobot::click(u"API Keys"_s));
        QVERIFY(UiRobot::find(u"Key list"_s));
        auto *list = qobject_cast<QAbstractItemView *>(UiRobot::find(u"Key list"_s));
        list->setFocus();
        list->setCurrentIndex(
            list->model()
                ->match(list->model()->index(0, 0), Qt::DisplayRole, u"CI pipeline"_s)
                .value(0));
        UiRobot::press(Qt::Key_Menu);
        QVERIFY(choose(u"Show its &history"_s));
        QVERIFY(UiRobot::find(u"Activity list"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(names(), QStringList{ u"CI pipeline"_s });
        QCOMPARE(cell(0, 4), u"Refused"_s);
        QVERIFY(UiRobot::look(u"History of CI pipeline"_s));
        QVERIFY(UiRobot::click(u"All keys"_s));
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void theVaultLeadsToTheHistoryOfAKey()
    {
        QVERIFY(keep(u"first"_s) && keep(u"second"_s));
        QVERIFY(m_fixture->showMainWindow());
        QVERIFY(UiRobot::click(u"Vault"_s));
        auto *list = qobject_cast<QAbstractItemView *>(UiRobot::find(u"Vault list"_s));
        QVERIFY(list);
        list->setFocus();
        list->setCurrentIndex(
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"first"_s).value(0));
        UiRobot::press(Qt::Key_Menu);
        QVERIFY(choose(u"Show its &history"_s));
        QVERIFY(UiRobot::find(u"Activity list"_s));
        QVERIFY(waitForNames({ u"first"_s }));
    }

    void theDetailsOfAKeyShowItsNewestEntries()
    {
        QVERIFY(keep(u"first"_s) && keep(u"second"_s));
        m_fixture->vault.noteGivenOut(u"first"_s, Vault::GivenOut::Copied);
        QVERIFY(m_fixture->showMainWindow());
        QVERIFY(UiRobot::click(u"Vault"_s));
        auto *list = qobject_cast<QAbstractItemView *>(UiRobot::find(u"Vault list"_s));
        QVERIFY(list);
        list->setFocus();
        list->setCurrentIndex(
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"first"_s).value(0));
        UiRobot::press(Qt::Key_Return);
        QVERIFY(UiRobot::waitToSee(u"History"_s));
        QVERIFY(UiRobot::sees(u"Copied"_s));
        QVERIFY(UiRobot::sees(u"Kept in the vault"_s));
        // What happens now is there, too.
        QVERIFY(awaited(m_fixture->vault.update(
            u"first"_s, [](VaultRecord &record) { record.name = u"new name"_s; })));
        QVERIFY(UiRobot::waitToSee(u"Renamed"_s));
        for (auto *button : m_fixture->window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"Show its history"_s) {
                button->click();
                break;
            }
        }
        QVERIFY(UiRobot::find(u"Activity list"_s));
        QVERIFY(UiRobot::waitUntil([] { return names().size() == 3; }));
    }

    void everythingIsExported()
    {
        QVERIFY(fill(ActivityHistory::partSize + 10));
        QVERIFY(show());
        QVERIFY(UiRobot::waitToSee(u"500 entries, and older ones"_s));
        const QString path = m_fixture->folder.filePath(u"log.csv"_s);
        QVERIFY(exportTo(path));
        QVERIFY(UiRobot::waitUntil([] { return stripWith(u"510 rows were exported"_s); }));
        QCOMPARE(linesOf(path), 511);
        QVERIFY(UiRobot::waitUntil([] { return names().value(0) == u"510 rows"_s; }));
        // A search narrows it.
        QVERIFY(UiRobot::type(u"Search"_s, u"key 7 of"_s));
        QVERIFY(UiRobot::waitToSee(u"1 entry"_s));
        QVERIFY(exportTo(path));
        QVERIFY(UiRobot::waitUntil([] { return stripWith(u"One row was exported"_s); }));
        QCOMPARE(linesOf(path), 2);
        QVERIFY(exportTo(m_fixture->folder.filePath(u"nowhere/log.csv"_s)));
        QVERIFY(UiRobot::waitUntil([] { return stripWith(u"Nothing was exported"_s); }));
    }

    void theVaultAndAListAreExported()
    {
        m_fixture->service.addKey(u"ak_11111111"_s, u"=CI"_s);
        m_fixture->service.addKey(u"ak_22222222"_s, u"Server"_s);
        m_fixture->signIn();
        QVERIFY(keep(u"first"_s));
        QVERIFY(m_fixture->showMainWindow());
        const QString path = m_fixture->folder.filePath(u"list.csv"_s);
        QVERIFY(UiRobot::find(u"Key list"_s));
        QVERIFY(exportTo(path));
        QVERIFY(UiRobot::waitUntil([] { return stripWith(u"2 rows were exported"_s); }));
        QVERIFY(contentOf(path).contains("\"'=CI\""));
        QVERIFY(contentOf(path).contains("Northwind Traders"));
        QVERIFY(UiRobot::click(u"Vault"_s));
        QVERIFY(UiRobot::find(u"Vault list"_s));
        QVERIFY(exportTo(path));
        QVERIFY(UiRobot::waitUntil([] { return stripWith(u"One row was exported"_s); }));
        QVERIFY(contentOf(path).contains("\"first\",\"api-key\""));
        QVERIFY(!holdsCanary(contentOf(path)));
        // Of the list, whose sign-in is not kept, nothing is to be on disk.
        const auto log = awaited(m_fixture->store.activity());
        QVERIFY(log && *log);
        QCOMPARE((*log)->back().deed, Deed::ExportedVault);
        QCOMPARE((*log)->back().nameBefore, u"1"_s);
        QCOMPARE(std::count_if((*log)->begin(), (*log)->end(),
                               [](const ActivityEntry &each) { return isExport(each.deed); }),
                 1);
    }

    void theUserSaysHowLongItIsKept()
    {
        QVERIFY(fill(2));
        QVERIFY(show());
        QVERIFY(waitForNames({ u"key 1 of 2"_s, u"key 0 of 2"_s }));
        m_fixture->clock.advance(std::chrono::hours(24 * 91));
        QVERIFY(keep(u"new"_s));
        QVERIFY(waitForNames({ u"new"_s, u"key 1 of 2"_s, u"key 0 of 2"_s }));
        QVERIFY(UiRobot::choose(u"Keep entries"_s, u"Keep for 1 year"_s));
        QVERIFY(m_fixture->settleStore());
        QVERIFY(waitForNames({ u"new"_s, u"key 1 of 2"_s, u"key 0 of 2"_s }));
        QVERIFY(UiRobot::choose(u"Keep entries"_s, u"Keep for 90 days"_s));
        QVERIFY(waitForNames({ u"new"_s }));
        QCOMPARE(m_fixture->windowState.activityDays(), 90);
        QVERIFY(UiRobot::click(u"Verify the log"_s));
        QVERIFY(UiRobot::waitUntil([] { return stripWith(u"as Keyturn wrote it"_s); }));
    }

    void aWholeLogIsVerified()
    {
        QVERIFY(keep(u"first"_s) && keep(u"second"_s));
        QVERIFY(show());
        QVERIFY(UiRobot::click(u"Verify the log"_s));
        QVERIFY(UiRobot::waitUntil([] { return strip(); }));
        QVERIFY2(strip()->message().contains("The log is as Keyturn wrote it"_L1),
                 qPrintable(strip()->message()));
        QVERIFY(strip()->message().contains("2 entries were looked at"_L1));
        QVERIFY(UiRobot::click(u"Copy the check sum"_s));
        const auto verdict = awaited(m_fixture->store.verifyActivity());
        QVERIFY(verdict && *verdict);
        QCOMPARE(QGuiApplication::clipboard()->text(), (*verdict)->lastHash);
    }

    void aTouchedLogIsSeenAndShown()
    {
        QVERIFY(fill(4));
        QVERIFY(show());
        rawSql(m_fixture->file(), u"DELETE FROM activity WHERE number = 3"_s);
        QVERIFY(UiRobot::click(u"Verify the log"_s));
        QVERIFY(UiRobot::waitUntil([] { return strip(); }));
        QVERIFY2(strip()->message().contains("Entry 3 is missing"_L1),
                 qPrintable(strip()->message()));
        QVERIFY(UiRobot::click(u"Show the place"_s));
        QVERIFY(table()->selectionModel()->hasSelection());
    }

    void aChangedEntryIsSaidToBeChanged()
    {
        QVERIFY(fill(4));
        rawSql(m_fixture->file(), u"UPDATE activity SET name = 'innocent' WHERE number = 3"_s);
        QVERIFY(show());
        QVERIFY(waitForNames({ u"key 3 of 4"_s, u"innocent"_s, u"key 1 of 4"_s, u"key 0 of 4"_s }));
        QCOMPARE(cell(1, 4), u"Changed since"_s);
        QVERIFY(UiRobot::click(u"Verify the log"_s));
        QVERIFY(UiRobot::waitUntil([] { return strip(); }));
        QVERIFY2(strip()->message().contains("Entry 3 was changed"_L1),
                 qPrintable(strip()->message()));
    }

    void theResultIsNeverCut()
    {
        QVERIFY(fill(1));
        QVERIFY(show());
        QVERIFY(waitForNames({ u"key 0 of 1"_s }));
        const int width =
            qobject_cast<QTableView *>(table())->columnWidth(int(ActivityModel::Column::Result));
        for (const QString &text : activitytext::allResults())
            QVERIFY2(width > badgeSize(Icon::Warn, text).width(), qPrintable(text));
    }

    void theDetailsSayEverything()
    {
        QVERIFY(keep(u"first"_s));
        QVERIFY(show());
        QVERIFY(waitForNames({ u"first"_s }));
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        UiRobot::press(Qt::Key_Return);
        QVERIFY(UiRobot::waitToSee(u"Check sum"_s));
        for (const QString &text : { u"Anyreach"_s, u"Acme"_s, u"ak_first_00"_s, u"ak_f…first"_s })
            QVERIFY2(UiRobot::sees(text), qPrintable(text));
        QVERIFY2(WindowFixture::canaryFound().isEmpty(), qPrintable(WindowFixture::canaryFound()));
    }

    void aLogThatCannotBeReadSaysSo()
    {
        QVERIFY(fill(1));
        QVERIFY(show());
        QVERIFY(waitForNames({ u"key 0 of 1"_s }));
        rawSql(m_fixture->file(), u"DROP TABLE activity_mark"_s);
        QVERIFY(UiRobot::click(u"Verify the log"_s));
        QVERIFY(UiRobot::waitUntil([] { return strip(); }));
        QVERIFY(strip()->message().contains("could not be verified"_L1));
    }

private:
    [[nodiscard]] bool show()
    {
        return m_fixture->showMainWindow() && UiRobot::click(u"Activity"_s);
    }

    [[nodiscard]] bool keep(const QString &name)
    {
        VaultRecord record;
        record.uuid = record.name = name;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = u"https://api.anyreach.ai"_s;
        record.organizationName = u"Acme"_s;
        record.credentialId = u"ak_"_s + name + u"_0000"_s;
        record.hint = u"ak_f…"_s + name;
        record.storedAt = m_fixture->clock.now();
        return m_fixture->keep(record, canaryKey);
    }

    [[nodiscard]] bool fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            ActivityEntry entry;
            entry.at = m_fixture->clock.now();
            entry.deed = Deed::Created;
            entry.serviceId = u"anyreach"_s;
            entry.keyId = u"ak_%1"_s.arg(i, 8, 10, QChar(u'0'));
            entry.keyName = u"key %1 of %2"_s.arg(i).arg(count);
            std::ignore = m_fixture->store.appendActivity(entry);
        }
        return m_fixture->settleStore();
    }

    [[nodiscard]] static QAbstractItemView *table()
    {
        return qobject_cast<QAbstractItemView *>(UiRobot::look(u"Activity list"_s));
    }

    [[nodiscard]] static QString cell(int row, int column)
    {
        return table() ? table()->model()->index(row, column).data().toString() : QString();
    }

    [[nodiscard]] static QStringList names()
    {
        QStringList names;
        for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
            names.append(cell(row, 2));
        return names;
    }

    [[nodiscard]] static bool waitForNames(const QStringList &wanted)
    {
        return UiRobot::waitUntil([&wanted] { return names() == wanted; });
    }

    /// The strip of the page that is shown.
    [[nodiscard]] static MessageStrip *strip() { return stripWith(u"log"_s); }

    [[nodiscard]] static MessageStrip *stripWith(const QString &text)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *found = qobject_cast<MessageStrip *>(widget);
            if (found && found->isVisible() && found->message().contains(text))
                return found;
        }
        return nullptr;
    }

    [[nodiscard]] bool exportTo(const QString &path)
    {
        if (!UiRobot::click(u"Export…"_s))
            return false;
        QFileDialog *dialog = nullptr;
        const bool isOpen = UiRobot::waitUntil([this, &dialog] {
            dialog = m_fixture->window->findChild<QFileDialog *>();
            return dialog != nullptr;
        });
        if (!isOpen)
            return false;
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        return true;
    }

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] static int linesOf(const QString &path)
    {
        return int(contentOf(path).count("\r\n"));
    }

    [[nodiscard]] static bool choose(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ActivityPageTest)
#include "tst_activitypage.moc"
