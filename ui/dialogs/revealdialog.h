// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "session/vault.h"
#include "ui/dialogs/guardeddialog.h"

class QPushButton;

namespace keyturn {

class CopyStatus;
class MessageStrip;
class SecretClipboard;
class SecretRow;
class ProgressLine;

/// Shows the value of a vault entry: reads it from the keychain and reveals it for a while. The
/// value is wiped when the dialog closes.
class RevealDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevealDialog)

public:
    /// `vault` and `clipboard` must outlive the dialog. `where` is the place as the vault's list
    /// shows it.
    RevealDialog(Vault &vault, const VaultRecord &record, const QString &where,
                 SecretClipboard &clipboard, QWidget *parent);

    void done(int result) override;

private:
    void buildLayout(const QString &where);
    void read();
    void take(Result<Secret, KeychainError> read);
    void copy();
    void updateKeychainState();

    Vault &m_vault;
    VaultRecord m_record;
    SecretClipboard &m_clipboard;
    Secret m_secret;
    SecretRow *m_row = nullptr;
    ProgressLine *m_progress = nullptr;
    CopyStatus *m_copied = nullptr;
    MessageStrip *m_message = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<Reply> m_reading;
};

} // namespace keyturn
