// SPDX-License-Identifier: MIT
#include "main/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, u"_"_s, folder)
        || translator->load(QLocale(QLocale::English), name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    install(application, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"keyturn"_s, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace keyturn
