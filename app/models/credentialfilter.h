// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "models/rowfilter.h"

#include <optional>

namespace keyturn {

/// The rows of a CredentialModel that the table shows: sorted, searched by name, alias and id, and
/// filtered by the state of the expiry.
class CredentialFilter final : public RowFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialFilter)

public:
    explicit CredentialFilter(QObject *parent);

    void setStateFilter(std::optional<ExpiryState> state);
    [[nodiscard]] bool isFiltering() const override;

protected:
    [[nodiscard]] QStringList searchedTexts(int sourceRow) const override;
    [[nodiscard]] bool acceptsRow(int sourceRow) const override;

private:
    std::optional<ExpiryState> m_state;
};

} // namespace keyturn
