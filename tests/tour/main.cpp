// SPDX-License-Identifier: MIT
// keyturn-tour <folder for pictures>: uses the real program, prints each step, and ends with an
// error at the first step that fails. Run it inside with-keyring.
#include "guide.h"
#include "keychain/helperkeychain.h"
#include "support/runningprogram.h"
#include "tour.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

using namespace keyturn;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"keyturn"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    if (argc != 2) {
        std::fprintf(stderr, "usage: keyturn-tour <folder for pictures>\n");
        return 2;
    }
    // Log lines about requests would be printed between the steps. Warnings are still printed.
    QLoggingCategory::setFilterRules(u"keyturn.*.info=false\nkeyturn.*.debug=false"_s);
    QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    for (const QString &old : folder.entryList({ u"*.png"_s }, QDir::Files))
        folder.remove(old); // pictures of an earlier tour, which may have had others

    const QTemporaryDir home;
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    test::RunningProgram program(home.path(), keychain);
    test::Guide guide(folder.path());
    const bool passed = test::Tour(program, guide).run();
    if (passed)
        std::printf("The tour is complete: %d pictures in %s\n", guide.pictures(), argv[1]);
    else
        std::printf("The tour stopped.\n");
    return passed ? 0 : 1;
}
