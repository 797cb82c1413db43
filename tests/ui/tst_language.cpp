// SPDX-License-Identifier: MIT
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Texts, dates and numbers are of one language, whatever the desktop's is.
class LanguageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void datesAreOfTheTextsLanguage_data();
    void datesAreOfTheTextsLanguage();
    void theCountryStays();
};

void LanguageTest::cleanup()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    TestCase::cleanup();
}

void LanguageTest::datesAreOfTheTextsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : { "en_US", "en_GB", "de_DE", "fr_FR", "ar_EG", "ja_JP" })
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

/// There are English texts only.
void LanguageTest::datesAreOfTheTextsLanguage()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    installTranslations(*QCoreApplication::instance());
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    const QString whole = u"Expires Fri 19 Feb 2027, 23:59 (your time zone, UTC), in 90 days"_s;
    QVERIFY2(UiRobot::waitToSee(whole), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::theCountryStays()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QLocale().territory(), QLocale::Germany);
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(QLocale(), QLocale(u"en_GB"_s));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::LanguageTest)
#include "tst_language.moc"
