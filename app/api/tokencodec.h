// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/result.h"
#include "net/apierror.h"
#include "services/serviceprofile.h"

#include <QByteArray>

/// Reads and writes the requests and answers of an exchange. Functions without side effects; errors
/// have Kind::NotJson or Kind::Protocol and the path in `detail`.
namespace keyturn::codec {

using FormFields = QList<std::pair<QString, QByteArray>>;

/// Writes application/x-www-form-urlencoded. All characters except unreserved ones (RFC 3986, 2.3)
/// are percent-encoded. Fields without a name or a value are left out.
[[nodiscard]] QByteArray writeForm(const FormFields &fields);

/// The value and the end of the token (RFC 6749, 5.1). The value must be visible ASCII; an object
/// with duplicate keys is refused. `now` is in UTC.
[[nodiscard]] Result<AccessToken, ApiError> readToken(const QByteArray &body, const QDateTime &now);

/// The "exp" of a JWT (RFC 7519, 4.1.4). The signature is not checked, because the token is meant
/// for the service and not for Keyturn.
[[nodiscard]] std::optional<QDateTime> readJwtEnd(QByteArrayView token, const QDateTime &now);

[[nodiscard]] Result<OrganizationList, ApiError>
readOrganizations(const QByteArray &body, const OrganizationsEndpoint &endpoint);

} // namespace keyturn::codec
