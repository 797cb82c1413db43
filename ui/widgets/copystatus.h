// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretclipboard.h"
#include "ui/widgets/statusline.h"

namespace keyturn {

/// Copies a secret and says how long the clipboard holds it: this copy, not one that was made
/// elsewhere since. While it holds none, whoever shows the line may say something else on it.
class CopyStatus final : public StatusLine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyStatus)

public:
    /// What is said when the clipboard no longer holds it.
    enum class Afterwards
    {
        Nothing, ///< see ended()
        ThatItIsGone
    };

    /// `clipboard` outlives the line.
    CopyStatus(SecretClipboard &clipboard, Afterwards afterwards, QWidget *parent);

    /// False: another program took or kept the clipboard. The copy before is over in any case.
    [[nodiscard]] bool copy(const Secret &secret);
    /// It says how long, or that it is gone.
    [[nodiscard]] bool hasCopied() const { return m_ticket.has_value(); }
    /// From now on the line is there for something else.
    void forget() { m_ticket.reset(); }

Q_SIGNALS:
    void ended(); ///< the clipboard no longer holds it

private:
    void showLeft();

    SecretClipboard &m_clipboard;
    Afterwards m_afterwards;
    std::optional<SecretClipboard::Ticket> m_ticket;
};

} // namespace keyturn
