// SPDX-License-Identifier: MIT
#include "ui/widgets/copystatus.h"

#include "ui/widgets/announce.h"

namespace keyturn {

CopyStatus::CopyStatus(SecretClipboard &clipboard, Afterwards afterwards, QWidget *parent)
    : StatusLine(parent)
    , m_clipboard(clipboard)
    , m_afterwards(afterwards)
{
    connect(&clipboard, &SecretClipboard::tick, this, &CopyStatus::updateLeft);
    connect(&clipboard, &SecretClipboard::cleared, this, &CopyStatus::updateLeft);
}

bool CopyStatus::copy(const Secret &secret)
{
    m_ticket = m_clipboard.copy(secret); // its signals tell this line that the copy before is over
    if (m_ticket)
        announce(this);
    updateLeft();
    return m_ticket.has_value();
}

void CopyStatus::updateLeft()
{
    if (!m_ticket)
        return;
    const auto left = m_clipboard.left(*m_ticket);
    if (left.count() > 0) {
        setStatusQuietly(Tone::Good, Icon::Copy,
                         tr("Copied, clears in %Ln s", nullptr, int(left.count())));
        show();
    } else if (m_afterwards == Afterwards::ThatItIsGone) {
        setStatus(Tone::Neutral, Icon::Copy, tr("Copied; the clipboard no longer holds it"));
        show();
    } else {
        m_ticket.reset();
        setStatus(Tone::Neutral, std::nullopt, {});
        Q_EMIT ended();
    }
}

} // namespace keyturn
