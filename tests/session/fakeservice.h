// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "support/fakehttpserver.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace keyturn::test {

/// As much of Anyreach's admin API as a session asks for, over a real socket. It does what it is
/// asked, unless `instead` answers first; `twist` spoils the answer to what was done.
class FakeService final
{
public:
    explicit FakeService(const Clock &clock);

    [[nodiscard]] FakeHttpServer &server() { return m_server; }
    [[nodiscard]] QString address() const { return m_server.address(); }

    /// What the service truly holds.
    [[nodiscard]] std::vector<Credential> &rows(CredentialKind kind) { return m_rows[kind]; }
    [[nodiscard]] bool has(CredentialKind kind, const QString &id) const;
    /// Adds a credential that was there before; its id.
    QString seed(CredentialKind kind, const QString &name);

    /// A complete refusal, in the words of the service.
    [[nodiscard]] static FakeResponse refusal(int status);

    std::function<std::optional<FakeResponse>(const FakeRequest &)> instead = nullptr;
    std::function<FakeResponse(const FakeRequest &, FakeResponse)> twist = nullptr;

private:
    [[nodiscard]] FakeResponse answer(const FakeRequest &request);
    [[nodiscard]] FakeResponse serve(const FakeRequest &request);
    [[nodiscard]] FakeResponse create(CredentialKind kind, const QByteArray &body);
    [[nodiscard]] FakeResponse rename(Credential &credential, const QByteArray &body);

    const Clock &m_clock;
    std::map<CredentialKind, std::vector<Credential>> m_rows;
    int m_made = 0;
    FakeHttpServer m_server;
};

} // namespace keyturn::test
