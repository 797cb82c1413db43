// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/credentialtable.h"

namespace keyturn {

class ActivityFilter;

/// The table of the log: one row at a time is selected, and the name of the key has the room that
/// the other columns leave.
class ActivityTable final : public CredentialTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityTable)

public:
    /// `filter` is borrowed and must outlive the table.
    ActivityTable(ActivityFilter &filter, QWidget *parent);

    /// Fits the columns to the first rows that are seen, once.
    void fitFirstRows();

Q_SIGNALS:
    void endNeared(); ///< the rows that are seen are among the last ones

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ActivityFilter &m_filter;
    bool m_isFitted = false;
};

} // namespace keyturn
