// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace keyturn {

class SearchField;

/// Down and Enter lead from the field to the table, and Esc from the empty one. After each change
/// of the text the first row is on top, unless a selected one is there: that one is seen. To be
/// called after what filters the rows was connected.
void followSearch(QTableView &table, SearchField &search);

} // namespace keyturn
