// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialapi.h"

namespace keyturn {

/// An organization as the service lists it; raw text of the server.
struct ListedOrganization
{
    QString id;
    QString name;
    QString parentId; ///< of a sub-organization: its root; empty: it is one itself, or unknown

    bool operator==(const ListedOrganization &) const = default;
};

/// The organizations that a bearer reaches (ServiceProfile::organizations).
class OrganizationApi final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganizationApi)

public:
    OrganizationApi(ServiceProfile profile, ServerUrl server, Secret bearer, QObject *parent);

    void setLimits(HttpClient::Limits limits);

    /// One request. Items without an id are left out; an answer without the list is Protocol.
    [[nodiscard]] ApiReply<std::vector<ListedOrganization>> *list();

    /// Of the last list that came: false when the server said that there is more.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    ServiceProfile m_profile;
    Secret m_bearer;
    bool m_isComplete = true;
    HttpClient m_http;
};

} // namespace keyturn
