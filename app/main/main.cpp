// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/hardening.h"
#include "keychain/helperkeychain.h"
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

    const keyturn::SystemClock clock;
    keyturn::HelperKeychain keychain(keyturn::HelperKeychain::defaultProgram(), nullptr);
    keyturn::Application application(options, keyturn::Application::standardPlaces(), clock,
                                     keychain);
    const keyturn::TerminationSignals terminationSignals(nullptr);
    QObject::connect(&terminationSignals, &keyturn::TerminationSignals::received,
                     &application.window(), &QWidget::close);
    application.show();
    return QApplication::exec();
}
