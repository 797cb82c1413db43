// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/widgets/drophint.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What is dropped on the window, or pasted into it, leads to Import.
class ImportDropTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDroppedFileStartsImport();
    void severalFilesAreReadTogether();
    void aDroppedTextStartsImport();
    void theHintIsThereOnlyWhileSomethingIsOverTheWindow();
    void addressesAreNotTaken();
    void nothingIsTakenBehindADialog();
    void aFieldDoesNotKeepWhatIsDropped();
    void aPastedKeyStartsImport();
    void anotherTextIsNotTakenAndSaid_data();
    void anotherTextIsNotTakenAndSaid();
    void aFieldKeepsWhatIsPastedIntoIt();

private:
    /// Drags to `target` and drops there, through the window, as the desktop does it. Returns
    /// whether the window took it.
    bool drop(const QMimeData &data, const QWidget &target);
    bool drop(const QMimeData &data) { return drop(data, *m_fixture->window); }
    [[nodiscard]] bool enter(const QMimeData &data, const QWidget &target);
    [[nodiscard]] QUrl fileWith(const QString &name, const QString &text);
    [[nodiscard]] DropHint *hint() { return m_fixture->window->findChild<DropHint *>(); }
    [[nodiscard]] static QString seen() { return UiRobot::everythingSeen(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ImportDropTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
}

void ImportDropTest::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->service.addKey(u"ak_ci"_s, u"CI pipeline"_s);
    m_fixture->signIn();
    QVERIFY(m_fixture->showMainWindow());
    QVERIFY(UiRobot::find(u"Key list"_s));
}

void ImportDropTest::cleanup()
{
    QCOMPARE(WindowFixture::canaryFound(), QString());
    QVERIFY(!UiRobot::everythingSeen().contains(canary));
    m_fixture.reset();
    QGuiApplication::clipboard()->clear();
    TestCase::cleanup();
}

bool ImportDropTest::enter(const QMimeData &data, const QWidget &target)
{
    const QPoint place = target.mapTo(m_fixture->window.get(), target.rect().center());
    QDragEnterEvent event(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_fixture->window->windowHandle(), &event);
    return event.isAccepted();
}

bool ImportDropTest::drop(const QMimeData &data, const QWidget &target)
{
    if (!enter(data, target))
        return false;
    const QPoint place = target.mapTo(m_fixture->window.get(), target.rect().center());
    QDropEvent event(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_fixture->window->windowHandle(), &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

QUrl ImportDropTest::fileWith(const QString &name, const QString &text)
{
    const QString path = m_fixture->folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    return QUrl::fromLocalFile(path);
}

void ImportDropTest::aDroppedFileStartsImport()
{
    QMimeData data;
    data.setUrls({ fileWith(u".env"_s, u"ANYREACH_API_KEY="_s + canaryKey + u'\n') });
    QVERIFY(drop(data));
    QVERIFY2(UiRobot::waitToSee(u"nothing is sent anywhere"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"ANYREACH_API_KEY"_s), qPrintable(seen()));
    QCOMPARE(m_fixture->vault.entries().size(), 0U); // not before the user says so
    QVERIFY(UiRobot::click(u"Import"_s));
    QTRY_COMPARE(m_fixture->vault.entries().size(), 1U);
}

void ImportDropTest::severalFilesAreReadTogether()
{
    QMimeData data;
    data.setUrls({ fileWith(u"one.env"_s, u"FIRST="_s + canaryKey + u'\n'),
                   fileWith(u"two.env"_s, u"SECOND="_s + canaryToken + u'\n') });
    QVERIFY(drop(data));
    QVERIFY2(UiRobot::waitToSee(u"FIRST"_s), qPrintable(seen()));
    QVERIFY2(UiRobot::sees(u"SECOND"_s), qPrintable(seen()));
    QVERIFY(UiRobot::find(u"Import"_s));
}

void ImportDropTest::aDroppedTextStartsImport()
{
    QMimeData data;
    data.setText(u"export MY_KEY="_s + canaryKey);
    QVERIFY(drop(data));
    QVERIFY2(UiRobot::waitToSee(u"MY_KEY"_s), qPrintable(seen()));
}

void ImportDropTest::theHintIsThereOnlyWhileSomethingIsOverTheWindow()
{
    QVERIFY(!hint()->isVisible());
    QMimeData data;
    data.setText(canaryKey);
    QVERIFY(enter(data, *m_fixture->window));
    QVERIFY(hint()->isVisible());
    QCOMPARE(hint()->size(), m_fixture->window->size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_fixture->window->windowHandle(), &leave);
    QVERIFY(!hint()->isVisible());
    QVERIFY(drop(data));
    QVERIFY(!hint()->isVisible());
}

void ImportDropTest::addressesAreNotTaken()
{
    QMimeData data;
    data.setUrls({ QUrl(u"https://example.com/"_s) });
    QVERIFY(!drop(data));
    QVERIFY(!hint()->isVisible());
}

void ImportDropTest::nothingIsTakenBehindADialog()
{
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::find(u"Name"_s));
    QMimeData data;
    data.setText(canaryKey);
    QVERIFY(!drop(data));
    QVERIFY(!hint()->isVisible());
}

/// A search field would take the text and show it.
void ImportDropTest::aFieldDoesNotKeepWhatIsDropped()
{
    auto *search = qobject_cast<QLineEdit *>(UiRobot::find(u"Search"_s));
    QVERIFY(search);
    QMimeData data;
    data.setText(canaryKey);
    QVERIFY(drop(data, *search));
    QCOMPARE(search->text(), QString());
    QVERIFY2(UiRobot::waitToSee(u"nothing is sent anywhere"_s), qPrintable(seen()));
}

void ImportDropTest::aPastedKeyStartsImport()
{
    QGuiApplication::clipboard()->setText(u"  "_s + canaryKey + u'\n');
    for (const QString &place : { u"Key list"_s, u"Refresh"_s, u"All 1"_s }) {
        UiRobot::find(place)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(UiRobot::waitToSee(u"nothing is sent anywhere"_s), qPrintable(place + seen()));
        QVERIFY2(UiRobot::find(u"Import"_s), qPrintable(seen()));
        QCOMPARE(WindowFixture::canaryFound(), QString());
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QVERIFY(UiRobot::click(u"Close"_s));
        QVERIFY(m_fixture->returnToWindow());
    }
    QCOMPARE(m_fixture->vault.entries().size(), 0U);
}

void ImportDropTest::anotherTextIsNotTakenAndSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said"); // empty: nothing
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("words") << u"a shopping list"_s << u"characters that no key has"_s << false;
    QTest::newRow("address") << u"https://example.com/a"_s << u"an address"_s << false;
    QTest::newRow("another service")
        << u"OTHER_TOKEN=gho_Zk3v9QpLw7Xs2Rt8Yb4Nc6Md1Fh5Gj0"_s
        << u"There is a value in it that is of no service that Keyturn knows."_s << true;
    QTest::newRow("placeholder") << u"ANYREACH_API_KEY=your_key_here"_s
                                 << u"ANYREACH_API_KEY · line 1 · a placeholder"_s << true;
    QTest::newRow("comment") << u"PORT=80\n# ANYREACH_API_KEY="_s + canaryKey
                             << u"line 2 · in a comment"_s << true;
    QTest::newRow("slashes") << u"/Zk3v9QpLw7Xs2/Rt8Yb4Nc6Md1Fh5Gj0"_s << u"a path"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void ImportDropTest::anotherTextIsNotTakenAndSaid()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    QFETCH(const bool, isOffered);
    const QString title = u"Nothing was taken from the clipboard"_s;
    UiRobot::find(u"Key list"_s)->setFocus(Qt::TabFocusReason);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    if (said.isEmpty()) {
        QVERIFY2(!UiRobot::sees(title), qPrintable(seen()));
        return;
    }
    QVERIFY2(UiRobot::waitToSee(title) && UiRobot::sees(said), qPrintable(seen()));
    QVERIFY(!seen().contains(canary));
    if (isOffered) {
        QVERIFY(UiRobot::click(u"Import…"_s));
        QVERIFY2(UiRobot::waitToSee(u"nothing is sent anywhere"_s), qPrintable(seen()));
        QVERIFY(UiRobot::click(u"Cancel"_s));
        if (QApplication::activeModalWidget())
            QVERIFY(UiRobot::click(u"Close"_s));
        QVERIFY(m_fixture->returnToWindow());
        QVERIFY2(!UiRobot::sees(title), qPrintable(seen()));
        return;
    }
    QVERIFY(!UiRobot::look(u"Import…"_s));
    // It goes when it is closed, or something else is pasted.
    QGuiApplication::clipboard()->setText(canaryKey);
    UiRobot::find(u"Key list"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(UiRobot::find(u"Import"_s));
    QVERIFY(UiRobot::click(u"Cancel"_s) && UiRobot::click(u"Close"_s));
    QVERIFY(m_fixture->returnToWindow());
    QVERIFY2(!UiRobot::sees(title), qPrintable(seen()));
}

void ImportDropTest::aFieldKeepsWhatIsPastedIntoIt()
{
    auto *search = qobject_cast<QLineEdit *>(UiRobot::find(u"Search"_s));
    QVERIFY(search);
    search->setFocus(Qt::TabFocusReason);
    QGuiApplication::clipboard()->setText(u"ak_ci"_s);
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), u"ak_ci"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ImportDropTest)
#include "tst_importdrop.moc"
