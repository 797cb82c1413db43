// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "services/servicecatalog.h"
#include "session/credentialfacts.h"
#include "session/keepsignin.h"
#include "session/signins.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace keyturn {

/// Signs in: asks the service first, stores after that. Nothing is written anywhere before the
/// service has accepted the credential.
///
///     Ready ─► Verifying ─┬► Accepted ─► Keeping ─┬► Connected
///       ▲                 ├► Limited ─────┘        └► NotKept ─► Connected (until Keyturn ends)
///       └─────────────────┴─ Refused
class ConnectFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectFlow)

public:
    enum class Step
    {
        Ready,
        Verifying,
        Refused, ///< see error()
        Limited, ///< works, but may not manage keys; the user decides
        Keeping,
        NotKept, ///< verified, but the keychain could not keep it; see keepError()
        Connected,
    };
    Q_ENUM(Step)

    /// What the flow works with; all of it is borrowed and outlives the flow.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        KeepSignIn &keeping;
        const Clock &clock;
        HttpClient::Limits limits = {}; ///< of every request
    };

    ConnectFlow(Parts parts, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Verifying || m_step == Step::Keeping;
    }

    /// From any step that is not busy. `request`: its addresses are normalised, its uuid is of the
    /// connection that is signed in again, empty for a new one. `credential` is valid text
    /// (credentialFromText) of one of the service's kinds.
    void start(const CredentialFacts &request, Secret credential);

    /// In Limited: connect all the same.
    void connectAnyway();
    /// In NotKept: try the keychain again, or go on without it until Keyturn ends.
    void keepAgain();
    void stayUntilQuit();
    /// While busy: stop waiting for the server.
    void cancel();

    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// What the check of the credential has shown, in Refused and Limited.
    [[nodiscard]] CheckOutcome outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<VaultError> &keepError() const { return m_keepError; }

Q_SIGNALS:
    void stepChanged();

private:
    void enter(Step step);
    void verify();
    void checkManaging();
    void keep();
    [[nodiscard]] const KindProfile &kind() const;
    [[nodiscard]] ConnectionRecord makeRecord() const;

    Parts m_parts;
    Step m_step = Step::Ready;
    CredentialFacts m_request;
    Secret m_credential;
    std::unique_ptr<ServiceClient> m_client; ///< of this attempt
    std::unique_ptr<CredentialCheck> m_check; ///< of this attempt
    QPointer<Reply> m_underWay;
    CheckOutcome m_outcome = CheckOutcome::Unclear;
    std::optional<ApiError> m_error;
    std::optional<VaultError> m_keepError;
};

} // namespace keyturn
