// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/awaited.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QListWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// An access review from the menu of the account to its result.
class ReviewTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachKeyGetsAVerdict();
    void assistiveTechnologyGivesAVerdict();
    void whatIsToBeDeletedIsAskedAbout();
    void aWholeKeyIsNoRemark();
    void itGoesOnWhereItStood();
    void anotherRunIsAskedToGoOn_data();
    void anotherRunIsAskedToGoOn();
    void theKeyOfTheSessionIsNotDeleted();
    void theResultIsWrittenIntoAFile();

private:
    [[nodiscard]] bool openReview();
    [[nodiscard]] QString seen() const { return UiRobot::everythingSeen(); }
    [[nodiscard]] static bool isEnabled(const QString &button);

    std::unique_ptr<WindowFixture> m_fixture;
};

void ReviewTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void ReviewTest::init()
{
    TestCase::init();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    m_fixture->service.addKey(u"ak_old"_s, u"Legacy importer"_s,
                              QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC));
    m_fixture->service.addKey(u"ak_eu"_s, u"Voice gateway"_s);
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    QTRY_COMPARE(m_fixture->listing().model().rowCount(), 3);
}

void ReviewTest::cleanup()
{
    m_fixture.reset();
    TestCase::cleanup();
}

bool ReviewTest::openReview()
{
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        if (action->text() == u"Access &review…"_s) {
            action->trigger();
            return UiRobot::find(u"Remark"_s);
        }
    }
    return false;
}

bool ReviewTest::isEnabled(const QString &button)
{
    const QWidget *widget = UiRobot::look(button);
    return widget && widget->isEnabled();
}

void ReviewTest::eachKeyGetsAVerdict()
{
    QVERIFY(openReview());
    QVERIFY2(UiRobot::sees(u"1 of 3 in API Keys"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"Legacy importer"_s)); // what has ended comes first
    QVERIFY(UiRobot::type(u"Remark"_s, u"used at night only"_s));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY(UiRobot::sees(u"2 of 3"_s));
    QCOMPARE(UiRobot::textOf(u"Remark"_s), QString());
    QVERIFY(UiRobot::click(u"Back"_s));
    QCOMPARE(UiRobot::textOf(u"Remark"_s), u"used at night only"_s);
    QVERIFY(UiRobot::click(u"Ask"_s));
    QVERIFY(UiRobot::click(u"Rotate"_s));
    QVERIFY(UiRobot::click(u"Skip"_s) || UiRobot::click(u"Result"_s));
    QVERIFY2(UiRobot::sees(u"Keep: 0   Rotate: 1   Delete: 0   Ask: 1   Skipped: 1"_s),
             qPrintable(seen()));
    const auto *todo = qobject_cast<QListWidget *>(UiRobot::find(u"What is to be done"_s));
    QVERIFY(todo);
    QCOMPARE(todo->count(), 2);
    QVERIFY(!isEnabled(u"Rotate…"_s)); // no row is chosen
}

void ReviewTest::assistiveTechnologyGivesAVerdict()
{
    QVERIFY(openReview());
    QVERIFY(UiRobot::type(u"Remark"_s, u"used at night only"_s));
    QAccessible::queryAccessibleInterface(UiRobot::find(u"Keep"_s))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY2(UiRobot::sees(u"2 of 3"_s), qPrintable(seen()));
    QVERIFY(UiRobot::click(u"Back"_s));
    QCOMPARE(UiRobot::textOf(u"Remark"_s), u"used at night only"_s);
    QVERIFY(qobject_cast<QAbstractButton *>(UiRobot::look(u"Keep"_s))->isChecked());
}

void ReviewTest::whatIsToBeDeletedIsAskedAbout()
{
    QVERIFY(openReview());
    QVERIFY(UiRobot::click(u"Delete"_s));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY(UiRobot::click(u"Delete"_s));
    QVERIFY2(UiRobot::click(u"Delete 2 keys"_s), qPrintable(seen()));
    // Nothing is deleted before the number was typed.
    QVERIFY2(UiRobot::waitToSee(u"Type 2 to delete all of these"_s), qPrintable(seen()));
    QCOMPARE(m_fixture->service.rows(CredentialKind::ApiKey).size(), std::size_t(3));
}

void ReviewTest::aWholeKeyIsNoRemark()
{
    QVERIFY(openReview());
    QVERIFY(UiRobot::type(u"Remark"_s, canaryKey));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY2(UiRobot::waitToSee(u"This looks like a whole key, so nothing was saved."_s),
             qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"1 of 3 in API Keys"_s), qPrintable(seen()));
    QCOMPARE(UiRobot::textOf(u"Remark"_s), QString(canaryKey));
    QVERIFY(!qobject_cast<QAbstractButton *>(UiRobot::look(u"Keep"_s))->isChecked());
    QVERIFY(UiRobot::type(u"Remark"_s, u"used at night only"_s));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY2(UiRobot::sees(u"2 of 3"_s), qPrintable(seen()));
    QVERIFY(!UiRobot::sees(u"This looks like a whole key"_s));
}

void ReviewTest::itGoesOnWhereItStood()
{
    QVERIFY(openReview());
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    // Meanwhile one has gone.
    std::erase_if(m_fixture->service.rows(CredentialKind::ApiKey),
                  [](const Credential &row) { return row.id == "ak_eu"_L1; });
    QVERIFY(m_fixture->loadList());
    QVERIFY(openReview());
    QVERIFY2(UiRobot::sees(u"2 of 2"_s), qPrintable(seen()));
    QVERIFY(UiRobot::sees(u"CI pipeline"_s));
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY(UiRobot::sees(u"Keep: 2"_s));
    QVERIFY(UiRobot::click(u"Close"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    // One that has come to its end begins anew.
    QVERIFY(openReview());
    QVERIFY(UiRobot::sees(u"1 of 2"_s));
}

void ReviewTest::anotherRunIsAskedToGoOn_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("shown");
    QTest::newRow("go on") << u"Continue the review (2 of 3)"_s << u"3 of 3 in API Keys"_s;
    QTest::newRow("anew") << u"Start anew"_s << u"1 of 3 in API Keys"_s;
}

void ReviewTest::anotherRunIsAskedToGoOn()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, shown);
    const ListKey key = m_fixture->listing().key();
    for (const char *id : { "ak_old", "ak_ci" }) {
        const ReviewedKey reviewed{ QString::fromLatin1(id), ReviewVerdict::Keep, u"mine"_s };
        QVERIFY(awaited(m_fixture->store.saveReviewed(key, reviewed)));
    }
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        if (action->text() == u"Access &review…"_s)
            action->trigger();
    }
    QVERIFY2(UiRobot::waitToSee(u"A review of these keys was begun and not finished."_s),
             qPrintable(seen()));
    QVERIFY2(UiRobot::click(answer), qPrintable(seen()));
    QVERIFY(UiRobot::find(u"Remark"_s));
    QVERIFY2(UiRobot::waitToSee(shown), qPrintable(seen()));
}

void ReviewTest::theKeyOfTheSessionIsNotDeleted()
{
    m_fixture->service.addKey(u"ak_own"_s, u"Keyturn here"_s,
                              QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC));
    QVERIFY(m_fixture->loadList());
    QVERIFY(openReview());
    QVERIFY2(UiRobot::sees(u"Keyturn is signed in with this key"_s), qPrintable(seen()));
    QVERIFY(!isEnabled(u"Delete"_s));
    QVERIFY(isEnabled(u"Keep"_s));
}

void ReviewTest::theResultIsWrittenIntoAFile()
{
    const QTemporaryDir folder;
    const auto exportTo = [](const QString &path) {
        if (!UiRobot::click(u"Export…"_s))
            return false;
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    };
    QVERIFY(openReview());
    QVERIFY(UiRobot::type(u"Remark"_s, u"=ask Ops"_s));
    QVERIFY(UiRobot::click(u"Ask"_s));
    QVERIFY(UiRobot::click(u"Keep"_s));
    const QStringList twice = UiRobot::doubleMnemonics(*QApplication::activeModalWidget());
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    QVERIFY(UiRobot::click(u"Result"_s));
    QVERIFY(exportTo(folder.filePath(u"missing/review.csv"_s)));
    QVERIFY2(UiRobot::waitToSee(u"Nothing was exported"_s), qPrintable(seen()));
    QVERIFY(exportTo(folder.filePath(u"review.csv"_s)));
    QVERIFY2(UiRobot::waitToSee(u"The result is in"_s), qPrintable(seen()));
    QFile file(folder.filePath(u"review.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 4);
    QVERIFY2(text.contains("\"ask\",\"Legacy importer\",\"ak_old\""), text.constData());
    QVERIFY2(text.contains("\"'=ask Ops\""), text.constData()); // no formula
    QVERIFY(text.contains("\"keep\"") && text.contains("\"skipped\""));
    QVERIFY(!holdsCanary(text));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ReviewTest)
#include "tst_review.moc"
