// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace keyturn {

/// The state of the desktop's keychain, as far as it is known.
enum class KeychainState
{
    Unknown, ///< not looked at yet
    Ready, ///< a canary was written, read back and compared
    Waiting, ///< no answer for 2.5 s: the desktop may be asking for a password
    Locked,
    Denied, ///< the user or the system has refused
    NoService, ///< no keychain answers: none is installed, or there is no session bus
    NoCollection, ///< there is a service but no default keyring
    NotResponding, ///< given up after the time limit; the next request tries again
    Unavailable, ///< any other failure
    HelperMissing, ///< a program of Keyturn itself is missing; the keychain was not asked
};

/// Why the keychain has failed.
struct KeychainError
{
    enum class Kind
    {
        Absent, ///< there is no such entry; reported only while the canary can be read
        Locked,
        Denied,
        NoService,
        NoCollection,
        TimedOut,
        Mismatch, ///< another value was read back, or an entry still exists after its deletion
        Refused, ///< the value cannot be stored: empty, not visible ASCII, or longer than 2048
        Canceled,
        Unavailable,
        NotListable, ///< this kind of keychain cannot list its entries; each one can still be read
        HelperMissing, ///< Keyturn is not completely installed; the helper never reports this
    };

    Kind kind = Kind::Unavailable;
    QString detail; ///< for the log; never contains a value
    /// Only after a write or a removal: the keychain may have done it all the same, or may still do
    /// it. It was locked or has ended before the entry could be looked at, or it gave no answer.
    bool mayHaveActed = false;

    bool operator==(const KeychainError &) const = default;
};

template <typename T> using KeychainReply = TypedReply<T, KeychainError>;

/// An entry that the keychain has under one of Keyturn's names. The value is not part of it.
struct KeychainEntry
{
    QString key;
    QDateTime storedAt; ///< UTC; invalid if the keychain does not tell it

    bool operator==(const KeychainEntry &) const = default;
};

using KeychainEntries = std::vector<KeychainEntry>;

/// The desktop's keychain. Entries have opaque keys ("Keyturn/<purpose>/<uuid>"); values are text.
/// No implementation may fall back to a file.
class Keychain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keychain)

public:
    [[nodiscard]] KeychainState state() const { return m_state; }

    /// Writes, reads and compares a canary. The desktop may ask for the keyring's password.
    [[nodiscard]] virtual KeychainReply<Done> *check() = 0;

    /// Done means that the value was read back and is equal.
    [[nodiscard]] virtual KeychainReply<Done> *write(const QString &key, const Secret &secret) = 0;

    /// Reads a value. Absent means that there is no such entry, which is reported only if the
    /// keychain is certainly open; a locked keychain is reported as Locked.
    [[nodiscard]] virtual KeychainReply<Secret> *read(const QString &key) = 0;

    /// Done means that the canary can be read and the entry cannot. Removing an entry that does not
    /// exist is Done, too.
    [[nodiscard]] virtual KeychainReply<Done> *remove(const QString &key) = 0;

    /// Lists the entries under Keyturn's names, no matter which program has stored them. No value
    /// is read. Entries of locked keyrings may be missing. Fails with NotListable if this kind of
    /// keychain cannot list entries.
    [[nodiscard]] virtual KeychainReply<KeychainEntries> *entries() = 0;

    /// As long as somebody has this object, what serves the keychain stays ready, so that a request
    /// need not wait for a process to start. Null if nothing has to start.
    [[nodiscard]] virtual std::shared_ptr<void> keepReady() { return {}; }

Q_SIGNALS:
    /// Emitted whenever a request shows that the state is another one; nobody watches the keychain
    /// between requests.
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

/// The key of a vault entry: "Keyturn/credential/<uuid>".
[[nodiscard]] inline QString credentialKey(const QString &uuid)
{
    return QStringLiteral("Keyturn/credential/") + uuid;
}

/// The key of a sign-in made by an earlier version: "Keyturn/connection/<uuid>".
[[nodiscard]] inline QString connectionKey(const QString &uuid)
{
    return QStringLiteral("Keyturn/connection/") + uuid;
}

} // namespace keyturn
