// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/checkedobject.h"
#include "services/serviceprofile.h"

namespace keyturn {

/// Turns the JSON of a profile into a ServiceProfile. The reader is strict: every value is checked
/// before it can become part of a request. Keys unknown to this version are ignored, so that newer
/// files can be read. Only the first fault is reported.
class ProfileReader final
{
public:
    [[nodiscard]] static Result<ServiceProfile, ProfileFault>
    read(const QJsonObject &profile,
         CheckedObject::Patterns patterns = CheckedObject::Patterns::Checked);

    /// Small letters, digits and hyphens, at most 32 characters, because the id is also a file
    /// name.
    [[nodiscard]] static bool isServiceId(const QString &id);
};

} // namespace keyturn
