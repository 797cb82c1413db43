// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/guardeddialog.h"

class QHBoxLayout;

namespace keyturn {

class SecretClipboard;

/// Says which Keyturn this is, and copies that for a report: no secret, no path.
class AboutDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// `clipboard` must outlive the dialog.
    AboutDialog(SecretClipboard &clipboard, QWidget *parent);

    [[nodiscard]] bool outlivesSession() const override { return true; }

private:
    QHBoxLayout *addButtons(SecretClipboard &clipboard, const QString &details);
};

} // namespace keyturn
