// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace keyturn {

/// An icon beside a text that says the same; screen readers skip the icon.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    /// `size` is in pixels at the font size of the design; the icon grows with the font.
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
