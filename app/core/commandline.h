// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCommandLineParser;

/// How each of Keyturn's programs answers to its command line: help is printed with exit code 0,
/// and a mistake is named in one line with exit code 2.
namespace keyturn::commandline {

/// Reads the arguments of main() into `parser`, to which it adds --help. Ends the process for
/// --help and for mistakes. Call it before there is a QApplication: the answers are texts, and
/// where there is no display, making one ends the process before anything is said.
void read(QCommandLineParser &parser, int argc, char *argv[]);

/// Ends the process as for a mistake. `why` is a sentence. It needs the name that
/// QCoreApplication::setApplicationName() has set.
[[noreturn]] void refuse(const QString &why);

} // namespace keyturn::commandline
