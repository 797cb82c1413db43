// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// A checkable pill that filters a list: "Expired 1". Of the chips with the same parent exactly one
/// is checked. Connect to toggled(), not to clicked(): assistive technology checks a chip without a
/// click.
class FilterChip final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// Shows `count` behind the text; a negative count is not shown.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString label() const;

    int m_count = -1;
};

} // namespace keyturn
