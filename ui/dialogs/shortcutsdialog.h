// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/guardeddialog.h"

#include <vector>

namespace keyturn {

class ScrollingForm;

/// Lists the keys of the window, in groups. Where the screen is too low, Page Up and Page Down
/// scroll.
class ShortcutsDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    struct Shortcut
    {
        QString group; ///< the shortcuts of a group follow each other
        QString name; ///< safe to show
        QString keys; ///< as the user reads them
    };

    ShortcutsDialog(const std::vector<Shortcut> &shortcuts, QWidget *parent);

    [[nodiscard]] bool outlivesSession() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScrollingForm *m_list;
};

} // namespace keyturn
