// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "session/vault.h"
#include "ui/dialogs/slowkeychain.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QMessageBox;

namespace keyturn {

class CopyStatus;
class MessageStrip;
class SecretClipboard;

/// The part of a dialog that speaks while the dialog waits for the keychain: hidden at first, it
/// says after less than 3 s that the keychain does not answer and where to look, offers ways on,
/// and asks before the dialog is left while nobody knows whether the value is saved.
class KeychainWait final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainWait)

public:
    struct Parts
    {
        Keychain &keychain; ///< borrowed
        QStringList actions; ///< the labels of buttons; with a clipboard one at most, otherwise two
        SecretClipboard *clipboard = nullptr; ///< borrowed; without it no copy is offered
        /// What is being saved and the uuid of its entry, if there is a clipboard.
        std::function<Secret()> secret = {};
        std::function<QString()> uuid = {};
    };
    KeychainWait(Parts parts, QWidget *dialog);

    enum class Fate
    {
        Known, ///< nothing is being saved: hidden
        BeingSaved,
        BeingRemoved, ///< the only action is to stop waiting; it has the index 0
        Unknown, ///< nobody waits any longer, but the keychain may have saved it or still do so
    };
    /// `error` says why it is unknown.
    void setFate(Fate fate, const std::optional<VaultError> &error = {});

    /// True while the keychain does not answer, or has not: nobody knows whether it saves the
    /// value. The dialog may be left then, after a question unless isSafeToLeave().
    [[nodiscard]] bool isUndecided() const;
    /// True if nothing would be lost by leaving: its fate is known, or the clipboard has it now.
    [[nodiscard]] bool isSafeToLeave() const;
    /// The offers concern what `part` holds, a field or a form with all the fields in it: when
    /// one of them changes while the fate is Unknown, they end, because they would use what is no
    /// longer shown. What was being saved is looked for all the same.
    void endWith(QWidget *part);
    /// Asks once whether to leave although it is not known to be saved; left() says yes.
    void askToLeave();

Q_SIGNALS:
    void actionTriggered(int index); ///< of Parts::actions
    void changed(); ///< isUndecided() may have changed
    void left();
    void ended(); ///< see endWith(); the fate is taken for Known by now

private:
    void updateMessage();
    void handleAction(int index);
    [[nodiscard]] bool copy();

    Parts m_parts;
    SlowKeychain m_slow;
    Fate m_fate = Fate::Known;
    QString m_whyUnknown;
    MessageStrip *m_message;
    CopyStatus *m_copied = nullptr; ///< only with a clipboard
    QPointer<QMessageBox> m_question;
};

} // namespace keyturn
