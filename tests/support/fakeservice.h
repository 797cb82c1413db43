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

/// The parts of Anyreach, Appcircle and anyformat that Keyturn uses, in one server on a real
/// socket. It works like the services and fails as it is told. An answer set for a path or a kind
/// of request comes before the usual one. Every secret that it makes contains the canary.
class FakeService final
{
public:
    /// What is requested for the organization's API keys.
    enum class Request
    {
        List,
        Create,
        Rename,
        Delete
    };

    /// With an identity it speaks HTTPS.
    explicit FakeService(const Clock &clock, std::optional<ServerIdentity> identity = {});

    [[nodiscard]] FakeHttpServer &server() { return m_server; }
    [[nodiscard]] QString address() const { return m_server.address(); }

    /// The credentials that the service really has.
    [[nodiscard]] std::vector<Credential> &rows(CredentialKind kind) { return m_rows[kind]; }
    [[nodiscard]] bool has(CredentialKind kind, const QString &id) const;
    [[nodiscard]] QStringList ids() const; ///< ids of the API keys
    /// Adds an older credential and returns its id.
    QString seed(CredentialKind kind, const QString &name);
    void addKey(const QString &id, const QString &name,
                const QDateTime &expiresAt = QDateTime(QDate(2027, 2, 19), QTime(), Qt::UTC),
                const QDateTime &createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));

    /// Sets the answer to the next request of that kind; a second call sets the answer to the one
    /// after it.
    void answerNext(Request request, const FakeResponse &response);
    /// The answer to all requests of that kind; an empty optional ends that.
    void answerAll(Request request, const std::optional<FakeResponse> &response);
    /// Sets the answer to requests for that path from now on.
    void answer(const QByteArray &path, const FakeResponse &response);
    void answerAsUsual(const QByteArray &path);

    /// `instead` is called before everything else, `twist` after the service has done its work.
    std::function<std::optional<FakeResponse>(const FakeRequest &)> instead = nullptr;
    std::function<FakeResponse(const FakeRequest &, FakeResponse)> twist = nullptr;

    /// The number of requests that arrived.
    [[nodiscard]] qsizetype count(Request request) const;
    [[nodiscard]] qsizetype count(const QByteArray &path) const;
    /// The fields of the forms that were sent to that path.
    [[nodiscard]] QList<QUrlQuery> forms(const QByteArray &path) const;

    /// The full value of the credential that was made last.
    [[nodiscard]] const QString &lastSecret() const { return m_lastSecret; }
    /// The value of the access token that was made last.
    [[nodiscard]] const QString &lastToken() const { return m_lastToken; }

    /// A complete refusal in the form of the service.
    [[nodiscard]] static FakeResponse refusal(int status);
    /// A token's answer with that "expires_in"; without one if the text is empty.
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
