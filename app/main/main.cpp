// SPDX-License-Identifier: MIT
#include "main/application.h"
#include "main/hardening.h"
#include "main/options.h"
#include "main/terminationsignals.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Qt's own texts first, ours after them, each in the first language of the user's that exists.
void installTranslators(QCoreApplication &application)
{
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"keyturn"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace

int main(int argc, char *argv[])
{
    keyturn::hardenProcess();
    QApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(u"keyturn"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Keyturn"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(KEYTURN_APP_ID));
    const keyturn::Options options = keyturn::parseOptions(qtApplication);
    if (options.locale)
        QLocale::setDefault(QLocale(*options.locale));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    installTranslators(qtApplication);

    keyturn::Application application(options, keyturn::Application::standardPlaces(), nullptr);
    const keyturn::TerminationSignals terminationSignals(nullptr);
    QObject::connect(&terminationSignals, &keyturn::TerminationSignals::received,
                     &application.window(), &QWidget::close);
    application.show();
    return QApplication::exec();
}
