// SPDX-License-Identifier: MIT
#pragma once

#include "session/keyorganizations.h"

namespace keyturn {

/// From a held key to an access token. The token lives in this object only, until it is forgotten,
/// replaced, or the object goes.
///
///     Ready ─► Exchanging ─┬► Held            (own organization: nothing to confirm)
///       ▲                  ├► Confirming ─► Held
///       │                  └► Refused
///       └── forget() from Held
///
/// A refused renewal keeps the token that was held: token() still has it.
class ExchangeFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExchangeFlow)

public:
    enum class Step
    {
        Ready,
        Exchanging, ///< the keychain is read, the service is asked
        Confirming, ///< the token is here; whom it is for is being asked
        Held,
        Refused, ///< see error() or keychainError()
    };
    Q_ENUM(Step)

    /// Whether the token is for the organization that was asked for: a parameter of another name
    /// may be ignored without a word.
    enum class Confirmation
    {
        NotNeeded, ///< none was asked for
        Confirmed, ///< the token lists that organization and not its root
        Another, ///< the token does not list it
        Unknown, ///< it lists others too, or the list could not be read
    };
    Q_ENUM(Confirmation)

    /// What the picker shows: the organizations that the key reaches.
    using Choices = KeyOrganizations::State;

    /// Both are borrowed and outlive the flow.
    ExchangeFlow(Session &session, HeldKeys &keys, QObject *parent);
    ~ExchangeFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Exchanging || m_step == Step::Confirming;
    }

    /// From any step that is not busy. Empty texts are not sent.
    void start(const VaultRecord &key, const QString &scope, const QString &organizationId);
    void cancel();

    /// The token that is held, or nullptr. Past its end it is still here: endsAt says so.
    [[nodiscard]] const AccessToken *token() const { return m_token ? &*m_token : nullptr; }
    [[nodiscard]] Confirmation confirmation() const { return m_confirmation; }
    /// The name of the organization that the token is for, if the service said; raw text. While
    /// that is Unknown, the name of the one that was asked for; with Another, that of the other
    /// one; for the own organization it comes with the choices.
    [[nodiscard]] QString organizationName() const { return m_organizationName; }
    [[nodiscard]] QString keyUuid() const { return m_keyUuid; } ///< of the key behind token()
    void forget(); ///< wipes the token

    /// Reads the organizations that `key` reaches, with an access token that is forgotten again.
    /// Every successful exchange for the own organization refreshes them, too.
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
    std::unique_ptr<TokenFetch> m_fetch; ///< in Exchanging
    QPointer<Reply> m_confirming; ///< in Confirming
    std::optional<AccessToken> m_token;
    QString m_organizationName;
    QString m_keyUuid;
    TokenFetch::Failure m_failure;
};

} // namespace keyturn
