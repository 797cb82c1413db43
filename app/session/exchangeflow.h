// SPDX-License-Identifier: MIT
#pragma once

#include "session/keyorganizations.h"

namespace keyturn {

/// Exchanges a held key for an access token. The token exists only in this object, until it is
/// forgotten or replaced, or the object is deleted.
///
///     Ready ─► Exchanging ─┬► Held            (own organization: nothing to confirm)
///       ▲                  ├► Confirming ─► Held
///       │                  └► Refused
///       └── forget() from Held
///
/// If a renewal is refused, token() still returns the token that was held before.
class ExchangeFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExchangeFlow)

public:
    enum class Step
    {
        Ready,
        Exchanging, ///< the key is read from the keychain and sent to the service
        Confirming, ///< the token is here; the service is asked which organization it is for
        Held,
        Refused, ///< see error() or keychainError()
    };
    Q_ENUM(Step)

    /// Whether the token is for the organization that was asked for. A service may silently ignore
    /// the parameter, for example if it expects another name.
    enum class Confirmation
    {
        NotNeeded, ///< no organization was asked for
        Confirmed, ///< the token lists that organization and not its root
        Another, ///< the token does not list that organization
        Unknown, ///< the token lists others, too, or the list could not be read
    };
    Q_ENUM(Confirmation)

    /// The state of choices(): the organizations that the key reaches, for the user to choose from.
    using Choices = KeyOrganizations::State;

    /// `session` and `keys` are borrowed and must outlive the flow.
    ExchangeFlow(Session &session, HeldKeys &keys, QObject *parent);
    ~ExchangeFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Exchanging || m_step == Step::Confirming;
    }

    /// Call in any step that is not busy. Empty texts are not sent.
    void start(const VaultRecord &key, const QString &scope, const QString &organizationId);
    void cancel();

    /// The token that is held, or nullptr. An expired token is still returned: see its endsAt.
    [[nodiscard]] const AccessToken *token() const { return m_token ? &*m_token : nullptr; }
    [[nodiscard]] Confirmation confirmation() const { return m_confirmation; }
    /// The name of the token's organization, if the service told it; raw text. While the
    /// confirmation is Unknown, it is the name of the organization that was asked for; with
    /// Another, that of the other one. For the key's own organization the name is known once
    /// choices() are read.
    [[nodiscard]] QString organizationName() const { return m_organizationName; }
    /// Uuid of the key that token() was made with.
    [[nodiscard]] QString keyUuid() const { return m_keyUuid; }
    void forget(); ///< wipes the token

    /// Reads the organizations that `key` reaches, with an access token that is forgotten
    /// afterwards. Every successful exchange for the key's own organization reads them again, too.
    void readChoices(const VaultRecord &key) { m_choices.read(key); }
    [[nodiscard]] Choices choicesState() const { return m_choices.state(); }
    [[nodiscard]] const std::vector<ListedOrganization> &choices() const
    {
        return m_choices.list().items;
    }

    [[nodiscard]] const std::optional<ApiError> &error() const { return m_failure.api; }
    [[nodiscard]] const std::optional<KeychainError> &keychainError() const
    {
        return m_failure.keychain;
    }

Q_SIGNALS:
    void stepChanged();
    void choicesChanged();

private:
    void takeToken(const VaultRecord &key, Result<AccessToken, TokenFetch::Failure> token);
    void hold(const VaultRecord &key);
    void confirm();
    void takeConfirmation(const Result<OrganizationList, ApiError> &list);
    void takeChoices();
    void stop();
    void enter(Step step);

    Session &m_session;
    HeldKeys &m_keys;
    KeyOrganizations m_choices;
    Step m_step = Step::Ready;
    Confirmation m_confirmation = Confirmation::NotNeeded;
    std::unique_ptr<TokenFetch> m_fetch; ///< set in Exchanging
    QPointer<Reply> m_confirming; ///< set in Confirming
    std::optional<AccessToken> m_token;
    QString m_organizationName;
    QString m_keyUuid;
    TokenFetch::Failure m_failure;
};

} // namespace keyturn
