// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "support/fakehttpserver.h"

#include <QUrlQuery>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace keyturn::test {

/// As much of Anyreach, Appcircle and anyformat as Keyturn asks for, in one server over a real
/// socket. It does what it is asked and fails as it is told; what it was told last by path or by
/// kind of request comes before what it would do. Every secret that it makes holds the canary.
class FakeService final
{
public:
    /// What is asked about the organization's API keys.
    enum class Request
    {
        List,
        Create,
        Rename,
        Delete
    };

    explicit FakeService(const Clock &clock);

    [[nodiscard]] FakeHttpServer &server() { return m_server; }
    [[nodiscard]] QString address() const { return m_server.address(); }

    /// What the service truly holds.
    [[nodiscard]] std::vector<Credential> &rows(CredentialKind kind) { return m_rows[kind]; }
    [[nodiscard]] bool has(CredentialKind kind, const QString &id) const;
    [[nodiscard]] QStringList ids() const; ///< of the API keys
    /// Adds a credential that was there before; its id.
    QString seed(CredentialKind kind, const QString &name);
    void addKey(const QString &id, const QString &name,
                const QDateTime &expiresAt = QDateTime(QDate(2027, 2, 19), QTime(), Qt::UTC),
                const QDateTime &createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));

    /// What the next request of that kind is answered with; again for the one after it.
    void answerNext(Request request, const FakeResponse &response);
    /// Until it is taken back by an empty optional.
    void answerAll(Request request, const std::optional<FakeResponse> &response);
    /// What requests for that path are answered with from now on.
    void answer(const QByteArray &path, const FakeResponse &response);
    void answerAsUsual(const QByteArray &path);

    /// Asked before everything else, and after the service has done what it was asked.
    std::function<std::optional<FakeResponse>(const FakeRequest &)> instead = nullptr;
    std::function<FakeResponse(const FakeRequest &, FakeResponse)> twist = nullptr;

    /// What arrived.
    [[nodiscard]] qsizetype count(Request request) const;
    [[nodiscard]] qsizetype count(const QByteArray &path) const;
    /// The fields of the forms that were sent to that path.
    [[nodiscard]] QList<QUrlQuery> forms(const QByteArray &path) const;

    /// The whole value of the credential made last.
    [[nodiscard]] const QString &lastSecret() const { return m_lastSecret; }
    /// The value of the access token made last.
    [[nodiscard]] const QString &lastToken() const { return m_lastToken; }

    /// A complete refusal, in the words of the service.
    [[nodiscard]] static FakeResponse refusal(int status);
    /// With an "expires_in" of that text in its JSON; empty: without.
    [[nodiscard]] static FakeResponse token(const QByteArray &value, const QByteArray &expiresIn);
    /// Appcircle's root and its two sub-organizations.
    [[nodiscard]] static FakeResponse organizations();
    [[nodiscard]] static FakeResponse only(const QByteArray &id, const QByteArray &name);

    static constexpr const char *root = "11111111-aaaa-4aaa-8aaa-000000000001";
    static constexpr const char *ios = "22222222-bbbb-4bbb-8bbb-000000000002";
    static constexpr const char *android = "33333333-cccc-4ccc-8ccc-000000000003";

private:
    [[nodiscard]] FakeResponse respond(const FakeRequest &request);
    [[nodiscard]] std::optional<FakeResponse> asTold(const FakeRequest &request);
    [[nodiscard]] FakeResponse serve(const FakeRequest &request);
    [[nodiscard]] FakeResponse serveRows(const FakeRequest &request);
    [[nodiscard]] FakeResponse create(CredentialKind kind, const QByteArray &body);
    [[nodiscard]] FakeResponse makeToken();

    const Clock &m_clock;
    std::map<CredentialKind, std::vector<Credential>> m_rows;
    std::map<Request, std::deque<FakeResponse>> m_next;
    std::map<Request, FakeResponse> m_always;
    std::map<QByteArray, FakeResponse> m_byPath;
    QString m_lastSecret;
    QString m_lastToken;
    int m_made = 0;
    int m_tokens = 0;
    FakeHttpServer m_server;
};

} // namespace keyturn::test
