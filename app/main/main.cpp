// SPDX-License-Identifier: MIT
#include "core/hardening.h"
#include "main/application.h"
#include "main/options.h"
#include "main/terminationsignals.h"
#include "main/translations.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Whether the user wants a text and no window; that works without a display, too.
bool asksForText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version"
            || text == "-v";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    keyturn::hardenProcess();
    QCoreApplication::setApplicationName(u"keyturn"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    if (argc > 1 && asksForText(argc, argv)) {
        const QCoreApplication textApplication(argc, argv);
        std::ignore = keyturn::parseOptions(textApplication); // prints and ends
    }
    QApplication qtApplication(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Keyturn"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(KEYTURN_APP_ID));
    const keyturn::Options options = keyturn::parseOptions(qtApplication);
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
