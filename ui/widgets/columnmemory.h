// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn {

class CredentialTable;
class WindowState;

/// Keeps the columns of a table as the user has left them: the widths, the order, which are shown,
/// and by which the table is sorted.
class ColumnMemory final
{
public:
    /// `name` tells the table from others. Everything is borrowed and must outlive this object; the
    /// table must have its model already.
    ColumnMemory(CredentialTable &table, WindowState &state, const QString &name);

    /// To be called after TableColumns::setOptional() and before setYielding().
    void restore();
    /// To be called while the table has its model.
    void remember();

    /// True once the widths are worth keeping: they were restored, or fitted to rows.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    void setKnown() { m_isKnown = true; }

private:
    CredentialTable &m_table;
    WindowState &m_state;
    QString m_name;
    bool m_isKnown = false;
};

} // namespace keyturn
