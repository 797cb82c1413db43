// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QPointer>

#include <vector>

namespace keyturn {

/// Tells equal secrets from different ones without keeping any of them: HMAC-SHA-256 (RFC 2104)
/// under a random key that lives in the keychain alone. A fingerprint names its key, so that those
/// made under a key that was lost are told from those of another value.
class Fingerprints final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fingerprints)

public:
    Fingerprints(Keychain &keychain, QObject *parent);

    /// The first call reads the key, or makes one where the keychain has none.
    [[nodiscard]] KeychainReply<QString> *of(const Secret &secret);

    /// Both were made under one key: only then do two different ones mean two values.
    [[nodiscard]] static bool areComparable(const QString &left, const QString &right);

private:
    struct Waiting
    {
        QPointer<KeychainReply<QString>> reply;
        Secret secret;
    };

    void readKey();
    void makeKey();
    void take(Secret key);
    void fail(const KeychainError &error);
    [[nodiscard]] QString fingerprint(const Secret &secret) const;

    Keychain &m_keychain;
    Secret m_key;
    std::vector<Waiting> m_waiting; ///< for the key; not empty while it is being fetched
};

} // namespace keyturn
