// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakehttpserver.h"

#include <QDateTime>
#include <QJsonObject>

#include <deque>

namespace keyturn::test {

/// A service in memory that lists, creates and deletes keys in Anyreach's form and fails as it is
/// told. Every secret that it makes holds the canary.
class FakeService final
{
public:
    enum class Request
    {
        List,
        Create,
        Delete
    };

    FakeService();

    [[nodiscard]] FakeHttpServer &server() { return m_server; }
    /// How many requests of that kind arrived.
    [[nodiscard]] qsizetype count(Request request) const;

    void addKey(const QString &id, const QString &name,
                const QDateTime &expiresAt = QDateTime(QDate(2027, 2, 19), QTime(), Qt::UTC),
                const QDateTime &createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    [[nodiscard]] QStringList ids() const;

    /// What the next request of that kind is answered with; again for the one after it.
    void answerNext(Request request, const FakeResponse &response);
    /// Until it is taken back by an empty optional.
    void answerAll(Request request, const std::optional<FakeResponse> &response);

    /// The whole value of the key made last.
    [[nodiscard]] const QString &lastSecret() const { return m_lastSecret; }

private:
    [[nodiscard]] FakeResponse answer(const FakeRequest &request);
    [[nodiscard]] FakeResponse create(const FakeRequest &request);

    QList<QJsonObject> m_keys;
    std::map<Request, std::deque<FakeResponse>> m_next;
    std::map<Request, FakeResponse> m_always;
    QString m_lastSecret;
    int m_made = 0;
    FakeHttpServer m_server;
};

} // namespace keyturn::test
