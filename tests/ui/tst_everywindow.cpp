// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "screenshots/programwindows.h"
#include "screenshots/pseudotranslator.h"
#include "screenshots/windowchecks.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Checks that must pass for every window of the program, in the gallery's list of windows.
class EveryWindowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void windowsAreWhole_data() { addWindows(); }
    void windowsAreWhole();
    // In the smallest window, with messages, there is room for the texts of real languages
    // (ui_windowlanguages), but not for two fifths more.
    void longerTextsFit_data() { addWindows(u"page-messages"_s); }
    void longerTextsFit();
    void everyTextIsTranslated_data() { addWindows(); }
    void everyTextIsTranslated();
    void nothingIsCutFromRightToLeft_data() { addWindows(); }
    void nothingIsCutFromRightToLeft();

private:
    void addWindows(const QString &leftOut = {});
    [[nodiscard]] std::unique_ptr<QWidget> make();
    static void checkNames(const QWidget &window);
    static void checkForSecrets(QWidget &window);
    /// What is to be read, and is not in the language of the pseudo translator.
    [[nodiscard]] static QStringList untranslated(const QWidget &window);

    std::unique_ptr<Theme> m_theme;
    std::vector<gallery::Window> m_windows;
};

void EveryWindowTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Scheme::Light);
    m_windows = gallery::programWindows(*m_theme);
}

void EveryWindowTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    TestCase::cleanup();
}

void EveryWindowTest::addWindows(const QString &leftOut)
{
    QTest::addColumn<int>("window");
    int number = 0;
    for (const gallery::Window &window : m_windows) {
        if (window.name != leftOut)
            QTest::newRow(qPrintable(window.name)) << number;
        ++number;
    }
}

std::unique_ptr<QWidget> EveryWindowTest::make()
{
    QFETCH(const int, window);
    auto made = m_windows.at(std::size_t(window)).make();
    made->show();
    QTest::qWait(1); // the window is at rest; hidden parts are laid out now
    return made;
}

void EveryWindowTest::checkNames(const QWidget &window)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool isPart = widget->focusProxy() || qobject_cast<const QScrollBar *>(widget)
            || widget->objectName().startsWith("qt_"_L1);
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPart)
            continue;
        QVERIFY2(!UiRobot::accessibleName(widget).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

void EveryWindowTest::checkForSecrets(QWidget &window)
{
    QWidgetList widgets = window.findChildren<QWidget *>();
    widgets.append(&window);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QStringList texts{ widget->windowTitle(), UiRobot::accessibleName(widget),
                                 widget->accessibleDescription(), widget->toolTip() };
        QVERIFY2(!texts.join(u' ').contains(canary), qPrintable(widget->objectName()));
    }
}

QStringList EveryWindowTest::untranslated(const QWidget &window)
{
    QStringList found;
    for (const QString &text : gallery::allTexts(window)) {
        const QString rest = gallery::PseudoTranslator::untranslated(text);
        if (!rest.isEmpty())
            found.append(rest + u" ← "_s + text.left(120));
    }
    return found;
}

void EveryWindowTest::windowsAreWhole()
{
    const auto window = make();
    checkNames(*window);
    checkForSecrets(*window);
    const QStringList twice = UiRobot::doubleMnemonics(*window);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    const QStringList found = gallery::cutTextsAtRest(*window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void EveryWindowTest::longerTextsFit()
{
    gallery::PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const auto window = make();
    const QStringList found = gallery::cutTextsAtRest(*window);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void EveryWindowTest::everyTextIsTranslated()
{
    gallery::PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const auto window = make();
    const QStringList found = untranslated(*window);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void EveryWindowTest::nothingIsCutFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto window = make();
    const QStringList found = gallery::cutTextsAtRest(*window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::EveryWindowTest)
#include "tst_everywindow.moc"
