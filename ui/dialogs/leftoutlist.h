// SPDX-License-Identifier: MIT
#pragma once

#include "services/importtext.h"

#include <QWidget>

class QLabel;
class QListView;

namespace keyturn {

class LeftOutModel;

/// All that an import left out, row by row, with the reason. What may be a credential all the same
/// can be ticked, to be taken.
class LeftOutList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutList)

public:
    explicit LeftOutList(QWidget *parent);
    ~LeftOutList() override;

    /// What was left out of one text more.
    void add(std::vector<LeftOutValue> values);

    [[nodiscard]] bool isTicked(int row) const;
    /// Of a row that can be ticked: a second owner of its value.
    [[nodiscard]] ImportCandidate candidate(int row) const;

Q_SIGNALS:
    void tickChanged(int row);

private:
    void fitHeight();

    LeftOutModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QListView *m_view = nullptr;
};

} // namespace keyturn
