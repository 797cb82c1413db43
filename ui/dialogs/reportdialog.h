// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/guardeddialog.h"

namespace keyturn {

/// Names all that could not be done, each in a line of a list that scrolls. A message above a list
/// leads here if it has room for the first few only.
class ReportDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDialog)

public:
    /// `again` is the text of the button that tries them again.
    ReportDialog(const QString &title, const QStringList &lines, const QString &again,
                 QWidget *parent);

Q_SIGNALS:
    void againRequested(); ///< the dialog has closed
};

} // namespace keyturn
