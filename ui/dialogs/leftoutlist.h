// SPDX-License-Identifier: MIT
#pragma once

#include "services/importtext.h"

#include <QWidget>

class QLabel;
class QListView;

namespace keyturn {

class LeftOutModel;

/// The values that an import left out, row by row, with the reason. A value that may still be a
/// credential can be ticked, to be imported after all.
class LeftOutList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutList)

public:
    explicit LeftOutList(QWidget *parent);
    ~LeftOutList() override;

    /// Adds the values that were left out of one more text.
    void add(std::vector<LeftOutValue> values);

    [[nodiscard]] bool isTicked(int row) const;
    /// The candidate in a row that can be ticked, with a copy of its value.
    [[nodiscard]] ImportCandidate candidate(int row) const;

Q_SIGNALS:
    /// The user has ticked or unticked the row; see isTicked().
    void tickChanged(int row);

private:
    void fitHeight();

    LeftOutModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QListView *m_view = nullptr;
};

} // namespace keyturn
