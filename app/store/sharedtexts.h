// SPDX-License-Identifier: MIT
#pragma once

#include "store/storevalue.h"

#include <QSet>
#include <QString>

#include <vector>

namespace keyturn {

/// Lets the rows of a table that is being read share the memory of equal texts: of a hundred
/// thousand credentials, few have a service, a server or an organization of their own.
class SharedTexts final
{
public:
    /// The rows are those of one table, one after the other.
    void share(Row &row);

private:
    struct Column
    {
        QSet<QString> texts;
        bool isVaried = false; ///< not worth it: almost each row has a text of its own
    };
    std::vector<Column> m_columns;
};

} // namespace keyturn
