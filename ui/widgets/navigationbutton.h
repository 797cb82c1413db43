// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// An entry of the sidebar: an icon, a label and a count. The entries form an exclusive group: the
/// Up and Down keys move between them, and screen readers call each a radio button. The accessible
/// name is the label alone; the count is the accessible description.
class NavigationButton final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationButton)

public:
    explicit NavigationButton(QWidget *parent = nullptr);

    void setPage(Icon icon, const QString &label);

    /// Shows `count`, unless it is zero or less; with a tone other than neutral, as a badge.
    /// `meaning` tells screen readers what is counted ("3 need attention"); without it they read
    /// the number.
    void setCount(int count, Tone tone = Tone::Neutral, const QString &meaning = {});
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    /// Folded, the entry shows its icon alone, with a dot if the count has a tone; the label and
    /// what is counted become the tooltip.
    void setFolded(bool isFolded);
    /// The width that it has, or would have, with its label.
    [[nodiscard]] int unfoldedWidth() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    void paintGround(QPainter *painter) const;
    int paintCount(QPainter *painter) const;
    void paintDot(QPainter *painter, const QRect &icon) const;
    void updateToolTip();

    Icon m_icon = Icon::Key;
    Tone m_tone = Tone::Neutral;
    int m_count = 0;
    bool m_isFolded = false;
};

} // namespace keyturn
