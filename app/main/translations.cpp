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

/// Returns the language of the texts that are installed; English if there are none for `locale`.
QLocale install(QCoreApplication &application, const QLocale &locale, const QString &name,
                const QString &folder)
{
    const QLocale english(QLocale::English);
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)
        || translator->load(english, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        return QLocale(translator->language());
    }
    return english;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QLocale language = install(application, QLocale(), u"keyturn"_s, u":/i18n"_s);
    // Dates stand inside of the texts: an English sentence with a German date is neither. The
    // country stays, and with it the order of a date and the first day of the week.
    const QLocale user;
    if (user.language() != QLocale::C && user.language() != language.language())
        QLocale::setDefault(QLocale(language.language(), user.territory()));
    // Qt's own texts and the writing direction are those of Keyturn's texts: in a layout from right
    // to left, an English "2 work · 1 could not be reached" would be shown in another order.
    std::ignore = install(application, language, u"qtbase"_s,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QGuiApplication::setLayoutDirection(language.textDirection());
}

} // namespace keyturn
