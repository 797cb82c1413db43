// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/checkedobject.h"
#include "services/serviceprofile.h"

namespace keyturn {

/// Turns a profile's JSON into a ServiceProfile, strictly: every value is checked before a request
/// can be made of it. Keys that this version does not know are ignored, so that newer files work.
/// The first fault ends it.
class ProfileReader final
{
public:
    [[nodiscard]] static Result<ServiceProfile, ProfileFault> read(const QJsonObject &profile);

    /// Small letters, digits and hyphens, at most 32: it is a file's name as well.
    [[nodiscard]] static bool isServiceId(const QString &id);
};

} // namespace keyturn
