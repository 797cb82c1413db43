// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

namespace keyturn {

/// How the desktop's keychain stands, as far as is known.
enum class KeychainState
{
    Unknown, ///< not looked yet
    Ready, ///< a canary was written, read back and compared
    Waiting, ///< no answer for 3 s: there may be an unlock prompt
    Locked,
    Denied, ///< the user or the system said no
    NoService, ///< nothing answers as a keychain: none installed or no session bus
    NoCollection, ///< a service, but no default keyring to keep anything in
    NotResponding, ///< given up after the time limit; asking again starts anew
    Unavailable, ///< any other failure
    HelperMissing, ///< a program of Keyturn's own is missing; the keychain was not even asked
};

struct KeychainError
{
    enum class Kind
    {
        Absent, ///< no such entry; said only while the canary can be read
        Locked,
        Denied,
        NoService,
        NoCollection,
        TimedOut,
        Mismatch, ///< read back something else, or an entry survived its deletion
        Refused, ///< the value cannot be kept: empty, not visible ASCII, or longer than 2048
        Canceled,
        Unavailable,
        HelperMissing, ///< Keyturn is not completely installed; never said by the helper
    };

    Kind kind = Kind::Unavailable;
    QString detail; ///< for the log; never a value

    bool operator==(const KeychainError &) const = default;
};

template <typename T> using KeychainReply = TypedReply<T, KeychainError>;

/// The desktop's keychain. Entries have opaque keys ("Keyturn/<purpose>/<uuid>"); values are text.
/// Nothing here ever falls back to a file.
class Keychain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keychain)

public:
    [[nodiscard]] KeychainState state() const { return m_state; }

    /// Writes, reads and compares a canary; may make the desktop ask for the keyring's password.
    [[nodiscard]] virtual KeychainReply<Done> *check() = 0;

    /// "Done" means: read back, and equal.
    [[nodiscard]] virtual KeychainReply<Done> *write(const QString &key, const Secret &secret) = 0;

    [[nodiscard]] virtual KeychainReply<Secret> *read(const QString &key) = 0;

    /// "Done" means: the canary can be read and the entry cannot. Removing what is not there is
    /// Done.
    [[nodiscard]] virtual KeychainReply<Done> *remove(const QString &key) = 0;

Q_SIGNALS:
    void stateChanged(keyturn::KeychainState state);

protected:
    explicit Keychain(QObject *parent)
        : QObject(parent)
    {
    }

    void setState(KeychainState state)
    {
        if (m_state == state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

private:
    KeychainState m_state = KeychainState::Unknown;
};

/// "Keyturn/credential/<uuid>"
[[nodiscard]] inline QString credentialKey(const QString &uuid)
{
    return QStringLiteral("Keyturn/credential/") + uuid;
}

/// "Keyturn/connection/<uuid>"
[[nodiscard]] inline QString connectionKey(const QString &uuid)
{
    return QStringLiteral("Keyturn/connection/") + uuid;
}

} // namespace keyturn
