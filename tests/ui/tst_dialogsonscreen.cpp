// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "screenshots/programwindows.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/dialogs/importdialog.h"
#include "ui/style/theme.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/pastefield.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

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
        // Their forms do not scroll: with all fields they need up to 705 pixels.
        const QStringList tooHigh{ u"connect-access-key"_s, u"connect-api-key"_s,
                                   u"capture-api-key"_s, u"capture-waiting"_s,
                                   u"capture-undecided"_s };
        for (const gallery::Window &window : m_windows) {
            if (!tooHigh.contains(window.name))
                QTest::newRow(qPrintable(window.name)) << number;
            ++number;
        }
    }

    void dialogsAreOnTheScreen()
    {
        QFETCH(const int, window);
        const auto made = m_windows.at(std::size_t(window)).make();
        made->show();
        QList<QDialog *> dialogs = made->findChildren<QDialog *>();
        if (auto *own = qobject_cast<QDialog *>(made.get()))
            dialogs.append(own);
        for (const QDialog *dialog : std::as_const(dialogs)) {
            if (dialog->isVisible())
                QTRY_VERIFY2(isWhole(*dialog), qPrintable(placeOf(*dialog)));
        }
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

private:
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
