// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretclipboard.h"
#include "ui/widgets/statusline.h"

namespace keyturn {

/// Copies a secret and says for how long the clipboard still holds it. The line speaks of its own
/// copy only, not of a later copy that was made elsewhere. While the clipboard does not hold the
/// copy, the owner may use the line for other texts.
class CopyStatus final : public StatusLine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyStatus)

public:
    /// What the line says after the clipboard has lost the copy.
    enum class Afterwards
    {
        Nothing, ///< the line becomes empty, and ended() is emitted
        ThatItIsGone
    };

    /// `clipboard` must outlive the line.
    CopyStatus(SecretClipboard &clipboard, Afterwards afterwards, QWidget *parent);

    /// Copies `secret`; ends an earlier copy in any case. False if another program took the
    /// clipboard or would not give it up.
    [[nodiscard]] bool copy(const Secret &secret);
    /// True while the line says how long the copy is held, or that the clipboard no longer holds
    /// it.
    [[nodiscard]] bool hasCopied() const { return m_ticket.has_value(); }
    /// True if the copy is in the clipboard at this moment.
    [[nodiscard]] bool isHeld() const { return m_ticket && m_clipboard.holds(*m_ticket); }
    [[nodiscard]] std::optional<SecretClipboard::Ticket> ticket() const { return m_ticket; }
    /// Stops speaking of the copy, so that the owner can use the line for something else.
    void forget() { m_ticket.reset(); }

Q_SIGNALS:
    void ended(); ///< with Afterwards::Nothing: the clipboard no longer holds the copy

private:
    void updateLeft();

    SecretClipboard &m_clipboard;
    Afterwards m_afterwards;
    std::optional<SecretClipboard::Ticket> m_ticket;
};

} // namespace keyturn
