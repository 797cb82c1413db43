// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QWidget>

#include <optional>

namespace keyturn {

/// The size that a badge with this icon and text needs. A badge always has a text; its colour is
/// only an additional hint.
[[nodiscard]] QSize badgeSize(std::optional<Icon> icon, const QString &text);

/// Paints a badge at the leading edge of `rect`, vertically centred, elided if it does not fit. The
/// leading edge follows from the painter's layout direction. Returns the rectangle of the badge.
/// In a selected row a neutral badge has the page's ground: its own could hardly be told from the
/// selection's.
QRect paintBadge(QPainter *painter, const QRect &rect, Tone tone, std::optional<Icon> icon,
                 const QString &text, const QPalette &palette, bool isInSelectedRow = false);

/// A badge as a widget.
class Badge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    explicit Badge(QWidget *parent = nullptr);

    void setBadge(Tone tone, std::optional<Icon> icon, const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<Icon> m_icon;
    Tone m_tone = Tone::Neutral;
};

} // namespace keyturn
