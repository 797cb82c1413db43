// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace keyturn {

/// Covers its parent while something is dragged over it, and says what dropping it would do.
class DropHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropHint)

public:
    /// `text` is also the accessible name.
    DropHint(const QString &text, QWidget *parent);

    /// Shows it over the whole parent, above its other children.
    void showOver();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keyturn
