// SPDX-License-Identifier: MIT
#include "core/hardening.h"
#include "main/application.h"
#include "main/options.h"
#include "main/terminationsignals.h"
#include "main/translations.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    keyturn::hardenProcess();
    QCoreApplication::setApplicationName(u"keyturn"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    const keyturn::Options options = keyturn::readOptions(argc, argv);
    QApplication qtApplication(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Keyturn"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(KEYTURN_APP_ID));
    if (options.locale)
        QLocale::setDefault(QLocale(*options.locale));
    keyturn::installTranslations(qtApplication);

    keyturn::Application application(options, keyturn::Application::standardPlaces(), nullptr);
    const keyturn::TerminationSignals terminationSignals(nullptr);
    QObject::connect(&terminationSignals, &keyturn::TerminationSignals::received,
                     &application.window(), &QWidget::close);
    application.show();
    return QApplication::exec();
}
