// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace keyturn {

/// What the command line asked for.
struct Options
{
    bool sandbox = false; ///< open the sandbox's organization at once
    std::optional<QString> locale; ///< language of the interface, e.g. "de"
};

/// Reads the arguments of main(), and ends the process for --help, --version and mistakes; with
/// --version the others are read first, so that app/run can have them looked at. There
/// must be no application object yet: the answer is a text, which needs no display, and building
/// a QApplication without one ends the process before anything can be said. What Qt's own options
/// ask for (-platform, -style and so on) is left to Qt.
[[nodiscard]] Options readOptions(int argc, char *argv[]);

} // namespace keyturn
