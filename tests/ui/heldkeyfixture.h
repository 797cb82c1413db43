// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessionfixture.h"

#include <QUrlQuery>

#include <map>

namespace keyturn::test {

/// Appcircle and anyformat in one server in memory, as far as Keyturn asks them. Every token that
/// it makes holds the canary.
class HeldKeyService final
{
public:
    HeldKeyService();

    [[nodiscard]] FakeHttpServer &server() { return m_server; }

    /// What requests for that path are answered with from now on.
    void answer(const QByteArray &path, const FakeResponse &response);
    void answerAsUsual(const QByteArray &path);

    /// The fields of the forms that were sent to that path.
    [[nodiscard]] QList<QUrlQuery> forms(const QByteArray &path) const;
    [[nodiscard]] qsizetype count(const QByteArray &path) const;
    /// The value of the token made last.
    [[nodiscard]] const QString &lastToken() const { return m_lastToken; }

    /// With an "expires_in" of that text in its JSON; empty: without.
    [[nodiscard]] static FakeResponse token(const QByteArray &value, const QByteArray &expiresIn);
    /// A root and its two sub-organizations.
    [[nodiscard]] static FakeResponse organizations();
    [[nodiscard]] static FakeResponse only(const QByteArray &id, const QByteArray &name);

    static constexpr const char *root = "11111111-aaaa-4aaa-8aaa-000000000001";
    static constexpr const char *ios = "22222222-bbbb-4bbb-8bbb-000000000002";
    static constexpr const char *android = "33333333-cccc-4ccc-8ccc-000000000003";

private:
    [[nodiscard]] FakeResponse respond(const FakeRequest &request);

    std::map<QByteArray, FakeResponse> m_answers;
    QString m_lastToken;
    int m_made = 0;
    FakeHttpServer m_server;
};

/// The program signed in at it with a key that is kept in the vault.
class HeldKeyFixture final
{
public:
    /// `theme`: as SessionFixture's.
    explicit HeldKeyFixture(Theme *theme = nullptr)
        : program(theme)
    {
    }

    /// Signs in and shows the window.
    [[nodiscard]] bool start(const QString &serviceId, CredentialKind kind);
    [[nodiscard]] bool signIn(const QString &serviceId, CredentialKind kind);

    /// One more entry at the session's place.
    [[nodiscard]] bool addKey(const QString &uuid, const QString &name, CredentialKind kind);

    [[nodiscard]] Session &session() { return program.session(); }
    [[nodiscard]] const VaultRecord *own();

    HeldKeyService service;
    SessionFixture program;
    QString value; ///< of the key that is signed in with
};

} // namespace keyturn::test
