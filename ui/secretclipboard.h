// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QClipboard;
class QMimeData;

namespace keyturn {

/// The clipboard, for secrets: the only file that touches QClipboard. What it puts there is marked
/// for clipboard histories as not to be kept, goes to CLIPBOARD alone (never to PRIMARY), is read
/// back, and is taken away after a while if it is still ours. It remembers a salted hash, not the
/// value.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    /// Stands for one copy.
    enum class Ticket : quint64
    {
    };

    explicit SecretClipboard(QClipboard &clipboard, QObject *parent);

    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }

    /// Puts the value there and reads it back. Nothing: another program took or kept the clipboard.
    [[nodiscard]] std::optional<Ticket> copy(const Secret &secret);

    /// Plain text that is no secret (an id): no mark, no timer.
    void copyPlain(const QString &text);

    /// Time until it is cleared; zero when nothing of ours is there.
    [[nodiscard]] std::chrono::seconds left() const;
    /// The same of one copy: zero too when a later one has taken its place.
    [[nodiscard]] std::chrono::seconds left(Ticket ticket) const;

    /// Clears it now if it still holds what copy() put there. For the timer, for locking and for
    /// quitting: on X11 Qt offers the content to a clipboard manager when the program ends.
    void clearIfOurs();

Q_SIGNALS:
    void tick(); ///< every second while something of ours is there
    void cleared(); ///< by us, or because something else took its place

private:
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] QByteArray hashOf(const QByteArray &value) const;
    void forget();

    QClipboard &m_clipboard;
    std::chrono::seconds m_lifetime{ 45 };
    QTimer m_tick;
    Ticket m_last{ 0 };
    qint64 m_endsAt = 0; ///< monotonic milliseconds
    QByteArray m_salt;
    QByteArray m_hash; ///< empty: nothing of ours
    bool m_writing = false;
};

} // namespace keyturn
