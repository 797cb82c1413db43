// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QPointer>

#include <vector>

namespace keyturn {

/// Recognizes equal secrets without storing them: HMAC-SHA-256 (RFC 2104) under a random key that
/// is kept only in the keychain. A fingerprint also names its key. Fingerprints under a key that
/// was lost can therefore be told from fingerprints of other values.
class Fingerprints final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fingerprints)

public:
    Fingerprints(Keychain &keychain, QObject *parent);

    /// The fingerprint of a secret. The first call reads the key, or makes one if the keychain has
    /// none.
    [[nodiscard]] KeychainReply<QString> *of(const Secret &secret);

    /// True if both were made under the same key. Only then do two different fingerprints mean two
    /// values.
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
    QPointer<Reply> m_underWay;
    Secret m_key;
    /// Requests waiting for the key; not empty while the key is being fetched.
    std::vector<Waiting> m_waiting;
};

} // namespace keyturn
