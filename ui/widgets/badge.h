// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QWidget>

#include <optional>

namespace keyturn {

/// What a badge needs. A badge always has words; its colour only helps.
[[nodiscard]] QSize badgeSize(std::optional<Icon> icon, const QString &text);

/// At the leading edge of `rect`, in its middle, elided if it has to be. The painter's layout
/// direction counts. Returns the rectangle of the badge.
QRect paintBadge(QPainter *painter, const QRect &rect, Tone tone, std::optional<Icon> icon,
                 const QString &text, const QPalette &palette);

/// The same as a widget.
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
