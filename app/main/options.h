// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace keyturn {

/// What the command line asked for.
struct Options
{
    bool sandbox = false; ///< open the sandbox's organization at once
    std::optional<QString> locale; ///< language of the interface, e.g. "de"
};

/// Parses, and ends the process for --help, --version and mistakes. Errors go to standard error.
[[nodiscard]] Options parseOptions(const QCoreApplication &application);

} // namespace keyturn
