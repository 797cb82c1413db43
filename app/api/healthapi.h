// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialapi.h"

namespace keyturn {

/// What the service says of itself, which tells nothing about any credential.
struct ServiceHealth
{
    bool isWell = false;
    QString text; ///< its own word, raw text of the server; may be empty
};

/// Asks a service how it is (ServiceProfile::health). No credential is sent.
class HealthApi final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthApi)

public:
    /// The profile has a `health`.
    HealthApi(ServiceProfile profile, ServerUrl server, QObject *parent);

    void setLimits(HttpClient::Limits limits);

    [[nodiscard]] ApiReply<ServiceHealth> *ask();

private:
    ServiceProfile m_profile;
    HttpClient m_http;
};

} // namespace keyturn
