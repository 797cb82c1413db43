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

/// The system clipboard, for secrets. This class is the only one that touches QClipboard. A copied
/// secret is marked so that clipboard histories do not keep it, is put into CLIPBOARD only (never
/// into PRIMARY), is read back to verify the copy, and is removed after a while if it is still
/// there. To recognize it later, the class keeps a salted hash, not the secret.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    /// Identifies one call of copy().
    enum class Ticket : quint64
    {
    };

    explicit SecretClipboard(QClipboard &clipboard, QObject *parent);

    /// Sets the time after which a copy is removed; it applies to later calls of copy().
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }

    /// Puts the secret into the clipboard and reads it back. Returns nothing if another program
    /// took the clipboard or would not give it up.
    [[nodiscard]] std::optional<Ticket> copy(const Secret &secret);

    /// For plain text that is not secret, such as an id: the text is not marked and not removed
    /// later.
    void copyPlain(const QString &text);

    /// The text in the clipboard, wherever it was copied; it may be a secret.
    [[nodiscard]] QString text() const;

    /// The time until the clipboard is cleared, rounded up; zero if it does not hold what copy()
    /// put there.
    [[nodiscard]] std::chrono::seconds left() const;
    /// The same for one copy; zero also if a later copy has replaced it.
    [[nodiscard]] std::chrono::seconds left(Ticket ticket) const;

    /// True if that copy is in the clipboard at this moment.
    [[nodiscard]] bool holds(Ticket ticket) const;

    /// Notes that this copy is the only place where a new secret is: it is not known to be saved,
    /// and it cannot be shown again. `uuid` is that of the vault's entry that it may still get.
    void noteOnlyCopy(Ticket ticket, const QString &uuid);
    /// Ends that: the secret is somewhere else, too. Does nothing if another secret was noted last.
    void forgetOnlyCopy(const QString &uuid);
    /// The uuid of such a secret, as long as its copy is in the clipboard; otherwise empty.
    [[nodiscard]] QString onlyCopy() const;

    /// Clears the clipboard now if it still holds what copy() put there. Called when the time is
    /// up, when the user signs out (unless it is an only copy), and before the program quits: on
    /// X11 Qt hands the clipboard's content to a clipboard manager when a program ends.
    void clearIfOurs();

Q_SIGNALS:
    void tick(); ///< at once after copy(), then every second while the secret is in the clipboard
    void cleared(); ///< the secret is gone: cleared by this class, or replaced by other content

private:
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] QByteArray hashOf(const QByteArray &value) const;
    void forget();

    QClipboard &m_clipboard;
    std::chrono::seconds m_lifetime{ 45 };
    QTimer m_tick;
    Ticket m_last{ 0 };
    std::optional<Ticket> m_onlyCopy; ///< see noteOnlyCopy()
    QString m_onlyCopyUuid;
    qint64 m_endsAt = 0; ///< milliseconds of the monotonic clock
    QByteArray m_salt;
    QByteArray m_hash; ///< empty: the clipboard does not hold what copy() put there
    bool m_writing = false;
};

} // namespace keyturn
