// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "screenshots/programwindows.h"
#include "support/canary.h"
#include "support/fakeservice.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/heldkeyfixture.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pastefield.h"
#include "ui/widgets/scrollingform.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Runs on a screen of 960 × 540, which is 1920 × 1080 at 200 %, and lower than 1024 × 600.
class DialogsOnScreenTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*QCoreApplication::instance());
        m_theme = std::make_unique<Theme>();
        m_theme->setScheme(Scheme::Light);
        m_windows = gallery::programWindows(*m_theme);
        QVERIFY(available().height() <= 600);
    }

    void dialogsAreOnTheScreen_data()
    {
        QTest::addColumn<int>("window");
        int number = 0;
        for (const gallery::Window &window : m_windows)
            QTest::newRow(qPrintable(window.name)) << number++;
    }

    void dialogsAreOnTheScreen()
    {
        QFETCH(const int, window);
        const auto made = m_windows.at(std::size_t(window)).make();
        made->show();
        QList<QDialog *> dialogs = made->findChildren<QDialog *>();
        if (auto *own = qobject_cast<QDialog *>(made.get()))
            dialogs.append(own);
        for (QDialog *dialog : std::as_const(dialogs)) {
            if (!dialog->isVisible())
                continue;
            QTRY_VERIFY2(isWhole(*dialog), qPrintable(placeOf(*dialog)));
            if (!qobject_cast<GuardedDialog *>(dialog))
                continue;
            const int intended = dialog->sizeHint().width();
            QCOMPARE_GE(intended, metrics::dialogWidth);
            QTRY_VERIFY2(dialog->width() == intended, qPrintable(placeOf(*dialog)));
            QCOMPARE(dialog->minimumWidth(), intended);
            // As a busy window system may do it, with the size from before the layout.
            dialog->windowHandle()->resize(225, dialog->height());
            QTRY_VERIFY2(dialog->width() == intended && isWhole(*dialog),
                         qPrintable(placeOf(*dialog)));
        }
    }

    void aDialogThatWasNarrowIsAsHighAsBefore()
    {
        HeldKeyFixture fixture;
        QVERIFY(fixture.open());
        ConnectDialog dialog(fixture.connectParts(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QSize before = dialog.size();
        QCOMPARE(before, dialog.sizeHint());
        dialog.windowHandle()->resize(225, before.height() + 200); // as high as short lines need
        QTRY_COMPARE(dialog.size(), before);
    }

    void anImportOfManyValuesIsOnTheScreen()
    {
        VaultFixture fixture;
        QVERIFY(fixture.open());
        ImportDialog dialog(fixture.catalog, fixture.vault, fixture.clock, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.move(available().left() + 40, available().bottom() - dialog.height());
        QString text;
        for (int i = 0; i < 40; ++i)
            text += u"A%1=kt_test_CANARY_%1\nPORT%1=80\n"_s.arg(i);
        QGuiApplication::clipboard()->setText(text);
        auto *field = dialog.findChild<PasteField *>();
        field->setFocus();
        QTest::keySequence(field, QKeySequence::Paste);
        QVERIFY(UiRobot::find(u"Name 40"_s));
        QTRY_VERIFY2(isWhole(dialog), qPrintable(placeOf(dialog)));
        const auto *rows = dialog.findChild<QScrollArea *>(u"rows"_s);
        QVERIFY(rows->viewport()->height() >= 100);
        QVERIFY(rows->verticalScrollBar()->maximum() > 0);
        QGuiApplication::clipboard()->clear();
    }

    void aFormThatScrollsFollowsTheKeyboard()
    {
        HeldKeyFixture fixture;
        QVERIFY(fixture.open());
        ConnectDialog dialog(fixture.connectParts(), nullptr);
        openWithAllFields(dialog);
        const auto *form = dialog.findChild<ScrollingForm *>();
        QTRY_VERIFY(form->verticalScrollBar()->maximum() > 0);
        for (const QKeySequence &key :
             { QKeySequence(Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Tab) }) {
            QWidget *first = UiRobot::find(u"Service"_s);
            first->setFocus();
            QStringList visited;
            do {
                UiRobot::press(key);
                const QWidget *focused = QApplication::focusWidget();
                visited += UiRobot::accessibleName(focused);
                QVERIFY2(isSeen(*focused), qPrintable(visited.join(u", "_s)));
            } while (QApplication::focusWidget() != first && visited.size() < 20);
            QCOMPARE(visited.size(),
                     10); // eight fields and two buttons: no part of the scroll area
        }
    }

    void theFocusStaysInALowerDialog()
    {
        HeldKeyFixture fixture;
        QVERIFY(fixture.open());
        ConnectDialog dialog(fixture.connectParts(), nullptr);
        openWithAllFields(dialog);
        QWidget *last = UiRobot::find(u"Account name"_s);
        last->setFocus();
        QTRY_VERIFY(isSeen(*last));
        dialog.resize(dialog.width(), dialog.height() - last->height());
        QVERIFY(isSeen(*last));
        QVERIFY(isSeen(*UiRobot::look(u"Connect"_s)));
    }

    void aFieldThatAnErrorNamesIsSeen()
    {
        HeldKeyFixture fixture;
        QVERIFY(fixture.open());
        ConnectDialog dialog(fixture.connectParts(), nullptr);
        openWithAllFields(dialog);
        QVERIFY(UiRobot::type(u"Auth address"_s, u"http://auth.appcircle.io"_s));
        QVERIFY(UiRobot::type(u"Organization ID"_s, QString::fromLatin1(FakeService::root)));
        QVERIFY(UiRobot::type(u"Key name"_s, u"Build farm"_s));
        QVERIFY(UiRobot::type(u"Credential"_s, canary + u"_value"_s));
        UiRobot::find(u"Service"_s)->setFocus(); // the address is below what is shown now
        QTRY_VERIFY(!isSeen(*UiRobot::look(u"Auth address"_s)));
        clickAt(*UiRobot::find(u"Connect"_s));
        QVERIFY(UiRobot::waitToSee(u"The address cannot be used"_s));
        const QWidget *focused = QApplication::focusWidget();
        QCOMPARE(UiRobot::accessibleName(focused), u"Auth address"_s);
        // Once the message has its place the field is still there.
        const auto *message = dialog.findChild<MessageStrip *>();
        QTRY_VERIFY(isSeen(*message) && isWhole(dialog));
        QTRY_VERIFY(isSeen(*focused));
        for (const QString &name : { u"Cancel"_s, u"Connect"_s })
            QVERIFY(isSeen(*UiRobot::look(name)));
    }

    void theWheelScrollsAndChoosesNothing()
    {
        HeldKeyFixture fixture;
        QVERIFY(fixture.open());
        ConnectDialog dialog(fixture.connectParts(), nullptr);
        openWithAllFields(dialog);
        auto *service = qobject_cast<QComboBox *>(UiRobot::find(u"Service"_s));
        service->setFocus();
        auto *bar = dialog.findChild<ScrollingForm *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        const QPoint at = service->mapTo(&dialog, service->rect().center());
        QWheelEvent turn(at, dialog.mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, {},
                         Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&turn); // what sendEvent() sends goes to no parent
        qApp->notify(dialog.windowHandle(), &turn);
        QTRY_VERIFY(bar->value() > 0);
        QCOMPARE(service->currentText(), u"Appcircle"_s);
    }

private:
    /// Appcircle's API key: no other credential has that many fields.
    static void openWithAllFields(ConnectDialog &dialog)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(UiRobot::choose(u"Service"_s, u"Appcircle"_s));
        QVERIFY(UiRobot::choose(u"Type"_s, u"API key"_s));
        QTRY_COMPARE(dialog.height(), dialog.sizeHint().height());
        QTRY_VERIFY2(isWhole(dialog), qPrintable(placeOf(dialog)));
    }

    /// No part of it is scrolled away or cut off.
    static bool isSeen(const QWidget &widget)
    {
        return widget.isVisible() && widget.visibleRegion() == QRegion(widget.rect());
    }

    /// As the window system does it: what is there gets the click.
    static void clickAt(const QWidget &widget)
    {
        const QPoint at = widget.mapTo(widget.window(), widget.rect().center());
        QTest::mouseClick(widget.window()->windowHandle(), Qt::LeftButton, {}, at);
    }

    static QRect available() { return QGuiApplication::primaryScreen()->availableGeometry(); }

    /// The dialog with its frame, and all its buttons, can be seen.
    static bool isWhole(const QDialog &dialog)
    {
        if (!available().contains(dialog.frameGeometry()))
            return false;
        const QRect inside(dialog.mapToGlobal(QPoint()), dialog.size());
        for (const auto *button : dialog.findChildren<QPushButton *>()) {
            const bool scrolls = button->parentWidget() != &dialog; // it may be in a scrolled pane
            if (button->isVisible() && !scrolls
                && !inside.contains({ button->mapToGlobal(QPoint()), button->size() }))
                return false;
        }
        return true;
    }

    static QString placeOf(const QWidget &widget)
    {
        const QRect at = widget.frameGeometry();
        return u"%1,%2 %3x%4"_s.arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
    }

    std::unique_ptr<Theme> m_theme;
    std::vector<gallery::Window> m_windows;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::DialogsOnScreenTest)
#include "tst_dialogsonscreen.moc"
