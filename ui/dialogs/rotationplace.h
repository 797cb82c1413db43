// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/currentsession.h"

namespace keyturn {

class Rotation;

/// Where a rotation takes place: the service and the kind of its keys, and, while the account is
/// open that they belong to, its session and its list.
class RotationPlace final
{
public:
    /// Everything is borrowed and must outlive this object. The service and the kind must be known.
    RotationPlace(const ServiceCatalog &catalog, CurrentSession &current, const Rotation &rotation)
        : m_catalog(catalog)
        , m_current(current)
        , m_rotation(rotation)
    {
    }

    [[nodiscard]] const ServiceProfile &service() const;
    [[nodiscard]] const KindProfile &kind() const;
    [[nodiscard]] QString serviceName() const; ///< safe to show

    /// nullptr while another account, another organization or none is open.
    [[nodiscard]] Session *session() const;
    [[nodiscard]] Listing *listing() const; ///< also nullptr if the service lists none
    /// The row of the old key, or nullptr.
    [[nodiscard]] const Credential *oldRow() const;
    /// A whole list was read, and the old key is not in it.
    [[nodiscard]] bool isOldGone() const;

private:
    const ServiceCatalog &m_catalog;
    CurrentSession &m_current;
    const Rotation &m_rotation;
};

} // namespace keyturn
