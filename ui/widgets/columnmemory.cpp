// SPDX-License-Identifier: MIT
#include "ui/widgets/columnmemory.h"

#include "ui/widgets/credentialtable.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/windowstate.h"

#include <QHeaderView>

namespace keyturn {

using namespace Qt::StringLiterals;

/// The state of a table that had other columns is not that of this one: the name has their number.
ColumnMemory::ColumnMemory(CredentialTable &table, WindowState &state, const QString &name)
    : m_table(table)
    , m_state(state)
    , m_name(u"%1-of-%2"_s.arg(name).arg(table.horizontalHeader()->count()))
{
}

void ColumnMemory::restore()
{
    m_isKnown = m_state.restoreHeader(m_name, *m_table.horizontalHeader());
}

void ColumnMemory::remember()
{
    if (!m_isKnown)
        return;
    m_table.columns().showYielding();
    m_state.saveHeader(m_name, *m_table.horizontalHeader());
}

} // namespace keyturn
