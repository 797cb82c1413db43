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

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

void complain(const QString &sentence)
{
    std::fprintf(stderr, "keyturn: %s\n", qPrintable(sentence));
}

} // namespace

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
    const keyturn::Program::Places places = keyturn::Application::standardPlaces();
    keyturn::useLanguage(qtApplication,
                         options.locale ? *options.locale
                                        : keyturn::Application::savedLanguage(places));

    keyturn::SingleInstance instance(places.dataFolder, nullptr);
    switch (instance.begin(options)) {
    case keyturn::SingleInstance::Outcome::First:
        break;
    case keyturn::SingleInstance::Outcome::HandedOver:
        if (options.locale)
            complain(keyturn::SingleInstance::tr(
                "Keyturn is running already; its language stays. Change it in the menu View."));
        return 0;
    case keyturn::SingleInstance::Outcome::NoAnswer:
        complain(keyturn::SingleInstance::tr("Keyturn is running already, but does not answer."));
        return 1;
    }

    const keyturn::SystemClock clock;
    keyturn::HelperKeychain keychain(keyturn::HelperKeychain::defaultProgram(), nullptr);
    keyturn::Application application(options, places, clock, keychain);
    QObject::connect(&instance, &keyturn::SingleInstance::startedAgain, &application,
                     &keyturn::Application::showAgain);
    const keyturn::TerminationSignals terminationSignals(nullptr);
    QObject::connect(&terminationSignals, &keyturn::TerminationSignals::received, &application,
                     &keyturn::Application::close);
    QObject::connect(&application.window(), &keyturn::MainWindow::firstPainted, &instance,
                     &keyturn::SingleInstance::listen);
    // On X11 the name of the application is that of the windows' class (Qt 6.4 takes it once, when
    // the first of them is shown), and desktops look for a .desktop file of that name.
    QCoreApplication::setApplicationName(QStringLiteral(KEYTURN_APP_ID));
    application.show();
    QCoreApplication::setApplicationName(u"keyturn"_s);
    return QApplication::exec();
}
