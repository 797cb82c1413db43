// SPDX-License-Identifier: MIT
#include "main/application.h"
#include "main/translations.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/pages/vaultpage.h"
#include "ui/text/languages.h"
#include "ui/widgets/searchfield.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenuBar>
#include <QStyle>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// The name of what has that text, in the language that is set.
QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).remove(u'&');
}

/// The program as it runs, with a service that lists three keys.
struct Running
{
    /// `profile`: see Surroundings.
    explicit Running(const QByteArray &profile = {})
        : around(profile)
        , application({}, around.places(), around.clock, around.keychain)
    {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        for (const auto &name : { u"CI pipeline"_s, u"Production"_s, u"Ärger"_s })
            around.service.addKey(u"ak_"_s + name.left(2), name, {}, around.clock.now());
    }

    [[nodiscard]] bool start()
    {
        application.show();
        if (!UiRobot::waitUntil([this] { return application.program().signIns().isLoaded(); }))
            return false;
        ConnectionRecord record;
        record.uuid = u"fixture"_s;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = around.service.server().address();
        record.accountName = u"North"_s;
        record.organizations = { { u"org_1"_s, u"Northwind Traders"_s } };
        application.program().keeping().untilQuit(record, Secret::fromText(canary + u"_own"_s));
        return UiRobot::waitUntil([this] { return table() && table()->model()->rowCount() == 3; });
    }

    [[nodiscard]] QTableView *table()
    {
        for (auto *table : application.window().findChildren<QTableView *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList selected()
    {
        QStringList names;
        if (QTableView *shown = table()) {
            for (const QModelIndex &row : shown->selectionModel()->selectedRows())
                names.append(row.data().toString());
        }
        return names;
    }

    /// Chooses that language in the menu, as far as the menu allows it.
    void choose(const QString &key)
    {
        application.window().findChild<QAction *>(u"language-"_s + key)->trigger();
    }

    /// The title of the menu View.
    [[nodiscard]] QString view() { return application.window().menuBar()->actions().at(2)->text(); }

    Surroundings around;
    Application application;
};

} // namespace

/// Texts, dates and numbers are of one language, whatever the desktop's is.
class LanguageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void datesAreOfTheTextsLanguage_data();
    void datesAreOfTheTextsLanguage();
    void theCountryStays();
    void digitsAreThoseThatAreTyped();
    void everyLanguageHasTextsOfItsOwn();
    void anotherLanguageKeepsThePlace_data();
    void anotherLanguageKeepsThePlace();
    void whatIsWrongWithAFileIsSaidInTheNewLanguage();
    void whatIsShownOnceIsNotTakenAway();
    void theChoiceIsKept();
};

void LanguageTest::cleanup()
{
    QLocale::setDefault(QLocale(QLocale::English));
    installTranslations(*QCoreApplication::instance());
    TestCase::cleanup();
}

void LanguageTest::datesAreOfTheTextsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::addRow("en_US") << u"en_US"_s << u"Fri 19 Feb 2027, 23:59"_s;
    QTest::addRow("en_GB") << u"en_GB"_s << u"Fri 19 Feb 2027, 23:59"_s;
    QTest::addRow("nl_NL: no texts") << u"nl_NL"_s << u"Fri 19 Feb 2027, 23:59"_s;
    QTest::addRow("de_DE") << u"de_DE"_s << u"Fr., 19. Feb. 2027"_s;
    QTest::addRow("fr_FR") << u"fr_FR"_s << u"ven. 19 févr. 2027"_s;
    QTest::addRow("es_MX") << u"es_MX"_s << u"vie 19 feb 2027"_s;
    QTest::addRow("ja_JP") << u"ja_JP"_s << u"2027年2月19日"_s;
    QTest::addRow("ar_EG") << u"ar_EG"_s << u"19 فبراير 2027"_s;
}

void LanguageTest::datesAreOfTheTextsLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, date);
    useLanguage(*QCoreApplication::instance(), locale);
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.signIn();
    QVERIFY(fixture.showMainWindow());
    QVERIFY(UiRobot::click(said("KindText", "Create API Key")));
    QVERIFY2(UiRobot::waitToSee(date), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale().textDirection());
    QCOMPARE(QLocale().textDirection() == Qt::RightToLeft, locale.startsWith("ar"_L1));
}

void LanguageTest::theCountryStays()
{
    QLocale::setDefault(QLocale(u"nl_NL"_s));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QLocale().territory(), QLocale::Netherlands);
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    for (const auto &locale : { u"en_GB"_s, u"de_AT"_s }) {
        QLocale::setDefault(QLocale(locale));
        installTranslations(*QCoreApplication::instance());
        QCOMPARE(QLocale(), QLocale(locale));
    }
}

void LanguageTest::digitsAreThoseThatAreTyped()
{
    for (const auto &locale : { u"ar"_s, u"ar_EG"_s, u"ar_MA"_s }) {
        useLanguage(*QCoreApplication::instance(), locale);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(QLocale().toString(1234567890).remove(QLocale().groupSeparator()),
                 u"1234567890"_s);
    }
}

void LanguageTest::everyLanguageHasTextsOfItsOwn()
{
    QSet<QString> texts;
    for (const Language &language : languages()) {
        useLanguage(*QCoreApplication::instance(), language.key);
        QCOMPARE(QLocale().name().section(u'_', 0, 0), language.key);
        texts.insert(said("keyturn::MenuBar", "&Find"));
        // Qt's own: the menu of a text field
        if (language.key != "en"_L1)
            QVERIFY2(QCoreApplication::translate("QWidgetTextControl", "&Paste") != "&Paste"_L1,
                     qPrintable(language.name));
    }
    QCOMPARE(std::size_t(texts.size()), languages().size());
}

void LanguageTest::anotherLanguageKeepsThePlace_data()
{
    QTest::addColumn<QString>("key");
    for (const Language &language : languages()) {
        if (language.key != "en"_L1)
            QTest::addRow("%s", qPrintable(language.key)) << language.key;
    }
}

void LanguageTest::anotherLanguageKeepsThePlace()
{
    QFETCH(const QString, key);
    Running running;
    QVERIFY(running.start());
    Session *session = running.application.program().current().session();
    const QPointer<MainWindow> first = &running.application.window();
    auto *search = running.table()->parentWidget()->window()->findChild<SearchField *>();
    for (auto *field : first->findChildren<SearchField *>()) {
        if (field->isVisible())
            search = field;
    }
    search->setText(u"i"_s); // two of three
    running.table()->selectRow(1);
    const QStringList selected = running.selected();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(running.view(), u"&View"_s);

    running.choose(key);
    QVERIFY(UiRobot::waitUntil([&] { return !first && running.selected() == selected; }));
    QCOMPARE(running.view(), QCoreApplication::translate("keyturn::MenuBar", "&View"));
    QVERIFY(running.view() != "&View"_L1);
    // A line below one letter would part Arabic letters that are joined.
    QCOMPARE(bool(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut)), key != "ar"_L1);
    QCOMPARE(running.table()->model()->rowCount(), 2);
    QCOMPARE(running.application.program().current().session(), session);
    QVERIFY(running.application.window().findChild<QAction *>(u"language-"_s + key)->isChecked());

    // Another page stays, too.
    QVERIFY(UiRobot::click(said("keyturn::VaultPage", "Vault")));
    const QPointer<MainWindow> second = &running.application.window();
    running.choose(u"en"_s);
    QVERIFY(UiRobot::waitUntil([&] { return !second && running.view() == "&View"_L1; }));
    QVERIFY(UiRobot::waitUntil([&] {
        const auto *vault = running.application.window().findChild<VaultPage *>();
        return vault && vault->isVisible();
    }));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::whatIsWrongWithAFileIsSaidInTheNewLanguage()
{
    Running running(R"({"id":"own","name":"Own","address":"https://own.example"})");
    QVERIFY(running.start());
    QVERIFY2(UiRobot::waitToSee(u"\"kinds\" is missing."_s), qPrintable(UiRobot::everythingSeen()));
    running.choose(u"de"_s);
    QVERIFY2(UiRobot::waitToSee(u"„kinds“ fehlt."_s), qPrintable(UiRobot::everythingSeen()));
    running.choose(u"fr"_s);
    QVERIFY2(UiRobot::waitToSee(u"«\u00a0kinds\u00a0» est absent."_s),
             qPrintable(UiRobot::everythingSeen()));
}

void LanguageTest::whatIsShownOnceIsNotTakenAway()
{
    Running running;
    QVERIFY(running.start());
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::type(u"Name"_s, u"Only once"_s));
    QVERIFY(UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::find(u"Copy"_s), qPrintable(UiRobot::everythingSeen()));
    const QPointer<MainWindow> window = &running.application.window();
    running.choose(u"de"_s);
    QTest::qWait(100); // nothing happens, so there is nothing to wait for
    QVERIFY(window);
    QVERIFY(UiRobot::find(u"Copy"_s));
    QVERIFY(!window->findChild<QAction *>(u"language-de"_s)->isChecked());
    QVERIFY(window->findChild<QAction *>(u"language-"_s)->isChecked());
    QVERIFY(UiRobot::click(u"Copy"_s));
    QVERIFY(UiRobot::click(u"Done"_s));
}

void LanguageTest::theChoiceIsKept()
{
    Surroundings around;
    QCOMPARE(Application::savedLanguage(around.places()), QString());
    {
        Running running;
        QVERIFY(running.start());
        const QPointer<MainWindow> window = &running.application.window();
        running.choose(u"fr"_s);
        QVERIFY(UiRobot::waitUntil([&] { return !window; }));
        QCOMPARE(Application::savedLanguage(running.around.places()), u"fr"_s);
    }
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::LanguageTest)
#include "tst_language.moc"
