// SPDX-License-Identifier: MIT
#pragma once

#include "api/organizationapi.h"
#include "api/tokenexchange.h"
#include "session/heldkeys.h"

#include <QPointer>

#include <functional>
#include <memory>

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
    enum class Choices
    {
        NotRead,
        Reading,
        Read,
        Failed
    };
    Q_ENUM(Choices)

    /// Borrowed, outlives the flow.
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
    void readChoices(const VaultRecord &key);
    [[nodiscard]] Choices choicesState() const { return m_choicesState; }
    [[nodiscard]] const std::vector<ListedOrganization> &choices() const { return m_choices; }

    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const std::optional<KeychainError> &keychainError() const
    {
        return m_keychainError;
    }

Q_SIGNALS:
    void stepChanged();
    void choicesChanged();

private:
    /// One request after another towards one aim.
    struct Lane
    {
        int number = 0; ///< what belongs to an earlier one is late
        QPointer<Reply> underWay;
        std::unique_ptr<TokenExchange> exchange;
        std::unique_ptr<OrganizationApi> organizations;
    };
    struct Wish
    {
        VaultRecord key;
        QString scope;
        QString organizationId;
    };
    struct Failure
    {
        std::optional<ApiError> api = {};
        std::optional<KeychainError> keychain = {};
    };
    struct Listed
    {
        std::vector<ListedOrganization> items;
        bool complete = true;
    };
    using TokenResult = Result<AccessToken, Failure>;

    void take(const VaultRecord &key, TokenResult result);
    void confirm();
    [[nodiscard]] static Confirmation confirmationBy(const Listed &listed, const QString &wanted);
    [[nodiscard]] static QString nameIn(const Listed &listed, const QString &id);
    void fetchChoices(const VaultRecord &key, Secret token);
    void beginReading(const VaultRecord &key);
    void endReading(Choices state);
    void fetchToken(Lane &lane, const Wish &wish, const std::function<void(TokenResult)> &then);
    void exchange(Lane &lane, const Wish &wish, Secret key,
                  const std::function<void(TokenResult)> &then);
    void fetchList(Lane &lane, Secret token,
                   const std::function<void(const std::optional<Listed> &)> &then);
    static void stop(Lane &lane);
    [[nodiscard]] std::optional<ServerUrl> authServerOf(const VaultRecord &key) const;
    void enter(Step step);

    Session &m_session;
    HeldKeys &m_keys;
    Step m_step = Step::Ready;
    Confirmation m_confirmation = Confirmation::NotNeeded;
    Choices m_choicesState = Choices::NotRead;
    std::vector<ListedOrganization> m_choices;
    QString m_choicesKey; ///< whose they are
    Lane m_main;
    Lane m_reading; ///< of the choices
    std::optional<AccessToken> m_token;
    QString m_organizationName;
    QString m_keyUuid;
    std::optional<ApiError> m_error;
    std::optional<KeychainError> m_keychainError;
};

} // namespace keyturn
