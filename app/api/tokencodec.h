// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/result.h"
#include "net/apierror.h"
#include "services/serviceprofile.h"

#include <QByteArray>

/// Reads and writes what an exchange of keys is made of. Pure functions; errors carry Kind::NotJson
/// or Kind::Protocol with the path in `detail`.
namespace keyturn::codec {

using FormFields = QList<std::pair<QString, QByteArray>>;

/// application/x-www-form-urlencoded: everything but unreserved characters (RFC 3986, 2.3) is
/// percent-encoded. Fields without a name or without a value are left out.
[[nodiscard]] QByteArray writeForm(const FormFields &fields);

/// The value and the end of the token (RFC 6749, 5.1). The value must be visible ASCII; duplicate
/// keys in the text are refused.
[[nodiscard]] Result<AccessToken, ApiError> readToken(const QByteArray &body, const QDateTime &now);

/// The "exp" of a JWT (RFC 7519, 4.1.4) without looking at its signature: the token is not for us.
[[nodiscard]] std::optional<QDateTime> readJwtEnd(QByteArrayView token, const QDateTime &now);

[[nodiscard]] Result<OrganizationList, ApiError>
readOrganizations(const QByteArray &body, const OrganizationsEndpoint &endpoint);

} // namespace keyturn::codec
