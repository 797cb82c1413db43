// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"
#include "ui/style/palette.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace keyturn {

class CopyStatus;
class SecretClipboard;
class StatusLine;
class VaultChecks;
class VaultModel;
enum class Icon;

/// The line under the vault's list: how the keychain is, how long what was copied stays, what is
/// being verified or looked at and with what result, how many entries there are.
class VaultStatus final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultStatus)

public:
    /// What the line tells of; all of it is borrowed and outlives the widget.
    struct Parts
    {
        Vault &vault;
        VaultChecks &checks;
        const VaultModel &model;
        SecretClipboard &clipboard;
    };

    VaultStatus(Parts parts, QWidget *parent);

    void setSelected(int count);

    /// Of an entry's value. False: another program took or kept the clipboard.
    [[nodiscard]] bool copy(const Secret &secret);

    /// The keychain is asked about every entry, on the user's request.
    void tellLooking();
    /// `count`: of the entries that were looked at. That all is well needs no words when nobody
    /// asked.
    void tellLooked(int count, const Vault::Audit &audit);
    void endLooking();

Q_SIGNALS:
    /// Of entries that were to be verified.
    void readFailed(const keyturn::KeychainError &error);

private:
    void addLines();
    void updateKeychain();
    void updateChecking();
    void tellChecked();
    void tell(Tone tone, std::optional<Icon> icon, const QString &text);

    Parts m_parts;
    StatusLine *m_keychain = nullptr;
    CopyStatus *m_copied = nullptr;
    StatusLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_count = nullptr;
    QSet<QString> m_wasChecked; ///< in the run that is under way
};

} // namespace keyturn
