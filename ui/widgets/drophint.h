// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace keyturn {

/// Covers its parent, also when that is resized, while something is dragged over it, and says what
/// dropping it would do.
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keyturn
