// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/webmessage.h"

#include <optional>

namespace keyturn::sandbox {

/// The fields of a body in application/x-www-form-urlencoded, in which "+" is a space (URL
/// Standard, 5.1). QUrlQuery does not decode the "+".
class FormBody final
{
public:
    /// Nothing if the body has another content type.
    [[nodiscard]] static std::optional<FormBody> from(const Request &request);

    /// The first value with this name; empty if there is none.
    [[nodiscard]] QString value(QStringView name) const;
    [[nodiscard]] QStringList values(QStringView name) const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace keyturn::sandbox
