// SPDX-License-Identifier: MIT
#pragma once

#include "models/rowfilter.h"

#include <optional>

namespace keyturn {

/// What the table shows of a VaultModel: searched by name, place, hint and id, and filtered by
/// service.
class VaultFilter final : public RowFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilter)

public:
    explicit VaultFilter(QObject *parent);

    /// Of the service of this id alone; nothing: of all.
    void setServiceFilter(const std::optional<QString> &serviceId);
    [[nodiscard]] bool isFiltering() const override;

protected:
    [[nodiscard]] QStringList searchedTexts(int sourceRow) const override;
    [[nodiscard]] bool acceptsRow(int sourceRow) const override;
    [[nodiscard]] bool isWords(int column) const override;

private:
    std::optional<QString> m_serviceId;
};

} // namespace keyturn
