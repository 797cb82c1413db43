// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/hardening.h"
#include "core/heap.h"
#include "keychain/helperkeychain.h"
#include "main/application.h"
#include "main/displaycheck.h"
#include "main/options.h"
#include "main/singleinstance.h"
#include "main/terminationsignals.h"
#include "main/translations.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    keyturn::hardenProcess();
    keyturn::useOneHeap();
    QCoreApplication::setApplicationName(u"keyturn"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    const keyturn::Options options = keyturn::readOptions(argc, argv);
    std::optional<keyturn::DisplayCheck> displayCheck(std::in_place);
    QApplication qtApplication(argc, argv);
    displayCheck.reset();
    QGuiApplication::setApplicationDisplayName(u"Keyturn"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(KEYTURN_APP_ID));
    if (options.locale)
        QLocale::setDefault(QLocale(*options.locale));
    keyturn::installTranslations(qtApplication);

    const keyturn::Program::Places places = keyturn::Application::standardPlaces();
    keyturn::SingleInstance instance(places.dataFolder, nullptr);
    switch (instance.begin(options)) {
    case keyturn::SingleInstance::Outcome::First:
        break;
    case keyturn::SingleInstance::Outcome::HandedOver:
        if (options.locale)
            std::fputs(
                "keyturn: Keyturn is running already; its language stays until you quit it.\n",
                stderr);
        return 0;
    case keyturn::SingleInstance::Outcome::NoAnswer:
        std::fputs("keyturn: Keyturn is running already, but does not answer.\n", stderr);
        return 1;
    }

    const keyturn::SystemClock clock;
    keyturn::HelperKeychain keychain(keyturn::HelperKeychain::defaultProgram(), nullptr);
    keyturn::Application application(options, places, clock, keychain);
    QObject::connect(&instance, &keyturn::SingleInstance::startedAgain, &application,
                     &keyturn::Application::showAgain);
    const keyturn::TerminationSignals terminationSignals(nullptr);
    QObject::connect(&terminationSignals, &keyturn::TerminationSignals::received,
                     &application.window(), &QWidget::close);
    application.show();
    return QApplication::exec();
}
