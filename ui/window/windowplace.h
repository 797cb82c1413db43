// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace keyturn {

class Navigation;

/// Where the user is: the page, what is searched there, and the rows that are selected.
struct WindowPlace
{
    QString pageId;
    QString searchText;
    QStringList selectedIds;
    QString currentId; ///< of the row with the keyboard
};

[[nodiscard]] WindowPlace placeIn(const Navigation &navigation);

/// Shows that place. Rows that are not there yet are selected as soon as they are, unless the user
/// has selected others.
void showPlace(const WindowPlace &place, Navigation &navigation);

} // namespace keyturn
