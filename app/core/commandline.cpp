// SPDX-License-Identifier: MIT
#include "core/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace keyturn::commandline {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

} // namespace

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
        std::optional<QCoreApplication> textApplication;
        if (!QCoreApplication::instance())
            textApplication.emplace(argc, argv);
        parser.showHelp();
    }
}

void refuse(const QString &why)
{
    const QString name = QCoreApplication::applicationName();
    //: %1 is a program, %2 a sentence that says what is wrong
    std::fprintf(stderr, "%s\n", qPrintable(Text::tr("%1: %2 See %1 --help.").arg(name, why)));
    constexpr int wrongUsage = 2;
    std::exit(wrongUsage);
}

} // namespace keyturn::commandline
