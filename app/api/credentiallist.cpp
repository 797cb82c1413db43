// SPDX-License-Identifier: MIT
#include "api/credentiallist.h"

#include <QHash>

namespace keyturn {

void CredentialList::append(std::vector<Credential> rows)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i)
        places.insert(items[i].id, i);
    for (Credential &row : rows) {
        const auto same = places.constFind(row.id);
        if (same == places.cend()) {
            places.insert(row.id, items.size());
            items.push_back(std::move(row));
        } else if (items[*same] != row) {
            leaveOut({ LeftOutRow::Reason::SameId, row.name.isEmpty() ? row.id : row.name });
        }
    }
}

void CredentialList::leaveOut(LeftOutRow row)
{
    complete = false;
    leftOut.push_back(std::move(row));
}

} // namespace keyturn
