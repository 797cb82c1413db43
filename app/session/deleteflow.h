// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <optional>
#include <vector>

namespace keyturn {

/// Deletes credentials at the service, one after the other. A credential counts as deleted only if
/// the service's list no longer has it. Only after that is its secret removed from the keychain.
/// Before each is asked for, it is written to disk that it was perhaps deleted here, so that a
/// later run knows whose deed it was if Keyturn ends in between. What was tried and was not done,
/// or perhaps not, is told to the listing when that is known; nothing is told of what was not
/// tried.
class DeleteFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteFlow)

public:
    enum class Outcome
    {
        Waiting, ///< not tried (again): see stop()
        Deleted, ///< the list no longer has it; see wasGone()
        Refused, ///< see error
        StillThere, ///< the service accepted the deletion but still lists the credential
        Unknown, ///< the list could not be read after the deletion
    };

    struct Item
    {
        Credential credential;
        Outcome outcome = Outcome::Waiting;
        std::optional<ApiError> error;
        /// Whether the list that was read after the last deletion has it; empty: that list could
        /// not be read or is not whole, or it was not tried.
        std::optional<bool> isListed = {};
        /// The service has accepted a deletion, or its answer was lost: once it is gone, it was
        /// deleted here.
        bool mayBeOurs = false;
        QString entryUuid = {}; ///< of the vault's entry; empty: the vault does not have it
        bool secretRemoved = false; ///< the vault had the secret, and it is gone from the keychain
        bool secretLeft = false; ///< the vault had the secret, and removing it failed

        /// It is gone, and somebody else has seen to that before.
        [[nodiscard]] bool wasGone() const { return outcome == Outcome::Deleted && !mayBeOurs; }
    };

    /// `session` and `listing` must outlive the flow.
    DeleteFlow(Session &session, Listing &listing, std::vector<Credential> credentials,
               QObject *parent);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isInVault(const Credential &credential) const;
    [[nodiscard]] bool allDeleted() const;

    /// Deletes all credentials that are not deleted yet; may be called again after a failure.
    void start();
    /// Begins no further deletion. The one under way is waited for, because nobody can take it
    /// back; the list then decides what became of what was tried.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_busy && m_isStopped; }

Q_SIGNALS:
    /// Emitted before each deletion, and when the last one is done.
    void progressed();
    /// All credentials have an outcome, or wait because of stop(), and the secrets of deleted ones
    /// were removed from the keychain as far as possible.
    void finished();

private:
    void removeNext();
    void send();
    void forgetAttempt(const Item &item);
    void check();
    void judge(const CredentialList &list);
    void noteDeleted();
    void noteDoubtful();
    void forgetSecrets();
    void forgetNext();

    Session &m_session;
    Listing &m_listing;
    std::vector<Item> m_items;
    std::size_t m_at = 0;
    bool m_busy = false;
    bool m_isStopped = false;
};

} // namespace keyturn
