// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace keyturn {

/// A picture beside words that say the same: screen readers pass it by.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    /// `size`: at the design's font size; it grows with the font.
    IconLabel(Icon icon, int size, QPalette::ColorRole role, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_size;
};

} // namespace keyturn
