// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secrettext.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The two clipboards of X11 as another program sees them. Needs a display.
class X11ClipboardTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void anotherProgramReadsTheValueAndItsMark();
    void clearingLeavesNothing();
    void whatAnotherProgramTookStays();
    void revealingAndDraggingLeavesPrimaryEmpty();
    void aTextWithASecretLeavesPrimaryEmpty();

private:
    /// What xclip reads; empty if nobody owns the selection.
    [[nodiscard]] static QByteArray read(const QStringList &arguments);
    [[nodiscard]] static QByteArray clipboard();
    [[nodiscard]] static QByteArray primary();

    Secret m_secret = Secret::fromText(canaryKey);
};

void X11ClipboardTest::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("needs an X11 display");
}

void X11ClipboardTest::cleanup()
{
    QGuiApplication::clipboard()->clear();
    TestCase::cleanup();
}

QByteArray X11ClipboardTest::read(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(XCLIP), QStringList{ u"-o"_s } + arguments);
    // This process owns the selection, so its event loop must run while xclip reads.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }))
        process.kill();
    return process.readAllStandardOutput();
}

QByteArray X11ClipboardTest::clipboard()
{
    return read({ u"-selection"_s, u"clipboard"_s });
}

QByteArray X11ClipboardTest::primary()
{
    return read({ u"-selection"_s, u"primary"_s });
}

void X11ClipboardTest::anotherProgramReadsTheValueAndItsMark()
{
    SecretClipboard secrets(*QGuiApplication::clipboard(), nullptr);
    QVERIFY(secrets.copy(m_secret));
    QVERIFY(clipboard() == m_secret.reveal());
    const QByteArray targets = read({ u"-selection"_s, u"clipboard"_s, u"-t"_s, u"TARGETS"_s });
    QVERIFY2(targets.contains("x-kde-passwordManagerHint"), targets.constData());
    QCOMPARE(read({ u"-selection"_s, u"clipboard"_s, u"-t"_s, u"x-kde-passwordManagerHint"_s }),
             "secret");
    QVERIFY(primary().isEmpty());
}

void X11ClipboardTest::clearingLeavesNothing()
{
    SecretClipboard secrets(*QGuiApplication::clipboard(), nullptr);
    secrets.setLifetime(std::chrono::seconds(1));
    QVERIFY(secrets.copy(m_secret));
    QVERIFY(!clipboard().isEmpty());
    QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    QVERIFY(cleared.wait());
    QVERIFY(clipboard().isEmpty());

    QVERIFY(secrets.copy(m_secret));
    secrets.clearIfOurs(); // as at the end of the program
    QVERIFY(clipboard().isEmpty());
}

void X11ClipboardTest::whatAnotherProgramTookStays()
{
    SecretClipboard secrets(*QGuiApplication::clipboard(), nullptr);
    QVERIFY(secrets.copy(m_secret));
    QProcess other; // stays in the foreground and owns the selection
    other.start(QStringLiteral(XCLIP), { u"-i"_s, u"-quiet"_s, u"-selection"_s, u"clipboard"_s });
    QVERIFY(other.waitForStarted());
    other.write("of another program");
    other.closeWriteChannel();
    QTRY_VERIFY(secrets.left() == std::chrono::seconds(0));
    secrets.clearIfOurs();
    QCOMPARE(clipboard(), "of another program");
    other.kill();
    other.waitForFinished();
}

void X11ClipboardTest::revealingAndDraggingLeavesPrimaryEmpty()
{
    QWidget window;
    auto *field = new SecretField(&window);
    field->setSecret(&m_secret, u"ak_7f…9Qd"_s);
    field->resize(400, 32);
    window.resize(420, 60);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field->reveal();
    const QPoint from(8, 16);
    const QPoint to(380, 16);
    QTest::mousePress(field->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(field->viewport(), to);
    QTest::mouseRelease(field->viewport(), Qt::LeftButton, {}, to);
    QTest::mouseDClick(field->viewport(), Qt::LeftButton, {}, from);
    QVERIFY(primary().isEmpty());
    field->reveal();
    for (const auto key : { Qt::Key_End, Qt::Key_Home, Qt::Key_Right, Qt::Key_Left })
        QTest::keyClick(field, key, Qt::ShiftModifier);
    QVERIFY(primary().isEmpty());
    QTest::keySequence(field, QKeySequence::SelectAll);
    QVERIFY(primary().isEmpty());
    field->offerSelection();
    QVERIFY(primary().isEmpty());
}

void X11ClipboardTest::aTextWithASecretLeavesPrimaryEmpty()
{
    SecretText text(nullptr);
    text.resize(500, 120);
    text.show();
    text.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    text.setSecret(m_secret);
    const QPoint from(6, 8);
    const QPoint to(300, 10);
    QTest::mousePress(text.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(text.viewport(), to);
    QTest::mouseRelease(text.viewport(), Qt::LeftButton, {}, to);
    QTest::mouseDClick(text.viewport(), Qt::LeftButton, {}, from);
    for (const auto key : { Qt::Key_End, Qt::Key_Right })
        QTest::keyClick(&text, key, Qt::ShiftModifier);
    QTest::keySequence(&text, QKeySequence::SelectAll);
    QVERIFY(text.holdsSecret());
    QVERIFY(primary().isEmpty());
    // Text that is not secret may be selected, but the selection must end when a secret replaces
    // it.
    text.setPlain(u"no secret"_s);
    QTest::keySequence(&text, QKeySequence::SelectAll);
    QTest::mouseDClick(text.viewport(), Qt::LeftButton, {}, from);
    QVERIFY(text.textCursor().hasSelection());
    text.setSecret(m_secret);
    QVERIFY(!primary().contains(canary.data()));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::X11ClipboardTest)
#include "tst_x11clipboard.moc"
