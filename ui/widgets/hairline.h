// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace keyturn {

/// A line of one pixel between two parts of a window.
class HairLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HairLine)

public:
    explicit HairLine(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return { 1, 1 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keyturn
