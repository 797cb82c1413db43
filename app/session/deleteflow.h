// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <optional>
#include <vector>

namespace keyturn {

/// Deletes credentials on the service, one after the other, and says "deleted" only of those that
/// the service no longer lists. Their secrets leave the keychain after that, never before.
class DeleteFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteFlow)

public:
    enum class Outcome
    {
        Waiting,
        Deleted,
        Refused, ///< see error
        StillThere, ///< the service said yes, but lists it still
        Unknown, ///< the list could not be read afterwards
    };

    struct Item
    {
        Credential credential;
        Outcome outcome = Outcome::Waiting;
        std::optional<ApiError> error;
        bool secretRemoved = false; ///< it was in the vault and is gone from the keychain
        bool secretLeft = false; ///< it was in the vault and could not be removed
    };

    /// `session` and `listing` outlive the flow.
    DeleteFlow(Session &session, Listing &listing, std::vector<Credential> credentials,
               QObject *parent);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isInVault(const Credential &credential) const;
    [[nodiscard]] bool allDeleted() const;

    /// Deletes all that are not deleted yet; again after a failure.
    void start();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void removeNext();
    void check();
    void judge(const CredentialList &list);
    void forgetSecrets();
    void forgetNext();

    Session &m_session;
    Listing &m_listing;
    std::vector<Item> m_items;
    std::size_t m_at = 0;
    bool m_busy = false;
};

} // namespace keyturn
