// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "screenshots/programwindows.h"
#include "screenshots/vaultwindows.h"
#include "screenshots/windowchecks.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Every window of the program in the language that KEYTURN_TEST_LANGUAGE names.
class WindowLanguagesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windowsAreWhole_data();
    void windowsAreWhole();

private:
    /// Texts with the quotation marks of another language.
    [[nodiscard]] static QStringList foreign(const QWidget &window);

    std::unique_ptr<Theme> m_theme;
    std::vector<gallery::Window> m_windows;
};

void WindowLanguagesTest::initTestCase()
{
    const QString language = qEnvironmentVariable("KEYTURN_TEST_LANGUAGE");
    useLanguage(*QCoreApplication::instance(), language);
    QCOMPARE(QLocale().language(), QLocale(language).language());
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Scheme::Light);
    m_windows = gallery::programWindows(*m_theme);
    for (gallery::Window &window : gallery::vaultWindows(*m_theme))
        m_windows.push_back(std::move(window));
}

void WindowLanguagesTest::windowsAreWhole_data()
{
    QTest::addColumn<int>("window");
    int number = 0;
    for (const gallery::Window &window : m_windows)
        QTest::newRow(qPrintable(window.name)) << number++;
}

QStringList WindowLanguagesTest::foreign(const QWidget &window)
{
    static const std::map<QLocale::Language, QString> marks{
        { QLocale::Arabic, u"“”„"_s },     { QLocale::German, u"”«»"_s },
        { QLocale::Spanish, u"“”„"_s },    { QLocale::French, u"“”„"_s },
        { QLocale::Japanese, u"“”„«»"_s }, { QLocale::English, u"„«»"_s },
    };
    const QString &others = marks.at(QLocale().language());
    return gallery::allTexts(window).filter(QRegularExpression(u"["_s + others + u']'));
}

void WindowLanguagesTest::windowsAreWhole()
{
    QFETCH(const int, window);
    const auto made = m_windows.at(std::size_t(window)).make();
    made->show();
    QTest::qWait(1); // the window is at rest; hidden parts are laid out now
    const QStringList found = UiRobot::doubleMnemonics(*made) + gallery::cutTextsAtRest(*made);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::WindowLanguagesTest)
#include "tst_windowlanguages.moc"
