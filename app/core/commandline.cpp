// SPDX-License-Identifier: MIT
#include "core/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace keyturn::commandline {

using namespace Qt::StringLiterals;

void read(QCommandLineParser &parser, int argc, char *argv[])
{
    const QCommandLineOption help = parser.addHelpOption();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        // Gives showHelp() the name of the program.
        const QCoreApplication textApplication(argc, argv);
        parser.showHelp();
    }
}

void refuse(const QString &why)
{
    const QString name = QCoreApplication::applicationName();
    std::fprintf(stderr, "%s: %s See %s --help.\n", qPrintable(name), qPrintable(why),
                 qPrintable(name));
    constexpr int wrongUsage = 2;
    std::exit(wrongUsage);
}

} // namespace keyturn::commandline
