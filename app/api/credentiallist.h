// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QString>

#include <vector>

namespace keyturn {

/// A row of a service's list that is not shown as a credential, because it has no id of its own: a
/// deletion or a renaming could not name it.
struct LeftOutRow
{
    enum class Reason
    {
        NoId,
        SameId, ///< another row has the same id and other contents
    };
    Reason reason = Reason::NoId;
    QString name; ///< the row's name as raw text from the server, otherwise its id; may be empty
    int number = 0; ///< the row's place in the list, from 1; 0 for SameId

    bool operator==(const LeftOutRow &) const = default;
};

/// The contents of a service's list.
struct CredentialList
{
    std::vector<Credential> items;
    std::vector<LeftOutRow> leftOut = {};
    /// False if rows are left out, or if the server says that there are more rows and Keyturn could
    /// not read them.
    bool complete = true;

    /// The number of rows that were read, including those that are left out.
    [[nodiscard]] qsizetype rowCount() const
    {
        return qsizetype(items.size()) + qsizetype(leftOut.size());
    }

    /// Adds rows. A row whose id is in the list already is ignored if it equals that row, and left
    /// out if it does not.
    void append(std::vector<Credential> rows);
    /// Adds a row to leftOut; the list is incomplete from then on.
    void leaveOut(LeftOutRow row);
};

} // namespace keyturn
