// SPDX-License-Identifier: MIT
#include "main/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <tuple>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

void uninstall(QCoreApplication &application, const QString &name)
{
    for (auto *old : application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
}

/// Returns the language of the texts that are installed; English if there are none for `locale`.
QLocale install(QCoreApplication &application, const QLocale &locale, const QString &name,
                const QString &folder)
{
    uninstall(application, name);
    const QLocale english(QLocale::English);
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(locale, name, u"_"_s, folder)
        || translator->load(english, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        return QLocale(translator->language());
    }
    return english;
}

/// What is typed, and what a service sends, has the digits 0 to 9, so dates and numbers have them,
/// too: two kinds in one sentence could not be read, and a typed date would not be one.
QLocale withUsualDigits(const QLocale &locale)
{
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0"_s)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return locale;
}

QLocale localeOf(const QString &choice)
{
    const QLocale system = QLocale::system();
    if (choice.isEmpty())
        return system;
    const bool namesCountry = choice.contains(u'_') || choice.contains(u'-');
    const QLocale chosen(choice);
    return namesCountry ? chosen : QLocale(chosen.language(), system.territory());
}

} // namespace

void useLanguage(QCoreApplication &application, const QString &choice)
{
    QLocale::setDefault(localeOf(choice));
    installTranslations(application);
}

void installTranslations(QCoreApplication &application)
{
    const QLocale language = install(application, QLocale(), u"keyturn"_s, u":/i18n"_s);
    // Dates stand inside of the texts: an English sentence with a German date is neither, even if
    // the system has another language for dates alone. The country stays, and with it the order of
    // a date and the first day of the week.
    const QLocale user;
    if (user.language() != QLocale::C)
        QLocale::setDefault(withUsualDigits(QLocale(language.language(), user.territory())));
    // Qt's own texts and the writing direction are those of Keyturn's texts: in a layout from right
    // to left, an English "2 work · 1 could not be reached" would be shown in another order.
    std::ignore = install(application, language, u"qtbase"_s,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qobject_cast<QGuiApplication *>(&application))
        QGuiApplication::setLayoutDirection(language.textDirection());
}

} // namespace keyturn
