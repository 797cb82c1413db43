// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "core/secret.h"
#include "keychain/keychain.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace keyturn {

/// Looks for what the keychain may still do after nobody waits for it any longer: store a value, or
/// remove one. Whenever the keychain becomes ready, the entry is read to see what has become of it,
/// and read again after pauses that grow to three minutes, for as long as the keychain stays ready
/// and this object lives. Nothing is asked of a keychain that is not ready, because it might ask
/// the user for a password. It may also have been locked unnoticed: from 82 seconds after it became
/// ready (or after the last request that was given up) its entries are listed before each look,
/// which asks for no password. A keychain that cannot be listed (KWallet) is looked into for those
/// 82 seconds only, and again when it next becomes ready. What happens after Keyturn has ended is
/// not seen here; Rescue and Adoption find it at a later start.
///
/// What stored() or removed() tells stays expected, and is told again by each look, until the
/// receiver calls forget(): it may have failed to write the outcome down.
class LateOutcomes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LateOutcomes)

public:
    /// `keychain` is borrowed and must outlive this object.
    LateOutcomes(Keychain &keychain, QObject *parent);

    /// The value may still be stored. Only its digest is kept here.
    void expectValue(const VaultRecord &record, const Secret &secret);
    /// The entry may still be removed. Does nothing for one that is guarded.
    void expectRemoval(const QString &uuid);
    /// The entry may still be removed, but is wanted: missing() is emitted each time it is found
    /// gone, until it was there at several looks. The value is kept here until then.
    void guard(const VaultRecord &record, const Secret &secret);
    /// Its fate is known and taken over.
    void forget(const QString &uuid);
    /// What is expected of one entry, while another request is to decide it.
    struct Expected
    {
        QString uuid;
        std::optional<VaultRecord> record; ///< nothing: a removal
        QByteArray digest; ///< empty: a guarded one
        Secret guarded = {};
    };
    /// Expects it no longer; empty if nothing is expected. If the other request does not decide it,
    /// hand it back to expect().
    [[nodiscard]] std::optional<Expected> take(const QString &uuid);
    void expect(Expected expected);
    /// The same for a removal; what was asked for since stays expected.
    void forgetRemoval(const QString &uuid);
    [[nodiscard]] bool isExpected(const QString &uuid) const;
    /// True if the entry may still be removed, whether it is wanted or not.
    [[nodiscard]] bool mayBeRemoved(const QString &uuid) const;

Q_SIGNALS:
    /// That value was read from the keychain just now.
    void stored(const keyturn::VaultRecord &record);
    /// The keychain, which is open, has no such entry any more.
    void removed(const QString &uuid);
    /// The same of one that is guarded.
    void missing(const keyturn::VaultRecord &record, const keyturn::Secret &secret);

private:
    void handleState(KeychainState state);
    void look();
    void readNext(QStringList uuids);
    [[nodiscard]] std::vector<Expected>::const_iterator find(const QString &uuid) const;
    void compare(const QString &uuid, const Result<Secret, KeychainError> &found);
    void watch(const Expected &guarded, bool isThere);

    Keychain &m_keychain;
    std::vector<Expected> m_expected;
    QTimer m_again;
    std::size_t m_looks = 0; ///< since the keychain became ready
    bool m_isLooking = false;
};

} // namespace keyturn
