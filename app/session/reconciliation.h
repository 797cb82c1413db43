// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QTimer>

#include <array>
#include <chrono>
#include <vector>

namespace keyturn {

/// Looks into the service's list for what a create may have made if its outcome is unknown. It only
/// reads: deleting is up to the user.
class Reconciliation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciliation)

public:
    /// The pauses before each look at the list. A list may lag behind a create; after the last
    /// look, "not created" is as sure as it can be.
    using Pauses = std::array<std::chrono::milliseconds, 4>;
    static constexpr Pauses usualPauses{ std::chrono::seconds(0), std::chrono::seconds(2),
                                         std::chrono::seconds(3), std::chrono::seconds(10) };

    /// `session` and `listing` are borrowed and must outlive this object.
    Reconciliation(Session &session, Listing &listing, const Pauses &pauses, QObject *parent);

    /// Looks until there are candidates, or for the last time. What earlier looks found is
    /// forgotten.
    void look(const IntentRecord &intent);
    /// Once more for the same create, as often as at first.
    void lookAgain() { look(IntentRecord(m_intent)); }
    void stop();

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Listing &listing() const { return m_listing; }
    [[nodiscard]] const IntentRecord &intent() const { return m_intent; }
    /// The credentials that the request may have made: new in the list, with the name that was
    /// asked for, and not in the vault, where everything has its secret.
    [[nodiscard]] const std::vector<Credential> &candidates() const { return m_candidates; }
    /// True as long as the list will be read again.
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// True if the list could be read at least once; only then does an empty candidates() mean
    /// anything.
    [[nodiscard]] bool wasListRead() const { return m_listRead; }
    /// False: the last list that was read is not the whole list, so it proves nothing.
    [[nodiscard]] bool wasListComplete() const { return m_listComplete; }

    /// The credentials of a list that the request may have made, whether in the vault or not.
    [[nodiscard]] static std::vector<Credential> candidatesIn(const std::vector<Credential> &rows,
                                                              const IntentRecord &intent);

Q_SIGNALS:
    void changed(); ///< after each look

private:
    void read();
    void take(CredentialList list);

    Session &m_session;
    Listing &m_listing;
    Pauses m_pauses;
    QTimer m_timer;
    QPointer<Reply> m_reading;
    IntentRecord m_intent;
    std::vector<Credential> m_candidates;
    std::size_t m_round = 0;
    bool m_looking = false;
    bool m_listRead = false;
    bool m_listComplete = false;
};

} // namespace keyturn
