// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace keyturn {

/// What the command line asks for.
struct Options
{
    bool sandbox = false; ///< open the sandbox's organization at the start
    QString link = {}; ///< a keyturn:// link to follow, not looked at yet; empty: none
    std::optional<QString> locale; ///< language of the interface, for example "de"
};

/// Reads the arguments of main(). Ends the process for --help, --version and mistakes; with
/// --version the other options are checked first, so that app/run can have them checked. There must
/// be no application object yet: the answers are texts and need no display, but making a
/// QApplication without a display would end the process before anything could be said. They are in
/// the language of the window. Qt's own options (-platform, -style and so on) are left to Qt.
[[nodiscard]] Options readOptions(int argc, char *argv[]);

} // namespace keyturn
