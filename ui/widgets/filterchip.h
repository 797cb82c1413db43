// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// A pill that narrows a list down: "Expired 1". Of the chips with the same parent one is checked;
/// listen to toggled(), because assistive technology does not click.
class FilterChip final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// Negative: no count is shown.
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
