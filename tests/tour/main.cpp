// SPDX-License-Identifier: MIT
// keyturn-tour <folder for pictures>: uses the real program, prints each step, and ends with an
// error at the first step that fails. Run it inside with-keyring.
#include "core/commandline.h"
#include "guide.h"
#include "keychain/helperkeychain.h"
#include "main/displaycheck.h"
#include "support/runningprogram.h"
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

/// The folder for the pictures. Ends the process for --help and mistakes.
QString readFolder(int argc, char *argv[])
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Uses Keyturn as a person would, checks each step, and takes pictures of it."_s);
    parser.addPositionalArgument(u"folder"_s,
                                 u"Where to put the pictures; those there are deleted."_s);
    commandline::read(parser, argc, argv);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1 || folders.front().isEmpty())
        commandline::refuse(u"It takes one folder, for the pictures."_s);
    return folders.front();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"keyturn-tour"_s);
    QDir folder(readFolder(argc, argv));
    std::optional<DisplayCheck> displayCheck(std::in_place);
    const QApplication application(argc, argv);
    displayCheck.reset();
    // From here on it is Keyturn, which finds its folders by this name.
    QCoreApplication::setApplicationName(u"keyturn"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTURN_VERSION));
    // Log lines about requests would be printed between the steps. Warnings are still printed.
    QLoggingCategory::setFilterRules(u"keyturn.*.info=false\nkeyturn.*.debug=false"_s);
    folder.mkpath(u"."_s);
    for (const QString &old : folder.entryList({ u"*.png"_s }, QDir::Files))
        folder.remove(old); // pictures of an earlier tour, which may have had others

    const QTemporaryDir home;
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    test::RunningProgram program(home.path(), keychain);
    test::Guide guide(folder.path());
    const bool passed = test::Tour(program, guide).run();
    if (passed)
        std::printf("The tour is complete: %d pictures in %s\n", guide.pictures(),
                    qPrintable(folder.path()));
    else
        std::printf("The tour stopped.\n");
    return passed ? 0 : 1;
}
