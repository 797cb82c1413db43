// SPDX-License-Identifier: MIT
#pragma once

#include "snippets/fileswaps.h"
#include "ui/dialogs/guardeddialog.h"

namespace keyturn {

/// Shows what would change in a file if one value took the place of another, and asks. Both values
/// are shown masked, and nothing else of the file is shown, because it may hold other secrets.
class SwapDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwapDialog)

public:
    /// The masked values.
    struct Hints
    {
        QString before;
        QString after;
    };
    /// `variable` is what the user says that the file calls it; may be empty.
    SwapDialog(const FileSwaps::Found &found, const Hints &hints, const QString &variable,
               QWidget *parent);

private:
    [[nodiscard]] static QString difference(const FileSwaps::Found &found, const Hints &hints);
    [[nodiscard]] static QString remarks(const FileSwaps::Found &found, const QString &variable);
};

} // namespace keyturn
