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

/// Signs in. The service is asked first; nothing is stored before it has accepted the credential.
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
        Refused, ///< see error(), or result() if nothing could be asked
        Limited, ///< the credential works but may not manage keys, see error(); the user decides
        Keeping,
        NotKept, ///< verified, but the keychain could not store it; see keepError()
        Connected,
    };
    Q_ENUM(Step)

    /// What the flow needs; everything is borrowed and must outlive the flow.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        KeepSignIn &keeping;
        const Clock &clock;
        HttpClient::Limits limits = {}; ///< for every request
    };

    ConnectFlow(Parts parts, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Verifying || m_step == Step::Keeping;
    }

    /// Call in any step that is not busy. The addresses in `request` must be normalised. Its uuid
    /// names the connection that is signed in again, or is empty for a new one. `credential` must
    /// be valid (credentialFromText()) and of one of the service's kinds.
    void start(const CredentialFacts &request, Secret credential);

    /// Call in Limited: connects although the credential may not manage keys.
    void connectAnyway();
    /// Call in NotKept, or in Keeping to wait no longer: keepAgain() tries the keychain again,
    /// stayUntilQuit() goes on without it until Keyturn ends.
    void keepAgain();
    void stayUntilQuit();
    /// Call while busy: stops waiting for the server.
    void cancel();
    /// To be called when the user leaves: in Keeping, gives the sign-in up.
    void leave();

    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// The result of checking the credential; valid in Refused and Limited.
    [[nodiscard]] const CheckResult &result() const { return m_result; }
    [[nodiscard]] const std::optional<VaultError> &keepError() const { return m_keepError; }

Q_SIGNALS:
    void stepChanged();

private:
    void enter(Step step);
    void verify();
    void checkManaging();
    void keep();
    void stopKeeping();
    [[nodiscard]] const KindProfile &kind() const;
    [[nodiscard]] ConnectionRecord makeRecord() const;

    Parts m_parts;
    Step m_step = Step::Ready;
    CredentialFacts m_request;
    Secret m_credential;
    std::unique_ptr<ServiceClient> m_client; ///< for this attempt
    std::unique_ptr<CredentialCheck> m_check; ///< for this attempt
    QPointer<Reply> m_underWay;
    QPointer<Reply> m_keeping;
    CheckResult m_result;
    std::optional<ApiError> m_error;
    std::optional<VaultError> m_keepError;
};

} // namespace keyturn
