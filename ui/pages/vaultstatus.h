// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"
#include "ui/style/palette.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QPushButton;

namespace keyturn {

class AnswerLine;
class CopyStatus;
class CountLabel;
class EntryRemoval;
class ProgressLine;
class SecretClipboard;
class StatusLine;
class VaultChecks;
class VaultModel;
enum class Icon;

/// The line below the vault's list: the state of the keychain, how long a copy stays in the
/// clipboard, the progress and result of checks and of comparing with the keychain, what was just
/// done, and the number of entries.
class VaultStatus final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultStatus)

public:
    /// What the line shows; everything is borrowed and must outlive the widget.
    struct Parts
    {
        Vault &vault;
        VaultChecks &checks;
        const VaultModel &model;
        SecretClipboard &clipboard;
    };

    VaultStatus(Parts parts, QWidget *parent);

    /// `shown` is how many entries a filter shows; nothing if there is none.
    void setSelected(int count, std::optional<int> shown);
    /// Tells how far a removal of several is and offers to cancel it between two of them.
    void follow(EntryRemoval &removal);

    /// Answers what the user has just done with entries.
    [[nodiscard]] AnswerLine &answer() { return *m_answer; }

    /// Copies the value of an entry. False if another program took the clipboard or would not give
    /// it up.
    [[nodiscard]] bool copy(const Secret &secret);

    /// Says that every entry is being compared with the keychain, on the user's request.
    void tellLooking();
    /// Says what the comparison of `count` entries has found. Says nothing if all is well and the
    /// user has not asked for it.
    void tellLooked(int count, const Vault::Audit &audit);
    void endLooking();

Q_SIGNALS:
    /// Some of the entries to be verified could not be read from the keychain.
    void readFailed(const keyturn::KeychainError &error);

private:
    void addLines();
    void updateKeychain();
    void cancel();
    void updateChecking();
    void tellChecked();
    void tellWork(const QString &text);
    void tell(Tone tone, std::optional<Icon> icon, const QString &text);

    Parts m_parts;
    StatusLine *m_keychain = nullptr;
    CopyStatus *m_copied = nullptr;
    StatusLine *m_progress = nullptr; ///< what came of the work
    ProgressLine *m_work = nullptr;
    AnswerLine *m_answer = nullptr;
    QPushButton *m_cancel = nullptr;
    EntryRemoval *m_removal = nullptr; ///< of several entries, while it runs
    CountLabel *m_count = nullptr;
    QSet<QString> m_wasChecked; ///< uuids checked in the current run
};

} // namespace keyturn
