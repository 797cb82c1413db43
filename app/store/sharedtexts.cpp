// SPDX-License-Identifier: MIT
#include "store/sharedtexts.h"

namespace keyturn {

namespace {

constexpr qsizetype mostTexts = 4096; // what looking them up costs shows with more

} // namespace

void SharedTexts::share(Row &row)
{
    m_columns.resize(std::size_t(row.size()));
    for (qsizetype i = 0; i < row.size(); ++i) {
        Column &column = m_columns[std::size_t(i)];
        QVariant &value = row[i];
        // NULL comes as a text that is not there.
        if (column.isVaried || value.isNull() || value.typeId() != QMetaType::QString)
            continue;
        value = *column.texts.insert(value.toString());
        if (column.texts.size() > mostTexts)
            column = { {}, true };
    }
}

} // namespace keyturn
