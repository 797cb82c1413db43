// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/router.h"

#include <QObject>

#include <memory>
#include <vector>

class QHttpServer;
class QHttpServerRequest;

namespace keyturn::sandbox {

/// Listens on 127.0.0.1 only and passes each request to the routes. This is the only class that
/// uses QtHttpServer, whose interface changed between Qt 6.4 and 6.8.
class HttpFront final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpFront)

public:
    static constexpr qsizetype maximumBodySize = qsizetype{ 1024 } * 1024;

    explicit HttpFront(QObject *parent = nullptr);
    ~HttpFront() override;

    void add(std::unique_ptr<Routes> routes);

    /// Starts to listen and returns the port, or an error text. With `port` 0 any free port is
    /// taken.
    [[nodiscard]] Result<quint16, QString> listen(quint16 port);

private:
    [[nodiscard]] Answer answer(const Request &request);
    [[nodiscard]] Answer answerTo(const QHttpServerRequest &request);

    std::unique_ptr<QHttpServer> m_server;
    std::vector<std::unique_ptr<Routes>> m_routes;
};

} // namespace keyturn::sandbox
