// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpclient.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace keyturn {

class OneShotBody;

/// One HttpCall under way: its attempts, its deadline, its size limit and its one result. It is a
/// child of the reply that it settles; deleting the reply ends it without any signal.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    HttpExchange(HttpReply *reply, HttpCall call, const QNetworkRequest &request,
                 HttpClient::Limits limits, QString host);
    ~HttpExchange() override;

    /// `manager` is borrowed, unless it is a child of this object.
    void start(QNetworkAccessManager *manager);

private:
    /// Who ended an attempt. The network reports events in order, but this object may interrupt at
    /// any point.
    enum class EndedBy
    {
        Network,
        Us
    };

    void attempt();
    void handleHeaders();
    void handleData();
    void handleFinished();
    void interrupt(ApiError::Kind kind);
    void concludeAnswer(int status);
    void concludeFailure(int status);
    void conclude(HttpReply::ResultType result);
    void dropAttempt();

    [[nodiscard]] bool isComplete(int status) const;
    [[nodiscard]] bool mayHaveArrived(ApiError::Kind kind, EndedBy endedBy) const;
    [[nodiscard]] bool mayRepeatLost() const;
    [[nodiscard]] bool repeatLater(const HttpAnswer &answer);
    /// Hands over what was received: the answer shares it with nobody.
    [[nodiscard]] HttpAnswer makeAnswer(int status);
    [[nodiscard]] ApiError makeError(ApiError::Kind kind, EndedBy endedBy) const;
    void describeCertificate(ApiError &error) const;
    void log(int status, ApiError::Kind kind) const;
    [[nodiscard]] int status() const;
    [[nodiscard]] bool usesProxy() const;

    HttpReply *m_reply;
    HttpCall m_call;
    QNetworkRequest m_request;
    HttpClient::Limits m_limits;
    QString m_host;
    QNetworkAccessManager *m_manager = nullptr;
    QPointer<QNetworkReply> m_network;
    QPointer<OneShotBody> m_body; ///< owned by m_network
    QByteArray m_received;
    QList<QSslError> m_certificateErrors;
    QTimer m_deadlineTimer;
    QTimer m_repeatTimer;
    QDeadlineTimer m_deadline;
    QElapsedTimer m_clock;
    /// Connections of this attempt; more than one means that Qt has repeated it.
    int m_connects = 0;
    bool m_isConnected = false; ///< as far as is known; with plain http always true
    int m_lossRepeats = 0;
    int m_waits = 0;
};

} // namespace keyturn
