// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "ui/dialogs/guardeddialog.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace keyturn {

class NumberField;

/// Asks before several entries are removed from the vault: names them all and says that their
/// values cannot be got back. The safe button is the default, and the user must type how many.
/// accepted() is the user's yes.
class RemovalQuestion final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovalQuestion)

public:
    /// `signIns` were selected, too, and stay because Keyturn is signed in with them.
    RemovalQuestion(const std::vector<VaultRecord> &records, int signIns, QWidget *parent);

    [[nodiscard]] bool outlivesSession() const override { return true; }

private:
    void addNames(QVBoxLayout *layout, const std::vector<VaultRecord> &records);
    void addChoice(QVBoxLayout *layout, int count);

    NumberField *m_number = nullptr; ///< null if there is only one
    QPushButton *m_remove = nullptr;
};

} // namespace keyturn
