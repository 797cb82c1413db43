// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QString>

#include <vector>

namespace keyturn {

/// A row of a list that cannot be shown as a credential, because nothing tells it from the others.
struct LeftOutRow
{
    enum class Reason
    {
        NoId,
        SameId, ///< another row has its id and says something else
    };
    Reason reason = Reason::NoId;
    QString name; ///< raw text from the server, the id if it has no name; may be empty
    int number = 0; ///< if there is no id: its place in the list, from 1

    bool operator==(const LeftOutRow &) const = default;
};

/// The credentials in a list of the service.
struct CredentialList
{
    std::vector<Credential> items;
    std::vector<LeftOutRow> leftOut = {};
    /// false: the server says that there is more, and Keyturn cannot ask for it, or rows are left
    /// out
    bool complete = true;

    /// All rows, shown or not.
    [[nodiscard]] qsizetype rowCount() const
    {
        return qsizetype(items.size()) + qsizetype(leftOut.size());
    }

    /// Adds rows. One that says something else under an id that is there already is left out; one
    /// that is there already word for word adds nothing.
    void append(std::vector<Credential> rows);
    void leaveOut(LeftOutRow row);
};

} // namespace keyturn
